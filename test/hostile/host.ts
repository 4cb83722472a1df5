import { writeSync } from 'node:fs';

/**
 * Computes under a host that did something to its own globals, and prints what came out.
 *
 * Run as a process of its own: what it does to the globals must not reach other tests. The trick is its first argument.
 */
const fromBefore: Readonly<Record<string, unknown>> = {
  rounding: { digits: 0, mode: 'half-even', at: 'every-level' }, choices: [{ question: 'polluted', chosen: 'x', byDefault: false }],
  mayBeEmpty: true, notApplicable: 'polluted', whenNobodyAsked: 'zero', whenNotApplicable: 'leave-out', points: '1', sum: '2', range: { least: '0', most: '1' },
  organisation: { id: 'polluted' }, sample: { asked: 1, recipients: 1 }, on: '2020-01-01', validFrom: '2000-01-01', validTo: '2001-01-01', fingerprint: 'polluted',
  weightCitation: { acts: ['polluted'], verification: 'unverified' }, note: { ru: 'x', en: 'x' }, unit: { ru: 'x', en: 'x' },
  count: 1, of: 1, kind: 'share', by: ['1'],
};

const pollute = (names: readonly string[]): void => {
  for (const name of names) Object.assign(Object.prototype, { [name]: fromBefore[name] ?? 'polluted' });
};

const tricks: Readonly<Record<string, () => void>> = {
  'nothing at all': () => undefined,
  'frozen prototypes': () => {
    for (const { prototype } of [Object, Array, Error, String, Number, Function, Map, Set, WeakMap, RegExp]) Object.freeze(prototype);
  },
  'options in the prototype of objects': () => { pollute(Object.keys(fromBefore)); },
  'accessors in the prototype of objects': () => { pollute(['get', 'set', 'value', 'writable', 'enumerable', 'configurable']); },
  'toJSON in the prototypes': () => {
    const toJSON = () => 'polluted';
    for (const { prototype } of [Object, Array, String, Number]) Object.defineProperty(prototype, 'toJSON', { value: toJSON, configurable: true });
  },
  'numbers in the prototype of lists': () => { Object.assign(Array.prototype, { 0: 'polluted', 17: 'polluted' }); },
  'setters in the prototype of objects': () => {
    for (const name of ['score', 'exact', 'politeness', 'timeliness', 'a', 'criteria', 'total', 'status', 'code', 'path']) {
      Object.defineProperty(Object.prototype, name, { set: () => { throw new Error('a setter of the host'); }, get: () => undefined, configurable: true });
    }
  },
};

const before = process.argv[2] === 'before';
const trick = tricks[process.argv[3] ?? ''];
if (trick === undefined) throw new Error('No such trick.');
// A trick is played before the library is loaded, or after.
if (before) trick();
const { assess, formatIssues, methodologyOn, recheck, safeAssess, safeDefineMethodology, safeExtendMethodology } = await import('./core.js');
if (!before) trick();

const methodology = methodologyOn({ sector: 'social-service', on: '2021-11-15' });
const bare = <Value extends object>(value: Value): Value => Object.assign(Object.create(null) as object, value);
const observed = bare(Object.fromEntries(Object.keys(methodology.observations).map((key, position) =>
  [key, ['remoteChannels', 'comfortConditions', 'accessibleEquipment', 'accessibleServices'].includes(key) ? position % 5 : bare({ count: position + 1, of: 20 })])));
const lines: string[] = [];

const plain = assess(methodology, observed as never);
lines.push(plain.score, plain.exact, ...plain.criteria.flatMap(({ score, indicators }) => [String(score), ...indicators.map(({ exact }) => String(exact))]));
lines.push(String(Object.hasOwn(plain, 'organisation')), String(plain.choices.length), String(plain.notes.length));
lines.push(recheck(plain).score);

const nobody = safeAssess(methodology, bare({ ...observed, siteSatisfaction: bare({ count: 0, of: 0 }), timeliness: bare({ count: 0, of: 0 }) }) as never, bare({}));
lines.push(nobody.success ? 'accepted' : formatIssues(nobody.error.issues, 'ru'));

const broken = safeExtendMethodology(methodology, bare({ id: 'x', validFrom: '2025-01-01' }));
lines.push(broken.success ? 'accepted' : formatIssues(broken.error.issues, 'en'));
const empty = safeDefineMethodology(bare({}) as never);
lines.push(empty.success ? 'accepted' : formatIssues(empty.error.issues, 'en'));
const draft = safeExtendMethodology(methodology, bare({ id: 'y' }));
lines.push(draft.success ? draft.data.fingerprint : formatIssues(draft.error.issues, 'en'));

writeSync(1, lines.join('\n'));
