import type { Definition, Formula } from 'nok-methodology';

/** A definition that may be written to, as JSON gives it. */
export type Draft = { -readonly [Name in keyof Definition]: Definition[Name] extends infer Value ? Mutable<Value> : never };
type Mutable<Value> = Value extends object ? { -readonly [Name in keyof Value]: Mutable<Value[Name]> } : Value;

/** What must be refused: the code, and the place where it lies. */
export interface Refusal {
  readonly code: string;
  readonly path: string;
}

/** One way to break a definition; undefined where this one cannot be broken so. */
export type Break = (draft: Draft, turn: number) => Refusal | undefined;

interface Site {
  readonly node: Mutable<Formula>;
  readonly path: string;
  readonly level: 'indicator' | 'criterion' | 'total';
  readonly depth: number;
}

const isList = (node: Mutable<Formula>): node is Mutable<Extract<Formula, { kind: 'mean' | 'sum' | 'attained' }>> => ['mean', 'sum', 'attained'].includes(node.kind);

function sitesIn(node: Mutable<Formula>, path: string, level: Site['level'], depth = 1): Site[] {
  const inner = node.kind === 'weighted' ? node.of.flatMap((part, position) => sitesIn(part.of, `${path}.of.${position}.of`, level, depth + 1))
    : isList(node) ? node.of.flatMap((part, position) => sitesIn(part, `${path}.of.${position}`, level, depth + 1)) : [];
  return [{ node, path, level, depth }, ...inner];
}

/** Every formula of a draft with its place. */
const sites = ({ criteria, total }: Draft): Site[] => [
  ...criteria.flatMap((criterion, position) => [
    ...sitesIn(criterion.formula, `criteria.${position}.formula`, 'criterion'),
    ...criterion.indicators.flatMap((indicator, inner) => sitesIn(indicator.formula, `criteria.${position}.indicators.${inner}.formula`, 'indicator')),
  ]),
  ...sitesIn(total.formula, 'total.formula', 'total'),
];

const one = <Value>(values: readonly Value[], turn: number): Value | undefined => values[turn % Math.max(values.length, 1)];
const leaves = (draft: Draft) => sites(draft).filter(({ node }) => 'of' in node && typeof node.of === 'string');
const scaled = (draft: Draft) => sites(draft).filter(({ node }) => (node.kind === 'linear' || node.kind === 'steps') && typeof node.of !== 'string');
/** The tables on observations, their rows in order. */
const tables = (draft: Draft) => ofKind(draft, 'steps').flatMap(({ node, path }) => {
  if (node.kind !== 'steps') return [];
  node.steps.sort((a, b) => Number(a.from) - Number(b.from));
  return [{ steps: node.steps, of: node.of, path: `${path}.steps` }];
});
const ofKind = (draft: Draft, kind: Formula['kind']) => sites(draft).filter(({ node }) => node.kind === kind);

/** Puts another formula in the place of one. */
function replace(site: Site, formula: object): void {
  for (const key of Object.keys(site.node)) Reflect.deleteProperty(site.node, key);
  Object.assign(site.node, formula);
}

const isPoint = (step: object | undefined): boolean => step !== undefined && 'to' in step && 'from' in step && step.from === step.to;
const readsObservations = (formula: Mutable<Formula>): boolean => sitesIn(formula, '', 'criterion').some(({ node }) => 'of' in node && typeof node.of === 'string');

const fieldsOfDefinition = ['id', 'title', 'acts', 'citation', 'range', 'observations', 'criteria', 'total'] as const;

