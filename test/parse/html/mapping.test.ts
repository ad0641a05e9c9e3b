/** Elements as nodes: what a fragment becomes. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Block, Node } from '../../../src/model/nodes.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText, visit } from '../../../src/model/visit.ts';
import { fromHtml, type HtmlParseOptions } from '../../../src/parse/html/index.ts';

const bare = (node: Node): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' || key === 'data' ? undefined : value)));
const blocks = (html: string, options: HtmlParseOptions = {}): unknown[] =>
  fromHtml(html, { language: 'en', ...options }).children.map(bare);
const line = (html: string, options: HtmlParseOptions = {}): unknown => {
  const [block]: unknown[] = blocks(`<p>${html}</p>`, options);
  return typeof block === 'object' && block !== null && 'children' in block ? block.children : undefined;
};
const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });

describe('lines', () => {
  it('fold white space as a browser does, also across elements', () => {
    expect(line('  One <b> two</b> \n three<br> four ')).toEqual([
      text('One '),
      { type: 'strong', children: [text('two')] },
      text(' three'),
      { type: 'break' },
      text('four'),
    ]);
  });

  it.each([
    ['<i>a</i>', 'emphasis'],
    ['<del>a</del>', 'delete'],
    ['<s>a</s>', 'delete'],
    ['<sup>a</sup>', 'superscript'],
    ['<sub>a</sub>', 'subscript'],
  ])('%s is %s', (html, type) => {
    expect(line(html)).toEqual([{ type, children: [text('a')] }]);
  });

  it('keep code, quotes, foreign phrases, and ruby with its reading in parentheses', () => {
    expect(line('<code>a  b</code>')).toEqual([{ type: 'inlineCode', value: 'a b' }]);
    expect(line('<q>yes</q>')).toEqual([text('“yes”')]);
    expect(line('<span lang="fr">oui</span>')).toEqual([{ type: 'foreign', language: 'fr', children: [text('oui')] }]);
    expect(line('<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>')).toEqual([text('漢(かん)')]);
  });

  it('resolve links by the base, and keep the words of those that may not stand', () => {
    const seen: string[] = [];
    const options = {
      baseUrl: 'https://example.org/a/',
      onDiagnostic: ({ ruleId }: { ruleId: string }) => seen.push(ruleId),
    };
    expect(line('<a href="../b">x</a>', options)).toEqual([
      { type: 'link', url: 'https://example.org/b', children: [text('x')] },
    ]);
    expect(line('<a href="ftp://example.org">x</a>', options)).toEqual([text('x')]);
    expect(seen).toContain('html/link-dropped');
    expect(line('<a href="/b">x</a>')).toEqual([text('x')]);
  });
});

describe('blocks', () => {
  it('are parted by two breaks and by what stands on lines of its own', () => {
    expect(blocks('one<br><br>two<div>three</div>four')).toEqual(['one', 'two', 'three', 'four'].map(paragraph));
  });

  it("keep the level of a heading; the first level is the headline's", () => {
    expect(blocks('<h3>a</h3><h1>b</h1><h6>c</h6>').map((block) => block)).toMatchObject([
      { depth: 3 },
      { depth: 2 },
      { depth: 6 },
    ]);
  });

  it('keep lists: nested, numbered from anywhere, tasks', () => {
    expect(blocks('<ol start="3"><li>a<ul><li>b</li></ul></li></ol>')).toEqual([
      {
        type: 'list',
        ordered: true,
        start: 3,
        children: [
          {
            type: 'listItem',
            children: [paragraph('a'), { type: 'list', children: [{ type: 'listItem', children: [paragraph('b')] }] }],
          },
        ],
      },
    ]);
    expect(blocks('<ul><li><input type="checkbox" checked> done</li></ul>', { extract: false })).toMatchObject([
      { children: [{ checked: true }] },
    ]);
  });

  it('tell who is quoted', () => {
    const quote = {
      type: 'blockquote',
      children: [paragraph('Words.'), { type: 'attribution', children: [text('Ada Diaz')] }],
    };
    for (const html of [
      '<blockquote><p>Words.</p><footer>— Ada Diaz</footer></blockquote>',
      '<blockquote><p>Words.</p><cite>Ada Diaz</cite></blockquote>',
      '<blockquote><p>Words.</p><p>— Ada Diaz</p></blockquote>',
      '<figure><blockquote><p>Words.</p></blockquote><figcaption>— Ada Diaz</figcaption></figure>',
    ]) {
      expect(blocks(html)).toEqual([quote]);
    }
  });

  it.each(['cite', 'footer', 'p class="author"'])('name who is quoted in a pull quote once: %s', (tag) => {
    const quote = `<blockquote><p>Ice is patient.</p><${tag}>— Ada Diaz</${tag.split(' ')[0]}></blockquote>`;
    const children = [paragraph('Ice is patient.'), { type: 'attribution', children: [text('Ada Diaz')] }];
    expect(blocks(`<aside class="pullquote">${quote}</aside>`)).toEqual([{ type: 'pullQuote', children }]);
    expect(blocks(`<div class="pullquote"><div>${quote}</div></div>`)).toEqual([{ type: 'pullQuote', children }]);
  });

  it('keep who is quoted in a quotation within another', () => {
    const inner = '<blockquote><p>In.</p><cite>Bo Lind</cite></blockquote>';
    const name = (value: string) => ({ type: 'attribution', children: [text(value)] });
    expect(blocks(`<blockquote><p>Out.</p>${inner}<p>On.</p><cite>Ada Diaz</cite></blockquote>`)).toEqual([
      {
        type: 'blockquote',
        children: [
          paragraph('Out.'),
          { type: 'blockquote', children: [paragraph('In.'), name('Bo Lind')] },
          paragraph('On.'),
          name('Ada Diaz'),
        ],
      },
    ]);
  });

  it('know pull quotes by role and by class, and the words that they repeat', () => {
    const [, quote] = fromHtml(
      '<p>He said that ice is patient.</p><aside class="pull-quote">“ice is patient”</aside>',
    ).children;
    expect(quote).toMatchObject({ type: 'pullQuote', repeats: { block: 'repeated-1', start: 13, end: 27 } });
    expect(blocks('<aside role="doc-pullquote"><p>Ice.</p></aside>')).toMatchObject([{ type: 'pullQuote' }]);
  });

  it('keep tables with headers and spans; one that only places things gives way', () => {
    expect(
      blocks('<table><tr><th scope="col">a</th><th>b</th></tr><tr><th>c</th><td rowspan="2">d<br>e</td></tr></table>'),
    ).toEqual([
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', header: 'column', children: [text('a')] },
              { type: 'tableCell', header: 'column', children: [text('b')] },
            ],
          },
          {
            type: 'tableRow',
            children: [
              { type: 'tableCell', header: 'row', children: [text('c')] },
              { type: 'tableCell', rowSpan: 2, children: [text('d'), { type: 'break' }, text('e')] },
            ],
          },
        ],
      },
    ]);
    expect(blocks('<table role="presentation"><tr><td>a</td><td>b</td></tr></table>')).toEqual([
      paragraph('a'),
      paragraph('b'),
    ]);
  });

  it('keep code with its language, verse with its lines', () => {
    expect(blocks('<pre><code class="language-ts">let a;\n  b</code></pre>')).toEqual([
      { type: 'code', lang: 'ts', value: 'let a;\n  b' },
    ]);
    expect(blocks('<p class="verse">a<br>b</p>')).toEqual([
      { type: 'verse', children: [text('a'), { type: 'break' }, text('b')] },
    ]);
  });

  it('keep the language and direction of what is in another', () => {
    expect(blocks('<p lang="he" dir="rtl">שלום</p>')).toMatchObject([
      { type: 'paragraph', language: 'he', direction: 'rtl' },
    ]);
  });

  it('make links of what is embedded', () => {
    expect(blocks('<iframe src="https://video.example/1" title="A film"></iframe>')).toEqual([
      { type: 'paragraph', children: [{ type: 'link', url: 'https://video.example/1', children: [text('A film')] }] },
    ]);
  });

  it('make no name up for what is embedded without one: it is omitted and reported', () => {
    const diagnostics: Diagnostic[] = [];
    const frame = '<iframe src="https://video.example/1" title=" "></iframe>';
    const article = fromHtml(`<p>One.</p>${frame}<p>Two.</p>`, { onDiagnostic: (each) => diagnostics.push(each) });
    expect(article.children.map(bare)).toEqual([paragraph('One.'), paragraph('Two.')]);
    expect(article.omitted).toMatchObject([
      { text: frame, rule: 'embed/no-title', position: { start: { offset: 11 } } },
    ]);
    expect(diagnostics).toMatchObject([{ ruleId: 'html/embed-dropped', place: { start: { offset: 11 } } }]);
  });

  it('link what is embedded without a title by its legend', () => {
    const link = { type: 'link', url: 'https://video.example/1', children: [text('The ferry at noon')] };
    expect(
      blocks(
        '<figure><iframe src="https://video.example/1"></iframe><figcaption>The ferry at noon</figcaption></figure>',
      ),
    ).toEqual([{ type: 'paragraph', children: [link] }]);
    expect(blocks('<figure><iframe src="javascript:x"></iframe><figcaption>The ferry</figcaption></figure>')).toEqual([
      paragraph('The ferry'),
    ]);
  });
});

describe('figures', () => {
  const image = { type: 'image', url: 'https://example.org/a.jpg', alt: 'ice' };
  const figure = {
    type: 'figure',
    children: [
      image,
      { type: 'caption', children: [text('The harbour.')] },
      { type: 'credit', role: 'photo', children: [text('Photo: Ada Diaz')] },
    ],
  };
  const img = '<img src="https://example.org/a.jpg" alt="ice">';

  it.each([
    [
      'figcaption with a credit inside',
      `<figure>${img}<figcaption>The harbour. <span class="credit">Photo: Ada Diaz</span></figcaption></figure>`,
    ],
    [
      'boxes that are figures in all but name',
      `<div class="wp-caption">${img}<p class="wp-caption-text">The harbour. <span class="photo-credit">Photo: Ada Diaz</span></p></div>`,
    ],
  ])('%s', (_, html) => {
    expect(blocks(html)).toEqual([figure]);
  });

  it('take the picture that a script would have put in', () => {
    const late =
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="https://example.org/a.jpg" alt="ice">';
    expect(blocks(`<figure>${late}</figure>`)).toEqual([{ type: 'figure', children: [image] }]);
    expect(
      blocks(
        '<picture><source srcset="https://example.org/s.jpg 300w, https://example.org/l.jpg 900w"><img alt=""></picture>',
      ),
    ).toMatchObject([{ children: [{ url: 'https://example.org/l.jpg', alt: '' }] }]);
  });

  const spare = '<noscript><img src="https://example.org/a.jpg" alt="ice"></noscript>';

  it.each([
    ['a place is held for it', `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">${spare}`],
    ['nothing stands beside it', `<div>${spare}</div>`],
    ['the picture itself is named', `<img data-src="https://example.org/a.jpg" alt="ice">${spare}`],
    ['the picture itself follows', `${spare}<picture><img src="https://example.org/a.jpg" alt="ice"></picture>`],
  ])('take the picture for readers without scripts once, where %s', (_, html) => {
    expect(blocks(`<p>Ice.</p>${html}<p>More.</p>`)).toEqual([
      paragraph('Ice.'),
      { type: 'figure', children: [image] },
      paragraph('More.'),
    ]);
  });

  it('leave no words where a script would put in a picture of another address', () => {
    const late = '<img src="data:image/gif;base64,R0lGODlhEAAJAA" data-src-large="//example.org/a.jpg" alt="ice">';
    expect(blocks(`<p>Ice.</p>${late}`)).toEqual([paragraph('Ice.')]);
  });

  it('take no picture that counts readers without scripts', () => {
    expect(
      blocks('<p>Ice.</p><noscript><img src="https://example.org/a.gif" width="1" height="1"></noscript>'),
    ).toEqual([paragraph('Ice.')]);
  });

  it('are decoration by their role, where they have no words', () => {
    const shown = (alt: string): unknown => blocks(`<img role="presentation" src="https://example.org/a.jpg"${alt}>`);
    expect(shown('')).toEqual([{ type: 'figure', children: [{ ...image, alt: '' }] }]);
    expect(shown(' alt="ice"')).toEqual([{ type: 'figure', children: [image] }]);
  });

  it('do not make up alternative text', () => {
    expect(blocks('<img src="https://example.org/a.jpg">')).toEqual([
      { type: 'figure', children: [{ type: 'image', url: 'https://example.org/a.jpg' }] },
    ]);
  });
});

describe('footnotes', () => {
  it.each([
    [
      'raised links',
      '<p>Ice<sup><a href="#n1" id="r1">1</a></sup>.</p><ol><li id="n1"><p>A note. <a href="#r1">↩</a></p></li></ol>',
    ],
    [
      'roles',
      '<p>Ice<a role="doc-noteref" href="#n1">*</a>.</p><aside role="doc-footnote" id="n1"><a role="doc-backlink" href="#r">1</a> A note.</aside>',
    ],
    ['brackets', '<p>Ice<a href="#n1">[1]</a>.</p><div id="n1">A note.</div>'],
  ])('by %s', (_, html) => {
    expect(blocks(html)).toEqual([
      { type: 'paragraph', children: [text('Ice'), { type: 'footnoteReference', identifier: '1' }, text('.')] },
      { type: 'footnoteDefinition', identifier: '1', children: [paragraph('A note.')] },
    ]);
  });

  it('are none where nothing leads to them', () => {
    expect(blocks('<p>10<sup>2</sup></p>')).toEqual([
      { type: 'paragraph', children: [text('10'), { type: 'superscript', children: [text('2')] }] },
    ]);
  });
});

describe('lines that are known by the word that opens them', () => {
  const last = (html: string): Block | undefined =>
    fromHtml(`<p>One.</p><p>Two.</p>${html}`, { language: 'en' }).children.at(-1);

  it.each([
    ['<p>Additional reporting by Kit Okafor</p>', { type: 'credit', role: 'reporting' }],
    ['<p>Source: Port Office</p>', { type: 'credit', role: 'source' }],
    ['<p>Correction: the ice was thinner.</p>', { type: 'note', role: 'correction' }],
  ])('%s', (html, expected) => {
    expect(last(html)).toMatchObject({ ...expected, data: { inferred: { score: 0.9 } } });
  });

  it('are prose where they are sentences', () => {
    expect(last('<p>Source material was scarce that winter, and the port office had none.</p>')).toMatchObject({
      type: 'paragraph',
    });
  });
});

describe('positions', () => {
  const source = '<p>Ice &amp; snow,\n <b>much</b> of it</p>\r\n<p>More.</p>';
  const article = fromHtml(source);

  it('say where a block stands', () => {
    expect(article.children[0]?.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 2, column: 23, offset: 41 },
    });
    expect(article.children[1]?.position?.start).toEqual({ line: 3, column: 1, offset: 43 });
  });

  it('stand on leaves that are their slice, and on no other', () => {
    const leaves: [string, string | undefined][] = [];
    for (const block of article.children) {
      visit(block, (node) => {
        if (node.type === 'text')
          leaves.push([
            node.value,
            node.position && source.slice(node.position.start.offset, node.position.end.offset),
          ]);
      });
    }
    expect(leaves).toEqual([
      ['Ice & snow, ', 'Ice &amp; snow,\n '],
      ['much', 'much'],
      [' of it', ' of it'],
      ['More.', 'More.'],
    ]);
  });
});

describe('which part is read', () => {
  const text_ = '<p>The harbour froze on Tuesday, and the boats stayed where they were.</p>'.repeat(5);
  const nav = '<nav><a href="/a">News</a></nav>';

  it('is all of a fragment and the article of a page', () => {
    expect(fromHtml(`<p>News</p>${text_}`).children).toHaveLength(6);
    const page = fromHtml(`<html><body>${nav}<main>${text_}</main></body></html>`);
    expect(page.children).toHaveLength(5);
    expect(page.omitted).toMatchObject([
      { text: 'News', rule: 'select/furniture', position: { start: { offset: 12 } } },
    ]);
  });

  it('is what the caller says', () => {
    expect(fromHtml(`<html><body><p>Kort.</p>${text_}</body></html>`, { extract: false }).children).toHaveLength(6);
  });

  it('is all of a page in which no article is found', () => {
    const seen: string[] = [];
    const links = ['One', 'Two', 'Hi'].map((name) => `<p><a href="https://example.org/${name}">${name}</a></p>`);
    const article = fromHtml(`<html><body>${links.join('')}</body></html>`, {
      onDiagnostic: ({ ruleId }) => seen.push(ruleId),
    });
    expect(plainText(article)).toContain('Hi');
    expect(seen).toContain('html/not-found');
  });
});

describe('what a page has round its article', () => {
  const prose = `<p>${'The harbour froze, and the boats that had not left stayed where they were. '.repeat(8)}</p>`;
  const read = (inner: string) =>
    fromHtml(`<body><nav>Home</nav><article><h1>A harbour freezes</h1>${prose}${inner}${prose}</article></body>`);
  const words = (inner: string) => read(inner).children.map(plainText).join('\n');

  it.each([
    ['a legend whose picture is not shown', '<div class="caption"><p>Boats in the ice.</p></div>', 'Boats in the ice.'],
    [
      'a figure without a picture',
      '<figure><img src="data:,"><figcaption>Boats in ice.</figcaption></figure>',
      'Boats in ice.',
    ],
    ['the place in a gallery', '<p>Image 2 of 8</p>', 'Image 2 of 8'],
    ['a line of date alone', '<p>Last updated: November 13, 2025</p>', 'Last updated: November 13, 2025'],
    ['a notice of rights', '<p>The contents of this site are ©2019 The Sample.</p>', '©2019'],
  ])('%s is left out, and said to be', (_, inner, piece) => {
    expect(words(inner)).not.toContain(piece);
    expect(read(inner).omitted.some((each) => each.text.includes(piece))).toBe(true);
  });

  it('a card that opens over a word goes, its line stays', () => {
    const card =
      '<span class="rollover-block"><a href="/1">One more thing</a><a href="/2">Two</a><a href="/3">Three</a></span>';
    expect(words(`<p>A man who knew <span>Ada Diaz${card}</span> said so.</p>`)).toContain(
      'A man who knew Ada Diaz said so.',
    );
  });

  it('a picture is no placeholder for a word in its name', () => {
    const { children } = read('<figure><img src="https://e.org/men-loading-truck.jpg" alt=""></figure>');
    expect(children.map(({ type }) => type)).toContain('figure');
  });
});

describe('the way back from a note', () => {
  it.each(['↩', 'Back to text', 'Zurück zum Text', 'К тексту', '本文に戻る'])('is no part of it: %s', (words) => {
    const page = `<p>A lamp.<sup id="ref"><a href="#note">1</a></sup></p><ol><li id="note">A word. <a href="#ref">${words}</a></li></ol>`;
    expect(blocks(page).at(-1)).toEqual({
      type: 'footnoteDefinition',
      identifier: '1',
      children: [paragraph('A word.')],
    });
  });
});

describe('a page that is taken whole', () => {
  const page =
    '<html lang="en"><head><title>A</title><style>p{}</style></head><body><nav>Home</nav><h1>A lamp</h1><p>Words.</p><p hidden>Secret</p><script>x()</script><button>Share</button><dialog>Cookies</dialog><footer>Foot</footer></body></html>';

  it('has all that it shows, its menus too; what nobody sees is kept in omitted and reported', () => {
    const seen: string[] = [];
    const article = fromHtml(page, { extract: false, onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    expect(article.children.map((block) => plainText(block))).toEqual(['Home', 'Words.', 'Share', 'Foot']);
    expect(article.metadata.headline).toBe('A lamp');
    expect(article.omitted.map((omission) => omission.text)).toEqual(['Secret', 'Cookies']);
    expect(seen).toEqual(['html/unseen']);
    expect(JSON.stringify(article)).not.toMatch(/x\(\)|p\{\}/);
  });
});

describe('the label of a note', () => {
  const noteIn = (line: string, language = 'en'): Node | undefined =>
    fromHtml(`<p>The ice is old.</p>${line}`, { language }).children.at(-1);

  it.each([
    ['en', 'Correction: ', 'It was two metres.'],
    ['en', '<b>Correction:</b> ', 'It was two metres.'],
    ['en', "Editor's note: ", 'It was two metres.'],
    ['de', 'Korrektur: ', 'Es waren zwei Meter.'],
    ['fr', 'Rectificatif : ', 'C’étaient deux mètres.'],
    ['ja', '訂正：', '二メートルでした。'],
  ])('goes where a writer puts it again: %s, %s', (language, label, words) => {
    const note = noteIn(`<p class="correction">${label}${words}</p>`, language);
    expect(note?.type).toBe('note');
    expect(note && plainText(note)).toBe(words);
  });

  it('keeps the place of the words behind it', () => {
    const html = '<p>Ice.</p><p>Correction: It was two.</p>';
    const [, note] = fromHtml(html, { language: 'en' }).children;
    const places: (string | undefined)[] = [];
    if (note)
      visit(note, (node) => {
        if ('value' in node) places.push(html.slice(node.position?.start.offset, node.position?.end.offset));
      });
    expect(places).toEqual(['It was two.']);
  });

  it.each(['Clarification: It was two metres.', 'Correction, 3 May: It was two metres.'])(
    'stays where it is another: %s',
    (line) => {
      const note = noteIn(`<p>${line}</p>`);
      expect(note && plainText(note)).toBe(line);
    },
  );

  it('stays a word of a sentence', () => {
    expect(noteIn('<p>Correction of the river began in 1820.</p>')).toMatchObject(
      paragraph('Correction of the river began in 1820.'),
    );
  });
});

describe('a picture whose address may not stand in the model', () => {
  const chart = '<img src="data:image/png;base64,iVBORw0KGgo=" alt="A chart of deaths">';
  const readAll = (html: string) => {
    const found: Diagnostic[] = [];
    const article = fromHtml(html, { language: 'en', onDiagnostic: (diagnostic) => found.push(diagnostic) });
    return { children: article.children.map(bare), omitted: article.omitted, rules: found.map(({ ruleId }) => ruleId) };
  };

  it.each([
    ['by itself', `<p>${chart}</p>`, [text('A chart of deaths')]],
    ['in a line', `<p>See ${chart} here</p>`, [text('See A chart of deaths here')]],
    [
      'above a legend',
      `<figure>${chart}<figcaption>They rose.</figcaption></figure>`,
      [text('A chart of deaths'), { type: 'break' }, text('They rose.')],
    ],
  ])('leaves its words %s, and is reported', (_, html, children) => {
    const { rules, ...read } = readAll(`<p>A</p>${html}<p>B</p>`);
    expect(read.children).toEqual([paragraph('A'), { type: 'paragraph', children }, paragraph('B')]);
    expect(rules).toEqual(['html/link-dropped']);
  });

  it.each([
    '<img src="data:image/png;base64,iVBORw0KGgo=">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP" alt="A mayor">',
    '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ" alt="A mayor">',
    `<img src="data:image/svg+xml,%3Csvg viewBox='0 0 3 2'%3E%3C/svg%3E" alt="A mayor">`,
    '<img src="https://example.org/count" width="1" height="1" alt="">',
    '<img alt="A mayor">',
  ])('is left out where it shows nothing: %s', (html) => {
    const { children, omitted, rules } = readAll(`<p>A</p>${html}<p>B</p>`);
    expect(children).toEqual([paragraph('A'), paragraph('B')]);
    expect(omitted).toMatchObject([{ text: html, rule: 'picture/no-address' }]);
    expect(rules).toEqual(['html/link-dropped']);
  });

  it('keeps the words for a drawing that has contents', () => {
    const drawing = `<img src="data:image/svg+xml,%3Csvg%3E%3Crect/%3E%3C/svg%3E" alt="A box">`;
    expect(readAll(drawing).children).toEqual([paragraph('A box')]);
  });
});

describe('a text', () => {
  it.each([
    [
      'with marks that say nothing to the model',
      '<p>One <u>two</u> <span>th</span>ree, <abbr title="">four</abbr></p>',
    ],
    [
      'with character references',
      '<p>Fish &amp; chips&nbsp;&#8212; d&eacute;j&#xe0; &lt;vu&gt; &amp;amp; R&D &copy 2020</p>',
    ],
    ['with quotation marks that tags print', '<p>He said <q>yes, <q>maybe</q></q> twice.</p>'],
    ['with readings', '<p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>を読む。</p>'],
    ['round what nobody sees', '<p>See <span hidden>not </span>this.</p>'],
    ['with line ends', '<p>One &amp;\r\ntwo\rthree &amp; four</p>'],
  ])('%s stands at its place, and each of its characters counts', (_, html) => {
    const article = fromHtml(html, { language: 'en' });
    const [block] = article.children;
    const places: unknown[] = [];
    if (block)
      visit(block, (node) => {
        if (node.type === 'text') places.push(node.position?.start.offset !== undefined);
      });
    expect(places).toEqual([true]);
    expect(coverage(article, html)).toMatchObject({ ratio: 1, missing: [], altered: [] });
    const without = { ...article, children: [] };
    expect(coverage(without, html).ratio).toBeLessThan(0.9);
  });
});

describe('who is quoted', () => {
  const ada = { type: 'attribution', children: [text('Ada Diaz, mayor')] };

  it('may stand on a line right below the quotation, behind a dash', () => {
    expect(blocks('<blockquote><p>Words.</p></blockquote><p>— Ada Diaz, mayor</p><p>Text.</p>')).toEqual([
      { type: 'blockquote', children: [paragraph('Words.'), ada] },
      paragraph('Text.'),
    ]);
  });

  it.each(['— She said that nobody came.', 'Ada Diaz, mayor'])('is no other line below it: %s', (below) => {
    expect(blocks(`<blockquote><p>Words.</p></blockquote><p>${below}</p>`)).toEqual([
      { type: 'blockquote', children: [paragraph('Words.')] },
      paragraph(below),
    ]);
  });

  it('is not the work that the quotation ends with', () => {
    const [quote] = blocks('<blockquote><p>All winter I read <cite>Emma</cite></p></blockquote>');
    expect(JSON.stringify(quote)).not.toContain('attribution');
  });
});

describe('a link around blocks', () => {
  const url = 'https://example.org/a';
  it('is taken up by the lines of text in it', () => {
    expect(blocks(`<a href="${url}"><h2>Title</h2><p>Words.</p></a>`)).toEqual([
      { type: 'heading', depth: 2, children: [{ type: 'link', url, children: [text('Title')] }] },
      { type: 'paragraph', children: [{ type: 'link', url, children: [text('Words.')] }] },
    ]);
  });

  it('is reported where nothing in it can take it up', () => {
    const seen: string[] = [];
    fromHtml(`<a href="${url}"><ul><li>One</li></ul></a>`, { onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    expect(seen).toContain('html/link-dropped');
  });
});
