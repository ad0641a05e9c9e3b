import { describe, expect, it } from 'vitest';
import { indexOfWord } from '../../src/language/word.ts';

describe('indexOfWord', () => {
  it.each([
    ['By Anna Smith and Ann', 'Ann', 18],
    ['By Ann-Marie', 'Ann', 3],
    ['Joann', 'Ann', -1],
    ['Ann', 'Ann', 0],
    ['Annö, Ann', 'Ann', 6],
    ['Ann\u0308, Ann', 'Ann', 6],
    ['记者王明报道', '王明', 2],
    ['Lee𝐀 and Lee', 'Lee', 10],
    ['Марианна, Анна', 'Анна', 10],
    ['nothing', '(', -1],
  ])('finds in %j the word %j at %i', (text, word, at) => {
    expect(indexOfWord(text, word)).toBe(at);
  });

  it('looks from an offset on', () => {
    expect(indexOfWord('Ann, Ann', 'Ann', 1)).toBe(5);
  });
});
