/**
 * Whole: read by a tool that is not ours, the text of every block is found in order, as often as the article has it. Notes
 * and captions are looked for anywhere: a format has its own place for them.
 *
 * Folding undoes what printing may do to a text: line ends, hyphens at them, soft hyphens, composition (NFC), white space
 * between ideographs.
 *
 * The package has such a report of its own (`verify`). This one shares no line with it, pieces and folding included: what that
 * one would overlook of an article, and of a file, is seen here.
 */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { type Article, articlesOf, isInline, type Node, type Publication, visit } from 'offprint';
import { readPdf } from '../export/pdf/read-pdf.ts';
import { readNinjs } from './ninjs.ts';
import { readSsml } from './ssml.ts';
import { inPairs, type Printed, run, type Validator } from './validator.ts';

/** What a source says: runs of text that stand together, in reading order. */
export interface Pieces {
  body: string[];
  /** Headlines, decks, notes and captions: somewhere in the file. */
  anywhere: string[];
}

/** Collects the runs of text of a source. A note's marker and a picture part two runs. */
export function piecesOf(source: Article | Publication): Pieces {
  const pieces: Pieces = { body: [], anywhere: [] };
  for (const article of articlesOf(source)) {
    for (const key of ['headline', 'description'] as const) {
      const value = article.metadata[key];
      if (value !== undefined && article.provenance[`/metadata/${key}`]?.status !== 'inferred')
        pieces.anywhere.push(value);
    }
    collect(article, pieces);
  }
  return { body: pieces.body.filter(hasText), anywhere: pieces.anywhere.filter(hasText) };
}

const hasText = (piece: string): boolean => fold(piece) !== '';

function collect(article: Article, pieces: Pieces): void {
  let open = false;
  visit(article, (node, ancestors) => {
    if (!isInline(node)) open = false;
    const value = node.type === 'break' ? ' ' : 'value' in node ? node.value : undefined;
    if (value === undefined) {
      if (node.type === 'footnoteReference' || node.type === 'image') open = false;
      return;
    }
    const target = isSetApart(ancestors) ? pieces.anywhere : pieces.body;
    if (open) target[target.length - 1] += value;
    else target.push(value);
    open = true;
  });
}

const isSetApart = (ancestors: readonly Node[]): boolean =>
  ancestors.some(({ type }) => type === 'footnoteDefinition' || type === 'caption');

