/**
 * Measures the HTML parser on pages that people have labelled: article-extraction-benchmark (4-gram shingles, its own
 * measure) and the articles of WCXB (bag of words; title, author and date; the headings that its reviewers kept).
 *
 * The pages belong to their publishers and are no part of the repository: without the folder beside it nothing is measured.
 * Half of the pages tune, half check: by the parity of the first byte of the SHA-256 of the page's id. Peers run in the same
 * process on the same pages, each on the bytes as text.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom/worker';
import type { Article } from '../../src/model/article.ts';
import type { Node } from '../../src/model/nodes.ts';
import { plainText } from '../../src/model/visit.ts';
import { collapse, findAll, parsePage, textOf } from '../../src/parse/elements/tree.ts';
import { fromHtml } from '../../src/parse/html/index.ts';

const corpus = new URL('../../../shared/corpus/', import.meta.url);

type Half = 'tuning' | 'checking';

/** A labelled page. */
interface Sample {
  id: string;
  url?: string | undefined;
  text: string;
  half: Half;
  bytes: Uint8Array;
  title?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
}

/** What a tool makes of a page. */
interface Reading {
  text: string;
  title?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
}

const halfOf = (id: string): Half =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0 ? 'tuning' : 'checking';

const unzipped = (path: string): Buffer => gunzipSync(readFileSync(new URL(path, corpus)));

const optional = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

function benchmarkSamples(): Sample[] {
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(new URL('aeb-dev/ground-truth.json', corpus), 'utf8'),
  );
  return Object.entries(truth).map(([id, { articleBody, url }]) => {
    return { id, url, text: articleBody, half: halfOf(id), bytes: unzipped(`aeb-dev/html/${id}.html.gz`) };
  });
}

function articleSamples(): Sample[] {
  return unzipped('wcxb-dev/truth.jsonl.gz')
    .toString()
    .trim()
    .split('\n')
    .map((line): Sample => {
      const row: Record<string, unknown> = JSON.parse(line);
      const [id, url, text] = [String(row.id), optional(row.url), optional(row.text) ?? ''];
      const [title, author, date] = [optional(row.title), optional(row.author), optional(row.date)];
      return { id, url, text, half: halfOf(id), bytes: unzipped(`wcxb-dev/html/${id}.html.gz`), title, author, date };
    });
}

// --- The tools ------------------------------------------------------------------------------------------------------

/** Main text: the body without the legends of pictures, which neither corpus counts as text. */
function mainText(article: Article): string {
  return plainText({ ...article, metadata: {}, children: article.children.map(withoutLegends) });
}

function withoutLegends<Kind extends Node>(node: Kind): Kind {
  if (!('children' in node)) return node;
  const children: readonly Node[] = node.children;
  const kept = children.filter(({ type }) => type !== 'caption' && !(type === 'credit' && node.type === 'figure'));
  return { ...node, children: kept.map(withoutLegends) };
}

const ends = /<\/(?:p|h\d|li|div|td|th|tr|figcaption|blockquote|dd|dt|pre)>|<br\s*\/?>/g;

/** The text of markup, blocks on lines of their own, without legends as well. */
function textOfMarkup(markup: string): string {
  const { document } = parseHTML(`<html><body>${markup.replace(ends, '$&\n')}</body></html>`);
  for (const legend of document.querySelectorAll('figcaption')) legend.remove();
  return document.body.textContent ?? '';
}

type Tool = (sample: Sample) => Reading | Promise<Reading>;

