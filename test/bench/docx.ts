/**
 * `npm run bench:docx`: CPU time and size of DOCX files beside those of other programs, each with the same text, and beside
 * the floor: a ready `document.xml` zipped with all other parts by fflate. Writes its section of README.md.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { toDocx } from 'offprint/docx';
import { draftsOf, packedByDocx } from '../export/docx/slow-path.ts';
import { type FaceName, home, type Sample } from './contestants.ts';
import { type Best, takeTurns } from './measure.ts';
import { writeSections } from './page.ts';
import { installPeers } from './peers.ts';
import { sampleOf } from './sample.ts';

type Size = 1 | 50 | 500;
/** A turn prints so many documents: one alone would mostly measure what the collection of waste before it has undone. */
const sizes: readonly (readonly [size: Size, documents: number, rounds: number, budget: number])[] = [
  [1, 20, 25, 5000],
  [50, 1, 11, 8000],
  [500, 1, 5, 10_000],
];
/** Rounds of a program, which starts anew for each document. */
const ofProgram = 3;
/** Who takes longer for a size is not asked for the next, milliseconds. */
const longest = 6000;

const peers = createRequire(join(home, 'index.js'));

/** A program or a library, and what its file has. */
interface Contestant {
  name: string;
  what: string;
  inProcess: boolean;
  print(sample: Sample): Promise<Uint8Array> | Uint8Array;
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const htmlOf = ({ title, plain }: Sample): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body>${plain
    .map(({ text, face }, index) => {
      const tag = index === 0 ? 'h1' : face === 'sans-600' ? 'h2' : 'p';
      return `<${tag}>${escaped(text)}</${tag}>`;
    })
    .join('\n')}</body></html>`;

/** Styles of paragraphs by their faces in the sample. */
const styles: Readonly<Record<FaceName, string>> = {
  'serif-400': 'BodyTextFirstIndent',
  'serif-600': 'Title',
  'serif-400-italic': 'IntenseQuote',
  'sans-400': 'Credit',
  'sans-600': 'Heading1',
};

/** The engine as its own manual has it: paragraphs in named styles, nothing else. */
async function byDocx({ title, plain }: Sample): Promise<Uint8Array> {
  const children = plain.map(({ text, face }) => new Paragraph({ text, style: styles[face] }));
  const own = ['BodyTextFirstIndent', 'IntenseQuote', 'Credit'].map((id) => ({ id, name: id, basedOn: 'Normal' }));
  return Packer.toBuffer(new Document({ title, styles: { paragraphStyles: own }, sections: [{ children }] }));
}

function byPandoc(sample: Sample): Uint8Array {
  const [source, result] = [join(home, 'in.html'), join(home, 'out.docx')];
  writeFileSync(source, htmlOf(sample));
  const { status, stderr } = spawnSync('pandoc', ['-f', 'html', '-t', 'docx', '-o', result, source], {
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`pandoc: ${stderr}`);
  return readFileSync(result);
}

type HtmlToDocx = (html: string, header: null, options: object) => Promise<Uint8Array>;

/** A package that takes HTML. */
const byHtml = (name: string): Contestant => {
  const convert: { default?: HtmlToDocx } & HtmlToDocx = peers(name);
  return {
    name,
    what: 'headings and paragraphs; its archive is not compressed',
    inProcess: true,
    print: (sample) => (convert.default ?? convert)(htmlOf(sample), null, { title: sample.title, lang: 'en' }),
  };
};

await installPeers();
const contestants: readonly Contestant[] = [
  {
    name: 'offprint',
    what: 'named styles, running head and page numbers, language, properties',
    inProcess: true,
    print: ({ article }) => toDocx(article, { embedSource: false }),
  },
  {
    name: 'offprint, source attached',
    what: 'the same with the article as JSON, as is the default',
    inProcess: true,
    print: ({ article }) => toDocx(article),
  },
  { name: 'docx', what: 'paragraphs in the same styles, by `Packer`', inProcess: true, print: byDocx },
  {
    name: 'docx, our document',
    what: 'what stands in our file, by its classes and `Packer`',
    inProcess: true,
    print: async ({ article }) => packedByDocx(await draftsOf(article)),
  },
  byHtml('html-to-docx'),
  byHtml('@turbodocx/html-to-docx'),
  { name: 'pandoc', what: 'headings and paragraphs of HTML', inProcess: false, print: byPandoc },
];

interface Row {
  name: string;
  times: Partial<Record<Size, Best>>;
  bytes: Partial<Record<Size, number>>;
}
const floor: Row = { name: 'floor', times: {}, bytes: {} };
const rows = contestants.map(({ name }): Row => ({ name, times: {}, bytes: {} }));

for (const [size, documents, rounds, budget] of sizes) {
  const parts = unzipSync(await toDocx(sampleOf(size, 0).article, { embedSource: false }));
  const works = contestants.map(({ inProcess, print }, index) => {
    const row = rows[index];
    const slow = row?.times[size === 500 ? 50 : 1];
    if (!row || (size > 1 && (!slow || slow.cpu > longest))) return undefined;
    const count = inProcess ? documents : 1;
    return {
      rounds: inProcess ? rounds : ofProgram,
      budget,
      prepare: (round: number) =>
        Array.from({ length: count }, (_, n) => sampleOf(size, (round * contestants.length + index) * count + n + 1)),
      async run(samples: readonly Sample[]): Promise<void> {
        for (const sample of samples) row.bytes[size] = (await print(sample)).length;
      },
    };
  });
  const zipping = {
    rounds,
    budget,
    prepare: (): Sample[] => [],
    run(): void {
      for (let n = 0; n < documents; n++) floor.bytes[size] = zipSync(parts).length;
    },
  };
  const [bare, ...bests] = await takeTurns([zipping, ...works]);
  const each = ({ rounds, cpu }: Best, count: number): Best => ({ rounds, cpu: cpu / count });
  if (bare) floor.times[size] = each(bare, documents);
  for (const [index, best] of bests.entries()) {
    const row = rows[index];
    if (row && best.rounds > 0) row.times[size] = each(best, contestants[index]?.inProcess ? documents : 1);
  }
  console.log(size, [floor, ...rows].map(({ name, times }) => `${name} ${times[size]?.cpu.toFixed(2)}`).join(', '));
}

const all: readonly Size[] = [1, 50, 500];
const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
const columns = (unit: string): string[] => all.flatMap((size) => [`×${size}, ${unit}`, 'ratio']);
const timeRow = ({ name, times }: Row): string[] => [
  name,
  ...all.flatMap((size) => {
    const [best, bare] = [times[size], floor.times[size]];
    return best && bare ? [best.cpu.toFixed(1), (best.cpu / bare.cpu).toFixed(2)] : ['–', '–'];
  }),
];
const byPacker = rows.find(({ name }) => name === 'docx, our document');
const sizeRow = ({ name, bytes }: Row): string[] => [
  name,
  ...all.flatMap((size) => {
    const [own, theirs] = [bytes[size], byPacker?.bytes[size]];
    return own && theirs ? [(own / 1000).toFixed(1), (own / theirs).toFixed(2)] : ['–', '–'];
  }),
];

/** Most that a document may take, in floors. */
const aims: Readonly<Record<Size, number>> = { 1: 0.6, 50: 1.8, 500: 2 };

/** Which aims the run has missed, in words. */
function missed(): string {
  const ours = rows[0]?.times;
  const all = ([1, 50, 500] as const).flatMap((size) => {
    const ratio = (ours?.[size]?.cpu ?? Number.NaN) / (floor.times[size]?.cpu ?? Number.NaN);
    return ratio > aims[size] ? [`×${size} by ${Math.round((ratio / aims[size] - 1) * 100)} %`] : [];
  });
  return all.length > 0 ? `This run missed ${all.join(', ')}.` : 'This run met them.';
}

writeSections(`## DOCX

Made by \`npm run bench:docx\`; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. The article of the PDF bench, 1, 50 and 500
times over; at ×1 a turn prints 20 documents. Ratios are to the floor: a ready \`document.xml\`, zipped with all parts of our
file by fflate. The aims are 0.6 at ×1, 1.8 at ×50 and 2 at ×500, and no more bytes than docx writes. ${missed()}

${table(['', ...columns('ms')], [floor, ...rows].map(timeRow))}

What each prints:

${contestants.map(({ name, what }) => `- ${name}: ${what}`).join('\n')}

Kilobytes; ratios are to our document by docx.

${table(['', ...columns('kB')], rows.map(sizeRow))}
`);
