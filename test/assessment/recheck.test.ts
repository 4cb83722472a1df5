import { assess, methodologyOn, recheck, safeRecheck, type AssessOptions, type Assessment } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../errors/sentences.js';

const methodology = methodologyOn({ sector: 'social-service', on: '2024-10-05' });
const best = { count: 3, of: 3 };
const observations = {
  informationOnStand: { count: '2.5', of: 3 }, informationOnSite: best, remoteChannels: 2, standSatisfaction: { count: 0, of: 0 }, siteSatisfaction: { count: 1, of: 3 },
  comfortConditions: { notApplicable: 'at home' }, timeliness: best, comfortSatisfaction: best, accessibleEquipment: 4, accessibleServices: 5,
  accessibilitySatisfaction: { count: 0, of: 0 }, firstContactPoliteness: best, servicePoliteness: best, remotePoliteness: { count: 2, of: 3 },
  recommendation: best, scheduleSatisfaction: best, overallSatisfaction: best,
};
const options: AssessOptions = {
  organisation: { id: '4000', name: 'Дом-интернат № 1 (условные данные)', forms: ['at home'] }, sample: { asked: 10, recipients: 100 }, on: '2027-01-01',
  whenNobodyAsked: { standSatisfaction: 'zero', accessibilitySatisfaction: 'leave-out' }, whenNotApplicable: 'leave-out',
  rounding: { digits: 1, mode: 'half-even', at: 'every-level' },
  choices: [{ question: 'denominator', observation: 'siteSatisfaction', chosen: 'all-respondents', byDefault: false }],
};
const assessment = assess(methodology, observations, options);
const copy = (): Assessment => JSON.parse(JSON.stringify(assessment)) as Assessment;

type Path = readonly (string | number)[];

const leaves = (value: unknown, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, Array.isArray(value) ? Number(key) : key]))
    : [path];

/** Writes another value at a place. */
function tamper(value: unknown, path: Path, other: unknown): void {
  const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], value);
  (holder as Record<string | number, unknown>)[path.at(-1) ?? ''] = other;
}

const differing = (stored: unknown): string[] => {
  const outcome = safeRecheck(stored as Assessment);
  return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('A recheck', () => {
  it('gives the same assessment again, with every kind of choice, also after JSON', () => {
    expect(recheck(assessment)).toEqual(assessment);
    expect(recheck(copy())).toEqual(assessment);
    expect(assessment.choices.map(({ question, byDefault }) => `${question} ${String(byDefault)}`)).toEqual([
      '2.2 true', 'denominator false', 'nobody-asked false', 'not-applicable false', 'nobody-asked false', 'rounding false',
    ]);
  });

  it('gives the same for choices made by nobody', () => {
    const plain = assess(methodology, observations, { whenNobodyAsked: 'full', whenNotApplicable: 'leave-out' });
    expect(recheck(JSON.parse(JSON.stringify(plain)) as Assessment)).toEqual(plain);
    expect(plain.choices.at(-1)).toEqual({ question: 'rounding', chosen: { digits: 2, mode: 'half-up', at: 'end' }, byDefault: true });
  });

  it('lists the path of each figure that was changed, and no other', () => {
    const { format, score, exact, criteria, rounding, notes } = assessment;
    const wrong = leaves({ format, score, exact, criteria, rounding, notes }).filter((path) => {
      const stored = copy();
      tamper(stored, path, 'other');
      return String(differing(stored)) !== `differs ${path.join('.')}`;
    });
    expect(wrong).toEqual([]);
  });

  it('lists all changed figures at once, with what was stored and what is right', () => {
    const stored = copy();
    tamper(stored, ['score'], '100.0');
    tamper(stored, ['criteria', 0, 'indicators', 1, 'exact'], 60);
    const outcome = safeRecheck(stored);
    expect(outcome.success ? [] : outcome.error.issues.map(inEnglish)).toEqual([
      `Stored "100.0", computed "${assessment.score}".`, 'Stored 60, computed "60".',
    ]);
  });

  it('sees what was added and what was taken away', () => {
    const more = copy();
    tamper(more, ['criteria', 0, 'bonus'], '5');
    tamper(more, ['place'], 1);
    const less = { ...copy(), exact: undefined };
    expect(differing(more)).toEqual(['differs criteria.0.bonus', 'differs place']);
    expect(differing(less)).toEqual(['differs exact']);
    expect(differing({ ...copy(), criteria: copy().criteria.slice(1) }).length).toBeGreaterThan(0);
  });

  it('computes with the observations and choices that are stored, so that a change there shows in the figures', () => {
    const observed = copy();
    tamper(observed, ['observations', 'timeliness', 'count'], 2);
    expect(differing(observed)).toContain('differs score');
    const chosen = copy();
    tamper(chosen, ['choices', 2, 'chosen'], 'full');
    expect(differing(chosen)).toContain('differs criteria.0.indicators.2.exact');
  });

  it('refuses choices that nobody could have made', () => {
    const refusal = (path: Path, other: unknown): string[] => {
      const stored = copy();
      tamper(stored, path, other);
      return differing(stored);
    };
    expect(refusal(['choices', 2, 'chosen'], 'half')).toEqual(['wrongValue options.whenNobodyAsked.standSatisfaction']);
    expect(refusal(['choices', 3, 'chosen'], 'full')).toEqual(['wrongValue options.whenNotApplicable']);
    expect(refusal(['choices', 5, 'chosen'], 'end')).toEqual(['wrongType options.rounding']);
    expect(refusal(['choices'], 'none')).toEqual(['wrongType choices']);
    expect(refusal(['choices', 5, 'byDefault'], true).every((line) => line.startsWith('differs'))).toBe(true);
    expect(refusal(['choices'], [])).toEqual([
      'nobodyAsked observations.standSatisfaction', 'notApplicable observations.comfortConditions', 'nobodyAsked observations.accessibilitySatisfaction',
    ]);
  });

  it('refuses a methodology that was changed under its fingerprint', () => {
    const stored = copy();
    tamper(stored, ['methodology', 'criteria', 0, 'indicators', 1, 'formula', 'points'], '20');
    expect(differing(stored)).toEqual(['fingerprintMismatch methodology.fingerprint']);
  });

  it('sees a list that is longer, one that is no list, and one that is all holes', () => {
    const { notes } = copy();
    expect(differing({ ...copy(), notes: [...notes, 'more'] })).toEqual(['differs notes.length', `differs notes.${String(notes.length)}`]);
    expect(differing({ ...copy(), notes: Object.assign({}, notes) })).toEqual(['differs notes']);
    expect(differing({ ...copy(), criteria: [, , , , ,] })).toEqual([0, 1, 2, 3, 4].map((position) => `differs criteria.${String(position)}`));
    expect(differing({ ...copy(), score: {} })).toEqual(['differs score']);
  });

  it('refuses what is no assessment at all', () => {
    for (const stored of [null, undefined, 5, 'text']) expect(differing(stored)).toEqual(['wrongType ']);
    for (const stored of [[], {}, { methodology: null }]) expect(differing(stored)).toEqual(['wrongType methodology']);
    const none = safeRecheck(null as unknown as Assessment);
    expect(none.success ? [] : none.error.issues.map(inEnglish)).toEqual(['Expected an object, found null.']);
    const outcome = safeRecheck({ get methodology() { throw new Error('gone'); } } as unknown as Assessment);
    expect(outcome.success ? [] : outcome.error.issues).toEqual([
      { code: 'unreadable', path: [], message: 'unreadable: reason "gone"', params: { reason: '"gone"' } },
    ]);
  });
});
