/** How the weights of section headings come about: a fit that draws on counted lines where there are any, and gives the same each time. */
import { describe, expect, it } from 'vitest';
import { weights } from '../../../src/parse/text/weights.ts';
import { fitHeadings, fitRow, fittedRule, type Sample } from '../../eval/fit.ts';
import { headingPrior } from '../../eval/prior.ts';

const prior = { threshold: 0.75, bias: -1, of: { short: 1, comma: 0, unseen: -3 } };
const line = (facts: Sample['facts'], hit: boolean, text = 'a'): Sample => ({ facts, hit, weight: 1, text });
const lines = Array.from({ length: 90 }, (_, index) => [
  line({ short: true }, index % 10 !== 0),
  line({ short: true, comma: true }, index % 10 === 0),
  line({}, false),
]).flat();
const score = ({ bias, of }: typeof prior, ...facts: (keyof typeof of)[]): number =>
  1 / (1 + Math.exp(-facts.reduce((sum, fact) => sum + of[fact], bias)));

describe('a fit', () => {
  const row = { ...prior, ...fitRow(lines, prior) };
  const of = { ...prior.of, ...row.of };

  it('follows lines that are headings mostly, and no others', () => {
    expect(score({ ...row, of }, 'short')).toBeGreaterThan(row.threshold);
    expect(score({ ...row, of }, 'short', 'comma')).toBeLessThan(row.threshold);
    expect(score({ ...row, of })).toBeLessThan(row.threshold);
  });

  it('learns what a fact says of which nothing was known', () => {
    expect(of.comma).toBeLessThan(-1);
  });

  it('leaves a fact that no line bears at what was set by hand', () => {
    expect(of.unseen).toBe(prior.of.unseen);
  });

  it('gives the same weights again', () => {
    expect(fitRow(lines, prior)).toEqual(fitRow(lines, prior));
  });

  it('minds how much a line counts', () => {
    const against = { ...line({ short: true }, false), weight: 500 };
    expect(fitRow([...lines, against], prior).of.short).toBeLessThan(of.short);
  });
});

describe('the weights of section headings', () => {
  const standing = weights[fittedRule];

  it('weigh the facts that were weighed by hand', () => {
    expect(Object.keys(standing?.of ?? {})).toEqual(Object.keys(headingPrior.of));
    expect(standing?.threshold).toBe(headingPrior.threshold);
  });

  // Without the pages there is nothing to fit to; `npm run eval` tells the same.
  const fitted = fitHeadings();
  it.runIf(fitted)('are those that the script gives', () => {
    expect(standing).toEqual(fitted);
  });
});
