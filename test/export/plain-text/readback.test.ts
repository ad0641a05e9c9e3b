import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type TextOptions, toText } from '../../../src/export/plain-text/index.ts';
import type { Article, Metadata } from '../../../src/model/article.ts';
import {
  type ArticleFields,
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
  lineBreak,
  link,
  list,
  listItem,
  note,
  orderedList,
  paragraph,
  publication,
  pullQuote,
  speakerTurn,
  strong,
  table,
  tableCell,
  tableRow,
  thematicBreak,
  verse,
} from '../../../src/model/build.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { bare } from '../../../src/model/envelope.ts';
import type { Block, Inline } from '../../../src/model/nodes.ts';
import { coverage, statedMetadata } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';
import { growth } from '../../work.ts';

const write = (source: Article, options: TextOptions = {}) => {
  const diagnostics: Diagnostic[] = [];
  const output = toText(source, {
    profile: 'readback',
    inferredFrom: 0,
    ...options,
    onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
  });
  return { output, lost: diagnostics.filter(({ ruleId }) => /lossy|invalid-character/.test(ruleId)) };
};

/** Numbers that say what goes without saying are none. */
const plain = (source: Article): unknown =>
  JSON.parse(JSON.stringify(bare(source)), (key, value: unknown) => {
    if (key === 'start' && value === 1) return undefined;
    return value;
  });

const expectBack = (source: Article): string => {
  const { output, lost } = write(source);
  expect(lost).toEqual([]);
  const back = fromText(output);
  expect(plain(back)).toEqual(plain(source));
  expect(coverage(back, output)).toMatchObject({ ratio: 1, missing: [], altered: [] });
  return output;
};

