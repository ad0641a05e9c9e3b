/**
 * Fits the weights of the raw-text rules: logistic regression of each rule on the tuning half of the labelled articles, in
 * every flattening, by plain gradient descent with a fixed number of steps, drawn toward the weights as they stand.
 *
 * They are written only where they read articles better that they were not fitted on (five folds of the tuning half). No
 * chance is in it: the same articles give the same weights. `node scripts/fit-weights.ts` reports; `--write` writes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readingFor } from '../src/language/reading.ts';
import { readBlocks } from '../src/parse/text/blocks.ts';
import { decide, textRules } from '../src/parse/text/decide.ts';
import { readLines } from '../src/parse/text/lines.ts';
import type { Rule, Sight } from '../src/parse/text/rule.ts';
import { survey } from '../src/parse/text/survey.ts';
import { type RuleWeights, weights } from '../src/parse/text/weights.ts';
import { flattenings, judge, type Labelled, readLabelled } from '../test/eval/text.ts';

const folds = 5;
const steps = 400;
const rate = 0.5;
/** How strongly the weights are drawn to those that stand, for one sample. */
const pull = 0.02;
/** Samples that a rule needs to be fitted at all. */
const fewest = 20;

interface Sample {
  facts: Sight['facts'];
  hit: boolean;
}

/** Names that the labels have for what rules make. */
const labels: Readonly<Record<string, string>> = {
  pullQuote: 'pullquote',
  blockquote: 'quote',
  listItem: 'item',
  tableRow: 'table',
  speakerTurn: 'speaker',
  thematicBreak: 'break',
};

/** What each rule sees in some articles, and whether it would be right. */
function samplesOf(articles: readonly Labelled[]): Map<string, Sample[]> {
  const samples = new Map<string, Sample[]>(textRules.map(({ name }) => [name, []]));
  for (const { rows, language } of articles) {
    for (const flatten of Object.values(flattenings)) {
      const { text, starts } = flatten(rows);
      const source = readLines(text);
      const { blocks } = readBlocks(source);
      const decisions = decide(source, blocks, readingFor(language), { rules: {}, hints: [] });
      const document = survey(blocks, readingFor(language), decisions);
      for (const block of blocks) {
        const truth = rows[starts.indexOf(block.start)]?.label;
        const decided = decisions[block.index];
        decisions[block.index] = undefined;
        for (const rule of textRules) {
          if (rule.pass === 'front' && !document.inFront(block)) continue;
          const sight = truth === undefined ? undefined : rule.look(block, document);
          const label = rule.kind === 'credit' ? sight?.role : (labels[rule.kind] ?? rule.kind);
          if (sight) samples.get(rule.name)?.push({ facts: sight.facts, hit: label === truth });
        }
        decisions[block.index] = decided;
      }
    }
  }
  return samples;
}

/** Fits one rule, from the weights that stand. */
function fitRule(samples: readonly Sample[], start: RuleWeights): RuleWeights {
  if (samples.length < fewest) return start;
  const of: Record<string, number> = { ...start.of };
  let bias = start.bias;
  for (let step = 0; step < steps; step++) {
    const slope: Record<string, number> = {};
    let slopeOfBias = 0;
    for (const { facts, hit } of samples) {
      const sum = Object.entries(facts).reduce((total, [fact, value]) => total + Number(value) * (of[fact] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - Number(hit);
      slopeOfBias += error;
      for (const [fact, value] of Object.entries(facts)) slope[fact] = (slope[fact] ?? 0) + error * Number(value);
    }
    bias -= rate * (slopeOfBias / samples.length + pull * (bias - start.bias));
    for (const [fact, weight] of Object.entries(of)) {
      of[fact] = weight - rate * ((slope[fact] ?? 0) / samples.length + pull * (weight - (start.of[fact] ?? 0)));
    }
  }
  const round = (value: number): number => Math.round(value * 100) / 100;
  const rounded = Object.fromEntries(Object.entries(of).map(([fact, weight]) => [fact, round(weight)]));
  return { threshold: start.threshold, bias: round(bias), of: rounded };
}

/** Fits every rule on some articles. */
function fitAll(articles: readonly Labelled[]): Record<string, RuleWeights> {
  const samples = samplesOf(articles);
  return Object.fromEntries(
    Object.entries(weights).map(([name, start]) => [name, fitRule(samples.get(name) ?? [], start)]),
  );
}

/** Blocks read right, in every flattening, with some weights. */
function right(articles: readonly Labelled[], fitted: Readonly<Record<string, RuleWeights>>): number {
  const replace: Rule[] = textRules.map((rule) => ({
    ...rule,
    weights: fitted[rule.name] ?? { threshold: 1, bias: 0, of: {} },
  }));
  const verdicts = articles.flatMap((article) =>
    Object.keys(flattenings).flatMap((flattening) => judge(article, flattening, { replace })),
  );
  return verdicts.filter(({ truth, found }) => truth === found).length;
}

const tuning = readLabelled().filter(({ half }) => half === 'tuning');
let [standing, fittedRight] = [0, 0];
for (let fold = 0; fold < folds; fold++) {
  const held = tuning.filter((_, index) => index % folds === fold);
  const rest = tuning.filter((_, index) => index % folds !== fold);
  standing += right(held, weights);
  fittedRight += right(held, fitAll(rest));
}
const report = `Right on articles that were held back: ${standing} with the weights as they stand, ${fittedRight} with fitted ones.\n`;
process.stdout.write(report);
if (fittedRight > standing && process.argv.includes('--write')) {
  const fitted = fitAll(tuning);
  for (const family of ['front-matter', 'body', 'end-matter']) {
    const file = new URL(`../src/parse/text/weights/${family}.ts`, import.meta.url);
    const source = readFileSync(file, 'utf8');
    const start = source.indexOf('= {') + 2;
    const end = source.indexOf('\n};', start) + 2;
    const names = Object.keys(weights).filter((name) => source.includes(`'${name}'`));
    const rows = Object.fromEntries(names.map((name) => [name, fitted[name]]));
    writeFileSync(file, `${source.slice(0, start)}${JSON.stringify(rows, undefined, 2)}${source.slice(end)}`);
  }
}
