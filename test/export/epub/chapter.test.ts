import { describe, expect, it } from 'vitest';
import * as b from '../../../src/model/build.ts';
import type { Paragraph } from '../../../src/model/nodes.ts';
import { makePng } from '../pdf/make-picture.ts';
import { book } from './read-book.ts';

const page = async (...children: b.BlockContent[]): Promise<string> =>
  (await book(b.article({ language: 'en', headline: 'A', description: 'B' }, ...children))).text('a0001.xhtml');

describe('a chapter', () => {
  it.each<[string, b.BlockContent, string]>([
    ['a pull quote', b.pullQuote('x'), '<aside class="pull" epub:type="pullquote" role="doc-pullquote">'],
    ['a credit', b.credit('source', 'x'), '<p class="credit" role="doc-credit">x</p>'],
    ['a correction', b.note('correction', 'x'), 'class="note correction" epub:type="notice" role="doc-notice"'],
    ['a tip', b.note('tip', 'x'), '<aside class="note tip" epub:type="tip" role="doc-tip">'],
    ['code', b.code('a < b', 'js'), '<pre><code class="language-js">a &lt; b</code></pre>'],
    ['verse', b.verse('one', 'two'), '<p class="verse">one<br/>two</p>'],
    ['a break', b.thematicBreak(), '<hr/>'],
    ['a turn', b.speakerTurn('Q', 'Why?'), '<b class="speaker">Q</b>'],
    ['a list', b.list('x'), '<ul>\n<li>'],
  ])('says what %s is', async (_, block, markup) => {
    expect(await page(block)).toContain(markup);
  });

  it('says what its head and its notes are', async () => {
    const printed = await page(b.paragraph('x', b.footnoteReference('n')), b.footnoteDefinition('n', 'y'));
    for (const markup of [
      '<body epub:type="bodymatter">',
      'aria-labelledby="headline" epub:type="chapter" role="doc-chapter"',
      '<h1 class="headline" id="headline">A</h1>',
      '<p class="deck" epub:type="subtitle" role="doc-subtitle">B</p>',
      '<a epub:type="noteref" role="doc-noteref" id="note-1-marker" href="#note-1" aria-label="Note 1">1</a>',
      '<section class="notes" epub:type="endnotes" role="doc-endnotes" aria-labelledby="notes">',
      '<div id="note-1" epub:type="footnote" role="doc-footnote">',
      '<a role="doc-backlink" href="#note-1-marker" aria-label="Back to reference 1">1</a>',
    ])
      expect(printed).toContain(markup);
  });

  it('says which language and direction its root and its phrases have', async () => {
    const source = b.article(
      { language: 'ar' },
      b.paragraph('x ', b.foreign('en', 'The Courier'), ' ', b.foreign('he', 'אור')),
    );
    const printed = (await book(source)).text('a0001.xhtml');
    expect(printed).toMatch(/<html [^>]*lang="ar" xml:lang="ar" dir="rtl">/);
    expect(printed).toContain('<span lang="en" xml:lang="en" dir="ltr">The Courier</span>');
    expect(printed).toContain('<span lang="he" xml:lang="he" dir="rtl">אור</span>');
  });

  it('says what the heads of a table stand over, and what its cells span', async () => {
    const printed = await page(
      b.table(
        b.tableRow(b.headerCell('Year'), { ...b.headerCell('Ships'), colSpan: 2 }),
        b.tableRow({ ...b.tableCell('1996'), header: 'row', rowSpan: 2 }, b.tableCell('41'), b.tableCell('7')),
        b.tableRow(b.tableCell('40'), b.tableCell('6')),
      ),
    );
    expect(printed).toContain('<th scope="col">Year</th>');
    expect(printed).toContain('<th scope="col" colspan="2">Ships</th>');
    expect(printed).toContain('<th scope="row" rowspan="2">1996</th>');
  });
});

describe('hostile names, addresses and pictures', () => {
  const pixel = makePng({ colorType: 0, depth: 8 });
  const named = (id: string, ...text: b.InlineContent[]): Paragraph => ({ ...b.paragraph(...text), id });

  it('make no name twice and no link that leads elsewhere', async () => {
    const names = [
      'headline',
      'notes',
      'note-1',
      'note-1-marker',
      'section-1',
      'contents',
      '1 <"',
      '1x20x3cx22',
      '灯',
      ' ',
    ];
    const { text } = await book(
      b.article(
        { language: 'en', headline: 'A' },
        ...names.map((name) => named(name, b.link(`#${name}`, 'there'), b.footnoteReference('n'))),
        named('headline', 'again'),
        b.heading(2, 'B'),
        b.footnoteDefinition('n', 'x'),
      ),
    );
    const page = text('a0001.xhtml');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const places = [...page.matchAll(/<p id="([^"]*)"><a href="#([^"]*)"/g)];
    expect(places).toHaveLength(names.length);
    for (const [, id, target] of places) expect(target).toBe(id);
  });

  it('are kept as words where no file may lead there', async () => {
    const addresses = [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      '../x',
      '//',
      '#nowhere',
      'https://',
    ];
    const links = addresses.map((url) => b.paragraph(b.link(url, url)));
    const page = (await book(b.article({ language: 'en' }, ...links))).text('a0001.xhtml');
    expect(page).not.toContain('<a ');
    for (const url of addresses) expect(page).toContain(`<p>${url}</p>`);
  });

  it('have file names of ours, whatever they are called', async () => {
    const urls = ['../../etc/passwd', '__proto__', 'a.svg?b#c', 'https://example.org/\u0000'];
    const pictures = urls.map((url) => b.figure(b.image(url, 'x')));
    const { names } = await book(b.article({ language: 'en' }, ...pictures), { assets: () => pixel });
    const paths = names.filter((name) => name.includes('images/'));
    expect(paths).toEqual(urls.map((_, index) => `OEBPS/images/p000${index + 1}.png`));
    const bare = await book(b.article({ language: 'en' }, ...pictures), { assets: {} });
    expect(bare.rules.filter((rule) => rule === 'export/image-missing')).toHaveLength(urls.length);
  });
});
