import { describe, expect, it } from 'vitest';
import { fromTo } from '../../src/documents/russian/wording.js';

describe('Points from the least to the greatest', () => {
  it('are declined as one speaks', () => {
    expect([['92,42', '100,00'], ['90,00', '91,00'], ['90,10', '92,00'], ['90,10', '99,53']].map(([least = '', most = '']) => fromTo(least, most).replaceAll('\u00A0', ' '))).toEqual([
      'от 92,42 до 100 баллов', 'от 90 до 91 балла', 'от 90,10 до 92 баллов', 'от 90,10 до 99,53 балла',
    ]);
  });

  it('are said once where they are the same', () => {
    expect(['91,00', '92,00', '95,00', '100,00', '97,60'].map((points) => fromTo(points, points).replaceAll('\u00A0', ' '))).toEqual([
      'по 91 баллу', 'по 92 балла', 'по 95 баллов', 'по 100 баллов', 'по 97,60 балла',
    ]);
  });
});
