import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import {
  attribution,
  blockquote,
  caption,
  code,
  credit,
  deleted,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  foreign,
  headerCell,
  heading,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  listItem,
  orderedList,
  paragraph,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  thematicBreak,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { bare } from '../../../src/model/envelope.ts';
import type { Block } from '../../../src/model/nodes.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';

function read(source: string): { article: Article; rules: string[] } {
  const seen: Diagnostic[] = [];
  const article = fromMarkdown(source, { language: 'en', onDiagnostic: (diagnostic) => seen.push(diagnostic) });
  const { missing, altered } = coverage(article, source);
  expect({ missing, altered }).toEqual({ missing: [], altered: [] });
  return { article, rules: seen.map(({ ruleId }) => ruleId) };
}

const blocksOf = (source: string): Block[] => bare(read(source).article).children;

const table2x2 = table(
  tableRow(headerCell('a'), headerCell('b')),
  tableRow(tableCell(inlineCode('x|y')), tableCell(strong('2'))),
);

describe('a structure', () => {
  it.each<[name: string, source: string, blocks: Block[]]>([
    [
      'marks',
      '*a* __b__ ~~c~~ `d`',
      [paragraph(emphasis('a'), ' ', strong('b'), ' ', deleted('c'), ' ', inlineCode('d'))],
    ],
    ['ends of lines', 'one\ntwo  \nthree\\\nfour', [paragraph('one two', lineBreak(), 'three', lineBreak(), 'four')]],
    ['lines of a script without spaces', '灯台の\n灯り\nand more', [paragraph('灯台の灯り and more')]],
    ['escapes and references', '\\*a\\* &eacute;t&#233; AT&amp;T &nbsp;&copy;', [paragraph('*a* été AT&T \u00a0©')]],
    [
      'links',
      '[a](/b "c") <https://example.org> www.example.org [d] [e][d] [f](#g)\n\n[d]: https://example.org/d "t"',
      [
        paragraph(
          ...[{ ...link('/b', 'a'), title: 'c' }, ' ', link('https://example.org', 'https://example.org'), ' '],
          ...[link('http://www.example.org', 'www.example.org'), ' '],
          ...[{ ...link('https://example.org/d', 'd'), title: 't' }, ' '],
          ...[{ ...link('https://example.org/d', 'e'), title: 't' }, ' ', link('#g', 'f')],
        ),
      ],
    ],
    ['sections', '## A\n\n### B\n\nC\n---', [heading(2, 'A'), heading(3, 'B'), heading(2, 'C')]],
    ['a rule', 'a\n\n* * *\n\nb', [paragraph('a'), thematicBreak(), paragraph('b')]],
    ['code', '```js title="x"\nlet a;\n```\n\n    b\n', [code('let a;', 'js'), code('b')]],
    ['a list', '- a\n- b\n  - c', [list('a', listItem(paragraph('b'), list('c')))]],
    ['numbers', '3. a\n4. b', [orderedList(3, 'a', 'b')]],
    ['tasks', '- [x] a\n- [ ] b', [list({ ...listItem('a'), checked: true }, { ...listItem('b'), checked: false })]],
    ['a table', '| a | b |\n|---|--:|\n| `x\\|y` | **2** |', [{ ...table2x2, align: [null, 'right'] }]],
    ['a table whose head is empty', '| | |\n|---|---|\n| a | b |', [table(tableRow('a', 'b'))]],
    ['notes', 'a[^n]\n\n[^n]: b\n\n    c', [paragraph('a', footnoteReference('n')), footnoteDefinition('n', 'b', 'c')]],
    ['a quotation', '> a\n>\n> > b', [blockquote('a', blockquote('b'))]],
    ['who is quoted, in a paragraph', '> a\n>\n> — Ada Diaz', [blockquote('a', attribution('Ada Diaz'))]],
    [
      'who is quoted, on a line',
      '> a\n> b\n> -- *Ada* Diaz',
      [blockquote('a b', attribution(emphasis('Ada'), ' Diaz'))],
    ],
    ['a talk that dashes open', '> — A b?\n> — C, d e.', [blockquote('— A b? — C, d e.')]],
    ['a sentence behind a dash', '> a b\n> — and then c went.', [blockquote('a b — and then c went.')]],
    ['who is quoted, after a break', '> a  \n> &mdash; Ada', [blockquote('a', attribution('Ada'))]],
    ['who is quoted, behind the mark', '> “A b.” — Ada Diaz', [blockquote('“A b.”', attribution('Ada Diaz'))]],
    ['a picture', '![a](b.png)', [figure(image('b.png', 'a'))]],
    ['a picture without words', '![](b.png)', [figure(image('b.png'))]],
    ['a picture by reference', '![a][b]\n\n[b]: c.png', [figure(image('c.png', 'a'))]],
    ['a caption below', '![a](b.png)\n\n*C **d**.*', [figure(image('b.png', 'a'), caption('C ', strong('d'), '.'))]],
    ['a caption on the next line', '![a](b.png)\n_C._', [figure(image('b.png', 'a'), caption('C.'))]],
    ['a title', '![a](b.png "C &amp; d")', [figure(image('b.png', 'a'), caption('C & d'))]],
    [
      'a picture credit',
      '![a](b.png)\n*Photo: Ada Diaz*',
      [figure(image('b.png', 'a'), credit('photo', 'Photo: Ada Diaz'))],
    ],
    ['two pictures', '![a](b.png) ![c](d.png)', [figure(image('b.png', 'a'), image('d.png', 'c'))]],
  ])('is read: %s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
  });

  it.each<[name: string, source: string, blocks: Block[]]>([
    ['a picture in a sentence', 'a ![b](c.png) d', [paragraph('a ', image('c.png', 'b'), ' d')]],
    ['a linked picture', '[![b](c.png)](/d)', [paragraph(link('/d', image('c.png', 'b')))]],
    ['an emphasised line elsewhere', 'a\n\n*b*', [paragraph('a'), paragraph(emphasis('b'))]],
    ['a strong line under a picture', '![a](b.png)\n\n**c**', [figure(image('b.png', 'a')), paragraph(strong('c'))]],
    ['a quotation that is only a dash and a name', '> — Ada', [blockquote('— Ada')]],
    ['a dash in a quotation', '> a — b', [blockquote('a — b')]],
    ['a long line behind a dash', `> a\n> — ${'word '.repeat(30)}`, [blockquote(`a — ${'word '.repeat(30).trim()}`)]],
    [
      'stars and lines that mark nothing',
      '2 * 3 * 4 snake_case_name ~ 5',
      [paragraph('2 * 3 * 4 snake_case_name ~ 5')],
    ],
    ['brackets that lead nowhere', '[a] [^b] ![c] [d][e]', [paragraph('[a] [^b] ![c] [d][e]')]],
  ])('is not made of %s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
  });
});

