import { it } from 'vitest';
import { proposals, draftPlan, planProgress, compareAssessments, whyChanged, jointPlan, reweigh } from 'nok-methodology';
import { home, order } from '../analysis/homes.js';
import { markedHome } from './marked.js';
it('x', () => {
  const { assessment, marks } = markedHome({ accessibleEquipment: { equipmentRamp: 'absent', equipmentLift: 'absent' }, informationOnSite: { siteOther: { part: '0.5' } }, remoteChannels: { channelAppeal: 'absent' } }, { organisation: { id: 'a', name: 'Дом', municipality: 'Город' }, on: '2021-11-15' });
  const p = proposals(assessment, { marks });
  console.log(JSON.stringify(p.criteria.map((c) => [c.criterion, c.gain, c.proposals.map((x) => [x.id, x.shortcoming.ru, x.measure.ru, x.shortcoming.en, x.change, x.gainAlone, x.gainTogether])]), null, 1), p.gain);
  const plan = draftPlan(assessment, p, { period: { from: '2022-01-01', to: '2023-12-31' }, terms: [{ to: '2022-12-31' }, { for: ['3'], to: '2023-12-31' }], responsible: [{ post: 'директор', name: 'имя' }] });
  console.log(JSON.stringify({ ...plan, assessment: 0 }, null, 1).slice(0, 3000));
  const stored = JSON.parse(JSON.stringify(plan));
  const prog = planProgress([stored], { on: '2022-12-15', taken: [{ organisation: 'a', item: 'accessibleEquipment/equipmentRamp', measure: 'пандус', doneOn: '2022-10-01' }] });
  console.log(JSON.stringify({ ...prog, items: prog.items.map((i) => [i.item.id, i.state, i.daysLeft]) }, null, 1));
  const later = home({ accessibleEquipment: 4, timeliness: { count: 8, of: 10 } }, { organisation: { id: 'a', name: 'Дом' }, on: '2022-11-15' });
  const c = compareAssessments([assessment, later], { plans: [plan] });
  console.log(whyChanged(c, { language: 'ru' }));
  const draft = reweigh(order, { 1: '0.20', 2: '0.20', 3: '0.15', 4: '0.15', 5: '0.30' }, { id: 'draft-2018' });
  void draft; void jointPlan;
});
