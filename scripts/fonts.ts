/**
 * The built-in faces: cut from full fonts to the scripts that they serve, one ES module a face in src/export/pdf/faces/.
 *
 * Cut by HarfBuzz (npm `subset-font`) with all layout features, deflated, in base64: the same in Node, page and worker,
 * with no loader and no I/O. The licence (OFL 1.1, clause 3) reserves the name of the originals, so what is cut has a name of
 * its own; copyright and licence stay in it. Runs in no time when nothing has changed: each module begins with a digest of
 * what it was made of.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zlibSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const packages = join(root, 'node_modules/@expo-google-fonts');
const target = join(root, 'src/export/pdf/faces');

/** Module name to font file. */
const faces: Readonly<Record<string, string>> = {
  'serif-400': 'source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
  'serif-400-italic': 'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  'serif-600': 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  'serif-600-italic': 'source-serif-4/600SemiBold_Italic/SourceSerif4_600SemiBold_Italic.ttf',
  'sans-400': 'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'sans-600': 'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'mono-400': 'source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
};

/** Blocks that the faces serve: Latin, Greek, Cyrillic and what is set among them. A font gives what it has of them. */
const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e], // Basic Latin
  [0xa0, 0x24f], // Latin-1, Latin Extended-A and -B
  [0x250, 0x36f], // IPA, modifier letters, combining marks
  [0x370, 0x3ff], // Greek
  [0x400, 0x52f], // Cyrillic and its supplement
  [0x1e00, 0x1fff], // Latin Extended Additional, Greek Extended
  [0x2000, 0x206f], // General Punctuation
  [0x2070, 0x20cf], // superscripts, subscripts, currency
  [0x2100, 0x22ff], // letterlike, number forms, arrows, operators
  [0x2500, 0x27bf], // box drawing, shapes, signs, dingbats
  [0x2c60, 0x2c7f], // Latin Extended-C
  [0xa720, 0xa7ff], // Latin Extended-D
  [0xfb00, 0xfb06], // ligatures
  [0xfffd, 0xfffd], // the replacement character
];

const text = ranges
  .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
  .map((codePoint) => String.fromCodePoint(codePoint))
  .join('');

/** Names that stay (OpenType `name`): copyright, trademark, licence and where it stands. */
const keptNames = [0, 7, 13, 14];
const families: Readonly<Record<string, string>> = {
  serif: 'Offprint Serif',
  sans: 'Offprint Sans',
  mono: 'Offprint Mono',
};

/** Names by id: the font's own that stay, and ours for family, style, full name and PostScript name. */
function namesOf(font: Buffer, face: string): Map<number, string> {
  const [role = '', weight = '', slope] = face.split('-');
  const family = families[role] ?? role;
  const style = `${weight === '600' ? 'SemiBold' : slope ? '' : 'Regular'}${slope ? ' Italic' : ''}`.trim();
  const names = new Map<number, string>();
  const { offset } = tableOf(font, 'name');
  const strings = offset + font.readUInt16BE(offset + 4);
  for (let index = 0; index < font.readUInt16BE(offset + 2); index++) {
    const at = offset + 6 + index * 12;
    const [platform, id] = [font.readUInt16BE(at), font.readUInt16BE(at + 6)];
    if (platform !== 3 || !keptNames.includes(id)) continue;
    const start = strings + font.readUInt16BE(at + 10);
    const text = font.subarray(start, start + font.readUInt16BE(at + 8));
    names.set(id, Buffer.from(text).swap16().toString('utf16le'));
  }
  const own = [family, style, `${family} ${style}`, `${family}-${style}`.replaceAll(' ', '')];
  for (const [index, id] of [1, 2, 4, 6].entries()) names.set(id, own[index] ?? family);
  return new Map([...names].sort(([a], [b]) => a - b));
}

/** The table of names, for Windows in American English: the one form that every reader knows. */
function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const texts = [...names.values()].map((name) => Buffer.from(name, 'utf16le').swap16());
  const head = Buffer.alloc(6 + names.size * 12);
  head.writeUInt16BE(names.size, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, id] of [...names.keys()].entries()) {
    const length = texts[index]?.length ?? 0;
    for (const [place, value] of [3, 1, 0x409, id, length, offset].entries())
      head.writeUInt16BE(value, 6 + index * 12 + place * 2);
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

interface TableEntry {
  /** Where its entry stands in the directory, and where the table does. */
  entry: number;
  offset: number;
  length: number;
}

function tableOf(font: Buffer, wanted: string): TableEntry {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    if (font.toString('latin1', entry, entry + 4) === wanted) {
      return { entry, offset: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
    }
  }
  throw new Error(`no table "${wanted}"`);
}

/** A font with other names: their table stands at its end, and what the old one took is blank. */
function renamed(font: Buffer, names: Buffer): Buffer {
  const { entry, offset, length } = tableOf(font, 'name');
  const padded = Buffer.concat([names, Buffer.alloc(-names.length & 3)]);
  const result = Buffer.concat([font, padded]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  result.fill(0, offset, offset + length);
  result.writeUInt32BE(sum, entry + 4);
  result.writeUInt32BE(font.length, entry + 8);
  result.writeUInt32BE(names.length, entry + 12);
  return result;
}

async function make(name: string, file: string): Promise<number> {
  const font = await readFile(join(packages, file));
  const self = await readFile(import.meta.filename);
  const digest = createHash('sha256').update(font).update(self).digest('hex');
  const path = join(target, `${name}.ts`);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present.includes(digest)) return present.length;
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(font, text, { targetFormat: 'truetype', noHinting: true });
  const named = renamed(Buffer.from(cut), nameTable(namesOf(font, name)));
  const data = Buffer.from(zlibSync(named, { level: 9 })).toString('base64');
  const module = `// Made by scripts/fonts.ts of ${file}; ${digest}\nexport const data: string =\n  '${data}';\n`;
  await writeFile(path, module);
  return module.length;
}

await mkdir(target, { recursive: true });
let total = 0;
for (const [name, file] of Object.entries(faces)) total += await make(name, file);
console.log(`${Object.keys(faces).length} faces, ${Math.round(total / 1000)} kB`);
