import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/typeset/width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain', 5],
    ['don’t — “so”', 12],
    ['日本語', 6],
    ['ｶﾅ', 2],
    ['한국어', 6],
    // Decomposed: leading consonant, vowel and final are one syllable.
    ['\u1112\u1161\u11ab', 2],
    ['é', 1],
    ['e\u0301', 1],
    ['คำที่', 3],
    ['हिन्दी', 3],
    ['سَلام', 4],
    ['zero\u200bwidth\u200d\u00ad\u2060', 9],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧‍👦', 2],
    ['❤', 1],
    ['❤️', 2],
    ['1️⃣', 2],
    ['🇦🇱', 2],
    ['🇦🇱🇧🇪', 4],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 2],
    ['👍👍🏽a', 5],
  ])('gives %j %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});
