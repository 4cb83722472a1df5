import fc from 'fast-check';
import { formatIssues, planSample, requiredSample, safePlanSample, tally, type Register, type SampledTally, type SamplingOptions } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { NONSENSE } from '../hostile/values.js';
import { answer, answerTable, methodology } from './tables.js';

const register: Register = [
  { id: 'дом', recipients: 191 }, { id: 'центр', forms: ['на дому', 'стационар'] }, { id: 'приют' }, { id: 'школа', recipients: 4000 },
];
const counted = (respondents: number, phone: number) => ({ respondents, forms: { телефон: phone, анкета: respondents - phone }, answeredBy: { получатель: respondents } });
const options: SamplingOptions = {
  services: { центр: [{ form: 'на дому', recipients: 4000, asked: 600 }, { form: 'стационар', recipients: 30, asked: 11 }], приют: [{ form: 'приют', recipients: 10 }] },
  tallies: { дом: counted(77, 70), школа: counted(599, 0) },
};
const nothing = { blank: 0, skipped: 0, inconsistent: 0 };
const UNTOLD = { count: null, byColumn: null, byQuestion: null, agree: null };
const codes = (given: unknown, more: unknown = {}): string[] => {
  const outcome = safePlanSample(given as Register, more as SamplingOptions);
  return outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('The plan of a sample', () => {
  const plan = planSample(register, options);

  it('sets asked against needed, organisation by organisation, and notes small samples', () => {
    expect(plan.organisations.map(({ organisation, recipients, needed, asked, missing, small }) => [organisation, recipients, needed, asked, missing, small])).toEqual([
      // ⌈0.4 · 191⌉; at most 600; ⌈0.4 · 10⌉; at most 600
      ['дом', 191, 77, 77, 0, false], ['центр', 4030, 600, 611, 0, false], ['приют', 10, 4, null, null, null], ['школа', 4000, 600, 599, 1, true],
    ]);
    expect([plan.format, plan.verification]).toEqual(['nok.sample-plan/1', 'unverified']);
  });

  it('is told by form of service', () => {
    expect(plan.organisations.map(({ services }) => services.map(({ form, needed, asked, missing, small }) => [form, needed, asked, missing, small]))).toEqual([
      [], [['на дому', 600, 600, 0, false], ['стационар', 12, 11, 1, true]], [['приют', 4, null, null, null]], [],
    ]);
  });

  it('knows of an organisation no more than of its forms of service together', () => {
    const figures = (entry: Register[number], services: SamplingOptions['services'], tallies: SamplingOptions['tallies'] = {}) => {
      const [row] = planSample([entry], { ...(services && { services }), tallies }).organisations;
      return [row?.recipients, row?.needed, row?.asked, row?.small];
    };
    const both = { id: 'а', forms: ['дома', 'здесь'] };
    expect(figures(both, { а: [{ form: 'дома', recipients: 10, asked: 4 }, { form: 'здесь', recipients: 90, asked: 36 }] })).toEqual([100, 40, 40, false]);
    expect(figures(both, { а: [{ form: 'дома', recipients: 10, asked: 4 }, { form: 'здесь', recipients: 90 }] })).toEqual([100, 40, null, null]);
    expect(figures(both, { а: [{ form: 'дома', recipients: 10, asked: 4 }] })).toEqual([null, null, 4, null]);
    expect(figures({ ...both, recipients: 100 }, { а: [{ form: 'дома', recipients: 10, asked: 4 }] }, { а: counted(39, 0) })).toEqual([100, 40, 39, true]);
  });

  it('counts who answered and how, and never weighs them', () => {
    expect(plan.total).toEqual({
      organisations: 4, recipients: 8231, needed: 1281, asked: 1287, small: 1, forms: { телефон: 70, анкета: 606 }, answeredBy: { получатель: 676 },
      representatives: { count: 0, byColumn: 0, byQuestion: null, agree: null },
    });
    expect(plan.organisations[0]?.forms).toEqual({ телефон: 70, анкета: 7 });
    expect(plan.organisations[1]).toMatchObject({ forms: {}, answeredBy: {} });
  });

  it('takes what `tally` has counted', () => {
    const { organisations } = tally(methodology, answerTable([answer('дом', { form: 'телефон', answeredBy: 'представитель' })]), { register: [{ id: 'дом', recipients: 2 }] });
    expect(planSample([{ id: 'дом', recipients: 2 }], { tallies: organisations }).organisations[0]).toMatchObject({
      needed: 1, asked: 1, small: false, forms: { телефон: 1 }, answeredBy: { представитель: 1 },
    });
  });

  it('says what is not known', () => {
    expect(planSample([{ id: 'а' }]).organisations).toEqual([
      { organisation: 'а', recipients: null, needed: null, asked: null, missing: null, small: null, services: [], forms: {}, answeredBy: {}, representatives: UNTOLD },
    ]);
    expect(planSample([{ id: 'а' }], { tallies: { а: counted(5, 5) } }).organisations[0]).toMatchObject({ asked: 5, missing: null, small: null });
  });

  it('is small exactly where fewer were asked than are needed', () => {
    fc.assert(fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
      const [asked, recipients] = [Math.min(a, b), Math.max(a, b)];
      const [row] = planSample([{ id: 'а', recipients }], { tallies: { а: counted(asked, 0) } }).organisations;
      const { size } = requiredSample(recipients);
      expect([row?.needed, row?.small, (row?.missing ?? 0) + Math.min(asked, size)]).toEqual([size, asked < size, size]);
    }));
  });

  it('is frozen plain JSON', () => {
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
    expect(Object.isFrozen(plan.organisations[1]?.services[0])).toBe(true);
  });
});

