import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { methodologies, safeDefineProcedure, type ProcedureDocument } from 'nok-methodology';
import { procedureSchema } from 'nok-methodology/schemas';
import { BASE, base, extending, written } from '../procedure/documents.js';

const json = z.toJSONSchema(procedureSchema, { io: 'input' }) as { $defs: Record<string, { anyOf?: { properties: Record<string, object>; required: string[] }[] }> };
const holds = new Ajv2020({ strict: false, validateFormats: false }).compile(json);

describe('The schema of a procedure', () => {
  it('tells the changes of a methodology from a whole one by “extends”', () => {
    const changes = { id: 'council', criteria: [{ id: '2' }] };
    for (const takes of [(value: unknown) => procedureSchema.safeParse(value).success, (value: unknown) => holds(value)]) {
      expect([{ methodology: base }, { extends: BASE, methodology: changes }, written, extending].map(takes)).toEqual([true, true, true, true]);
      expect([{ methodology: changes }, { extends: 'council', methodology: changes }, { extends: BASE }].map(takes)).toEqual([false, false, false]);
    }
  });

  it('takes every built-in methodology, and hands on what defineProcedure takes', () => {
    for (const methodology of methodologies) {
      const parsed: ProcedureDocument = procedureSchema.parse(JSON.parse(JSON.stringify({ methodology })));
      expect(safeDefineProcedure(parsed).success).toBe(true);
    }
  });

  it('lets an editor complete: it names its parts, says what they are, and lists what may be extended', () => {
    expect(Object.keys(json.$defs)).toEqual(expect.arrayContaining(['nokBands', 'nokChanges', 'nokCollection', 'nokDefinition', 'nokFormula', 'nokProcedure', 'nokRankOptions']));
    const [byChanges, whole] = json.$defs.nokProcedure?.anyOf ?? [];
    expect([byChanges?.required, whole?.required]).toEqual([['extends', 'methodology'], ['methodology']]);
    expect(byChanges?.properties.extends).toEqual({
      type: 'string', enum: methodologies.map(({ id }) => id),
      description: 'Готовая методика, от которой отличается эта. / The built-in methodology that this one differs from.',
    });
    const parts = [...Object.values(byChanges?.properties ?? {}), ...Object.values(whole?.properties ?? {})];
    expect(parts.filter((part) => !('description' in part))).toEqual([]);
    expect(byChanges?.properties.methodology).toEqual(expect.objectContaining({ $ref: '#/$defs/nokChanges' }));
  });
});
