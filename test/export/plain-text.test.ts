import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../src/export/edition.ts';
import { exportAll } from '../../src/export/exporter.ts';
import { type TextOptions, text, toText } from '../../src/export/plain-text/index.ts';
import { languageOf } from '../../src/language/index.ts';
import type { Article } from '../../src/model/article.ts';
import {
  article,
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
} from '../../src/model/build.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Block, Node } from '../../src/model/nodes.ts';
import { replaceUnfit } from '../../src/model/provenance.ts';
import { articlesOf, visit } from '../../src/model/visit.ts';
import { fromText } from '../../src/parse/text/index.ts';
import { displayWidth } from '../../src/typeset/width.ts';
import * as arbitrary from '../model/arbitrary.ts';
import { fc } from '../property.ts';
import { expectGolden } from './golden.ts';

const seedFolder = join(import.meta.dirname, '../../seeds');
const seed = (name: string): Article => JSON.parse(readFileSync(join(seedFolder, name), 'utf8'));
const seeds = readdirSync(seedFolder).filter((name) => name.endsWith('.json'));

const lines = (blocks: Block[], options: TextOptions = {}, language = 'en'): string[] =>
  toText(article({ language }, ...blocks), options)
    .trimEnd()
    .split('\n');

const report = (source: Parameters<typeof toText>[0], options: TextOptions = {}) => {
  const diagnostics: Diagnostic[] = [];
  const output = toText(source, { ...options, onDiagnostic: (diagnostic) => diagnostics.push(diagnostic) });
  return { output, diagnostics, rules: diagnostics.map(({ ruleId }) => ruleId) };
};

/** Values of the leaves of nodes in reading order; notes stand apart. */
const leavesOf = (nodes: readonly Node[]): string[] => {
  const leaves: string[] = [];
  for (const root of nodes) {
    visit(root, (node) => {
      if ('value' in node) leaves.push(node.value);
      return node.type === 'footnoteDefinition' ? 'skip' : undefined;
    });
  }
  return leaves;
};

/** The leaves of an article in the order of printing: the body, then the notes by their numbers. */
const printedLeaves = (source: Article): string[] =>
  editionsOf(source, {}, 'test').flatMap(({ body, notes }) => [
    ...leavesOf(body),
    ...notes.flatMap(({ definition }) => leavesOf(definition.children)),
  ]);

/** Without white space, and without the controls that lines of two directions get. */
const bare = (value: string): string =>
  replaceUnfit(value).replace(/[\u007f-\u009f\ufffd\u200e\u200f\u202a-\u202e\u2066-\u2069]|\s/gu, '');

/** Expects each leaf in order; gives what is left of the text when they are taken out. */
const expectWhole = (source: Article, output: string): string => {
  let rest = bare(output);
  let left = '';
  for (const leaf of printedLeaves(source).map(bare)) {
    const at = rest.indexOf(leaf);
    expect(at, `"${leaf}" after "${left.slice(-40)}"`).toBeGreaterThanOrEqual(0);
    left += rest.slice(0, at);
    rest = rest.slice(at + leaf.length);
  }
  return left + rest;
};

