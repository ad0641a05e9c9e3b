/**
 * What must be counted over the whole source before any rule looks: runs of items, speakers that come again, and where
 * some words stand a second time.
 *
 * Invariant: linear in the source. Repeated words are only looked for a bounded number of times.
 */
import { scriptOf } from '../../language/direction.ts';
import type { Reading } from '../../language/reading.ts';
import { announcedItems, withoutBrackets } from './announced.ts';
import type { TextBlock } from './blocks.ts';
import { boxesOf } from './boxes.ts';
import { contentsOf } from './contents.ts';
import { echoFinder } from './echo.ts';
import { type Features, featuresOf, type Label, longBlock } from './features.ts';
import { figureRows } from './figures.ts';
import { frontOf } from './front.ts';
import { kinFinder } from './kin.ts';
import { likenessFinder } from './likeness.ts';
import { type PagePart, pagePartOf } from './page.ts';
import { referenceFinder } from './references.ts';
import { remembered } from './remembered.ts';
import { repetitionFinder } from './repetition.ts';
import type { Match, TextDocument } from './rule.ts';
import { alikeOf, itemsOf, settleMarkers, tablesOf } from './sequences.ts';
import { runsOf } from './stanzas.ts';
import { bareVoicesOf, nameLinesOf, turnsOf } from './turns.ts';

/** Blocks from whose heads the script is told. */
const scriptSample = 12;

/** Makes the document that rules see; `decisions` is read live, so that later passes see what earlier ones decided. */
export function survey(
  blocks: readonly TextBlock[],
  language: Reading,
  decisions: readonly (Match | undefined)[],
): TextDocument {
  const reading = remembered(language);
  const features = settleMarkers(blocks.map((block) => featuresOf(block, reading)));
  const of = (block: TextBlock): Features => features[block.index] ?? featuresOf(block, reading);
  const items = itemsOf(blocks, features);
  const turns = turnsOf(blocks, features);
  const named = turns.size > 0 ? new Map<number, Label>() : bareVoicesOf(blocks, features);
  const voices = turns.size > 0 || named.size > 0 ? named : nameLinesOf(blocks, features);
  for (const index of voices.keys()) turns.add(index);
  const alike = alikeOf(blocks, features);
  const tables = tablesOf(blocks);
  const figures = figureRows(blocks);
  const boxes = boxesOf(blocks, features, turns);
  const contents = contentsOf(blocks, features, (line) => reading.furniture(line) !== undefined);
  const { verses, poem, items: bare } = runsOf(blocks, features);
  const announced = announcedItems(blocks, features, {
    isTitle: ({ text }) => reading.isTitle(withoutBrackets(text)),
    isPage: ({ text }) => reading.furniture(text) !== undefined,
  });
  const tail = tailOf(blocks, features);
  let front: number | undefined;
  let page: PagePart | undefined;
  const document: TextDocument = {
    blocks,
    reading,
    script: scriptOf(
      blocks
        .slice(0, scriptSample)
        .map((block) => block.text.slice(0, longBlock))
        .join('\n'),
    ),
    parted: blocks.filter(({ blankBefore }) => blankBefore > 0).length * 2 >= blocks.length - 1,
    features: of,
    decided: (block) => block && decisions[block.index],
    before: (block) => blocks[block.index - 1],
    after: (block) => blocks[block.index + 1],
    // Two signs that take turns are voices, not bullets.
    listed: (block) => items.has(block.index) && !(turns.has(block.index) && of(block).label === undefined),
    spoken: (block) => turns.has(block.index),
    voiceOf: (block) => voices.get(block.index),
    alike: (block) => alike.has(block.index),
    tableOf: (block) => tables.get(block.index) ?? figures.get(block.index)?.first,
    figuresOf: (block) => figures.get(block.index)?.cells,
    boxOf: (block) => boxes.get(block.index),
    contentsOf: (block) => contents.get(block.index),
    verseOf: (block) => verses.get(block.index),
    inPoem: (block) => poem.has(verses.get(block.index)?.first ?? -1),
    bareItemOf: (block) => announced.get(block.index) ?? bare.get(block.index),
    announced: (block) => announced.has(block.index),
    inFront: (block) => {
      front ??= frontOf(document);
      return block.index < front;
    },
    inTail: (block) => block.index >= tail,
    pagePart: () => {
      page ??= pagePartOf(document);
      return page;
    },
    referred: referenceFinder(blocks),
    echoed: echoFinder(blocks, of),
    repeated: repetitionFinder(blocks),
    resembled: likenessFinder(blocks),
    kin: (block) => kin(block),
  };
  const kin = kinFinder(document);
  return document;
}

/** Blocks from the end that may be the tail even where running text stands among them: notes on authors are such. */
const tailBlocks = 6;
/** Share of a source that can be its tail. */
const tailShare = 0.6;

/** Index of the first block below the running text, or of the sixth from the end. */
function tailOf(blocks: readonly TextBlock[], features: readonly Features[]): number {
  let tail = blocks.length;
  for (; tail > blocks.length * (1 - tailShare); tail--) {
    const { width = 0, ending, opener } = features[tail - 1] ?? {};
    if (!opener && (width >= longBlock / 4 || (width >= 60 && ending === 'stop'))) break;
  }
  return Math.max(1, Math.min(tail, Math.max(blocks.length - tailBlocks, Math.ceil(blocks.length * (1 - tailShare)))));
}
