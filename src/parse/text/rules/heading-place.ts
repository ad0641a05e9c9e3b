/**
 * The place of a line that may be a section heading: what stands above and below it, and what the other lines of its document
 * that may be headings say.
 */
import type { TextBlock } from '../blocks.ts';
import { headsPart, isRunning, sectionStarts, widestHeading } from '../kin.ts';
import type { Sight, TextDocument } from '../rule.ts';
import { bearsCredit } from './captions.ts';

/** Whether a block is a short line that does not end like a sentence, and no time of day. */
function isShortLine(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  const { width, ending } = document.features(block);
  const kind = document.decided(block)?.kind;
  if (kind !== undefined || width >= widestHeading || (ending !== 'none' && ending !== 'colon')) return false;
  return !bearsCredit(block, document) && !isClock(block.text);
}

/** Whether a line that ends with a colon announces what stands below it: such a line begins a section as a sentence does. */
function announces(block: TextBlock | undefined, document: TextDocument): boolean {
  return block !== undefined && document.features(block).ending === 'colon' && document.after(block) !== undefined;
}

/** The nearest block above or below that is no furniture: an advert or a related link parts no heading from its text. */
export function neighbour(block: TextBlock, document: TextDocument, step: 'before' | 'after'): TextBlock | undefined {
  let at = document[step](block);
  for (let more = 0; at && more < mostBetween && document.decided(at)?.kind === 'furniture'; more++)
    at = document[step](at);
  return at;
}

/** Lines of the page that may stand between a heading and its text. */
const mostBetween = 4;

