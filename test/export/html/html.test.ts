import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { type HtmlOptions, html, toHtml } from '../../../src/html.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { envelopeName, sealEnvelope } from '../../../src/model/envelope.ts';
import type { Node } from '../../../src/model/nodes.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { articlesOf } from '../../../src/model/visit.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';
import { expectGolden } from '../golden.ts';
import {
  attribute,
  brokenLinks,
  doubleIds,
  type Element,
  isAdded,
  notesOf,
  type Read,
  readFragment,
  readPage,
  select,
  squeeze,
  textOf,
  wordsOf,
} from './reading.ts';

const folder = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const source = fromJson(readFileSync(join(folder, name), 'utf8'));
    if (source?.type !== 'article') throw new Error(`${name} holds no article`);
    return { name: name.replace('.json', ''), source };
  });
const everyNode = seeds.find(({ name }) => name === 'every-node')?.source ?? b.article({});
const bound = b.publication({ name: 'All & sundry', language: 'en' }, ...seeds.map(({ source }) => source));

const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

async function fragment(source: Article | Publication, options: HtmlOptions = {}): Promise<Read & { text: string }> {
  const text = await toHtml(source, { ...options, fragment: true });
  return { ...readFragment(text), text };
}

/** The element of each article, in order. */
const articles = (page: Read): Element[] => select(page, 'article');
const bodyText = (element: Element): string =>
  squeeze(textOf(element, (each) => isAdded(each) || attribute(each, 'role') === 'doc-endnotes'));
const noteTexts = (element: Element): string[] =>
  select({ elements: below(element) }, '[role=doc-footnote]').map((each) => squeeze(textOf(each, isAdded)));
const below = (element: Element): Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));

/** What holds of any page. */
function expectSound(page: Read, source: Article | Publication): void {
  expect(page.errors).toEqual([]);
  expect(doubleIds(page)).toEqual([]);
  expect(brokenLinks(page)).toEqual([]);
  const scripts = select(page, 'script').map((element) => attribute(element, 'type'));
  expect(scripts.filter((type) => !/^application\/(?:ld\+)?json$/.test(type ?? ''))).toEqual([]);
  expect(page.elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on/i.test(name))).toEqual([]);
  const addresses = select(page, '[href]').map((element) => attribute(element, 'href') ?? '');
  expect(addresses.filter((href) => !/^(#|https?:|mailto:|tel:)/.test(href))).toEqual([]);
  const printed = articles(page);
  expect(printed).toHaveLength(articlesOf(source).length);
  for (const [index, article] of articlesOf(source).entries()) {
    const element = printed[index];
    if (!element) continue;
    expect(bodyText(element)).toContain(squeeze(wordsOf(article.children)));
    // A form feed is a blank of the line.
    const creditLine = squeeze(article.metadata.creditText?.replaceAll('\f', ' ') ?? '');
    expect(bodyText(element).length - squeeze(wordsOf(article.children)).length).toBeOneOf([0, creditLine.length]);
    expect(noteTexts(element).sort()).toEqual(notesOf(article).map(squeeze).sort());
  }
}

describe('a page', () => {
  it('shows every node as it should', async () => {
    const assets = (image: { url: string }) => (image.url.includes('bow') ? undefined : pixel);
    expectGolden(await toHtml(everyNode, { assets, embedSource: false }), 'every-node/out.html');
  });

  it.each(seeds)('holds all of $name, valid and in order', async ({ source }) => {
    const page = readPage(await toHtml(source));
    expectSound(page, source);
    expect(select(page, 'html').map((each) => [attribute(each, 'lang'), attribute(each, 'dir')])).toEqual([
      [source.language, source.direction],
    ]);
    const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
    levels.forEach((level, index) => {
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 1) + 1);
    });
    const { headline } = source.metadata;
    expect(select(page, 'h1').map((each) => [attribute(each, 'class'), textOf(each)])).toEqual(
      headline === undefined ? [] : [['headline p-name', headline]],
    );
  });

  it('binds a publication: contents that lead to each article, names that do not clash', async () => {
    const page = readPage(await toHtml(bound));
    expectSound(page, bound);
    const contents = select(page, 'nav').flatMap(below);
    const targets = select({ elements: contents }, 'a').map((link) => attribute(link, 'href'));
    expect(targets).toEqual(articles(page).map((each) => `#${attribute(each, 'id')}`));
    expect(select(page, 'h1').map((each) => textOf(each))).toEqual(['All & sundry']);
  });

  it('is the same each time', async () => {
    expect(await toHtml(bound)).toBe(await toHtml(structuredClone(bound)));
  });

  it('says in its head what is known and nothing else', async () => {
    const known = readPage(await toHtml(everyNode));
    const meta = (page: Read, key: string): (string | undefined)[] =>
      [...select(page, `[property=${key}]`), ...select(page, `[name=${key}]`)].map((each) =>
        attribute(each, 'content'),
      );
    expect(meta(known, 'author')).toEqual(['Maren Quist']);
    expect(meta(known, 'og:title')).toEqual([everyNode.metadata.headline]);
    expect(meta(known, 'og:image')).toEqual(['https://example.org/lamp.png']);
    const unknown = readPage(await toHtml(b.article({}, 'Words.')));
    expect(select(unknown, 'meta').map((each) => attribute(each, 'name') ?? attribute(each, 'property'))).toEqual([
      undefined,
      undefined,
      'viewport',
      'og:type',
    ]);
    expect(select(unknown, 'title').map((each) => textOf(each))).toEqual(['Words.']);
    expect(select(unknown, 'h1, header')).toEqual([]);
  });

  it('loads nothing', async () => {
    const text = await toHtml(everyNode, { assets: { 'https://example.org/lamp.png': pixel } });
    const page = readPage(text);
    const sources = page.elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^src|^srcset$/.test(name)));
    expect(sources.every(({ value }) => value.startsWith('data:image/png;base64,'))).toBe(true);
    expect(select(page, 'link').map((each) => attribute(each, 'rel'))).toEqual(['canonical']);
    expect(textOf(select(page, 'style')[0] ?? fail())).not.toMatch(/url\(|@import/);
  });
});

