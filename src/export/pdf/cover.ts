/**
 * The cover of a publication: its title between rules, what issue it is, its picture, and at the foot its first articles.
 *
 * All is of the publication's metadata; what it does not say is not here. Lengths are for A4 and wider paper; a narrower one
 * has all of them by its width. Invariant: what is too much for the page is left out from the foot upwards, never painted
 * beyond it; the title is made smaller until it has room, and cut only then.
 */
import type { PublicationMetadata } from '../../model/article.ts';
import { firstWords } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import type { SetArticle } from './article.ts';
import { labelPieces, namesOf } from './contents.ts';
import { pointsPerPixel, setPicture } from './figures.ts';
import type { Piece } from './flow.ts';
import { heightOf } from './frame.ts';
import { heavy, partSpans, ruled, shared } from './head.ts';
import { joined, labelSpans, linesOf, piecesOf, room, styleOf } from './lines.ts';
import { type Line, textWidth } from './paragraph.ts';
import { fromLeading, type Place } from './place.ts';
import { phrase, tag } from './tags.ts';
import { half, type TextStyle, type Theme } from './theme.ts';

/** Paper from which on lengths are as they stand here. */
const fullWidth = 595.28;
const margin = 48;
/** Rules at the head, and room above and below the title. */
const head = { heavy: 3, between: 2, light: 0.5, above: 18, below: 16 };
/** Rules around the strip, room within it and below. */
const strip = { rule: 0.5, room: 6, below: 18 };
/** The height of a picture, and of one that is higher than wide. */
const picture = { height: 350, portrait: 460, least: 90, credit: 6 };
/** Rule over the articles at the foot, room below it, between their columns, and within one. */
const foot = { rule: 0.5, gap: 10, gutter: 18, columns: 3, headline: 1, byline: 4, above: 18 };
/** Sizes of the title by the first, and how many lines it may have in each. */
const titleSteps = [
  [1, 3],
  [62 / 76, 3],
  [48 / 76, 3],
  [36 / 76, 4],
  [26 / 76, 7],
] as const;
/** A longer description is a paragraph below the strip. In UTF-16 units, as are those that follow. */
const shortDescription = 40;
const longest = { description: 400, label: 30, byline: 60 };
/** The articles at the foot leave the picture its room, if that is possible. */
const headlineLengths = [80, 60, 45, 35] as const;

/** The theme of a cover: margins of its own, all else as the contents have it. */
export function coverTheme(theme: Theme): Theme {
  const { width, height } = theme.page;
  const side = margin * scaleOf(theme);
  const measure = width - 2 * side;
  const columns = { count: 1, width: measure, gutter: 0 };
  const lines = Math.floor((height - 2 * side) / theme.grid);
  const { coverTitle, entryByline } = theme.styles;
  return {
    ...theme,
    page: { ...theme.page, measure, left: side, top: side, columns, lines },
    forms: { ...theme.forms, furniture: 'none' },
    styles: {
      ...theme.styles,
      coverTitle: scaled(coverTitle, scaleOf(theme)),
      entryByline: { ...entryByline, color: 'soft' },
    },
  };
}

const scaleOf = ({ page }: Theme): number => Math.min(1, page.width / fullWidth);
/** Room on the cover. */
const gap = (height: number, { tools }: Place): Piece => room(height * scaleOf(tools.theme));

const scaled = (style: TextStyle, by: number): TextStyle => ({
  ...style,
  size: half(style.size * by),
  leading: half(style.leading * by),
});