describe('the headline', () => {
  it.each([
    ['the one top heading', '# A *b*\n\nText.\n\n## C', 'A b', ['paragraph', 'heading']],
    ['an underlined one', 'A\n===\n\nText.', 'A', ['paragraph']],
    ['one below a picture', '![a](b.png)\n\n# A\n\nText.', 'A', ['figure', 'paragraph']],
  ])('is %s', (_, source, headline, types) => {
    const { article } = read(source);
    expect(article.metadata).toEqual({ headline });
    expect(article.provenance['/metadata/headline']).toMatchObject({ status: 'stated', text: headline });
    expect(article.children.map(({ type }) => type)).toEqual(types);
  });

  it.each([
    ['two top headings', '# A\n\n# B\n\n## C', [2, 2, 3]],
    ['a top heading below prose', 'Text.\n\n# A\n\n## B', [2, 3]],
    ['a top heading below a section', '## A\n\n# B', [3, 2]],
    ['a top heading with a note', '# A[^1]\n\n[^1]: b', [2]],
    ['a top heading beside another headline', '---\ntitle: T\n---\n# A\n\n###### B', [2, 6]],
  ])('is not made of %s, and sections go down by one', (_, source, depths) => {
    const { article } = read(source);
    expect(article.metadata.headline === undefined || article.metadata.headline === 'T').toBe(true);
    expect(article.children.flatMap((block) => (block.type === 'heading' ? [block.depth] : []))).toEqual(depths);
  });

  it('is said once where front matter and heading say the same', () => {
    const { article, rules } = read('---\ntitle: The light\n---\n# The *Light*\n\n## A');
    expect(article.metadata).toEqual({ headline: 'The light' });
    expect(article.children).toMatchObject([{ type: 'heading', depth: 2 }]);
    expect(article.omitted).toMatchObject([{ text: '# The *Light*', rule: 'markdown/headline' }]);
    expect(rules).toEqual(['markdown/headline']);
  });
});

