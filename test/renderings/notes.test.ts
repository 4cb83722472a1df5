import { explain } from 'nok-methodology';
import { describe, expect, it } from 'vitest';
import { markedHome } from '../improvement/marked.js';

describe('A page says of a small sample under the order', () => {
  const { assessment } = markedHome({}, { sample: { asked: 39, recipients: 100 } });

  it.each([
    ['ru', 'Опрошено мало: 39 человек, а нужно 40 (не меньше 40 % получателей, но не больше 600; правило не сверено с текстом).'],
    ['en', 'A small sample: 39 asked, 40 needed (at least 40 % of the recipients, but not more than 600; the rule was not held against the text).'],
  ] as const)('in %s', (language, sentence) => {
    expect(explain(assessment, { language }).replace(/\u00a0/g, ' ')).toContain(sentence);
  });
});
