/**
 * The faces of a document: the built-in ones, made by scripts/fonts.ts, and the user's; and which of them draws a character.
 *
 * A user's font is tried out when it is opened, since an engine that cannot embed it would say so only at the end of the
 * file. Invariant: a font object that is opened once is shared by all documents of the process, and what a document asks
 * of it does not depend on the documents before.
 */

import { unzlibSync } from 'fflate';
import { create, type Font, type FontCollection } from 'fontkit';
import { OffprintError } from '../../model/diagnostic.ts';
import type { Role } from './theme.ts';

/** A font of the user's. */
export interface PdfFont {
  /** Name of the family, for messages; in a collection (TTC) the face of this family is taken. */
  family: string;
  /** Bytes of a static TrueType or OpenType font. WOFF2 and variable fonts are refused. */
  data: Uint8Array;
  /** Default: `normal`. */
  style?: 'normal' | 'italic';
  /** Weight, 1 to 1000. Default: 400. */
  weight?: number;
  /** Takes the place of the built-in face of this role. Default: it draws what no built-in face has. */
  role?: Role;
}

/** One face. */
export interface Face {
  /** Name that no other face has. */
  readonly key: string;
  readonly role: Role | undefined;
  readonly weight: number;
  readonly italic: boolean;
  readonly builtIn: boolean;
  /** Opened at first use. */
  readonly font: () => Font;
  /** Whether the face has a character. */
  readonly has: (codePoint: number) => boolean;
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

/** Built-in faces by place in the table, and the user's by their bytes: opened once a process. */
let builtInFaces: Promise<Face[]> | undefined;
const userFaces = new WeakMap<Uint8Array, Font>();

/** Opens the faces for a document. */
export async function openFonts(fonts: readonly PdfFont[], sample: string): Promise<FontSet> {
  builtInFaces ??= Promise.all(
    builtIn.map(async ([role, weight, italic, load]) => {
      const { data } = await load();
      const font = once(() => shareable(single(create(unpack(data)), '')));
      return face(`${role} ${weight}${italic ? ' italic' : ''}`, { role, weight, italic }, true, font);
    }),
  );
  const shared = await builtInFaces;
  const own = fonts.map((font, index) => {
    const { family, data, style = 'normal', weight = 400, role } = font;
    const opened = userFaces.get(data) ?? openUserFont(family, data);
    userFaces.set(data, opened);
    return face(`user ${index}`, { role, weight, italic: style === 'italic' }, false, () => opened);
  });
  const faces = [...own, ...shared];
  const codePoint = sample.codePointAt(0) ?? 0x61;
  return { faces, foreign: !shared.some(({ has }) => has(codePoint)), order: new Map() };
}

function face(
  key: string,
  wish: { role: Role | undefined; weight: number; italic: boolean },
  isBuiltIn: boolean,
  font: () => Font,
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
  return { key, ...wish, builtIn: isBuiltIn, font, has };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function unpack(base64: string): Uint8Array {
  const binary = atob(base64);
  return unzlibSync(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}

/**
 * Makes a font object fit to be shared. fontkit remembers a glyph with the code points of its first use, so that a space
 * would read as the no-break space that some other document had there; here each use gets its own.
 */
function shareable(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph === null || sameItems(glyph.codePoints, codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints, writable: true } });
  };
  return font;
}

const sameItems = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function single(opened: Font | FontCollection, family: string): Font {
  if (!('fonts' in opened)) return opened;
  const font = opened.fonts.find(({ familyName }) => familyName === family) ?? opened.fonts[0];
  if (!font) throw new Error('the collection is empty');
  return font;
}

function openUserFont(family: string, data: Uint8Array): Font {
  try {
    const font = shareable(single(create(data), family));
    const { tables } = font.directory;
    if (font.type === 'WOFF2') throw new Error('WOFF2 cannot be embedded; unpack it to TrueType or OpenType');
    if ('fvar' in tables) throw new Error('it is a variable font; give one static instance of it');
    if (!('glyf' in tables || 'CFF ' in tables)) throw new Error('it has no outlines');
    const subset = font.createSubset();
    // A letter and a letter with an accent: the second is a composite in most fonts.
    for (const codePoint of [0x61, 0xe9, 0x20]) {
      if (font.hasGlyphForCodePoint(codePoint)) subset.includeGlyph(font.glyphForCodePoint(codePoint).id);
    }
    subset.encode();
    return font;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OffprintError('font/unusable', `The font "${family}" cannot be used: ${reason}`, {
      option: 'fonts',
      cause,
    });
  }
}

/** Latin, Greek and Cyrillic letters with their marks. */
const builtInLetter = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;
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
      if (!invisible.test(character) && !has(character.codePointAt(0) ?? 0)) return false;
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
