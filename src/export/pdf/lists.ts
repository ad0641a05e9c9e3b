/**
 * Lists: markers in a column of their own, items beside it (ISO 32000-1, 14.8.4.3.3: L, LI, Lbl, LBody).
 *
 * Invariant: the marker stands on the line of the item's first words; an item without any words has a line for its marker.
 */
import type { List, ListItem } from '../../model/nodes.ts';
import type { Flowable } from './flow.ts';
import type { RunStyle } from './inlines.ts';
import { baselineOf, flowing, labelSpans, linesOf, room, spaced, styleOf, withFirst } from './lines.ts';
import { inkOf } from './paragraph.ts';
import { blockTag, fromLeading, inBlock, inset, type Place } from './place.ts';
import { type Tag, tag } from './tags.ts';
import type { Work } from './work.ts';

interface Marker {
  text: string;
  color: RunStyle['color'];
  /** Whether it stands against the text; else at the start of its column. */
  atEnd: boolean;
}

/** Sets a list. */
export function* list(node: List, place: Place): Work<Flowable[]> {
  const { theme } = place.tools;
  const numbering = node.ordered ? 'Decimal' : 'Disc';
  const parent = blockTag('L', node, place, { attributes: { O: 'List', ListNumbering: numbering } });
  const inner = { ...place, parent, depth: place.depth + 1 };
  const markers = node.children.map((item, index) => markerOf(node, item, index, inner));
  const widest = Math.max(0, ...markers.map(({ text, atEnd }) => (atEnd ? widthOf(text, inner) : 0)));
  const indent = Math.max(theme.inset, widest + theme.inset * (1 - theme.forms.list.number));
  const set: Flowable[] = [];
  for (const [index, item] of node.children.entries())
    set.push(...(yield* listItem(item, inBlock(item, inner), markers[index], indent)));
  return place.depth > 0 ? spaced(set, [0, 0]) : spaced(unparted(set), theme.space.inset);
}

/** No more lines than this are kept together so that the item after them is not alone. */
const fewLines = 3;

/** An item of one line does not stand alone at the foot of a column, if it is the first, or at the head of one as the last. */
const unparted = (items: readonly Flowable[]): Flowable[] =>
  items.map((item, index) => {
    const [next, ...others] = items.slice(index + 1);
    const first = index === 0 && item.pieces.length === 1;
    const beforeLast = others.length === 0 && next?.pieces.length === 1 && item.pieces.length <= fewLines;
    return next && (first || beforeLast) ? { ...item, keepNext: true } : item;
  });

function markerOf({ ordered, start = 1 }: List, { checked }: ListItem, index: number, place: Place): Marker {
  if (checked !== undefined) return { text: checked ? '☑' : '☐', color: 'accent', atEnd: false };
  if (ordered) return { text: place.tools.edition.words.itemMarker(start + index), color: 'ink', atEnd: true };
  return { text: place.depth > 1 ? '–' : '•', color: 'accent', atEnd: false };
}

function widthOf(text: string, place: Place): number {
  const style = styleOf(place, place.prose.style);
  const [line] = linesOf(labelSpans(text, place, style, place.parent), { ...place, width: 1000 });
  return inkOf(line).width;
}

/** Sets an item, with its marker if it stands in a list. */
export function* listItem(
  node: ListItem,
  place: Place,
  marker?: Marker,
  indent: number = place.tools.theme.inset,
): Work<Flowable[]> {
  const { theme, blocks } = place.tools;
  const item = blockTag('LI', node, place);
  const label = tag('Lbl', item);
  const body = tag('LBody', item);
  const inner: Place = {
    ...inset(place, indent),
    parent: body,
    prose: { ...place.prose, align: 'start', indent: false, onGrid: false },
  };
  const set = yield* blocks(node.children, inner);
  if (!marker) return set;
  const paint = markerPainter(marker, place, label, indent);
  const own = withFirst(set, paint);
  if (own) return own;
  const empty = room(theme.styles[place.prose.style].leading);
  return [...(withFirst([flowing([empty])], paint) ?? []), ...set];
}

function markerPainter({ text, color, atEnd }: Marker, place: Place, label: Tag, indent: number) {
  const { theme } = place.tools;
  const name = place.prose.style;
  // The space after it parts it from the text where the text is read out of the file.
  const spans = labelSpans(`${text}\u00a0`, place, { ...styleOf(place, name), color, features: 'pnum' }, label);
  const [line] = linesOf(spans, { ...place, width: 1000 });
  const { left, width } = inkOf(line);
  const start = atEnd
    ? indent - theme.inset * (1 - theme.forms.list.number) - width
    : Math.max(0, Math.min(theme.inset * theme.forms.list.bullet, indent - width - 3));
  const baseline = baselineOf(theme.styles[name], place.tools);
  const x = fromLeading(place, start, width) - left;
  return (canvas: Parameters<Parameters<typeof withFirst>[1]>[0], top: number): void => {
    if (line) canvas.text(line, x, top + baseline);
  };
}
