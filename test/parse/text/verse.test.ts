/** Verse among prose, told by its own lines, and notes whose numbers have lost their marks. */
import { describe, expect, it } from 'vitest';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The mill stands where the two rivers meet, and in a dry year the boys of the village walk under its wheel without getting wet.';
const more = `${prose} Nobody has ground a sack of corn there since the war.`;

/** Types of what stands between paragraphs that `gap` parts. */
const types = (blocks: readonly string[], gap: string, language = 'en'): string[] =>
  fromText([prose, more, ...blocks, `${prose} So it is.`, `${more} Twice.`].join(gap), { language })
    .children.map(({ type }) => type)
    .slice(2, -2);

const stanzas: readonly (readonly [string, string])[] = [
  ['en', 'The wheel is round, the wheel is brown,\nit lets the water up and down,\nand what it grinds is only rain.'],
  ['de', 'Das Rad ist rund, das Rad ist braun,\nes hat den Bach im Sinn,\nund was es mahlt, das ist der Schaum.'],
  ['zh', '水车圆，水车黄，\n转了一年又一年长。\n谁家磨得新麦子，\n回头只见月如霜。'],
  ['fa', 'به آسیاب کهن باد هم نمی‌آید\nکسی برای شنیدن دگر نمی‌پاید\nکه آب رفته به جوی قدیم باز آید'],
];

describe('verse', () => {
  it.each(stanzas)('in %s is told by lines that break a sentence or rhyme', (language, stanza) => {
    expect(types([stanza], '\n\n', language)).toEqual(['verse']);
    expect(types([stanza], '\n', language)).toEqual(['verse']);
  });

  it('is a couplet that stands apart, and two halves of a line', () => {
    expect(types(['The wheel is round, the wheel is brown,\nit lets the water up and down.'], '\n\n')).toEqual([
      'verse',
    ]);
    expect(types(['به آسیاب کهن باد هم نمی‌آید *** کسی برای شنیدن دگر نمی‌پاید'], '\n\n', 'fa')).toEqual(['verse']);
  });

  it('ends where a sentence of its own begins', () => {
    const [, stanza = ''] = stanzas[0] ?? [];
    expect(types([stanza, 'Nobody sings it now.'], '\n')).toEqual(['verse', 'paragraph']);
  });

  it('is no list of things that start small, no row of sentences, no lines of figures', () => {
    expect(types(['a bucket\nan old rope\ntwo pairs of gloves\na patient goat'], '\n')).not.toContain('verse');
    expect(types(['It rained.\nThe wheel stood.\nNobody came.'], '\n')).not.toContain('verse');
    expect(types(['On 3 May, at noon,\nof 12 wheels,\nonly 4 turned.'], '\n')).not.toContain('verse');
  });
});

describe('notes', () => {
  const told = 'The mill was built in 1811.¹ It was sold in 1920 to a man who had never seen a river.²';
  const tail = (text: string, notes: readonly string[]): string[] =>
    fromText([prose, more, text, ...notes].join('\n\n'), { language: 'en' })
      .children.map(({ type }) => type)
      .slice(3);

  it.each([
    [told],
    ['It was built in 1811 [1]. It was sold in 1920 to a man who had never seen a river [2].'],
    ['It was built by hand.1 It was sold in 1920 to a man who had never seen a river.2'],
  ])('may be headed by a bare number: %s', (text) => {
    expect(tail(text, ['1. Mill archive, box 3.', '2. Ibid., p. 4.'])).toEqual([
      'footnoteDefinition',
      'footnoteDefinition',
    ]);
  });

  it('take the references of the text', () => {
    const article = fromText([prose, told, more, '1. Mill archive, box 3.', '2. Ibid., p. 4.'].join('\n\n'));
    expect(JSON.stringify(article.children[1])).toContain('footnoteReference');
  });

  it('are no items of a list that the text does not refer to, nor another list beside marked notes', () => {
    expect(tail(prose, ['1. Oil the wheel.', '2. Oil the chain.'])).toEqual(['list']);
    const marked = ['1. Oil the wheel.', '2. Oil the chain.', '[1] Mill archive.', '[2] Ibid.'];
    expect(tail('It was built by hand [1], and sold [2].', marked)[0]).toBe('list');
  });
});
