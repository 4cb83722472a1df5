import fc from 'fast-check';
import {
  checkCouncil, safeApprovalOf, safeCheckCouncil, safeCheckCycle, safeCheckMeetings, safeDeadlineOf, safeRegimeOn, safeSelectOrganisations, safeTermsOf,
  type Council, type Outcome,
} from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { NONSENSE } from '../hostile/values.js';
import { meetings, myski } from './myski.js';

const record = { register: [{ id: '1' }], assessed: [] };
const asked = { on: '2024-05-01', sector: 'social-service' } as const;

describe('No value whatever makes a safe twin throw, and none is taken:', () => {
  /** Values are handed over by a function: fast-check itself must not look at a revoked proxy. */
  const anything = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true })
      .map((value) => () => value),
    fc.constantFrom(...Object.keys(NONSENSE)).map((name) => () => NONSENSE[name]),
  );
  const never = (run: (value: never) => Outcome<unknown>, mayTake: (value: unknown) => boolean = () => false): void => {
    fc.assert(fc.property(anything, (value) => {
      const given = value();
      const outcome = run(given as never);
      expect(outcome.success ? mayTake(given) : outcome.error.issues.length > 0).toBe(true);
    }), { numRuns: 200 });
  };

  it('safeCheckCouncil by its council', () => { never((value) => safeCheckCouncil(value, { on: '2014-05-21' })); });
  it('safeCheckCouncil by its options', () => { never((value) => safeCheckCouncil(myski, value)); });
  it('safeCheckMeetings by its council', () => { never((value) => safeCheckMeetings(value, meetings)); });
  it('safeCheckMeetings by its meetings', () => { never((value) => safeCheckMeetings(myski, value), Array.isArray); });
  it('safeApprovalOf by its decisions', () => { never((value) => safeApprovalOf(value, 'rating'), Array.isArray); });
  it('safeApprovalOf by its matter', () => { never((value) => safeApprovalOf([], value), (value) => typeof value === 'string'); });
  it('safeCheckCycle by its record', () => { never((value) => safeCheckCycle(value, asked)); });
  it('safeCheckCycle by its options', () => { never((value) => safeCheckCycle(record, value)); });
  it('safeSelectOrganisations by its options', () => { never((value) => safeSelectOrganisations(record, value)); });
  it('safeTermsOf by its dates', () => { never((value) => safeTermsOf(value, asked)); });
  it('safeTermsOf by its options', () => { never((value) => safeTermsOf({ reportedOn: '2024-01-01' }, value)); });
  it('safeDeadlineOf', () => { never(safeDeadlineOf); });
  it('safeRegimeOn', () => { never(safeRegimeOn); });
});

describe('A hostile input', () => {
  it('does not change a result by a property it inherits', () => {
    const inherited = Object.assign<object, Council>(Object.create({ paid: true, until: '2014-05-21' }) as object, myski);
    const on = { on: '2014-05-21', regime: 'law-442-2018' };
    expect(checkCouncil(inherited, on)).toEqual(checkCouncil(myski, on));
  });

  it('may name an organisation, a member or a matter as the language names its own things', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const cycle = safeCheckCycle({ register: names.map((id) => ({ id })), assessed: names.map((organisation) => ({ organisation, on: '2021-11-15' })) }, asked);
    expect(cycle.success && cycle.data.organisations.map(({ organisation, last }) => `${organisation} ${last ?? ''}`)).toEqual(['__proto__ 2021-11-15', 'constructor 2021-11-15', 'toString 2021-11-15']);
    const decided = safeCheckMeetings(myski, [{ id: '1', on: '2014-07-01', protocol: '1', agenda: names.map((matter) => ({ id: matter, matter, decision: { state: 'approved' } })) }]);
    expect(decided.success && names.map((matter) => safeApprovalOf(decided.data.decisions, matter).success)).toEqual([true, true, true]);
  });

  it('of names that are not known gets hints for the first hundred and is answered in a moment', () => {
    const register = Array.from({ length: 5000 }, (_, position) => ({ id: `организация ${position}` }));
    const outcome = safeCheckCycle({ register, assessed: register.map(({ id }) => ({ organisation: `${id}й`, on: '2021-05-01' })) }, asked);
    const hints = outcome.success ? [] : outcome.error.issues.map(({ params }) => (params.nearest as string[]).length > 0);
    expect([hints.length, hints.filter(Boolean).length, hints.lastIndexOf(true)]).toEqual([5000, 100, 99]);
  });

  it('of ten thousand organisations and thirty thousand assessments is answered in a moment', () => {
    const register = Array.from({ length: 10_000 }, (_, position) => ({ id: String(position) }));
    const assessed = register.flatMap(({ id }) => ['2018-05-01', '2021-05-01', '2023-05-01'].map((on) => ({ organisation: id, on })));
    const outcome = safeSelectOrganisations({ register, assessed }, asked);
    expect(outcome.success && outcome.data.others.length).toBe(10_000);
  });
});
