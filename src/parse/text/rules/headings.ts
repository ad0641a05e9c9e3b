/**
 * Section headings: a short line without a full stop between running text.
 *
 * A missed heading reads fine, a false one looks broken: what else short lines are (items, credits, names, dates, captions)
 * speaks against.
 */
import type { TextBlock } from '../blocks.ts';
import type { Rule, TextDocument } from '../rule.ts';

/** Columns up to which a line may be a heading. */
const widestHeading = 90;
/** Columns from which a block is running text. */
const runningText = 110;

/** Whether a block is running text: long, or a shorter sentence that ends. */
export function isRunning(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  const { width, ending } = document.features(block);
  return width >= runningText || (width >= 60 && ending !== 'none');
}

/** Whether a block is a short line that does not end like a sentence. */
function isShortLine(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  const { width, ending } = document.features(block);
  return width < widestHeading && (ending === 'none' || ending === 'colon');
}

const shortLine: Rule = {
  name: 'heading/short-line',
  kind: 'heading',
  pass: 'context',
  look(block, document) {
    const { width, ending, words, startsSmall, capitalised, quotation, label, marker } = document.features(block);
    if (!words || width > widestHeading || ending === 'stop' || ending === 'comma' || ending === 'ellipsis')
      return undefined;
    const item = marker && (marker.ordinal === undefined || document.listed(block));
    if (label || item || document.decided(block)) return undefined;
    const [before, after] = [document.before(block), document.after(block)];
    if (!before || !after || document.decided(after)?.kind === 'furniture') return undefined;
    const aboveText = isRunning(after, document);
    const aboveList = document.decided(after)?.kind === 'listItem' || document.decided(after)?.kind === 'speakerTurn';
    if (ending === 'colon' && !aboveText) return undefined;
    return {
      facts: {
        short: width <= 60,
        'no end punctuation': ending === 'none',
        question: ending === 'question',
        'question of a word or two': ending === 'question' && width < 16,
        'above running text': aboveText,
        'above a list': aboveList,
        'below running text': isRunning(before, document) || document.decided(before) !== undefined,
        'apart by blank lines': block.blankBefore > 0 && after.blankBefore > 0,
        'in a run of short lines':
          isShortLine(before, document) !== isShortLine(after, document) ? 0.4 : isShortLine(after, document),
        'starts small': startsSmall,
        capitalised: capitalised > 0.6,
        brackets: /^[([{（【].*[)\]}）】]$/u.test(block.text) && !block.text.startsWith('【'),
        'opens as a quotation': quotation !== undefined,
        date: document.reading.date(block.text) !== undefined,
        'a name and a verb of speech': block.text.split(/\s+/u).some((word) => document.reading.isSpeechVerb(word)),
        'digits mostly': (block.text.match(/\p{N}/gu)?.length ?? 0) * 2 > block.text.length,
      },
    };
  },
};

export const headingRules: readonly Rule[] = [shortLine];
