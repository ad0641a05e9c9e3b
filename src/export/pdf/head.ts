/**
 * The head of an article: section, headline, deck, and a line that says who, where and when.
 *
 * Invariant: what the source does not state is not here; a title that was made from the first words never is.
 */
import type { Flowable } from './flow.ts';
import type { Span } from './inlines.ts';
import { drawn, flowing, joined, labelSpans, linesOf, piecesOf, styleOf, withFirst } from './lines.ts';
import type { Place } from './place.ts';
import { type Tag, tag } from './tags.ts';
import type { StyleName } from './theme.ts';

const ruleThickness = 0.5;
const ruleGap = 5;

/** Sets the head of an article. */
export function setHead(place: Place): Flowable[] {
  const { edition, theme, outline, article } = place.tools;
  const { articleSection, description, headline } = edition.metadata;
  const { space } = theme;
  const kicker = line(articleSection?.toUpperCase(), 'kicker', 'P', place, [0, 0]);
  const title = line(headline, 'headline', 'Title', place, space.headline, 'balance');
  const deck = line(description, 'deck', 'P', place, space.deck, 'balance');
  const anchor = `${article}head`;
  if (title.length > 0) outline.push({ title: edition.title, level: 1, anchor });
  const set = [...kicker, ...title, ...deck, ...byline(place)];
  return withFirst(set, (canvas, top) => canvas.anchor(anchor, top)) ?? [];
}

function line(
  text: string | undefined,
  name: StyleName,
  type: 'P' | 'Title',
  place: Place,
  space: readonly [number, number],
  align: 'start' | 'balance' = 'start',
): Flowable[] {
  if (!text?.trim()) return [];
  const spans = labelSpans(text, place, styleOf(place, name), tag(type, place.parent));
  const pieces = piecesOf(linesOf(spans, place, { align }), place, name);
  return pieces.length > 0 ? [{ ...flowing(pieces, space), together: true, keepNext: true }] : [];
}

/** Under a rule: who, in the heavy weight, where, when. */
function byline(place: Place): Flowable[] {
  const { edition, theme } = place.tools;
  const { datePublished, dateModified } = edition.metadata;
  const { words } = edition;
  const changed = dateModified !== undefined && dateModified.slice(0, 10) !== datePublished?.slice(0, 10);
  const parts = [
    edition.byline,
    edition.dateline,
    datePublished && words.formatDate(datePublished),
    changed ? `${words.labels.updated} ${words.formatDate(dateModified)}`.trim() : undefined,
  ];
  const style = styleOf(place, 'byline');
  const heavy = { ...style, weight: theme.slants ? 600 : 700, color: 'ink' as const };
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
    const own = labelSpans(part, place, index === 0 ? heavy : style, within);
    spans.push(...own.map((span) => ({ ...span, solid: index > 0 })));
  }
  const lines = piecesOf(linesOf(spans, place), place, 'byline');
  if (lines.length === 0) return [];
  const rule = drawn(ruleThickness + ruleGap, (canvas, top) =>
    canvas.fill({ x: place.x, y: top, width: place.width, height: ruleThickness }, 'line'),
  );
  return [{ ...flowing([joined([rule, ...lines])], theme.space.byline), together: true }];
}
