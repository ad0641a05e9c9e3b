/** Lines in which a page prints its metadata: taken once, and only where they say no more. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/visit.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';

const text = '<p>The harbour froze on Tuesday, and the boats that had not left by then stayed where they were.</p>';
const data = {
  '@type': 'NewsArticle',
  headline: 'The ice',
  description: 'Five votes to four.',
  articleSection: 'Environment',
  author: [{ '@type': 'Person', name: 'Ada Diaz' }],
  datePublished: '2019-03-14',
};
const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const read = (lines: string, page = true) =>
  fromHtml(
    page
      ? `<html lang="en"><head>${head}</head><body><article>${lines}${text}${text}</article></body></html>`
      : head + lines + text + text,
    { language: 'en' },
  );
const paragraphs = (lines: string, page?: boolean): string[] =>
  read(lines, page)
    .children.map(plainText)
    .filter((each) => !each.startsWith('The harbour'));

describe('lines that repeat the metadata', () => {
  it.each([
    ['a kicker', '<p class="kicker">Environment</p><h1>The ice</h1>'],
    ['a kicker in a box', '<h1>The ice</h1><div class="article-eyebrow"><span>ENVIRONMENT</span></div>'],
    ['a standfirst', '<h1>The ice</h1><p class="standfirst">Five votes to four.</p>'],
    ['a standfirst in a box', '<h1>The ice</h1><div class="deck"><p>Five <b>votes</b> to four.</p></div>'],
    ['a byline', '<h1>The ice</h1><p class="byline">By Ada Diaz</p>'],
    ['a byline without a class', '<h1>The ice</h1><p>By Ada Diaz</p>'],
    ['a name', '<h1>The ice</h1><p class="author">Ada Diaz</p>'],
    ['a name and a date', '<h1>The ice</h1><p class="byline">14 March 2019 | Ada Diaz</p>'],
  ])('leave the body: %s', (_, lines) => {
    for (const page of [true, false]) {
      expect(paragraphs(lines, page)).toEqual([]);
      const { omitted, metadata } = read(lines, page);
      expect(omitted).toEqual([]);
      expect(metadata).toMatchObject({ headline: 'The ice', articleSection: 'Environment' });
    }
  });

  it('give the standfirst its place', () => {
    const { metadata, provenance } = read('<h1>The ice</h1><p class="standfirst">Five votes to four.</p>');
    expect(metadata.description).toBe('Five votes to four.');
    expect(provenance['/metadata/description']).toMatchObject({ status: 'stated', rule: 'visible/deck' });
    expect(provenance['/metadata/description']?.positions).toHaveLength(1);
  });
});

describe('lines that say something else', () => {
  it.each([
    ['another kicker', '<h1>The ice</h1><p class="kicker">Opinion</p>'],
    ['a line that is called nothing', '<h1>The ice</h1><p>Environment</p>'],
    ['another author', '<h1>The ice</h1><p class="author">Bo Lind</p>'],
    ['a name with a date of its own', '<h1>The ice</h1><p class="byline">Ada Diaz, 3 May 2020</p>'],
    ['a name with more behind it', '<h1>The ice</h1><p class="author">Ada Diaz, who fell in</p>'],
  ])('stay in the body of a fragment: %s', (_, lines) => {
    expect(paragraphs(lines, false)).toHaveLength(1);
  });

  it('keep the second of two lines that say one thing', () => {
    const line = '<p class="kicker">Environment</p>';
    expect(paragraphs(`<h1>The ice</h1>${line}<p>One.</p>${line}`, false)).toEqual(['One.', 'Environment']);
  });
});