/** A time of day, with a word or two of hours and zones beside it: "20:37 Uhr", "21.40 GMT", "午後3時45分". */
const clock =
  /^[[(]?(?:\p{L}{1,4}[\s\u00a0]|[午上][前後午]|下午|晚上|오[전후][\s\u00a0]?)?\p{Nd}{1,2}(?:[:.]\p{Nd}{2}|[h時时點点시][\s\u00a0]?(?:\p{Nd}{2}[分분]?)?)(?:[\s\u00a0]?\(?[\p{L}.]{1,8}\)?)?\]?$/u;
/** The minute of a match. */
const minute = /^\p{Nd}{1,3}(?:\+\p{Nd}{1,2})?[\s\u00a0]?['’′]$/u;

/** Units that a time of day may have. */
const longestClock = 24;

/** Whether a line is a time and nothing else, as it stands above each entry of a live page. */
export const isClock = (text: string): boolean =>
  text.length <= longestClock && (clock.test(text) || minute.test(text));

/** How much running text stands below a block: 1 for a paragraph, less for a short sentence. */
export function textBelow(block: TextBlock, document: TextDocument): number {
  const after = neighbour(block, document, 'after');
  if (!after) return 0;
  if (isRunning(after, document)) return 1;
  const { ending, width } = document.features(after);
  if (ending === 'stop' && width >= 16) return 0.8;
  if (ending === 'stop' || ending === 'question') return 0.4;
  return 0;
}

/** Whether a block is a quotation and nothing else. */
export function isWholeQuotation(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  return (document.features(block).quotation?.rest ?? -1) >= block.text.length - 1;
}

/** Columns from which a line with no other of its kind is wide: captions are. */
const wideLine = 36;

/** Columns up to which a line may be the title of a summary above the text. */
const widestSummary = 20;

/** Whether a word or two above the text announce a summary of it: items that bear no mark, or what stands behind a colon. */
function opensSummary(block: TextBlock, document: TextDocument): boolean {
  const { width, ending } = document.features(block);
  const after = document.after(block);
  if (headsPart(block, document)) return true;
  if (width > widestSummary || !after) return false;
  return document.bareItemOf(after) === after.index || (ending === 'colon' && isRunning(after, document));
}

/** Whether a short line stands below a block that heads the text. */
export function headsBelow(block: TextBlock, document: TextDocument): boolean {
  const after = neighbour(block, document, 'after');
  return isShortLine(after, document) && after !== undefined && textBelow(after, document) === 1;
}

/** Whether a block that was left a paragraph ends like a sentence. */
function isSentence(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block || document.decided(block)) return false;
  const { ending, width } = document.features(block);
  return (ending === 'stop' || ending === 'question') && width >= leastSentence;
}

/** Columns from which a line that ends is a sentence of the text. */
const leastSentence = 24;

/**
 * Whether a line stands among those above the text and nothing says that the text has begun: no sentence, time or number
 * above it, no summary below.
 */
function isAmongFront(block: TextBlock, document: TextDocument): boolean {
  if (!document.inFront(block) || document.alike(block) || opensSummary(block, document)) return false;
  const above = neighbour(block, document, 'before');
  const begun = above !== undefined && (isClock(above.text) || document.alike(above));
  return !begun && !isSentence(document.before(block), document);
}

/** What the place of a line among its neighbours says. */
export function placeFacts(block: TextBlock, document: TextDocument): Sight['facts'] {
  const [before, after] = [neighbour(block, document, 'before'), neighbour(block, document, 'after')];
  const [above, next] = [document.decided(before)?.kind ?? '', document.decided(after)?.kind ?? ''];
  const below = document.after(block);
  const parted = below !== after;
  const touching = document.decided(document.before(block))?.kind ?? '';
  const announced = announces(after, document);
  const runs = !document.alike(block);
  const [shortAbove, shortBelow] = [
    runs && isShortLine(before, document),
    runs && isShortLine(after, document) && !announced,
  ];
  const heads = headsBelow(block, document);
  return {
    'above running text': textBelow(block, document),
    'above a list or a dialogue': sectionStarts.has(next),
    'below running text': isRunning(before, document) || above !== '',
    'below a line that announces': before !== undefined && document.features(before).ending === 'colon',
    'above a line that starts small':
      !sectionStarts.has(next) && after !== undefined && document.features(after).startsSmall,
    // Where no line is apart, that it is not says nothing.
    'apart by blank lines': document.parted ? block.blankBefore > 0 && (below?.blankBefore ?? 0) > 0 : 0.8,
    'below a short line': shortAbove && !shortBelow,
    'above a short line': shortBelow && !shortAbove && !heads,
    'between short lines': shortAbove && shortBelow,
    'below a time of day': before !== undefined && isClock(before.text),
    'above an announcement': announced,
    'a title above short lines': shortBelow && document.reading.isTitle(block.text),
    'among the lines above the text': isAmongFront(block, document),
    'right above furniture': parted && !isRunning(after, document),
    'above furniture and the text': parted && isRunning(after, document),
    'above a line that heads the text': heads,
    'below a heading': above === 'heading',
    'above a credit': next === 'credit',
    'below quoted words': above === '' && isWholeQuotation(before, document),
    'below a quotation or verse': /^(blockquote|pullQuote|verse)$/u.test(above),
    'in the tail': document.inTail(block) && !isRunning(after, document) && !sectionStarts.has(next),
    'below credits': above === 'credit' && document.inTail(block),
    'below furniture near the end': touching === 'furniture' && document.inTail(block) && !isRunning(after, document),
    'below furniture and above the text': touching === 'furniture' && isRunning(after, document),
  };
}

/** What the other lines of the document that may be headings say. */
export function kinFacts(block: TextBlock, document: TextDocument): Sight['facts'] {
  const { alike, odd, unmarked, others, wider, titled } = document.kin(block);
  return {
    'alone of its kind': others === 0,
    'alone and wide': others === 0 && document.features(block).width > wideLine,
    'like other headings': Math.min(alike, 3) / 3,
    'unlike the others': odd,
    'no mark as the others have': unmarked,
    'far wider than the others': wider,
    'capitals of a name': titled,
  };
}
