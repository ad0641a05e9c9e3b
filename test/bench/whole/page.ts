/** The whole, as a section of the page. Which aims a run met is worked out of its own figures. */
import { cpus } from 'node:os';
import type { Row } from './index.ts';
import { type Format, formats } from './stacks.ts';

const absent = '–';

function table(head: readonly string[], rows: readonly (readonly string[])[], words: number = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index < words ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const ms = (value: number | undefined): string =>
  value === undefined ? absent : value < 100 ? value.toFixed(1) : value.toFixed(0);

/** A ratio, if both are known. */
const ratio = (value: number | undefined, measure: number | undefined): string =>
  value === undefined || measure === undefined ? absent : (value / measure).toFixed(2);

const names: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  docx: 'DOCX',
  epub: 'EPUB',
  jsonld: 'JSON-LD',
  text: 'text',
};

/** Whether two rows had the same number of formats, so that their sums may be compared. */
const isWhole = ({ formats: made }: Row): boolean => made.size === formats.length;

function timeTable(rows: readonly Row[], measure: Row): string {
  const cells = rows.map((row) => [
    isWhole(row)
      ? row.name
      : `${row.name} (${[...row.formats.keys()].map((format) => names[format]).join(', ') || 'none'})`,
    ms(row.times.get(1)),
    ratio(row.times.get(1), measure.times.get(1)),
    ms(row.inProcess ? row.cold : row.times.get(1)),
    ratio(row.inProcess ? row.cold : row.times.get(1), measure.cold),
    ms(row.times.get(50)),
    ratio(row.times.get(50), measure.times.get(50)),
    ms(row.times.get(500)),
    row.memory?.toFixed(0) ?? absent,
  ]);
  return table(['', 'warm, ms', 'ratio', 'cold, ms', 'ratio', '×50, ms', 'ratio', '×500, ms', 'memory, MB'], cells);
}

const formatTable = (rows: readonly Row[], cell: (made: { cpu: number; bytes: number }) => string): string =>
  table(
    ['', ...formats.map((format) => names[format])],
    rows.map(({ name, formats: made }) => {
      return [name, ...formats.map((format) => made.get(format)).map((one) => (one ? cell(one) : absent))];
    }),
  );

function validTable(rows: readonly Row[]): string {
  const validators = [
    ...new Set(
      rows.flatMap((row) =>
        [...row.formats.values()].flatMap(({ valid }) => valid.map((word) => word.split(': ')[0] ?? '')),
      ),
    ),
  ];
  const cells = rows.map(({ name, formats: made }) => {
    const words = [...made.values()].flatMap(({ valid }) => valid);
    const says = (validator: string): string =>
      words.find((word) => word.startsWith(`${validator}: `))?.slice(validator.length + 2) ?? absent;
    return [name, ...validators.map(says)];
  });
  return table(['', ...validators], cells);
}

function keptTable(rows: readonly Row[]): string {
  const cells = rows.flatMap(({ name, formats: made }) =>
    [...made].map(([format, { verdict }]) => [
      name,
      names[format],
      `${verdict.asked - verdict.lost.length} of ${verdict.asked}`,
      verdict.lost.join(', ') || 'nothing',
      verdict.invented.join(', ').replaceAll('|', '\\|') || 'nothing',
    ]),
  );
  return table(['', 'format', 'kept', 'lost', 'made up'], cells, 5);
}

/** Most of the time of the stack in the same faces, and of the one with standard fonts. */
const aims = { sameFaces: 0.7, standardFonts: 1, growth: 1.2 };

function missed(rows: readonly Row[]): string {
  const [ours, , same, standard] = rows;
  if (!ours || !same || !standard) return '';
  const time = (row: Row, size = 1): number => row.times.get(size) ?? Number.NaN;
  const faults = [
    ...(time(ours) <= aims.sameFaces * time(same) ? [] : ['the warm time of the same faces']),
    ...(time(ours) <= aims.standardFonts * time(standard) ? [] : ['the warm time of standard fonts']),
    ...((ours.cold ?? Infinity) < (same.cold ?? 0) ? [] : ['the cold time of the same faces']),
    ...(time(ours, 500) <= aims.growth * 10 * time(ours, 50) ? [] : ['a cost that grows with the text']),
    ...((ours.memory ?? Infinity) < (same.memory ?? 0) ? [] : ['the memory']),
  ];
  return faults.length === 0 ? 'This run met them.' : `This run missed: ${faults.join('; ')}.`;
}

/** The section. */
export function wholePage(rows: readonly Row[], articles: number): string {
  const [, , measure] = rows;
  if (!measure) throw new Error('the measure is missing');
  const failures = rows.flatMap(({ name, failures: all }) => all.map((failure) => `- ${name}: ${failure}`));
  const present = rows.filter((row) => row.formats.size > 0);
  return `## The whole

Made by \`npm run bench\`; Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} processors. All five
formats of one article of about 800 words with lists, table, quotations, picture and notes, by one call each. Ours takes the model, and in
its second row the page of HTML that programs and packages are given. CPU time, child processes included; contestants take turns in one
run, with other words in each round, and the least counts. Ratios are to the stack of react-pdf in the same faces. Cold is the first article of a process of its own, from its
start. Memory is the most that a process had which made ${articles.toLocaleString('en')} articles in all formats.

${timeTable(rows, measure)}

The aims: at most ${aims.sameFaces} of the stack of react-pdf in the same faces and ${aims.standardFonts} of it with the standard fonts, which embed nothing; a first
article sooner than its; ×500 at most ${10 * aims.growth} times ×50; less memory. ${missed(rows)}
${failures.length > 0 ? `\nWhat failed:\n\n${failures.join('\n')}\n` : ''}
### Each format

Milliseconds of one article; programs with their start.

${formatTable(present, ({ cpu }) => ms(cpu))}

Kilobytes. Ours have the article as JSON in them, as is the default.

${formatTable(present, ({ bytes }) => (bytes / 1000).toFixed(1))}

### What the validators say

Rules that the file of the article breaks, by veraPDF, EPUBCheck and the Open XML SDK.

${validTable(present)}

### What is kept

Of each file is asked by readers that are none of its makers' (pdf.js, pandoc, the XML of the package) whether it has headline,
description, authors, both dates, language, publisher and keywords, and headings, lists, table, notes, quotation and alternative text as such, and
every word. What is made up is metadata that the article does not have; names of programs and identifiers do not count.

${keptTable(present)}
`;
}
