import { expect, it } from 'vitest';
import { readInline } from '../../../src/parse/text/inline.ts';

const marked = (text: string) =>
  readInline(text, new Map())
    .filter(({ type }) => type !== 'text')
    .map(({ type, start, end }) => [type, text.slice(start, end)]);

it('reads marks around words as emphasis', () => {
  expect(marked('It is *the ferry* that __never once__ came, __Never__.')).toEqual([
    ['emphasis', 'the ferry'],
    ['strong', 'never once'],
    ['strong', 'Never'],
  ]);
});

it.each(['__init__', '__main__', '__get_item__', '2*3*4', 'snake_case_name'])('leaves %s as it is', (name) => {
  expect(marked(`The loader calls ${name} before all else.`)).toEqual([]);
});
