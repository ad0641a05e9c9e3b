/** Pages that mean harm, or are broken: nothing of them runs, nothing of them throws, and their cost is bounded. */

import { describe, expect, it } from 'vitest';
import { OffprintError } from '../../../src/model/diagnostic.ts';
import { toJson } from '../../../src/model/envelope.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText, visit } from '../../../src/model/visit.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';
import { fc } from '../../property.ts';

const urlsOf = (html: string): string[] => {
  const urls: string[] = [];
  visit(fromHtml(html, { baseUrl: 'https://example.org/' }), (node) => {
    if ('url' in node) urls.push(node.url);
  });
  return urls;
};

describe('what can run', () => {
  it.each([
    '<a href="javascript:alert(1)">x</a>',
    '<a href="JaVa&#x09;Script:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#1;javascript:alert(1)">x</a>',
    '<a href="&#x200b;javascript:alert(1)">x</a>',
    '<a href="vbscript:msgbox(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<img src="data:text/html,x">',
    '<img src="javascript:alert(1)">',
    '<img srcset="javascript:alert(1) 2x">',
    '<iframe src="javascript:alert(1)"></iframe>',
    '<iframe src="data:text/html,x" srcdoc="<script>alert(1)</script>"></iframe>',
    '<object data="data:text/html,x"></object>',
    '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<base href="javascript:alert(1)//"><p>x</p>',
    '<form action="javascript:alert(1)"><button>x</button></form>',
    '<math href="javascript:alert(1)">x</math>',
  ])('%s leaves no address', (html) => {
    expect(urlsOf(html)).toEqual([]);
  });

  it('leaves no script, style, handler or template in the model', () => {
    const html = `<p onclick="evil()">a<script>evil()</script><style>evil{}</style><template><b>evil</b></template>
      <noscript><img src=x onerror=evil()></noscript><textarea>evil</textarea><svg onload=evil()><text>evil</text></svg></p>`;
    expect(toJson({ ...fromHtml(html), omitted: [] })).not.toContain('evil');
  });

  it('reaches no metadata', () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="og:image" content="javascript:alert(1)">
      <script type="application/ld+json">{"@type":"Article","url":"javascript:alert(1)","author":{"@type":"Person","name":"Ada Diaz","url":"data:text/html,x"}}</script>`;
    const { metadata } = fromHtml(`<html><head>${head}</head><body><p>x</p></body></html>`);
    expect(JSON.stringify(metadata)).not.toMatch(/javascript|data:/);
  });
});

describe('what is too much', () => {
  const cases: [string, string][] = [
    ['100,000 divisions in each other', `<html><body>${'<div>'.repeat(100_000)}ice</body></html>`],
    ['100,000 quotations in each other', `${'<blockquote>'.repeat(100_000)}ice`],
    ['50,000 lists in each other', `${'<ul><li>'.repeat(50_000)}ice`],
    [
      '20,000 marks that open again in each paragraph',
      `<p>${Array.from({ length: 20_000 }, (_, id) => `<b id=${id}>`).join('')}ice${'<p>x'.repeat(5000)}`,
    ],
    ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, n) => `a${n}=1`).join(' ')}>ice</p>`],
    ['an attribute of 5 MB', `<p title="${'x'.repeat(5_000_000)}">ice</p>`],
    ['JSON-LD nested 100,000 deep', `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>ice</p>`],
    ['200,000 paragraphs', `<body>${'<p>x</p>'.repeat(200_000)}<p>ice</p>`],
    ['100,000 lines', `<p>${'x<br>'.repeat(100_000)}ice`],
  ];

  it.each(cases)('%s', { timeout: 60_000 }, (_, html) => {
    const article = fromHtml(html);
    expect(plainText(article)).toContain('ice');
    let deepest = 0;
    visit(article, (_node, ancestors) => {
      deepest = Math.max(deepest, ancestors.length + 1);
    });
    expect(deepest).toBeLessThanOrEqual(100);
  });

  it('is reported', () => {
    const seen: string[] = [];
    fromHtml(`${'<blockquote>'.repeat(2000)}ice`, { onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    expect(seen).toEqual(expect.arrayContaining(['html/limit', 'model/too-deep']));
  });
});

describe('any input', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="share">',
      '</div>',
      '<table><tr><td>',
      '</table>',
      '<h2>',
      '<ul><li>',
      '</ul>',
      '<a href="#n">',
      '</a>',
      '<sup>',
    ],
    ...[
      '<figure><img src=a.jpg>',
      '<figcaption>',
      '</figure>',
      '<blockquote>',
      '<footer>',
      '<!--',
      '-->',
      '<br>',
      '&amp;',
      '&#0;',
      'text ',
      'Ice.\r\n',
      '\u0000',
      '\ud800',
    ],
    ...[
      '<html lang=en>',
      '<body>',
      '<title>',
      '</title>',
      '<script>',
      '</script>',
      '<svg>',
      '<li id=n>',
      '<template>',
      '<pre>',
      '<q>',
      '<ruby>a<rt>b',
      '<span lang=fr>',
    ],
  );

  it('gives a valid, canonical article whose leaves are what they claim', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(true, false, 'auto' as const),
        (pieces, extract) => {
          const html = pieces.join('');
          const article = fromHtml(html, { extract });
          const faults: string[] = [];
          fromJson(toJson(article), {
            onDiagnostic: ({ reason, path, note }) => faults.push(`${path} ${reason} ${note}`),
          });
          expect(faults).toEqual([]);
          expect(coverage(article, html).altered).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('of bytes is read too', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => fromHtml(bytes).type === 'article'));
  });

  it('that holds no text is reported', () => {
    const seen: string[] = [];
    expect(fromHtml('', { onDiagnostic: ({ ruleId }) => seen.push(ruleId) }).children).toEqual([]);
    expect(seen).toEqual(['html/empty']);
  });
});

describe('encodings', () => {
  const page = (charset: string): Uint8Array => {
    const bytes = Buffer.from(`<meta charset="${charset}"><p>caf\xe9 \x93ice\x94</p>`, 'latin1');
    return new Uint8Array(bytes);
  };

  it('are those of the page, of the caller, or UTF-8', () => {
    expect(plainText(fromHtml(page('iso-8859-1')))).toContain('café');
    expect(plainText(fromHtml(page('x-unknown'), { encoding: 'windows-1252' }))).toContain('café');
    expect(plainText(fromHtml(new TextEncoder().encode('<meta charset="iso-8859-1"><p>café</p>')))).toBe('café');
    expect(plainText(fromHtml(new Uint8Array(Buffer.from('\ufeff<p>café</p>', 'utf16le'))))).toBe('café');
  });

  it('that do not fit are reported', () => {
    const seen: string[] = [];
    fromHtml(page('utf-8'), { onDiagnostic: ({ ruleId }) => seen.push(ruleId) });
    expect(seen).toContain('html/encoding');
  });

  it("that do not exist are the caller's mistake", () => {
    expect(() => fromHtml(page('utf-8'), { encoding: 'klingon' })).toThrow(OffprintError);
  });
});

it.each([[{ language: 'not a tag!' }], [{ extract: 'yes' }], [{ url: 1 }]])('refuses %j as options', (options) => {
  expect(() => Reflect.apply(fromHtml, undefined, ['<p>x</p>', options])).toThrow(OffprintError);
});

it('refuses what is neither text nor bytes', () => {
  expect(() => Reflect.apply(fromHtml, undefined, [42])).toThrow(OffprintError);
});
