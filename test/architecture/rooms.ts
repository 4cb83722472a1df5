import type { Arrow, Source } from './sources.js';

/** The rooms of `src`, from the ground up: a room imports only itself and the rooms before it in this list. */
export const rooms = [
  'errors',
  'numeric',
  'shape',
  'formula',
  'methodology',
  'editions',
  'council',
  'collection',
  'assessment',
  'rating',
  'procedure',
  'analysis',
  'improvement',
  'publication',
  'renderings',
  'documents',
  'batch',
];

/** The doors, one a subpath of the package: they import any room, and no room imports them. `schemas` has a folder of its own. */
export const doors = ['index', 'schemas', 'charts', 'documents'];

/** Every import that goes up, or leads to a place that is no room; every file outside the rooms. */
export function breaches(sources: readonly Source[], arrows: readonly Arrow[]): string[] {
  const homeless = sources.filter(({ path }) => placeOf(path) === undefined);
  const upward = arrows.filter(({ from, specifier, to }) => (to === undefined ? !isPackage(specifier) : !mayImport(from, to)));
  return [
    ...homeless.map(({ path }) => `${path} lies in no room`),
    ...upward.map(({ from, specifier }) => `${from} may not import ${specifier}`),
  ];
}

/** Which package a file may import is the linter's to say. */
const isPackage = (specifier: string) => !specifier.startsWith('.') && !specifier.startsWith('node:');

function mayImport(from: string, to: string): boolean {
  const [here, there] = [placeOf(from), placeOf(to)];
  return here === there || (isRoom(there) && (!isRoom(here) || rooms.indexOf(there) < rooms.indexOf(here)));
}

const isRoom = (place: string | undefined): place is string => place !== undefined && rooms.includes(place);

function placeOf(path: string): string | undefined {
  const folder = [...rooms, 'schemas'].find((name) => path.startsWith(`${name}/`));
  return folder ?? doors.find((door) => path === `${door}.ts`);
}

/** Rings of files that import each other, each as `a → b → a`. */
export function rings(arrows: readonly Arrow[]): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file].join(' → '));
    if (start >= 0 || done.has(file)) return;
    for (const { from, to } of arrows) if (from === file && to !== undefined) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const { from } of arrows) visit(from, []);
  return found;
}
