import { assess, methodologyOn, type AssessOptions, type Assessment, type Methodology, type ObservedValue } from 'nok-methodology';

/** Social service under the order in force since 2018, typed as any methodology, so that observations can be looked up by name. */
export const order: Methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });

const best = { count: 10, of: 10 };

/** An organisation with everything at its best. */
export const faultless: Readonly<Record<string, ObservedValue>> = {
  informationOnStand: { count: 19, of: 19 }, informationOnSite: { count: 19, of: 19 }, remoteChannels: 6, standSatisfaction: best, siteSatisfaction: best,
  comfortConditions: 8, timeliness: best, comfortSatisfaction: best, accessibleEquipment: 5, accessibleServices: 6, accessibilitySatisfaction: best,
  firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: best,
  recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
};

/** That organisation with some observations different. */
export const home = (changes: Readonly<Record<string, ObservedValue>> = {}, options: AssessOptions = {}): Assessment =>
  assess(order, { ...faultless, ...changes }, options);
