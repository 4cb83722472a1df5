import { collectionField, collectionOf, type Collection } from '../collection/index.js';
import { checkCollection } from '../collection/check.js';
import { throwIfAny } from '../errors/index.js';
import { readyOf, type Methodology, type ObservationKinds, type Ready } from '../methodology/index.js';
import { optional, type Field, type FieldsOf } from '../shape/index.js';
import { documentOptionFields, readParts, type DocumentOptions } from './options.js';
import { under, within } from './under.js';

/** How a blank form is printed. */
export interface BlankOptions extends DocumentOptions {
  /** Of the methodology unless given. */
  readonly collection?: Collection;
}

const options: FieldsOf<BlankOptions> = { ...documentOptionFields, collection: optional(collectionField) };
/** What a blank form is told beside the methodology. */
export const blankOptionsField: Field = { object: options };

/** What a blank form is printed from. */
export interface BlankForm {
  readonly ready: Ready;
  readonly collection: Collection;
  readonly options: BlankOptions;
}

/** The forms of a methodology, or those given, which must collect what it observes. */
export function blankFormOf<Kinds extends ObservationKinds>(methodology: Methodology<Kinds>, given: BlankOptions): BlankForm {
  const { options: told } = readParts<{ options: BlankOptions }>({ options: [blankOptionsField, given] });
  const ready = under(within('methodology'), () => readyOf(methodology));
  const { collection: own } = told;
  if (own) throwIfAny(checkCollection(own, ready.definition, ['options', 'collection']));
  return { ready, collection: own ?? under(([, ...rest]) => ['options', 'collection', ...rest], () => collectionOf(ready.methodology)), options: told };
}
