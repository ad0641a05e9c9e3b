/** What the bench found, as a page of Markdown. */
import { cpus } from 'node:os';
import type { Best } from './measure.ts';
import type { Once } from './once.ts';

/** How often the text of the sample is in a document. */
export type Size = 1 | 50 | 500;

/** What is known of a contestant; what is absent was not measured. */
export interface Measured {
  name: string;
  what: string;
  times: Partial<Record<Size, Best>>;
  bytes: Partial<Record<Size, number>>;
  /** First document of a process. */
  cold?: Once;
  /** Most memory for the largest document, MB. */
  memory?: number;
}

const sizes: readonly Size[] = [1, 50, 500];

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

const absent = '–';

function timeRow({ name, times }: Measured, bare: Measured): string[] {
  const cells = sizes.flatMap((size) => {
    const best = times[size];
    const measure = bare.times[size];
    if (!best) return [absent, absent];
    const rounds = best.rounds < 7 ? ` (${best.rounds})` : '';
    return [`${best.cpu.toFixed(0)}${rounds}`, measure ? (best.cpu / measure.cpu).toFixed(2) : absent];
  });
  return [name, ...cells];
}

function sizeRow({ name, bytes }: Measured, typst: Measured | undefined): string[] {
  return [
    name,
    ...sizes.flatMap((size) => {
      const own = bytes[size];
      const measure = typst?.bytes[size];
      if (own === undefined) return [absent, absent];
      return [(own / 1000).toFixed(0), measure ? (own / measure).toFixed(2) : absent];
    }),
  ];
}

/** The page. */
export function reportOf(measured: readonly Measured[], empty: Once, exporters: readonly string[][]): string {
  const named = (name: string): Measured | undefined => measured.find((row) => row.name === name);
  const bare = named('pdfkit');
  if (!bare) throw new Error('the measure is missing');
  const present = measured.filter(({ times }) => Object.keys(times).length > 0);
  const missing = measured.filter(({ times }) => Object.keys(times).length === 0).map(({ name }) => name);
  const cold = present.flatMap(({ name, cold, memory }) =>
    cold
      ? [
          [
            name,
            cold.cpu.toFixed(0),
            ((cold.cpu - empty.cpu) / ((bare.cold?.cpu ?? Number.NaN) - empty.cpu)).toFixed(2),
            cold.memory.toFixed(0),
            memory?.toFixed(0) ?? absent,
          ],
        ]
      : [],
  );
  const sizesOf = (unit: string): string[] => sizes.flatMap((size) => [`×${size}, ${unit}`, 'ratio']);
  return `# Bench

Made by \`npm run bench\`, which writes this page; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}.
CPU time, child processes and threads included; contestants take turns in one run, and the least of at least 7 rounds
counts (21 rounds at ×1). Where rounds are long there are fewer: their number stands in brackets. Milliseconds of two runs
cannot be compared, ratios can.

## PDF

One article of 722 words, 50 times and 500 times over (900 pages), with new text in each copy and round; the same faces,
sizes and margins for all. Ratios are to bare pdfkit, \`doc.text\`.

${table(
  ['', ...sizesOf('ms')],
  present.map((row) => timeRow(row, bare)),
)}

What each prints:

${present.map(({ name, what }) => `- ${name}: ${what}`).join('\n')}
${missing.length > 0 ? `\nNot on this machine, so not measured: ${missing.join(', ')}.\n` : ''}
${absent} was not measured: it would have taken minutes.

### First document and memory

The first document (×1) of a process of its own, from its start: loading, fonts, all; an empty process takes
${empty.cpu.toFixed(0)} ms, which is taken off for the ratio. Then the most memory that the process had, and that one had
which printed ×500.

${table(['', 'first, ms', 'ratio', 'memory, MB', 'memory ×500, MB'], cold)}

### Where the time goes, and what was tried

The aims are a ratio of 1.2 at ×50 and ×500, and 400 MB at ×500. Of a document of 900 pages a fifth is the shaping of new
words, as it is of bare pdfkit's; a tenth the collector, a twelfth deflate, a sixteenth hyphenation. What paid: lines that keep
chunks in place of an object a word and a space (what lives when all is laid out: 128 MB, then 55); pages let go of when they
are painted; glyphs in literal strings (the content of pages a third shorter before it is deflated, 9 % after, and deflated in
half the time); the running head set once an article; widths and classes of a face read only where a word needs them; words
remembered from one document to the next where the built-in faces alone are used (many articles: a quarter less time). What did
not: remembering scripts, lookups and coverage in fontkit (less than 5 % of shaping); deflate at level 5 or 4, or with a
smaller table (nothing, now that there is less to deflate).

### Size

Kilobytes; ratios are to Typst's file.

${table(
  ['', ...sizesOf('kB')],
  present.map((row) => sizeRow(row, named('typst'))),
)}

## Other exporters

One article of 445 words, beside the bare engine that an exporter is built on, with the same paragraphs.

${table(['', 'ms', 'bare engine, ms', 'ratio'], exporters)}
`;
}
