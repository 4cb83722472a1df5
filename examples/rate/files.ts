/** The files of a run, as they were named. */
export interface RateFiles {
  readonly checklists: string;
  readonly answers: string;
  readonly register?: string;
  readonly columns?: string;
  readonly dictionary?: string;
  readonly options?: string;
}

/** How a file that was not given is spoken of. */
export const NOT_GIVEN: Readonly<Record<'options' | 'columns' | 'dictionary', string>> = {
  options: 'options.json',
  columns: 'columns.json',
  dictionary: 'dictionary.json',
};

/** All files, in the order in which their problems are listed. */
export const filesInOrder = (files: RateFiles): string[] => [
  files.options ?? NOT_GIVEN.options,
  files.columns ?? NOT_GIVEN.columns,
  files.dictionary ?? NOT_GIVEN.dictionary,
  ...(files.register === undefined ? [] : [files.register]),
  files.checklists,
  files.answers,
];
