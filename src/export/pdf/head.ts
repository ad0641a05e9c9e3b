/**
 * The head of an article: section, headline, deck, and who, where and when.
 *
 * `line` has it all at the head of the text; `strip` has section, publisher and date between rules over a headline across the
 * columns, the byline at the head of the first. Invariant: what the source does not state is not here; a title that was made
 * from the first words never is.
 */
import { otherDirection } from '../../language/direction.ts';
import type { Flowable, Piece } from './flow.ts';
import { isolated, type RunStyle, type Span } from './inlines.ts';
import { baselineOf, drawn, flowing, joined, labelSpans, linesOf, piecesOf, styleOf, withFirst } from './lines.ts';
import type { Forms } from './looks.ts';
import { inkOf, type Line } from './paragraph.ts';
import { fromLeading, type Place } from './place.ts';
import { type Tag, tag } from './tags.ts';
import type { Space, StyleName } from './theme.ts';

const heads: { readonly [Form in Forms['head']]: (place: Place) => Flowable[] } = { line: lineHead, strip: stripHead };

/** Sets the head of an article. */
export function setHead(place: Place): Flowable[] {
  const { edition, theme, outline, article } = place.tools;
  const anchor = `${article}head`;
  if (edition.metadata.headline?.trim()) outline.push({ title: edition.title, level: 1, anchor });
  const set = heads[theme.forms.head](place);
  return withFirst(set, (canvas, top) => canvas.anchor(anchor, top)) ?? [];
}

const ruleThickness = 0.5;
const ruleGap = 5;

function lineHead(place: Place): Flowable[] {
  const { space } = place.tools.theme;
  const { articleSection, description } = place.tools.edition.metadata;
  return [
    ...line(articleSection?.toUpperCase(), 'kicker', 'P', place, [0, 0]),
    ...headline(place),
    ...line(description, 'deck', 'P', place, space.deck, 'balance'),
    ...bylineUnderRule(place),
  ];
}

function headline(place: Place): Flowable[] {
  const { edition, theme } = place.tools;
  const text = edition.metadata.headline?.trim() ?? '';
  const name = Array.from(text).length > theme.forms.longHeadline ? 'longHeadline' : 'headline';
  return line(text, name, 'Title', place, theme.space.headline, theme.forms.head === 'strip' ? 'fill' : 'balance');
}

function line(
  text: string | undefined,
  name: StyleName,
  type: 'P' | 'Title',
  place: Place,
  space: Space,
  align: 'start' | 'balance' | 'fill' = 'start',
): Flowable[] {
  if (!text?.trim()) return [];
  const spans = labelSpans(text, place, styleOf(place, name), tag(type, place.parent));
  const pieces = piecesOf(linesOf(spans, place, { align }), place, name);
  return pieces.length > 0 ? [{ ...flowing(pieces, space), together: true, keepNext: true }] : [];
}

/** When it was published, and when it was changed if that was another day. */
function dates({ tools: { edition } }: Place): string[] {
  const { words, metadata } = edition;
  const { datePublished, dateModified } = metadata;
  const changed = dateModified !== undefined && dateModified.slice(0, 10) !== datePublished?.slice(0, 10);
  return [
    datePublished ? words.formatDate(datePublished) : '',
    changed ? `${words.labels.updated} ${words.formatDate(dateModified)}`.trim() : '',
  ];
}

/** A style in the heavy weight. */
export const heavy = (place: Place, style: RunStyle): RunStyle => ({
  ...style,
  weight: place.tools.theme.slants ? 600 : 700,
  color: 'ink',
});

/** Parts of one line, with dots between them, the first one in a style of its own; none if all are empty. */
export function partSpans(
  parts: readonly (string | undefined)[],
  place: Place,
  name: StyleName,
  first: RunStyle,
): Span[] {
  const style = styleOf(place, name);
  let within: Tag | undefined;
  const spans: Span[] = [];
  for (const [index, part] of parts.entries()) {
    if (!part?.trim()) continue;
    const started = within !== undefined;
    within ??= tag('P', place.parent);
    const wide = { ...style, tracking: style.size * 0.12 };
    // A line ends after the dot between two parts, not before it and not inside of a date.
    const dot = started ? labelSpans(' ·', place, wide, within) : [];
    spans.push(
      ...dot.map((span) => ({ ...span, solid: true })),
      ...(started ? labelSpans(' ', place, wide, within) : []),
    );
    const set = labelSpans(part, place, index === 0 ? first : style, within);
    const across = otherDirection(part, place.direction);
    const own = across ? isolated(set, across) : set;
    spans.push(...own.map((span) => ({ ...span, solid: index > 0 })));
  }
  return spans;
}

/** Under a rule: who, in the heavy weight, where, when. */
function bylineUnderRule(place: Place): Flowable[] {
  const { edition, theme } = place.tools;
  const parts = [edition.byline, edition.dateline, ...dates(place)];
  const spans = partSpans(parts, place, 'byline', heavy(place, styleOf(place, 'byline')));
  const lines = piecesOf(linesOf(spans, place), place, 'byline');
  if (lines.length === 0) return [];
  const rule = ruled(place, ruleThickness, ruleGap, 'line');
  return [{ ...flowing([joined([rule, ...lines])], theme.space.byline), together: true }];
}

