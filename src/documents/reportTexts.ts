/** A name with a printed number beside it. */
export interface NameAndNumber {
  readonly name: string;
  readonly number: string;
}

/** Names that share a printed number. */
export interface NamesAndNumber {
  readonly names: readonly string[];
  readonly number: string;
}

/** What the operator's report says. Names and figures come as they are printed. */
export interface OperatorReportTexts {
  readonly title: (sector: string, region: { readonly name: string; readonly genitive: string }, year: string) => string;
  readonly facts: {
    readonly authority: (name: string) => string;
    readonly council: (name: string) => string;
    readonly operator: (name: string) => string;
    readonly methodology: (title: string) => string;
    readonly day: (day: string) => string;
    readonly approved: (day: string, protocol: string) => string;
    readonly notApproved: string;
  };
  readonly list: {
    readonly title: string;
    readonly assessed: (organisations: number) => string;
    readonly byType: string;
    readonly ofType: (type: string, number: string) => string;
    readonly columns: { readonly type: string; readonly municipality: string; readonly forms: string };
  };
  readonly sample: {
    readonly title: string;
    readonly asked: (asked: string, recipients: string | undefined) => string;
    readonly rule: string;
    readonly enough: string;
    readonly enoughInOne: string;
    readonly tooFew: (organisations: readonly { readonly name: string; readonly asked: string; readonly required: string }[]) => string;
    readonly columns: { readonly recipients: string; readonly required: string; readonly asked: string; readonly share: string };
    readonly byForm: string;
    readonly form: string;
    readonly byWho: string;
    readonly who: string;
    readonly recipients: string;
    readonly representatives: string;
    readonly notSaid: string;
    readonly notWeighted: string;
  };
  readonly information: {
    readonly title: string;
    readonly about: string;
    readonly list: (title: string) => string;
    readonly columns: { readonly item: string; readonly present: string; readonly inPart: string; readonly absent: string; readonly notApplicable: string };
  };
  readonly survey: {
    readonly title: string;
    readonly together: string;
    readonly about: string;
    readonly inconsistent: (number: number) => string;
    readonly columns: { readonly question: string; readonly yes: string; readonly no: string; readonly blank: string; readonly share: string };
    readonly options: { readonly title: string; readonly answer: string; readonly chosen: string; readonly share: string };
    readonly numbers: { readonly title: string; readonly answered: string; readonly mean: string };
  };
  readonly criteria: {
    readonly title: string;
    readonly about: string;
    readonly least: string;
    readonly most: string;
    readonly leftOut: string;
  };
  readonly rating: {
    readonly title: string;
    readonly place: string;
    readonly total: string;
    readonly band: string;
    readonly chart: string;
  };
  readonly shortcomings: {
    readonly title: string;
    readonly about: string;
    readonly columns: { readonly shortcoming: string; readonly gain: string };
    readonly forNothing: string;
    readonly without: (organisations: string) => string;
  };
  /** How an item lacks. */
  readonly lacks: {
    readonly marked: { readonly absent: string; readonly inPart: string };
    readonly graded: { readonly absent: string; readonly inPart: string };
    readonly inOrganisations: (how: string, organisations: number) => string;
  };
  readonly conclusions: {
    readonly title: string;
    readonly scores: (mean: string, least: NameAndNumber, most: NameAndNumber) => string;
    /** The first of several with the same score. */
    readonly andOthers: (name: string, others: number) => string;
    readonly sameScores: (score: string) => string;
    readonly oneScore: (score: string) => string;
    /** A mean where the greatest values of scores differ. */
    readonly ofAttainable: (percent: string) => string;
    /** Several names where their scores are the same. */
    readonly criteria: (best: NamesAndNumber, worst: NamesAndNumber, isSingle: boolean) => string;
    readonly indicator: (worst: NamesAndNumber, isSingle: boolean) => string;
    readonly losses: (first: NameAndNumber, others: readonly NameAndNumber[]) => string;
    /** Items with how they lack, and how many more lack as often as the last of them. */
    readonly lacking: (items: readonly string[], more: number, isSingle: boolean) => string;
    readonly answers: (lowest: NamesAndNumber, isSingle: boolean) => string;
    readonly sameAnswers: (percent: string, isSingle: boolean) => string;
    /** How many organisations reached each level, the best first. */
    readonly bands: (levels: readonly NameAndNumber[]) => string;
    readonly oneBand: (level: string) => string;
    readonly nothing: string;
    readonly nothingInOne: string;
  };
  readonly proposals: {
    readonly title: string;
    readonly provide: string;
    readonly raise: string;
    readonly improve: string;
    readonly notBest: (number: number) => string;
    readonly notBestInOne: string;
    readonly onAverage: (percent: string) => string;
    readonly now: (percent: string) => string;
    readonly nothing: string;
  };
  readonly silent: {
    readonly title: string;
    readonly ties: Readonly<Record<'dense' | 'competition', string>>;
    readonly tiesBy: (criteria: string) => string;
    readonly on: Readonly<Record<'printed' | 'exact', string>>;
    readonly choice: (question: string, chosen: string, by: string) => string;
    /** Whoever computes does not decide. */
    readonly by: (byDefault: boolean) => string;
    readonly beyondLastCheck: (on: string, checkedOn: string) => string;
    readonly certainties: string;
  };
}
