import type { MeasureTaken } from 'nok-methodology';
import { dataFiles } from './generate.js';
import { PLAN, type Plan } from './plan.js';
import { randomFrom, type Random } from './random.js';

/** The data of the next cycle are made up as well, by a seed of their own. */
export const NEXT_SEED = 20_241_115;

/** The day of the next cycle: three years after the first. */
export const NEXT_DAY = '2024-11-15';

/** The raw files of the next cycle, from what was carried out of the plans of this one. */
export const nextDataFiles = (taken: readonly MeasureTaken[]): [name: string, text: string][] =>
  dataFiles({ plan: nextPlan(taken), seed: NEXT_SEED, on: NEXT_DAY, month: '09.2024', monday: 2 });

/** How the data of the next cycle are to come out: what was mended is there, but not all of it; something else has broken. */
export function nextPlan(taken: readonly MeasureTaken[]): Plan[] {
  const random = randomFrom(NEXT_SEED);
  return PLAN.map((plan) => {
    const reported = taken.filter(({ organisation }) => organisation === plan.id).map(({ item }) => item.split('/')[1] ?? item);
    // One measure in twelve stands in the report and is not found on the visit.
    const mended = new Set(reported.filter(() => random.below(12) > 0));
    const stillAbsent = plan.absent.filter((item) => !mended.has(item));
    const { recipients, respondents, scaled } = nextNumbers(plan, random);
    return {
      ...plan,
      recipients,
      respondents,
      representatives: scaled(plan.representatives),
      absent: [...stillAbsent, ...brokenSince(plan, stillAbsent, random)],
      inPart: plan.inPart.filter((item) => !mended.has(item)),
      used: Object.fromEntries(Object.entries(plan.used).map(([question, used]) => [question, scaled(used)])),
      no: Object.fromEntries(Object.entries(plan.no).map(([question, no]) => [question, discontent(no, random)])),
    };
  });
}

/** A few recipients more or fewer; of them at least the two in five that are needed. */
function nextNumbers(plan: Plan, random: Random): { recipients: number; respondents: number; scaled: (number: number) => number } {
  const recipients = plan.recipients - 4 + random.below(9);
  const respondents = Math.ceil(recipients * 0.4) + random.below(5);
  return { recipients, respondents, scaled: (number) => Math.round((number * respondents) / plan.respondents) };
}

/** Mostly the same number or one fewer, now and then one more. */
const discontent = (no: number, random: Random): number => Math.max(0, no - random.below(2) + (random.below(6) === 0 ? 2 : 0));

const BREAKS = ['siteFreePlaces', 'standOther', 'channelQuestionnaire', 'comfortWater', 'comfortNavigation', 'equipmentWheelchairs'];

/** In one organisation of four something is missing that was there. */
function brokenSince({ notApplicable, inPart }: Plan, absent: readonly string[], random: Random): string[] {
  const broken = random.oneOf(BREAKS);
  if (random.below(4) > 0 || absent.includes(broken) || inPart.includes(broken) || broken in notApplicable) return [];
  return [broken];
}
