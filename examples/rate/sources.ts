import type { Collection, Methodology } from 'nok-methodology';
import type { RateFiles } from './files.js';
import type { RegisterFile } from './register.js';

/** What is known when problems are put into words. */
export interface Sources {
  readonly files: RateFiles;
  readonly register: RegisterFile;
  readonly titles: Readonly<Record<'checklists' | 'answers', readonly string[]>>;
  readonly collection?: Collection;
  /** The file of a council's own procedure. */
  readonly procedureFile?: string;
  /** An organisation by its name, where it has one. */
  readonly nameOf: (organisation: string) => string;
  /** An observation in words. */
  readonly labelOf: (observation: string) => string;
}

/** Gathers what is known; before the methodology is settled, observations are called by their keys. */
export function sourcesOf(
  files: RateFiles,
  register: RegisterFile,
  titles: Sources['titles'],
  methodology?: Methodology,
  collection?: Collection,
  procedureFile?: string,
): Sources {
  const names = new Map(register.register.map(({ id, name }) => [id, name ?? id]));
  return {
    files, register, titles,
    ...(collection && { collection }),
    ...(procedureFile !== undefined && { procedureFile }),
    nameOf: (organisation) => names.get(organisation) ?? organisation,
    labelOf: (observation) => methodology?.observations[observation]?.label.ru ?? observation,
  };
}
