/**
 * Pieces of text between two places where a line may end, shaped and measured: how wide they are, how far they stand out at
 * the end of a line, where their word may be divided.
 *
 * Words come again, so what was set is remembered in each style and language, and outlives a document that has the built-in faces
 * alone. Invariant: a piece that was remembered is as one that is set anew, and says again what no face has.
 */
import { type Divided, dividePiece, divideWide, type Hyphenator } from '../../language/hyphenation.ts';
import type { Face, FontSet } from './fonts.ts';
import type { RunStyle, Span } from './inlines.ts';
import { recall } from './recall.ts';
import { drawnText, type OnMissing, type Shaped, shapeText } from './shaping.ts';

/** What the setting of text needs besides the text. */
export interface TextTools {
  fonts: FontSet;
  missing: OnMissing;
  /** By language tag; words of other languages are not divided. */
  hyphenators: ReadonlyMap<string, Hyphenator>;
  /** Whether signs at the end of full lines stand out into the margin. */
  hang: boolean;
  /** What was set before in each style and language: words come again. */
  memory: Map<string, Memory>;
}

/** What is remembered of one style. */
export interface Memory {
  pieces: Map<string, SetPiece>;
  /** Widths of spaces, by the characters on both sides: codes of both as one number. */
  spaces: Map<number, number>;
}

/** A word that may be divided, as it is drawn whole. */
export interface Word {
  text: string;
  shaped: Shaped;
  /** Where it may be divided, and its end; and how far it reaches there. */
  places: readonly number[];
  reaches: readonly number[];
  /** Those of the places at which no hyphen stands. */
  bare?: ReadonlySet<number>;
}

/** A piece between two places where a line may end, shaped and measured. */
interface SetPiece {
  runs: readonly Shaped[];
  width: number;
  hang: number;
  /** How its word may be divided, if it may. */
  divided?: Divided & { word: Word };
  /** Clusters that no face has. */
  missing?: readonly string[];
}

/** By what pieces are set. */
export interface PieceSetting {
  span: Span;
  memory: Memory;
  tools: TextTools;
  /** Face of the last letters that run right to left: spaces and signs beside them are of the same. */
  near: Face | undefined;
}

/** What is remembered of the style and language of a span. */
export function memoryOf({ style, language }: Span, { memory, hyphenators }: TextTools): Memory {
  const { role, weight, italic, size, tracking, features, rise } = style;
  const key = `${role} ${weight} ${italic} ${size} ${tracking} ${features} ${rise} ${language} ${hyphenators.has(language)}`;
  return recall(memory, key, (): Memory => ({ pieces: new Map(), spaces: new Map() }), styles);
}

/** Styles that are remembered: a look has some dozens, of which few have many words. */
const styles = 200;

/** Memories that outlive their documents, by what a piece depends on besides its style. */
const lasting = new Map<string, TextTools['memory']>();

/** Pieces that outlive their documents, in all; a piece is half a kB. */
const lastingSize = 20_000;

/** The memory of documents in the built-in faces alone, for a language with this letter. Full, it begins anew with a document. */
export function lastingMemory(sample: string, hang: boolean): TextTools['memory'] {
  let size = 0;
  for (const memory of lasting.values()) for (const { pieces } of memory.values()) size += pieces.size;
  if (size > lastingSize) lasting.clear();
  return recall(lasting, `${hang} ${sample}`, () => new Map(), styles);
}

/** Words of a style that are remembered. */
const memorySize = 10_000;

/** Shapes and measures a piece. Signs in text that runs left to right are of its own face. */
export function setPiece(setting: PieceSetting, piece: string, level: number): SetPiece {
  if (level % 2 === 1) return shapePiece(setting, piece, true, setting.tools.missing);
  const set = recall(setting.memory.pieces, piece, () => firstSet(setting, piece), memorySize);
  if (set.missing) for (const cluster of set.missing) setting.tools.missing(cluster);
  return set;
}