describe('the text of an article', () => {
  it('is as a person has read it and found it right', () => {
    expectGolden(toText(seed('every-node.json')), 'every-node/out.txt');
    expectGolden(
      toText(seed('every-node.json'), {
        width: 64,
        links: 'notes',
        emphasis: 'asterisks',
        headings: 'underlined',
        notes: 'inline',
      }),
      'every-node/out-64.txt',
    );
  });

  it.each(seeds)('holds all of seeds/%s in order and nothing twice', (name) => {
    const source = seed(name);
    const { labels, formatDate } = languageOf(source.language);
    const { headline, description, byline, dateline, datePublished, dateModified } = source.metadata;
    const generated = [headline, description, byline, dateline?.text];
    for (const date of [datePublished, dateModified]) if (date) generated.push(formatDate(date));
    visit(source, (node) => {
      if (node.type === 'image' && node.alt) generated.push(labels.picture, node.alt);
      if (node.type === 'listItem' && node.checked) generated.push('x');
    });
    generated.push(labels.published, labels.updated, labels.notes);
    generated.push(labels.correction, labels.update, labels.editorNote, labels.tip);
    const residue = generated.reduce<string>(
      (left, value) => left.replace(bare(value ?? ''), ''),
      expectWhole(source, toText(source)),
    );
    expect(residue).not.toMatch(/\p{L}/u);
  });

  it.each(seeds)('fits any width in seeds/%s', (name) => {
    const source = seed(name);
    // A table in columns is read across: its cells are no longer one after another.
    const children = source.children.filter((block) => !JSON.stringify(block).includes('"table"'));
    for (const width of [20, 40, 72, 100]) {
      const output = toText({ ...source, children }, { width });
      expectWhole({ ...source, children }, output);
      for (const line of output.split('\n')) {
        const code = line.startsWith('    ');
        if (line.includes(' ') && !code) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(line).toBe(line.trimEnd());
      }
    }
  });

  it('holds all of any article, in order', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(arbitrary.article, (source) => {
        expectWhole(source, toText(source, { inferredFrom: 0 }));
      }),
    );
  });

  it('holds every word of any source in any style, and no line ends in a space', { timeout: 60_000 }, () => {
    const style = fc.record<TextOptions>({
      width: fc.constantFrom<number | 'none'>('none', 1, 10, 40, 72),
      links: fc.constantFrom('none', 'inline', 'notes'),
      emphasis: fc.constantFrom('none', 'asterisks'),
      headings: fc.constantFrom('plain', 'underlined'),
      notes: fc.constantFrom('end', 'inline'),
    });
    fc.assert(
      fc.property(fc.oneof(arbitrary.article, arbitrary.publication), style, (source, options) => {
        const output = toText(source, options);
        const text = bare(output);
        for (const one of articlesOf(source)) {
          for (const leaf of printedLeaves(one)) {
            for (const word of leaf.match(/\p{Script=Latin}+|\p{Script=Cyrillic}+/gu) ?? [])
              expect(text).toContain(word);
          }
        }
        if (!JSON.stringify(source).includes('"code"')) expect(output).not.toMatch(/ \n/);
        expect(output).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f]/);
      }),
    );
  });

  it.skipIf(!existsSync(join(import.meta.dirname, '../../../shared/seeds')))('holds raw texts that lie beside', () => {
    const folder = join(import.meta.dirname, '../../../shared/seeds');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
      const source = fromText(readFileSync(join(folder, name), 'utf8'), { language: 'en' });
      expectWhole(source, toText(source));
    }
  });

  it('ends each line, and is empty for an empty article', () => {
    expect(toText(article({}))).toBe('');
    expect(toText(article({}, 'One.', 'Two.'))).toBe('One.\n\nTwo.\n');
    expect(toText(article({}, 'One.', 'Two.'), { eol: 'crlf' })).toBe('One.\r\n\r\nTwo.\r\n');
  });
});

describe('the head', () => {
  it('has headline, deck, byline and dates', () => {
    const source = article({
      language: 'en',
      headline: 'A headline',
      description: 'A deck.',
      author: [{ type: 'Person', name: 'Ada Diaz' }],
      datePublished: '2026-03-14T08:00:00Z',
      dateModified: '2026-03',
    });
    expect(toText(source)).toBe(
      'A headline\n\nA deck.\n\nBy Ada Diaz\nPublished: 14 March 2026\nUpdated: March 2026\n',
    );
  });

  it('has a dateline only where no paragraph begins with it', () => {
    const dateline = { text: 'TIRANA (Reuters)' };
    expect(toText(article({ dateline }, 'TIRANA (Reuters) — It rained.'))).toBe('TIRANA (Reuters) — It rained.\n');
    expect(toText(article({ dateline }, 'It rained.'))).toBe('TIRANA (Reuters)\n\nIt rained.\n');
  });

  it('prints a credit line of the metadata only where the body does not', () => {
    expect(toText(article({ creditText: 'Source » x' }, 'It rained.'))).toBe('It rained.\n\nSource » x\n');
    expect(toText(article({ creditText: 'Source » x' }, 'It rained.', credit('source', 'Source » x')))).toBe(
      'It rained.\n\nSource » x\n',
    );
  });
});

