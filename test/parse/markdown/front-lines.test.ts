/** Lines under the headline that say what the front matter says. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';

const text = 'The harbour froze on Tuesday, and the boats stayed.';
const read = (front: string, lines: string) => {
  const source = `---\ntitle: The ice\n${front}\n---\n\n${lines}\n\n${text}\n`;
  const diagnostics: Diagnostic[] = [];
  const article = fromMarkdown(source, { onDiagnostic: (each) => diagnostics.push(each) });
  expect(coverage(article, source)).toMatchObject({ ratio: 1, altered: [] });
  return { ...article, diagnostics };
};

describe('a line that repeats the front matter', () => {
  it.each([
    ['author: Ada Diaz', '*By Ada Diaz*', 'By Ada Diaz'],
    ['author: Ada Diaz', 'By **Ada Diaz**', 'By Ada Diaz'],
    ['authors: [Ada Diaz, Bo Lind]', '*By Ada Diaz and Bo Lind*', 'By Ada Diaz and Bo Lind'],
    ['author: Ada Diaz\nlang: de', '*Von Ada Diaz*', 'Von Ada Diaz'],
  ])('is the byline: %s, %s', (front, line, byline) => {
    const { metadata, children } = read(front, line);
    expect(metadata.byline).toBe(byline);
    expect(children.map(plainText)).toEqual([text]);
  });

  it('is kept in omitted where it is a name alone, or the description', () => {
    const { metadata, children, omitted, diagnostics } = read(
      'author: Ada Diaz\ndescription: Five votes to four.',
      '*Five votes to four.*\n\n**Ada Diaz**',
    );
    expect(children.map(plainText)).toEqual([text]);
    expect(metadata).toMatchObject({ description: 'Five votes to four.', author: [{ name: 'Ada Diaz' }] });
    expect(omitted.map((each) => each.text)).toEqual(['*Five votes to four.*', '**Ada Diaz**']);
    expect(diagnostics.filter(({ ruleId }) => ruleId === 'markdown/headline')).toHaveLength(2);
  });
});

describe('a line that says more', () => {
  it.each([
    ['author: Ada Diaz', '*By Bo Lind*'],
    ['author: Ada Diaz', '*By Ada Diaz and Bo Lind*'],
    ['author: Ada Diaz', 'By Ada Diaz’s count there were nine.'],
    ['authors: [Ada Diaz, Bo Lind]', '*By Ada Diaz*'],
    ['author: Ada Diaz', '*By [Ada Diaz](https://example.org/ada)*'],
    ['tags: [ice]', '*By Ada Diaz*'],
    ['description: Five votes.', 'Five votes to four.'],
  ])('stays a paragraph: %s, %s', (front, line) => {
    const { children, metadata } = read(front, line);
    expect(children).toHaveLength(2);
    expect(metadata.byline).toBeUndefined();
  });

  it('stays one far from the headline', () => {
    const { children } = read('author: Ada Diaz', `${text}\n\n${text}\n\n${text}\n\n*By Ada Diaz*`);
    expect(children).toHaveLength(5);
  });
});
