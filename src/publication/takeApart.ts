import { issue, throwIfAny, type IssuePath, type NokIssue } from '../errors/index.js';
import { readyOf, type Methodology } from '../methodology/index.js';
import { shown } from '../shape/index.js';
import { attempt, type Results } from './gather.js';
import type { PublicationRecord, PublishedOrganisation } from './model.js';

/** The results in a stored record, and where a problem of theirs lies in it. */
export interface TakenApart {
  readonly results: Results;
  readonly placeOf: (path: IssuePath) => IssuePath;
}

/** Takes a stored record apart into what it was made of; each methodology is made ready once, for all assessments that name it. */
export function takeApart({ organisations, methodologies, ranking }: PublicationRecord): TakenApart {
  const issues: NokIssue[] = [];
  const ready = methodologies.map((one, position) => attempt(() => readyOf(one).methodology, (path) => ['methodologies', position, ...path], issues));
  throwIfAny(issues);
  const known = ready as Methodology[];
  const places = organisations.map(({ assessment }, position) => positionOf(assessment.methodology, known, position, issues));
  throwIfAny(issues);
  const assessments = organisations.map(({ assessment }, position) => ({ ...assessment, methodology: known[places[position] as number] }));
  const proposed = positionsOf(organisations, ({ proposals }) => proposals);
  const planned = positionsOf(organisations, ({ plan }) => plan);
  return {
    results: {
      assessments,
      ranking,
      proposals: proposed.map(({ part }) => part),
      plans: planned.map(({ part, position }) => ({ ...part, assessment: assessments[position] })),
    },
    placeOf: (path) => {
      const [first, position, ...rest] = path;
      const at = position as number;
      if (first === 'assessments' && rest[0] === 'methodology') return ['methodologies', places[at] as number, ...rest.slice(1)];
      if (first === 'assessments') return ['organisations', at, 'assessment', ...rest];
      if (first === 'proposals') return ['organisations', proposed[at]?.position as number, 'proposals', ...rest];
      if (first === 'plans') return ['organisations', planned[at]?.position as number, 'plan', ...rest];
      return path;
    },
  };
}

/** Which methodology an assessment names. */
function positionOf(fingerprint: unknown, known: readonly Methodology[], organisation: number, issues: NokIssue[]): number {
  const position = known.findIndex((one) => one.fingerprint === fingerprint);
  const allowed = known.map((one) => one.fingerprint);
  if (position < 0) issues.push(issue('wrongValue', ['organisations', organisation, 'assessment', 'methodology'], { allowed, found: shown(fingerprint) }));
  return position;
}

interface Positioned<Part> {
  readonly part: Part;
  readonly position: number;
}

const positionsOf = <Part>(organisations: readonly PublishedOrganisation[], partOf: (organisation: PublishedOrganisation) => Part | null): Positioned<Part>[] =>
  organisations.flatMap((organisation, position) => {
    const part = partOf(organisation);
    return part === null ? [] : [{ part, position }];
  });
