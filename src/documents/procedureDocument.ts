import { outcomeOf, type Outcome } from '../errors/index.js';
import { defineProcedure, type Procedure } from '../procedure/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { numbered, titled } from './blocks.js';
import { approvalOrDraft, documentOf, remarkOf, signed } from './frame.js';
import type { Block, Document } from './model.js';
import { documentOptionFields, readParts, type DocumentOptions } from './options.js';
import { collectingBlocks } from './procedure/collecting.js';
import { generalBlocks } from './procedure/general.js';
import { observationBlocks } from './procedure/observations.js';
import { bandBlocks, ratingBlocks, silentBlocks } from './procedure/rating.js';
import { formulaBlocks, scoreBlocks } from './procedure/scores.js';
import { settingOf } from './procedure/setting.js';
import { standingField } from './resultsFields.js';
import type { Standing } from './resultsModel.js';
import { procedure as texts } from './russian/procedure.js';
import { sectorOf } from './sector.js';
import { inRussian, type Tongue } from './tongue.js';
import { under, within } from './under.js';

/** How a procedure is printed. */
export interface ProcedureOptions extends DocumentOptions {
  /** Where the council stands on it, as `approvalOf` says it; where nobody approved it, it is a draft. */
  readonly approval?: Standing;
}

const options: FieldsOf<ProcedureOptions> = { ...documentOptionFields, approval: optional(standingField) };
/** What the document of a procedure is told beside the procedure. */
export const procedureOptionsField: Field = { object: options };

/**
 * The procedure as a council approves it: criteria and indicators with their weights, formulas in words, observations and their sources,
 * how information is collected, rounding, the rule of the rating, the levels, and how sure we are of each of them. In Russian.
 *
 * @throws `NokError` with the problems of the procedure under `procedure`, and of the options.
 * @example
 * ```ts
 * import { documentToMarkdown, procedureDocument } from 'nok-methodology/documents';
 *
 * const procedure = defineProcedure({ extends: 'mintrud-344n-2018/social-service', methodology: { id: 'council-2026' } });
 * const document = procedureDocument(procedure);
 * document.title; // => 'Порядок проведения независимой оценки качества условий оказания услуг организациями социального обслуживания'
 * documentToMarkdown(document).startsWith('**ПРОЕКТ**\n'); // => true
 * ```
 */
export function procedureDocument(procedure: Procedure, options: ProcedureOptions = {}): Document {
  const given = readParts<{ options: ProcedureOptions }>({ options: [procedureOptionsField, options] });
  const defined = under(within('procedure'), () => defineProcedure(procedure));
  const tongue = inRussian();
  const setting = settingOf(defined, tongue);
  const title = texts.title(sectorOf(setting, tongue));
  return documentOf({ tongue, title, blocks: [
    ...approved(given.options, tongue),
    titled(title),
    ...remarkOf(given.options),
    ...numbered([
      [texts.general.title, generalBlocks(setting)],
      [texts.scores.title, scoreBlocks(setting)],
      [texts.formulas.title, formulaBlocks(setting)],
      [texts.observations.title, observationBlocks(setting)],
      [texts.collecting.title, collectingBlocks(setting)],
      [tongue.pages.choices.silent[setting.methodology.sector === undefined ? 'methodology' : 'order'], silentBlocks(setting)],
      [texts.rating.title, ratingBlocks(setting)],
      [texts.bands.title, bandBlocks(setting)],
    ]),
    ...signed(given.options),
  ] });
}

/** {@link procedureDocument} that returns its problems instead of throwing them. */
export const safeProcedureDocument = (procedure: Procedure, options: ProcedureOptions = {}): Outcome<Document> =>
  outcomeOf(() => procedureDocument(procedure, options));

/** Who approved it; the word «проект» where nobody did. */
function approved({ approval = 'draft', ...options }: ProcedureOptions, tongue: Tongue): Block[] {
  if (approval === 'draft') return approvalOrDraft(options, tongue);
  const date = texts.protocol(tongue.figures.dayInWords(approval.approved), approval.protocol);
  return [{ kind: 'approval', title: texts.approved, by: texts.byCouncil, signed: false, date }];
}
