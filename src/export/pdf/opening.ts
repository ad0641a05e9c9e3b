/**
 * How the body of an article begins: plainly, with its first words in small capitals, or with a capital over three lines too.
 *
 * The capital is drawn as an outline; what a reader finds is the same letter in the size of the text, not painted, right
 * before the letters that go on (ISO 32000-1, 9.3.6). Invariant: the text of a paragraph is the same in each way, in one
 * element, and its first word is one word.
 */
import type { Node } from '../../model/nodes.ts';
import type { Canvas } from './canvas.ts';
import type { Flowable } from './flow.ts';
import { leadingFace } from './fonts.ts';
import type { RunStyle, Span } from './inlines.ts';
import { baselineOf, setLines, styleOf, withFirst } from './lines.ts';
import type { Line } from './paragraph.ts';
import { widthOfRun } from './pieces.ts';
import type { ArticleTools, Place } from './place.ts';
import { chunksIn } from './runs.ts';
import { type Shaped, shapeText } from './shaping.ts';
import type { Work } from './work.ts';

/** How the body of an article begins. */
export type Opening = 'plain' | 'smallCaps' | 'dropCap';

/** The paragraph that a text begins with, if it begins in a way of its own: pictures and notes may stand before it. */
export function initialOf(
  body: readonly Node[],
  opening: Opening,
  { theme, text, sample }: ArticleTools,
): ArticleTools['initial'] {
  const node = body.find(({ type }) => type !== 'figure' && type !== 'note');
  if (opening === 'plain' || theme.script !== 'latin' || node?.type !== 'paragraph') return undefined;
  const face = leadingFace(theme.styles.body, text.fonts, sample);
  // A face of the user's may have no small capitals.
  return face?.font().availableFeatures.includes('smcp') ? { node, opening } : undefined;
}

/** The least that a first phrase is, and what ends it. */
const mostWords = 5;
const phraseEnd = /[,;:.!?…—–]["'”’»)\]]*$/;
const tracking = 0.04;

/** Spans whose first phrase is in small capitals: up to a sign, five words at most. */
export function smallCapped(spans: readonly Span[]): Span[] {
  const text = spans.map((span) => span.text).join('');
  let end = 0;
  for (const [index, word] of Array.from(text.slice(0, 400).matchAll(/\S+/g)).entries()) {
    if (index === mostWords) break;
    end = word.index + word[0].length;
    if (phraseEnd.test(word[0])) break;
  }
  let from = 0;
  return spans.flatMap((span) => {
    const inside = Math.min(Math.max(end - from, 0), span.text.length);
    from += span.text.length;
    if (inside === 0 || span.note || span.style.role !== 'serif') return [span];
    const { anchor: _anchor, ...rest } = span;
    const { features, size } = span.style;
    const style: RunStyle = {
      ...span.style,
      features: features === '' ? 'smcp' : `${features},smcp`,
      tracking: tracking * size,
    };
    const parts = [
      { ...span, text: composed(span.text.slice(0, inside)), style },
      { ...rest, text: span.text.slice(inside) },
    ];
    return parts.filter(({ text }) => text !== '');
  });
}

/** In spaced letters readers take a mark of its own for the end of a word. */
const composed = (text: string): string => text.normalize('NFC');

/** Lines beside the capital, the room beside it, and how far it stands out to the left; points. */
const lineCount = 3;
const capitalRoom = 3;
const capitalHang = 1.2;
/** Heights by the size of the letters: of capitals, and of the small capitals beside them. */
const capitalHeight = 0.67;
const smallHeight = 0.5;

/** A paragraph that begins in a way of its own. */
interface Opened {
  lines: Line[];
  /** Draws the capital beside its lines, which stay together. */
  adorn?: (block: Flowable) => Flowable | undefined;
}

/** Sets the first paragraph. Without a letter for a large capital, or lines enough beside one, it has small capitals only. */
export function* setOpening(
  opening: Opening,
  spans: readonly Span[],
  place: Place,
  align: 'justify' | 'start',
): Work<Opened> {
  const dropped = opening === 'dropCap' ? yield* dropCapped(spans, place, align) : undefined;
  return dropped ?? { lines: yield* setLines(smallCapped(spans), place, { align }) };
}

function* dropCapped(spans: readonly Span[], place: Place, align: 'justify' | 'start'): Work<Opened | undefined> {
  const [first, ...others] = spans;
  const [begin = '', letter = ''] = /^(\p{Lu}\p{M}*)[ \n]?/u.exec(first?.text ?? '') ?? [];
  if (!first || letter === '' || first.link || first.note || place.direction !== 'ltr') return undefined;
  const { text: tools, theme } = place.tools;
  const { size, leading } = theme.styles.body;
  const shape = (text: string, style: RunStyle): Shaped | undefined =>
    shapeText(text, style, false, tools.fonts, tools.missing)[0];
  const large: RunStyle = {
    ...styleOf(place, 'body'),
    size: ((lineCount - 1) * leading + smallHeight * size) / capitalHeight,
    color: 'accent',
    features: '',
  };
  const small: RunStyle = { ...first.style, hidden: true };
  const [capital, said] = [shape(composed(letter), large), shape(composed(begin.replace('\n', ' ')), small)];
  if (!capital || !said) return undefined;
  const indent = widthOfRun(capital, large) - capitalHang + capitalRoom;
  const rest = smallCapped([{ ...first, text: first.text.slice(begin.length) }, ...others]);
  const indents = [...Array.from({ length: lineCount }, () => indent), 0];
  const lines = yield* setLines(rest, place, { align, indent: indents });
  if (lines.length < lineCount) return undefined;
  const outline = { ...capital, glyphs: capital.glyphs.map((glyph) => ({ ...glyph, codePoints: [] })) };
  const { anchor: _anchor, ...begun } = first;
  const seen = lineWith(outline, { ...begun, style: large }, -capitalHang);
  const read = lineWith(said, { ...begun, style: small }, indent - widthOfRun(said, small));
  const baseline = baselineOf(theme.styles.body, place.tools);
  const draw = (canvas: Canvas, top: number): void => {
    canvas.text(seen, place.x, top + baseline + (lineCount - 1) * leading);
    canvas.text(read, place.x, top + baseline);
  };
  return { lines, adorn: (block) => withFirst([{ ...block, least: [lineCount, 2] }], draw)?.[0] };
}

function lineWith(shaped: Shaped, span: Span, x: number): Line {
  const width = widthOfRun(shaped, span.style);
  return { chunks: chunksIn([{ x, width, level: 0, shaped, span }]), right: x + width, notes: [], hyphened: false };
}