describe('links to headings', () => {
  it('lead to the heading whose name they have', () => {
    const [, first, second] = blocksOf(
      '[a](#the-light-2026) [b](#the-light-2026-1)\n\n## The light, 2026!\n\n## The light 2026',
    );
    expect([first, second]).toMatchObject([{ id: 'the-light-2026' }, { id: 'the-light-2026-1' }]);
    expect(blocksOf('## A')[0]).not.toHaveProperty('id');
  });
});

describe('HTML', () => {
  it.each<[name: string, source: string, blocks: Block[]]>([
    ['raised and lowered', 'H<sub>2</sub>O m<sup>2</sup>', [paragraph('H', subscript('2'), 'O m', superscript('2'))]],
    [
      'marks',
      '<em>a</em> <B>b</B> <del>c</del> <kbd>d</kbd>',
      [paragraph(emphasis('a'), ' ', strong('b'), ' ', deleted('c'), ' ', inlineCode('d'))],
    ],
    ['a break', 'a<br/>b', [paragraph('a', lineBreak(), 'b')]],
    ['a link with Markdown in it', '<a href="/b">*a*</a>', [paragraph(link('/b', emphasis('a')))]],
    ['a reading', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> b', [paragraph('漢(kan) b')]],
    ['a reading without brackets', 'a <ruby>漢<rt>kan</rt></ruby> b', [paragraph('a 漢(kan) b')]],
    ['a film', '<iframe src="https://a.org/b" title="C"></iframe>', [paragraph(link('https://a.org/b', 'C'))]],
    ['a film that runs a script', 'a <iframe src="javascript:b()">c</iframe>', [paragraph('a')]],
    ['a film without a title', '<video><source src="/a.mp4">b</video>', []],
    ['another language', 'a <i lang="fr">b</i>', [paragraph('a ', foreign('fr', emphasis('b')))]],
    ['the same language', 'a <i lang="en-GB">b</i>', [paragraph('a ', emphasis('b'))]],
    [
      'a paragraph in another language',
      '<p lang="ar" dir="rtl">b</p>',
      [{ ...paragraph('b'), language: 'ar', direction: 'rtl' }],
    ],
    [
      'cells that span',
      '<table><tr><th colspan="2">a</th></tr><tr><th scope="row">b</th><td rowspan="2">c</td></tr></table>',
      [
        table(
          tableRow({ ...headerCell('a'), colSpan: 2 }),
          tableRow({ ...headerCell('b'), header: 'row' }, { ...tableCell('c'), rowSpan: 2 }),
        ),
      ],
    ],
    ['a picture', '<img src="a.png" alt="b &amp; c">', [figure(image('a.png', 'b & c'))]],
    ['a paragraph', '<p align="center">a &lt; b</p>', [paragraph('a < b')]],
    ['tags round Markdown', '<div>\n\n*a*\n\n</div>', [paragraph(emphasis('a'))]],
    ['a folded text', '<details>\n<summary>a</summary>\n\nb\n\n</details>', [paragraph('a'), paragraph('b')]],
    ['a heading', '<h3>a</h3>\n<p>b', [heading(3, 'a'), paragraph('b')]],
    ['a list', '<ul><li>a<li>b</ul>', [list('a', 'b')]],
    [
      'a table',
      '<table><tr><th>a<th>d</th></tr><tr><td>b<p>c</td><td>e</tr></table>',
      [table(tableRow(headerCell('a'), headerCell('d')), tableRow(tableCell('b', lineBreak(), 'c'), tableCell('e')))],
    ],
    [
      'a figure',
      '<figure><img src="a.png" alt=""><figcaption>b</figcaption></figure>',
      [figure(image('a.png', ''), caption('b'))],
    ],
    ['a quotation', '<blockquote><p>a</p><p>— Ada</p></blockquote>', [blockquote('a', attribution('Ada'))]],
    ['tags without partners', '</b>a <i>b', [paragraph('a ', emphasis('b'))]],
    ['tags in the wrong order', '<b>a<i>b</b>c</i>', [paragraph(strong('a', emphasis('b')), emphasis('c'))]],
  ])('becomes nodes: %s', (_, source, blocks) => {
    expect(blocksOf(source)).toEqual(blocks);
  });

  it('that no reader sees is kept in omitted', () => {
    const { article } = read('a <!-- note --> b\n\n<script>\nalert(1)\n</script>\n\nc <style>p{}</style>');
    expect(bare(article).children).toEqual([paragraph('a b'), paragraph('c')]);
    expect(article.omitted.map(({ text }) => text)).toEqual(
      ['<!-- note -->', 'alert(1)', '<style>p{}</style>'].map((text) => expect.stringContaining(text)),
    );
  });

  it('that is not known gives way to its text, and is reported', () => {
    const { article, rules } = read('<x-a>a</x-a> <marquee>b</marquee>');
    expect(bare(article).children).toEqual([paragraph('a b')]);
    expect(rules).toEqual(['markdown/html', 'markdown/html']);
  });
});

describe('an address', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](<java&#x0a;script:alert(1)>)',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '<a href="javascript:x">a</a>',
    '<a href="&#106;avascript:x" onclick="x">a</a>',
    '![a](javascript:x)',
    '![a](data:image/svg+xml,x)',
    '<img src="javascript:x" onerror="x" alt="a">',
  ])('that can run is left out, its text kept: %s', (source) => {
    const { article, rules } = read(source);
    expect(bare(article).children).toEqual([paragraph('a')]);
    expect(rules).toEqual(['markdown/link-dropped']);
  });
});