const fail = (): never => {
  throw new Error('nothing there');
};

describe('the envelope', () => {
  const dataOf = (page: Read): unknown => JSON.parse(textOf(select(page, `[id=${envelopeName}]`)[0] ?? fail()));

  it('gives the source back', async () => {
    for (const source of [everyNode, bound]) {
      expect(dataOf(readPage(await toHtml(source)))).toEqual(source);
      const facts: unknown = JSON.parse(sealEnvelope(source, 'bare') ?? '');
      expect(dataOf(readPage(await toHtml(source, { embedSource: 'bare' })))).toEqual(facts);
    }
    const without = readPage(await toHtml(everyNode, { embedSource: false }));
    expect(select(without, 'script').map((each) => attribute(each, 'type'))).toEqual(['application/ld+json']);
  });

  it('is closed by no text that it holds', async () => {
    const hostile = [
      '</script>',
      '</SCRIPT ',
      '<!--',
      '<script>',
      ']]>',
      '\u2028',
      '\u009f',
      '\ufdd0',
      '\u{1ffff}',
    ].join(' ');
    const source = b.article({ headline: hostile }, b.paragraph(hostile), b.code(hostile));
    const page = readPage(await toHtml(source));
    expect(page.errors).toEqual([]);
    expect(select(page, 'script')).toHaveLength(2);
    expect(dataOf(page)).toEqual(source);
  });
});

describe('any article', () => {
  it('makes a sound page that holds it all', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.article, async (source) => expectSound(readPage(await toHtml(source)), source)),
      { numRuns: 150 },
    );
  });

  it('makes a sound fragment in a publication', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.publication, async (source) => expectSound(await fragment(source), source)),
      { numRuns: 50 },
    );
  });
});

