/**
 * Where a block stands: everything that its surroundings say about how it is set.
 *
 * Invariant: a place is never changed; what stands deeper gets a place of its own.
 */
import { directionOf } from '../../model/build.ts';
import type { Block, BlockBase, BlockPart, Direction, Image, Node, NodeType } from '../../model/nodes.ts';
import type { Edition } from '../edition.ts';
import type { Flowable } from './flow.ts';
import type { Opening } from './opening.ts';
import type { Picture } from './pictures.ts';
import type { TextTools } from './pieces.ts';
import { type Tag, type TagFacts, type TagType, tag } from './tags.ts';
import type { StyleName, Theme } from './theme.ts';
import type { Work } from './work.ts';

/** An entry of the outline: a headline or a heading. */
export interface OutlineEntry {
  title: string;
  /** From 1. */
  level: number;
  anchor: string;
  /** Whether it shows what it holds when the file is opened. */
  isOpen?: boolean;
}

/** What the parts of one article share. */
export interface ArticleTools {
  edition: Edition;
  theme: Theme;
  text: TextTools;
  /** A letter of the language, whose face gives the lines their measures. */
  sample: string;
  /** Prefix of the anchors of this article. */
  article: string;
  /** How many levels headings are raised: by one where no headline, or only a title, stands above them. */
  raise: number;
  /** Elements of note markers so far, by number. */
  marked: Map<number, Tag[]>;
  /** The paragraph that the dateline runs into, where a look has that, and whether its text lacks it. */
  opening: { node: Node; isMissing: boolean } | undefined;
  /** The first paragraph, if it begins in a way of its own. */
  initial: { node: Node; opening: Opening } | undefined;
  /** The last paragraph of the text: the end mark stands in its last line. */
  closing: Node | undefined;
  pictures: ReadonlyMap<Image, Picture>;
  outline: OutlineEntry[];
  /** Tables so far, and those with a legend: they are numbered. */
  counts: { tables: number; legends: number };
  /** Sets blocks. */
  blocks: (nodes: readonly Node[], place: Place) => Work<Flowable[]>;
}

/** Where a block stands. Lengths are points. */
export interface Place {
  readonly tools: ArticleTools;
  /** The element that the blocks belong to. */
  readonly parent: Tag;
  /** Left edge and width of the text. */
  readonly x: number;
  readonly width: number;
  readonly language: string;
  readonly direction: Direction;
  /** How a plain paragraph is set here. */
  readonly prose: { style: StyleName; align: 'justify' | 'start'; indent: boolean; onGrid: boolean };
  readonly depth: number;
  /** Types of the siblings before and after. */
  readonly previous?: Node['type'] | undefined;
  readonly next?: Node['type'] | undefined;
}

/** A measure never gets narrower than this share of the column's: deep nesting stops to indent. */
const leastMeasure = 0.45;

/** A place that is narrower: by so much on the leading side, and on the other. */
export function inset(place: Place, leading: number, trailing = 0): Place {
  const least = place.tools.theme.page.columns.width * leastMeasure;
  const give = Math.max(0, place.width - least);
  const share = Math.min(1, give / Math.max(leading + trailing, 1e-6));
  const [lead, trail] = [leading * share, trailing * share];
  const fromLeft = place.tools.edition.direction === 'rtl' ? trail : lead;
  return { ...place, x: place.x + fromLeft, width: place.width - lead - trail };
}

/** The place that goes across all columns; `undefined` where there is only one, or something else is around it. */
export function acrossColumns(place: Place): Place | undefined {
  const { measure, columns } = place.tools.theme.page;
  return columns.count > 1 && place.width === columns.width ? { ...place, x: 0, width: measure } : undefined;
}

/** The physical left edge of something of a width that stands at a distance from the leading edge. */
export function fromLeading({ x, width, tools }: Place, distance: number, own: number): number {
  return tools.edition.direction === 'rtl' ? x + width - distance - own : x + distance;
}

/** The place in a block that may have a language and a direction of its own. */
export function inBlock(node: Block | BlockPart, place: Place): Place {
  const { language = place.language } = node;
  const direction = node.direction ?? (node.language === undefined ? place.direction : directionOf(language));
  return language === place.language && direction === place.direction ? place : { ...place, language, direction };
}

/** Makes the element of a block; it says its language where that is another. */
export function blockTag(type: TagType, node: BlockBase & { type: NodeType }, place: Place, facts: TagFacts = {}): Tag {
  const language = node.language === undefined || node.language === place.language ? {} : { language: node.language };
  return tag(type, place.parent, { ...language, ...facts });
}

/** Name of the place of a block with an id. */
export const blockAnchor = (place: Place, id: string): string => `${place.tools.article}#${id}`;