describe('what goes missing', () => {
  const source = '# The light\n\nThe lamp went dark &amp; cold. Nobody *came*. Nobody could.\n\n- one\n- two\n';

  it('is noticed when a sentence is gone from the tree', () => {
    const article = fromMarkdown(source);
    const changed = structuredClone(article);
    const [first] = changed.children;
    if (first?.type === 'paragraph') first.children = first.children.slice(1);
    expect(coverage(changed, source).missing.map(({ text }) => text)).toEqual(['The lamp went dark &', 'cold. Nobody']);
  });

  it('is noticed when words are changed, also beside a reference', () => {
    const article = fromMarkdown(source);
    const [first] = article.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    if (text?.type === 'text') text.value = text.value.replace('cold', 'warm');
    expect(coverage(article, source).altered).toEqual(['/children/0/children/0']);
  });

  it('is noticed when the headline is changed', () => {
    const article = fromMarkdown(source);
    article.metadata.headline = 'The dark';
    expect(coverage(article, source).altered).toEqual(['/metadata/headline']);
  });

  it('is said of an input that holds nothing', () => {
    expect(read(' \n').rules).toEqual(['text/empty']);
    expect(read('a\u0000b').rules).toEqual(['text/invalid-character']);
    expect(plainText(read('a\u0000b').article)).toBe('a\ufffdb');
  });
});

describe('misuse', () => {
  it('throws', () => {
    expect(() => fromMarkdown(JSON.parse('7'))).toThrow(expect.objectContaining({ code: 'source/invalid' }));
    expect(() => fromMarkdown('a', JSON.parse('{"direction":"up"}'))).toThrow(
      expect.objectContaining({ option: 'direction' }),
    );
  });
});