/** A rule, and room below it. */
export const ruled = ({ x, width }: Place, thickness: number, gap: number, color: 'ink' | 'line'): Piece =>
  drawn(thickness + gap, (canvas, top) => canvas.fill({ x, y: top, width, height: thickness }, color));

function stripHead(place: Place): Flowable[] {
  const { edition, theme } = place.tools;
  const wide: Place = { ...place, x: 0, width: theme.page.measure };
  const { space } = theme;
  const titles = [...headline(wide), ...line(edition.metadata.description, 'deck', 'P', wide, space.deck, 'balance')];
  const across = [...strip(wide), ...titles];
  if (titles.length > 0)
    across.push({ ...flowing([ruled(wide, headRule, 0, 'ink')], [headGap, headGap]), sinks: true });
  return [...across.map((block) => ({ ...block, across: true })), ...bylineOverText(place)];
}

/** Rules and room of the strip, from its head down, and the least room between two of its parts. */
const strips = { heavy: 2.5, between: 1.5, light: 0.5, room: 4, gap: 12 };
/** The rule under the head, and the room on both sides of it. */
const headRule = 0.5;
const headGap = 9;

/** Section, publisher and date between rules; nothing if none of them is known. */
function strip(place: Place): Flowable[] {
  const { articleSection, publisher } = place.tools.edition.metadata;
  const style = styleOf(place, 'strip');
  const lines = [
    partSpans([articleSection?.toUpperCase()], place, 'strip', styleOf(place, 'kicker')),
    partSpans([publisher?.name], place, 'strip', heavy(place, style)),
    partSpans(dates(place), place, 'strip', style),
  ].map((spans) => linesOf(spans, place));
  if (lines.flat().length === 0) return [];
  const pieces = [
    ruled(place, strips.heavy, strips.between, 'ink'),
    ruled(place, strips.light, strips.room, 'ink'),
    ...shared(lines, place, 'strip'),
    drawn(strips.room, () => undefined),
    ruled(place, strips.light, 0, 'ink'),
  ];
  return [flowing([joined(pieces)])];
}

/** Parts side by side over the whole measure, from its start to its end; if they are too long, one a row. */
export function shared(parts: readonly Line[][], place: Place, name: StyleName): Piece[] {
  const lines = parts.map(([line]) => line);
  const inks = lines.map(inkOf);
  const held = inks.reduce((sum, { width }) => sum + width, 0);
  const gap = (place.width - held) / Math.max(1, lines.length - 1);
  if (gap < strips.gap || parts.some(({ length }) => length > 1)) return piecesOf(parts.flat(), place, name);
  const style = place.tools.theme.styles[name];
  const baseline = baselineOf(style, place.tools);
  let at = 0;
  const starts = inks.map(({ left, width }) => {
    const x = fromLeading(place, at, width) - left;
    at += width + gap;
    return x;
  });
  return [
    {
      height: style.leading,
      paint(canvas, top) {
        for (const [index, line] of lines.entries()) if (line) canvas.text(line, starts[index] ?? 0, top + baseline);
      },
    },
  ];
}

/** Who, and what they do if the source says so; where, if no paragraph begins with it. */
function bylineOverText(place: Place): Flowable[] {
  const { edition, theme, opening } = place.tools;
  const [author, ...others] = edition.metadata.author ?? [];
  const rows: [string | undefined, StyleName][] = [
    [edition.byline, 'byline'],
    [others.length === 0 ? author?.jobTitle : undefined, 'jobTitle'],
    [opening ? undefined : edition.dateline?.toUpperCase(), 'dateline'],
  ];
  const pieces = rows.flatMap(([text, name]) => line(text, name, 'P', place, [0, 0]).flatMap((block) => block.pieces));
  if (pieces.length === 0) return [];
  return [{ ...flowing(pieces, theme.space.byline), together: true, keepNext: true }];
}

/** The spans of a text that a report opens, its dateline in a style of its own: added with a dash, or as it stands there. */
export function datelined(spans: readonly Span[], place: Place, within: Tag): Span[] {
  const { edition, opening } = place.tools;
  const { text = '', place: town = '' } = edition.metadata.dateline ?? {};
  const style = styleOf(place, 'dateline');
  const light = { ...style, weight: 400, tracking: 0 };
  if (!opening?.isMissing)
    return restyled(spans, text.length, style.tracking && text === text.toUpperCase() ? style : light);
  // Datelines mostly have the place in capitals already; a letter that is two in capitals leaves it as it stands.
  const at = town === '' ? -1 : text.toUpperCase().indexOf(town.toUpperCase());
  const [before, name, after] =
    at < 0 || text.toUpperCase().length !== text.length
      ? ['', text, '']
      : [text.slice(0, at), text.slice(at, at + town.length), text.slice(at + town.length)];
  return [
    ...labelSpans(before, place, light, within),
    ...labelSpans(name.toUpperCase(), place, style, within),
    ...labelSpans(after, place, light, within),
    ...labelSpans(' — ', place, styleOf(place, 'body'), within),
    ...spans,
  ];
}

/** Spans with the first characters in another style. */
function restyled(spans: readonly Span[], length: number, style: RunStyle): Span[] {
  let left = length;
  return spans.flatMap((span) => {
    const head = span.text.slice(0, left);
    const rest = span.text.slice(left);
    left -= head.length;
    return [
      { ...span, text: head, style },
      { ...span, text: rest },
    ].filter(({ text }) => text !== '');
  });
}
