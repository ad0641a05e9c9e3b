/**
 * Font files, made fit to be shared by documents; the user's are tried out, and refused by name if they cannot be embedded.
 *
 * An engine that cannot embed a font says so only at the end of the file, and in words about its own inside; so each font is
 * cut to a few glyphs as soon as it is opened. A font says by `fsType` (OpenType, OS/2) whether it may be embedded.
 * Invariant: whatever a font's bytes are, what comes of them is a font that works or an error that names it.
 */
import { create, type Font, type FontCollection, type Glyph } from 'fontkit';
import { OffprintError } from '../../model/diagnostic.ts';
import type { Role } from './theme.ts';

/** A font of the user's. */
export interface PdfFont {
  /** Name of the family, for messages; of a collection (TTC) the faces of this family are taken. */
  family: string;
  /**
   * Bytes of a static font with TrueType or CFF outlines: TTF, OTF, TTC or WOFF. WOFF2, variable and restricted fonts are
   * refused.
   */
  data: Uint8Array;
  /** Upright or slanted. Default: what the font says of itself. */
  style?: 'normal' | 'italic';
  /** Weight, 1 to 1000. Default: what the font says of itself; of a collection, the face nearest to 400. */
  weight?: number;
  /** Takes the place of the built-in face of this role. Default: it draws what no built-in face has. */
  role?: Role;
}

/**
 * Makes a font object fit to be shared. fontkit remembers a glyph with the code points of its first use, so that a space
 * would read as the no-break space that some other document had there; here each use gets its own.
 */
export function shareable(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    if (glyph === null || sameItems(glyph.codePoints, codePoints)) return glyph;
    return Object.create(glyph, { codePoints: { value: codePoints, writable: true } });
  };
  return font;
}

/** Whether two lists have the same numbers in the same order. */
export const sameItems = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Tables that every font must have to be read or described in a PDF (ISO 32000-1, 9.8). */
const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2', 'post'];

/** What keeps a font from being embedded, in the order in which it is asked. */
const hindrances: readonly (readonly [applies: (font: Font) => boolean, reason: string])[] = [
  [({ type }) => type === 'WOFF2', 'it is packed as WOFF2; unpack it to TrueType, with npm subset-font for example'],
  [
    ({ directory: { tables } }) => 'fvar' in tables,
    'it is a variable font; give one instance of it, made with npm subset-font for example',
  ],
  [
    ({ directory: { tables } }) => !('glyf' in tables || 'CFF ' in tables),
    'it has no outlines in TrueType or CFF; CFF2, bitmaps and SVG cannot be embedded',
  ],
  [
    ({ directory: { tables } }) => !needed.every((tag) => tag in tables),
    'a table that every font must have is missing',
  ],
  [
    (font) => {
      const { noEmbedding = false, viewOnly = false, editable = false } = font['OS/2']?.fsType ?? {};
      return noEmbedding && !viewOnly && !editable;
    },
    'its licence does not allow embedding (fsType 2)',
  ],
  [(font) => font['OS/2']?.fsType.noSubsetting === true, 'its licence does not allow subsetting (fsType 0x100)'],
  [(font) => font['OS/2']?.fsType.bitmapOnly === true, 'its licence allows only bitmaps to be embedded (fsType 0x200)'],
];

/** Fonts by their bytes and the face that was asked for: opened once a process, let go with the bytes. */
const opened = new WeakMap<Uint8Array, Map<string, Font>>();

/**
 * Opens a font of the user's.
 *
 * @throws OffprintError `font/unusable` if it cannot be embedded.
 */
export function openUserFont({ family, data, style = 'normal', weight = 400 }: PdfFont): Font {
  const faces = opened.get(data) ?? new Map<string, Font>();
  opened.set(data, faces);
  const key = `${weight} ${style} ${family}`;
  const known = faces.get(key);
  if (known) return known;
  const font = guarded(family, () => {
    const face = faceOf(create(padded(data)), family, weight, style === 'italic');
    const hindrance = hindrances.find(([applies]) => applies(face));
    if (hindrance) throw unusable(family, hindrance[1]);
    tryOut(face, family);
    return guardedFont(shareable(face), family);
  });
  faces.set(key, font);
  return font;
}

