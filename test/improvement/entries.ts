import {
  assess, compareAssessments, compareCycles, defineMethodology, jointPlan, planProgress, planSample, proposals, publication, reweigh, type Assessment,
} from 'nok-methodology';
import * as schemas from 'nok-methodology/schemas';
import { samplingOptionsField } from '../../src/collection/index.js';
import { changeOptionsField, jointPlanOptionsField, planOptionsField, progressOptionsField, proposalsField } from '../../src/improvement/index.js';
import { publicationOptionsField, publicationPartsField } from '../../src/publication/index.js';
import { assessmentComparisonField, cycleComparisonField } from '../../src/schemas/outputs/change.js';
import { jointPlanField, planField, planProgressField } from '../../src/schemas/outputs/planning.js';
import { publicationField } from '../../src/schemas/outputs/publication.js';
import { samplePlanField } from '../../src/schemas/outputs/sampling.js';
import { faultless, home, order } from '../analysis/homes.js';
import { criterion, observation, share, small } from '../methodology/small.js';
import type { Entry } from '../schemas/every.js';
import { enough, marked, plan, planOf, proposed } from './plans.js';

const day = '2022-06-01';
const words = { ru: 'а', en: 'b' };
const planOptions = {
  ...enough,
  terms: [{ for: ['3'], from: '2022-01-01', to: '2022-12-31' }, { to: '2022-12-31' }],
  responsible: [{ for: ['1'], post: 'завхоз' }, { post: 'директор', name: 'имя' }],
  items: [{ id: 'свой', criterion: '2', shortcoming: words, measure: 'в', expects: { observation: 'timeliness', value: { count: 1, of: 2 } } }],
  notPlanned: [{ id: 'remoteChannels/channelAppeal', reason: 'а' }],
  approval: { by: { post: 'министр', name: 'имя' }, on: day },
};
const taken = [{ organisation: 'a', item: 'accessibleEquipment/equipmentRamp', measure: words, doneOn: '2022-05-05' }, { organisation: 'a', item: 'accessibleEquipment/equipmentLift', measure: 'да', doneOn: '2022-05-05' }];
/** A methodology of two observations, so that what holds a whole assessment stays small. */
const tiny = defineMethodology(small({ list: observation('checklist'), asked: observation('respondents') }, [criterion('1', share('list')), criterion('2', share('asked'))]));
const tinyHome = (id: string): Assessment => assess(tiny, { list: { count: '3.5', of: 5 }, asked: { count: 1, of: 2 } }, { organisation: { id, municipality: 'Город' }, on: '2021-11-15' });
const other = tinyHome('b');
const tinyPlan = planOf(other, { items: [{ id: 'asked', expects: { value: { count: 2, of: 2 } } }] });
const approved = planOf(tinyHome('c'), { approval: planOptions.approval, notPlanned: [{ id: 'asked', reason: 'а' }] });
const earlier = planProgress([plan], { on: day, taken });
const progress = planProgress([plan, approved], { on: '2022-12-20', taken: taken.slice(1), dueSoonDays: 5, earlier });

const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft' });
const restated = assess(draft, { ...faultless, standSatisfaction: { count: 0, of: 0 } }, { organisation: { id: 'a' }, on: '2022-11-15', whenNobodyAsked: 'full' });
const nobody = home({ standSatisfaction: { count: 0, of: 0 } }, { organisation: { id: 'a' }, on: '2022-01-01', whenNobodyAsked: 'zero' });
const changed = compareAssessments([marked, nobody, restated], { plans: [plan] });
const cycles = compareCycles([[tinyHome('a'), other], [tinyHome('a')]]);

const services = { центр: [{ form: 'на дому', recipients: 30, asked: 5 }, { form: 'стационар', recipients: 10 }] };
const counted = { respondents: 5, forms: { телефон: 5 }, answeredBy: { получатель: 5 } };
const sample = planSample([{ id: 'центр' }, { id: 'дом', recipients: 9 }], { services, tallies: { дом: counted } });

const council = { name: 'Совет', authority: 'Министерство', formedOn: '2020-05-21', members: [{ id: 'x', role: 'chair', name: 'имя', post: 'пост', from: [{ kind: 'citizens', name: 'общество' }] }] } as const;
const parts = {
  authority: 'Министерство', council, operator: 'Оператор', approval: { approved: '2021-11-15', protocol: '3' }, published: [{ where: 'сайт', on: '2021-11-22' }],
  assessments: [tinyHome('c'), other], ranking: { on: 'exact' }, proposals: [proposals(other)], plans: [tinyPlan, approved],
} as const;
const least = { authority: 'М', council: { name: 'Совет' }, operator: 'О', published: parts.published, assessments: [other] } as const;

/** What goes into plans, cycles, samples and publications. */
export const planInputs: readonly Entry[] = [
  { name: 'samplingOptionsSchema', field: samplingOptionsField, schema: schemas.samplingOptionsSchema, valid: [{ services, tallies: { дом: counted } }, {}] },
  { name: 'planOptionsSchema', field: planOptionsField, schema: schemas.planOptionsSchema, valid: [planOptions, enough] },
  { name: 'jointPlanOptionsSchema', field: jointPlanOptionsField, schema: schemas.jointPlanOptionsSchema, valid: [{ assessed: [], approval: planOptions.approval }, {}] },
  { name: 'progressOptionsSchema', field: progressOptionsField, schema: schemas.progressOptionsSchema, valid: [{ on: day, taken, dueSoonDays: 5 }, { on: day, taken: [] }] },
  { name: 'changeOptionsSchema', field: changeOptionsField, schema: schemas.changeOptionsSchema, valid: [{ plans: [] }, {}] },
  { name: 'publicationPartsSchema', field: publicationPartsField, schema: schemas.publicationPartsSchema, valid: [{ ...parts, assessments: [1], plans: [] }, { ...least, assessments: [1] }] },
  { name: 'publicationOptionsSchema', field: publicationOptionsField, schema: schemas.publicationOptionsSchema, valid: [{ people: 'posts-only' }] },
];

/** What comes out, as the library made it. */
export const planOutputs: readonly Entry[] = [
  { name: 'samplePlanSchema', field: samplePlanField, schema: schemas.samplePlanSchema, valid: [sample] },
  { name: 'proposalsSchema', field: proposalsField, schema: schemas.proposalsSchema, valid: [proposed] },
  { name: 'planSchema', field: planField, schema: schemas.planSchema, valid: [approved, tinyPlan] },
  { name: 'jointPlanSchema', field: jointPlanField, schema: schemas.jointPlanSchema, valid: [jointPlan([tinyPlan, approved], { assessed: [tinyHome('a'), other, tinyHome('c')], approval: planOptions.approval })] },
  { name: 'planProgressSchema', field: planProgressField, schema: schemas.planProgressSchema, valid: [progress] },
  { name: 'assessmentComparisonSchema', field: assessmentComparisonField, schema: schemas.assessmentComparisonSchema, valid: [changed] },
  { name: 'cycleComparisonSchema', field: cycleComparisonField, schema: schemas.cycleComparisonSchema, valid: [cycles] },
  { name: 'publicationSchema', field: publicationField, schema: schemas.publicationSchema, valid: [publication(parts, { people: 'named' }), publication(least, { people: 'posts-only' })] },
];