describe('blocks', () => {
  it('sets headings plain, underlined or in capitals', () => {
    const blocks = [heading(2, 'Straße ', link('https://example.org/x', 'two')), heading(3, '深い')];
    expect(lines(blocks)).toEqual(['Straße two', '', '深い']);
    expect(lines(blocks, { headings: 'underlined' })).toEqual(['Straße two', '----------', '', '深い', '~~~~']);
    expect(lines(blocks, { headings: 'capitals', links: 'inline' })).toEqual([
      'STRASSE TWO <https://example.org/x>',
      '',
      '深い',
    ]);
    expect(lines([heading(2, 'istanbul')], { headings: 'capitals' }, 'tr')).toEqual(['İSTANBUL']);
  });

  it('quotes a pull quote and names who said it, with no sign twice', () => {
    expect(lines([pullQuote('So it is.', attribution('Ada'))])).toEqual(['    “So it is.”', '    — Ada']);
    expect(lines([pullQuote('«So it is.»', attribution('– Ada'))])).toEqual(['    «So it is.»', '    – Ada']);
    expect(lines([pullQuote('One.', 'Two.')])).toEqual(['    “One.', '', '    Two.”']);
    const [open, close] = languageOf('de').quotes;
    expect(lines([pullQuote('So ist es.')], {}, 'de')).toEqual([`    ${open}So ist es.${close}`]);
  });

  it('indents a block quote', () => {
    expect(lines([blockquote('one two three', attribution('Ada Diaz'))], { width: 20 })).toEqual([
      '    one two three',
      '    — Ada Diaz',
    ]);
  });

  it('aligns lists: markers, nested lists, tasks, items of many blocks', () => {
    const task = { ...listItem('done'), checked: true };
    const open = { ...listItem('open'), checked: false };
    expect(lines([orderedList(9, 'nine '.repeat(5), 'ten')], { width: 20 })).toEqual([
      ' 9. nine nine nine',
      '    nine nine',
      '10. ten',
    ]);
    expect(lines([list(task, open, 'plain')])).toEqual(['- [x] done', '- [ ] open', '    - plain']);
    expect(lines([list(listItem('a', list('b')), 'c')])).toEqual(['- a', '  - b', '- c']);
    expect(lines([list(listItem('a', 'b'), 'c')])).toEqual(['- a', '', '  b', '', '- c']);
    expect(lines([list(listItem())])).toEqual(['-']);
  });

  it('numbers in the numerals of the language', () => {
    expect(lines([orderedList(1, 'یک')], {}, 'fa')[0]).toBe(`${languageOf('fa').itemMarker(1)} یک`);
  });

  it('indents deep lists no further than the lines have room', () => {
    let deep = list('bottom');
    for (let level = 0; level < 30; level++) deep = list(listItem(`level ${level}`, deep));
    const printed = lines([deep], { width: 24 });
    expect(printed.join(' ')).toContain('bottom');
    for (const line of printed) expect(displayWidth(line)).toBeLessThanOrEqual(24);
  });

  it('sets a table in columns with a rule below its heads', () => {
    const cities = table(
      headerRow('市', 'n'),
      tableRow('東京', '14'),
      tableRow('Oslo', tableCell('0', lineBreak(), '7')),
    );
    cities.align = [null, 'right'];
    expect(lines([cities])).toEqual(['市      n', '----  ---', '東京   14', 'Oslo  0 7']);
    expect(lines([cities], { width: 40 })).toEqual(['市     n', '----  --', '東京  14', '', 'Oslo   0', '       7']);
  });

  it('reports the section, which it does not print, and spaces of verse that it joins', () => {
    const told = (source: Article) => report(source).rules;
    expect(told(article({ language: 'en', articleSection: 'Coast' }, paragraph('One.')))).toEqual(['export/lossy']);
    expect(told(article({ language: 'en' }, verse('one   two')))).toEqual(['export/lossy']);
    expect(told(article({ language: 'en' }, verse('one two'), paragraph('one   two')))).toEqual([]);
  });

  it('prints a spanning cell once and reports it', () => {
    const wide = { ...headerCell('both'), colSpan: 2 };
    const { output, rules } = report(article({ language: 'en' }, table(tableRow(wide), tableRow('a', 'b'))));
    expect(output).toBe('both\n-  -\na  b\n');
    expect(rules).toEqual(['export/lossy']);
  });

  it('puts alternative text in brackets, caption and credit below', () => {
    const picture = figure(image('a.png', 'A boat.'), caption('The boat.'), credit('photo', 'Photo: Ada'));
    expect(lines([picture])).toEqual(['[Picture: A boat.]', 'The boat.', 'Photo: Ada']);
    expect(lines([figure(image('a.png', ''), caption('A line.'))])).toEqual(['A line.']);
    expect(lines([figure(image('a.png'))])).toEqual(['[Picture]']);
    expect(lines([figure(table(tableRow('a')), caption('A table.'))])).toEqual(['a', '', 'A table.']);
  });

  it('keeps code as it is, indented', () => {
    expect(lines([code('if (x) {\n\n  y  = 1;\n}')], { width: 20 })).toEqual([
      '    if (x) {',
      '',
      '      y  = 1;',
      '    }',
    ]);
  });

  it('keeps the lines of verse and hangs those that do not fit', () => {
    expect(lines([verse('one two three', 'four')], { width: 8 })).toEqual(['one two', '    three', 'four']);
  });

  it('prints who speaks, and labels of notes, in the line', () => {
    expect(lines([speakerTurn('Ada', 'Yes.', 'No.')])).toEqual(['Ada: Yes.', '', 'No.']);
    expect(lines([speakerTurn('Ada', list('Yes.'))])).toEqual(['Ada:', '', '- Yes.']);
    expect(lines([note('correction', 'It is three.')])).toEqual(['Correction: It is three.']);
    expect(lines([note('correction', 'It is three.')], {}, 'zxx')).toEqual(['It is three.']);
  });

  it('marks a change of subject', () => {
    expect(lines([thematicBreak()])).toEqual(['* * *']);
  });
});

