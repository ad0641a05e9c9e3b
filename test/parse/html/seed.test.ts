/** The HTML parser on a whole page: the seed beside the model that it must give. `UPDATE=1` writes the model anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/export/html/index.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { toJson } from '../../../src/model/envelope.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText } from '../../../src/model/visit.ts';
import { parseArticle } from '../../../src/parse/detect.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const seed = (name: string) => new URL(`../../../seeds/${name}`, import.meta.url);
const page = readFileSync(seed('page.html'), 'utf8');
const article = fromHtml(page);

describe('seeds/page.html', () => {
  it('gives the model beside it', () => {
    if (process.env.UPDATE) writeFileSync(seed('page.json'), `${toJson(article, 2)}\n`);
    expect(JSON.parse(toJson(article))).toEqual(JSON.parse(readFileSync(seed('page.json'), 'utf8')));
  });

  it('tells in one sentence how much of the page was kept out', () => {
    const told: Diagnostic[] = [];
    fromHtml(page, { onDiagnostic: (each) => told.push(each) });
    const [kept, ...others] = told.filter(({ ruleId }) => ruleId === 'html/omitted');
    expect(kept?.reason).toMatch(/^Parts of the page were kept out of the article, \d+ in number/);
    expect(kept?.place).toBeDefined();
    expect(others).toEqual([]);
  });

  it('keeps what is the article, and what is the page is in omitted', () => {
    expect(article.children.map(({ type }) => type)).toEqual([
      ...['figure', 'paragraph', 'paragraph', 'pullQuote', 'heading', 'paragraph', 'list', 'blockquote', 'heading'],
      ...['figure', 'heading', 'paragraph', 'paragraph', 'paragraph', 'footnoteDefinition', 'credit', 'note'],
    ]);
    const omitted = article.omitted.map(({ text }) => text).join('\n');
    for (const words of [
      'We use cookies',
      'Advertisement',
      'The goat that swims',
      'Related articles',
      'I was on board',
    ]) {
      expect(omitted).toContain(words);
      expect(plainText(article)).not.toContain(words);
    }
  });

  it('claims for each leaf and each value only what the source says at its place', () => {
    expect(coverage(article, page).altered).toEqual([]);
  });

  it('counts no tag as missing: what it misses are words of the head that it does not need', () => {
    const { ratio, missing } = coverage(article, page);
    expect(ratio).toBeGreaterThan(0.9);
    expect(missing.filter(({ text }) => /<\/?[a-z]/i.test(text))).toEqual([]);
    const source = '<p>One <b>two</b>.</p><!-- x --><script>three()</script>\r\n<p>Four.</p>';
    const short = fromHtml(source);
    expect(coverage(short, source)).toMatchObject({ ratio: 1, missing: [], altered: [] });
    expect(coverage({ ...short, children: short.children.slice(1) }, source).missing.map(({ text }) => text)).toEqual([
      'One',
      'two',
      '.',
    ]);
  });

  it('reads bytes as it reads text', () => {
    expect(fromHtml(new TextEncoder().encode(page))).toEqual(article);
  });
});

const bodyIn = (html: string): string =>
  (/<article[\s\S]*<\/article>/.exec(html)?.[0] ?? '').replace(
    /<header>[\s\S]*<\/header>| (?:id|aria-labelledby)="[^"]*"/g,
    '',
  );

describe('a page of our own', () => {
  const every = fromJson(readFileSync(seed('every-node.json'), 'utf8'));
  const reread = toHtml(every, { images: 'link', embedSource: false }).then((html) => fromHtml(html));

  it('is mapped whole: the same blocks in the same order', async () => {
    const types = every.type === 'article' ? every.children.map(({ type }) => type) : [];
    const notesLast = [
      ...types.filter((type) => type !== 'footnoteDefinition'),
      ...types.filter((type) => type === 'footnoteDefinition'),
    ];
    expect((await reread).children.map(({ type }) => type)).toEqual(notesLast);
  });

  it('gives back the words, and its head as metadata', async () => {
    const { metadata } = await reread;
    expect(plainText(await reread)).toBe(plainText(every));
    if (every.type !== 'article') return;
    const { headline, description, byline, datePublished, dateModified, articleSection, keywords } = every.metadata;
    expect(metadata).toMatchObject({
      headline,
      description,
      byline,
      datePublished,
      dateModified,
      articleSection,
      keywords,
    });
  });
});

describe('a page of ours without its data', () => {
  const read = (name: string): Article => {
    const source = readFileSync(seed(name), 'utf8');
    if (name.endsWith('.md')) return fromMarkdown(source);
    return name.endsWith('.html') ? fromHtml(source) : fromText(source);
  };
  /** An article as a page shows it: notes are named by their numbers, and stand at the end; a picture has no address. */
  const shown = ({ children }: Article): unknown => {
    const isNote = ({ type }: { type: string }) => type === 'footnoteDefinition';
    const inOrder = [...children.filter((each) => !isNote(each)), ...children.filter(isNote)];
    const hidden = new Set(['position', 'data', 'id', 'repeats', 'identifier', 'url']);
    return JSON.parse(JSON.stringify(inOrder, (key, value) => (hidden.has(key) ? undefined : value)));
  };

  it.each([
    ...['arabic.txt', 'chinese.txt', 'feature.txt', 'opinion.txt', 'scraped-page.txt', 'wire.txt'],
    ...['markdown.md', 'page.html'],
  ])('says what it said: %s', async (name) => {
    const article = read(name);
    const html = await toHtml(article, { embedSource: false });
    const again = await parseArticle(html);
    expect(again.type).toBe('article');
    if (again.type !== 'article') return;
    expect(shown(again)).toEqual(shown(article));
    // What it says stands: it is printed the same again.
    expect(await toHtml(again, { embedSource: false }).then(bodyIn)).toBe(bodyIn(html));
  });

  it('takes no other page at its word: a span of that name is its words there', () => {
    const page = fromHtml(
      '<article lang="en" dir="ltr"><p>The <span class="picture">picture</span> hung low.</p></article>',
    );
    expect(page.children.map(plainText)).toEqual(['The picture hung low.']);
  });
});

describe('a page of our own that holds a publication', () => {
  it.each([true, false])('is read whole and in order, and reported (with our data: %s)', async (embedSource) => {
    const articleOf = (word: string): Article => fromText(`A headline of ${word}\n\nBy Ada Diaz\n\nAll about ${word}.`);
    const publication: Publication = {
      type: 'publication',
      version: 1,
      language: 'en',
      direction: 'ltr',
      metadata: { name: 'A book' },
      children: [articleOf('ice'), articleOf('snow')],
    };
    const seen: string[] = [];
    const html = await toHtml(publication, { embedSource });
    const { metadata, children } = fromHtml(html, { onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    expect(seen).toContain('html/publication');
    expect(metadata).toEqual({ headline: 'A book' });
    const words = children.map(plainText).join('\n');
    expect(words.indexOf('All about ice.')).toBeGreaterThan(-1);
    expect(words.indexOf('All about snow.')).toBeGreaterThan(words.indexOf('All about ice.'));
  });
});
