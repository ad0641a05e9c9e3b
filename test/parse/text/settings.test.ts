/** What a user says of rules, lines and paragraphs: it is followed, and a mistake in it is named. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage, explain } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText, type TextOptions } from '../../../src/parse/text/index.ts';
import type { Rule } from '../../../src/parse/text/rule.ts';

const prose = 'The relay took over at four in the morning, and nobody on the rock was asked about it by the office.';
const raw = `${prose}\n\nWhat it needs\n\n${prose}\n\n§ 7 Ink and paper\n\n${prose}`;

const typesOf = (options: TextOptions): string[] =>
  fromText(raw, { language: 'en', ...options }).children.map(({ type }) => type);

const plain = ['paragraph', 'paragraph', 'paragraph', 'paragraph', 'paragraph'];
const section: Rule = {
  name: 'mine/section',
  kind: 'heading',
  pass: 'own',
  look: ({ text }) => (text.startsWith('§ ') ? { facts: { 'section sign': true } } : undefined),
  weights: { threshold: 0.6, bias: 0, of: { 'section sign': 2 } },
};
const off = ['heading/short-line'];

describe('rules', () => {
  it('are switched off by name', () => {
    expect(typesOf({})).toContain('heading');
    expect(typesOf({ rules: { off } })).toEqual(plain);
  });

  it('are added, and say why', () => {
    const { children } = fromText(raw, { rules: { off, add: [section] } });
    expect(children[3]).toMatchObject({
      type: 'heading',
      data: { inferred: { rule: 'mine/section', score: 0.881, evidence: ['section sign'] } },
    });
  });

  describe('that are added', () => {
    const long = 'The relay took over at four in the morning, and nobody on the rock was asked about it. '
      .repeat(6)
      .trim();
    const page = `Nobody asked the rock\n\nBy Ada Diaz\n\n12 March 2026\n\n${prose}\n\nWhat it needs\n\n${prose}\n\n${long}`;
    /** A rule of a user that is as sure as said of the block that begins so. */
    const rule = (begins: string, pass: Rule['pass'], kind: Rule['kind'], weight: number): Rule => ({
      name: 'mine/own',
      kind,
      pass,
      look: ({ text }) => (text.startsWith(begins) ? { facts: { mine: true } } : undefined),
      weights: { threshold: 0.5, bias: 0, of: { mine: weight } },
    });
    const omitted = (...add: Rule[]): string[] =>
      fromText(page, { language: 'en', rules: { add } }).omitted.map(({ text }) => text.slice(0, 21));

    it.each(['own', 'context'] as const)('win by their score wherever a block stands (pass %s)', (pass) => {
      for (const begins of [
        'Nobody asked the rock',
        'By Ada Diaz',
        '12 March 2026',
        'What it needs',
        prose.slice(0, 21),
      ])
        expect(omitted(rule(begins, pass, 'furniture', 9)), begins).toContain(begins);
      expect(omitted(rule(long.slice(0, 89), pass, 'furniture', 9))).toEqual([long.slice(0, 21)]);
    });

    it.each(['own', 'context'] as const)('lose to a surer rule of ours (pass %s)', (pass) => {
      expect(omitted(rule('By Ada Diaz', pass, 'furniture', 0.4))).toEqual([]);
      expect(omitted(rule('Nobody asked the rock', pass, 'furniture', 0.4))).toEqual([]);
    });

    it('make of a line above the text what no rule of ours makes there', () => {
      const add = [rule('12 March 2026', 'own', 'heading', 9)];
      const { children, metadata } = fromText(page, { language: 'en', rules: { add } });
      expect(children[0]).toMatchObject({ type: 'heading', data: { inferred: { rule: 'mine/own' } } });
      expect(metadata).not.toHaveProperty('datePublished');
    });

    it('are followed wherever they see anything if they have no weights', () => {
      const { weights: _, ...bare } = rule('The relay', 'own', 'note', 0);
      const { children } = fromText(`${prose}\n\n${long}`, { language: 'en', rules: { add: [bare] } });
      expect(children.map(({ type }) => type)).toEqual(['note', 'note']);
    });

    it('tell what else a block may have been', () => {
      const { children } = fromText(page, { language: 'en', rules: { add: [rule('What it', 'context', 'note', 9)] } });
      const taken = children.find(({ data }) => data?.inferred?.rule === 'mine/own');
      expect(taken?.data?.inferred?.alternatives).toContainEqual(expect.objectContaining({ kind: 'heading' }));
    });
  });

  it('stand in for ours of the same name', () => {
    const [name = ''] = off;
    expect(typesOf({ rules: { replace: [{ ...section, name }] } })).toEqual(plain.with(3, 'heading'));
  });

  it('are followed from a threshold on, ours and yours', () => {
    expect(typesOf({ rules: { thresholds: { 'heading/short-line': 1 } } })).toEqual(plain);
    expect(typesOf({ rules: { off, add: [section], thresholds: { 'mine/section': 0.9 } } })).toEqual(plain);
  });

  it.each<[string, unknown]>([
    ['no object', []],
    ['a member that there is not', { of: [] }],
    ['the name of no rule', { off: ['heading/shrot-line'] }],
    ['a threshold for no rule', { thresholds: { 'heading/shrot-line': 0.5 } }],
    ['a threshold that is no score', { thresholds: { 'heading/short-line': 75 } }],
    ['a rule that does not look', { add: [{ name: 'mine/section', kind: 'heading', pass: 'own' }] }],
    ['a rule that makes what there is not', { add: [{ ...section, kind: 'title' }] }],
    ['a stand-in for no rule', { replace: [section] }],
    ['a weight that is no number', { add: [{ ...section, weights: { threshold: 0.6, bias: 0, of: { mine: '2' } } }] }],
    ['a bias that is no number', { add: [{ ...section, weights: { threshold: 0.6, bias: Number.NaN, of: {} } }] }],
    ['a threshold of a rule that is none', { add: [{ ...section, weights: { threshold: 'low', bias: 0, of: {} } }] }],
    ['weights without facts', { add: [{ ...section, weights: { threshold: 0.6, bias: 0 } }] }],
    ['a threshold that is no number', { thresholds: { 'heading/short-line': Number.NaN } }],
    ['scripts that are no list', { add: [{ ...section, scripts: 'Latin' }] }],
    ['a fact that is no number', { add: [{ ...section, look: () => ({ facts: { 'section sign': Number.NaN } }) }] }],
  ])('that are wrong are named: %s', (_, rules) => {
    expect(() =>
      fromText(
        raw,
        JSON.parse('{}', () => ({ rules })),
      ),
    ).toThrow(expect.objectContaining({ code: 'option/invalid', option: 'rules' }));
  });
});

