/**
 * Items without a mark that a title announces ("Ingredients", "Key points", "What to bring"), and what a recipe says of itself
 * in lines of a number each ("Serves 4", "Preparation: 20 minutes").
 *
 * Invariant: linear in the source; they end at the first line that is long, ends like a sentence, has a mark, or is a title.
 */
import type { TextBlock } from './blocks.ts';
import { type Features, runningWidth, sentenceWidth } from './features.ts';

/** Columns that an item may take, and that what stands behind the label of one may take: "Flour: 500 g". */
const widestItem = 100;
const widestAmount = 20;
/** Items that make a list where blank lines part it from the text, and where nothing does. */
const fewestTogether = 2;
const fewestLoose = 3;
const mostItems = 40;

/** How many persons a recipe is for, or how many lines a title counts, in brackets behind it. */
const inBrackets = /[\s\u00a0]{0,2}[(（][^()（）]{1,24}[)）][:：]?$/u;

/** What a title says without what stands in brackets behind it. */
export const withoutBrackets = (text: string): string => text.replace(inBrackets, '');

/** Whether a line may be an item without a mark. */
function isItem(look: Features | undefined): look is Features {
  if (!look?.words || look.marker || look.opener || look.quotation?.dash || look.width > widestItem) return false;
  if (look.label && look.width - look.label.length > widestAmount) return false;
  return look.ending === 'none' || look.ending === 'comma';
}

/** Whether a block is running text. */
const isText = (look: Features | undefined): boolean =>
  look !== undefined && (look.width >= runningWidth || (look.width >= sentenceWidth && look.ending === 'stop'));

/** Whether most of some lines have a figure or start small, as amounts do, and the last, which heads the text, does not. */
function isOdd(lines: readonly TextBlock[], features: readonly Features[]): boolean {
  const isAmount = ({ index, text }: TextBlock): boolean =>
    /\p{Nd}/u.test(text) || features[index]?.startsSmall === true;
  const last = lines.at(-1);
  return last !== undefined && !isAmount(last) && lines.filter(isAmount).length * 2 >= lines.length - 1;
}

/** What the words of the language say of a line. */
export interface Words {
  /** Whether it is a title that parts of articles often have. */
  isTitle(block: TextBlock): boolean;
  /** Whether it is a line of the page. */
  isPage(block: TextBlock): boolean;
}

/** The blocks that are such items, each by the first of its list. Lines that nothing parts have text above and below. */
export function announcedItems(
  blocks: readonly TextBlock[],
  features: readonly Features[],
  words: Words,
): Map<number, number> {
  const items = new Map<number, number>();
  const text = features.findIndex(isText);
  for (const title of blocks) {
    const first = title.index + 1;
    if (!isItem(features[first]) || text < 0 || title.index < text || !words.isTitle(title)) continue;
    const together = blocks[first + 1]?.blankBefore === 0 && (blocks[first]?.blankBefore ?? 0) > 0;
    let end = first;
    for (; end < first + mostItems; end++) {
      const block = blocks[end];
      if (!block || !isItem(features[end]) || words.isTitle(block) || words.isPage(block)) break;
      if (together && end > first && block.blankBefore > 0) break;
    }
    if (!together && isText(features[end]) && isOdd(blocks.slice(first, end), features)) end -= 1;
    const inText = together || [end, end + 1].some((at) => isText(features[at]));
    if (!inText || end - first < (together ? fewestTogether : fewestLoose)) continue;
    for (let index = first; index < end; index++) items.set(index, first);
  }
  for (const facts of countedFacts(blocks, features)) {
    for (const index of facts) if (!items.has(index)) items.set(index, facts[0] ?? index);
  }
  return items;
}

/** Columns that a fact without a label may take, and facts with one that stand below it. */
const widestCount = 32;
const fewestFacts = 2;

/** A short line with a number, and the lines below it that a label and a number make. */
function countedFacts(blocks: readonly TextBlock[], features: readonly Features[]): number[][] {
  const lists: number[][] = [];
  for (const { index, text } of blocks) {
    const head = features[index];
    if (!isItem(head) || head.label || head.width > widestCount || !/\p{Nd}/u.test(text)) continue;
    const facts = [index];
    for (let at = index + 1; at <= index + mostFacts && isItem(features[at]) && features[at]?.label; at++)
      facts.push(at);
    const counted = facts.slice(1).filter((at) => /\p{Nd}/u.test(blocks[at]?.text ?? '')).length;
    if (facts.length > fewestFacts && counted * 2 >= facts.length - 1) lists.push(facts);
  }
  return lists;
}

const mostFacts = 8;