const tools: Readonly<Record<string, Tool>> = {
  offprint({ bytes, url }) {
    const article = fromHtml(bytes, url === undefined ? {} : { url });
    const { headline, author, datePublished } = article.metadata;
    return {
      text: mainText(article),
      title: headline,
      author: author?.map(({ name }) => name).join(', '),
      date: datePublished,
    };
  },
  'Readability 0.6 + linkedom'({ bytes }) {
    const { document } = parseHTML(Buffer.from(bytes).toString());
    const read = new Readability(document).parse();
    return {
      text: textOfMarkup(read?.content ?? ''),
      title: read?.title ?? undefined,
      author: read?.byline ?? undefined,
      date: read?.publishedTime ?? undefined,
    };
  },
  async 'Defuddle 0.19 + linkedom'({ bytes, url }) {
    const { document } = parseHTML(Buffer.from(bytes).toString());
    // It prints what it cannot read.
    const { error, warn } = console;
    Object.assign(console, { error() {}, warn() {} });
    const read = await Defuddle(document, url, { useAsync: false });
    Object.assign(console, { error, warn });
    return { text: textOfMarkup(read.content), title: read.title, author: read.author, date: read.published };
  },
};

// --- The measures ---------------------------------------------------------------------------------------------------

interface Score {
  precision: number;
  recall: number;
}

const f1 = ({ precision, recall }: Score): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(truth: readonly string[], found: readonly string[]): Score {
  const counts = counted(truth);
  let shared = 0;
  for (const [item, count] of counted(found)) shared += Math.min(count, counts.get(item) ?? 0);
  return {
    precision: found.length === 0 ? 0 : shared / found.length,
    recall: truth.length === 0 ? 1 : shared / truth.length,
  };
}

function shingles(text: string): string[] {
  const words = tokens(text);
  return Array.from({ length: Math.max(1, words.length - 3) }, (_, at) => words.slice(at, at + 4).join(' ')).filter(
    Boolean,
  );
}

const byShingles = (truth: string, found: string): Score => overlap(shingles(truth), shingles(found));
const byWords = (truth: string, found: string): Score =>
  overlap(tokens(truth.toLowerCase()), tokens(found.toLowerCase()));

const plain = (text: string | undefined): string => tokens((text ?? '').normalize('NFKC').toLowerCase()).join(' ');

/** Names without the order and the marks between them. */
const names = (text: string | undefined): string =>
  (text ?? '')
    .split(/\s*(?:,|&|;|\band\b)\s*/i)
    .map(plain)
    .filter(Boolean)
    .sort()
    .join('|');

/** The headings of the page that stand in the reviewers' text on a line of their own, the title apart. */
function keptHeadings({ bytes, text, title }: Sample): string[] {
  const { document } = parsePage(Buffer.from(bytes).toString());
  const headings = new Set(
    findAll(document, ({ tagName }) => /^h[1-6]$/.test(tagName)).map((each) => plain(collapse(textOf(each)))),
  );
  const lines = new Set(text.split('\n').map(plain));
  return [...lines].filter((line) => line !== '' && headings.has(line) && line !== plain(title));
}

// --- The report -----------------------------------------------------------------------------------------------------

/** Results of a tool over pages. */
interface Result {
  scores: Score[];
  headings: [kept: number, all: number];
  exact: Record<'title' | 'author' | 'date', [right: number, all: number]>;
  milliseconds: number;
}

