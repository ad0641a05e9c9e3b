/**
 * Texts that would be markup: whatever stands in an article, a page of it has the elements and attributes that a page of the
 * same article with harmless words has, and no more.
 */
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/html.ts';
import type { Article, Publication } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { fc } from '../../property.ts';
import { attribute, type Element, readFragment, readPage, select, textOf } from './reading.ts';

const attacks = [
  '</script><script>alert(1)</script>',
  '</SCRIPT\u000a><img src=x onerror=alert(1)>',
  '<!--<script>',
  '-->',
  '--!><svg onload=alert(1)>',
  '<![CDATA[',
  ']]><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  '"><script>alert(1)</script>',
  '` onclick=alert(1) `',
  '</style><style>*{display:none}',
  '}body{background:url(//example.org/x)}',
  '</title><script>alert(1)</script>',
  '</textarea></noscript></template><script>alert(1)</script>',
  '&lt;script&gt;&#60;script&#62;&colon;',
  '<?php echo 1 ?><%= 1 %>{{1}}',
  '\u202e</p>\u2066<script>\u2069',
  '\u0000</p\u0000>',
  '\ufeff<meta http-equiv=refresh content="0;url=//example.org">',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
];

const attack = fc.oneof(
  fc.constantFrom(...attacks),
  fc
    .array(fc.constantFrom(...attacks, 'word', ' ', '<', '>', '"', "'", '&', '-', '!', '/'), { maxLength: 6 })
    .map((each) => each.join('')),
);

/** An article with a text in each place that takes one. */
function filled(text: string): Article {
  const name = text === '' ? 'x' : text;
  const agent = { type: 'Person', name, url: name, jobTitle: name } as const;
  const image = { type: 'image', url: name, alt: name, title: name } as const;
  const inline = [
    { type: 'text', value: name } as const,
    b.emphasis(name),
    b.inlineCode(name),
    { ...b.link('https://example.org/', name), title: name },
    image,
    b.foreign('ar', name),
    b.footnoteReference(name),
  ];
  return b.article(
    {
      ...{
        language: 'en',
        headline: name,
        alternativeHeadline: name,
        description: name,
        author: [agent],
        byline: name,
      },
      ...{
        publisher: { name, url: name, logo: name },
        articleSection: name,
        keywords: [name, `${name}2`],
        genre: name,
      },
      ...{ dateline: { text: name }, url: name, identifier: name, creditText: name, license: name, image },
      ...{ copyrightHolder: agent, isBasedOn: { name, url: name, publisher: name } },
    },
    { ...b.paragraph(...inline), id: name },
    { ...b.heading(2, name), id: `${name}2`, language: name },
    { ...b.pullQuote(name), repeats: { block: name, start: 0, end: 1 } },
    b.figure(image, b.caption(name), b.credit('photo', name)),
    { ...b.code(name), lang: name },
    b.table(b.headerRow(name, 'b'), b.tableRow(name, 'd')),
    b.note('correction', name),
    b.list(name),
    b.footnoteDefinition(name, name),
  );
}

/** Elements, each with the names of its attributes. */
const shapeOf = (elements: readonly Element[]): string[] =>
  elements.map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(' ')}`);

/** What addresses a page may have. */
const addresses = /^(?:#|https?:|mailto:|tel:|data:image\/)/;

function expectInert(elements: readonly Element[]): void {
  for (const { tagName, attrs } of elements) {
    expect(['iframe', 'object', 'embed', 'base', 'form', 'svg', 'link'].filter((name) => name === tagName)).toEqual(
      attrs.some(({ value }) => value === 'canonical') ? ['link'] : [],
    );
    for (const { name, value } of attrs) {
      expect(name).not.toMatch(/^(?:on|style$|srcdoc$|xlink)/);
      if (name === 'href' || name === 'src') expect(value).toMatch(addresses);
      if (name === 'data-src') expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript|file):/i);
    }
  }
  for (const script of select({ elements: [...elements] }, 'script')) {
    expect(attribute(script, 'type')).toMatch(/^application\/(?:ld\+)?json$/);
    expect(() => JSON.parse(textOf(script))).not.toThrow();
    expect(textOf(script)).not.toMatch(/<|\u2028|\u2029/);
  }
}

/** Attributes that are there or not by what the text is: whether it is an address, a name, a language. */
const optional = /^(?:a|data|link|meta|span|img|code|th|td|h\d|p|article|figure|html|b)\b/;

const plain = 'word';

async function expectHarmless(text: string, options: { fragment?: true; bound?: true }): Promise<void> {
  const source = (value: string): Article | Publication =>
    options.bound ? b.publication({ name: value || 'x', description: value }, filled(value)) : filled(value);
  const print = async (value: string) => {
    const html = await toHtml(source(value), options.fragment ? { fragment: true } : {});
    return options.fragment ? readFragment(html) : readPage(html);
  };
  const [hostile, harmless] = [await print(text), await print(plain)];
  expect(hostile.errors).toEqual([]);
  expectInert(hostile.elements);
  // The box of a wide table is there by the length of its words.
  const structure = (elements: readonly Element[]): string[] =>
    shapeOf(elements.filter((each) => attribute(each, 'class') !== 'scroll')).filter((each) => !optional.test(each));
  expect(structure(hostile.elements)).toEqual(structure(harmless.elements));
  const names = new Set(
    harmless.elements.map(({ tagName }) => tagName).concat('a', 'data', 'link', 'img', 'span', 'bdi'),
  );
  expect(hostile.elements.map(({ tagName }) => tagName).filter((name) => !names.has(name))).toEqual([]);
}

describe('a text that would be markup', () => {
  it.each(attacks)('stays a text: %j', async (text) => {
    await expectHarmless(text, {});
    await expectHarmless(text, { fragment: true });
  });

  it('stays one in any mixture, in a page, a fragment and a publication', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        attack,
        fc.constantFrom({}, { fragment: true } as const, { bound: true } as const),
        expectHarmless,
      ),
      { numRuns: 150 },
    );
  });

  it('is the words of the paragraph that it was', async () => {
    for (const text of attacks) {
      const { elements } = readFragment(await toHtml(b.article({}, b.paragraph(b.strong(text))), { fragment: true }));
      const [strong] = select({ elements }, 'strong');
      expect(strong && textOf(strong)).toBe(text.replaceAll('\u0000', '\ufffd').trim());
    }
  });

  it('leaves characters that turn the direction inside their block', async () => {
    const html = await toHtml(b.article({ language: 'en', headline: '\u202eevil' }, 'After.'), { fragment: true });
    // Each block has its own paragraph of bidirectional text (UAX #9, P1): none is left open into the next.
    expect(html).toMatch(/<h1[^>]*>\u202eevil<\/h1>/);
    expect(html).toContain('<p>After.</p>');
  });
});