function firstSet(setting: PieceSetting, piece: string): SetPiece {
  const missing: string[] = [];
  const set = shapePiece(setting, piece, false, (cluster) => missing.push(cluster));
  return missing.length > 0 ? { ...set, missing } : set;
}

function shapePiece(setting: PieceSetting, piece: string, rtl: boolean, missing: OnMissing): SetPiece {
  const { span, tools, near } = setting;
  const { style, language } = span;
  const runs = shapeText(piece, style, rtl, tools.fonts, missing, rtl ? near : undefined);
  const width = runs.reduce((sum, shaped) => sum + widthOfRun(shaped, style), 0);
  const hang = hangOf(setting, piece, runs.at(-1));
  const [run] = runs;
  if (rtl || !run || runs.length > 1 || style.role === 'mono') return { runs, width, hang };
  const divided = dividePiece(piece, tools.hyphenators.get(language));
  const word = divided.places.length > 0 ? wordOf(piece, run, divided.places, style) : undefined;
  return { runs, width, hang, ...(word && { divided: { ...divided, word } }) };
}

/** Length of a run. */
export const widthOfRun = ({ advance, glyphs }: Shaped, { size, tracking }: RunStyle): number =>
  (advance * size) / 1000 + glyphs.length * tracking;

/** A word that may be divided; `undefined` if it cannot be told which glyph is of which letter. */
function wordOf(piece: string, shaped: Shaped, cuts: readonly number[], style: RunStyle): Word | undefined {
  const text = drawnText(piece);
  const ends = letterEnds(shaped, text, style);
  if (!ends) return undefined;
  const places = [...cuts, piece.length].map((cut) => drawnText(piece.slice(0, cut)).length);
  return { text, shaped, places, reaches: places.map((place) => ends[place] ?? 0) };
}

/**
 * A piece that is wider than a line, as a word that may be divided so that each part has room: at its hyphenation points, at
 * the signs of an address, and anywhere in what is too wide still. `undefined` where it cannot be told which glyph is of which
 * letter, and for text that runs right to left or is code.
 */
export function wideWord(
  { span, tools }: PieceSetting,
  piece: string,
  runs: readonly Shaped[],
  room: number,
): Word | undefined {
  const { style, language } = span;
  const [shaped] = runs;
  const text = drawnText(piece);
  const ends = shaped && runs.length === 1 && style.role !== 'mono' ? letterEnds(shaped, text, style) : undefined;
  if (!shaped || !ends) return undefined;
  const reachOf = (place: number): number => ends[place] ?? 0;
  const places: number[] = [];
  const bare = new Set<number>();
  let from = 0;
  const cut = (to: number): void => {
    // As much as half a line has, so that two stand on one.
    for (let at = from + 1; at < to && reachOf(to) - reachOf(from) > room; at++) {
      if (reachOf(at + 1) - reachOf(from) <= room / 2 || isWithin(text, at)) continue;
      bare.add(at);
      places.push(at);
      from = at;
    }
    places.push(to);
    from = to;
  };
  for (const { at, hyphened } of divideWide(piece, tools.hyphenators.get(language))) {
    const place = drawnText(piece.slice(0, at)).length;
    if (place <= from || place >= text.length) continue;
    if (!hyphened) bare.add(place);
    cut(place);
  }
  cut(text.length);
  return { text, shaped, places, reaches: places.map(reachOf), bare };
}

/** Whether a place is within a character: before a mark, or the second half of a pair. */
const isWithin = (text: string, at: number): boolean =>
  /^(?:[\p{M}\u200d]|[\udc00-\udfff])/u.test(text.slice(at, at + 2));

/** Where each letter of a run ends; the letters of a ligature share its width. */
function letterEnds({ glyphs }: Shaped, text: string, { size, tracking }: RunStyle): number[] | undefined {
  const ends = [0];
  let at = 0;
  for (const { codePoints, advance } of glyphs) {
    const width = (advance * size) / 1000 + tracking;
    for (let index = 1; index <= codePoints.length; index++) ends.push(at + (width * index) / codePoints.length);
    at += width;
  }
  return ends.length === text.length + 1 ? ends : undefined;
}

