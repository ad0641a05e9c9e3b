/**
 * The decision: what each block is. Every rule is asked; the best margin over a rule's own threshold wins; a block that no
 * rule is sure of is a paragraph. A user's hint overrules all rules.
 *
 * Three passes: what a block says by itself; what stands above the text, all of it together; then, from top to bottom, what
 * its neighbours make of a block. Ours of the last pass are asked where nothing was sure before; those that a user adds are
 * asked of every block, running text and front matter too, and win by their margin.
 */
import type { Reading } from '../../language/reading.ts';
import type { TextBlock } from './blocks.ts';
import { longBlock } from './features.ts';
import { assign, type Choice, hinted, logit, type Place } from './front.ts';
import type { Source } from './lines.ts';
import { type Kind, type Match, type Rule, type TextDocument, weigh, weightsOf } from './rule.ts';
import { breakRules } from './rules/breaks.ts';
import { captionRules } from './rules/captions.ts';
import { creditRules } from './rules/credits.ts';
import { dateRules } from './rules/dates.ts';
import { frontMatterRules } from './rules/front-matter.ts';
import { furnitureRules } from './rules/furniture.ts';
import { headingRules } from './rules/headings.ts';
import { linkRules } from './rules/links.ts';
import { listRules } from './rules/lists.ts';
import { mailRules } from './rules/mail.ts';
import { noteRules } from './rules/notes.ts';
import { quoteRules } from './rules/quotes.ts';
import { signatureRules } from './rules/signature.ts';
import { staffRules } from './rules/staff.ts';
import { tableRules } from './rules/tables.ts';
import { survey } from './survey.ts';
import type { RuleWeights } from './weights.ts';

/** Every rule of the reader. */
export const textRules: readonly Rule[] = [
  ...frontMatterRules,
  ...signatureRules,
  ...dateRules,
  ...headingRules,
  ...quoteRules,
  ...listRules,
  ...tableRules,
  ...captionRules,
  ...creditRules,
  ...staffRules,
  ...noteRules,
  ...breakRules,
  ...furnitureRules,
  ...linkRules,
  ...mailRules,
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
  const hints = hintedBlocks(source, blocks, wishes.hints);
  const added = new Set(wishes.rules.add);
  const ready = (which: (rule: Rule) => boolean, slack = 0) => readied(rules.filter(which), wishes.rules, slack);
  const ask = (pass: 'own' | 'context'): void => {
    const ours = ready((rule) => rule.pass === pass && !added.has(rule));
    const theirs = ready((rule) => rule.pass === pass && added.has(rule));
    for (const block of blocks) {
      const standing = decisions[block.index];
      const hint = hints.get(block);
      if (hint) decisions[block.index] = byHint(hint, block, document, rules);
      else if (pass === 'context' && isPageItem(block, standing, document)) {
        decisions[block.index] = best(choicesOf(block, document, [...ours, ...theirs].filter(isOfPage))) ?? standing;
      } else if (!standing && !isPlain(block, document)) {
        decisions[block.index] = best(choicesOf(block, document, [...ours, ...theirs]));
      } else if (theirs.length > 0) {
        const others = choicesOf(block, document, theirs);
        const kept = standing && { decision: standing, threshold: thresholdOf(standing.rule, rules, wishes.rules) };
        if (others.length > 0) decisions[block.index] = best(kept ? [kept, ...others] : others);
      }
    }
  };
  ask('own');
  const above = ready((rule) => isAskedAbove(rule) || (rule.pass === 'own' && added.has(rule)), orderSlack);
  decideFront({ blocks, document, decisions, hints, rules }, above);
  ask('context');
  return withBody(decisions);
}

/** Kinds that hold none of the text of an article. */
const besideText = new Set<Kind>([
  'kicker',
  'headline',
  'deck',
  'byline',
  'date',
  'credit',
  'furniture',
  'thematicBreak',
]);

/** The decisions with a body: a deck that would be all the text of an article is its one paragraph. */
function withBody(decisions: (Decision | undefined)[]): (Decision | undefined)[] {
  if (decisions.some((each) => !each || !besideText.has(each.kind))) return decisions;
  return decisions.map((each) => (each?.kind === 'deck' && each.rule !== hinted ? undefined : each));
}

const isOfPage = ({ rule }: Asked): boolean => rule.kind === 'furniture';

/** Whether a block is an item by its mark, in the page's own part below the text: what is read most is numbered. */
const isPageItem = (block: TextBlock, standing: Decision | undefined, document: TextDocument): boolean =>
  standing?.kind === 'listItem' &&
  document.features(block).ending === 'none' &&
  block.index >= document.pagePart().from;

/** What the blocks above the text are, decided together. */
function decideFront(
  {
    blocks,
    document,
    decisions,
    hints,
    rules,
  }: {
    blocks: readonly TextBlock[];
    document: TextDocument;
    decisions: (Decision | undefined)[];
    hints: ReadonlyMap<TextBlock, Hint>;
    rules: readonly Rule[];
  },
  asked: readonly Asked[],
): void {
  const front = blocks.filter((block) => document.inFront(block));
  const places = front.map((block): Place => {
    const hint = hints.get(block);
    const given = hint && byHint(hint, block, document, rules);
    if (hint) return { choices: given ? [{ decision: given, threshold: 0.5 }] : [], short: false };
    const { ending, width } = document.features(block);
    const short = ending === 'none' && width < shortLine;
    return { choices: choicesOf(block, document, asked), short };
  });
  for (const [index, decision] of assign(places).entries()) {
    const others = places[index]?.choices.flatMap((choice) =>
      choice.decision.rule === decision?.rule || choice.decision.score < choice.threshold ? [] : [choice.decision],
    );
    const alternatives = (others ?? []).map(({ kind, score }) => ({ kind, score }));
    decisions[index] = decision?.rule === hinted ? decision : decision && { ...decision, alternatives };
  }
}

