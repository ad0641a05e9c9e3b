/**
 * The fonts of one document: which glyphs of a face go into the file, under which numbers, and what each stands for.
 *
 * A font in a PDF has one Unicode value a glyph (ToUnicode, ISO 32000-1, 9.10.3); pdfkit keeps the first. Arabic letters
 * share shapes, and here a box stands for many characters: so a glyph gets one number for each text that it stands for.
 */
import type PDFDocument from 'pdfkit';
import type { EmbeddedFont, Reference } from 'pdfkit';
import type { Face } from './fonts.ts';
import type { PlacedGlyph, Shaped } from './shaping.ts';

/** A piece of a run as the operators of a page have it: what stands inside the brackets of `TJ`, and how high. */
export interface Encoded {
  text: string;
  /** Rise, thousandths of an em. */
  rise: number;
}

/** A face in the document. */
export interface DocumentFont {
  id: string;
  ref: () => Reference;
}

/** The fonts of a document. */
export interface Glyphs {
  fontOf(face: Face): DocumentFont;
  /** A run as pieces to be shown one after another. */
  encode(shaped: Shaped): readonly Encoded[];
}

/** Opens the fonts of a document. */
export function openGlyphs(doc: PDFDocument): Glyphs {
  const fonts = new Map<Face, { font: EmbeddedFont; numbers: Map<string, string> }>();
  const encoded = new Map<Shaped, readonly Encoded[]>();
  const open = (face: Face): { font: EmbeddedFont; numbers: Map<string, string> } => {
    let opened = fonts.get(face);
    if (!opened) {
      opened = { font: doc.font(face.font())._font, numbers: new Map() };
      fonts.set(face, opened);
    }
    return opened;
  };
  return {
    fontOf: (face) => open(face).font,
    encode(shaped) {
      let pieces = encoded.get(shaped);
      if (!pieces) {
        const { font, numbers } = open(shaped.face);
        pieces = encodeRun(shaped.glyphs, (glyph) => numberOf(glyph, font, numbers));
        encoded.set(shaped, pieces);
      }
      return pieces;
    },
  };
}

/** The number of a glyph in the document, four hexadecimal digits. */
function numberOf(glyph: PlacedGlyph, { subset, unicode, widths }: EmbeddedFont, numbers: Map<string, string>): string {
  const key = `${glyph.id}:${glyph.codePoints.join()}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = subset.glyphs.push(glyph.id) - 1;
  subset.mapping[glyph.id] ??= number;
  unicode[number] = glyph.codePoints;
  widths[number] = glyph.width;
  const digits = number.toString(16).padStart(4, '0');
  numbers.set(key, digits);
  return digits;
}

function encodeRun(glyphs: readonly PlacedGlyph[], numberOf: (glyph: PlacedGlyph) => string): Encoded[] {
  const pieces: Encoded[] = [];
  let piece: Encoded | undefined;
  let digits = '';
  /** What stands between the last glyph and the next one, to be taken off the way. */
  let shift = 0;
  const flush = (): void => {
    if (piece && digits !== '') piece.text += `<${digits}>`;
    digits = '';
  };
  for (const glyph of glyphs) {
    if (!piece || piece.rise !== glyph.dy) {
      flush();
      piece = { text: '', rise: glyph.dy };
      pieces.push(piece);
    }
    const before = shift - glyph.dx;
    if (Math.abs(before) >= 0.05) {
      flush();
      piece.text += decimal(before);
    }
    digits += numberOf(glyph);
    shift = glyph.width - glyph.advance + glyph.dx;
  }
  flush();
  if (piece && Math.abs(shift) >= 0.05) piece.text += decimal(shift);
  return pieces;
}

/** A number as PDF has it: two decimals at most, no exponent. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
