/** The public contract of rules and hints: what a user may switch off, replace, add, move, overrule. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText, type Rule, textRules } from '../../../src/parse/text/index.ts';
import { weights } from '../../../src/parse/text/weights.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';
const text = `${prose}\n\nA chain\n\n${prose}\n\n[Poll] Should it be oiled?\n\n${prose}`;
const types = (options: Parameters<typeof fromText>[1]) =>
  fromText(text, { language: 'en', ...options }).children.map(({ type }) => type);

const poll: Rule = {
  name: 'furniture/poll',
  kind: 'furniture',
  pass: 'own',
  look: (block) => (block.text.startsWith('[Poll]') ? { facts: { 'opens with [Poll]': true }, parts: [] } : undefined),
};

describe('rules', () => {
  it('each have a row of weights, and a name of their family', () => {
    expect(textRules.map(({ name }) => name).sort()).toEqual(Object.keys(weights).sort());
    for (const { name } of textRules) expect(name).toMatch(/^[a-z-]+\/[a-z-]+$/);
  });

  it('can be switched off', () => {
    expect(types({})[1]).toBe('heading');
    expect(types({ rules: { off: ['heading/short-line'] } })[1]).toBe('paragraph');
  });

  it('can be asked for more', () => {
    expect(types({ rules: { thresholds: { 'heading/short-line': 0.999 } } })[1]).toBe('paragraph');
  });

  it('can be added, and explain what they did', () => {
    const article = fromText(text, {
      language: 'en',
      rules: { add: [{ ...poll, weights: { threshold: 0.5, bias: 0, of: { 'opens with [Poll]': 3 } } }] },
    });
    expect(article.omitted).toMatchObject([{ text: '[Poll] Should it be oiled?', rule: 'furniture/poll' }]);
  });

  it('can be replaced by name', () => {
    const never: Rule = { name: 'heading/short-line', kind: 'heading', pass: 'context', look: () => undefined };
    expect(types({ rules: { replace: [never] } })[1]).toBe('paragraph');
  });

  it('serve the scripts that they name', () => {
    expect(types({ rules: { add: [{ ...poll, scripts: ['Han'] }] } })).toHaveLength(5);
    expect(types({ rules: { add: [{ ...poll, scripts: ['Latin'] }] } })).toHaveLength(4);
  });
});

describe('the table of rules', () => {
  const order = Object.keys(weights);
  const rules = [...textRules].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const rows = rules.map(({ name, kind, pass, scripts, description }) => {
    const { threshold = 0, bias = 0, of = {} } = weights[name] ?? {};
    const facts = Object.entries(of).map(([fact, weight]) => `${fact} ${weight > 0 ? '+' : '−'}${Math.abs(weight)}`);
    return `| \`${name}\` | ${kind} | ${pass} | ${scripts?.join(', ') ?? 'all'} | ${description} | ${threshold} | ${bias} | ${facts.join('; ')} |`;
  });
  const table = [
    '# Rules of the raw-text reader',
    '',
    'Each rule looks at a block and states facts. Its score is the logistic of the bias plus the weights of the facts that',
    'hold; it is followed from the threshold on. `own` rules look at a block by itself, `front` rules at what stands above the',
    'text, which is decided together, `context` rules at what the neighbours were taken for. Written by',
    '`UPDATE=1 npx vitest run test/parse/text/rules.test.ts`.',
    '',
    '| rule | makes | pass | scripts | goes by | threshold | bias | facts and weights |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
  const file = new URL('../../../docs/text-rules.md', import.meta.url);

  it('has every rule as it is', () => {
    if (process.env.UPDATE) {
      if (!existsSync(new URL('.', file))) mkdirSync(new URL('.', file));
      writeFileSync(file, table);
    }
    expect(readFileSync(file, 'utf8')).toBe(table);
  });

  it('says of each what it goes by', () => {
    for (const { name, description } of textRules) expect(description, name).toMatch(/^[A-Z©].{20,200}\.$/u);
  });

  it('names facts that rules state', () => {
    for (const { name } of textRules) expect(Object.keys(weights[name]?.of ?? {}).length, name).toBeGreaterThan(0);
  });
});

describe('hints', () => {
  it('overrule every rule, by line', () => {
    const article = fromText(text, {
      language: 'en',
      hints: [
        { line: 3, is: 'paragraph' },
        { line: 7, is: 'heading' },
      ],
    });
    expect(article.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    const [, , , poll] = article.children;
    expect(poll && explain(poll)).toBe('hint/user 1.00: the user says so');
  });

  it('take the parts that a rule sees, however unsure', () => {
    const article = fromText(`${prose}\n\nBy Ada Diaz, Lima.\n\n${prose}`, {
      language: 'en',
      hints: [{ line: 3, is: 'byline' }],
    });
    expect(article.metadata).toMatchObject({ byline: 'By Ada Diaz, Lima.', author: [{ name: 'Ada Diaz' }] });
  });

  it('touch every block of a run of lines', () => {
    const article = fromText(text, { language: 'en', hints: [{ line: 1, lastLine: 3, is: 'furniture' }] });
    expect(article.omitted).toHaveLength(2);
    expect(plainText(article)).not.toContain('A chain');
  });
});

it('weighs no fact that no rule sees', () => {
  const folder = new URL('../../../src/parse/text/rules/', import.meta.url);
  const sources = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
  const seen = (fact: string): boolean =>
    sources.some(
      (source) =>
        [`'${fact}'`, `"${fact}"`].some((key) => source.includes(key)) ||
        (!fact.includes(' ') && source.includes(fact)),
    );
  const unseen = Object.values(weights).flatMap(({ of }) => Object.keys(of).filter((fact) => !seen(fact)));
  expect(unseen).toEqual([]);
});
