import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineMethodology, tally, type Checklist, type Collection, type Question } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { criterion, measure, number, small } from '../methodology/small.js';
import { root } from '../project.js';
import { filled, text } from './council.js';
import { ids } from './tables.js';

/** The council that the examples of the page belong to. */
const council = defineMethodology(small({ building: measure('0', '1'), satisfaction: measure('0', '1') }, [criterion('1', number('building')), criterion('2', number('satisfaction'))]));

describe('The page on collecting', () => {
  it.each(['ru', 'en'])('shows a graded list and a question that are right as they stand (%s)', (language) => {
    const page = readFileSync(join(root, `docs/${language}/collecting.md`), 'utf8');
    const shown = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as object);
    const list = shown.find((one) => 'grades' in one) as Checklist;
    const question = shown.find((one) => 'answer' in one) as Question;
    const collection: Collection = { checklists: [list], questionnaire: { title: text('Анкета'), verification: 'practice', questions: [question], notCounted: [] } };
    const { organisations, problems } = tally(council, filled('answers', [['А', '', 'Отчасти'], ['А', '', 'затрудняюсь ответить']], collection), { register: ids('А'), collection });
    expect(problems).toEqual([]);
    expect(organisations.А?.distributions.satisfied?.options).toEqual({ no: 0, partly: 1, unsure: 1, yes: 0 });
  });
});
