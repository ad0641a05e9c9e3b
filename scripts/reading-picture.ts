/**
 * Makes docs/reading.png, the picture at the top of the README: a raw text as it was found, and the first pages of the PDF
 * that is made of it in each look. Run it when a look has changed. Needs poppler's `pdftoppm`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { article, code, fromText } from 'offprint';
import { type PdfOptions, toPdf } from 'offprint/pdf';

const root = join(import.meta.dirname, '..');
/** Pixels an inch, around and between the pages; sRGB of the ground and of the edge of a page. */
const resolution = 80;
const room = 28;
const ground = [0xf4, 0xf2, 0xee];
const edge = [0xd6, 0xd2, 0xca];

interface Raster {
  width: number;
  height: number;
  /** Three bytes a pixel, row by row. */
  data: Uint8Array;
}

/** The first page of a PDF. */
function firstPage(pdf: Uint8Array): Raster {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-picture-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const args = ['-r', String(resolution), '-l', '1', '-singlefile', 'a.pdf', 'a'];
    execFileSync('pdftoppm', args, { cwd: folder });
    const file = readFileSync(join(folder, 'a.ppm'));
    const [head = '', width, height] = /^P6\s(\d+)\s(\d+)\s255\s/.exec(file.toString('latin1', 0, 40)) ?? [];
    return { width: Number(width), height: Number(height), data: file.subarray(head.length) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pages side by side, each with an edge. */
function sideBySide(pages: readonly Raster[]): Raster {
  const width = pages.reduce((sum, page) => sum + page.width + room, room);
  const height = Math.max(...pages.map((page) => page.height)) + 2 * room;
  const data = new Uint8Array(width * height * 3);
  for (let at = 0; at < data.length; at += 3) data.set(ground, at);
  let left = room;
  for (const page of pages) {
    for (let y = 0; y < page.height; y++) {
      const row = page.data.slice(y * page.width * 3, (y + 1) * page.width * 3);
      const isEdge = y === 0 || y === page.height - 1;
      for (let x = 0; x < page.width; x++) if (isEdge || x === 0 || x === page.width - 1) row.set(edge, x * 3);
      data.set(row, ((y + room) * width + left) * 3);
    }
    left += page.width + room;
  }
  return { width, height, data };
}

/** Levels of a sample less one: print on paper has few tones, and with these they fit into a palette. */
const levels = 63;

/** A PNG with a palette (ISO/IEC 15948), its rows unfiltered, which text deflates best by. */
function png({ width, height, data }: Raster): Buffer {
  const palette = new Map<string, number>();
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const tone = [...data.subarray(pixel * 3, pixel * 3 + 3)].map((value) => Math.round((value * levels) / 255)).join();
    const index = palette.get(tone) ?? palette.size;
    palette.set(tone, index);
    rows[pixel + Math.floor(pixel / width) + 1] = index;
  }
  if (palette.size > 256) throw new Error(`${palette.size} tones are more than a palette holds`);
  const colours = [...palette.keys()].flatMap((tone) => tone.split(',').map((level) => (Number(level) * 255) / levels));
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const chunk = (type: string, content: Uint8Array): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
    const frame = Buffer.alloc(8);
    frame.writeUInt32BE(content.length, 0);
    frame.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
  };
  const parts = [
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(colours, Math.round)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

const raw = readFileSync(join(root, 'seeds/feature.txt'), 'utf8');
const source = fromText(raw, { language: 'en' });
/** A text as it was found fills its page. */
const found: PdfOptions = {
  theme: { colors: { tint: '#ffffff' }, styles: { code: { size: 11, leading: 15.5 } } },
  margins: { top: 24, bottom: 10, left: 24, right: 24 },
};
const pages = [
  await toPdf(article({ language: 'en' }, code(raw)), found),
  await toPdf(source, { theme: 'reading', opening: 'smallCaps' }),
  await toPdf(source, { theme: 'newsprint' }),
].map(firstPage);
writeFileSync(join(root, 'docs/reading.png'), png(sideBySide(pages)));
console.log('docs/reading.png');
