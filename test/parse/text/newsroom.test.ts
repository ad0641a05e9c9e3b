/** What the raw-text reader makes of what the newsroom says around a text: notes, credits, who wrote, what is drawn out of it. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';
const body = [prose, `${prose} Once.`, `${prose} Twice.`, `${prose} Thrice.`];
const head = ['The chain of the ferry is oiled at last', 'By Ada Diaz'];

/** What each block of the body was taken for; credits and notes with their role. */
const kinds = (blocks: readonly string[], language = 'en') => {
  const text = blocks.join('\n\n');
  const article = fromText(text, { language });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article.children.map((node) => ('role' in node ? `${node.type}/${node.role}` : node.type));
};
const last = (line: string, language?: string) => kinds([...head, ...body, line], language).at(-1);

describe('a sentence that names the article and says how it was made', () => {
  it.each([
    'This story was reported by readers and funded by the Westhaven Trust.',
    'The trip for this report was paid for by the ferry company.',
  ])('is a note below the text: %s', (line) => {
    expect(last(line)).toBe('note/editor');
  });

  it('is none in the middle of it', () => {
    const line = 'This report was funded by the council and says nothing of the chain.';
    expect(kinds([...head, line, ...body, ...body])).not.toContain('note/editor');
  });
});
