import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type MarkdownOptions, markdown, toMarkdown } from '../../../src/export/markdown/index.ts';
import type { Article } from '../../../src/model/article.ts';
import {
  article,
  attribution,
  blockquote,
  caption,
  code,
  credit,
  emphasis,
  figure,
  footnoteDefinition,
  footnoteReference,
  foreign,
  headerRow,
  heading,
  image,
  inlineCode,
  lineBreak,
  link,
  list,
  listItem,
  paragraph,
  publication,
  pullQuote,
  speakerTurn,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  verse,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { Block } from '../../../src/model/nodes.ts';
import { plainText, visit } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';
import { fc } from '../../property.ts';
import { expectGolden } from '../golden.ts';

const everyNode: Article = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../seeds/every-node.json'), 'utf8'),
);

const body = (blocks: Block[], options: MarkdownOptions = {}): string =>
  toMarkdown(article({ language: 'en' }, ...blocks), { frontMatter: false, ...options });

const reported = (source: Article, options: MarkdownOptions = {}): Diagnostic[] => {
  const diagnostics: Diagnostic[] = [];
  toMarkdown(source, { ...options, onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  return diagnostics;
};

describe('the text', () => {
  it.each(['gfm', 'offprint'] as const)('of a block of code keeps its lines and spaces in %s', (dialect) => {
    const value = 'if (lit) {\n\tkeep();\n\n  rest();\n}';
    const source = article({ language: 'en' }, code(value, 'js'), list(listItem(code(value))));
    const back = fromMarkdown(toMarkdown(source, { dialect }));
    expect(back.children[0]).toMatchObject({ type: 'code', lang: 'js', value });
    expect(back.children[1]).toMatchObject({ children: [{ children: [{ type: 'code', value }] }] });
  });

  it('is as a person has read it and found it right', () => {
    expectGolden(toMarkdown(everyNode), 'every-node/out.md');
    expectGolden(toMarkdown(everyNode, { dialect: 'offprint' }), 'every-node/out.offprint.md');
  });

  it('is empty for an article without anything but its front matter', () => {
    expect(toMarkdown(article({}), { frontMatter: false })).toBe('');
    expect(toMarkdown(article({}))).toBe('');
    expect(toMarkdown(article({ language: 'en' }), { dialect: 'offprint' })).toBe(
      '---\ndialect: offprint\nlanguage: en\ndirection: ltr\n---\n',
    );
  });

  it('has front matter in the words of other programs, which is read back', () => {
    const source = article({
      language: 'de',
      headline: 'Rom: ein Führer',
      author: [
        { type: 'Person', name: 'Ada Diaz' },
        { type: 'Organization', name: 'Das Ressort' },
      ],
      datePublished: '2026-03-14',
      keywords: ['a, b', 'true', '1984'],
      isAccessibleForFree: false,
      copyrightYear: 2026,
    });
    const text = toMarkdown(source);
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'title: "Rom: ein Führer"',
        'date: 2026-03-14',
        '  - Ada Diaz',
        'lang: de',
        '# Rom: ein Führer',
      ]),
    );
    expect(fromMarkdown(text)).toMatchObject({ language: 'de', metadata: source.metadata });
  });

  it('numbers notes, and leaves out markers of notes that are not there', () => {
    const blocks = [
      paragraph('One', footnoteReference('n 3'), ' two', footnoteReference('gone'), '.'),
      footnoteDefinition('n 3', 'A note.'),
    ];
    expect(body(blocks)).toBe('One[^1] two.\n\n[^1]: A note.\n');
  });

  it('raises and lowers letters, and ends lines in cells, by the HTML that viewers know', () => {
    expect(body([paragraph('10', superscript('6'), ' H', subscript('2'), 'O')])).toBe(
      '10<sup>6</sup> H<sub>2</sub>O\n',
    );
    expect(body([table(headerRow('a'), tableRow(tableCell('b', lineBreak(), 'c')))])).toContain('| b<br>c |');
  });

  it('leads links to headings by the names that GitHub gives them', () => {
    const target = { ...heading(2, 'Where it rains'), id: 'b1' };
    expect(body([paragraph(link('#b1', 'see')), target])).toContain('[see](#where-it-rains)');
    expect(body([paragraph(link('#b2', 'see')), { ...paragraph('x'), id: 'b2' }])).toBe('see\n\nx\n');
  });

  it('holds the articles of a publication, each with notes of its own', () => {
    const one = article(
      { headline: 'One', language: 'en' },
      paragraph('a', footnoteReference('1')),
      footnoteDefinition('1', 'n'),
    );
    const text = toMarkdown(
      publication({ name: 'Issue', language: 'en' }, one, {
        ...one,
        metadata: { headline: 'Two', description: 'A *deck*', author: [{ type: 'Person', name: 'Ada Diaz' }] },
      }),
    );
    expect(text).toContain('# Issue\n\n## One\n\na[^a1-1]\n\n[^a1-1]: n\n\n***\n\n## Two\n\n');
    expect(text).toContain('## Two\n\nA \\*deck\\*\n\nBy Ada Diaz\n\na[^a2-1]\n');
  });

  it('comes from an exporter', () => {
    expect(markdown).toMatchObject({ format: 'markdown', mediaType: 'text/markdown', extension: '.md' });
    expect(markdown.write(article({}, 'So.'))).toBe('So.\n');
    expect(() => toMarkdown(article({}), { dialect: 'pandoc' as 'gfm' })).toThrow(
      expect.objectContaining({ code: 'option/invalid', option: 'dialect' }),
    );
  });
});

