/**
 * The built-in faces: cut from full fonts to the scripts that they serve, one ES module a face in src/export/pdf/faces/.
 *
 * Cut by HarfBuzz (npm `subset-font`) with all layout features, deflated, in base64: the same in Node, page and worker,
 * with no loader and no I/O. The fonts' names and licence (OFL 1.1, no Reserved Font Name) stay in them. Runs in no time
 * when nothing has changed: each module begins with a digest of what it was made of.
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

/** Names that a font must keep: copyright, family, style, full name, PostScript name, licence and where it stands. */
const nameIds = [0, 1, 2, 4, 6, 13, 14, 16, 17];

async function make(name: string, file: string): Promise<number> {
  const font = await readFile(join(packages, file));
  const self = await readFile(import.meta.filename);
  const digest = createHash('sha256').update(font).update(self).digest('hex');
  const path = join(target, `${name}.ts`);
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present.includes(digest)) return present.length;
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(font, text, { targetFormat: 'truetype', preserveNameIds: nameIds, noHinting: true });
  const data = Buffer.from(zlibSync(cut, { level: 9 })).toString('base64');
  const module = `// Made by scripts/fonts.ts of ${file}; ${digest}\nexport const data: string =\n  '${data}';\n`;
  await writeFile(path, module);
  return module.length;
}

await mkdir(target, { recursive: true });
let total = 0;
for (const [name, file] of Object.entries(faces)) total += await make(name, file);
console.log(`${Object.keys(faces).length} faces, ${Math.round(total / 1000)} kB`);
