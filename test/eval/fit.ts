/**
 * Fits the weights by which short lines are told for headings: logistic regression over the tuning halves of the labelled
 * articles and of the pages of WCXB, drawn toward weights that were set by hand (`prior.ts`), which decide where few lines
 * bear a fact.
 *
 * Gradient descent with a fixed number of steps, a step size that each weight's own slopes shorten (Duchi, Hazan and Singer
 * 2011), no chance: the same texts give the same weights. The score of a line is its odds of being a heading, moved so that
 * the threshold is met where 64 of 100 lines are headings.
 */
import { readingFor } from '../../src/language/reading.ts';
import { readBlocks } from '../../src/parse/text/blocks.ts';
import { decide, textRules } from '../../src/parse/text/decide.ts';
import { readLines } from '../../src/parse/text/lines.ts';
import type { Rule, Sight } from '../../src/parse/text/rule.ts';
import type { RuleWeights } from '../../src/parse/text/weights.ts';
import { noisyPages, plain } from './noisy.ts';
import { headingPrior } from './prior.ts';
import { flattenings, readLabelled } from './text.ts';

/** A line as the rule saw it, and whether it is a heading. */
export interface Sample {
  facts: Sight['facts'];
  hit: boolean;
  /** How much the line counts. */
  weight: number;
  /** The text that it stands in. */
  text: string;
}

const steps = 800;
const rate = 0.3;
/** How strongly weights are drawn to those set by hand, for a mean line. */
const pull = 0.003;
/** Lines are followed where so many of them are headings. */
const surely = 0.64;
/** What a line of a labelled article counts, in each of two flattenings; one of a page, whose tags lie, counts 1. */
const labelled: Readonly<Record<string, number>> = { 'blank lines': 4, 'single newlines': 2 };

const logit = (share: number): number => Math.log(share / (1 - share));

/** Weights that fit some lines, drawn to a prior; rounded to hundredths. */
export function fitRow(samples: readonly Sample[], prior: RuleWeights): RuleWeights {
  const shift = logit(prior.threshold) - logit(surely);
  const names = Object.keys(prior.of);
  const start = [prior.bias, ...names.map((name) => prior.of[name] ?? 0)];
  const weights = Float64Array.from(start);
  const slopes = new Float64Array(start.length).fill(1e-8);
  const rows = samples.map(({ facts, hit, weight }) => ({
    values: [[0, 1] as const, ...names.map((name, at) => [at + 1, Number(facts[name] ?? 0)] as const)].filter(
      ([, value]) => value !== 0,
    ),
    hit: Number(hit),
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 0; step < steps; step++) {
    const slope = weights.map((weight, at) => pull * (weight - (start[at] ?? 0)));
    for (const { values, hit, weight } of rows) {
      const odds = values.reduce((sum, [at, value]) => sum + value * (weights[at] ?? 0), -shift);
      const error = (weight / total) * (1 / (1 + Math.exp(-odds)) - hit);
      for (const [at, value] of values) slope[at] = (slope[at] ?? 0) + error * value;
    }
    for (const [at, each] of slope.entries()) {
      slopes[at] = (slopes[at] ?? 0) + each * each;
      weights[at] = (weights[at] ?? 0) - (rate * each) / Math.sqrt(slopes[at] ?? 1);
    }
  }
  // Plus nothing: no weight is minus nothing.
  const round = (at: number): number => Math.round((weights[at] ?? 0) * 100) / 100 + 0;
  const of = Object.fromEntries(names.map((name, at) => [name, round(at + 1)]));
  return { threshold: prior.threshold, bias: round(0), of };
}

/** Name of the rule that is fitted. */
export const fittedRule = 'heading/short-line';

/** What the rule sees in a text, read with the weights set by hand: so the outcome of a fit changes none of it. */
function samplesOf(
  name: string,
  text: string,
  language: string,
  weight: number,
  isHeading: (start: number, words: string) => boolean,
): Sample[] {
  const samples = new Map<string, Sample>();
  const watched = textRules.map((rule): Rule => {
    if (rule.name !== fittedRule) return rule;
    return {
      ...rule,
      weights: headingPrior,
      look(block, document) {
        const sight = rule.look(block, document);
        const words = plain(block.text);
        if (sight && !samples.has(words))
          samples.set(words, { facts: sight.facts, hit: isHeading(block.start, words), weight, text: name });
        return sight;
      },
    };
  });
  const source = readLines(text);
  // Labels stand by lines.
  decide(source, readBlocks(source, 'line').blocks, readingFor(language), { rules: { replace: watched }, hints: [] });
  return [...samples.values()];
}

/** Every line of the tuning halves that the rule looks at; `undefined` without the pages of WCXB. */
export function headingSamples(): Sample[] | undefined {
  const pages = noisyPages(0);
  if (!pages) return undefined;
  const samples = pages.flatMap(({ id, text, truth }) => samplesOf(id, text, 'en', 1, (_, words) => truth.has(words)));
  for (const { name, rows, language, half } of readLabelled()) {
    if (half !== 'tuning') continue;
    for (const [flattening, weight] of Object.entries(labelled)) {
      const { text, starts } = flattenings[flattening]?.(rows) ?? { text: '', starts: [] };
      const isHeading = (start: number): boolean => rows[starts.indexOf(start)]?.label === 'heading';
      samples.push(...samplesOf(name, text, language, weight, isHeading));
    }
  }
  return samples;
}

/** The weights of section headings that the texts give; `undefined` without the pages of WCXB. */
export function fitHeadings(): RuleWeights | undefined {
  const samples = headingSamples();
  return samples && fitRow(samples, headingPrior);
}

/** Headings among some lines, as a row of weights finds them. */
function found(samples: readonly Sample[], { threshold, bias, of }: RuleWeights): { right: number; found: number } {
  const taken = samples.filter(({ facts }) => {
    const odds = Object.entries(facts).reduce((sum, [fact, value]) => sum + Number(value) * (of[fact] ?? 0), bias);
    return odds >= logit(threshold);
  });
  return { right: taken.filter(({ hit }) => hit).length, found: taken.length };
}

const folds = 5;

/** Precision and recall over the lines that were looked at: with the weights set by hand, and with such as were fitted to other texts. */
export function crossValidate(samples: readonly Sample[]): string[] {
  const texts = [...new Set(samples.map(({ text }) => text))];
  const fold = new Map(texts.map((text, index) => [text, index % folds]));
  const fitted = Array.from({ length: folds }, (_, held) =>
    fitRow(
      samples.filter(({ text }) => fold.get(text) !== held),
      headingPrior,
    ),
  );
  return [...Object.entries(labelled), ['pages', 1] as const].map(([name, counts]) => {
    const set = samples.filter(({ weight }) => weight === counts);
    const truth = set.filter(({ hit }) => hit).length;
    const print = ({ right, found }: { right: number; found: number }): string =>
      `P ${(right / found).toFixed(3)} R ${(right / truth).toFixed(3)} F1 ${((2 * right) / (found + truth)).toFixed(3)}`;
    const parts = fitted.map((row, held) =>
      found(
        set.filter(({ text }) => fold.get(text) === held),
        row,
      ),
    );
    const sum = (key: 'right' | 'found'): number => parts.reduce((total, part) => total + part[key], 0);
    return `${name}: by hand ${print(found(set, headingPrior))}; fitted to other texts ${print({ right: sum('right'), found: sum('found') })}`;
  });
}
