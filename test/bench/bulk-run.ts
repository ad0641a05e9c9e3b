/**
 * One run of the bulk bench, in a process of its own: `bulk-run.ts WHO FORMATS ARTICLES JOBS CORPUS`. Prints what it measured as
 * a line of JSON. WHO is `offprint`, `pandoc` (a process an article and format, JOBS at once) or a stack of react-pdf,
 * html-to-docx and epub-gen-memory, one after another as they work in one thread: `stack` embeds the face that offprint sets text
 * in, `stack-standard` one of the fonts that every reader has, which spares it the fonts.
 *
 * CORPUS is a file of articles, one a line. Invariant: what is measured begins when all of the bench is loaded, and nothing of
 * whom it measures.
 */
import { execFile } from 'node:child_process';
import { getEventListeners } from 'node:events';
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { home } from './contestants.ts';
import { childTime } from './measure.ts';

/** What is open at one moment. */
export interface Open {
  /** Descriptors; 0 where there is no proc. */
  descriptors: number;
  /** What keeps the process running, as Node lists it. */
  resources: number;
  /** Listeners of the process and of the run's signal. */
  listeners: number;
}

/** What a run took. */
export interface Measured {
  articles: number;
  /** Seconds by the clock, from the first input to the last file: loading included, as a user waits for it. */
  wall: number;
  /** Seconds of processor, threads and child processes included. */
  cpu: number;
  /** Of it until the first article was through, loading included. */
  first: number;
  /** Memory of the process in MB, at 20 moments of the run; of `pandoc` not known. */
  memory: number[];
  /** When the first tenth was through, and at the end. */
  open: [Open, Open];
  bytes: number;
}

/** An article of the corpus. */
interface Line {
  id: string;
  text: string;
}

async function* linesOf(corpus: string, count: number): AsyncGenerator<Line> {
  let given = 0;
  for await (const line of createInterface({ input: createReadStream(corpus) })) {
    if (given++ === count) return;
    const value: Line = JSON.parse(line);
    yield value;
  }
}

/** Only for its listeners. */
const { signal } = new AbortController();

const isOpen = (): Open => {
  let descriptors = 0;
  try {
    descriptors = readdirSync('/proc/self/fd').length;
  } catch {
    // Another system.
  }
  const ofProcess = process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0);
  const listeners = ofProcess + getEventListeners(signal, 'abort').length;
  return { descriptors, resources: process.getActiveResourcesInfo().length, listeners };
};

/** Looks at the process while it works. */
function watch(count: number): { step: (done: number) => void; memory: number[]; open: [Open, Open] } {
  const memory: number[] = [];
  const open: [Open, Open] = [isOpen(), isOpen()];
  const every = Math.max(Math.floor(count / 20), 1);
  return {
    memory,
    open,
    step(done) {
      if (done % every === 0) memory.push(Math.round(process.memoryUsage().rss / 1e6));
      if (done === Math.ceil(count / 10)) open[0] = isOpen();
      // The last are those of which no more are at work.
      if (done > count - every) open[1] = isOpen();
    },
  };
}

interface Task {
  formats: readonly string[];
  count: number;
  jobs: number;
  corpus: string;
  step: (done: number) => void;
}
type Run = (task: Task) => Promise<number>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

async function offprint({ formats, count, jobs, corpus, step }: Task): Promise<number> {
  const { convert, ndjson } = await import('offprint/bulk');
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  async function* some() {
    let given = 0;
    for await (const input of ndjson(corpus, { language: 'en' })) {
      if (given++ === count) return;
      yield input;
    }
  }
  const onProgress = ({ inputs }: { inputs: number }): void => step(inputs);
  const summary = await convert(some(), { folder }, { formats, jobs, onProgress, signal });
  rmSync(folder, { recursive: true });
  if (summary.failed > 0 || summary.done !== count) throw new Error(JSON.stringify(summary));
  return sum(Object.values(summary.formats).map(({ bytes }) => bytes));
}

/** The paragraphs of a text. */
const paragraphsOf = ({ text }: Line): string[] => text.split(/\n\s*\n/);
const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const htmlOf = (paragraphs: readonly string[]): string =>
  `<html lang="en"><head><meta charset="utf-8"><title>An article</title></head><body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`;

