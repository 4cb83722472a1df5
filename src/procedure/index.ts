export { defineProcedure, safeDefineProcedure } from './define.js';
export { changesField, extendingFields, procedureField, writtenFields } from './fields.js';
export type { ExtendingProcedure, Procedure, ProcedureDocument, WrittenProcedure } from './model.js';
