/**
 * The decision: what each block is. Every rule is asked; the best margin over a rule's own threshold wins; a block that no
 * rule is sure of is a paragraph. A user's hint overrules all rules.
 *
 * Two passes: first what a block says by itself, then, from top to bottom, what its neighbours make of it.
 */
import type { Reading } from '../../language/reading.ts';
import type { TextBlock } from './blocks.ts';
import { longBlock } from './features.ts';
import type { Source } from './lines.ts';
import { type Kind, type Match, type Rule, type TextDocument, weigh, weightsOf } from './rule.ts';
import { creditRules } from './rules/credits.ts';
import { frontMatterRules } from './rules/front-matter.ts';
import { headingRules } from './rules/headings.ts';
import { listRules } from './rules/lists.ts';
import { quoteRules } from './rules/quotes.ts';
import { survey } from './survey.ts';

/** Every rule of the reader. */
export const textRules: readonly Rule[] = [
  ...frontMatterRules,
  ...headingRules,
  ...quoteRules,
  ...listRules,
  ...creditRules,
];

/** Which rules read a text. */
export interface RuleSettings {
  /** Names of rules that are not asked. Default: none. */
  off?: readonly string[];
  /** Rules that stand in for ours of the same name. Default: none. */
  replace?: readonly Rule[];
  /** Rules that are asked besides ours. Default: none. */
  add?: readonly Rule[];
  /** Least score, 0 to 1, at which a rule is followed, by its name. Raise one for fewer and surer finds. Default: its own. */
  thresholds?: Readonly<Record<string, number>>;
}

/** What the user knows about some lines. */
export interface Hint {
  /** First line, from 1. */
  line: number;
  /** Last line. Default: `line`. */
  lastLine?: number;
  /** What the blocks that these lines touch are. */
  is: Kind | 'paragraph';
}

/** What a block may be besides what it was taken for. */
export interface Decision extends Match {
  alternatives: { kind: string; score: number }[];
}

/** What decides besides the text. */
export interface Wishes {
  rules: RuleSettings;
  hints: readonly Hint[];
}

/** Decides what each block is; `undefined` is a paragraph. */
export function decide(
  source: Source,
  blocks: readonly TextBlock[],
  reading: Reading,
  wishes: Wishes,
): (Decision | undefined)[] {
  const decisions: (Decision | undefined)[] = blocks.map(() => undefined);
  const document = survey(blocks, reading, decisions);
  const rules = chosenRules(wishes.rules, document);
  const hinted = hintedBlocks(source, blocks, wishes.hints);
  for (const pass of ['own', 'context'] as const) {
    const asked = rules.filter((rule) => rule.pass === pass);
    for (const block of blocks) {
      const hint = hinted.get(block);
      if (hint) decisions[block.index] = byHint(hint, block, document, rules);
      else if (!decisions[block.index] && !isPlain(block, document)) {
        decisions[block.index] = best(block, document, asked, wishes.rules);
      }
    }
  }
  return decisions;
}

function chosenRules({ off = [], replace = [], add = [] }: RuleSettings, { script }: TextDocument): Rule[] {
  const ours = textRules.map((rule) => replace.find(({ name }) => name === rule.name) ?? rule);
  return [...ours, ...add].filter(
    ({ name, scripts }) => !off.includes(name) && (!scripts || script === undefined || scripts.includes(script)),
  );
}

/** Running text that bears no mark: no rule need look. */
function isPlain(block: TextBlock, document: TextDocument): boolean {
  if (block.text.length < longBlock) return false;
  const { marker, label, quotation } = document.features(block);
  return !marker && !label && !quotation && !block.text.startsWith('>');
}

function best(
  block: TextBlock,
  document: TextDocument,
  rules: readonly Rule[],
  { thresholds = {} }: RuleSettings,
): Decision | undefined {
  const sure: { match: Match; margin: number }[] = [];
  for (const rule of rules) {
    const match = weigh(rule, block, document);
    const threshold = thresholds[rule.name] ?? weightsOf(rule).threshold;
    if (match && match.score >= threshold) sure.push({ match, margin: (match.score - threshold) / (1 - threshold) });
  }
  sure.sort((a, b) => b.margin - a.margin);
  const [first, ...others] = sure;
  return first && { ...first.match, alternatives: others.map(({ match: { kind, score } }) => ({ kind, score })) };
}

function hintedBlocks(source: Source, blocks: readonly TextBlock[], hints: readonly Hint[]): Map<TextBlock, Hint> {
  const hinted = new Map<TextBlock, Hint>();
  if (hints.length === 0) return hinted;
  for (const block of blocks) {
    const [first, last] = [source.point(block.start).line, source.point(block.end).line];
    const hint = hints.find(({ line, lastLine = line }) => line <= last && lastLine >= first);
    if (hint) hinted.set(block, hint);
  }
  return hinted;
}

/** What the user says of a block, with the parts that a rule of that kind sees in it, however unsure it is. */
function byHint(hint: Hint, block: TextBlock, document: TextDocument, rules: readonly Rule[]): Decision | undefined {
  if (hint.is === 'paragraph') return undefined;
  const matches = rules.flatMap((rule) => (rule.kind === hint.is ? (weigh(rule, block, document) ?? []) : []));
  const [seen] = matches.sort((a, b) => b.score - a.score);
  const parts = seen?.parts ?? [{ role: 'text', start: 0, end: block.text.length }];
  return {
    ...seen,
    kind: hint.is,
    rule: 'hint/user',
    score: 1,
    evidence: ['the user says so'],
    parts,
    alternatives: [],
  };
}
