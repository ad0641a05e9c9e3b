/**
 * The decision: what each block is. Every rule is asked; the best margin over a rule's own threshold wins; a block that no
 * rule is sure of is a paragraph.
 *
 * Two passes: first what a block says by itself, then, from top to bottom, what its neighbours make of it.
 */
import type { Reading } from '../../language/reading.ts';
import type { TextBlock } from './blocks.ts';
import { longBlock } from './features.ts';
import { type Match, type Rule, type TextDocument, weigh } from './rule.ts';
import { creditRules } from './rules/credits.ts';
import { frontMatterRules } from './rules/front-matter.ts';
import { headingRules } from './rules/headings.ts';
import { listRules } from './rules/lists.ts';
import { quoteRules } from './rules/quotes.ts';
import { survey } from './survey.ts';
import { weights } from './weights.ts';

/** Every rule of the reader. */
export const textRules: readonly Rule[] = [
  ...frontMatterRules,
  ...headingRules,
  ...quoteRules,
  ...listRules,
  ...creditRules,
];

/** What a block may be besides what it was taken for. */
export interface Decision extends Match {
  alternatives: { kind: string; score: number }[];
}

/** Decides what each block is; `undefined` is a paragraph. */
export function decide(blocks: readonly TextBlock[], reading: Reading): (Decision | undefined)[] {
  const decisions: (Decision | undefined)[] = blocks.map(() => undefined);
  const document = survey(blocks, reading, decisions);
  for (const pass of ['own', 'context'] as const) {
    const rules = textRules.filter((rule) => rule.pass === pass);
    for (const block of blocks) {
      if (decisions[block.index] || isPlain(block, document)) continue;
      decisions[block.index] = best(block, document, rules);
    }
  }
  return decisions;
}

/** Running text that bears no mark: no rule need look. */
function isPlain(block: TextBlock, document: TextDocument): boolean {
  if (block.text.length < longBlock) return false;
  const { marker, label, quotation } = document.features(block);
  return !marker && !label && !quotation && !block.text.startsWith('>');
}

function best(block: TextBlock, document: TextDocument, rules: readonly Rule[]): Decision | undefined {
  const sure: { match: Match; margin: number }[] = [];
  for (const rule of rules) {
    const match = weigh(rule, block, document);
    const threshold = weights[rule.name]?.threshold ?? 0.5;
    if (match && match.score >= threshold) sure.push({ match, margin: (match.score - threshold) / (1 - threshold) });
  }
  sure.sort((a, b) => b.margin - a.margin);
  const [first, ...others] = sure;
  return first && { ...first.match, alternatives: others.map(({ match: { kind, score } }) => ({ kind, score })) };
}
