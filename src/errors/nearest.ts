/** The known names nearest to one that is not known: at most two, none that differs by more than a third. */
export function nearestNames(name: string, known: readonly string[]): string[] {
  const wanted = folded(name);
  const mayDiffer = (candidate: string): number => Math.max(candidate.length, name.length) / 3;
  return known
    .filter((candidate) => Math.abs(candidate.length - name.length) <= mayDiffer(candidate))
    .map((candidate) => ({ candidate, distance: editDistance(wanted, folded(candidate)) }))
    .filter(({ candidate, distance }) => distance <= mayDiffer(candidate))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 2)
    .map(({ candidate }) => candidate);
}

/** Names longer than this are compared by their beginnings, so that no text takes long. */
const LONGEST = 120;

const folded = (name: string): string => name.toLowerCase().slice(0, LONGEST);

/** How many letters must be put in, taken out or replaced to get from one text to the other. */
function editDistance(from: string, to: string): number {
  const others = [...to];
  let row = Array.from({ length: others.length + 1 }, (_, column) => column);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (row[column] as number) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}
