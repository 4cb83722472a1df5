import fc from 'fast-check';
import { observe, safeAssess, type NokIssue, type ObservedValue, type Observed } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { regionOf, spoilt, type Meant, type Said } from './fieldData.js';
import { collection, items, methodology } from './tables.js';

const denominators = fc.constantFrom(undefined, 'those-who-used', 'all-respondents');
const treatments = fc.constantFrom('present', 'absent');

/** Which question is asked behind which, written from the questionnaire as operators use it. */
const gateOf: Readonly<Record<string, string>> = {
  satisfiedWithStand: 'usedStand', satisfiedWithSite: 'usedSite', satisfiedWithAccessibility: 'hasDisability', politeRemotely: 'usedRemoteContact',
};
const questionOf: Readonly<Record<string, string>> = {
  standSatisfaction: 'satisfiedWithStand', siteSatisfaction: 'satisfiedWithSite', timeliness: 'servedOnTime', comfortSatisfaction: 'satisfiedWithComfort',
  accessibilitySatisfaction: 'satisfiedWithAccessibility', firstContactPoliteness: 'politeAtFirstContact', servicePoliteness: 'politeInService',
  remotePoliteness: 'politeRemotely', recommendation: 'wouldRecommend', scheduleSatisfaction: 'satisfiedWithSchedule', overallSatisfaction: 'satisfiedOnTheWhole',
};
const beginningOf: Readonly<Record<string, string>> = {
  informationOnStand: 'stand', informationOnSite: 'site', remoteChannels: 'channel', comfortConditions: 'comfort', accessibleEquipment: 'equipment', accessibleServices: 'services',
};
const open = ['standSatisfaction', 'siteSatisfaction', 'remotePoliteness'];
const mayBeNobody = [...open, 'accessibilitySatisfaction'];

/** Half a hundredth is never met, so plain arithmetic in hundredths is exact. */
const inWords = (hundredths: number): number | string => (hundredths % 100 === 0 ? hundredths / 100 : (hundredths / 100).toFixed(2).replace(/0$/, ''));

/** The observations of an organisation by hand, from what was meant; `null` where it cannot be ready. */
function recount({ marks, answers }: Meant, organisation: string, denominator: string, treatment: 'present' | 'absent'): Record<string, ObservedValue> | null {
  const said = answers.filter((one) => one.organisation === organisation).map((one) => one.said);
  if (said.length === 0) return null;
  const heard = (sheet: Readonly<Record<string, Said>>, question: string): Said =>
    gateOf[question] === undefined || sheet[gateOf[question]] === 'yes' ? (sheet[question] ?? 'nothing') : 'nothing';
  const observations: Record<string, ObservedValue> = {};
  for (const [key, question] of Object.entries(questionOf)) {
    const heards = said.map((sheet) => heard(sheet, question));
    const answered = heards.filter((word) => word !== 'nothing').length;
    const of = open.includes(key) && denominator === 'all-respondents' ? said.length : answered;
    if (of === 0 && !mayBeNobody.includes(key)) return null;
    observations[key] = { count: heards.filter((word) => word === 'yes').length, of };
  }
  const marked = marks.find((one) => one.organisation === organisation)?.hundredths ?? {};
  for (const [key, beginning] of Object.entries(beginningOf)) {
    const list = items.filter((id) => id.startsWith(beginning)).map((id) => marked[id] ?? null);
    const applying = list.filter((mark) => mark !== null);
    const sum = applying.reduce((total, mark) => total + mark, 0);
    if (beginning === 'stand' || beginning === 'site') observations[key] = { count: inWords(sum), of: applying.length };
    else observations[key] = sum / 100 + (treatment === 'present' ? list.length - applying.length : 0);
  }
  return observations;
}

/** Whether a problem speaks of an organisation, in its figures or its place. */
const names = ({ path, params }: NokIssue, id: string): boolean =>
  params.organisation === id || (Array.isArray(params.organisations) && params.organisations.includes(id)) || path.slice(1).includes(id);

const aboutTitles = ({ path }: NokIssue): boolean => path[1] === 'titles' || path[0] === 'columns';

describe('Whatever is collected,', () => {
  it('the lists begin with the words this recount goes by', () => {
    for (const { observation, items: list } of collection.checklists) {
      expect(list.every(({ id }) => id.startsWith(beginningOf[observation] ?? '?'))).toBe(true);
    }
    expect(Object.values(beginningOf).flatMap((beginning) => items.filter((id) => id.startsWith(beginning))).length).toBe(items.length);
  });

  it('a naive recount of what was meant gives the same observations', () => {
    fc.assert(fc.property(fc.gen(), denominators, treatments, (draw, denominator, whenItemNotApplicable) => {
      const { meant, collected } = regionOf(draw);
      const seen = observe(methodology, collected, { ...(denominator && { denominator }), whenItemNotApplicable });
      const ready = new Map(seen.ready.map(({ organisation, observations }) => [organisation.id, observations]));
      for (const { id } of collected.register) {
        const expected = recount(meant, id, denominator ?? 'those-who-used', whenItemNotApplicable);
        if (expected !== null) expect(ready.get(id)).toEqual(expected);
        else expect(ready.has(id)).toBe(false);
      }
      const muddled = meant.answers.reduce((sum, { said }) =>
        sum + Object.entries(gateOf).filter(([question, gate]) => said[gate] !== 'yes' && said[question] !== 'nothing').length, 0);
      expect(seen.inconsistencies.length).toBe(muddled);
      expect(seen.ready.reduce((sum, { tally }) => sum + tally.respondents, 0)).toBeLessThanOrEqual(meant.answers.length);
    }), { numRuns: 150 });
  });

  const messy = (check: (seen: Observed, ids: readonly string[]) => void): void => {
    fc.assert(fc.property(fc.gen(), denominators, fc.constantFrom('refuse', 'present', 'absent'), (draw, denominator, whenItemNotApplicable) => {
      const given = spoilt(draw, regionOf(draw).collected);
      const seen = observe(methodology, given, { ...(denominator && { denominator }), whenItemNotApplicable });
      check(seen, given.register.map(({ id }) => id));
    }), { numRuns: 150 });
  };

  it('everything put in is ready or named by a problem, unless the titles themselves are wrong', () => {
    messy(({ ready, problems }, ids) => {
      const readyIds = new Set(ready.map(({ organisation }) => organisation.id));
      if (problems.some(aboutTitles)) expect(ready).toEqual([]);
      else for (const id of ids) expect([id, readyIds.has(id) || problems.some((problem) => names(problem, id))]).toEqual([id, true]);
    });
  });

  it('nothing ready is named by a problem, or there twice', () => {
    messy(({ ready, problems }) => {
      const readyIds = ready.map(({ organisation }) => organisation.id);
      expect(new Set(readyIds).size).toBe(readyIds.length);
      expect(readyIds.filter((id) => problems.some((problem) => names(problem, id)))).toEqual([]);
    });
  });

  it('everything ready can be assessed, once it is said what becomes of what nobody was asked and what does not apply', () => {
    messy(({ ready }) => {
      for (const { organisation, observations, sample, choices } of ready) {
        const outcome = safeAssess(methodology, observations, { organisation, ...(sample && { sample }), choices, whenNobodyAsked: 'leave-out', whenNotApplicable: 'leave-out' });
        expect(outcome.success ? [] : outcome.error.issues).toEqual([]);
      }
    });
  });
});
