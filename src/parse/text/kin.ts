/**
 * Lines of one document that may be its headings, seen together: headings of one text are made alike, bear the same mark or
 * none, and seldom come alone.
 *
 * Invariant: counted once a document, after each block was looked at by itself; linear in the blocks.
 */
import type { TextBlock } from './blocks.ts';
import { runningWidth, sentenceWidth } from './features.ts';
import type { TextDocument } from './rule.ts';

/** What the other lines of a document that may be headings say of one. */
export interface Kin {
  /** Others of the same make. */
  alike: number;
  /** Others of any make. */
  others: number;
  /** Whether one that is no question stands so near that hardly a paragraph would be left to a section. */
  near: boolean;
  /** Whether most others bear one mark or are all capitals, and this one is not. */
  odd: boolean;
  /** Whether these others bear a mark before their words or around them, which this one lacks. */
  unmarked: boolean;
  /** Whether it is far wider than the one in the middle of the others. */
  wider: boolean;
  /** Whether the text writes so many words with capitals that two in a row are no name: German does. */
  nouns: boolean;
  /** How many others start with a small letter. */
  small: number;
  /** Whether all its words have capitals, those of few others have, and the text writes none of its words small. */
  titled: boolean;
}

/** Columns up to which a line may be a heading. */
export const widestHeading = 100;

/** Whether a block is running text: long, or a shorter sentence that ends. */
export function isRunning(block: TextBlock | undefined, document: TextDocument): boolean {
  if (!block) return false;
  const { width, ending } = document.features(block);
  return width >= runningWidth || (width >= sentenceWidth && ending !== 'none');
}

/** Kinds that a section may begin with. */
export const sectionStarts: ReadonlySet<string> = new Set([
  'listItem',
  'speakerTurn',
  'tableRow',
  'verse',
  'blockquote',
  'pullQuote',
]);

/** An address or a number that somebody answers at. */
const reach = /\S@\S|(?:\+|\p{Nd}[\s\u00a0()/-]?){7}/u;

/** Whether a block is a title that parts of articles often have, above text, items or where to ask. */
export function headsPart(block: TextBlock, document: TextDocument): boolean {
  const after = document.after(block);
  if (!after || !document.reading.isTitle(block.text)) return false;
  if (document.reading.furniture(after.text) !== undefined) return false;
  const { marker } = document.features(after);
  return isRunning(after, document) || marker !== undefined || reach.test(after.text.slice(0, longestReach));
}

/** Units of a line in which an address is looked for. */
const longestReach = 120;

/** Whether a line, by its look and its place alone, may be a heading. */
function mayHead(block: TextBlock, document: TextDocument): boolean {
  const { words, width, ending, quotation } = document.features(block);
  if (!words || width > widestHeading || quotation || document.spoken(block)) return false;
  if (ending !== 'none' && ending !== 'question' && ending !== 'colon') return false;
  const kind = document.decided(block)?.kind;
  if ((kind && kind !== 'heading') || document.inFront(block) || document.listed(block)) return false;
  const [before, after] = [document.before(block), document.after(block)];
  if (!before || !after || document.decided(before)?.kind === 'blockquote') return false;
  return isRunning(after, document) || sectionStarts.has(document.decided(after)?.kind ?? '');
}

/** How a line is made: its mark, brackets, capitals. */
function makeOf(block: TextBlock, document: TextDocument): string {
  const { marker, allCapitals } = document.features(block);
  if (marker) return marker.shape;
  if (/^【.*】$/u.test(block.text)) return '【】';
  if (!/\p{L}/u.test(block.text)) return '0';
  return allCapitals ? 'capitals' : '';
}

/** Share of the others that must be made in one way for another to be odd. */
const mostOthers = 0.6;

/** Blocks above and below among which another heading is near. */
const nearBlocks = 3;

/** How many times as wide as the middle one of the others a line is that is far wider. */
const farWider = 1.6;

