/**
 * `npm run bench:text`: CPU time of plain text, JSON-LD, Markdown and HTML beside programs that make the same of HTML or of a
 * tree. Writes its section of README.md.
 *
 * Ours take an article. html-to-text, turndown and pandoc take the same text as HTML, which is what they are made for, and
 * rehype-stringify takes a ready tree of it, which is all that it does.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Article, toJsonLd, toText } from 'offprint';
import { toHtml } from 'offprint/html';
import { toMarkdown } from 'offprint/markdown';
import { home, type Sample } from './contestants.ts';
import { type Best, takeTurns } from './measure.ts';
import { writeSections } from './page.ts';
import { installPeers } from './peers.ts';
import { sampleOf } from './sample.ts';

type Size = 1 | 50 | 500;
/** A turn prints so many documents: one alone would mostly measure the clock. */
const sizes: readonly (readonly [size: Size, documents: number, rounds: number, budget: number])[] = [
  [1, 40, 9, 4000],
  [50, 1, 9, 4000],
  [500, 1, 5, 6000],
];
/** Rounds of a program, which starts anew for each document. */
const ofProgram = 3;
/** Who takes longer for a size is not asked for the next, milliseconds. */
const longest = 8000;

/** What a contestant is given: the article, and the same as HTML and as a tree of it. */
interface Input {
  article: Article;
  html: string;
  tree?: unknown;
}

/** One way to one format. */
interface Contestant {
  format: 'text' | 'JSON-LD' | 'Markdown' | 'HTML';
  name: string;
  what: string;
  ours: boolean;
  inProcess: boolean;
  /** Whether it is given a tree. */
  takesTree?: boolean;
  print(input: Input): unknown;
}

await installPeers();
const peers = createRequire(join(home, 'index.js'));
const load = async (name: string): Promise<Record<string, unknown>> => import(pathToFileURL(peers.resolve(name)).href);

/** A member of a module that is a function; peers have no types here. */
function functionOf<Call extends (...args: never[]) => unknown>(module: Record<string, unknown>, name: string): Call {
  const found = module[name];
  if (typeof found !== 'function') throw new Error(`the peer has no ${name}`);
  return found as Call;
}

const convert = functionOf<(html: string, options: object) => string>(await load('html-to-text'), 'convert');
const Turndown: new (options: object) => { turndown(html: string): string } = peers('turndown');
const turndown = new Turndown({ headingStyle: 'atx' });
const unified = functionOf<() => Processor>(await load('unified'), 'unified');
const parser = unified().use((await load('rehype-parse')).default);
const stringifier = unified()
  .use((await load('rehype-stringify')).default)
  .freeze();

interface Processor {
  use(plugin: unknown): Processor;
  freeze(): Processor;
  parse(html: string): unknown;
  stringify(tree: unknown): string;
}

function byPandoc(format: Contestant['format'], to: string): Contestant {
  return {
    ...{ format, name: 'pandoc', what: `from HTML to \`${to}\`, its start included`, ours: false, inProcess: false },
    print({ html }) {
      const source = join(home, 'in.html');
      writeFileSync(source, html);
      const { status, stderr } = spawnSync('pandoc', ['-f', 'html', '-t', to, '-o', join(home, 'out'), source]);
      if (status !== 0) throw new Error(`pandoc: ${stderr}`);
    },
  };
}

const ours = { name: 'offprint', ours: true, inProcess: true };
const theirs = { ours: false, inProcess: true };
const contestants: readonly Contestant[] = [
  { ...ours, format: 'text', what: '`toText`, a paragraph a line', print: ({ article }) => toText(article) },
  {
    ...{ ...ours, name: 'offprint, 72 columns', format: 'text' },
    what: '`toText` with `width: 72`',
    print: ({ article }) => toText(article, { width: 72 }),
  },
  {
    ...{ ...ours, name: 'offprint, readback', format: 'text' },
    what: "`toText` with `profile: 'readback'`",
    print: ({ article }) => toText(article, { profile: 'readback' }),
  },
  {
    ...{ ...theirs, format: 'text', name: 'html-to-text' },
    what: '`convert` without wrapping',
    print: ({ html }) => convert(html, { wordwrap: false }),
  },
  {
    ...{ ...theirs, format: 'text', name: 'html-to-text, 72 columns' },
    what: '`convert` with `wordwrap: 72`',
    print: ({ html }) => convert(html, { wordwrap: 72 }),
  },
  byPandoc('text', 'plain'),
  { ...ours, format: 'JSON-LD', what: '`toJsonLd`, a `NewsArticle`', print: ({ article }) => toJsonLd(article) },
  {
    ...{ ...theirs, format: 'JSON-LD', name: 'JSON.stringify' },
    what: 'the article as it is: no peer makes JSON-LD of a text',
    print: ({ article }) => JSON.stringify(article),
  },
  { ...ours, format: 'Markdown', what: '`toMarkdown`, GFM', print: ({ article }) => toMarkdown(article) },
  {
    ...{ ...ours, name: 'offprint, dialect', format: 'Markdown' },
    what: "`toMarkdown` with `dialect: 'offprint'`",
    print: ({ article }) => toMarkdown(article, { dialect: 'offprint' }),
  },
  {
    ...{ ...theirs, format: 'Markdown', name: 'turndown' },
    what: 'from HTML',
    print: ({ html }) => turndown.turndown(html),
  },
  byPandoc('Markdown', 'gfm'),
  {
    ...{ ...ours, format: 'HTML' },
    what: '`toHtml`, a page with style, metadata and the article as JSON',
    print: ({ article }) => toHtml(article),
  },
  {
    ...{ ...ours, name: 'offprint, no source', format: 'HTML' },
    what: 'the same without the article as JSON',
    print: ({ article }) => toHtml(article, { embedSource: false }),
  },
  {
    ...{ ...theirs, takesTree: true, format: 'HTML', name: 'rehype-stringify' },
    what: 'a ready tree of headings and paragraphs, written out',
    print: ({ tree }) => stringifier.stringify(tree),
  },
  byPandoc('HTML', 'html'),
];

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function inputOf({ article, title, plain }: Sample, takesTree: boolean): Input {
  const blocks = plain.map(({ text, face }, index) => {
    const tag = index === 0 ? 'h1' : face === 'sans-600' ? 'h2' : 'p';
    return `<${tag}>${escaped(text)}</${tag}>`;
  });
  const head = `<head><meta charset="utf-8"><title>${escaped(title)}</title></head>`;
  const html = `<!doctype html><html lang="en">${head}<body>${blocks.join('\n')}</body></html>`;
  return { article, html, ...(takesTree ? { tree: parser.parse(html) } : {}) };
}

