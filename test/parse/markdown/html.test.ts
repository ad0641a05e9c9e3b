/** HTML in Markdown is read as HTML is; what Markdown stands in it, stays Markdown. */
import { describe, expect, it } from 'vitest';
import {
  attribution,
  blockquote,
  caption,
  credit,
  emphasis,
  figure,
  image,
  link,
  list,
  paragraph,
  strong,
  table,
  tableCell,
  tableRow,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { bare } from '../../../src/model/envelope.ts';
import type { Block } from '../../../src/model/nodes.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';

function read(source: string): { blocks: Block[]; omitted: string[]; rules: string[] } {
  const seen: Diagnostic[] = [];
  const article = fromMarkdown(source, { language: 'en', onDiagnostic: (diagnostic) => seen.push(diagnostic) });
  const { missing, altered } = coverage(article, source);
  expect({ missing, altered }).toEqual({ missing: [], altered: [] });
  return {
    blocks: bare(article).children,
    omitted: article.omitted.map(({ text }) => text.trim()),
    rules: seen.map(({ ruleId }) => ruleId),
  };
}

describe('a block of HTML says what it says in a page', () => {
  it.each([
    ['a pull quote', '<aside class="pull-quote"><p>The lamp went dark.</p><cite>Ada Diaz</cite></aside>'],
    [
      'a figure',
      '<figure><img src="https://a.org/b.png" alt="c"><figcaption>D <span class="credit">Ada</span></figcaption></figure>',
    ],
    [
      'a figure of code',
      '<figure><pre><code class="language-ts">let a = 1 &lt; 2;</code></pre><figcaption>A</figcaption></figure>',
    ],
    [
      'a quotation with its source',
      '<blockquote cite="https://a.org/"><p>Nobody came.</p><footer>— <cite>Ada Diaz</cite></footer></blockquote>',
    ],
    ['terms', '<dl><dt>Fresnel</dt><dd>A lens.</dd><dt>Argand</dt><dd>A lamp.</dd></dl>'],
    ['a fold', '<details><summary>More</summary><p>Words.</p><ul><li>a<li>b</ul></details>'],
    [
      'a table',
      '<table><caption>Lamps</caption><thead><tr><th>a<th>b<tbody><tr><th scope="row">c<td rowspan="2" align="right">d<tr><td>e</table>',
    ],
    [
      'a note of the newsroom',
      '<div role="doc-notice" class="correction"><p><b>Correction:</b> The lamp is older.</p></div>',
    ],
    ['a reading', '<p>a <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> b</p>'],
    ['quotation marks', '<p>a <q>b <q>c</q></q> d</p>'],
    ['a film', '<p>a</p><iframe src="https://a.org/b" title="c"></iframe>'],
    [
      'words in another language',
      '<p>a <span lang="de">Wort</span> b</p><blockquote lang="ar" dir="rtl"><p>ب</p></blockquote>',
    ],
    ['verse', '<p class="verse">a<br>b</p>'],
    ['a formula', '<p>a <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math> b</p>'],
    ['a picture of several sizes', '<p><img srcset="https://a.org/1.png 100w, https://a.org/2.png 900w" alt=""></p>'],
    ['paragraphs told by breaks', '<div>a<br><br>b &amp; c</div>'],
    ['a list that is nested wrongly', '<ol start="3"><li>a<ol><li>b</ol><li>c</ol>'],
    ['what is hidden', '<div>a <span hidden>b</span></div>'],
  ])('%s', (_, source) => {
    const { blocks } = read(source);
    expect(blocks).toEqual(bare(fromHtml(source, { language: 'en', extract: false })).children);
    expect(blocks.length).toBeGreaterThan(0);
  });
});

describe('Markdown between tags', () => {
  it.each<[name: string, source: string, blocks: Block[]]>([
    [
      'in a quotation',
      '<blockquote>\n\nNobody *came*.\n\n<footer>Ada</footer>\n\n</blockquote>\n\nb',
      [blockquote(paragraph('Nobody ', emphasis('came'), '.'), attribution('Ada')), paragraph('b')],
    ],
    [
      'in a figure',
      '<figure>\n\n![a](b.png)\n\n<figcaption>c <span class="credit">Ada</span></figcaption>\n</figure>',
      [figure(image('b.png', 'a'), caption('c'), credit('photo', 'Ada'))],
    ],
    ['in a fold', '<details>\n<summary>a</summary>\n\n- b\n- c\n\n</details>', [paragraph('a'), list('b', 'c')]],
    [
      'in a cell',
      '<table><tr><td>a<td>\n\n**b**\n\n<tr><td>c<td>d</table>',
      [table(tableRow(tableCell('a'), tableCell(strong('b'))), tableRow(tableCell('c'), tableCell('d')))],
    ],
    ['in an element that never ends', '<div>\n\n*a*\n\nb', [paragraph(emphasis('a')), paragraph('b')]],
    ['in a line', 'a <b>*b* [c](/d)</b>', [paragraph('a ', strong(emphasis('b'), ' ', link('/d', 'c')))]],
    [
      'in a quotation with an attribution',
      '> a <b>b</b>\n> — Ada',
      [blockquote(paragraph('a ', strong('b')), attribution('Ada'))],
    ],
    ['in a language of its own', '<div lang="fr">\n\na\n\n</div>', [{ ...paragraph('a'), language: 'fr' }]],
    ['behind a select that never ends', '<select>\n\na', [paragraph('a')]],
    ['behind a template that never ends', '<template>\n\na', [paragraph('a')]],
    ['behind a frameset', '<frameset>\n\na', [paragraph('a')]],
    ['behind text that never ends', '<plaintext>\n\n*a*', [paragraph(emphasis('a'))]],
  ])('%s', (_, source, blocks) => {
    expect(read(source).blocks).toEqual(blocks);
  });

  it('that is hidden is kept in omitted', () => {
    const { blocks, omitted } = read('a\n\n<div hidden>\n\n*b* c\n\n</div>\n\nd');
    expect(blocks).toEqual([paragraph('a'), paragraph('d')]);
    expect(omitted).toEqual(['b', 'c']);
  });

  it('is a target where its element is one', () => {
    const { blocks } = read('[a](#b)\n\n<section id="b">\n\nc\n\n</section>');
    expect(blocks[1]).toEqual({ ...paragraph('c'), id: 'b' });
  });
});

describe('a name that several have', () => {
  it("is the first one's, in Markdown and in HTML", () => {
    const html = '<p id="b">a</p>\n\n<p id="b">c</p>';
    const ids = (blocks: readonly Block[]) => blocks.map(({ id }) => id);
    expect(ids(read(`[a](#b)\n\n${html}\n\n## B`).blocks)).toEqual([undefined, 'b', undefined, undefined]);
    expect(ids(fromHtml(`<p><a href="#b">a</a></p>${html}`).children)).toEqual([undefined, 'b', undefined]);
  });
});

describe('what can run', () => {
  it.each([
    '<p onclick="x()">a</p>',
    '<svg onload="x()"><a href="javascript:x">b</a></svg><p>a</p>',
    '<math><a xlink:href="javascript:x"></a></math><p>a</p>',
    '<object data="data:text/html,x"></object><p>a</p>',
    '<iframe srcdoc="<script>x</script>"></iframe><p>a</p>',
    '<a href="java\tscript:x">a</a>',
    '<a href="vbscript:x">a</a>',
    '<style>@import "x"</style>\n\na',
    '<img src="data:image/svg+xml,x" onerror="x"><p>a</p>',
  ])('stays out: %s', (source) => {
    const said = JSON.stringify(read(source).blocks);
    expect(said).toContain('"a"');
    expect(said).not.toMatch(/script|onclick|onload|onerror|srcdoc|data:|@import/i);
  });
});

describe('a raised note marker', () => {
  it.each([
    ['One<sup>[[^1]]</sup> two.', ['text', 'footnoteReference', 'text']],
    ['One<sup>*more*[^1]</sup> two.', ['text', 'superscript', 'text']],
  ])('stands without its brackets, or beside the words that are raised with it: %s', (line, types) => {
    const [first] = fromMarkdown(`${line}\n\n[^1]: A note.\n`).children;
    expect(first).toMatchObject({ type: 'paragraph', children: types.map((type) => ({ type })) });
  });
});