/** Whether all words of a line, two or three, have capitals, as a name has. */
function isTitled(block: TextBlock, document: TextDocument): boolean {
  const { capitalised, allCapitals } = document.features(block);
  return capitalised === 1 && !allCapitals && /^[^\s,\p{Nd}]+(?:[ \u00a0][^\s,\p{Nd}]+){1,2}$/u.test(block.text);
}

/** Characters from whose words it is told which are written small. */
const smallSample = 200_000;

/** Words that the running text writes small: a line of such words in capitals is a title, no name. */
function smallWords(document: TextDocument): Set<string> {
  const words = new Set<string>();
  let left = smallSample;
  for (const { text } of document.blocks) {
    if (left <= 0) break;
    for (const [word] of text.slice(0, left).matchAll(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{2,}/gu)) words.add(word);
    left -= text.length;
  }
  return words;
}

/** Share of the words within sentences that have capitals where nouns do; and how many are counted. */
const nounShare = 0.2;
const wordSample = 3000;

/** Whether nouns have capitals in a text: of the words behind a small one, many have. */
function hasCapitalNouns(document: TextDocument): boolean {
  let [words, capitals, left] = [0, 0, wordSample];
  for (const block of document.blocks) {
    if (left <= 0) break;
    if (!isRunning(block, document)) continue;
    const text = block.text.slice(0, left);
    words += text.match(/\p{Ll}[ \u00a0](?=\p{L})/gu)?.length ?? 0;
    capitals += text.match(/\p{Ll}[ \u00a0](?=\p{Lu})/gu)?.length ?? 0;
    left -= block.text.length;
  }
  return capitals > words * nounShare;
}

/** Makes the look-up; the lines are counted when it is first asked. */
export function kinFinder(document: TextDocument): TextDocument['kin'] {
  let makes: Map<number, string> | undefined;
  const counts = new Map<string, number>();
  const widths: number[] = [];
  let titled = 0;
  const lower = new Set<number>();
  let small: Set<string> | undefined;
  let nouns: boolean | undefined;
  const isNear = ({ index }: TextBlock, found: ReadonlyMap<number, string>): boolean =>
    Array.from({ length: nearBlocks * 2 + 1 }, (_, at) => document.blocks[index - nearBlocks + at]).some(
      (each) => each && each.index !== index && found.has(each.index) && document.features(each).ending !== 'question',
    );
  const saidSmall = (block: TextBlock): boolean => {
    small ??= smallWords(document);
    return (block.text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => small?.has(word));
  };
  return (block) => {
    if (!makes) {
      makes = new Map();
      for (const each of document.blocks) {
        if (!mayHead(each, document)) continue;
        const make = makeOf(each, document);
        makes.set(each.index, make);
        counts.set(make, (counts.get(make) ?? 0) + 1);
        widths.push(document.features(each).width);
        if (isTitled(each, document)) titled += 1;
        if (document.features(each).startsSmall) lower.add(each.index);
      }
      widths.sort((a, b) => a - b);
    }
    const own = makes.has(block.index) ? 1 : 0;
    const make = makeOf(block, document);
    const others = makes.size - own;
    const [most = ['', 0] as const] = [...counts]
      .filter(([each]) => each !== '' && each !== make)
      .sort((one, two) => two[1] - one[1]);
    const [shape, marked] = most;
    const odd = marked >= 2 && marked >= others * mostOthers;
    nouns ??= hasCapitalNouns(document);
    return {
      nouns,
      alike: (counts.get(make) ?? 0) - own,
      others,
      small: lower.size - (lower.has(block.index) ? 1 : 0),
      near: isNear(block, makes),
      wider: others >= 2 && document.features(block).width > (widths[widths.length >> 1] ?? 0) * farWider,
      titled: isTitled(block, document) && titled * 2 < makes.size && !saidSmall(block),
      odd,
      unmarked: odd && make === '' && shape !== 'capitals' && shape !== '0',
    };
  };
}
