/**
 * The front matter: the blocks above the text, decided together.
 *
 * A short line says little by itself; its place says more. Of all readings of the front matter that keep the order of a page
 * (a kicker stands above the headline, a deck right below it, a bare name somewhere below it) the likeliest is taken: a
 * search over few blocks and few states (Viterbi). Invariant: at most one headline; no kicker without it.
 */
import type { TextBlock } from './blocks.ts';
import type { Decision } from './decide.ts';
import { runningWidth, sentenceWidth, widestDeck } from './features.ts';
import { headsPart } from './kin.ts';
import type { Kind, TextDocument } from './rule.ts';
import { quotedTitles, signs } from './rules/signature.ts';
import { frontOrder } from './weights/front-matter.ts';

/** Blocks from the top in which front matter is looked for. */
const mostBlocks = 14;
/** The same with the furniture among them. */
const mostFurniture = 40;
/** Lines between two running blocks that make the upper one a deck: one alone is a heading. */
const fewestPending = 2;
/** Blocks of running text that may stand above a byline or a date: a deck, and a sentence of it on its own. */
const mostRunning = 2;
/** Short blocks below the last byline or date that still stand above the text: captions, buttons. */
const mostBelow = 5;

/** Kinds that begin the body: a list, a dialogue. */
const bodyKinds = new Set<Kind>(['listItem', 'tableRow', 'verse', 'speakerTurn', 'footnote', 'note']);

/** How many blocks stand above the text. */
export function frontOf(document: TextDocument): number {
  const { blocks } = document;
  let signed = 0;
  let running = 0;
  let short = 0;
  let lines = 0;
  let pending = 0;
  for (const block of blocks.slice(0, mostFurniture)) {
    const kind = document.decided(block)?.kind;
    const { width } = document.features(block);
    lines += kind === 'furniture' ? 0 : 1;
    if (lines > mostBlocks || (kind && bodyKinds.has(kind) && !isTitled(block, document)) || width > widestDeck) break;
    if (kind === 'blockquote' && block.index >= quotedTitles) break;
    if (block.index > 0 && signed + short > 0 && headsPart(block, document)) break;
    pending = kind === undefined && !isText(block, document) && running > 0 && short > 0 ? pending + 1 : 0;
    if (
      kind === 'byline' ||
      kind === 'date' ||
      (running > 0 && running < mostRunning && (pending >= fewestPending || signs(block, document, short > 0)))
    ) {
      signed = block.index + 1;
    } else if (kind === 'credit' && running === 1 && block.index <= 3) {
      signed = block.index + 1;
    } else if (kind === undefined && isText(block, document)) {
      running += 1;
      if (running >= mostRunning) break;
    } else if (running === 0) short = block.index + 1;
  }
  let end = Math.max(signed, short);
  for (let more = 0; more < mostBelow; more++, end++) {
    const block = blocks[end];
    if (!block) break;
    const kind = document.decided(block)?.kind;
    if (kind ? bodyKinds.has(kind) : isText(block, document)) break;
  }
  return signed === 0 && running === 0 && end >= Math.min(blocks.length, mostBlocks) && !bodyBelow(end, document)
    ? 0
    : end;
}

/** "Ada Diaz: the sea keeps its own books" above an interview with her is its headline. */
function isTitled(block: TextBlock, document: TextDocument): boolean {
  const kind = document.decided(block)?.kind;
  return kind === 'speakerTurn' && block.index < quotedTitles && document.decided(document.after(block))?.kind !== kind;
}

/** Whether a list or a dialogue begins below the short lines. */
function bodyBelow(end: number, document: TextDocument): boolean {
  const kind = document.decided(document.blocks[end])?.kind;
  return end <= mostBelow && kind !== undefined && bodyKinds.has(kind);
}

/** Whether a block is running text; a long line that does not end is a deck. */
function isText(block: TextBlock, document: TextDocument): boolean {
  const { width, ending } = document.features(block);
  return ending !== 'none' && width >= (ending === 'stop' ? sentenceWidth : runningWidth);
}

/** A reading of the front matter down to some block. */
interface Reading {
  gain: number;
  chosen: (Decision | undefined)[];
  headline: boolean;
  /** Whether a deck or the name of a section stands above, which do for a headline. */
  titled: boolean;
  /** Whether a deck may follow: nothing but furniture stands below the headline, or below the top. */
  under: boolean;
  /** Whether only dates and bylines stand below the headline besides: a deck may follow that stands above who signs. */
  near: boolean;
  /** Whether a kicker waits for its headline. */
  owes: boolean;
  /** Whether some block is a deck. */
  decked: boolean;
  /** Whether somebody signs above. */
  signed: boolean;
  /** What the last block is that is no furniture: a kind, `top`, or `line` for one that was left a paragraph. */
  last: string;
}