describe('a fragment', () => {
  it('shares no name with another on its page, if each has a prefix', async () => {
    const names = (html: string) => Array.from(html.matchAll(/ id="([^"]*)"/g), ([, name = '']) => name);
    const bound = b.publication({ name: 'All', language: 'en' }, everyNode, everyNode);
    for (const source of [everyNode, bound]) {
      const [one, other] = await Promise.all(
        ['x-', 'y-'].map((idPrefix) => toHtml(source, { fragment: true, idPrefix })),
      );
      const all = [...names(one ?? ''), ...names(other ?? '')];
      expect(all.length).toBeGreaterThan(10);
      expect(new Set(all).size).toBe(all.length);
      for (const [, targets = ''] of (one ?? '').matchAll(/ (?:href="#|aria-labelledby=")([^"]*)"/g))
        for (const target of targets.split(' ')) expect(all).toContain(target);
    }
    await expect(toHtml(everyNode, { idPrefix: '1"' })).rejects.toMatchObject({ option: 'idPrefix' });
  });

  it('is the article alone', async () => {
    const { elements } = await fragment(everyNode);
    expect(elements[0]?.tagName).toBe('article');
    for (const name of ['script', 'style', 'meta', 'main']) expect(select({ elements }, name)).toEqual([]);
  });

  it('is well-formed XML where XHTML is asked for, with the same words, and nothing that books alone know', async () => {
    const check = async (source: Article | Publication): Promise<void> => {
      const xhtml = `<div xmlns="http://www.w3.org/1999/xhtml">${await toHtml(source, { fragment: 'xhtml' })}</div>`;
      const tree = XmlDocument.fromString(xhtml);
      const [page] = readFragment(`<div>${await toHtml(source, { fragment: true })}</div>`).elements;
      expect(squeeze(tree.root.content)).toBe(squeeze(page ? textOf(page) : ''));
      expect(xhtml).not.toMatch(/<[^>]* (?:epub:|tabindex)/);
      tree.dispose();
    };
    for (const { source } of seeds) await check(source);
    await check(bound);
    await fc.assert(fc.asyncProperty(arbitrary.article, check), { numRuns: 60 });
  });

  it('needs no title', async () => {
    const seen: Diagnostic[] = [];
    await fragment(b.article({ language: 'en' }, 'Words.'), { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(seen).toEqual([]);
  });
});

describe('notes', () => {
  const article = b.article(
    { language: 'en' },
    b.paragraph('One', b.footnoteReference('a'), ' two', b.footnoteReference('b'), ' one', b.footnoteReference('a')),
    b.paragraph(b.link('https://example.org/', 'linked', b.footnoteReference('b'))),
    b.footnoteDefinition('b', b.list('no paragraph first')),
    b.footnoteDefinition('a', 'First.', 'Second.'),
    b.footnoteDefinition('a', 'Double.'),
  );

  it('lead there and back, from each marker', async () => {
    const page = await fragment(article);
    expectSound(page, article);
    const markers = select(page, '[role=doc-noteref]');
    expect(markers.map((each) => [textOf(each), attribute(each, 'aria-label')])).toEqual([
      ['1', 'Note 1'],
      ['2', 'Note 2'],
      ['1', 'Note 1'],
    ]);
    const backs = select(page, '[role=doc-backlink]').map((each) => attribute(each, 'href'));
    expect(backs).toEqual(['#note-1-marker', '#note-1-marker-2', '#note-2-marker', '#note-2-marker-2']);
  });

  it('have no link inside a link', async () => {
    const { text } = await fragment(article);
    expect(text).toContain('<a href="https://example.org/">linked<sup id="note-2-marker-2" data-note="b">2</sup></a>');
  });
});

describe('names', () => {
  it('are kept where they can be, and never given twice', async () => {
    const source = b.article(
      { language: 'en' },
      { ...b.paragraph(b.link('#note 1', 'a'), b.link('#notes', 'b'), b.footnoteReference('n')), id: 'notes' },
      { ...b.paragraph('x'), id: 'note 1' },
      { ...b.paragraph('x'), id: 'notex201' },
      { ...b.paragraph('x'), id: envelopeName },
      b.footnoteDefinition('n', 'x'),
    );
    const page = readPage(await toHtml(source));
    expectSound(page, source);
    expect(select(page, 'p').map((each) => attribute(each, 'id'))).toEqual([
      'notes',
      'notex201',
      'notex201-2',
      `${envelopeName}-2`,
      undefined,
    ]);
  });
});

describe('pictures', () => {
  const url = 'https://example.org/p';
  const shown = (alt?: string): Article => b.article({ language: 'en' }, b.figure(b.image(url, alt)), b.paragraph('x'));
  const svg = (content: string, attributes = ''): Uint8Array =>
    new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${content}</svg>`);
  const rules = async (source: Article, options: HtmlOptions): Promise<string[]> => {
    const seen: string[] = [];
    await toHtml(source, { ...options, onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    return seen.filter((rule) => rule.includes('image'));
  };

  it('stand in the page with their size', async () => {
    const { text } = await fragment(shown('A dot'), { assets: { [url]: pixel } });
    expect(text).toMatch(
      /<img src="data:image\/png;base64,iVBOR[^"]*" alt="A dot" width="1" height="1" data-src="https:\/\/example.org\/p">/,
    );
  });

  it('stand where they are if the page is to be small', async () => {
    const { text } = await fragment(shown('A dot'), { images: 'link' });
    expect(text).toContain('<img src="https://example.org/p" alt="A dot">');
    const mail = b.article({}, b.figure(b.image('mailto:a@b.c', 'no picture')));
    expect((await fragment(mail, { images: 'link' })).text).not.toContain('<img');
  });

  it('that are not there leave their alternative text in a place of their own', async () => {
    expect((await fragment(shown('A <dot>'))).text).toContain(
      '<span class="picture" data-src="https://example.org/p">A &lt;dot&gt;</span>',
    );
    expect((await fragment(shown())).text).toContain('data-alt="unknown">Picture</span>');
    // A decoration leaves a place that shows nothing.
    expect((await fragment(shown(''))).text).toContain(
      '<span class="picture" data-src="https://example.org/p"></span>',
    );
    expect(await rules(shown('x'), {})).toEqual(['export/image-missing']);
  });

  it('of an unknown kind are reported', async () => {
    expect(await rules(shown('x'), { assets: { [url]: Uint8Array.of(1, 2, 3) } })).toEqual([
      'export/image-unsupported',
    ]);
  });

  it.each([
    ['plain', svg('<path d="M0 0L9 9"/>')],
    ['with a gradient of its own', svg('<defs><linearGradient id="g"/></defs><rect fill="url(#g)"/><use href="#g"/>')],
    ['with a declaration, a comment and a prefix', svg('<!-- a - b --><g i:a="1"/>', ' xmlns:i="urn:i"')],
  ])('SVG %s is shown', async (_, bytes) => {
    expect(await rules(shown('x'), { assets: { [url]: bytes } })).toEqual([]);
  });

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a handler', svg('<rect onclick="alert(1)"/>')],
    ['a link to a picture', svg('<image href="https://example.org/x.png"/>')],
    ['an old link', svg('<a xlink:href="javascript:alert(1)"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"')],
    ['a fill from outside', svg('<rect fill="url(https://example.org/#a)"/>')],
    ['a style that loads', svg('<style>@import "x.css";</style>')],
    ['an escaped style', svg('<style>a{fill:u\\72l(x)}</style>')],
    ['a style that spells itself by references', svg('<style>&#64;import "x.css";</style>')],
    ['a fill that spells itself by references', svg('<rect fill="&#x75;rl(https://example.org/#a)"/>')],
    ['a style in pieces', svg('<style>@imp<!-- -->ort "x.css";</style>')],
    ['a style around an element', svg('<style>@imp<g/>ort "x.css";</style>')],
    ['a set of pictures', svg('<rect style="background:image-set(\'https://example.org/x.png\' 1x)"/>')],
    ['a style sheet', new TextEncoder().encode(`<?xml-stylesheet href="x.css"?>${new TextDecoder().decode(svg(''))}`)],
    [
      'a second language',
      svg('<h:img srcset="https://example.org/x.png"/>', ' xmlns:h="http://www.w3.org/1999/xht&#109;l"'),
    ],
    ['an animation', svg('<set attributeName="href" to="javascript:alert(1)"/>')],
    ['foreign content', svg('<foreignObject><p>x</p></foreignObject>')],
    ['an entity', svg('<text>&x;</text>')],
    ['an open element', svg('<g>')],
    ['a double attribute', svg('<g id="a" id="b"/>')],
    ['two roots', new TextEncoder().encode(`${new TextDecoder().decode(svg(''))}<svg/>`)],
    ['broken UTF-8', Uint8Array.from([...svg('<text>'), 0xff])],
  ])('SVG with %s is not', async (_, bytes) => {
    expect(await rules(shown('x'), { assets: { [url]: bytes } })).toEqual(['export/image-unsupported']);
  });
});

describe('a hostile SVG', () => {
  it('is looked through once', async () => {
    const spaces = `<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(${' '.repeat(500_000)}#a)"/></svg>`;
    const source = b.article({ language: 'en' }, b.paragraph(b.image('a.svg', 'A lamp')));
    expect(await toHtml(source, { assets: () => new TextEncoder().encode(spaces) })).toContain('A lamp');
  });
});

describe('tables', () => {
  it('name their headers and keep their spans in their group of rows', async () => {
    const { text } = await fragment(everyNode);
    expect(text).toContain('<th class="left" scope="col" rowspan="2">Station</th>');
    expect(text).toContain('<td class="right" colspan="2">not published<br>(sold in 1998)</td><td>1996</td>');
    const tall = b.table(
      b.tableRow({ ...b.headerCell('A'), rowSpan: 9 }, b.headerCell('B')),
      b.tableRow(b.tableCell('1')),
    );
    const { text: whole } = await fragment(b.article({ language: 'en' }, tall));
    expect(whole).not.toContain('<thead>');
    expect(whole).toContain('rowspan="2"');
  });

  it('scroll by keyboard where they are wider than a phone, and only there', async () => {
    const wide = b.table(b.tableRow(...['Administration', 'Communication', 'Transportation', 'Environment']));
    const { text } = await fragment(b.article({ language: 'en' }, wide));
    expect(text).toContain('<div class="scroll" tabindex="0" role="region" aria-label="Table">');
    expect((await fragment(everyNode)).text).not.toContain('tabindex');
  });
});

describe('languages', () => {
  it('are named where they change, with their direction', async () => {
    const { text } = await fragment(everyNode);
    expect(text).toContain('<span lang="ar" dir="rtl">منارة</span>');
    expect(text).toContain('<p lang="ar" dir="rtl">');
    const hebrew = b.article({ language: 'he' }, b.paragraph(b.foreign('en', 'light'), b.inlineCode('a+b')));
    const { text: mirrored } = await fragment(hebrew);
    expect(mirrored).toContain('<article class="offprint h-entry" lang="he" dir="rtl">');
    expect(mirrored).toContain('<span lang="en" dir="ltr">light</span><code dir="ltr">a+b</code>');
  });

  it('keep a dateline of the other direction apart from the date beside it', async () => {
    const facts = { dateline: { text: 'LONDON (Reuters)' }, datePublished: '2026-03-14' };
    const line = async (language: string): Promise<string> =>
      /<span[^>]*>LONDON/.exec((await fragment(b.article({ language, ...facts }, 'x'))).text)?.[0] ?? '';
    expect(await line('ar')).toContain(' dir="ltr"');
    expect(await line('en')).not.toContain('dir=');
  });

  it('that are no tags are not written', async () => {
    const source = b.article({ language: 'en' }, { ...b.paragraph('x'), language: 'a' });
    expect((await fragment(source)).text).toContain('<p lang="und">');
  });

  it('that are not known print no words', async () => {
    const source = b.article(
      {},
      b.note('correction', 'x'),
      b.paragraph('y', b.footnoteReference('n')),
      b.footnoteDefinition('n', 'z'),
    );
    const page = await fragment(source);
    expect(select(page, 'h2')).toEqual([]);
    expect(select(page, 'b')).toEqual([]);
  });
});

describe('what is not as it should be', () => {
  it('keeps the text of nodes that nobody knows', async () => {
    const odd = (type: string, more: object): Node => JSON.parse(JSON.stringify({ type, ...more }));
    const source = b.article({ language: 'en' }, 'Before.');
    const children: Node[] = source.children;
    children.push(
      odd('marquee', { children: [b.paragraph('In a block.')] }),
      odd('blink', { value: 'A value.' }),
      odd('paragraph', { children: [odd('ruby', { children: [{ type: 'text', value: 'In a line.' }] })] }),
    );
    const seen: string[] = [];
    const { text, errors } = await fragment(source, { onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    for (const words of ['Before.', 'In a block.', 'A value.', 'In a line.']) expect(text).toContain(words);
    expect(errors).toEqual([]);
    expect(seen.filter((rule) => rule === 'export/unknown-node')).toHaveLength(3);
  });

  it('puts what is no item of a list into one', async () => {
    const source = b.article({ language: 'en' }, b.list('One'));
    const children: Node[] = source.children;
    children.push(
      JSON.parse('{"type":"list","children":[{"type":"marquee","children":[]},{"type":"blink","value":"2"}]}'),
    );
    const page = await fragment(source);
    const names = select(page, 'ul').map((list) =>
      list.childNodes.flatMap((node) => ('tagName' in node ? node.tagName : [])),
    );
    expect(names).toEqual([['li'], ['li', 'li']]);
  });

  it('replaces and reports, once, what markup cannot hold', async () => {
    const seen: Diagnostic[] = [];
    const source = b.article({ language: 'en', headline: 'a\u0000b' }, 'c\ud800d', 'e\u0085f\u{1fffe}g');
    const { text } = await fragment(source, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(text).toContain('a\ufffdb');
    expect(text).toContain('c\ufffdd');
    expect(text).toContain('e\ufffdf\ufffdg');
    expect(seen.map(({ ruleId }) => ruleId)).toEqual(['export/invalid-character']);
  });

  it('drops targets that could run and keeps their words', async () => {
    const targets = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      ' java\nscript:x',
      '#none',
    ];
    const source = b.article({ language: 'en' }, ...targets.map((url) => b.paragraph(b.link(url, 'words'))));
    const page = await fragment(source);
    expect(select(page, 'a')).toEqual([]);
    expect(page.text.match(/words/g)).toHaveLength(targets.length);
  });

  it('refuses an option of a wrong type by name', async () => {
    const wrong = { images: 'none' } as object;
    await expect(toHtml(everyNode, wrong)).rejects.toMatchObject({ code: 'option/invalid', option: 'images' });
    await expect(html.write(everyNode, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
