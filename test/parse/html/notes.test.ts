/** Notes as editors write them: the marker, the note, and what leads back. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { visit } from '../../../src/model/visit.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';

const bare = (node: unknown): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'position' || key === 'data' ? undefined : value)));
const read = (html: string, options = {}): unknown => fromHtml(html, { language: 'en', ...options }).children.map(bare);
const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', children: [text(value)] });
const reference = (identifier: string) => ({ type: 'footnoteReference', identifier });

const editors: [name: string, html: string][] = [
  [
    'a word processor, whose link back is as the marker',
    `<p class=MsoNormal>Ice<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> holds.</p>
     <div style='mso-element:footnote-list'><hr align=left size=1><div style='mso-element:footnote' id=ftn1>
     <p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> A note.</p></div></div>`,
  ],
  [
    'a word processor of the web',
    '<p>Ice<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> holds.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> A note.</span></p></div>',
  ],
  [
    'a block editor',
    '<p>Ice<sup data-fn="9d-1" class="fn"><a href="#9d-1" id="9d-1-link">1</a></sup> holds.</p><ol class="wp-block-footnotes"><li id="9d-1">A note. <a href="#9d-1-link">↩︎</a></li></ol>',
  ],
  [
    'a newsletter, with whole addresses',
    `<p>Ice<a class="footnote-anchor" id="footnote-anchor-1" href="https://example.org/p#footnote-1">1</a> holds.</p>
     <div class="footnote"><a id="footnote-1" href="https://example.org/p#footnote-anchor-1" class="footnote-number">1</a><div><p>A note.</p></div></div>`,
  ],
  [
    'an encyclopedia, with several ways back',
    `<p>Ice<sup id="cite_ref-x_1-0"><a href="#cite_note-x-1"><span>[</span>1<span>]</span></a></sup> holds.</p>
     <ol><li id="cite_note-x-1"><span>^ <a href="#cite_ref-x_1-0"><sup><i>a</i></sup></a> <a href="#cite_ref-x_1-0"><sup><i>b</i></sup></a></span> <span>A note.</span></li></ol>`,
  ],
  ['hand, with a number in both', '<p>Ice<a href="#fn1">1</a> holds.</p><p id="fn1">1. A note.</p>'],
  ['hand, with a sign', '<p>Ice<a href="#fn1">*</a> holds.</p><p id="fn1">* A note.</p>'],
  [
    'hand, with two-way links of any name',
    '<p>Ice<a href="#b" id="a">1</a> holds.</p><p id="b"><a href="#a">1</a> A note.</p>',
  ],
  [
    'a list of terms',
    '<p>Ice<sup><a href="#n1" id="r1">1</a></sup> holds.</p><dl><dt id="n1"><a href="#r1">1</a></dt><dd>A note.</dd></dl>',
  ],
];

describe('a note', () => {
  it.each(editors)('of %s', (_, html) => {
    const article = fromHtml(html, { language: 'en', url: 'https://example.org/p' });
    expect(article.children.map(bare)).toEqual([
      { type: 'paragraph', children: [text('Ice'), reference('1'), text(' holds.')] },
      { type: 'footnoteDefinition', identifier: '1', children: [paragraph('A note.')] },
    ]);
    expect(coverage(article, html)).toMatchObject({ ratio: 1, altered: [] });
  });

  it.each([
    ['ja', '<p>氷<a href="#c1">（注1）</a></p><p id="c1">注1：説明です。</p>', '説明です。'],
    ['ja', '<p>氷<sup><a href="#c1">※1</a></sup></p><p id="c1">※1 説明です。</p>', '説明です。'],
    ['ar', '<p>ثلج<sup><a href="#c1">(١)</a></sup></p><p id="c1">(١) حاشية</p>', 'حاشية'],
  ])('has a marker of the script: %s', (language, html, words) => {
    expect(read(html, { language })).toMatchObject([
      { children: [{}, reference('1')] },
      { type: 'footnoteDefinition', children: [paragraph(words)] },
    ]);
  });

  it('has all its paragraphs', () => {
    const html = `<p>Ice<a href="#_ftn1" name="_ftnref1">[1]</a>.</p>
      <div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> One.</p><p>Two.</p></div>`;
    expect(read(html)).toMatchObject([{}, { children: [paragraph('One.'), paragraph('Two.')] }]);
  });

  it('may be marked twice, also by a marker behind it', () => {
    const marker = '<sup><a href="#n">1</a></sup>';
    const [first, note, last] = fromHtml(`<p>A${marker}</p><ol><li id="n">A note.</li></ol><p>B${marker}</p>`).children;
    for (const block of [first, last]) expect(bare(block)).toMatchObject({ children: [{}, reference('1')] });
    expect(note?.type).toBe('footnoteDefinition');
  });

  it('begins with a number of its own, where it is no label', () => {
    expect(read('<p>Ice<sup><a href="#n">1</a></sup>.</p><p id="n">1 May was cold.</p>')).toMatchObject([
      {},
      { children: [paragraph('1 May was cold.')] },
    ]);
  });
});

describe('a link to a note', () => {
  const note = '<ol><li id="note3">The third.</li></ol>';

  it.each(['see the note', 'note 3'])('keeps its words, and leads to it: %s', (words) => {
    const html = `<p>Ice<sup><a href="#note3">3</a></sup>; <a href="#note3">${words}</a>.</p>${note}`;
    expect(read(html)).toEqual([
      {
        type: 'paragraph',
        children: [
          text('Ice'),
          reference('1'),
          text('; '),
          { type: 'link', url: '#note3', children: [text(words)] },
          text('.'),
        ],
      },
      { type: 'footnoteDefinition', id: 'note3', identifier: '1', children: [paragraph('The third.')] },
    ]);
  });

  it('is none where its note is kept out: the sign stays', () => {
    const html = '<p>Ice<sup><a href="#n">1</a></sup> holds.</p><p id="n" hidden>A note.</p>';
    const [block] = fromHtml(html, { language: 'en' }).children;
    const found: string[] = [];
    if (block) visit(block, ({ type }) => void found.push(type));
    expect(found).not.toContain('footnoteReference');
  });
});

it('takes no heading for a note', () => {
  const html = '<ul><li><a href="#s1">1</a> Ice</li></ul><h2 id="s1"><a href="#top">1</a> Ice</h2><p>Old.</p>';
  expect(read(`<div id="top">${html}</div>`)).toMatchObject([{ type: 'list' }, { type: 'heading' }, paragraph('Old.')]);
});