describe('hints', () => {
  it('overrule every rule, whichever way', () => {
    const hints = [
      { line: 3, is: 'paragraph' },
      { line: 7, is: 'heading' },
    ] as const;
    const { children } = fromText(raw, { hints });
    expect(children.map(({ type }) => type)).toEqual(plain.with(3, 'heading'));
    expect(children[3]?.data?.inferred?.rule).toBe('hint/user');
  });

  const kinds = [
    ...['attribution', 'blockquote', 'byline', 'credit', 'date', 'deck', 'footnote', 'heading', 'headline', 'kicker'],
    ...['listItem', 'note', 'paragraph', 'pullQuote', 'speakerTurn', 'tableRow', 'thematicBreak', 'verse'],
  ];
  const lines = [
    'Some words by Ada Diaz, our editor, and more besides',
    'By Ada Diaz and others, 12 March 2026, here',
    'Source: Reuters and others',
    'Ada: it was late',
    '“We went out” — Ada Diaz',
    'yesterday',
  ];
  const read = (line: string, is: unknown, seen: Diagnostic[] = []) =>
    fromText(
      `Nobody asked the rock\n\n${prose}\n\n${line}\n\n${prose}`,
      JSON.parse('{}', () => ({
        language: 'en',
        hints: [{ line: 5, is }],
        onDiagnostic: (diagnostic: Diagnostic) => seen.push(diagnostic),
      })),
    );

  it.each(kinds)('lose no word of a line that is said to be a %s', (is) => {
    for (const line of lines) {
      const { metadata, children, omitted } = read(line, is);
      const kept = JSON.stringify([metadata, children, omitted]);
      for (const word of ['more besides', 'others', 'Source', 'late', 'went out', 'yesterday', 'Ada Diaz'])
        if (line.includes(word)) expect(kept, `${line}: ${word}`).toContain(word);
    }
  });

  it('make an item of a line without a mark', () => {
    expect(read('Ink and paper', 'listItem').children.map(({ type }) => type)).toContain('list');
  });

  it.each([
    ['thematicBreak', 'Ink and paper', 'a line of words is no break between sections'],
    ['date', 'yesterday', 'no date can be read there'],
  ])('that cannot be followed are reported: %s', (is, line, why) => {
    const seen: Diagnostic[] = [];
    read(line, is, seen);
    expect(seen.filter(({ ruleId }) => ruleId !== 'text/paragraphs')).toEqual([
      expect.objectContaining({ ruleId: 'text/hint-unused', reason: `The hint for line 5 decides nothing: ${why}` }),
    ]);
  });

  it('make values that are yours', () => {
    const { metadata, provenance } = read('Ada Diaz, Lima', 'byline');
    expect(metadata.byline).toBe('Ada Diaz, Lima');
    expect(provenance['/metadata/byline']).toMatchObject({ status: 'user', rule: 'hint/user' });
    expect(explain(provenance['/metadata/byline'] ?? { rule: '', score: 0, evidence: [] })).toContain(
      'the user says so',
    );
  });

  it.each<[string, unknown]>([
    ['no list', { line: 1, is: 'heading' }],
    ['a kind that there is not', [{ line: 1, is: 'headng' }]],
    ['a line that is no number', [{ line: '1', is: 'heading' }]],
    ['no line', [{ is: 'heading' }]],
    ['a line before the first', [{ line: 0, is: 'heading' }]],
  ])('that are wrong are named: %s', (_, hints) => {
    expect(() =>
      fromText(
        raw,
        JSON.parse('{}', () => ({ hints })),
      ),
    ).toThrow(expect.objectContaining({ code: 'option/invalid', option: 'hints' }));
  });
});