const times = contestants.map((): Partial<Record<Size, Best>> => ({}));
for (const [size, documents, rounds, budget] of sizes) {
  const works = contestants.map(({ inProcess, takesTree = false, print }, index) => {
    const slow = times[index]?.[size === 500 ? 50 : 1];
    if (size > 1 && (!slow || slow.cpu > longest)) return undefined;
    const count = inProcess ? documents : 1;
    return {
      rounds: inProcess ? rounds : ofProgram,
      budget,
      prepare: (round: number) =>
        Array.from({ length: count }, (_, n) =>
          inputOf(sampleOf(size, (round * contestants.length + index) * count + n), takesTree),
        ),
      async run(inputs: readonly Input[]): Promise<void> {
        for (const input of inputs) await print(input);
      },
    };
  });
  for (const [index, { rounds: done, cpu }] of (await takeTurns(works)).entries()) {
    const row = times[index];
    if (row && done > 0) row[size] = { rounds: done, cpu: cpu / (contestants[index]?.inProcess ? documents : 1) };
  }
  console.log(
    size,
    contestants.map(({ format, name }, at) => `${format} ${name} ${times[at]?.[size]?.cpu.toFixed(2)}`),
  );
}

/** The fastest of the others that make a format; none makes JSON-LD. */
function fastest(format: Contestant['format'], size: Size): number {
  if (format === 'JSON-LD') return Number.POSITIVE_INFINITY;
  return Math.min(
    ...contestants.flatMap((each, at) =>
      each.format === format && !each.ours ? [times[at]?.[size]?.cpu ?? Infinity] : [],
    ),
  );
}

/** Most milliseconds at ×1, or else so many times faster than the fastest peer; most that ten times the text may cost. */
const aims = { warm: 1, faster: 2, growth: 12 };

function missed(): string {
  const faults = contestants.flatMap(({ format, name, ours: isOurs }, at) => {
    const cpu = (size: Size): number => times[at]?.[size]?.cpu ?? Number.NaN;
    if (!isOurs) return [];
    const slow = cpu(1) >= aims.warm && cpu(1) * aims.faster > fastest(format, 1);
    const growth = cpu(500) / cpu(50);
    return [
      ...(slow ? [`${format}, ${name}: ${cpu(1).toFixed(2)} ms at ×1`] : []),
      ...(growth > aims.growth ? [`${format}, ${name}: ×500 costs ${growth.toFixed(1)} times ×50`] : []),
    ];
  });
  return faults.length === 0 ? 'This run met them.' : `This run missed: ${faults.join('; ')}.`;
}

const all: readonly Size[] = [1, 50, 500];
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const lines = contestants.map(({ format, name }, at) => {
  const cells = all.flatMap((size) => {
    const cpu = times[at]?.[size]?.cpu;
    const peer = fastest(format, size);
    if (cpu === undefined) return ['–', '–'];
    return [cpu.toFixed(size === 1 ? 3 : 1), Number.isFinite(peer) ? (cpu / peer).toFixed(2) : '–'];
  });
  const [small = Number.NaN, large = Number.NaN] = ([50, 500] as const).map((size) => times[at]?.[size]?.cpu);
  return row([format, name, ...cells, Number.isNaN(large / small) ? '–' : (large / small).toFixed(1)]);
});

writeSections(`## Text, JSON-LD, Markdown and HTML

Made by \`npm run bench:text\`; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}. The article of the PDF bench, 1, 50 and 500
times over; a turn prints 40, 1 and 1 documents, each with new text. Milliseconds of CPU time a document, and ratios to the
fastest of the others that make the format. The aims: below 1 ms at ×1 or half of the fastest peer's time; ×500 costs about ten
times ×50. ${missed()}

${[
  row(['', '', ...all.flatMap((size) => [`×${size}, ms`, 'ratio']), '×500 : ×50']),
  row(['---', '---', ...all.flatMap(() => ['---:', '---:']), '---:']),
  ...lines,
].join('\n')}

What each makes:

${contestants.map(({ format, name, what }) => `- ${format}, ${name}: ${what}`).join('\n')}
`);
