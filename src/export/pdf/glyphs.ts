/**
 * The fonts of one document: which glyphs of a face go into the file, under which numbers, and what each stands for.
 *
 * A font in a PDF has one Unicode value a glyph (ToUnicode, ISO 32000-1, 9.10.3); pdfkit keeps the first. Arabic letters
 * share shapes, and here a box stands for many characters: so a glyph gets one number for each text that it stands for.
 * Marks are drawn as outlines (see shaping.ts).
 */
import type { Glyph } from 'fontkit';
import type PDFDocument from 'pdfkit';
import type { EmbeddedFont, Reference } from 'pdfkit';
import { outlineOf } from './font-files.ts';
import type { Face } from './fonts.ts';
import type { PlacedGlyph, Shaped } from './shaping.ts';

/** A run as the operators of a page have it. */
export interface Encoded {
  /** Pieces to be shown one after another: what stands inside `[(` and `)] TJ`, and how high (thousandths of an em). */
  pieces: readonly { text: string; rise: number }[];
  /** Marks that are drawn and not shown: a path in units of the font, and where it stands (thousandths of an em). */
  marks: readonly { path: string; x: number; y: number }[];
  /** Units of the font an em. */
  unitsPerEm: number;
}

/** A face in the document. */
export interface DocumentFont {
  id: string;
  ref: () => Reference;
}

/** The fonts of a document. */
export interface Glyphs {
  fontOf(face: Face): DocumentFont;
  encode(shaped: Shaped): Encoded;
}

/** Opens the fonts of a document. */
export function openGlyphs(doc: PDFDocument): Glyphs {
  const fonts = new Map<Face, { font: EmbeddedFont; numbers: Map<string, string> }>();
  const encoded = new Map<Shaped, Encoded>();
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
      let run = encoded.get(shaped);
      if (!run) {
        const { font, numbers } = open(shaped.face);
        run = encodeRun(shaped, (glyph) => numberOf(glyph, font, numbers));
        encoded.set(shaped, run);
      }
      return run;
    },
  };
}

/** The number of a glyph in the document, two bytes. */
function numberOf(glyph: PlacedGlyph, { subset, unicode, widths }: EmbeddedFont, numbers: Map<string, string>): string {
  const key = `${glyph.id}:${glyph.codePoints.join()}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = subset.glyphs.push(glyph.id) - 1;
  subset.mapping[glyph.id] ??= number;
  unicode[number] = glyph.codePoints;
  widths[number] = glyph.width;
  const bytes = String.fromCharCode(number >> 8, number & 0xff).replace(/[()\\\r]/g, escaped);
  numbers.set(key, bytes);
  return bytes;
}

/** What would end or change a literal string (7.3.4.2), which takes half the room of a hexadecimal one. */
const escaped = (byte: string): string => (byte === '\r' ? '\\r' : `\\${byte}`);

function encodeRun({ face, glyphs }: Shaped, numberOf: (glyph: PlacedGlyph) => string): Encoded {
  const font = face.font();
  const pieces: { text: string; rise: number }[] = [];
  const marks: { path: string; x: number; y: number }[] = [];
  let piece: (typeof pieces)[number] | undefined;
  /** What stands between the last glyph and the next one, to be taken off the way. */
  let shift = 0;
  let x = 0;
  for (const glyph of glyphs) {
    if (glyph.codePoints.length === 0) {
      marks.push({ path: pathOf(outlineOf(font, glyph.id)), x: x + glyph.dx, y: glyph.dy });
      continue;
    }
    if (!piece || piece.rise !== glyph.dy) {
      piece = { text: '', rise: glyph.dy };
      pieces.push(piece);
    }
    piece.text += gap(shift - glyph.dx) + numberOf(glyph);
    shift = glyph.width - glyph.advance + glyph.dx;
    x += glyph.advance;
  }
  if (piece) piece.text += gap(shift);
  return { pieces, marks, unitsPerEm: font.unitsPerEm };
}

/** What inside `TJ` takes thousandths of an em off the way; nothing where no eye sees it. */
export const gap = (amount: number): string => (Math.abs(amount) < 0.05 ? '' : `)${decimal(amount)}(`);

/** The outline of a glyph as operators (8.5.2). A quadratic curve is a cubic one whose handles are two thirds of the way. */
function pathOf({ commands }: Glyph['path']): string {
  let [fromX, fromY] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const [a = 0, b = 0, c = 0, d = 0] = args;
      if (command === 'closePath') return 'h';
      const points =
        command === 'quadraticCurveTo'
          ? [(fromX + 2 * a) / 3, (fromY + 2 * b) / 3, (c + 2 * a) / 3, (d + 2 * b) / 3, c, d]
          : args;
      [fromX = 0, fromY = 0] = points.slice(-2);
      return `${points.map((point) => decimal(point)).join(' ')} ${command === 'moveTo' ? 'm' : command === 'lineTo' ? 'l' : 'c'}`;
    })
    .join(' ');
}

/** A number as PDF has it: two decimals, or so many; no exponent. */
export function decimal(value: number, decimals = 2): string {
  const unit = 10 ** decimals;
  const rounded = Math.round(value * unit) / unit;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
