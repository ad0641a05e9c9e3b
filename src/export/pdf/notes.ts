/**
 * Footnotes: smaller text under a short rule at the foot of the column of their marker, each with a way back.
 *
 * Invariant: a note is set once; its element has an ID (ISO 14289-1, 7.9) and stands after the body of its article.
 */
import type { NumberedNote } from '../edition.ts';
import type { Piece } from './flow.ts';
import { type LinkTarget, markerAnchor, noteAnchor } from './inlines.ts';
import { baselineOf, flowing, labelSpans, linesOf, room, styleOf, withFirst } from './lines.ts';
import { inkOf } from './paragraph.ts';
import { fromLeading, inset, type Place } from './place.ts';
import { type Tag, tag } from './tags.ts';
import type { Work } from './work.ts';

/** Sets a note as lines that may be parted between columns. */
export function* notePieces(note: NumberedNote, place: Place): Work<Piece[]> {
  const { edition, theme, article, marked, blocks } = place.tools;
  const style = styleOf(place, 'footnote');
  const element = tag('FENote', place.parent, { id: noteAnchor(article, note.number) });
  const markers = marked.get(note.number) ?? [];
  element.refers = markers;
  for (const marker of markers) marker.refers = [element];
  const label = tag('Lbl', element);
  const inner: Place = {
    ...inset(place, theme.forms.footnote.indent * style.size),
    parent: element,
    prose: { style: 'footnote', align: 'start', indent: false, onGrid: false },
  };
  const number = edition.words.formatNumber(note.number);
  const link = marked.has(note.number) ? backLink(note.number, label, place) : undefined;
  const spans = labelSpans(
    `${number}\u00a0`,
    place,
    { ...style, color: 'accent', features: 'pnum' },
    link?.tag ?? label,
  ).map((span) => (link ? { ...span, link } : span));
  const [line] = linesOf(spans, { ...place, width: 1000 });
  const { left, width } = inkOf(line);
  const x = fromLeading(place, 0, width) - left;
  const baseline = baselineOf(theme.styles.footnote, place.tools);
  const paint: Parameters<typeof withFirst>[1] = (canvas, top) => {
    canvas.anchor(noteAnchor(article, note.number), top, element);
    if (line) canvas.text(line, x, top + baseline);
  };
  const set = yield* blocks(note.definition.children, inner);
  const marking = withFirst(set, paint) ?? withFirst([flowing([room(theme.styles.footnote.leading)])], paint) ?? [];
  return marking.flatMap(({ pieces, before }, index) => (index > 0 && before > 0 ? [room(before), ...pieces] : pieces));
}

function backLink(number: number, label: Tag, { tools }: Place): LinkTarget {
  const { article, edition } = tools;
  return {
    anchor: markerAnchor(article, number),
    contents: edition.words.labels.backToText(number),
    tag: tag('Link', label),
    underlined: false,
  };
}