/** From where to where the characters of a span stand in a text. */
export type Stretch = readonly [from: number, to: number];

/** Characters of scripts that are kerned; no marks, which have no width beside a space. */
const kernableBelow = 0x2020;
const kernable = /^[!-\u02ff\u0370-\u052f\u1e00-\u201f]? [!-\u02ff\u0370-\u052f\u1e00-\u201f]?$/;

/** The width of a word space by the characters of its span that stand beside it; without them it has a width of its own. */
export function spaceWidth(
  setting: PieceSetting,
  text: string,
  at: number,
  [from, to]: Stretch,
  width: number,
): number {
  const before = at > from ? text.charCodeAt(at - 1) : 0;
  const after = at + 1 < to ? text.charCodeAt(at + 1) : 0;
  if (before >= kernableBelow || after >= kernableBelow || text.charCodeAt(at) !== 0x20) return width;
  return recall(setting.memory.spaces, before * 0x10000 + after, () => {
    const around = text.slice(Math.max(at - 1, from), Math.min(at + 2, to));
    return kernable.test(around) ? width + kernOf(around, setting) : width;
  });
}

/** What a space gives up to the characters beside it, or takes from them (GPOS `kern`): what pairs add to their widths. */
function kernOf(around: string, { span: { style }, tools }: PieceSetting): number {
  const at = around.indexOf(' ');
  const pairs = [around.slice(0, at + 1), around.slice(at)].filter(({ length }) => length === 2);
  const runs = pairs.flatMap((pair) => shapeText(pair, style, false, tools.fonts, () => undefined));
  const kerns = runs.flatMap(({ glyphs }) => glyphs.map(({ advance, width }) => advance - width));
  return (kerns.reduce((sum, kern) => sum + kern, 0) * style.size) / 1000;
}

/** How far a hyphen at a line end stands out, by its width. */
export const hyphenHang = 0.7;
const closeHang = 0.5;
const lowHang = 0.3;

/** By what a sign stands out: a share of its own width or of a word space, or the empty half of its square. */
type Hang = readonly [share: number, of: 'sign' | 'space' | 'square' | 'stop'];

/** How far signs at a line end stand out, so that the margin looks straight. */
const hangs: ReadonlyMap<string, Hang> = new Map<string, Hang>([
  ...Array.from('-\u2010', (sign) => [sign, [hyphenHang, 'sign']] as const),
  ...Array.from('.,', (sign) => [sign, [hyphenHang, 'space']] as const),
  ...Array.from('”’»', (sign) => [sign, [closeHang, 'sign']] as const),
  ...Array.from(':;–', (sign) => [sign, [lowHang, 'sign']] as const),
  ...Array.from('」』）】》〉〕］｝', (sign) => [sign, [0.5, 'square']] as const),
  ...Array.from('、。，．', (sign) => [sign, [0.5, 'stop']] as const),
]);

const wordSpace = 0.24;

/** In these languages stops stand in the middle of their square. */
const middleStops = /^(?:zh-(?:hant|tw|hk|mo)\b|yue\b)/i;

/** How far the last sign of a piece stands out at the end of a line. Squares are halved, whatever the house style. */
function hangOf({ span, tools }: PieceSetting, piece: string, last: Shaped | undefined): number {
  const [share, of] = hangs.get(piece.charAt(piece.length - 1)) ?? [0];
  const { style, language } = span;
  if (share === 0 || style.rise !== 0) return 0;
  const width = ((last?.glyphs.at(-1)?.advance ?? 0) * style.size) / 1000;
  if (of === 'sign') return tools.hang ? share * width : 0;
  if (of === 'space') return tools.hang ? share * wordSpace * style.size : 0;
  const filled = width < 0.75 * style.size || (of === 'stop' && middleStops.test(language));
  return filled ? 0 : share * width;
}