/** With some zeros at the end: fontkit reads the bounds also of a glyph without outline, which may lie beyond the last byte. */
function padded(data: Uint8Array): Uint8Array {
  const longer = new Uint8Array(data.length + 16);
  longer.set(data);
  return longer;
}

/** Of a collection, the face of the family that is nearest to what is asked for. */
function faceOf(file: Font | FontCollection, family: string, weight: number, italic: boolean): Font {
  if (!('fonts' in file)) return file;
  const named = file.fonts.filter((font) => [font.familyName, font.fullName, font.postscriptName].includes(family));
  const distance = (font: Font): number =>
    Math.abs((font['OS/2']?.usWeightClass ?? 400) - weight) + ((font.italicAngle !== 0) === italic ? 0 : 1000);
  const [nearest] = named.sort((a, b) => distance(a) - distance(b));
  if (nearest) return nearest;
  const families = [...new Set(file.fonts.map(({ familyName }) => familyName))];
  throw unusable(family, `the collection has no such family, but ${families.join(', ')}`);
}

/** A letter, one with an accent, which is a composite in most fonts, a space, and a letter of each other script. */
const sample = Array.from('aé αаאاअ的の가', (character) => character.codePointAt(0) ?? 0);

function tryOut(font: Font, family: string): void {
  const { unitsPerEm, ascent, descent, capHeight, xHeight, italicAngle, bbox } = font;
  const measures = [1000 / unitsPerEm, ascent, descent, capHeight, xHeight, italicAngle, bbox.minX, bbox.maxX];
  if (!measures.every(Number.isFinite)) throw unusable(family, 'its measures are damaged');
  const codePoints = sample.filter((code) => font.hasGlyphForCodePoint(code));
  const { glyphs } = font.layout(String.fromCodePoint(...codePoints));
  const subset = font.createSubset();
  for (const { id } of glyphs) subset.includeGlyph(id);
  subset.encode();
}

/** Names of the user's fonts, for what fails later. */
const families = new WeakMap<Font, string>();

/** The outline of a glyph. */
export function outlineOf(font: Font, glyph: number): Glyph['path'] {
  return guarded(families.get(font) ?? '', () => font.getGlyph(glyph).path);
}

/** Lets what fails later, at a glyph that was not tried out, name the font too. */
function guardedFont(font: Font, family: string): Font {
  families.set(font, family);
  const layout = font.layout.bind(font);
  const createSubset = font.createSubset.bind(font);
  font.layout = (...args) =>
    guarded(family, () => {
      const run = layout(...args);
      // The widths are read at their first use, which is here.
      for (const { advanceWidth } of run.glyphs)
        if (!Number.isFinite(advanceWidth)) throw unusable(family, 'a glyph of it has no width');
      return run;
    });
  font.createSubset = () => {
    const subset = createSubset();
    const encode = subset.encode.bind(subset);
    subset.encode = () => guarded(family, encode);
    return subset;
  };
  return font;
}

/** What an engine says of a font that it cannot read is about its own inside: here it is the cause, not the reason. */
function guarded<Value>(family: string, work: () => Value): Value {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof OffprintError) throw cause;
    const isUnknown = cause instanceof Error && cause.message === 'Unknown font format';
    throw unusable(family, isUnknown ? 'it is no TTF, OTF, TTC or WOFF file' : 'its data is damaged or cut off', cause);
  }
}

function unusable(family: string, reason: string, cause?: unknown): OffprintError {
  return new OffprintError('font/unusable', `The font "${family}" cannot be used: ${reason}`, {
    option: 'fonts',
    ...(cause !== undefined && { cause }),
  });
}