describe('the way in which paragraphs are parted', () => {
  const half = 'The relay took over at four in the morning';
  const text = `${half}\nand nobody was asked.\n\n${half},\nsaid the office:\n• ink\n• paper\n\nA rule\n======\n${half}.`;
  const blocks = (paragraphs?: TextOptions['paragraphs']): { words: string[]; said: string | undefined } => {
    const seen: Diagnostic[] = [];
    const options = paragraphs === undefined ? {} : { paragraphs };
    const article = fromText(text, { ...options, onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(coverage(article, text).ratio).toBe(1);
    const words = article.children.flatMap((node) =>
      node.type === 'list' ? node.children.map((item) => `• ${plainText(item)}`) : plainText(node),
    );
    return { words, said: seen.find(({ ruleId }) => ruleId === 'text/paragraphs')?.reason };
  };
  const joined = [
    `${half} and nobody was asked.`,
    `${half}, said the office:`,
    '• ink',
    '• paper',
    'A rule',
    `${half}.`,
  ];
  const apart = [half, 'and nobody was asked.', `${half},`, 'said the office:', ...joined.slice(2)];

  it.each([
    ['blank-line', joined, 'Paragraphs: blank lines part paragraphs'],
    ['line', apart, 'Paragraphs: each line is a paragraph'],
    ['wrapped', joined, 'Paragraphs: lines are wrapped by hand and were joined'],
  ] as const)('is yours to say, and reported: %s', (paragraphs, words, said) => {
    expect(blocks(paragraphs)).toEqual({ words, said });
  });

  it.each([
    ['a wrapped text', text, 'Paragraphs: lines are wrapped by hand and were joined'],
    ['lines with a blank one here and there', `${prose}\n${prose}\n\n${prose}`, 'Paragraphs: each line is a paragraph'],
    ['lines with a blank one between each', `${prose}\n\n${prose}`, 'Paragraphs: blank lines part paragraphs'],
  ])('is found out where you do not say it, and reported as it is: %s', (_, source, said) => {
    const seen: Diagnostic[] = [];
    fromText(source, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(seen.map(({ reason }) => reason)).toContain(said);
  });

  it('joins lines up to a blank one whatever their width and indent', () => {
    const verse = `  A first line that stands a little in,\nand a second.\n\n${prose}`;
    expect(fromText(verse, { paragraphs: 'blank-line' }).children).toHaveLength(2);
  });
});