/** Sets a cover. */
export function setCover(metadata: PublicationMetadata, editions: readonly Edition[], place: Place): SetArticle {
  const { page } = place.tools.theme;
  const height = page.height - 2 * page.top;
  const issue = issueOf(metadata);
  const description = issue === metadata.description ? '' : metadata.description;
  const upper = [
    ...rules(place),
    ...titlePieces(metadata.name.trim(), place, height / 2),
    ...stripPieces(issue, metadata, editions.length, place),
    ...descriptionPieces(description, place),
  ];
  const imprint = (at: Place): Piece[] => labelPieces(imprintOf(issue, metadata, place), 'coverCredit', at);
  // How high all is must be known before the picture is set; in the structure what stands below it comes after it.
  const trial: Place = { ...place, parent: phrase('Sect', undefined) };
  const free = height - heightOf(upper) - heightOf([gap(picture.credit, place), ...imprint(trial)]);
  const wanted = heightOf(picturePieces(free, trial));
  const footHeight = (length: number): number =>
    heightOf([gap(foot.above, place), ...articlePieces(editions, trial, length)]);
  const length = headlineLengths.find((most) => footHeight(most) + wanted <= free) ?? headlineLengths[0];
  const hasFoot = footHeight(length) <= free;
  const shown = picturePieces(hasFoot ? free - footHeight(length) : free, place);
  const [image] = place.tools.pictures.keys();
  if (image && shown.length === 0)
    place.tools.edition.report('export/lossy', 'The cover has no room for its picture', image);
  const body = stacked([...upper, ...shown, gap(picture.credit, place), ...(free < 0 ? [] : imprint(place))], 0);
  if (hasFoot) {
    const set = articlePieces(editions, place, length);
    body.push(...stacked(set, height - heightOf(set)));
  }
  const frame = { column: undefined, body, notes: [], runsOn: false };
  return {
    pages: [{ frames: [frame] }],
    place,
    outline: [{ title: place.tools.edition.title, level: 1, anchor: place.tools.article, isOpen: true }],
  };
}

/** Pieces one under another, from a height on. */
function stacked(pieces: readonly Piece[], from: number): { piece: Piece; top: number }[] {
  let top = from;
  return pieces.map((piece) => {
    const at = { piece, top };
    top += piece.height;
    return at;
  });
}

function rules(place: Place): Piece[] {
  return [ruled(place, head.heavy, head.between, 'ink'), ruled(place, head.light, 0, 'ink')];
}

/** The title, in the largest size in which it has few lines and no word is divided. */
function titlePieces(name: string, place: Place, most: number): Piece[] {
  const { theme } = place.tools;
  const element = tag('Title', place.parent);
  const setIn = (text: string, style: TextStyle): { at: Place; lines: Line[] } => {
    const at = withTitle(style, place);
    const spans = labelSpans(text, at, styleOf(at, 'coverTitle'), element);
    return { at, lines: linesOf(spans, at, { align: 'balance' }) };
  };
  const styles = titleSteps.map(([share]) => scaled(theme.styles.coverTitle, share));
  for (const [index, style] of styles.entries()) {
    const { at, lines } = setIn(name, style);
    const [, mostLines = 1] = titleSteps[index] ?? [];
    const isHigh = lines.length > mostLines || lines.length * style.leading > most;
    if (!isHigh && (index === styles.length - 1 || holdsWords(name, at))) return spacedTitle(lines, at);
  }
  const smallest = styles.at(-1) ?? theme.styles.coverTitle;
  const mostLines = Math.max(1, Math.floor(most / smallest.leading));
  for (let length = Math.min(name.length, 400); ; length = Math.floor(length * 0.9)) {
    const { at, lines } = setIn(firstWords(name, length), smallest);
    if (lines.length <= mostLines || length < 12) return spacedTitle(lines.slice(0, mostLines), at);
  }
}

const spacedTitle = (lines: readonly Line[], place: Place): Piece[] => [
  gap(head.above, place),
  ...piecesOf(lines, place, 'coverTitle'),
  gap(head.below, place),
];

/** A place whose title has a style. */
function withTitle(coverTitle: TextStyle, place: Place): Place {
  const theme = { ...place.tools.theme, styles: { ...place.tools.theme.styles, coverTitle } };
  return { ...place, tools: { ...place.tools, theme } };
}

/** Whether each word has room on a line; ideographs stand on any. */
function holdsWords(name: string, place: Place): boolean {
  if (place.tools.theme.script === 'cjk') return true;
  const style = styleOf(place, 'coverTitle');
  return name.split(/\s+/u).every((word) => {
    const spans = labelSpans(word, place, style, place.parent);
    return textWidth(spans, place.direction, place.tools.text) <= place.width;
  });
}

/** What the strip begins with: a short description names the issue; else who publishes it. */
function issueOf({ description, publisher }: PublicationMetadata): string | undefined {
  const isShort = description !== undefined && description.trim().length <= shortDescription;
  return isShort ? description : publisher?.name;
}