async function run(
  tool: Tool,
  samples: readonly Sample[],
  measure: (truth: string, found: string) => Score,
): Promise<Result> {
  const result: Result = {
    scores: [],
    headings: [0, 0],
    exact: { title: [0, 0], author: [0, 0], date: [0, 0] },
    milliseconds: 0,
  };
  const count = (pair: [number, number], isRight: boolean): void => {
    pair[0] += isRight ? 1 : 0;
    pair[1] += 1;
  };
  for (const sample of samples) {
    const start = performance.now();
    const reading = await tool(sample);
    result.milliseconds += performance.now() - start;
    result.scores.push(measure(sample.text, reading.text));
    if (sample.title === undefined) continue;
    const found = ` ${plain(reading.text)} `;
    for (const heading of keptHeadings(sample)) count(result.headings, found.includes(` ${heading} `));
    count(result.exact.title, plain(reading.title) === plain(sample.title));
    if (sample.author) count(result.exact.author, names(reading.author) === names(sample.author));
    if (sample.date) count(result.exact.date, reading.date?.slice(0, 10) === sample.date.slice(0, 10));
  }
  return result;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function overall(scores: readonly Score[]): Score {
  return {
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
  };
}

/** The benchmark's F1 is that of the mean precision and the mean recall, WCXB's the mean of each page's. */
const benchmarkF1 = (scores: readonly Score[]): number => f1(overall(scores));
const articleF1 = (scores: readonly Score[]): number => mean(scores.map(f1));

/** 95 % of 1,000 resamples of pages (bootstrap), by a linear congruential generator, so that each run prints the same. */
function interval(scores: readonly Score[], measure: (sample: readonly Score[]) => number): string {
  let state = 42;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const values = Array.from({ length: 1000 }, () =>
    measure(scores.flatMap(() => scores[Math.floor(next() * scores.length)] ?? [])),
  ).sort((a, b) => a - b);
  return `${print(values[25])}–${print(values[974])}`;
}

const print = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(3);
const part = ([right, all]: readonly [number, number]): string => `${print(right / all)} (${right} / ${all})`;

async function rows(half: Half, benchmark: readonly Sample[], articles: readonly Sample[]): Promise<string[]> {
  const lines: string[] = [];
  let base = 0;
  const measured: [string, Result, Result][] = [];
  for (const [name, tool] of Object.entries(tools)) {
    const first = await run(
      tool,
      benchmark.filter((each) => each.half === half),
      byShingles,
    );
    const second = await run(
      tool,
      articles.filter((each) => each.half === half),
      byWords,
    );
    if (name.startsWith('Readability')) base = first.milliseconds + second.milliseconds;
    measured.push([name, first, second]);
  }
  for (const [name, first, { scores, headings, exact, milliseconds }] of measured) {
    const { precision, recall } = overall(first.scores);
    lines.push(
      `| ${name} | ${print(benchmarkF1(first.scores))} | ${interval(first.scores, benchmarkF1)} | ${print(precision)} / ${print(recall)} | ${print(articleF1(scores))} | ${interval(scores, articleF1)} | ${part(headings)} | ${part(exact.title)} | ${part(exact.author)} | ${part(exact.date)} | ${((first.milliseconds + milliseconds) / base).toFixed(1)} |`,
    );
  }
  return lines;
}

/** The section "HTML" of the report; what is written there stays where the corpora are not. */
export async function report(): Promise<string> {
  if (!existsSync(corpus)) return '## HTML\n\nNot measured: the labelled pages are not here.';
  const [benchmark, articles] = [benchmarkSamples(), articleSamples()];
  const head = [
    '| | benchmark F1 | 95 % | precision / recall | WCXB F1 | 95 % | headings kept | title | author | date | time |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  const size = (half: Half): string =>
    `${benchmark.filter((each) => each.half === half).length} pages of article-extraction-benchmark, ${articles.filter((each) => each.half === half).length} articles of WCXB`;
  // Loads and warms what the runs need.
  for (const tool of Object.values(tools)) await run(tool, benchmark.slice(0, 5), byShingles);
  return [
    '## HTML',
    '',
    'Main text is the body without the legends of pictures, for every tool. Benchmark: 4-gram shingles, F1 of mean precision',
    'and mean recall. WCXB: bag of words, mean F1; its pages come without scripts, so without JSON-LD. Title, author, date:',
    'exact, case and marks apart. Time: against Readability on linkedom in the same run.',
    '',
    `### Checking half: ${size('checking')} (odd first byte of the SHA-256 of the id)`,
    '',
    ...head,
    ...(await rows('checking', benchmark, articles)),
    '',
    `### Tuning half: ${size('tuning')}`,
    '',
    ...head,
    ...(await rows('tuning', benchmark, articles)),
    '',
  ].join('\n');
}
