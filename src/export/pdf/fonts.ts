/**
 * The faces of a document: the built-in ones, made by scripts/fonts.ts, and the user's; and which of them draws a character.
 *
 * Invariant: a font object that is opened once is shared by all documents of the process, and what a document asks
 * of it does not depend on the documents before.
 */

import { unzlibSync } from 'fflate';
import { create, type Font } from 'fontkit';
import { openUserFont, type PdfFont, shareable } from './font-files.ts';
import { type PlainShaper, plainShaper } from './plain-words.ts';
import { once } from './recall.ts';
import { subsetOf } from './subset.ts';
import type { Role } from './theme.ts';

export type { PdfFont } from './font-files.ts';

/** One face. */
export interface Face {
  readonly role: Role | undefined;
  readonly weight: number;
  readonly italic: boolean;
  readonly builtIn: boolean;
  /** Opened at first use. */
  readonly font: () => Font;
  /** Whether the face has a character. */
  readonly has: (codePoint: number) => boolean;
  /** Shapes plain words; built-in faces only, whose tables are known. */
  readonly plain: PlainShaper | undefined;
}

/** The faces of a document, in the order in which they are asked. */
export interface FontSet {
  readonly faces: readonly Face[];
  /** Whether the language is written in letters that the built-in faces lack: then the user's are asked first for them. */
  readonly foreign: boolean;
  /** Faces by wanted style: a memory of `facesFor`. */
  readonly order: Map<string, { own: Face[]; foreign: Face[] }>;
}

/** What a style asks of a face. */
export interface FaceWish {
  role: Role;
  weight: number;
  italic: boolean;
}

type FaceModule = Promise<{ data: string }>;

const builtIn: readonly (readonly [Role, number, boolean, () => FaceModule])[] = [
  ['serif', 400, false, () => import('./faces/serif-400.ts')],
  ['serif', 400, true, () => import('./faces/serif-400-italic.ts')],
  ['serif', 600, false, () => import('./faces/serif-600.ts')],
  ['serif', 600, true, () => import('./faces/serif-600-italic.ts')],
  ['sans', 400, false, () => import('./faces/sans-400.ts')],
  ['sans', 600, false, () => import('./faces/sans-600.ts')],
  ['mono', 400, false, () => import('./faces/mono-400.ts')],
];

/** Built-in faces by place in the table: opened once a process. */
let builtInFaces: Promise<Face[]> | undefined;

/** Opens the faces for a document. */
export async function openFonts(fonts: readonly PdfFont[], sample: string): Promise<FontSet> {
  builtInFaces ??= Promise.all(
    builtIn.map(async ([role, weight, italic, load]) => {
      const { data } = await load();
      const opened = once(() => openBuiltIn(unpack(data)));
      const plain: PlainShaper = (text, features) => opened().plain(text, features);
      return face({ role, weight, italic }, () => opened().font, plain);
    }),
  );
  const shared = await builtInFaces;
  const own = fonts.map(userFace);
  const faces = [...own, ...shared];
  const codePoint = sample.codePointAt(0) ?? 0x61;
  return { faces, foreign: !shared.some(({ has }) => has(codePoint)), order: new Map() };
}

/** The user's faces by their fonts and what they are to be: a document finds those of the documents before it. */
const userFaces = new WeakMap<Font, Map<string, Face>>();

function userFace(wanted: PdfFont): Face {
  const { role } = wanted;
  const font = openUserFont(wanted);
  const { weight = font['OS/2']?.usWeightClass ?? 400, style = font.italicAngle === 0 ? 'normal' : 'italic' } = wanted;
  const known = userFaces.get(font) ?? new Map<string, Face>();
  userFaces.set(font, known);
  const key = `${weight} ${style} ${role}`;
  const made = known.get(key) ?? face({ role, weight, italic: style === 'italic' }, () => font);
  known.set(key, made);
  return made;
}

function face(
  wish: { role: Role | undefined; weight: number; italic: boolean },
  font: () => Font,
  plain?: PlainShaper,
): Face {
  const known = new Map<number, boolean>();
  const has = (codePoint: number): boolean => {
    let answer = known.get(codePoint);
    if (answer === undefined) {
      answer = font().hasGlyphForCodePoint(codePoint);
      known.set(codePoint, answer);
    }
    return answer;
  };
  return { ...wish, builtIn: plain !== undefined, font, has, plain };
}

function openBuiltIn(bytes: Uint8Array): { font: Font; plain: PlainShaper } {
  const file = create(bytes);
  if ('fonts' in file) throw new Error('a built-in face is no collection');
  const font = shareable(file);
  font.createSubset = () => subsetOf(font, bytes);
  return { font, plain: plainShaper(font, bytes) };
}

function unpack(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return unzlibSync(bytes);
}

/** Latin, Greek and Cyrillic letters with their marks; bullets, which some faces of other scripts draw as specks. */
const builtInLetter = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}•]/u;
/** What belongs to no one script: it stays in the face of the text around it. */
const common = /^[\p{sc=Common}\p{sc=Inherited}]+$/u;

/**
 * The face that draws a cluster, a character with its marks; `undefined` if none has all of it.
 *
 * @param previous Face of the cluster before it in the same word: signs and figures stay in it.
 */
export function faceFor(cluster: string, wish: FaceWish, set: FontSet, previous?: Face): Face | undefined {
  const hasAll = ({ has }: Face): boolean => {
    for (const character of cluster)
      if (!has(character.codePointAt(0) ?? 0) && !invisible.test(character)) return false;
    return true;
  };
  if (previous && (set.foreign || !previous.builtIn) && common.test(cluster) && hasAll(previous)) return previous;
  const { own, foreign } = facesFor(wish, set);
  return (set.foreign && !builtInLetter.test(cluster) ? foreign : own).find(hasAll);
}

/** Selectors and joiners: a face need not have them. */
const invisible = /^(?:\u200c|\u200d|[\ufe00-\ufe0f\u{e0020}-\u{e007f}])$/u;

function facesFor(wish: FaceWish, set: FontSet): { own: Face[]; foreign: Face[] } {
  const key = `${wish.role} ${wish.weight} ${wish.italic}`;
  let order = set.order.get(key);
  if (!order) {
    const distance = (candidate: Face): number =>
      Math.abs(candidate.weight - wish.weight) + (candidate.italic === wish.italic ? 0 : 1000);
    const ranked = (rank: (candidate: Face) => number): Face[] =>
      [...set.faces].sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b));
    // Own role first, the user's before ours; then what is left, built-in faces before the user's or after them.
    const rank = (candidate: Face, builtInRank: number): number =>
      candidate.role === wish.role ? (candidate.builtIn ? 1 : 0) : candidate.builtIn ? builtInRank : 3;
    order = {
      own: ranked((candidate) => rank(candidate, 2)),
      foreign: ranked((candidate) => (candidate.builtIn ? 5 : rank(candidate, 4))),
    };
    set.order.set(key, order);
  }
  return order;
}

/** The face whose measures a style has: the one that draws the language's own letters. */
export function leadingFace(wish: FaceWish, set: FontSet, sample: string): Face | undefined {
  return faceFor(sample, wish, set) ?? facesFor(wish, set).own[0];
}
