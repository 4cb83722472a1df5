import { issue, type IssuePath, type NokIssue } from '../errors/index.js';

/** An organisation, whose branch it is, and where it stands. */
export interface PlacedOrganisation {
  readonly path: IssuePath;
  readonly organisation: { readonly id: string; readonly parent?: string };
}

/** Organisations that are branches of themselves, at once or through each other; each circle once. */
export function circlesOfBranches(placed: readonly PlacedOrganisation[]): NokIssue[] {
  const known = new Map(placed.map((one) => [one.organisation.id, one]));
  const seen = new Set<PlacedOrganisation>();
  return placed.flatMap((start) => {
    const chain = new Set<PlacedOrganisation>();
    let next: PlacedOrganisation | undefined = start;
    while (next && !seen.has(next)) {
      seen.add(next);
      chain.add(next);
      next = next.organisation.parent === undefined ? undefined : known.get(next.organisation.parent);
    }
    return next && chain.has(next) ? [circleFrom(next, [...chain])] : [];
  });
}

/** The same of a register, by the place of each organisation in it. */
export const circlesInRegister = (register: readonly PlacedOrganisation['organisation'][]): NokIssue[] =>
  circlesOfBranches(register.map((organisation, position) => ({ path: ['register', position], organisation })));

function circleFrom(first: PlacedOrganisation, chain: readonly PlacedOrganisation[]): NokIssue {
  const circle = [...chain.slice(chain.indexOf(first)), first];
  return issue('branchCircle', [...first.path, 'parent'], { through: circle.map(({ organisation }) => organisation.id) });
}