describe('links and notes', () => {
  const linked = article(
    { language: 'en' },
    paragraph(
      'See ',
      link('https://example.org/a', 'here'),
      ' or ',
      link('https://example.org/b', 'example.org/b'),
      '.',
    ),
    paragraph(link('https://example.org/a', 'Again'), ', as [2] says.', footnoteReference('n')),
    footnoteDefinition('n', 'The ', 'note.'),
  );

  it('drops targets and says so', () => {
    const { output, rules } = report(linked);
    expect(output).not.toContain('https');
    expect(rules).toEqual(['export/lossy']);
  });

  it('prints targets in the line, unless the text shows them', () => {
    expect(toText(linked, { links: 'inline' }).split('\n')[0]).toBe(
      'See here <https://example.org/a> or example.org/b.',
    );
  });

  it('numbers notes and links by numbers that no text uses', () => {
    expect(toText(linked, { links: 'notes' })).toBe(
      [
        'See here [3] or example.org/b.',
        'Again [3], as [2] says.[1]',
        'Notes',
        '[1] The\n\n    note.\n[3] https://example.org/a\n',
      ].join('\n\n'),
    );
  });

  it('prints a note where it is referred to, once', () => {
    const twice = article(
      { language: 'en' },
      paragraph('One', footnoteReference('n'), ', two', footnoteReference('n'), '.', footnoteReference('m')),
      footnoteDefinition('n', 'The note.'),
      footnoteDefinition('m', 'Another, see', list('this')),
      footnoteDefinition('o', 'Nobody asks.'),
    );
    expect(toText(twice, { notes: 'inline' })).toBe(
      'One [1: The note.], two[1]. [Another, see this]\n\nNotes\n\n[2] Nobody asks.\n',
    );
  });

  it('prints a note in a pull quote too', () => {
    const quoted = article(
      { language: 'en' },
      pullQuote(paragraph('So it is.', footnoteReference('n'))),
      footnoteDefinition('n', 'The note.'),
    );
    expect(toText(quoted, { notes: 'inline' })).toBe('    “So it is. [The note.]”\n');
  });

  it('takes notes that refer to each other', () => {
    const round = article(
      { language: 'en' },
      paragraph('One', footnoteReference('a'), '.'),
      footnoteDefinition('a', paragraph('A', footnoteReference('b'), '.')),
      footnoteDefinition('b', paragraph('B', footnoteReference('a'), '.')),
    );
    expect(toText(round, { notes: 'inline' })).toBe('One [1: A [B[1].].].\n');
    expect(toText(round)).toBe('One[1].\n\nNotes\n\n[1] A[2].\n[2] B[1].\n');
  });

  it('draws a rule above notes where the language has no heading for them', () => {
    const source = article(
      { language: 'zxx' },
      paragraph('One', footnoteReference('a')),
      footnoteDefinition('a', 'A.'),
    );
    expect(toText(source)).toBe(`One[1]\n\n${'-'.repeat(40)}\n\n[1] A.\n`);
  });
});

