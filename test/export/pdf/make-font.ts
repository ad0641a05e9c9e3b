/**
 * Makes font files of other forms from real ones (OpenType 1.9, "Organization of an OpenType Font"): collections, fonts
 * with CFF outlines, fonts that say something else in a table.
 */

/** Tables by their tags. */
export type Tables = Map<string, Uint8Array>;

/** The tables of a TrueType or OpenType font. */
export function tablesOf(font: Uint8Array): Tables {
  const view = viewOf(font);
  const tables: Tables = new Map();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    tables.set(tag, font.slice(offset, offset + length));
  }
  return tables;
}

/** A font of tables. Checksums are left out: no reader here asks for them. */
export function fontOf(tables: Tables, at = 0): Uint8Array {
  const bytes: number[] = [];
  const head = 12 + tables.size * 16;
  let offset = at + head;
  bytes.push(...(tables.has('CFF ') ? [0x4f, 0x54, 0x54, 0x4f] : [0, 1, 0, 0]), ...two(tables.size), 0, 0, 0, 0, 0, 0);
  for (const [tag, { length }] of tables) {
    bytes.push(...Array.from(tag, (letter) => letter.charCodeAt(0)), 0, 0, 0, 0, ...four(offset), ...four(length));
    offset += (length + 3) & ~3;
  }
  const font = new Uint8Array(offset - at);
  font.set(bytes);
  let place = head;
  for (const table of tables.values()) {
    font.set(table, place);
    place += (table.length + 3) & ~3;
  }
  return font;
}

/** A font with a table changed in place. */
export function withTable(font: Uint8Array, tag: string, change: (table: DataView) => void): Uint8Array {
  const tables = tablesOf(font);
  const table = tables.get(tag);
  if (!table) throw new Error(`no table ${tag}`);
  change(viewOf(table));
  return fontOf(tables);
}

/** A collection of fonts. */
export function collectionOf(...fonts: Uint8Array[]): Uint8Array {
  const offsets: number[] = [];
  const parts: Uint8Array[] = [];
  let at = 12 + fonts.length * 4;
  for (const font of fonts) {
    const part = fontOf(tablesOf(font), at);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  }
  const head = [0x74, 0x74, 0x63, 0x66, 0, 1, 0, 0, ...four(fonts.length), ...offsets.flatMap(four)];
  return Uint8Array.from(Buffer.concat([Uint8Array.from(head), ...parts]));
}

/** A font with the outlines of a bare CFF font and the names and measures of a TrueType font. */
export function openTypeOf(cff: Uint8Array, measures: Uint8Array, tag: 'CFF ' | 'CFF2' = 'CFF '): Uint8Array {
  const tables = tablesOf(measures);
  const glyphs = 100;
  for (const gone of ['glyf', 'loca', 'fpgm', 'prep', 'cvt ', 'gasp', 'GSUB', 'GPOS', 'GDEF', 'kern'])
    tables.delete(gone);
  tables.set(tag, cff);
  tables.set('maxp', Uint8Array.from([0, 0, 0x50, 0, ...two(glyphs)]));
  tables.set('hmtx', Uint8Array.from(Array.from({ length: glyphs }, () => [...two(500), 0, 0]).flat()));
  const hhea = tables.get('hhea');
  if (hhea) viewOf(hhea).setUint16(34, glyphs);
  // Format 6: the printable characters of ASCII are the glyphs from 1 on.
  const map = [...two(0), ...two(1), ...two(3), ...two(1), ...four(12), ...two(6), ...two(10 + 2 * 95), 0, 0];
  const ids = Array.from({ length: 95 }, (_, index) => two(index + 1)).flat();
  tables.set('cmap', Uint8Array.from([...map, ...two(0x20), ...two(95), ...ids]));
  return fontOf(new Map([...tables].sort(([a], [b]) => (a < b ? -1 : 1))));
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
const two = (value: number): number[] => [(value >> 8) & 255, value & 255];
const four = (value: number): number[] => [...two(value >>> 16), ...two(value & 0xffff)];