/** Issue, number of articles and date between rules. */
function stripPieces(
  issue: string | undefined,
  { datePublished }: PublicationMetadata,
  count: number,
  place: Place,
): Piece[] {
  const { words } = place.tools.edition;
  const plain = styleOf(place, 'coverStrip');
  const counted = words.labels.articleCount(count);
  const parts = [
    { text: issue?.trim(), style: { ...heavy(place, plain), color: 'accent' as const } },
    // A number alone says nothing: the neutral language has no word for what is counted.
    { text: count > 0 && counted !== String(count) ? counted : '', style: plain },
    { text: datePublished && words.formatDate(datePublished), style: plain },
  ];
  const lines = parts
    .map(({ text, style }) => linesOf(partSpans([text], place, 'coverStrip', style), place))
    .filter(({ length }) => length > 0);
  if (lines.length === 0) return [ruled(place, strip.rule, 0, 'ink')];
  return [
    ruled(place, strip.rule, strip.room, 'ink'),
    ...shared(lines, place, 'coverStrip'),
    room(strip.room),
    ruled(place, strip.rule, 0, 'ink'),
  ];
}

function descriptionPieces(description: string | undefined, place: Place): Piece[] {
  const pieces = labelPieces(firstWords(description?.trim() ?? '', longest.description), 'deck', place);
  return pieces.length > 0 ? [gap(strip.below, place), ...pieces] : [];
}

/** Who made it, its number and its licence, as far as they are not said above. */
function imprintOf(
  issue: string | undefined,
  { publisher, editor = [], identifier, license }: PublicationMetadata,
  { tools: { edition } }: Place,
): string {
  const { labels } = edition.words;
  const { colon } = edition.words;
  const editors = labels.names(editor.map(({ name }) => name));
  const label = labels.editor === '' ? '' : labels.editor + colon;
  const parts = [publisher?.name === issue ? '' : publisher?.name, editors && label + editors, identifier, license];
  return parts.filter((part) => part?.trim()).join(' · ');
}

/** The picture, so high at most; nothing where there is none, or no room. */
function picturePieces(free: number, place: Place): Piece[] {
  const [image] = place.tools.pictures.keys();
  const scale = scaleOf(place.tools.theme);
  const above = gap(strip.below, place);
  const known = image && place.tools.pictures.get(image);
  const isHigh = known !== undefined && known.height > known.width;
  const most = Math.min(free - above.height, (isHigh ? picture.portrait : picture.height) * scale);
  if (!image || most < picture.least * scale) return [];
  // What is not as wide as the page stands in its middle.
  const width = known
    ? Math.min(place.width, (known.width * most) / known.height, known.width * pointsPerPixel)
    : place.width;
  const middle: Place = { ...place, x: place.x + (place.width - width) / 2, width };
  return [above, ...setPicture(image, middle, most).flatMap(({ pieces }) => pieces)];
}

/** The first articles that have a headline, side by side under a rule. */
function articlePieces(editions: readonly Edition[], place: Place, length: number): Piece[] {
  const first = editions.filter(({ metadata }) => metadata.headline?.trim()).slice(0, foot.columns);
  if (first.length === 0) return [];
  const gutter = foot.gutter * scaleOf(place.tools.theme);
  const width = (place.width - (foot.columns - 1) * gutter) / foot.columns;
  const hasLabels = first.some(({ metadata }) => metadata.articleSection?.trim());
  const columns = first.map((edition, index) => {
    const x = fromLeading(place, index * (width + gutter), width);
    return joined(columnPieces(edition, { ...place, x, width }, length, hasLabels));
  });
  const row: Piece = {
    height: Math.max(...columns.map(({ height }) => height)),
    paint(canvas, top) {
      for (const column of columns) column.paint(canvas, top);
    },
  };
  return [ruled(place, foot.rule, foot.gap, 'ink'), row];
}

function columnPieces(edition: Edition, place: Place, length: number, hasLabels: boolean): Piece[] {
  const { metadata, language, direction } = edition;
  const parent = tag('Div', place.parent, language === place.language ? {} : { language });
  const own: Place = { ...place, parent, language, direction };
  const isTurned = direction !== place.direction;
  const label = labelPieces(
    firstWords(metadata.articleSection?.trim().toUpperCase() ?? '', longest.label),
    'entryLabel',
    own,
    isTurned ? 'end' : 'start',
  );
  const headline = firstWords(metadata.headline?.trim() ?? '', length);
  const names = firstWords(namesOf(edition), longest.byline);
  const blank = hasLabels && label.length === 0 ? [room(place.tools.theme.styles.entryLabel.leading)] : [];
  return [
    ...label,
    ...blank,
    room(foot.headline),
    ...labelPieces(headline, 'entryHeadline', own, isTurned ? 'end' : 'balance'),
    room(foot.byline),
    ...labelPieces(names, 'entryByline', own, isTurned ? 'end' : 'start'),
  ];
}
