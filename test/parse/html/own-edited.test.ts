/** Pages of our own making that someone has edited: what was added is read, or stands in `omitted`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fromHtml, toHtml } from '../../../src/html.ts';
import type { Article } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { bare } from '../../../src/model/envelope.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { fc } from '../../property.ts';

const seed = fromJson(readFileSync(join(import.meta.dirname, '../../../seeds/every-node.json'), 'utf8'));
const page = await toHtml(seed, { embedSource: false, inferredFrom: 0 });

/** All words that an article holds, says it left out, or read as something else, such as a date. */
const accounted = ({ children, metadata, omitted, provenance }: Article): string =>
  JSON.stringify([children, metadata, omitted, Object.values(provenance).map(({ text }) => text)]);

/** Words of a source that stand nowhere. A text with a tag or a character reference in it has no place: it is looked up. */
function missing(source: string): string[] {
  const article = fromHtml(source);
  const known = accounted(article);
  return coverage(article, source)
    .missing.map(({ text }) => text)
    .filter((text) => !text.includes('&') && !known.includes(text));
}

/** A page of ours with a body that is written by hand. */
const pageOf = (body: string): string =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head></head><body><main><article class="offprint h-entry" lang="en" dir="ltr"><div class="e-content">${body}</div></article></main></body></html>`;

describe('a page of ours', () => {
  it('is accounted for to the last letter', () => {
    expect(missing(page)).toEqual([]);
  });

  it.each<[string, string, b.BlockContent[]]>([
    ['bold', '<p>Hello <b>bold</b></p>', [b.paragraph('Hello ', b.strong('bold'))]],
    ['bold first', '<p><b>Hello</b> you</p>', [b.paragraph(b.strong('Hello'), ' you')]],
    [
      'text in a list',
      '<ul>One<li>Two</li><b>Three</b> four</ul>',
      [b.list('One', 'Two', b.listItem(b.paragraph(b.strong('Three'), ' four')))],
    ],
    [
      'a paragraph by a quotation',
      '<figure class="quote"><blockquote><p>One</p></blockquote><p>Two</p></figure>',
      [b.blockquote('One', 'Two')],
    ],
    ['a box and a number', '<p><span class="box">One</span> <span class="number">two</span></p>', ['One two']],
    [
      'bold in a note',
      '<div class="note tip"><p><b>Tip:</b> One <b>two</b></p></div>',
      [b.note('tip', b.paragraph('One ', b.strong('two')))],
    ],
    [
      'a raised note with words',
      '<p>One<sup>see <b>two</b></sup></p>',
      [b.paragraph('One', b.superscript('see ', b.strong('two')))],
    ],
  ])('is read with %s', (_, body, blocks) => {
    const source = pageOf(body);
    const wanted = b.article({ language: 'en' }, ...blocks);
    expect(bare(fromHtml(source))).toMatchObject({ children: wanted.children });
    expect(missing(source)).toEqual([]);
  });

  it.each([
    '<figure><img src="https://example.org/a.png" alt="A">One</figure>',
    '<figure><img src="https://example.org/a.png" alt="A"><figcaption>One <span class="caption">Two</span></figcaption></figure>',
    '<figure class="quote">One<blockquote><p>Two</p></blockquote><figcaption>Three</figcaption></figure>',
    '<table><caption>One</caption><tr><td>Two</td></tr></table>',
    '<p>One</p><footer>Two</footer><footer>Three</footer>',
    '<section role="doc-endnotes"><h2>One</h2><h3>Two</h3><p>Three</p></section>',
    '<div class="turn"><p>One <b class="speaker">Two</b></p></div>',
    '<ul><li class="task">One <span class="box">Two</span></li></ul>',
  ])('loses no word of %s', (body) => {
    expect(missing(pageOf(body))).toEqual([]);
  });

  it('keeps what stands outside the article in `omitted`', () => {
    const { omitted } = fromHtml(pageOf('<p>One</p>').replace('<main>', 'Before <p>above</p><main>Beside'));
    expect(omitted.map(({ text }) => text)).toEqual(['Before', 'above', 'Beside']);
  });

  it('loses nothing of what is added to it anywhere', { timeout: 60_000 }, () => {
    const from = page.indexOf('<body>') + '<body>'.length;
    const places = [...page.slice(from).matchAll(/(?<=>)(?!<\/html>|\s*$)/g)].map(({ index }) => from + index);
    const added = fc.constantFrom(
      ...['qzxj', '<b>qzxj</b>', '<p>qzxj</p>', '<span class="box">qzxj</span>', '<b class="speaker">qzxj</b>'],
      ...['<span class="number">qzxj</span>', '<footer>qzxj</footer>', '<h3>qzxj</h3>', '<li>qzxj</li>'],
      ...['<sup data-note="x">qzxj</sup>', '<a role="doc-backlink" href="#x">qzxj</a>', '<header>qzxj</header>'],
      ...['<figcaption>qzxj</figcaption>', '<div class="note tip">qzxj</div>', '<span class="picture">qzxj</span>'],
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), added, (at, words) => {
        const article = fromHtml(page.slice(0, at) + words + page.slice(at));
        expect(accounted(article)).toContain('qzxj');
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  });
});
