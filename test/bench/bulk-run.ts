/**
 * One run of the bulk bench, in a process of its own: `bulk-run.ts WHO FORMATS ARTICLES JOBS`. Prints what it measured as a
 * line of JSON. WHO is `offprint`, `pandoc` (a process an article and format, JOBS at once) or `stack` (react-pdf,
 * html-to-docx and epub-gen-memory, one after another as they work in one thread).
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { EPub } from 'epub-gen-memory';
import { type BulkInput, convert } from 'offprint/bulk';
import { home } from './contestants.ts';
import { childTime } from './measure.ts';
import { mixed, randomOf } from './sample.ts';

/** What a run took. */
export interface Measured {
  articles: number;
  /** Seconds by the clock, from the first input to the last file: loading included, as a user waits for it. */
  wall: number;
  /** Seconds of processor, threads and child processes included. */
  cpu: number;
  /** Memory of the process in MB, at 20 moments of the run; of `pandoc` not known. */
  memory: number[];
  /** Open descriptors when the first tenth was through, and at the end; none where there is no proc. */
  descriptors: [number, number];
  bytes: number;
}

const root = join(import.meta.dirname, '../..');
const prose = ['opinion', 'wire'].map((name) => readFileSync(join(root, `seeds/${name}.txt`), 'utf8')).join('\n');

/** A raw text of the seeds' size, other words in other places in each. */
function rawOf(number: number): string {
  const random = randomOf(number);
  return prose
    .split('\n')
    .map((line) => (line.length > 200 ? mixed(line, random) : line))
    .join('\n');
}

function* corpus(count: number): Generator<BulkInput> {
  for (let index = 0; index < count; index++) {
    yield { id: `${index % 100}/${index}`, from: 'text', content: rawOf(index), language: 'en' };
  }
}

const descriptors = (): number => {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
};

/** Looks at the process while it works. */
function watch(count: number): { step: (done: number) => void; memory: number[]; open: [number, number] } {
  const memory: number[] = [];
  const open: [number, number] = [0, 0];
  const every = Math.max(Math.floor(count / 20), 1);
  return {
    memory,
    open,
    step(done) {
      if (done % every === 0) memory.push(Math.round(process.memoryUsage().rss / 1e6));
      if (done === Math.ceil(count / 10)) open[0] = descriptors();
      open[1] = descriptors();
    },
  };
}

type Run = (formats: readonly string[], count: number, jobs: number, step: (done: number) => void) => Promise<number>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

async function offprint(
  formats: readonly string[],
  count: number,
  jobs: number,
  step: (done: number) => void,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  const summary = await convert(corpus(count), { folder }, { formats, jobs, onProgress: ({ inputs }) => step(inputs) });
  rmSync(folder, { recursive: true });
  if (summary.failed > 0) throw new Error(JSON.stringify(summary.failures.slice(0, 3)));
  return sum(Object.values(summary.formats).map(({ bytes }) => bytes));
}

/** The paragraphs of a text. */
const paragraphsOf = (input: BulkInput): string[] => ('content' in input ? String(input.content).split(/\n\s*\n/) : []);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const htmlOf = (paragraphs: readonly string[]): string =>
  `<html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`;

async function pandoc(
  formats: readonly string[],
  count: number,
  jobs: number,
  step: (done: number) => void,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  const inputs = corpus(count);
  const run = promisify(execFile);
  let [done, bytes] = [0, 0];
  await Promise.all(
    Array.from({ length: jobs }, async (_, worker) => {
      const source = join(folder, `${worker}.html`);
      for (const input of inputs) {
        writeFileSync(source, htmlOf(paragraphsOf(input)));
        for (const format of formats) {
          const target = join(folder, `${worker}.${format}`);
          await run('pandoc', ['-f', 'html', '-t', format, '-o', target, source]);
          bytes += readFileSync(target).length;
        }
        step(++done);
      }
    }),
  );
  rmSync(folder, { recursive: true });
  return bytes;
}

interface ReactPdf {
  Document: unknown;
  Page: unknown;
  Text: unknown;
  renderToBuffer(element: unknown): Promise<Uint8Array>;
}
interface React {
  createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
}
type HtmlToDocx = (html: string, header: null, options: object) => Promise<Uint8Array>;

async function stack(
  formats: readonly string[],
  count: number,
  _: number,
  step: (done: number) => void,
): Promise<number> {
  const peers = createRequire(join(home, 'index.js'));
  const { createElement }: React = peers('react');
  const { Document, Page, Text, renderToBuffer }: ReactPdf = await import(peers.resolve('@react-pdf/renderer'));
  const htmlToDocx: HtmlToDocx = peers('html-to-docx');
  const writers: Readonly<Record<string, (paragraphs: readonly string[]) => Promise<Uint8Array>>> = {
    pdf: (paragraphs) => {
      const texts = paragraphs.map((text, key) => createElement(Text, { key, style: { marginBottom: 8 } }, text));
      const page = { size: 'A4', style: { padding: 72, fontSize: 11, fontFamily: 'Times-Roman' } };
      return renderToBuffer(createElement(Document, null, createElement(Page, page, ...texts)));
    },
    docx: (paragraphs) => htmlToDocx(htmlOf(paragraphs), null, { title: 'An article' }),
    epub: (paragraphs) => {
      const content = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
      return new EPub({ title: 'An article', author: 'An author', lang: 'en' }, [{ title: 'One', content }]).genEpub();
    },
  };
  let [done, bytes] = [0, 0];
  for (const input of corpus(count)) {
    for (const format of formats) bytes += (await writers[format]?.(paragraphsOf(input)))?.length ?? 0;
    step(++done);
  }
  return bytes;
}

const contestants: Readonly<Record<string, Run>> = { offprint, pandoc, stack };

const [, , who = '', formats = '', articles = '', jobs = ''] = process.argv;
const run = contestants[who];
if (!run) throw new Error(`who is ${who}?`);
const count = Number(articles);
const { step, memory, open } = watch(count);
const start = performance.now();
const bytes = await run(formats.split(','), count, Number(jobs), step);
const wall = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage();
const cpu = (user + system) / 1e6 + childTime() / 1000;
const measured: Measured = { articles: count, wall, cpu, memory, descriptors: open, bytes };
console.log(JSON.stringify(measured));