/** Log odds of a score. */
export const logit = (score: number): number => Math.log(Math.max(score, 1e-3) / Math.max(1 - score, 1e-3));

/** Facts of a deck that let it stand below a date or a byline. */
const apartDeck = ['above a byline or date', 'above a dateline', 'several sentences'];

/** What may be chosen for a block, with the threshold that it must pass. */
export interface Choice {
  decision: Decision;
  threshold: number;
}

/** A block of the front matter: what it may be, and whether it is a short line, which is seldom a paragraph. */
export interface Place {
  choices: readonly Choice[];
  short: boolean;
}

/** Decides the blocks of the front matter together; each has its choices, and may be a paragraph. */
export function assign(places: readonly Place[]): (Decision | undefined)[] {
  let readings: Reading[] = [
    {
      gain: 0,
      chosen: [],
      headline: false,
      titled: false,
      under: true,
      near: true,
      owes: false,
      decked: false,
      signed: false,
      last: 'top',
    },
  ];
  for (const { choices, short } of places) {
    const next = new Map<string, Reading>();
    for (const reading of readings) {
      for (const option of [undefined, ...choices]) {
        const step = option ? follow(reading, option) : unread(reading, short);
        const key = step && stateOf(step);
        if (step && key !== undefined && step.gain >= (next.get(key)?.gain ?? Number.NEGATIVE_INFINITY))
          next.set(key, step);
      }
    }
    readings = [...next.values()];
  }
  // A block that a rule is just sure enough of is no paragraph.
  const read = ({ chosen }: Reading): number => chosen.filter((each) => each !== undefined).length;
  const whole = readings.filter(({ owes }) => !owes).sort((a, b) => b.gain - a.gain || read(b) - read(a));
  return whole[0]?.chosen ?? places.map(() => undefined);
}

const stateOf = ({ headline, titled, under, near, owes, decked, signed, last }: Reading): string =>
  `${headline}${titled}${under}${near}${owes}${decked}${signed}${last}`;

/** A reading with one more block that stays a paragraph. */
function unread(reading: Reading, short: boolean): Reading | undefined {
  if (reading.owes) return undefined;
  const gain = reading.gain - (short ? frontOrder.unread : 0);
  return { ...reading, gain, chosen: [...reading.chosen, undefined], under: false, near: false, last: 'line' };
}

/** A reading with one more block; `undefined` if the order of a page forbids it, or the score stays below its threshold. */
function follow(reading: Reading, { decision, threshold }: Choice): Reading | undefined {
  const { headline, titled, under, near, owes, decked } = reading;
  const { kind } = decision;
  const odds =
    logit(decision.score) +
    (frontOrder.after[`${reading.last} ${kind}`] ?? 0) +
    (kind === 'headline' && decked ? frontOrder.headlineBelowDeck : 0) +
    (decision.rule === bareName && reading.signed ? frontOrder.signedTwice : 0);
  const score = decision.rule === hinted ? decision.score : Math.round(1e3 / (1 + Math.exp(-odds))) / 1e3;
  if (score < threshold) return undefined;
  const gain = reading.gain + logit(score) - logit(threshold);
  const chosen = [...reading.chosen, score === decision.score ? decision : { ...decision, score }];
  const last = kind === 'furniture' ? reading.last : kind;
  const step = { ...reading, gain, chosen, last, signed: reading.signed || kind === 'byline' };
  if (kind === 'headline') {
    return headline || (titled && !owes && !under && !near)
      ? undefined
      : { ...step, headline: true, titled: true, under: true, near: true, owes: false };
  }
  if (kind === 'kicker') {
    if (headline || owes) return undefined;
    const waits = decision.headline === 'below';
    return { ...step, titled: !waits, owes: waits, under: true, near: true };
  }
  if (kind === 'deck') {
    // Without a headline only a deck that says so by its place, right above who signs, is one.
    const signed = apartDeck.some((fact) => decision.evidence.includes(fact));
    if (decked || !(under || (near && signed)) || owes || (!headline && decision.headline === 'above'))
      return undefined;
    return { ...step, titled: true, under: false, near: false, decked: true };
  }
  if (decision.headline === 'above' && !headline && !titled) return undefined;
  return { ...step, under: under && kind === 'furniture', near: near && kind !== 'credit' && kind !== 'note' };
}

/** Name of the rule that knows a byline by nothing but its words. */
const bareName = 'byline/bare-name';
/** Name of the rule that a user's hint is. */
export const hinted = 'hint/user';
