import { requiredSample } from 'nok-methodology';
import { REPRESENTATIVE, formsInWords } from '../../rate/respondents.js';
import { escaped, heading, table } from '../markdown.js';
import { NONE } from '../print.js';
import type { Member, Region } from '../region.js';
import type { ReportTexts } from '../texts.js';

/** Who was asked: how many of how many, for whom, how, and whether that is enough. */
export function sampleSection({ members, rated }: Region, { region: { sample }, print: { whole } }: ReportTexts): string[] {
  // How many must be asked is said by the acts of a sector; a council's own method has its own rule, or none.
  const isRuled = rated.methodology.sector !== undefined;
  const rows = members.map(sampled);
  const recipients = recipientsOf(members);
  const sum = (name: 'asked' | 'required' | 'representatives'): number => rows.reduce((all, row) => all + (row[name] ?? 0), 0);
  const tallies = members.map(({ collected }) => collected.tally);
  const forms = formsInWords(tallies);
  const few = rows.filter(({ asked, required = 0 }) => asked < required);
  const known = (number: number | undefined): string => (number === undefined ? NONE : whole(number));
  return [
    heading(2, sample.title),
    [
      sample.asked(whole(sum('asked')), recipients === undefined ? undefined : whole(recipients)),
      ...(sum('representatives') > 0 ? [sample.representatives(whole(sum('representatives')))] : []),
      ...(forms === '' ? [] : [sample.forms(escaped(forms))]),
    ].join(' '),
    recipients === undefined || !isRuled ? '' : [
      sample.rule,
      few.length === 0 ? sample.enough : sample.tooFew(few.map(({ name, asked, required = 0 }) => sample.ofRequired(escaped(name), whole(asked), whole(required))).join('; ')),
    ].join(' '),
    table(
      sample.columns.map((title, column) => [title, column === 0 ? 'left' : 'right']),
      [
        ...rows.map((row) => [escaped(row.name), known(row.recipients), known(isRuled ? row.required : undefined), whole(row.asked), known(row.representatives)]),
        [sample.together, known(recipients), recipients === undefined || !isRuled ? NONE : whole(sum('required')), whole(sum('asked')), known(rows.some(({ representatives }) => representatives !== undefined) ? sum('representatives') : undefined)].map((cell) => `**${cell}**`),
      ],
    ),
  ];
}

/** All recipients of a region, where every organisation tells its own. */
export function recipientsOf(members: readonly Member[]): number | undefined {
  const known = members.flatMap(({ assessment: { sample } }) => sample?.recipients ?? []);
  return known.length === members.length ? known.reduce((sum, number) => sum + number, 0) : undefined;
}

interface Sampled {
  readonly name: string;
  readonly asked: number;
  readonly recipients: number | undefined;
  readonly required: number | undefined;
  readonly representatives: number | undefined;
}

function sampled({ name, assessment: { sample }, collected: { tally } }: Member): Sampled {
  return {
    name,
    asked: tally.respondents,
    recipients: sample?.recipients,
    required: sample && requiredSample(sample.recipients).size,
    representatives: tally.questions[REPRESENTATIVE]?.yes,
  };
}