/** Columns below which a line above the text is short. */
const shortLine = 110;
/** Log odds that the order of a page may add to a line above the text. */
const orderSlack = 1.2;

/** What a block above the text may be by itself. */
const frontKinds = new Set<Kind>(['byline', 'date', 'furniture', 'credit', 'note', 'thematicBreak']);

/** Whether a rule of ours is asked what stands above the text; one that a user adds always is. */
const isAskedAbove = ({ pass, kind }: Rule): boolean => pass === 'front' || (pass === 'own' && frontKinds.has(kind));

function chosenRules({ off = [], replace = [], add = [] }: RuleSettings, { script }: TextDocument): Rule[] {
  const ours = textRules.map((rule) => replace.find(({ name }) => name === rule.name) ?? rule);
  return [...ours, ...add].filter(
    ({ name, scripts }) => !off.includes(name) && (!scripts || script === undefined || scripts.includes(script)),
  );
}

/** Running text that bears no mark: no rule need look. */
function isPlain(block: TextBlock, document: TextDocument): boolean {
  if (block.text.length < longBlock) return false;
  const { marker, label, dashed, quotation } = document.features(block);
  return !marker && !label && !dashed && !quotation && !block.text.startsWith('>');
}

/** A rule with what is asked of it, the same for every block. */
interface Asked {
  rule: Rule;
  weights: RuleWeights;
  threshold: number;
  /** Least score with which a block is worth a choice. */
  least: number;
}

function readied(rules: readonly Rule[], settings: RuleSettings, slack: number): Asked[] {
  return rules.map((rule) => {
    const weights = weightsOf(rule);
    const threshold = settings.thresholds?.[rule.name] ?? weights.threshold;
    const least = slack === 0 ? threshold : 1 / (1 + Math.exp(slack - logit(threshold)));
    return { rule, weights, threshold, least };
  });
}

/** The score from which on a rule is followed. */
function thresholdOf(name: string, rules: readonly Rule[], { thresholds = {} }: RuleSettings): number {
  const rule = rules.find((each) => each.name === name);
  return thresholds[name] ?? (rule ? weightsOf(rule).threshold : 0);
}

/** What the rules are sure enough of, each with its threshold. */
function choicesOf(block: TextBlock, document: TextDocument, asked: readonly Asked[]): Choice[] {
  const choices: Choice[] = [];
  for (const { rule, weights, threshold, least } of asked) {
    const match = weigh(rule, block, document, least, weights);
    if (match) choices.push({ decision: { ...match, alternatives: [] }, threshold });
  }
  return choices;
}

/** The choice with the widest margin over its threshold; the others are its alternatives. */
function best(choices: readonly Choice[]): Decision | undefined {
  const margin = ({ decision, threshold }: Choice): number =>
    (decision.score - threshold) / Math.max(1 - threshold, 1e-3);
  const [first, ...others] = [...choices].sort((a, b) => margin(b) - margin(a));
  if (!first) return undefined;
  const alternatives = others.map(({ decision: { kind, score } }) => ({ kind, score }));
  return { ...first.decision, alternatives: [...first.decision.alternatives, ...alternatives] };
}

/** Hints that decide nothing, each with the reason. */
export function unusedHints(
  source: Source,
  blocks: readonly TextBlock[],
  hints: readonly Hint[],
  decisions: readonly (Decision | undefined)[],
): { hint: Hint; reason: string }[] {
  const hintOf = hintedBlocks(source, blocks, hints);
  return hints.flatMap((hint) => {
    const touched = blocks.filter((block) => hintOf.get(block) === hint);
    if (touched.length === 0) return { hint, reason: 'no text stands there, or an earlier hint has it' };
    const faults = touched.map((block) => faultOf(hint, block, decisions[block.index]));
    const [fault] = faults;
    return fault !== undefined && !faults.includes(undefined) ? { hint, reason: fault } : [];
  });
}

/** Why a hint could not be followed for a block; `undefined` if it was. */
function faultOf(hint: Hint, block: TextBlock, decision: Decision | undefined): string | undefined {
  if (hint.is === 'paragraph') return undefined;
  if (!mayBe(hint, block)) return 'a line of words is no break between sections';
  if (decision?.rule !== hinted) return `another line is the ${hint.is}`;
  const undated = hint.is === 'date' && decision.date === undefined && decision.modified === undefined;
  return undated && !decision.ambiguous ? 'no date can be read there' : undefined;
}

/** Whether a block can be what a hint says: words that became a break would be lost. */
const mayBe = ({ is }: Hint, { text }: TextBlock): boolean => is !== 'thematicBreak' || !/[\p{L}\p{N}]/u.test(text);

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
  if (hint.is === 'paragraph' || !mayBe(hint, block)) return undefined;
  const matches = rules.flatMap((rule) => (rule.kind === hint.is ? (weigh(rule, block, document) ?? []) : []));
  const [seen] = matches.sort((a, b) => b.score - a.score);
  const parts = seen?.parts ?? [{ role: 'text', start: 0, end: block.text.length }];
  // An item needs no mark to be one.
  const marker = hint.is === 'listItem' && !seen ? { marker: { shape: '', length: 0 } } : {};
  return {
    ...seen,
    ...marker,
    kind: hint.is,
    rule: hinted,
    score: 1,
    evidence: ['the user says so'],
    parts,
    alternatives: [],
  };
}
