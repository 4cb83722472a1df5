import { NBSP } from '../../renderings/print.js';

/** How many points the organisations got. */
export const received = {
  one: (points: string) => `организация получила ${points}`,
  several: (range: string) => `организации получили ${range}`,
  onAverage: (range: string, mean: string) => `${range}; в${NBSP}среднем${NBSP}— ${mean}`,
};
