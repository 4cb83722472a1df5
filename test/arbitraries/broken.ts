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

function sitesIn(node: Mutable<Formula>, path: string, level: Site['level'], depth = 1): Site[] {
  const inner = node.kind === 'mean' ? node.of.flatMap((part, position) => sitesIn(part, `${path}.of.${position}`, level, depth + 1))
    : node.kind === 'weighted' ? node.of.flatMap((part, position) => sitesIn(part.of, `${path}.of.${position}.of`, level, depth + 1)) : [];
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
const leaves = (draft: Draft) => sites(draft).filter(({ node }) => node.kind === 'share' || node.kind === 'number' || node.kind === 'perItem');
const ofKind = (draft: Draft, kind: Formula['kind']) => sites(draft).filter(({ node }) => node.kind === kind);

/** Puts another formula in the place of one. */
function replace(site: Site, formula: object): void {
  for (const key of Object.keys(site.node)) Reflect.deleteProperty(site.node, key);
  Object.assign(site.node, formula);
}

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
    const site = one([...ofKind(draft, 'mean'), ...ofKind(draft, 'weighted')], turn);
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
    if (!first || JSON.stringify(first.formula).includes('"share"') || leaves({ ...draft, criteria: [{ ...first, indicators: [] }] }).length > 0) return undefined;
    first.formula = { kind: 'mean', of: [first.formula, { kind: 'reference', to: first.id }] };
    return { code: 'cycle', path: 'criteria' };
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
