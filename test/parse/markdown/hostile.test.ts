import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';

const many = 10_000;
const staircase = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n');
const ticks = Array.from({ length: 300 }, (_, length) => `${'`'.repeat(length)}a`).join('');

describe('a source that is made to hurt is read whole, in bounded time', () => {
  it.each<[name: string, source: string]>([
    ['quotations in quotations', `${'>'.repeat(many)}a`],
    ['and again on each line', `${'> '.repeat(300)}a\n`.repeat(50)],
    ['lists in lists', `${'- '.repeat(many)}a`],
    ['numbers in numbers', `${'1. '.repeat(many)}a`],
    ['lists and quotations', `${'- > '.repeat(many)}a`],
    ['a staircase', staircase],
    ['open brackets', '['.repeat(many)],
    ['brackets in brackets', `${'['.repeat(many)}a${']'.repeat(many)}`],
    ['pictures in pictures', `${'!['.repeat(many)}a${'](b)'.repeat(many)}`],
    ['stars', `${'*'.repeat(many)}a${'*'.repeat(many)}`],
    ['emphasis in emphasis', `${'*a '.repeat(many)}${' a*'.repeat(many)}`],
    ['emphasis in the words of a picture', `![${'_a '.repeat(3000)}${' a_'.repeat(3000)}](x)`],
    ['runs of backticks', ticks],
    ['tags that do not end', '<a b="'.repeat(many)],
    ['tags that are not closed', '<b>'.repeat(many)],
    ['elements in elements', '<div>\n'.repeat(many)],
    ['comments that do not end', '<!--'.repeat(many)],
    ['scripts in scripts', '<script>'.repeat(many)],
    ['references', '&amp;&eacute;&#97;a'.repeat(many)],
    ['YAML lists in lists', `---\na: ${'['.repeat(many)}\n---\nb`],
    ['YAML items in items', `---\na:\n  ${'- '.repeat(many)}\n---\nb`],
    ['YAML without end', `---\n${'a:\n'.repeat(many)}`],
    ['a head of hyphens', '---\n'.repeat(many)],
    ['addresses', 'www.a.b '.repeat(2000)],
    ['quotations one after another', '> a quotation\n\n'.repeat(8000)],
    ['items one after another', '- an item\n\n'.repeat(8000)],
    ['quotations in one quotation', '> > a\n>\n'.repeat(4000)],
    ['quotations in items', '- > a\n\n  b\n'.repeat(4000)],
    ['lines that continue a quotation lazily', '> a\nb\n# c\n'.repeat(4000)],
    ['notes of one name', '[^a]: b\n\n'.repeat(4000)],
    ['closing brackets', 'a] '.repeat(many)],
    ['an open bracket', `[ ${'a *b* '.repeat(many)}`],
    ['parentheses of titles', '[a](b (c '.repeat(many)],
    ['targets that do not end', 'a [a](<b '.repeat(many)],
    ['comments in a line', 'a <!-- '.repeat(many)],
    ['instructions in a line', 'a <? '.repeat(many)],
    ['declarations in a line', 'a <!A '.repeat(many)],
    ['sections in a line', 'a <![CDATA[ '.repeat(many)],
    ['signs of less', 'a <b '.repeat(many)],
  ])('%s', (_, source) => {
    const article = fromMarkdown(source);
    const { missing, altered } = coverage(article, source);
    expect({ missing, altered }).toEqual({ missing: [], altered: [] });
    const faults: Diagnostic[] = [];
    fromJson(article, { onDiagnostic: (fault) => faults.push(fault) });
    expect(faults).toEqual([]);
  });

  it('and marks that have no partner stay what they are: words', () => {
    for (const source of ['a <? '.repeat(60), 'b] '.repeat(60), `\`c\` ${'<d '.repeat(60)}`]) {
      const seen: Diagnostic[] = [];
      const article = fromMarkdown(source, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
      expect(plainText(article)).toBe(source.replaceAll('`', '').trim());
      expect(seen.filter(({ ruleId }) => ruleId === 'model/too-deep')).toEqual([]);
    }
  });

  it('and says where a mark stands too deep to be one', () => {
    const seen: Diagnostic[] = [];
    const article = fromMarkdown(`a\n\n${'>'.repeat(60)}b`, { onDiagnostic: (diagnostic) => seen.push(diagnostic) });
    expect(seen).toMatchObject([{ ruleId: 'model/too-deep', place: { start: { line: 3, column: 51 } } }]);
    expect(plainText(article)).toBe(`a\n${'>'.repeat(10)}b`);
  });
});

describe('aliases of YAML', () => {
  it('are refused: nothing grows', () => {
    const lines = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [*${'abcdefghi'[at]}, *${'abcdefghi'[at]}]`),
    ];
    const source = `---\n${lines.join('\n')}\ntags: *j\ntitle: A\n---\nb`;
    const article = fromMarkdown(source);
    expect(article.metadata).toEqual({ headline: 'A' });
    expect(article.omitted.map(({ text }) => text)).toContain('tags: *j');
    expect(coverage(article, source).ratio).toBe(1);
  });

  it('and names that an object has by birth are names like others', () => {
    const article = fromMarkdown('---\n__proto__: {a: b}\nconstructor: c\ntoString: d\ntitle: A\n---\nb');
    expect(article.metadata).toEqual({ headline: 'A' });
    expect(article.omitted).toHaveLength(3);
  });
});
