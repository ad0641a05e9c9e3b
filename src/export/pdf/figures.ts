/**
 * Figures: pictures, tables, code and verse with their legend and credit.
 *
 * A picture is as wide as the measure at most, never larger than its pixels at 96 an inch, never higher than 24 lines. One
 * without alternative text says what it is; one that is decoration is an artifact (ISO 14289-1, 7.3). Invariant: a picture
 * whose bytes are missing keeps its place, with its alternative text in a frame.
 */
import type { Caption, Credit, Figure, Image } from '../../model/nodes.ts';
import type { Flowable, Piece } from './flow.ts';
import type { Span } from './inlines.ts';
import { baselineOf, flowing, joined, labelSpans, linesOf, phrases, piecesOf, room, spaced, styleOf } from './lines.ts';
import { blockTag, fromLeading, inBlock, inset, type Place } from './place.ts';
import { type TableLegend, table, tablePlace } from './tables.ts';
import { phrase, type Tag, tag } from './tags.ts';
import type { Theme } from './theme.ts';
import type { Work } from './work.ts';

/** Points a pixel at 96 pixels an inch. */
export const pointsPerPixel = 0.75;
const mostLines = 24;
/** A place without a picture: lines of the grid, and the frame around it. */
const emptyLines = 3;
const frame = 0.5;
const framePadding = 9;

/** Sets a figure. */
export function* setFigure(node: Figure, place: Place): Work<Flowable[]> {
  // A caption beside its picture is read out; in the picture's element the alternative text would stand for it too. Of what
  // may hold a picture and a caption (ISO/TS 32005) this is what is set apart from the text.
  const group = blockTag('Aside', node, place);
  const inner = { ...place, parent: group };
  const legend = node.children.filter((child) => child.type === 'caption' || child.type === 'credit');
  const content = node.children.filter((child) => child.type !== 'caption' && child.type !== 'credit');
  const tables = content.filter((child) => child.type === 'table');
  const [before, after] = place.tools.theme.space.figure;
  const [first] = tables;
  const set: Flowable[] = [];
  for (const child of content) {
    if (child.type === 'image') set.push(...setPicture(child, inner));
    else if (child.type !== 'table') set.push(...(yield* place.tools.blocks([child], inner)));
    else {
      const wide = tablePlace(child, inner);
      const own = child === first ? tableLegend(legend, wide) : undefined;
      set.push(...(yield* table(child, inBlock(child, wide), own)));
    }
  }
  const below = first ? [] : legendPieces(legend, inner);
  const last = set.at(-1);
  if (below.length === 0) return spaced(set, [before, after]);
  if (!last) return [flowing(below, [before, after])];
  const pieces = [
    ...last.pieces,
    joined([room(place.tools.theme.forms.caption), ...below.slice(0, 2)]),
    ...below.slice(2),
  ];
  return spaced([...set.slice(0, -1), { ...last, pieces, together: true, onGrid: false }], [before, after]);
}

type Legend = readonly (Caption | Credit)[];

/** Caption and credit below a picture: one text, the credit smaller; one element, the last of its group. */
function legendPieces(legend: Legend, place: Place): Piece[] {
  if (legend.length === 0) return [];
  const whole = { ...place, parent: tag('Caption', place.parent) };
  const spans = legend.flatMap((part, index): Span[] => {
    const style = styleOf(place, part.type === 'caption' ? 'caption' : 'figureCredit');
    const within = blockTag('P', part, whole);
    const own = phrases(part.children, inBlock(part, place), style, within);
    return index === 0 ? own : [...labelSpans(' ', place, style, within), ...own];
  });
  return piecesOf(linesOf(spans, place), place, 'caption');
}