describe('Representatives', () => {
  const of = (...tallies: SampledTally[]) => {
    const entries = tallies.map((tally, position) => [`дом ${position}`, tally] as const);
    const { organisations, total } = planSample(entries.map(([id]) => ({ id })), { tallies: Object.fromEntries(entries) });
    return [...organisations, total].map(({ representatives }) => representatives);
  };
  const told = (answeredBy: SampledTally['answeredBy'], yes?: number, no = 10 - (yes ?? 0)): SampledTally =>
    ({ respondents: 10, forms: {}, answeredBy, ...(yes !== undefined && { questions: { representative: { yes, no, ...nothing, blank: 10 - yes - no } } }) });

  it('are counted by the question that the questionnaire of the order asks', () => {
    const rows = ['да', 'да', 'нет', ''].map((representative) => answer('дом', { representative }));
    const { organisations } = tally(methodology, answerTable(rows), { register: [{ id: 'дом' }] });
    expect(planSample([{ id: 'дом' }], { tallies: organisations }).organisations[0]).toMatchObject({
      asked: 4, answeredBy: {}, representatives: { count: 2, byColumn: null, byQuestion: 2, agree: null },
    });
  });

  it('are counted by the column that says who answered, by what calls itself one', () => {
    expect(of(told({ 'Законный представитель': 3, 'сам получатель': 5, 'представитель получателя': 2 }))[0]).toEqual({ count: 5, byColumn: 5, byQuestion: null, agree: null });
    expect(of(told({ representative: 1, recipient: 9 }))[0]).toEqual({ count: 1, byColumn: 1, byQuestion: null, agree: null });
  });

  it('are counted by both, and the result says whether these agree', () => {
    expect(of(told({ представитель: 3, получатель: 7 }, 3))[0]).toEqual({ count: 3, byColumn: 3, byQuestion: 3, agree: true });
    expect(of(told({ представитель: 3, получатель: 7 }, 4))[0]).toEqual({ count: 3, byColumn: 3, byQuestion: 4, agree: false });
  });

  it('are not guessed from a word that says neither, nor from a question that nobody answered', () => {
    expect(of(told({ мать: 3, получатель: 7 }, 3))[0]).toEqual({ count: 3, byColumn: null, byQuestion: 3, agree: null });
    expect(of(told({ мать: 3 }, 0, 0))[0]).toEqual(UNTOLD);
    expect(of(told({}))).toEqual([UNTOLD, UNTOLD]);
  });

  it('are added up over the organisations of which they are known, and agree where all do', () => {
    const [agreeing, other, silent] = [told({ представитель: 3, получатель: 7 }, 3), told({ представитель: 1, получатель: 9 }, 2), told({}, 4)] as const;
    expect(of(agreeing, silent).at(-1)).toEqual({ count: 7, byColumn: 3, byQuestion: 7, agree: true });
    expect(of(agreeing, other, silent).at(-1)).toEqual({ count: 8, byColumn: 4, byQuestion: 9, agree: false });
  });
});

