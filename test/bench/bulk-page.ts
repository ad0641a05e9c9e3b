/**
 * The page of the bulk bench: what was measured as tables, and beside each mark whether it was met.
 *
 * Invariant: nothing on it is written by hand, so that a run on another machine makes another page.
 */
import type { CpuInfo } from 'node:os';
import type { Measured, Open } from './bulk-run.ts';

/** A run of offprint. */
export type Row = Measured & { what: string };

/** A run that others are set beside. */
export interface Beside {
  who: string;
  formats: string;
  articles: number;
  jobs: number;
  measured: Measured;
}

/** All that was measured. */
export interface Results {
  /** Text and JSON-LD by two workers and by one, all five formats by two and by one. */
  rows: readonly Row[];
  beside: readonly Beside[];
  /** Seconds of processor an article. */
  journal: number;
  rounds: number;
  processors: readonly CpuInfo[];
}

const table = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const speed = ({ articles, wall }: Measured): number => articles / wall;
const cost = ({ articles, cpu }: Measured): number => (cpu / articles) * 1000;
/** Milliseconds of processor of an article when all is loaded. */
const later = ({ articles, cpu, first }: Measured): number => ((cpu - first) / (articles - 1)) * 1000;

const names: Readonly<Record<string, string>> = {
  offprint: 'offprint',
  stack: 'the stack, the same face embedded',
  'stack-standard': 'the stack, a standard font',
  pandoc: 'pandoc, a process each',
};

const formatNames: Readonly<Record<string, string>> = {
  'pdf,docx,epub': 'PDF, DOCX, EPUB',
  'docx,epub': 'DOCX, EPUB',
  ...{ pdf: 'PDF', docx: 'DOCX', epub: 'EPUB', text: 'text', jsonld: 'JSON-LD' },
};

const nameOf = ({ who, jobs }: Beside): string =>
  `${names[who]}${who === 'offprint' ? `, ${jobs === 1 ? '1 worker' : `${jobs} workers`}` : who === 'pandoc' ? `, ${jobs} at once` : ''}`;

/** The mean of memory in the second quarter of a run and in the last. */
function quarters(memory: readonly number[]): [second: number, last: number] {
  const quarter = Math.ceil(memory.length / 4);
  const mean = (part: readonly number[]): number =>
    part.reduce((total, each) => total + each, 0) / Math.max(part.length, 1);
  return [mean(memory.slice(quarter, 2 * quarter)), mean(memory.slice(-quarter))];
}

const openOf = ({ descriptors, resources, listeners }: Open): string => `${descriptors}, ${resources}, ${listeners}`;

/** A mark, what was measured, and whether it is met. */
type Mark = readonly [mark: string, measured: string, met: boolean];

/** Memory that a run may have, MB: Node's, and a worker's. */
const [ofProcess, ofWorker] = [250, 150];

function marksOf({ rows, beside, journal }: Results): Mark[] {
  const [two, one, allTwo, allOne] = rows;
  if (!two || !one || !allTwo || !allOne) return [];
  const scaled = (many: Measured, single: Measured): Mark[1] => (speed(many) / speed(single)).toFixed(2);
  const leak = rows.every(
    ({ open: [early, end] }) =>
      end.descriptors <= early.descriptors && end.resources <= early.resources && end.listeners <= early.listeners,
  );
  const memory = rows.map((row): Mark => {
    const jobs = row === two || row === allTwo ? 2 : 1;
    const limit = ofProcess + jobs * ofWorker;
    const [second, last] = quarters(row.memory);
    const most = Math.max(...row.memory);
    const measured = `${second.toFixed(0)} MB in the second quarter, ${last.toFixed(0)} in the last, ${most} at most`;
    return [`${row.what}: memory flat, below ${limit} MB`, measured, most < limit && last < second * 1.1];
  });
  const share = (journal * 1e5) / cost(two);
  const others = beside.filter(({ who }) => who !== 'offprint' && who !== 'stack-standard');
  const against = others.flatMap((other): Mark[] => {
    const own = (jobs: number): Beside | undefined =>
      beside.find((each) => each.who === 'offprint' && each.formats === other.formats && each.jobs === jobs);
    const [single, double] = [own(1), own(2)];
    const what = `${formatNames[other.formats]}, beside ${names[other.who]}`;
    const byCpu = double ?? single;
    const ratio = byCpu ? cost(other.measured) / cost((single ?? byCpu).measured) : 0;
    const marks: Mark[] = [[`${what}: 1.5 times the articles a second of processor`, ratio.toFixed(2), ratio >= 1.5]];
    if (!double) return other.formats.includes(',') ? marks : [];
    const wall = speed(double.measured) / speed(other.measured);
    return [...marks, [`${what}: 2.5 times as fast by two workers`, wall.toFixed(2), wall >= 2.5]];
  });
  return [
    ...[
      ['text and JSON-LD: two workers 1.6 times of one', two, one] as const,
      ['all five formats: two workers 1.6 times of one', allTwo, allOne] as const,
    ].map(([mark, many, single]): Mark => [mark, scaled(many, single), speed(many) / speed(single) >= 1.6]),
    ...memory,
    [
      'descriptors, resources, listeners: no more at the end than after a tenth',
      `${openOf(two.open[0])}, then ${openOf(two.open[1])}`,
      leak,
    ],
    ['the journal, keys included: below 3 % of text and JSON-LD', `${share.toFixed(1)} %`, share < 3],
    ...against,
  ];
}

/** The page. */
export function pageOf(results: Results): string {
  const { rows, beside, rounds, processors } = results;
  const { model = 'unknown processor' } = processors[0] ?? {};
  const lines = rows.map((row) => [
    ...[row.what, `${row.articles}`, speed(row).toFixed(1), cost(row).toFixed(1)],
    ...[`${Math.max(...row.memory)}`, (row.bytes / row.articles / 1000).toFixed(1)],
  ]);
  const others = beside.map((each) => [
    ...[`${formatNames[each.formats]}: ${nameOf(each)}`, `${each.measured.articles}`, speed(each.measured).toFixed(1)],
    ...[cost(each.measured).toFixed(1), later(each.measured).toFixed(1)],
    (each.measured.bytes / each.measured.articles / 1000).toFixed(1),
  ]);
  const marks = marksOf(results).map(([mark, measured, met]) => [mark, measured, met ? 'yes' : 'no']);
  return `# Bulk

Made by \`npm run bench:bulk\`, which writes this page; Node ${process.version}, ${model}, ${processors.length} processors. Raw texts of
722 words, other words in each, as lines of JSON. Each run is a process of its own; from the first input to the last file, loading included.

${table(['', 'articles', 'a second', 'CPU ms an article', 'memory, MB', 'kB an article'], lines)}

## Beside others

${rounds === 1 ? 'One round' : `Turns of ${rounds} rounds (pandoc: one), of which the least counts`}. The stack is react-pdf, html-to-docx and epub-gen-memory, one process in one thread, as it
is; it is given ready paragraphs, and sets them left-aligned and untagged. offprint reads the raw text, finds headings, quotes and credits in it, and sets it
justified, hyphened, tagged (PDF/UA-1, PDF/A-3a), with the article attached. Both embed one face of the same serif (offprint as many as the text
needs); a standard font, which is not embedded, spares the stack most of the work of a PDF and is no PDF/A: it stands here to be seen, and
no mark is set by it. The last column but one is of an article when all is loaded.

${table(['', 'articles', 'a second', 'CPU ms an article', 'when loaded', 'kB an article'], others)}

## Marks

${table(['mark', 'measured', 'met'], marks)}
`;
}
