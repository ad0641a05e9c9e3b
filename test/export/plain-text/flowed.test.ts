import { describe, expect, it } from 'vitest';
import { type TextOptions, text, toText } from '../../../src/export/plain-text/index.ts';
import {
  article,
  attribution,
  blockquote,
  code,
  footnoteDefinition,
  footnoteReference,
  heading,
  list,
  listItem,
  paragraph,
  verse,
} from '../../../src/model/build.ts';
import type { Block } from '../../../src/model/nodes.ts';
import { displayWidth } from '../../../src/typeset/width.ts';
import { fc } from '../../property.ts';

const flowed = (blocks: readonly Block[], options: TextOptions = {}): string =>
  toText(article({ language: 'en' }, ...blocks), { flowed: true, ...options });

/** Reads flowed text as RFC 3676 has it: marks of quotation, stuffing, lines that go on; trailing spaces of the joint. */
function unflow(output: string, delSp: boolean): string[] {
  const lines: string[] = [];
  let open = false;
  let depth = 0;
  for (const line of output.split('\n').slice(0, -1)) {
    const quotes = /^>*/.exec(line)?.[0].length ?? 0;
    const words = line.slice(quotes).replace(/^ /, '');
    const goesOn = words.endsWith(' ') && words !== '-- ';
    const kept = goesOn && delSp ? words.slice(0, -1) : words;
    if (open && quotes === depth) lines[lines.length - 1] += kept;
    else lines.push('>'.repeat(quotes) + kept);
    [open, depth] = [goesOn, quotes];
  }
  return lines;
}

describe('flowed text', () => {
  it('breaks at 72 columns, and lines that go on end in a space', () => {
    const [first = '', second = ''] = flowed([paragraph('word '.repeat(30))]).split('\n');
    expect(first).toMatch(/^(?:word )+$/);
    expect(first.length).toBeLessThanOrEqual(72);
    expect(first.length).toBeGreaterThan(64);
    expect(second).toMatch(/word$|word $/);
  });

  it('marks quotations, and stuffs what would be taken for a mark', () => {
    const blocks = [
      blockquote('one two three four five six', attribution('Ada')),
      paragraph('> is a sign'),
      paragraph('From here on'),
      list(listItem('a', blockquote('b'))),
      code('  x = 1;  '),
    ];
    expect(flowed(blocks, { width: 30 })).toBe(
      [
        ...['> one two three four five ', '> six', '> — Ada', '', ' > is a sign', '', ' From here on', ''],
        ...['- a', '', '>   b', '', '       x = 1;', ''],
      ].join('\n'),
    );
  });

  it('reports the spaces that it leaves out at the ends of lines of code', () => {
    const rules: string[] = [];
    const onDiagnostic = ({ ruleId }: { ruleId: string }): void => void rules.push(ruleId);
    expect(flowed([code('a  \nb')], { onDiagnostic })).toBe('     a\n     b\n');
    expect(flowed([code('a\nb')], { onDiagnostic })).toBe('     a\n     b\n');
    expect(rules).toEqual(['export/lossy']);
  });

  it('never makes a line that begins a signature', () => {
    const output = flowed([paragraph('-- abcdefghij klmnop')], { width: 12 });
    expect(output.split('\n')).not.toContain('-- ');
    expect(unflow(output, false)).toEqual(['-- abcdefghij klmnop']);
  });

  it('deletes the space at the end of lines only where words stand without spaces', () => {
    const english = article({ language: 'en' }, 'one two three');
    const chinese = article({ language: 'zh' }, '中文字没有空格，所以可以在字间换行。');
    expect(text.mediaTypeOf?.(english, { flowed: true })).toBe('text/plain; charset=utf-8; format=flowed; delsp=no');
    expect(text.mediaTypeOf?.(chinese, { flowed: true })).toBe('text/plain; charset=utf-8; format=flowed; delsp=yes');
    expect(text.mediaTypeOf?.(chinese)).toBe('text/plain; charset=utf-8');
    expect(unflow(toText(chinese, { flowed: true, width: 15 }), true)).toEqual([
      '中文字没有空格，所以可以在字间换行。',
    ]);
    expect(toText(chinese, { flowed: true, width: 15 }).split('\n').length).toBeGreaterThan(3);
  });

  it('is the text again when its lines are joined', { timeout: 60_000 }, () => {
    const words = fc
      .array(fc.constantFrom('one', 'two-three', '>', 'From', '--', '-', '中文字', '。', '4', 'über', 'a\u200bb'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((all) => all.join(' '));
    const inner: fc.Arbitrary<Block> = fc.oneof(
      words.map((value) => paragraph(value)),
      words.map((value) => heading(2, value)),
      words.map((value) => code(value)),
      fc.array(words, { minLength: 1, maxLength: 3 }).map((values) => verse(...values)),
      words.map((value) => paragraph(value, footnoteReference('n'))),
    );
    const block = fc.oneof(
      inner,
      fc.array(inner, { minLength: 1, maxLength: 3 }).map((items) => list(...items.map((item) => listItem(item)))),
    );
    const source = fc
      .array(block, { minLength: 1, maxLength: 5 })
      .map((blocks) => article({ language: 'en' }, ...blocks, footnoteDefinition('n', 'The note.')));
    fc.assert(
      fc.property(source, fc.integer({ min: 30, max: 80 }), (one, width) => {
        const options: TextOptions = { flowed: true, width, headings: 'capitals' };
        const output = toText(one, options);
        const delSp = text.mediaTypeOf?.(one, options).endsWith('yes') === true;
        const plain = toText(one, { headings: 'capitals' }).split('\n').slice(0, -1);
        expect(unflow(output, delSp)).toEqual(plain);
        if (one.children.some((each) => JSON.stringify(each).includes('"code"'))) return;
        for (const line of output.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
