import type { NokIssue, Outcome } from 'nok-methodology';
import type { JsonDocument } from '../check/document.js';
import type { Finding } from '../check/finding.js';
import { findingOf } from '../check/issues.js';

type Path = NokIssue['path'];

/** From where the library sees a value to where it stands in the file: the part before the colon for that after it, the longest first. */
export type Places = Readonly<Record<string, Path>>;

/** Gathers what is to be mended in the file of a year. */
export class Findings {
  readonly all: Finding[] = [];

  constructor(private readonly file: string, private readonly document: JsonDocument) {}

  /** Something that this command itself found. */
  add(path: Path, text: string, remedy: string): void {
    this.all.push({ file: this.file, place: this.document.placeOf(path), text: named(path, text), remedy });
  }

  /** What the library made; or nothing, and its problems are here. */
  take<Value>(outcome: Outcome<Value>, places: Places = {}): Value | undefined {
    if (outcome.success) return outcome.data;
    for (const issue of outcome.error.issues) {
      const path = moved(issue.path, places);
      const found = findingOf({ ...issue, path }, this.file, this.document);
      this.all.push({ ...found, text: named(path, found.text) });
    }
    return undefined;
  }
}

/** «plan.terms[0].to: » before a sentence. */
const named = (path: Path, text: string): string => {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '');
  return steps === '' ? text : `${steps}: ${text}`;
};

function moved(path: Path, places: Places): Path {
  for (let length = path.length; length > 0; length -= 1) {
    const place = places[path.slice(0, length).join('.')];
    if (place) return [...place, ...path.slice(length)];
  }
  return path;
}