/** The ways by their names. */
export const breaks: Readonly<Record<string, Break>> = {
  'a weight is changed': (draft, turn) => {
    const site = one(ofKind(draft, 'weighted'), turn);
    if (site?.node.kind !== 'weighted' || !site.node.of[0]) return undefined;
    site.node.of[0].weight = `1000${site.node.of[0].weight}`;
    return { code: 'weightsSum', path: site.path };
  },
  'a weight is zero': (draft, turn) => {
    const site = one(ofKind(draft, 'weighted'), turn);
    if (site?.node.kind !== 'weighted' || !site.node.of[0]) return undefined;
    site.node.of[0].weight = '0.00';
    return { code: 'wrongType', path: `${site.path}.of.0.weight` };
  },
  'a key nobody knows': (draft, turn) => {
    const site = one(sites(draft), turn);
    if (!site) return undefined;
    Object.assign(site.node, { wieght: '1' });
    return { code: 'unknownKey', path: `${site.path}.wieght` };
  },
  'a field is dropped': (draft, turn) => {
    const field = one(fieldsOfDefinition, turn) ?? 'id';
    Reflect.deleteProperty(draft, field);
    return { code: 'missing', path: field };
  },
  'a formula loses what it is of': (draft, turn) => {
    const site = one(sites(draft), turn);
    if (!site) return undefined;
    const field = site.node.kind === 'reference' ? 'to' : 'of';
    Reflect.deleteProperty(site.node, field);
    return { code: 'missing', path: `${site.path}.${field}` };
  },
  'a kind of formula that does not exist': (draft, turn) => {
    const site = one(sites(draft), turn);
    if (!site) return undefined;
    Object.assign(site.node, { kind: 'median' });
    return { code: 'wrongValue', path: `${site.path}.kind` };
  },
  'an empty mean': (draft, turn) => {
    const site = one(sites(draft).filter(({ node }) => node.kind === 'weighted' || isList(node)), turn);
    if (!site) return undefined;
    Object.assign(site.node, { of: [] });
    return { code: 'emptyList', path: `${site.path}.of` };
  },
  'a criterion twice': (draft) => {
    const [first] = draft.criteria;
    if (!first) return undefined;
    draft.criteria.push({ ...first, indicators: [] });
    return { code: 'duplicate', path: `criteria.${draft.criteria.length - 1}.id` };
  },
  'two observations that differ in their case alone': (draft, turn) => {
    const [key, observation] = one(Object.entries(draft.observations), turn) ?? [];
    if (key === undefined || observation === undefined) return undefined;
    const other = key.slice(0, 1) + key.slice(1).toUpperCase();
    draft.observations[other] = observation;
    return { code: 'duplicate', path: `observations.${other}` };
  },
  'a key that is not one': (draft, turn) => {
    const [, observation] = one(Object.entries(draft.observations), turn) ?? [];
    if (!observation) return undefined;
    draft.observations['Сдист'] = observation;
    return { code: 'wrongType', path: 'observations.Сдист' };
  },
  'an unknown act': (draft, turn) => {
    const criterion = turn % draft.criteria.length;
    Object.assign(draft.criteria[criterion]?.citation ?? {}, { acts: ['procedure', 'statute'] });
    return { code: 'unknownAct', path: `criteria.${criterion}.citation.acts.1` };
  },
  'an observation nobody uses': (draft) => {
    draft.observations.unused = { kind: 'respondents', label: { ru: 'а', en: 'a' }, source: 'survey' };
    return { code: 'unusedObservation', path: 'observations.unused' };
  },
  'an observation that does not exist': (draft, turn) => {
    const site = one(leaves(draft), turn);
    if (!site) return undefined;
    Object.assign(site.node, { of: 'nowhere' });
    return { code: 'unknownObservation', path: `${site.path}.of` };
  },
  'an observation of the wrong kind': (draft, turn) => {
    const site = one(leaves(draft), turn);
    if (!site) return undefined;
    const { of } = site.node as { of: string };
    replace(site, ['respondents', 'checklist'].includes(draft.observations[of]?.kind ?? '') ? { kind: 'number', of } : { kind: 'share', of });
    return { code: 'wrongKind', path: `${site.path}.of` };
  },
  'a score that does not exist': (draft, turn) => {
    const site = one(ofKind(draft, 'reference'), turn);
    if (!site) return undefined;
    Object.assign(site.node, { to: '9.9' });
    return { code: 'unknownScore', path: `${site.path}.to` };
  },
  'a reference up': (draft, turn) => {
    const site = one(sites(draft).filter(({ level, node }) => level === 'indicator' && node.kind === 'reference'), turn);
    if (!site) return undefined;
    Object.assign(site.node, { to: draft.criteria[0]?.id });
    return { code: 'referenceUp', path: `${site.path}.to` };
  },
  'a total of observations': (draft, turn) => {
    const site = one(leaves(draft), turn);
    if (!site) return undefined;
    draft.total.formula = { kind: 'mean', of: [draft.total.formula, { ...site.node }] };
    return { code: 'mixedFormula', path: 'total.formula' };
  },
  'a circle': (draft) => {
    const [first] = draft.criteria;
    if (!first || readsObservations(first.formula)) return undefined;
    first.formula = { kind: 'mean', of: [first.formula, { kind: 'reference', to: first.id }] };
    return { code: 'cycle', path: 'criteria' };
  },
  'a circle through a scale': (draft, turn) => {
    const [first] = draft.criteria;
    if (!first || readsObservations(first.formula)) return undefined;
    const of = { score: first.id, on: one(['exact', 'printed'] as const, turn) ?? 'exact' };
    first.formula = { kind: 'mean', of: [first.formula, { kind: 'linear', of, worst: '0', target: '1', points: '1', outside: 'clamp' }] };
    return { code: 'cycle', path: 'criteria' };
  },
  'a line without length': (draft, turn) => {
    const site = one(ofKind(draft, 'linear'), turn);
    if (site?.node.kind !== 'linear') return undefined;
    site.node.target = `${site.node.worst}0`;
    return { code: 'worstIsTarget', path: site.path };
  },
  'a line that says nothing of what lies beyond it': (draft, turn) => {
    const site = one(ofKind(draft, 'linear'), turn);
    if (!site) return undefined;
    Reflect.deleteProperty(site.node, 'outside');
    return { code: 'missing', path: `${site.path}.outside` };
  },
  'a scale that does not say which figure of a score it takes': (draft, turn) => {
    const site = one(scaled(draft), turn);
    if (!site) return undefined;
    Reflect.deleteProperty((site.node as { of: object }).of, 'on');
    return { code: 'missing', path: `${site.path}.of.on` };
  },
  'a scale on a score that does not exist': (draft, turn) => {
    const site = one(scaled(draft), turn);
    if (!site) return undefined;
    Object.assign((site.node as { of: object }).of, { score: '9.9' });
    return { code: 'unknownScore', path: `${site.path}.of.score` };
  },
  'a table with a hole': (draft, turn) => {
    const table = one(tables(draft).filter(({ steps }) => steps.length > 1 && steps.some((step) => 'to' in step)), turn);
    const [first] = table?.steps ?? [];
    if (!table || !first || !('to' in first)) return undefined;
    first.to = String(Number(first.from) + (Number(first.to) - Number(first.from)) / 2);
    return { code: 'stepsHole', path: `${table.path}.1` };
  },
  'a table that begins too late': (draft, turn) => {
    const table = one(tables(draft).filter(({ of, steps }) => typeof of === 'string' && steps[0] !== undefined), turn);
    const [first] = table?.steps ?? [];
    if (!table || !first) return undefined;
    first.from = String(Number(first.from) + 0.25);
    return { code: 'upTo' in first || Number(first.from) < Number(first.to) ? 'stepsHole' : 'wrongOrder', path: `${table.path}.0` };
  },
  'a table that ends too early': (draft, turn) => {
    const table = one(tables(draft).filter(({ steps }) => steps.length > 1 && 'to' in (steps.at(-1) as object) && !isPoint(steps.at(-1))), turn);
    if (!table) return undefined;
    table.steps.pop();
    return { code: 'stepsHole', path: `${table.path}.${table.steps.length - 1}` };
  },
  'two rows for the same values': (draft, turn) => {
    const table = one(tables(draft), turn);
    const last = table?.steps.at(-1);
    if (!table || !last) return undefined;
    table.steps.push({ ...last });
    return isPoint(last) ? { code: 'wrongOrder', path: `${table.path}.${table.steps.length - 2}` } : { code: 'stepsOverlap', path: `${table.path}.${table.steps.length - 1}` };
  },
  'a row upside down': (draft, turn) => {
    const table = one(tables(draft), turn);
    const [first] = table?.steps ?? [];
    if (!table || !first) return undefined;
    Object.assign(first, 'upTo' in first ? { upTo: '-5' } : { to: String(Number(first.from) - 1) });
    return { code: 'wrongOrder', path: `${table.path}.0` };
  },
  'whole numbers asked of what has none': (draft, turn) => {
    const table = one(tables(draft).filter(({ of }) => typeof of !== 'string' || draft.observations[of]?.kind !== 'items'), turn);
    const [first] = table?.steps ?? [];
    if (!table || !first) return undefined;
    Reflect.deleteProperty(first, 'to');
    Object.assign(first, { upTo: '100' });
    return { code: 'wrongKind', path: table.path.replace(/steps$/, typeof table.of === 'string' ? 'of' : 'of.score') };
  },
  'half a number to end a row of whole ones': (draft, turn) => {
    const table = one(tables(draft).filter(({ steps }) => steps[0] !== undefined && 'upTo' in steps[0]), turn);
    const [first] = table?.steps ?? [];
    if (!table || !first || !('upTo' in first)) return undefined;
    first.upTo = `${first.upTo}.5`;
    return { code: 'wrongType', path: `${table.path}.0.upTo` };
  },
  'a sum over what may be left out': (draft, turn) => {
    const site = one(leaves(draft), turn);
    if (!site) return undefined;
    const inner = { ...site.node } as Formula & { of: string };
    Object.assign(draft.observations[inner.of] ?? {}, { mayBeEmpty: true });
    replace(site, { kind: 'sum', of: [inner] });
    return { code: 'sumLeftOut', path: `${site.path}.of.0` };
  },
  'nothing to attain': (draft, turn) => {
    const site = one(leaves(draft), turn);
    if (!site) return undefined;
    const { of } = site.node as { of: string };
    const nothing = { kind: 'steps', of, steps: [{ from: '-1000', to: '1000000', points: one(['0', '-0.5'], turn) }] };
    if (draft.observations[of]?.kind === 'items' && draft.observations[of].most === undefined) return undefined;
    replace(site, { kind: 'attained', of: [nothing] });
    return { code: 'nothingToAttain', path: `${site.path}.of.0` };
  },
  'a range too narrow': (draft) => {
    draft.range = { least: '-100000.5', most: '-100000' };
    return { code: 'rangeNotProven', path: 'total.formula' };
  },
  'a range upside down': (draft) => {
    draft.range = { least: draft.range.most, most: draft.range.least };
    return { code: 'wrongOrder', path: 'range' };
  },
  'a formula nested too deep': (draft, turn) => {
    const site = one(leaves(draft), turn);
    if (!site) return undefined;
    let nested = { ...site.node } as Formula;
    for (let level = 1; level <= 33; level += 1) nested = { kind: 'mean', of: [nested] };
    replace(site, nested);
    return { code: 'tooDeep', path: site.path + '.of.0'.repeat(33 - site.depth) };
  },
  'a fingerprint of another': (draft) => {
    draft.fingerprint = 'ffffffffffffffff';
    return { code: 'fingerprintMismatch', path: 'fingerprint' };
  },
  'validity upside down': (draft) => {
    Object.assign(draft, { validFrom: '2020-02-29', validTo: '2020-02-28' });
    return { code: 'wrongOrder', path: 'validTo' };
  },
  'a day the calendar does not have': (draft) => {
    Object.assign(draft, { checkedOn: '2021-02-29' });
    return { code: 'wrongType', path: 'checkedOn' };
  },
};
