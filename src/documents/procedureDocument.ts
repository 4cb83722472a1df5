import { approvalOf } from '../council/index.js';
import { outcomeOf, type Outcome } from '../errors/index.js';
import { defineProcedure, type Procedure } from '../procedure/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { numbered, titled } from './blocks.js';
import { approvalBlock, documentOf, headOf, remarkOf, signed } from './frame.js';
import type { Standing } from './gathered.js';
import type { Block, Document } from './model.js';
import { documentOptionFields, readParts, type DocumentOptions } from './options.js';
import { collectingBlocks } from './procedure/collecting.js';
import { generalBlocks } from './procedure/general.js';
import { observationBlocks } from './procedure/observations.js';
import { bandBlocks, ratingBlocks, silentBlocks } from './procedure/rating.js';
import { formulaBlocks, scoreBlocks } from './procedure/scores.js';
import { settingOf } from './procedure/setting.js';
import { councilApprovalField } from './resultsFields.js';
import type { CouncilApproval } from './resultsModel.js';
import { procedure as texts } from './russian/procedure.js';
import { inRussian, type Tongue } from './tongue.js';

/** How a procedure is printed. */
export interface ProcedureOptions extends DocumentOptions {
  /** Where it stands whether the council approved it; without it, and without `approvedBy`, it is a draft. */
  readonly approval?: CouncilApproval;
}

const options: FieldsOf<ProcedureOptions> = { ...documentOptionFields, approval: optional(councilApprovalField) };
/** What the document of a procedure is told beside the procedure. */
export const procedureOptionsField: Field = { object: options };
