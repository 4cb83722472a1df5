import { defineMethodology, methodologyOn, safeAssess, safeDefineMethodology, safeExtendMethodology, safeMethodologyOn, safeRecheck, type Definition, type Outcome } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, observation, small } from '../methodology/small.js';
import { definition, methodology, observations } from './valid.js';

describe('A value that plays tricks', () => {
  const issuesOf = (outcome: Outcome<unknown>) => (outcome.success ? [] : outcome.error.issues.map(({ code, path }) => `${code} ${path.join('.')}`));

  it('is refused where it throws, with the place, and the other problems are listed too', () => {
    const bad = { ...definition, id: '', get title(): never { throw new Error('no'); } };
    expect(issuesOf(safeDefineMethodology(bad))).toEqual(['wrongType id', 'unreadable title']);
  });

  it('may answer differently each time it is asked and is still taken at its first word or refused', () => {
    let turn = 0;
    const kinds = ['share', 'perItem', 'number', 'mean', 'weighted', 'reference'];
    for (const first of kinds) {
      for (const second of kinds) {
        turn = 0;
        const formula = { get kind() { turn += 1; return turn === 1 ? first : second; }, of: 'politeness' };
        expect(() => safeDefineMethodology(small({ politeness: observation('respondents') }, [criterion('1', formula as never)]))).not.toThrow();
      }
    }
  });

  it('may carry keys that undefined stands under: they count as absent', () => {
    const outcome = safeAssess(methodology, { ...observations, politeness: { count: 1, of: 3, notApplicable: undefined } }, { on: undefined as never });
    expect(outcome.success).toBe(true);
  });

  it('changes nothing in the prototype of objects', () => {
    const attack = '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}';
    safeDefineMethodology(JSON.parse(attack) as Definition);
    safeAssess(methodology, JSON.parse(attack) as never, JSON.parse(attack) as never);
    safeExtendMethodology(methodology, JSON.parse(attack) as never);
    safeRecheck(JSON.parse(attack) as never);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names __proto__ as any other unknown key', () => {
    expect(issuesOf(safeAssess(methodology, JSON.parse('{"__proto__": 1, "politeness": {"count": 1, "of": 1, "__proto__": {}}, "list": {"count": 1, "of": 1}, "channels": 1, "days": 1}') as never)))
      .toEqual(['unknownKey observations.__proto__', 'unknownKey observations.politeness.__proto__']);
  });

  it('is not handed out again: what comes back is a frozen copy', () => {
    const given = JSON.parse(JSON.stringify(definition)) as { title: { ru: string } };
    const defined = defineMethodology(given as unknown as Definition);
    given.title.ru = 'changed';
    expect(defined.title.ru).toBe('проба');
    expect(() => { (defined.title as { ru: string }).ru = 'changed'; }).toThrow(TypeError);
    expect(Object.getPrototypeOf(defined.title)).toBe(Object.prototype);
  });
});

describe('An edition', () => {
  it('is found where the query inherits its fields: only its own count', () => {
    expect(safeMethodologyOn(Object.create({ sector: 'social-service', on: '2021-11-15' }) as never).success).toBe(false);
    expect(methodologyOn({ sector: 'social-service', on: '2021-11-15' }).id).toBe('mintrud-344n-2018/social-service');
  });
});
