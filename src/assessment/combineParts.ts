import { attempted, issue, type IssuePath, type NokIssue } from '../errors/index.js';
import { circlesOfBranches } from '../council/index.js';
import { scoresOf } from '../methodology/scores.js';
import { readyOf, type Methodology } from '../methodology/index.js';
import type { Fraction } from '../numeric/index.js';
import { read } from '../shape/index.js';
import { canonical } from './canonical.js';
import { combinedForm, keyOf } from './combineForm.js';
import type { Assessment, Organisation } from './model.js';
import { withoutInherited } from './options.js';
import { recheck } from './recheck.js';
import { weightOf, type Weighting } from './weighting.js';

/** A part of an organisation that has been computed again, and where it stands among those given. */
export interface Part {
  readonly path: IssuePath;
  /** As it is handed out. */
  readonly assessment: Assessment;
  readonly organisation: Organisation;
  /** What its observations are once it is combined. */
  readonly form: Methodology;
  readonly weight: Fraction;
}

/** The parts, each rechecked; every problem of every one of them. */
export function readParts(given: unknown, weighting: Weighting, issues: NokIssue[]): Part[] {
  const before = issues.length;
  const items = read({ list: 'anything', least: 1 }, given, ['parts'], issues) as readonly Assessment[];
  if (issues.length > before) return [];
  const forms = new Map<Methodology, Methodology>();
  const formOf = (methodology: Methodology): Methodology => {
    const form = forms.get(methodology) ?? combinedForm(methodology, weighting);
    forms.set(methodology, form);
    return form;
  };
  return items.flatMap((item, position) => partOf(item, weighting, formOf, ['parts', position], issues));
}

type FormOf = (methodology: Methodology) => Methodology;

function partOf(item: Assessment, weighting: Weighting, formOf: FormOf, path: IssuePath, issues: NokIssue[]): Part[] {
  const assessment = attempted(path, () => recheck(item), issues);
  if (assessment === undefined) return [];
  const { organisation, sample, methodology } = withoutInherited(assessment);
  const weight = weightOf(sample, weighting, path, issues);
  const form = attempted([...path, 'methodology'], () => formOf(methodology), issues);
  if (organisation === undefined) issues.push(issue('organisationMissing', [...path, 'organisation'], {}));
  return organisation && form ? [{ path, assessment, organisation, form, weight }] : [];
}

/** Why parts cannot make one organisation: one of them twice, branches in a circle, scores that are not made alike. */
export function disagreementsOf(parts: readonly Part[]): NokIssue[] {
  const ids = new Set<string>();
  return [
    ...parts
      .filter(({ organisation: { id } }) => ids.size === ids.add(id).size)
      .map(({ path, organisation: { id } }) => issue('organisationDoubled', [...path, 'organisation', 'id'], { organisation: id })),
    ...circlesOfBranches(parts.map(({ path, organisation }) => ({ path: [...path, 'organisation'], organisation }))),
    ...parts.slice(1).flatMap((part) => otherScores(part, parts[0] as Part)),
  ];
}

/** Parts that belong to another organisation, and a whole that is a branch of one of its parts: through others, too. */
export function strangersTo(whole: Organisation, parts: readonly Part[]): NokIssue[] {
  const ids = new Set([whole.id, ...parts.map(({ organisation: { id } }) => id)]);
  const others = parts.filter(({ organisation: { id } }) => id !== whole.id);
  return [
    ...circlesOfBranches([
      { path: ['options', 'organisation'], organisation: whole },
      ...others.map(({ path, organisation: { id } }) => ({ path: [...path, 'organisation'], organisation: { id, parent: whole.id } })),
    ]),
    ...others.flatMap(({ path, organisation: { id, parent = whole.id } }) =>
      (ids.has(parent) ? [] : [issue('otherParent', [...path, 'organisation', 'parent'], { organisation: id, parent, whole: whole.id })])),
  ];
}

/** The scores of two parts that have other formulas, weights or ranges, or that one of them does not have. */
function otherScores(part: Part, first: Part): NokIssue[] {
  const [here, there] = [scoresIn(part.form), scoresIn(first.form)];
  const organisations = [first.organisation.id, part.organisation.id];
  return [...new Set([...there.keys(), ...here.keys()])]
    .filter((id) => here.get(id)?.text !== there.get(id)?.text)
    .map((score) => issue('scoresDiffer', [...part.path, 'methodology', ...(here.get(score)?.path ?? ['criteria'])], { score, organisations }));
}

function scoresIn(form: Methodology): ReadonlyMap<string, { readonly path: IssuePath; readonly text: string }> {
  const { definition } = readyOf(form);
  return new Map(scoresOf(definition).map(({ id, parent, formula, declared, path }) => {
    const measured = definition.observations[keyOf(id)];
    return [id, { path: path.slice(0, -1), text: canonical([parent, formula, declared, measured?.least, measured?.most]) }];
  }));
}