describe('The plan of a sample is refused', () => {
  it('for an organisation twice, or one that is not in the register', () => {
    expect(codes([...register, { id: 'дом' }], { services: { дома: [{ form: 'а', recipients: 1 }] }, tallies: { домик: counted(1, 1) } })).toEqual([
      'organisationDoubled register.4.id', 'notInRegister options.services.дома', 'notInRegister options.tallies.домик',
    ]);
  });

  it('for forms twice or unknown, and more asked than there are', () => {
    expect(codes(register, {
      services: { центр: [{ form: 'на дому', recipients: 5, asked: 6 }, { form: 'на дому', recipients: 5 }, { form: 'дома', recipients: 1 }] }, tallies: { дом: counted(192, 0) },
    })).toEqual(['countAboveOf options.services.центр.0.asked', 'duplicate options.services.центр.1.form', 'wrongValue options.services.центр.2.form', 'countAboveOf options.tallies.дом.respondents']);
  });

  it('for forms that do not fit the organisation: more recipients, or more asked, than it has', () => {
    const services = { дом: [{ form: 'а', recipients: 192, asked: 40 }, { form: 'б', recipients: 191, asked: 38 }, { form: 'в', recipients: 9, asked: 9 }] };
    expect(codes(register, { services, tallies: { дом: counted(77, 0) } })).toEqual([
      'countAboveOf options.services.дом.0.recipients', 'countAboveOf options.services.дом.1.asked',
    ]);
    expect(codes(register, { services: { дом: services.дом.slice(1) }, tallies: { дом: counted(47, 0) } })).toEqual([]);
    expect(codes(register, { services: { приют: [{ form: 'приют', recipients: 10 }] }, tallies: { приют: counted(11, 0) } })).toEqual(['countAboveOf options.tallies.приют.respondents']);
  });

  it('for a branch of itself', () => {
    expect(codes([{ id: 'а', parent: 'б' }, { id: 'б', parent: 'а' }])).toEqual(['branchCircle register.0.parent']);
  });

  it('for more counted than were asked', () => {
    const questions = { representative: { yes: 3, no: 3, ...nothing } };
    expect(codes(register, { tallies: { дом: { respondents: 5, forms: { телефон: 4, анкета: 2 }, answeredBy: { мать: 6 }, questions } } })).toEqual([
      'countAboveOf options.tallies.дом.forms', 'countAboveOf options.tallies.дом.answeredBy', 'countAboveOf options.tallies.дом.questions.representative',
    ]);
  });

  it('for counts beyond what a number can hold', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(codes([{ id: 'а', recipients: most }, { id: 'б', recipients: most }])).toEqual(['tooLarge register']);
    expect(codes([{ id: 'а' }, { id: 'б' }], { tallies: { а: counted(most, 0), б: counted(1, 1) } })).toEqual(['tooLarge options.tallies']);
  });

  it('for shapes, and for any value whatever', () => {
    expect(codes([], { service: {} })).toEqual(['emptyList register', 'unknownKey options.service']);
    expect(codes(register, { tallies: { дом: { respondents: -1, forms: {}, answeredBy: {}, more: 1 } } })).toEqual(['wrongType options.tallies.дом.respondents', 'unknownKey options.tallies.дом.more']);
    for (const value of Object.values(NONSENSE)) {
      for (const outcome of [safePlanSample(value as never), safePlanSample(register, value as never), safePlanSample(register, { services: value as never }), safePlanSample(register, { tallies: { дом: value as never } })]) {
        expect(outcome.success || outcome.error.issues.length > 0).toBe(true);
      }
    }
  });
});

describe('What is wrong with a sample is told with its figures', () => {
  const told = (given: Register, more: SamplingOptions): string[] => {
    const outcome = safePlanSample(given, more);
    return outcome.success ? [] : outcome.error.issues.map((issue) => formatIssues([issue], 'en'));
  };

  it('for organisations and forms', () => {
    expect(told([...register, { id: 'дом' }], {
      services: { домик: [{ form: 'а', recipients: 1 }], центр: [{ form: 'на дому', recipients: 5, asked: 6 }, { form: 'на дому', recipients: 5 }, { form: 'дома', recipients: 1 }] },
    })).toEqual([
      'register.4.id: The organisation "дом" is there twice.', 'options.services.домик: The register has no organisation "домик".',
      'options.services.центр.0.asked: The count 6 is above 5, of which it is counted.', 'options.services.центр.1.form: "на дому" is given twice.',
      'options.services.центр.2.form: Expected one of на дому, стационар, found дома.',
    ]);
  });

  it('for counts that are beyond what a number can hold, and not at its end', () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(told([{ id: 'а', recipients: most }, { id: 'б', recipients: 1 }], {})).toEqual(['register: There is more here than the 9007199254740991 that can be taken.']);
    expect(told([{ id: 'а', recipients: most }, { id: 'б', recipients: 0 }], { tallies: { б: counted(0, 0) } })).toEqual([]);
    expect(told([{ id: 'а' }, { id: 'б' }], { tallies: { а: counted(most, 0), б: counted(1, 1) } })).toEqual(['options.tallies: There is more here than the 9007199254740991 that can be taken.']);
    expect(told([{ id: 'а' }, { id: 'б' }], { tallies: { а: counted(most, 0), б: counted(0, 0) } })).toEqual([]);
  });

  it('while small samples of several organisations are counted, and words of several added up', () => {
    const { total } = planSample([{ id: 'а', recipients: 10 }, { id: 'б', recipients: 10 }, { id: 'в', recipients: 10 }, { id: 'г' }], {
      tallies: { а: counted(3, 2), б: counted(1, 1), в: counted(9, 0) },
    });
    expect([total.small, total.asked, total.needed, total.forms]).toEqual([2, 13, 12, { телефон: 3, анкета: 10 }]);
  });
});