describe('a text of the profile readback', () => {
  it('counts a list from any number that can be counted on, and from 1 else, which is reported', () => {
    expectBack(article({ language: 'en' }, orderedList(9_007_199_254_740_000, 'a', 'b')));
    for (const start of [Number.MAX_SAFE_INTEGER, 1e17, 1e21]) {
      const { output, lost } = write(article({ language: 'en' }, orderedList(start, 'a', 'b')));
      expect(lost).toHaveLength(1);
      expect(plain(fromText(output))).toEqual(plain(article({ language: 'en' }, orderedList(1, 'a', 'b'))));
    }
  });

  it('reads well', () => {
    const output = expectBack(
      article(
        { language: 'en', headline: 'Two lamps', author: [{ type: 'Person', name: 'Ada Diaz', jobTitle: 'Reporter' }] },
        paragraph('One ', emphasis('lamp'), ' is lit.', footnoteReference('1')),
        heading(2, 'Below'),
        blockquote('So it is.', attribution('Bo Li')),
        pullQuote('One lamp.'),
        list('a', listItem('b', list('c'))),
        orderedList(9, 'nine', 'ten'),
        table(headerRow('City', 'n'), tableRow('東京', '14')),
        verse('one', 'two'),
        code('x = 1;\n\n  y  = 2;'),
        speakerTurn('Ada', 'Yes.', 'No.'),
        note('correction', 'It is three.'),
        credit('source', 'Source » The Courier'),
        thematicBreak(),
        footnoteDefinition('1', 'The note.', 'More.'),
      ),
    );
    expect(output).toBe(`profile: readback/1
language: en
emphasis: asterisks
links: brackets
headline: Two lamps
author: Ada Diaz
author.jobTitle: Reporter

One *lamp* is lit.[1]

Below
=====

> So it is.
>
> — Bo Li

>> One lamp.

- a

- b

  - c

9. nine
10. ten

│ City │ n  │
│------│----│
│ 東京 │ 14 │

/ one
/ two

| x = 1;
|
|   y  = 2;

Ada:
  Yes.

  No.

[correction]
  It is three.

[source]
  Source » The Courier

* * *

[1] The note.

    More.
`);
  });

  it('is as its description has it', () => {
    const page = readFileSync(join(import.meta.dirname, '../../../docs/plain-text.md'), 'utf8');
    const [, example = ''] = /```\n([^`]*)```/.exec(page) ?? [];
    const found = fromText(example);
    expect(found.children.map(({ type }) => type)).toEqual([
      ...[
        'paragraph',
        'heading',
        'blockquote',
        'pullQuote',
        'list',
        'table',
        'speakerTurn',
        'note',
        'footnoteDefinition',
      ],
    ]);
    expect(expectBack(found).split('\n')).toEqual(example.split('\n'));
  });

  it('has all that is known of the article', () => {
    const fields: ArticleFields = {
      language: 'he',
      direction: 'ltr',
      headline: 'a: b\nc',
      description: '',
      author: [
        { type: 'Person', name: 'Ada', url: 'https://example.org/' },
        { type: 'Organization', name: 'Desk' },
      ],
      contributor: [{ type: 'Person', name: 'Bo', roleName: 'Research' }],
      publisher: { name: 'The Courier', logo: 'https://example.org/l.png' },
      dateline: { text: 'LIMA (AP)', place: 'Lima' },
      datePublished: '2026-03',
      keywords: ['one, two', 'three'],
      isBasedOn: { url: 'https://example.org/report' },
      copyrightHolder: { type: 'Organization', name: 'The Courier' },
      copyrightYear: 2026,
      image: image('https://example.org/a.jpg', 'A boat.'),
      isAccessibleForFree: false,
    };
    expectBack(article(fields, 'One.'));
    expect(fromText(toText(article(fields), { profile: 'readback' })).provenance['/metadata/headline']?.status).toBe(
      'stated',
    );
  });

  const signs = [
    ...['- a', '-', '+ a', '1. a', '12) b', '> a', '>', '>> a', '>>', '| a', '/ a', '— Ada', '[1] a', '[1]', '[x] a'],
    ...[
      '│ a │',
      '* * *',
      '===',
      '----',
      '~~~',
      '"""',
      '^^^',
      '[source]',
      'Ada:',
      ':',
      'profile: readback/1',
      'language: de',
    ],
    ...['* a *b*', '<https://example.org/>', '1986. A great year', '\\- a', '#', '=', '--'],
  ];
  it.each(signs)('keeps %j as words, anywhere', (sign) => {
    expectBack(
      article(
        { language: 'en' },
        sign,
        paragraph('one', lineBreak(), sign, lineBreak(), 'two'),
        paragraph(sign, lineBreak(), sign),
        heading(3, sign),
        blockquote(sign, paragraph('x', lineBreak(), sign), attribution(sign)),
        pullQuote(sign, attribution(sign)),
        list(sign, listItem(sign, list(sign)), listItem(blockquote(sign))),
        orderedList(1, sign),
        { ...list({ ...listItem(sign), checked: false }, { ...listItem(sign), checked: true }) },
        verse(sign, sign),
        code(`${sign}\n${sign}`),
        speakerTurn('Bo', sign),
        speakerTurn(sign, 'x', paragraph('y', lineBreak(), sign)),
        note('tip', sign),
        credit('photo', sign),
        ...(sign.includes('│') ? [] : [table(tableRow(sign, tableCell()), tableRow())]),
        footnoteDefinition('n', sign),
      ),
    );
  });

  it.each<[string, Block[]]>([
    ['lists in a row', [list('a'), list('b'), list('c'), orderedList(1, 'a'), orderedList(2, 'b')]],
    ['empty items', [list(listItem(), listItem(), 'a'), orderedList(3, listItem())]],
    ['a list before what could be its own', [list('a'), code('x'), list(listItem('a')), verse('x'), list('b')]],
    ['quotations in a row', [blockquote('a'), blockquote('b'), pullQuote('c'), pullQuote('d'), code('e'), code('f')]],
    ['quotations in quotations', [blockquote(blockquote(blockquote('a'), 'b'), pullQuote('c'), attribution('d'))]],
    ['a note in a quotation', [blockquote(paragraph('a', footnoteReference('n')), footnoteDefinition('n', 'b'))]],
    ['an empty note', [paragraph('a', footnoteReference('n')), footnoteDefinition('n')]],
    ['what a speaker says of many kinds', [speakerTurn('A', code('x'), list('y'), speakerTurn('B', 'z'))]],
    ['addresses', [paragraph('see ', link('https://example.org/a', 'https://example.org/a'), '.')]],
    ['marks beside each other', [paragraph(emphasis('a'), strong('b'), emphasis('c'), strong('d', lineBreak(), 'e'))]],
    ['columns that are set', [{ ...table(headerRow('a', 'b', 'c'), tableRow('d')), align: ['right', null, 'center'] }]],
    ['a table without heads', [table(tableRow('---', 'b'), tableRow('c'))]],
    ['code with empty lines and spaces', [code('\n  a \n\n'), code('')]],
  ])('shows %s', (_, blocks) => {
    expectBack(article({ language: 'en' }, ...blocks));
  });

  it.each<[string, Block[], RegExp]>([
    ['a figure', [figure(image('a.png', 'A boat.'), caption('The boat.'))], /figure/],
    ['a language', [paragraph('a ', foreign('fr', 'là'))], /language of a phrase/],
    ['the target of a link', [paragraph(link('https://example.org/', 'here'))], /links/],
    ['emphasis in a text with asterisks', [paragraph('2 * 3 is ', emphasis('6'))], /Emphasis/],
    ['emphasis in emphasis', [paragraph(strong('a', emphasis('b')))], /Emphasis/],
    ['a span', [table(tableRow({ ...tableCell('a'), colSpan: 2 }))], /span/],
    ['a line in a cell', [table(tableRow(tableCell('a', lineBreak(), 'b')))], /cell/],
    ['the name of a block', [{ ...paragraph('a'), id: 'a' }], /Names of blocks/],
    ['the language of a block', [{ ...paragraph('a'), language: 'fr' }], /of a block/],
    ['the language of code', [{ ...code('a'), lang: 'ts' }], /language of code/],
    [
      'a note that no brackets hold',
      [paragraph('a', footnoteReference('n 1')), footnoteDefinition('n 1', 'b')],
      /another name/,
    ],
    [
      'a note whose marker the text has',
      [paragraph('[1]', footnoteReference('1')), footnoteDefinition('1', 'b')],
      /another name/,
    ],
    ['an empty line', [paragraph('a', lineBreak(), lineBreak(), 'b')], /Empty lines/],
    ['a character that no text may hold', [paragraph('a\u0007b')], /U\+7|U\+0007/],
  ])('reports %s, and keeps the words', (_, blocks, reason) => {
    const source = article({ language: 'en' }, ...blocks);
    const { output, lost } = write(source);
    expect(lost.map((each) => each.reason).join()).toMatch(reason);
    const back = fromText(output);
    const fold = (words: string): string => words.replace(/[\s\ufffd\u0007]+/g, '');
    if (!/"image"/.test(JSON.stringify(source))) expect(fold(plainText(back))).toBe(fold(plainText(source)));
    expect(write(back)).toEqual({ output, lost: [] });
  });

  it('gives every seed back as far as text can show it', () => {
    const folder = join(import.meta.dirname, '../../../seeds');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      const source = fromJson(readFileSync(join(folder, name), 'utf8'));
      if (source.type !== 'article') continue;
      const { output } = write(source);
      const back = fromText(output);
      expect(coverage(back, output), name).toMatchObject({ ratio: 1, altered: [] });
      expect(write(back), name).toEqual({ output, lost: [] });
    }
  });

  const words = fc
    .array(
      fc.constantFrom(
        ...signs.filter((sign) => !/[*<│]/.test(sign)),
        'one',
        'two three.',
        'מילה',
        '中文',
        ' ',
        '[',
        ']',
        'a  b',
        'x\u00a0y',
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.join('').trim() || 'word');
  const inline: fc.Arbitrary<Inline | string> = fc.oneof(
    { weight: 5, arbitrary: words },
    words.map((value) => emphasis(value)),
    words.map((value) => strong(value)),
    fc.constantFrom(
      link('https://example.org/a', 'https://example.org/a'),
      link('mailto:a@example.org', 'a@example.org'),
    ),
    fc.constantFrom(footnoteReference('n'), footnoteReference('m')),
  );
  const line = fc.array(inline, { minLength: 1, maxLength: 4 });
  const lines = fc
    .array(line, { minLength: 1, maxLength: 3 })
    .map((all) => all.flatMap((each, index) => (index === 0 ? each : [lineBreak(), ...each])));
  const flat: fc.Arbitrary<Block> = fc.oneof(
    { weight: 4, arbitrary: lines.map((all) => paragraph(...all)) },
    fc.tuple(fc.constantFrom(2, 3, 4, 5, 6), lines).map(([depth, all]) => heading(depth, ...all)),
    lines.map((all) => verse(...all)),
    fc.array(fc.oneof(words, fc.constant('')), { maxLength: 3 }).map((all) => code(all.join('\n'))),
    fc.tuple(fc.constantFrom('source', 'photo', 'author'), lines).map(([role, all]) => credit(role, ...all)),
    fc.constant(thematicBreak()),
    lines.map((all) => pullQuote(paragraph(...all), attribution(...all))),
    fc
      .array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => table(...rows.map((cells) => tableRow(...cells.map((cell) => tableCell(...cell)))))),
  );
  const holding = (within: fc.Arbitrary<Block>): fc.Arbitrary<Block> => {
    const some = fc.array(within, { minLength: 1, maxLength: 3 });
    const item = fc
      .tuple(fc.array(within, { maxLength: 2 }), fc.constantFrom(undefined, true, false))
      .map(([all, checked]) => ({ ...listItem(...all), ...(checked === undefined ? {} : { checked }) }));
    return fc.oneof(
      { weight: 4, arbitrary: within },
      some.map((all) => blockquote(...all)),
      fc.tuple(some, lines).map(([all, name]) => blockquote(...all, attribution(...name))),
      fc.array(item, { minLength: 1, maxLength: 3 }).map((all) => list(...all)),
      fc.tuple(fc.nat(12), fc.array(item, { minLength: 1, maxLength: 3 })).map(([n, all]) => orderedList(n, ...all)),
      fc.tuple(words, some).map(([name, all]) => speakerTurn(name, ...all)),
      fc.tuple(fc.constantFrom('correction', 'tip'), some).map(([role, all]) => note(role, ...all)),
    );
  };
  const notes = [footnoteDefinition('n', 'The note.'), footnoteDefinition('m', 'The other.', code('x'))];
  const shown = fc
    .array(holding(holding(flat)), { maxLength: 5 })
    .map((blocks) => article({ language: 'en', headline: 'One' }, ...blocks, ...notes));

  it('gives back what it shows: any article without a loss is the same', { timeout: 120_000 }, () => {
    let whole = 0;
    fc.assert(
      fc.property(shown, (source) => {
        const { output, lost } = write(source);
        const back = fromText(output);
        if (lost.length === 0) {
          whole += 1;
          expect(plain(back)).toEqual(plain(source));
        }
        expect(coverage(back, output)).toMatchObject({ ratio: 1, altered: [] });
        expect(write(back)).toEqual({ output, lost: [] });
      }),
      { numRuns: 400 },
    );
    expect(whole).toBeGreaterThan(200);
  });

  it('reports whatever it does not give back, of any article', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(arbitrary.article, (source) => {
        const { output, lost } = write(source);
        const back = fromText(output);
        const metadata: Metadata = statedMetadata(source, 0);
        if (lost.length === 0) expect(plain(back)).toEqual(plain({ ...source, metadata }));
        expect(write(back)).toEqual({ output, lost: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('may be anything once it is edited', { timeout: 60_000 }, () => {
    const row = fc
      .array(
        fc.constantFrom(
          ...signs,
          '> ',
          '>> ',
          '- ',
          '1. ',
          '  ',
          '    ',
          '| ',
          '│',
          ' ',
          '[n] ',
          'Ada:',
          '*',
          '**',
          'words',
        ),
        {
          maxLength: 5,
        },
      )
      .map((parts) => parts.join(''));
    const names = [
      ...['headline', 'author', 'author.url', 'author.type', 'author.shoe', 'publisher', 'publisher.name', 'image'],
      ...['image.alt', 'copyrightHolder', 'copyrightHolder.type', 'copyrightYear', 'isAccessibleForFree', 'keywords'],
      ...['datePublished', 'shoe', 'language', 'keywords.shoe', 'headline.shoe'],
    ];
    const values = [
      'a',
      'b',
      ' a ',
      '',
      'Person',
      'Organization',
      '2026',
      '2e3',
      'true',
      '2026-03-14',
      'https://a.org/',
    ];
    const entry = fc.oneof(
      fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)).map((parts) => parts.join(': ')),
      row,
    );
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.array(row, { maxLength: 12 }),
        fc.constantFrom('\n', '\r\n', '\u2028'),
        (entries, rows, end) => {
          const head = ['profile: readback/1', 'language: en', 'emphasis: asterisks', 'links: brackets', ''].join('\n');
          const raw = `${head}${[...entries, '', ...rows].join(end)}`;
          const found = fromText(raw);
          expect(fromJson(JSON.parse(JSON.stringify(found)))).toEqual(found);
          expect(coverage(found, raw)).toMatchObject({ ratio: 1, missing: [], altered: [] });
        },
      ),
    );
  });

  it('keeps what says again what was said, or what no property has', () => {
    const head = [
      ...['headline: a', 'headline: b', 'publisher.name: x', 'publisher: y', 'author: Ada', 'author.shoe: 9'],
      ...['author.type: Organization', 'author.type: Person', 'copyrightYear: 2026'],
    ];
    const raw = `profile: readback/1\n${head.join('\n')}\n\nOne.\n`;
    const found = fromText(raw);
    expect(found.metadata).toEqual({
      headline: 'a',
      publisher: { name: 'x' },
      author: [{ type: 'Organization', name: 'Ada' }],
      copyrightYear: 2026,
    });
    expect(found.omitted.map(({ text }) => text)).toEqual([
      'headline: b',
      'publisher: y',
      'author.shoe: 9',
      'author.type: Person',
    ]);
    expect(coverage(found, raw)).toMatchObject({ ratio: 1, altered: [] });
  });

  it.each([
    ['lines that are set in', '\n', '  a\n'],
    ['keywords', '', 'keywords: a\n'],
    ['authors', '', 'author: a\nauthor.url: https://example.org/\n'],
  ])('takes time that grows with the number of %s', async (_, before, each) => {
    const read = (times: number) => fromText(`profile: readback/1\n${before}${each.repeat(times)}`);
    expect(await growth(read, 2000, 16_000)).toBeLessThan(24);
  });

  it('finds names for many notes without trying each again', async () => {
    const print = (times: number): unknown => {
      const notes = Array.from({ length: times }, (_, index) => footnoteDefinition(`fn:${index}`, 'a'));
      const source = article({ language: 'en' }, 'One.', ...notes);
      return write(source);
    };
    expect(await growth(print, 2000, 16_000)).toBeLessThan(24);
  });

  it('is not slow, however deep', () => {
    const deep = `profile: readback/1\n\n${'> '.repeat(20_000)}a\n${'- '.repeat(20_000)}a\n${'[x] '.repeat(20_000)}`;
    expect(plainText(fromText(deep)).length).toBeGreaterThan(0);
  });

  it('has the head checked, and keeps what it does not understand', () => {
    const raw =
      'profile: readback/1\nlanguage: no tag!\ndatePublished: yesterday\nshoe: 9\nsize\nheadline: So\n\nOne.\n';
    const diagnostics: Diagnostic[] = [];
    const found = fromText(raw, { onDiagnostic: (each) => diagnostics.push(each) });
    expect(found.metadata).toEqual({ headline: 'So' });
    expect(found.omitted.map((each) => each.text)).toEqual(['shoe: 9', 'size', 'datePublished: yesterday']);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('json/schema');
    expect(coverage(found, raw).missing).toEqual([]);
    expect(fromText(raw, { language: 'fr', metadata: { headline: 'Thus' } })).toMatchObject({
      language: 'fr',
      metadata: { headline: 'Thus' },
    });
  });

  it('is of one article: of several the first is read back', () => {
    const one = article({ language: 'en', headline: 'One' }, 'A.');
    const two = article({ language: 'en', headline: 'Two' }, 'B.');
    const reasons: string[] = [];
    const output = toText(publication({ name: 'Issue', language: 'en' }, one, two), {
      profile: 'readback',
      onDiagnostic: ({ reason }) => reasons.push(reason),
    });
    expect(reasons.join()).toMatch(/several articles/);
    const back = fromText(output);
    expect(bare(back)).toEqual(bare(one));
    expect(back.omitted[0]?.text).toContain('headline: Two');
    expect(coverage(back, output).missing).toEqual([]);
  });

  it('says itself how it is set', () => {
    expect(() => toText(article({}), { profile: 'readback', width: 72 })).toThrow(
      expect.objectContaining({ code: 'option/invalid', option: 'width' }),
    );
    expect(() => toText(article({}), { profile: 'mail' } as unknown as TextOptions)).toThrow(/profile/);
    const source = article({ language: 'en' }, 'One.', code('a\nb'));
    const output = toText(source, { profile: 'readback', eol: 'crlf' });
    expect(output).toContain('One.\r\n');
    expect(bare(fromText(output))).toEqual(bare(source));
  });
});
