import { expect, it } from 'vitest';
import { breakOpportunities, gapBetween, holds } from '../../src/typeset/break.ts';

it('gives each place where a line may end, and says that it must at a separator and at the end of the text', () => {
  expect(breakOpportunities('one two\nthree')).toEqual([
    { position: 4, required: false },
    { position: 8, required: true },
    { position: 13, required: true },
  ]);
  expect(breakOpportunities('')).toEqual([]);
});

/** A text with a bar wherever a line may end, the ends of words without spaces among them. */
function broken(text: string): string {
  const places = new Set(breakOpportunities(text).map(({ position }) => position));
  return Array.from(text, (character, at) =>
    at > 0 && places.has(at) && !holds(text, at) ? `|${character}` : character,
  ).join('');
}

it.each([
  ['no line begins with a dash', 'word — dash, word—word', 'word — |dash, |word—|word'],
  ['nor with one between other signs', 'слово — тире; a - b', 'слово — |тире; |a - |b'],
  ['a dash that opens a phrase stays with it', 'antes —dijo Pedro— luego', 'antes |—dijo |Pedro— |luego'],
  ['a number stays with its unit', '10 km, 5 % of 3 kg in 1990 more', '10 km, |5 % |of |3 kg |in |1990 |more'],
  ['figures of a range may part', '1914–1918', '1914–|1918'],
  [
    'marks of quotation and high signs stay with their text over a space',
    '« Oui », dit-il : « non » ; (« quoi » ?) « “ Ah ! ” »',
    '« Oui », |dit-|il : |« non » ; |(« quoi » ?) |« “ Ah ! ” »',
  ],
  ['and over a thin one', 'dit :\u2009«\u2009non\u2009» et', 'dit :\u2009«\u2009non\u2009» |et'],
  ['marks that open in one language and close in another', '»Ja«, «Nein» so „x“ a', '»Ja«, |«Nein» |so |„x“ |a'],
  ['a Korean word stays whole', '한국어는 KBS에서', '한국어는 |KBS에서'],
  ['a soft hyphen ends no word', 'un\u00adbreak', 'un\u00adbreak'],
  ['no line begins with a small kana, a long vowel sign, a stop or a closing bracket', 'カッター。」', 'カッ|ター。」'],
  ['no line ends with an opening bracket', '人「人', '人|「人'],
])('%s', (_name, text, expected) => {
  expect(broken(text)).toBe(expected);
});

it('tells what stands between characters without a space', () => {
  expect(gapBetween('钟', '表')).toBe('ideographs');
  expect(gapBetween('钟', '2')).toBe('mixed');
  expect(gapBetween('n', 'の')).toBe('mixed');
  expect(gapBetween('。', 'a')).toBe('ideographs');
  expect(gapBetween('-', 'a')).toBe('none');
});
