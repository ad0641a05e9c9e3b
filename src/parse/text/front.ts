/**
 * The front matter: the blocks above the text, decided together.
 *
 * A short line says little by itself; its place says more. Of all readings of the front matter that keep the order of a page
 * (a kicker stands above the headline, a deck right below it, a bare name somewhere below it) the likeliest is taken: a
 * search over few blocks and few states (Viterbi). Invariant: at most one headline; no kicker without it.
 */
import type { TextBlock } from './blocks.ts';
import type { Decision } from './decide.ts';
import type { Kind, TextDocument } from './rule.ts';
import { signs } from './rules/signature.ts';

/** Blocks from the top in which front matter is looked for. */
const mostBlocks = 14;
/** Columns from which a block is running text; a sentence that ends needs fewer. */
const runningWidth = 110;
const sentenceWidth = 60;
/** Columns up to which a deck may go. */
const widestDeck = 340;
/** Blocks of running text that may stand above a byline or a date: a deck, and a sentence of it on its own. */
const mostRunning = 2;
/** Short blocks below the last byline or date that still stand above the text: captions, buttons. */
const mostBelow = 5;

/** Kinds that begin the body: a list, a dialogue. */
const bodyKinds = new Set<Kind>(['listItem', 'tableRow', 'verse', 'speakerTurn', 'footnote', 'note']);
/** Blocks from the top in which a quotation may be a headline. */
const quotedTitles = 3;

/** How many blocks stand above the text. */
export function frontOf(document: TextDocument): number {
  const { blocks } = document;
  let signed = 0;
  let running = 0;
  let short = 0;
  for (const block of blocks.slice(0, mostBlocks)) {
    const kind = document.decided(block)?.kind;
    const { width } = document.features(block);
    if ((kind && bodyKinds.has(kind)) || width > widestDeck) break;
    if (kind === 'blockquote' && block.index >= quotedTitles) break;
    if (
      kind === 'byline' ||
      kind === 'date' ||
      (running > 0 && running < mostRunning && signs(block, document, short > 0))
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
  return signed === 0 && running === 0 && end >= Math.min(blocks.length, mostBlocks) ? 0 : end;
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
}

/** Log odds of a score over those of its rule's threshold. */
const logit = (score: number): number => Math.log(Math.max(score, 1e-3) / Math.max(1 - score, 1e-3));

/** Fact of a deck that lets it stand below a date or a byline. */
export const aboveSignature = 'above a byline or date';

/** What may be chosen for a block, with the threshold that it passed. */
export interface Choice {
  decision: Decision;
  threshold: number;
}

/** Decides the blocks of the front matter together; each has its choices, and may be a paragraph. */
export function assign(choices: readonly (readonly Choice[])[]): (Decision | undefined)[] {
  let readings: Reading[] = [
    { gain: 0, chosen: [], headline: false, titled: false, under: true, near: true, owes: false },
  ];
  for (const options of choices) {
    const next = new Map<string, Reading>();
    for (const reading of readings) {
      for (const option of [undefined, ...options]) {
        const step = follow(reading, option);
        const key = step && `${step.headline}${step.titled}${step.under}${step.near}${step.owes}`;
        if (step && key !== undefined && step.gain >= (next.get(key)?.gain ?? -1)) next.set(key, step);
      }
    }
    readings = [...next.values()];
  }
  const whole = readings.filter(({ owes }) => !owes).sort((a, b) => b.gain - a.gain);
  return whole[0]?.chosen ?? choices.map(() => undefined);
}

/** A reading with one more block; `undefined` if the order of a page forbids it. */
function follow(reading: Reading, option: Choice | undefined): Reading | undefined {
  const { headline, titled, under, near, owes } = reading;
  const kind = option?.decision.kind;
  const chosen = [...reading.chosen, option?.decision];
  if (!option) return owes ? undefined : { ...reading, chosen, under: false, near: false };
  const gain = reading.gain + logit(option.decision.score) - logit(option.threshold);
  if (kind === 'headline') {
    return headline || (titled && !owes && !under)
      ? undefined
      : { gain, chosen, headline: true, titled: true, under: true, near: true, owes: false };
  }
  if (kind === 'kicker') {
    if (headline || owes) return undefined;
    const waits = option.decision.headline === 'below';
    return { gain, chosen, headline, titled: !waits, under, near, owes: waits };
  }
  if (kind === 'deck') {
    // Without a headline only a deck that says so by its place, right above who signs, is one.
    const signed = option.decision.evidence.includes(aboveSignature);
    if (!(under || (near && signed)) || owes || (!headline && option.decision.headline === 'above')) return undefined;
    return { gain, chosen, headline, titled: true, under: false, near: false, owes };
  }
  if (option.decision.headline === 'above' && !headline && !titled) return undefined;
  return {
    gain,
    chosen,
    headline,
    titled,
    under: under && kind === 'furniture',
    near: near && kind !== 'credit' && kind !== 'note',
    owes,
  };
}
