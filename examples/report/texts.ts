import type { Language, Verification } from 'nok-methodology';
import type { ChoiceWording } from '../rate/choices.js';
import type { Print } from './print.js';

/** A criterion that loses points: its name and its share of all losses, printed. */
export interface LossInWords {
  readonly criterion: string;
  readonly share: string;
}

/** What a page of a region says. Names come as Markdown, figures as they are printed. */
export interface RegionTexts {
  readonly methodology: (title: string) => string;
  readonly day: (day: string) => string;
  readonly organisations: (number: number) => string;
  readonly fingerprint: (fingerprint: string) => string;
  readonly leftOut: (names: string) => string;
  readonly inBrief: (mean: string, lowest: string, highest: string) => string;
  readonly mostLost: (losses: readonly LossInWords[]) => string;
  readonly sample: {
    readonly title: string;
    readonly asked: (asked: string, recipients: string | undefined) => string;
    readonly representatives: (number: string) => string;
    readonly forms: (forms: string) => string;
    readonly rule: string;
    readonly enough: string;
    readonly tooFew: (organisations: string) => string;
    readonly ofRequired: (name: string, asked: string, required: string) => string;
    readonly columns: readonly [organisation: string, recipients: string, required: string, asked: string, representatives: string];
    readonly together: string;
  };
  readonly rating: {
    readonly title: string;
    readonly place: string;
    readonly organisation: string;
    readonly criterion: (id: string) => string;
    readonly total: string;
    readonly mean: string;
    readonly links: string;
    readonly leftOut: string;
    readonly best: string;
    readonly last: string;
    readonly ofPlace: (place: number, name: string, score: string) => string;
  };
  readonly directions: {
    readonly title: string;
    readonly about: string;
    readonly columns: readonly [criterion: string, loss: string, share: string];
    /** Why there is a dash in the place of a loss. */
    readonly noLoss: string;
    readonly items: readonly [item: string, list: string, absent: string, inPart: string, organisations: string];
    readonly commonest: (shown: number, all: number) => string;
    readonly beyondCap: string;
    readonly shares: (shares: string) => string;
  };
  readonly survey: {
    readonly title: string;
    readonly about: string;
    readonly inconsistent: (number: number) => string;
    readonly columns: readonly [question: string, yes: string, no: string, blank: string, skipped: string, share: string, interval: string];
    /** Questions that are answered otherwise than by yes or no. */
    readonly others: {
      readonly about: string;
      readonly columns: readonly [question: string, answers: string, result: string, blank: string, skipped: string];
      readonly numbers: (answered: number) => string;
      readonly mean: (mean: string) => string;
    };
  };
  readonly indicators: {
    readonly title: string;
    readonly about: string;
    readonly columns: readonly [indicator: string, least: string, mean: string, most: string, organisations: string];
  };
  readonly choices: { readonly title: string; readonly columns: readonly [question: string, chosen: string, by: string]; readonly by: (byDefault: boolean) => string };
  readonly certainty: {
    readonly title: string;
    readonly verifications: Readonly<Record<Verification, string>>;
    readonly edition: string;
    readonly total: string;
    readonly criteria: (ids: readonly string[]) => string;
    readonly indicators: (ids: readonly string[]) => string;
    readonly weights: (ids: readonly string[]) => string;
    readonly wholeList: (list: string) => string;
    readonly items: (list: string, items: string) => string;
    readonly questionnaire: string;
    readonly beyondLastCheck: (on: string, checkedOn: string) => string;
  };
  readonly files: {
    readonly title: string;
    readonly workbook: string;
    readonly otherLanguage: string;
    readonly ratingChart: string;
    readonly heatMap: string;
    readonly weightsChart: string;
  };
}

/** What the page of an organisation says. */
export interface OrganisationTexts {
  readonly title: (name: string) => string;
  readonly result: (score: string, place: number, of: number) => string;
  readonly what: string;
  readonly missing: (loss: string, most: string) => string;
  readonly nothingMissing: (most: string) => string;
  /** Why nobody can tell how much is missing. */
  readonly missingUnknown: string;
  /** Points are missing, and no single thing brings any. */
  readonly nothingAlone: string;
  /** What brings points: a checklist, a question or a number, and how many; without points, that nobody can tell. */
  readonly brings: (what: string, gain: string | undefined) => string;
  readonly list: (there: string, of: string | undefined) => string;
  readonly item: (item: string, inPart: boolean, gain: string) => string;
  readonly itemForNothing: (item: string, inPart: boolean) => string;
  readonly measure: (value: string, best: string) => string;
  readonly grade: (item: string, points: string, best: string, gain: string) => string;
  readonly lessThanSum: string;
  readonly noMarks: string;
  /** How many answered for the best, and the best share where it is not all of them. */
  readonly share: (count: string, of: string, best: string | undefined) => string;
  readonly nobodyAsked: string;
  readonly further: (number: number, gain: string | undefined, workbook: string) => string;
  readonly forNothing: string;
  readonly whyNothing: string;
  readonly profile: string;
  readonly back: string;
}

/** Everything a report says in one language. */
export interface ReportTexts {
  readonly language: Language;
  readonly print: Print;
  readonly choiceWording: ChoiceWording | undefined;
  readonly region: RegionTexts;
  readonly organisation: OrganisationTexts;
}