const spaced = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff00-\\uffef]|[—–/]';
const besideIdeograph = new RegExp(`(?<=${spaced})\\s+|\\s+(?=${spaced})`, 'gu');
const unfit = /\p{Surrogate}|[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/gu;
const formatting = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Undoes what printing may do to a text. */
export function fold(text: string): string {
  const clean = text.replace(unfit, '\ufffd').replace(formatting, '').normalize('NFC');
  return clean
    .replace(/[-\u2010\u2011]\s*/g, '')
    .replace(/\s+/gu, ' ')
    .replace(besideIdeograph, '')
    .trim();
}

/** Folds a text from a PDF, where a reader may set a space before a vowel sign and break a line anywhere. */
export const foldPage = (text: string): string => fold(text).replace(/\s/gu, '');

/** Says which pieces a text lacks, has in another order, or has less often. */
export function missingFrom(
  read: string,
  { body, anywhere }: Pieces,
  folded: (text: string) => string = fold,
): string[] {
  const text = folded(read);
  const problems: string[] = [];
  let from = 0;
  for (const piece of body) {
    const wanted = folded(piece);
    const at = text.indexOf(wanted, from);
    if (at >= 0) from = at + wanted.length;
    else problems.push(`${text.includes(wanted) ? 'out of order or too seldom' : 'missing'}: "${wanted.slice(0, 80)}"`);
  }
  const lost = anywhere.filter((piece) => !text.includes(folded(piece)));
  return [...problems, ...lost.map((piece) => `missing: "${fold(piece).slice(0, 80)}"`)];
}

/** A node of pandoc's own tree: `t` names it, `c` holds what it has. */
function pandocText(value: unknown): string {
  if (Array.isArray(value)) return value.map(pandocText).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { t, c } = value as { t?: unknown; c?: unknown };
  if (t === undefined) return Object.values(value).map(pandocText).join('\n');
  if (typeof c === 'string') return t === 'Str' ? c : '';
  if (t === 'Code' || t === 'CodeBlock') return Array.isArray(c) ? `${c[1]}${t === 'Code' ? '' : '\n'}` : '';
  if (t === 'Note') return '';
  const inline = ['Emph', 'Strong', 'Strikeout', 'Superscript', 'Subscript', 'Link', 'Image', 'Span', 'Underline'];
  if (c === undefined) return ' ';
  return typeof t === 'string' && inline.includes(t) ? pandocText(c) : `${pandocText(c)}\n`;
}

/** Notes of pandoc's tree, which stand inside the line that refers to them. */
function pandocNotes(value: unknown): string {
  if (Array.isArray(value)) return value.map(pandocNotes).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('t' in value && value.t === 'Note' && 'c' in value) return `${pandocText(value.c)}\n`;
  return Object.values(value).map(pandocNotes).join('');
}

async function byPandoc({ path, format }: Printed): Promise<string> {
  const { code, stdout, stderr } = await run('pandoc', ['-f', format, '-t', 'json', path]);
  if (code !== 0) throw new Error(`pandoc: ${stderr.slice(0, 300)}`);
  const { meta, blocks }: { meta: unknown; blocks: unknown } = JSON.parse(stdout);
  return [pandocText(meta), pandocText(blocks), pandocNotes(blocks)].join('\n');
}

/** By pdf.js, in the order of the structure tree, which is what assistive technology reads: no running heads, no folios. */
async function missingFromPdf({ path, source }: Printed): Promise<string[]> {
  const { body, notes } = await readPdf(new Uint8Array(await readFile(path)));
  return missingFrom(`${body}\n${notes}`, piecesOf(source), foldPage);
}

const missingFromText: Missing = async ({ path, source }) =>
  missingFrom(await readFile(path, 'utf8'), piecesOf(source));

/** By linkedom, the documents of a book in the order of the spine. */
async function missingFromBook(file: Printed): Promise<string[]> {
  const files = unzipSync(new Uint8Array(await readFile(file.path)));
  const read = (name: string) =>
    new DOMParser().parseFromString(
      strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array()).replaceAll('<br/>', '\n'),
      'text/xml',
    );
  const opf = read('content.opf');
  const paths = new Map(
    [...opf.querySelectorAll('item')].map((item) => [item.getAttribute('id'), item.getAttribute('href') ?? '']),
  );
  const spine = [...opf.querySelectorAll('itemref')].map((item) => paths.get(item.getAttribute('idref')) ?? '');
  const text = spine.map((path) => read(path).querySelector('body')?.textContent ?? '').join('\n');
  const pieces = piecesOf(file.source);
  // pandoc leaves out a note whose marker stands in another document.
  const byOther = missingFrom(await byPandoc(file), { ...pieces, anywhere: [] });
  return [...missingFrom(text, pieces), ...byOther.map((problem) => `${problem} (pandoc)`)];
}

const missingFromNinjs: Missing = async ({ path, source }) =>
  missingFrom(readNinjs(await readFile(path, 'utf8')).text, piecesOf(source));

const missingFromSsml: Missing = async ({ path, source }) =>
  missingFrom(readSsml(await readFile(path, 'utf8')).text, piecesOf(source));

const missingFromPandoc: Missing = async (file) => missingFrom(await byPandoc(file), piecesOf(file.source));

type Missing = (file: Printed) => Promise<string[]>;

const readers: Readonly<Record<string, Missing>> = {
  pdf: missingFromPdf,
  'newsprint.pdf': missingFromPdf,
  'ua2.pdf': missingFromPdf,
  docx: missingFromPandoc,
  epub: missingFromBook,
  html: missingFromPandoc,
  text: missingFromText,
  ninjs: missingFromNinjs,
  ssml: missingFromSsml,
};

/** Every text of the source in the file. */
export const whole: Validator = {
  name: 'Whole',
  formats: Object.keys(readers),
  commands: ['pandoc'],
  check: (files) => inPairs(files, async (file) => (await readers[file.format]?.(file)) ?? ['no reader']),
};
