import { assess, methodologyOn } from 'nok-methodology';

const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
// Made-up figures.
const home = assess(methodology, {
  informationOnStand: { count: 17, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 4,
  standSatisfaction: { count: 118, of: 120 }, siteSatisfaction: { count: 64, of: 67 },
  comfortConditions: 6, timeliness: { count: 150, of: 150 }, comfortSatisfaction: { count: 149, of: 150 },
  accessibleEquipment: 4, accessibleServices: 5, accessibilitySatisfaction: { count: 88, of: 91 },
  firstContactPoliteness: { count: 150, of: 150 }, servicePoliteness: { count: 149, of: 150 }, remotePoliteness: { count: 40, of: 41 },
  recommendation: { count: 147, of: 150 }, scheduleSatisfaction: { count: 150, of: 150 }, overallSatisfaction: { count: 148, of: 150 },
});
console.log(home.score); // 97.60
console.log(home.criteria.map((criterion) => criterion.score)); // 97.19, 99.80, 93.01, 99.25, 98.73