/** Caption above a table, with its number; credit below it. The caption is the last child of the table's element. */
function tableLegend(legend: Legend, place: Place): TableLegend {
  const { edition, theme, counts } = place.tools;
  const captions = legend.filter((part) => part.type === 'caption');
  const style = styleOf(place, 'caption');
  const label = captions.length > 0 ? edition.words.labels.tableNumber(++counts.legends) : '';
  const within: Tag[] = [];
  const spans = captions.flatMap((part): Span[] => {
    const element: Tag = { type: 'Caption', parent: undefined, kids: [], placed: false };
    within.push(element);
    const strong = { ...style, weight: theme.slants ? 600 : 700 };
    const gap = labelSpans(' ', place, { ...style, tracking: style.size * 0.22 }, element);
    return [
      ...labelSpans(label, place, strong, element),
      ...gap,
      ...phrases(part.children, inBlock(part, place), style, element),
    ];
  });
  const { continued } = edition.words.labels;
  const [last] = spans.slice(-1);
  const again = last && continued !== '' ? [...spans, { ...plain(last), text: ` (${continued})`, style }] : spans;
  const credits = legend.filter((part) => part.type === 'credit');
  return {
    caption: piecesOf(linesOf(spans, place), place, 'caption'),
    again: piecesOf(linesOf(again.map(plain), place), place, 'caption', 'Pagination'),
    source: credits.flatMap((part) => {
      const spans = phrases(
        part.children,
        inBlock(part, place),
        styleOf(place, 'tableSource'),
        // Takes its place when it is painted: after the table, whose element is not made yet.
        phrase('P', place.parent, part.language === undefined ? {} : { language: part.language }),
      );
      return piecesOf(linesOf(spans, place), place, 'tableSource');
    }),
    place: (element) => {
      for (const caption of within) Object.assign(caption, { parent: element });
    },
  };
}

/** A span without what may stand only once. */
function plain({ text, style, tag: within, language }: Span): Span {
  return { text, style, tag: within, language };
}

/** Sets a picture, so high at most. */
export function setPicture(image: Image, place: Place, most: number = mostHeight(place.tools.theme)): Flowable[] {
  const picture = place.tools.pictures.get(image);
  const { theme } = place.tools;
  if (!picture) return emptyPlace(image, place);
  const scale = Math.min(pointsPerPixel, place.width / picture.width, most / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const x = fromLeading(place, 0, width);
  const element = image.alt === '' ? undefined : tag('Figure', place.parent, { alt: altOf(image, place) });
  const piece: Piece = {
    height,
    paint(canvas, top) {
      const box = { x, y: top, width, height };
      if (element) {
        // Where the picture lies on its page: a figure must say so (ISO 14289-1, 7.1, by way of ISO 32000-1, 14.8.5.4.3).
        element.attributes = canvas.layoutBox(box);
      }
      canvas.mark(element ?? 'Layout');
      canvas.picture(picture.engine, box);
    },
  };
  return [{ ...flowing([piece], theme.space.figure), together: true }];
}

/** A picture leaves some lines of a page to its caption. */
const mostHeight = ({ grid, page }: Theme): number => Math.min(mostLines, Math.max(2, page.lines - 6)) * grid;

const altOf = (image: Image, place: Place): string =>
  image.alt ?? image.title ?? (place.tools.edition.words.labels.picture || image.url);

/** A frame with what the picture would show. Decoration without bytes leaves nothing. */
function emptyPlace(image: Image, place: Place): Flowable[] {
  if (image.alt === '') return [];
  const { theme } = place.tools;
  const element = tag('Figure', place.parent, { alt: altOf(image, place) });
  const inner = inset(place, framePadding, framePadding);
  const lines = linesOf(labelSpans(altOf(image, place), inner, styleOf(inner, 'figureCredit'), element), inner);
  const style = theme.styles.figureCredit;
  const baseline = baselineOf(style, place.tools);
  const height = Math.max(
    Math.min(emptyLines * theme.grid, mostHeight(theme)),
    lines.length * style.leading + 2 * framePadding,
  );
  const piece: Piece = {
    height,
    paint(canvas, top) {
      const box = { x: place.x, y: top, width: place.width, height };
      element.attributes = canvas.layoutBox(box);
      canvas.mark('Layout');
      canvas.outline(box, 'line', frame);
      const start = top + (height - lines.length * style.leading) / 2;
      for (const [index, line] of lines.entries()) canvas.text(line, inner.x, start + index * style.leading + baseline);
    },
  };
  return [{ ...flowing([piece], theme.space.figure), together: true }];
}