describe('what text cannot show', () => {
  it('is reported once a kind, its words kept', () => {
    const rich = () =>
      paragraph(emphasis('so'), ' ', strong('very'), ' ', deleted('not'), ' ', foreign('fr', 'là'), ' ', emphasis('x'));
    const { output, diagnostics, rules } = report(article({ language: 'en' }, rich(), rich()));
    expect(output).toBe('so very not là x\n\nso very not là x\n');
    expect(rules).toEqual(['export/lossy', 'export/lossy', 'export/lossy', 'export/lossy']);
    expect(new Set(diagnostics.map(({ reason }) => reason)).size).toBe(4);
    expect(diagnostics[0]?.source).toBe('text');
  });

  it('is shown by asterisks on demand, which hug the words', () => {
    expect(lines([paragraph('a', emphasis(' so '), strong('b'))], { emphasis: 'asterisks' })).toEqual(['a *so* **b**']);
  });

  it('is replaced where no text may hold it, and reported once', () => {
    const { output, rules } = report(article({ language: 'en' }, 'a\u001b[31m\u0000\u009b\ud800b', code('\u0007')));
    expect(output).toBe('a\ufffd[31m\ufffd\ufffd\ufffdb\n\n    \ufffd\n');
    expect(rules).toEqual(['export/invalid-character']);
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<!-- x',
    ']]>',
    '--',
    '-- ',
    '\u202ex',
    '{{x}}',
    '\\x1b[2J',
    '%s $&',
  ])('is not %j, which stands as words in any style', (attack) => {
    const source = article({ language: 'en', headline: attack }, `One ${attack} two.`, code(attack));
    const styles: TextOptions[] = [{}, { width: 40 }, { flowed: true }, { links: 'notes' }, { profile: 'readback' }];
    for (const style of styles) {
      const output = toText(source, style).replace(/[\u202c\u200e]/g, '');
      expect(output.split(attack.trim()).length - 1, JSON.stringify(style)).toBe(3);
      expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    }
  });

  it('is kept and reported where the type of a node is unknown', () => {
    const odd: Node[] = JSON.parse(
      '[{"type":"box","children":[{"type":"text","value":"one"},{"type":"paragraph","children":[{"type":"glow","value":"two"},{"type":"aura","children":[{"type":"text","value":" three"}]}]}]},{"type":"rune","value":"four"},{"type":"void"}]',
    );
    const source = { ...article({ language: 'en' }), children: odd } as Article;
    const { output, rules } = report(source);
    expect(output).toBe('one\n\ntwo three\n\nfour\n');
    expect(rules.filter((rule) => rule === 'export/unknown-node')).toHaveLength(5);
  });

  it('folds white space but for no-break and ideographic spaces', () => {
    expect(lines([paragraph('a \n\t b\u00a0\u00a0c\u3000d', lineBreak(), ' e')])).toEqual([
      'a b\u00a0\u00a0c\u3000d',
      'e',
    ]);
  });
});

describe('a publication', () => {
  it('prints its name, then its articles with a rule between them, each with its own notes', () => {
    const one = article(
      { language: 'en' },
      paragraph('One', footnoteReference('n')),
      footnoteDefinition('n', 'First.'),
    );
    const two = article(
      { language: 'en', headline: 'Two' },
      paragraph('2', footnoteReference('n')),
      footnoteDefinition('n', 'Second.'),
    );
    const issue = publication({ name: 'Issue', description: 'All.', datePublished: '2026', language: 'en' }, one, two);
    const rule = '='.repeat(40);
    expect(toText(issue)).toBe(
      [
        'Issue',
        'All.',
        '2026',
        rule,
        'One[1]',
        'Notes',
        '[1] First.',
        rule,
        'Two',
        '2[1]',
        'Notes',
        '[1] Second.\n',
      ].join('\n\n'),
    );
  });
});

describe('options', () => {
  it.each([
    { width: 0 },
    { width: 1.5 },
    { width: 'wide' },
    { eol: '\n' },
    { links: true },
    { emphasis: 'stars' },
    { headings: 1 },
    { notes: 'none' },
    { flowed: 'yes' },
    { ascii: 1 },
    { bidi: true },
  ])('refuses %j by name', (options) => {
    const [option] = Object.keys(options);
    expect(() => toText(article({}), options as TextOptions)).toThrow(
      expect.objectContaining({ code: 'option/invalid', option }),
    );
  });

  it('takes the exporter in exportAll', async () => {
    const { text: output } = await exportAll(article({}, 'One two.'), { text }, { each: { text: { width: 4 } } });
    expect(output).toBe('One\ntwo.\n');
  });

  it('does not speak of a title that it does not print', () => {
    expect(report(article({ language: 'en' }, 'One.')).rules).toEqual([]);
  });
});
