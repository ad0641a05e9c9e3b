/**
 * Section headings: a short line without a full stop between running text.
 *
 * A missed heading reads fine, a false one looks broken: what else short lines are (items, credits, names, dates, captions)
 * speaks against.
 */
import type { TextBlock } from '../blocks.ts';
import type { Rule, TextDocument } from '../rule.ts';

/** Columns up to which a line may be a heading. */
const widestHeading = 100;
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
  const kind = document.decided(block)?.kind;
  return width < widestHeading && kind === undefined && (ending === 'none' || ending === 'colon');
}

/** Glyphs that stand before headings where no other line bears them. */
const headingMarks = '■◆▌▼★◇□●▶►☆○◯▽';

/** Kinds that a section may begin with. */
const sectionStarts = new Set(['listItem', 'speakerTurn', 'tableRow', 'verse', 'blockquote', 'pullQuote']);

/** How much running text stands below a block: 1 for a paragraph, less for a short sentence. */
function textBelow(block: TextBlock, document: TextDocument): number {
  const after = document.after(block);
  if (!after) return 0;
  if (isRunning(after, document)) return 1;
  const { ending, width } = document.features(after);
  if (ending === 'stop' && width >= 16) return 0.8;
  if (ending === 'stop' || ending === 'question') return 0.4;
  return 0;
}

/** Words of a heading: the line without a mark before it. */
function wordsOf(block: TextBlock, document: TextDocument): number {
  const { marker } = document.features(block);
  return marker && marker.ordinal === undefined && headingMarks.includes(marker.shape) ? marker.length : 0;
}

const shortLine: Rule = {
  name: 'heading/short-line',
  kind: 'heading',
  pass: 'context',
  description: 'A short line without a full stop that stands above running text or a list, and is nothing else.',
  look(block, document) {
    const { width, ending, words, startsSmall, capitalised, quotation, label, marker, opener, allCapitals } =
      document.features(block);
    const { text } = block;
    const alike = document.alike(block);
    const cry = ending === 'stop' && (alike || (/[!！]$/u.test(text) && width <= 50));
    if (!words || width > widestHeading || (ending === 'stop' && !cry) || ending === 'comma' || ending === 'ellipsis')
      return undefined;
    const marked = wordsOf(block, document);
    const item = marker && (document.listed(block) || (marker.ordinal === undefined && marked === 0));
    if (item || (label && document.spoken(block)) || document.inFront(block)) return undefined;
    const [before, after] = [document.before(block), document.after(block)];
    const next = document.decided(after)?.kind;
    if (!before || !after || next === 'furniture') return undefined;
    const below = textBelow(block, document);
    if (ending === 'colon' && below < 1) return undefined;
    const question = ending === 'question';
    const talk = [before, after].every((each) => document.decided(each)?.kind === 'speakerTurn');
    return {
      parts: [{ role: 'text', start: marked, end: text.length }],
      facts: {
        short: width <= 60,
        'no end punctuation': ending === 'none',
        question,
        'question of a word or two': question && width < 16,
        'question without a question word': question && !alike && !document.reading.asks(text),
        'one of several alike': alike,
        'ends with a colon': ending === 'colon',
        'several questions': (text.match(/[?？؟]/gu)?.length ?? 0) > 1,
        'above running text': below,
        'above a list or a dialogue': next !== undefined && sectionStarts.has(next),
        'below running text': isRunning(before, document) || document.decided(before) !== undefined,
        'apart by blank lines': block.blankBefore > 0 && after.blankBefore > 0,
        'in a run of short lines':
          isShortLine(before, document) !== isShortLine(after, document) ? 0.4 : isShortLine(after, document),
        'below a heading': document.decided(before)?.kind === 'heading',
        'starts small': startsSmall,
        capitalised: capitalised > 0.6,
        'all capitals': allCapitals,
        'mark of a heading': marked > 0 || /^【.*】$/u.test(text),
        brackets: /^[([{（].*[)\]}）]$/u.test(text),
        'opens as a quotation': quotation !== undefined,
        'wholly quoted': quotation !== undefined && quotation.rest >= text.length - 1 && !talk,
        'ends with a cry': cry,
        'opens with a dash': /^[–—―-]/u.test(text),
        'opens with a label': label !== undefined,
        'numbered label': label !== undefined && /\p{Nd}$/u.test(label.text),
        'opens with a word for a credit': opener !== undefined,
        'above a credit': next === 'credit',
        'below a quotation or verse': /^(blockquote|pullQuote|verse)$/u.test(document.decided(before)?.kind ?? ''),
        'in the tail': document.inTail(block),
        'below credits': document.decided(before)?.kind === 'credit' && document.inTail(block),
        date: document.reading.date(text) !== undefined,
        'a name and a verb of speech': text.split(/\s+/u).some((word) => document.reading.isSpeechVerb(word)),
        'digits mostly': (text.match(/\p{N}/gu)?.length ?? 0) * 2 > text.length,
      },
    };
  },
};

/** Whether a block is a line below a heading or a headline, with no blank line between. */
export function underlines(block: TextBlock | undefined): boolean {
  return (
    block !== undefined &&
    block.blankBefore === 0 &&
    block.text.length <= 120 &&
    /^(?:={3,}|-{3,}|~{3,}|_{3,}|─{3,}|＝{3,})$/u.test(block.text)
  );
}

const underlined: Rule = {
  name: 'heading/underlined',
  kind: 'heading',
  pass: 'own',
  description: 'A short line with a line of === or --- right below it, as wide as the words or nearly so.',
  look(block, document) {
    const after = document.after(block);
    const { width, words, ending } = document.features(block);
    if (!after || !underlines(after) || !words || width > widestHeading) return undefined;
    if (document.tableOf(block) !== undefined || block.index === 0) return undefined;
    const ratio = after.text.length / Math.max(1, width);
    return {
      facts: {
        'a line right below': true,
        'as wide as the words': (ratio >= 0.6 && ratio <= 1.6) || after.text.startsWith('==='),
        'apart by blank lines': block.blankBefore > 0 && (document.after(after)?.blankBefore ?? 0) > 0,
        'full stop': ending === 'stop' || ending === 'comma',
      },
    };
  },
};

export const headingRules: readonly Rule[] = [shortLine, underlined];