async function pandoc({ formats, count, jobs, corpus, step }: Task): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
  const lines = linesOf(corpus, count);
  const run = promisify(execFile);
  let [done, bytes] = [0, 0];
  await Promise.all(
    Array.from({ length: jobs }, async (_, worker) => {
      const source = join(folder, `${worker}.html`);
      for (let next = await lines.next(); !next.done; next = await lines.next()) {
        writeFileSync(source, htmlOf(paragraphsOf(next.value)));
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

const peers = createRequire(join(home, 'index.js'));

interface ReactPdf {
  Document: unknown;
  Font: { register(font: { family: string; src: string }): void };
  Page: unknown;
  Text: unknown;
  renderToBuffer(element: unknown): Promise<Uint8Array>;
}
interface React {
  createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
}
type HtmlToDocx = (html: string, header: null, options: object) => Promise<Uint8Array>;

type Writer = (paragraphs: readonly string[]) => Promise<Uint8Array>;

/** The packages of the stack, each loaded if its format is asked for. */
const writers: Readonly<Record<string, (fontFamily: string) => Promise<Writer>>> = {
  async pdf(fontFamily) {
    const { createElement }: React = peers('react');
    const { Document, Font, Page, Text, renderToBuffer }: ReactPdf = await import(peers.resolve('@react-pdf/renderer'));
    Font.register({ family: 'serif-400', src: join(home, 'serif-400.ttf') });
    const page = { size: 'A4', style: { padding: 72, fontSize: 11, fontFamily } };
    return (paragraphs) => {
      const texts = paragraphs.map((text, key) => createElement(Text, { key, style: { marginBottom: 8 } }, text));
      return renderToBuffer(createElement(Document, null, createElement(Page, page, ...texts)));
    };
  },
  async docx() {
    const htmlToDocx: HtmlToDocx = peers('html-to-docx');
    return (paragraphs) => htmlToDocx(htmlOf(paragraphs), null, { title: 'An article' });
  },
  async epub() {
    const { EPub } = await import('epub-gen-memory');
    return (paragraphs) => {
      const content = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
      const options = { title: 'An article', author: 'An author', lang: 'en' };
      return new EPub(options, [{ title: 'One', content }]).genEpub();
    };
  },
};

const stack =
  (fontFamily: string): Run =>
  async ({ formats, count, corpus, step }) => {
    const loaded = new Map<string, Writer>();
    for (const format of formats) {
      const load = writers[format];
      if (!load) throw new Error(`the stack has no ${format}`);
      loaded.set(format, await load(fontFamily));
    }
    const folder = mkdtempSync(join(tmpdir(), 'offprint-bench-'));
    let [done, bytes] = [0, 0];
    for await (const line of linesOf(corpus, count)) {
      for (const [format, write] of loaded) {
        const file = await write(paragraphsOf(line));
        writeFileSync(join(folder, `${done}.${format}`), file);
        bytes += file.length;
      }
      step(++done);
    }
    rmSync(folder, { recursive: true });
    return bytes;
  };

const contestants: Readonly<Record<string, Run>> = {
  ...{ offprint, pandoc, stack: stack('serif-400'), 'stack-standard': stack('Times-Roman') },
};

const [, , who = '', formats = '', articles = '', jobs = '', corpus = ''] = process.argv;
const run = contestants[who];
if (!run) throw new Error(`who is ${who}?`);
const count = Number(articles);
const { step, memory, open } = watch(count);
const before = process.cpuUsage();
const cpuSince = (): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 + childTime() / 1000;
};
let first = 0;
const onStep = (done: number): void => {
  if (done === 1) first = cpuSince();
  step(done);
};
const start = performance.now();
const bytes = await run({ formats: formats.split(','), count, jobs: Number(jobs), corpus, step: onStep });
const wall = (performance.now() - start) / 1000;
const measured: Measured = { articles: count, wall, cpu: cpuSince(), first, memory, open, bytes };
console.log(JSON.stringify(measured));