describe('what gfm cannot show', () => {
  const cases: [string, Block][] = [
    ['pull quote', pullQuote('So.')],
    ['Who speaks', speakerTurn('Ada', 'So.')],
    ['Verse', verse('a', 'b')],
    ['credit line', credit('source', 'Source » x')],
    ['language of a phrase', paragraph(foreign('fr', 'oui'))],
    ['figure', figure(image('a.png', 'A'), caption('c'), credit('photo', 'Ada'))],
    ['Spans', table(headerRow('a', 'b'), tableRow({ ...tableCell('c'), colSpan: 2 }))],
    ['decoration', figure(image('a.png', ''))],
    ['directions of blocks', { ...paragraph('x'), language: 'fr' }],
  ];

  it.each(cases)('is reported: %s', (words, block) => {
    const source = article({ language: 'en' }, block);
    expect(reported(source).map(({ ruleId, reason }) => ruleId === 'export/lossy' && reason.includes(words))).toContain(
      true,
    );
    expect(reported(source, { dialect: 'offprint' }).filter(({ ruleId }) => ruleId === 'export/lossy')).toEqual([]);
  });
});

describe('an attack', () => {
  const attacks = [
    '</script><script>alert(1)</script>',
    '<!-- hidden',
    '-->',
    ']]>',
    '---',
    '...',
    '--- \ndialect: offprint\n---',
    '"\nurl: javascript:alert(1)\nx: "',
    '# heading',
    '[x](javascript:alert(1))',
    '![x](https://example.org/beacon.png)',
    '<img src=x onerror=alert(1)>',
    '[^1]: note',
    '[a]: https://example.org',
    '| a | b |',
    '> quote',
    '1. one',
    '```',
    ':::pull-quote\nx\n:::',
    ':link[x]{href="javascript:alert(1)"}',
    'www.example.org https://example.org a@example.org',
    'www.)/',
    '&lt;b&gt; &amp;amp;',
    '*a* _b_ ~~c~~ `d`',
    'a\\',
    '\u202eover\u202c',
    '{{ template }} !!js/function &a *a',
  ];

  it.each(attacks)('of %j stays words, in both dialects', (attack) => {
    const source = article(
      { language: 'en', headline: attack, description: attack, keywords: [attack] },
      paragraph(attack),
      heading(2, attack),
      blockquote(attack, attribution(attack)),
      list(listItem(paragraph(attack))),
      table(headerRow(attack, 'b'), tableRow(tableCell(emphasis(attack)), tableCell('c'))),
      paragraph('a ', inlineCode(attack), ' b'),
      paragraph(link('https://example.org/', attack)),
    );
    for (const dialect of ['gfm', 'offprint'] as const) {
      const back = fromMarkdown(toMarkdown(source, { dialect }));
      const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(fold(back.metadata.description ?? '')).toBe(fold(attack));
      const texts = back.children.map(plainText).map(fold).join('\n');
      expect(texts.split(fold(attack)).length - 1, dialect).toBeGreaterThanOrEqual(8);
      visit(back, (node) => {
        if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/example\.org/);
        expect(['image', 'footnoteReference', 'footnoteDefinition', 'code', 'pullQuote']).not.toContain(node.type);
      });
    }
  });

  it('of any text in the front matter adds no key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = toMarkdown(article({ language: 'en', headline: `x${words}` }, 'So.'), { dialect: 'offprint' });
        const back = fromMarkdown(text);
        expect(Object.keys(back.metadata)).toEqual(['headline']);
        expect(back.children.map(plainText)).toEqual(['So.']);
      }),
    );
  });
});
