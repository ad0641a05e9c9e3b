/** What a user says of rules, lines and paragraphs: it is followed, and a mistake in it is named. */
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
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
  const lines = `${prose}\n${prose}\n\n${prose}`;
  it.each([
    ['line', 3, 'each line is a paragraph'],
    ['wrapped', 2, 'joined'],
  ] as const)('is yours to say, and reported: %s', (paragraphs, count, said) => {
    const seen: Diagnostic[] = [];
    const article = fromText(lines, { paragraphs, onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(article.children).toHaveLength(count);
    expect(seen.find(({ ruleId }) => ruleId === 'text/paragraphs')?.reason).toContain(said);
  });
});
