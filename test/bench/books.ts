/**
 * `npm run bench:books`: CPU time and size of EPUB files beside the peers, as a page on the screen and in books.md.
 *
 * The floor is a ZIP, by hand, of the files of the book as they are ready. Peers get the same chapters as HTML. A program's
 * time is that of its process. Ratios hold within one run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import epubGenMemory from 'epub-gen-memory';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Article, articlesOf, type Publication, publication, titleOf } from 'offprint';
import { toEpub } from 'offprint/epub';
import { toHtml } from 'offprint/html';
import { type Best, takeTurns, type Work } from './measure.ts';
import { sampleOf } from './sample.ts';

const home = join(import.meta.dirname, '../../.cache/bench');
const sizes = ['×1', '×50', '1,000 articles'] as const;
type Size = (typeof sizes)[number];

interface Sample {
  source: Article | Publication;
  /** The files of the book, ready. */
  files: Record<string, string>;
  chapters: { title: string; content: string }[];
  page: string;
}

/** So many articles bound into one. */
const bound = (count: number, number: number): Publication =>
  publication(
    { name: 'A thousand', language: 'en' },
    ...Array.from({ length: count }, (_, index) => sampleOf(1, number * 1000 + index).article),
  );

/** Most memory of a process that makes so many articles and prints them, MB. */
function memoryOf(count: number): number {
  const { stdout } = spawnSync(process.execPath, [import.meta.filename, `${count}`], { encoding: 'utf8' });
  return Number(stdout);
}

async function sample(size: Size, number: number): Promise<Sample> {
  const source = size === '1,000 articles' ? bound(1000, number) : sampleOf(size === '×1' ? 1 : 50, number).article;
  const book = unzipSync(await toEpub(source, { embedSource: false }));
  const files = Object.fromEntries(Object.entries(book).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const chapters: Sample['chapters'] = [];
  for (const article of articlesOf(source))
    chapters.push({ title: titleOf(article), content: await toHtml(article, { fragment: true }) });
  const body = chapters.map(({ content }) => content).join('\n');
  return { source, files, chapters, page: `<!doctype html><html lang="en"><title>Sample</title>${body}</html>` };
}

interface Maker {
  name: string;
  rounds: Readonly<Record<Size, number>>;
  make(sample: Sample): number | Promise<number>;
}

const program = (name: string, command: string, args: readonly string[], rounds: Maker['rounds']): Maker => ({
  name,
  rounds: spawnSync(command, ['--version']).status === 0 ? rounds : { '×1': 0, '×50': 0, '1,000 articles': 0 },
  make({ page }) {
    const [source, result] = [join(home, 'book.html'), join(home, 'book.epub')];
    writeFileSync(source, page);
    const { status, stderr } = spawnSync(command, [source, ...args.map((each) => each.replace('OUT', result))]);
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    return statSync(result).size;
  },
});

const often = { '×1': 15, '×50': 15, '1,000 articles': 3 } as const;
const makers: readonly Maker[] = [
  {
    name: 'floor: a ZIP of the ready files',
    rounds: often,
    make: ({ files }) =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 9 })
        .length,
  },
  {
    name: 'offprint',
    rounds: often,
    make: async ({ source }) => (await toEpub(source, { embedSource: false })).length,
  },
  { name: 'offprint, source attached', rounds: often, make: async ({ source }) => (await toEpub(source)).length },
  {
    name: 'epub-gen-memory',
    rounds: often,
    make: async ({ chapters }) => (await epubGenMemory.default({ title: 'Sample' }, chapters)).length,
  },
  program('pandoc', 'pandoc', ['-o', 'OUT', '-M', 'title=Sample'], { '×1': 3, '×50': 2, '1,000 articles': 1 }),
  // It had not ended after 200 seconds with 1,000 articles.
  program('calibre', 'ebook-convert', ['OUT', '--epub-version', '3'], { '×1': 2, '×50': 1, '1,000 articles': 0 }),
];

/** `books.ts COUNT` is the process whose memory is asked for. */
const [count] = process.argv.slice(2).map(Number);
if (count !== undefined) {
  await toEpub(bound(count, 9));
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
  process.exit();
}

mkdirSync(home, { recursive: true });
const cells = makers.map(({ name }) => [name]);
for (const size of sizes) {
  const number = sizes.indexOf(size) + 1;
  const one = await sample(size, number);
  const bytes: number[] = [];
  const works = makers.map(({ rounds, make }, index): Work<Sample> | undefined =>
    rounds[size] === 0
      ? undefined
      : {
          rounds: rounds[size],
          budget: 60_000,
          prepare: () => one,
          async run(input) {
            bytes[index] = await make(input);
          },
        },
  );
  const bests: Best[] = await takeTurns(works);
  const floor = bests[0]?.cpu ?? Number.NaN;
  for (const [index, { rounds, cpu }] of bests.entries()) {
    const size = bytes[index];
    cells[index]?.push(
      ...(rounds === 0 || size === undefined
        ? ['–', '–', '–']
        : [cpu.toFixed(cpu < 10 ? 1 : 0), (cpu / floor).toFixed(2), (size / 1000).toFixed(1)]),
    );
  }
  console.log(size, cells.map((row) => row.slice(-3).join(' ')).join(' | '));
}
const head = ['', ...sizes.flatMap((size) => [`${size}, ms`, 'ratio', 'kB'])];
const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
const table = [head, head.map((_, index) => (index ? '---:' : '---')), ...cells].map(line).join('\n');
const missing = makers.filter(({ rounds }) => rounds['×1'] === 0).map(({ name }) => name);
const memories = [250, 500, 1000].map((each) => `${memoryOf(each)} MB for ${each.toLocaleString('en')}`);
writeFileSync(
  join(import.meta.dirname, 'books.md'),
  `# Bench of books

Made by \`npm run bench:books\`, which writes this page. CPU time, child processes included; the least of some rounds in turns.
Milliseconds of two runs cannot be compared, ratios can; they are to a ZIP of the book's ready files by fflate at level 9.

${table}

– was not measured: ${missing.length > 0 ? `${missing.join(', ')} is not on this machine; ` : ''}calibre had not ended after 200 seconds with 1,000 articles.

Memory of a process that makes the articles and prints them, source attached, at most: ${memories.join(', ')}.

Aimed at: 4 times the floor at ×1, 1.5 at ×50, 2.2 with 1,000 articles; less than 500 MB for these; and no more bytes than pandoc,
without the source.
`,
);
