/**
 * The part of a built-in face that a document embeds: the glyphs that it uses, cut out of the bytes of the font (OpenType, glyf,
 * loca, hmtx), in the order of their numbers there.
 *
 * fontkit decodes each glyph and encodes each table anew, which takes a fifth of the time of an article. Invariant: the bytes
 * are those that fontkit gives, as long as these can be read: what is too large for short offsets gets long ones.
 */
import type { Font, Subset } from 'fontkit';

/** Tables of a subset, in the order of the file; what a PDF needs of a font without hints (ISO 32000-1, 9.9). */
const tags = ['head', 'hhea', 'loca', 'maxp', 'glyf', 'hmtx'] as const;

type Tag = (typeof tags)[number];

/** Flags of a component (OpenType, glyf, composite glyph description). */
const [longArguments, scale, moreComponents, twoScales, matrix] = [0x01, 0x08, 0x20, 0x40, 0x80];

/** Glyphs of a subset, as they stand in its tables. */
interface Cut {
  outlines: Uint8Array[];
  /** Advance and left bearing. */
  metrics: Uint8Array[];
}

/** Starts a subset of a font of TrueType outlines without hints; glyph 0 is in it. */
export function subsetOf(font: Font, bytes: Uint8Array): Subset {
  const glyphs = [0];
  const mapping: Record<number, number> = { 0: 0 };
  const includeGlyph = (glyph: number): number => {
    mapping[glyph] ??= glyphs.push(glyph) - 1;
    return mapping[glyph];
  };
  return { glyphs, mapping, includeGlyph, encode: () => encoded(cut(font, bytes, glyphs, includeGlyph), font, bytes) };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function tableOf(font: Font, bytes: Uint8Array, tag: Tag): Uint8Array {
  const { offset = 0, length = 0 } = font.directory.tables[tag] ?? {};
  return bytes.subarray(offset, offset + length);
}

/** Cuts glyphs out; their components come after them. */
function cut(font: Font, bytes: Uint8Array, glyphs: readonly number[], include: (glyph: number) => number): Cut {
  const [glyf, hmtx] = [tableOf(font, bytes, 'glyf'), tableOf(font, bytes, 'hmtx')];
  const offsets = viewOf(tableOf(font, bytes, 'loca'));
  const isLong = viewOf(tableOf(font, bytes, 'head')).getInt16(50) === 1;
  const offsetOf = (glyph: number): number =>
    isLong ? offsets.getUint32(glyph * 4) : offsets.getUint16(glyph * 2) * 2;
  const pairs = viewOf(tableOf(font, bytes, 'hhea')).getUint16(34);
  const { outlines, metrics }: Cut = { outlines: [], metrics: [] };
  // The list grows by the components.
  for (const glyph of glyphs) {
    const outline = glyf.subarray(offsetOf(glyph), offsetOf(glyph + 1));
    outlines.push(withComponents(outline, include));
    const advance = Math.min(glyph, pairs - 1) * 4;
    const bearing = glyph < pairs ? advance + 2 : pairs * 4 + (glyph - pairs) * 2;
    metrics.push(Uint8Array.of(...hmtx.subarray(advance, advance + 2), ...hmtx.subarray(bearing, bearing + 2)));
  }
  return { outlines, metrics };
}

/** A glyph with its components under their numbers in the subset. */
function withComponents(outline: Uint8Array, include: (glyph: number) => number): Uint8Array {
  if (outline.length === 0 || viewOf(outline).getInt16(0) >= 0) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  let flags = moreComponents;
  for (let at = 10; flags & moreComponents; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, include(view.getUint16(at + 2)));
    at += 4 + (flags & longArguments ? 4 : 2);
    at += flags & scale ? 2 : flags & twoScales ? 4 : flags & matrix ? 8 : 0;
  }
  return copy;
}

function encoded({ outlines, metrics }: Cut, font: Font, bytes: Uint8Array): Uint8Array {
  const length = outlines.reduce((sum, outline) => sum + outline.length, 0);
  const head = tableOf(font, bytes, 'head').slice();
  const isLong = viewOf(head).getInt16(50) === 1 || length > 0x1fffe;
  viewOf(head).setInt16(50, isLong ? 1 : 0);
  const hhea = tableOf(font, bytes, 'hhea').slice();
  viewOf(hhea).setUint16(34, metrics.length);
  const maxp = tableOf(font, bytes, 'maxp').slice();
  viewOf(maxp).setUint16(4, outlines.length);
  const loca = new Uint8Array((outlines.length + 1) * (isLong ? 4 : 2));
  let end = 0;
  for (const [index, outline] of [new Uint8Array(), ...outlines].entries()) {
    end += outline.length;
    if (isLong) viewOf(loca).setUint32(index * 4, end);
    else viewOf(loca).setUint16(index * 2, end / 2);
  }
  const tables: Readonly<Record<Tag, readonly Uint8Array[]>> = {
    ...{ head: [head], hhea: [hhea], loca: [loca], maxp: [maxp], glyf: outlines, hmtx: metrics },
  };
  return fontFile(tables);
}

/** Bytes of the head of the file, and of each table's entry there. */
const [headLength, entryLength] = [12, 16];

function fontFile(tables: Readonly<Record<Tag, readonly Uint8Array[]>>): Uint8Array {
  const lengthOf = (tag: Tag): number => tables[tag].reduce((sum, { length }) => sum + length, 0);
  let at = headLength + tags.length * entryLength;
  const file = new Uint8Array(tags.reduce((sum, tag) => sum + lengthOf(tag), at));
  const view = viewOf(file);
  const write = (text: string, place: number): void => {
    for (let index = 0; index < text.length; index++) view.setUint8(place + index, text.charCodeAt(index));
  };
  const largestPower = Math.floor(Math.log2(tags.length));
  write('true', 0);
  for (const [index, number] of [tags.length, 2 ** largestPower * 16, largestPower].entries())
    view.setUint16(4 + index * 2, number);
  view.setUint16(10, tags.length * 16 - 2 ** largestPower * 16);
  for (const [index, tag] of tags.entries()) {
    const entry = headLength + index * entryLength;
    write(tag, entry);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, lengthOf(tag));
    for (const part of tables[tag]) {
      file.set(part, at);
      at += part.length;
    }
  }
  return file;
}
