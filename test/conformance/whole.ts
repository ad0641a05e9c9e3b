/**
 * Whole: read by a tool that is not ours, the text of every block is found in order, as often as the article has it. Notes
 * and captions are looked for anywhere: a format has its own place for them.
 *
 * Folding undoes what printing may do to a text: line ends, hyphens at them, soft hyphens, composition (NFC), white space
 * between ideographs.
 */
import { readFile } from 'node:fs/promises';
import { type Article, articlesOf, isInline, type Node, type Publication, visit } from 'offprint';
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
const formatting = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Undoes what printing may do to a text. */
export function fold(text: string): string {
  const clean = text.replace(unfit, '\ufffd').replace(formatting, '').normalize('NFC');
  return clean
    .replace(/[-\u2010\u2011]\s*/g, '')
    .replace(/\s+/gu, ' ')
    .replace(besideIdeograph, '')
    .trim();
}

const vowelSigns = /[\u064b-\u065f\u0670]/;
const rightToLeft = '[\\p{sc=Arabic}\\p{sc=Hebrew}]';
const besideRightToLeft = new RegExp(`(?<=${rightToLeft})[\\s\\p{P}]+|[\\s\\p{P}]+(?=${rightToLeft})`, 'gu');

/**
 * Folds a text as pdftotext reads it. It puts the signs beside a right-to-left word at its wrong end and turns round the
 * letters of a lam-alef ligature, whatever the file says: there only the letters are compared, without vowel signs.
 */
function foldPdf(text: string): string {
  return fold(text)
    .replace(new RegExp(vowelSigns, 'g'), '')
    .replace(besideRightToLeft, '')
    .replace(/[\u0644\u0627\u0622\u0623\u0625]+/g, (run) => [...run].sort().join(''));
}

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

/** The text in the order of the content; then once more in the order of the page. */
async function byPdftotext({ path }: Printed): Promise<string> {
  const { stdout: inContent } = await run('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']);
  const { stdout: onPage } = await run('pdftotext', ['-enc', 'UTF-8', path, '-']);
  return `${inContent}\n${onPage}`;
}

/** In the order of the content pdftotext tears a word at a vowel sign: such a piece is looked for on the page. */
function piecesInPdf(source: Article | Publication): Pieces {
  const { body, anywhere } = piecesOf(source);
  const vocalised = body.filter((piece) => vowelSigns.test(piece));
  return { body: body.filter((piece) => !vocalised.includes(piece)), anywhere: [...anywhere, ...vocalised] };
}

const readers: Readonly<Record<string, (file: Printed) => Promise<string>>> = {
  pdf: byPdftotext,
  docx: byPandoc,
  epub: byPandoc,
  html: byPandoc,
  text: ({ path }) => readFile(path, 'utf8'),
};

/** Every text of the source in the file. */
export const whole: Validator = {
  name: 'Whole',
  formats: Object.keys(readers),
  commands: ['pandoc', 'pdftotext'],
  check: (files) =>
    inPairs(files, async (file) => {
      const read = (await readers[file.format]?.(file)) ?? '';
      if (file.format === 'pdf') return missingFrom(read, piecesInPdf(file.source), foldPdf);
      return missingFrom(read, piecesOf(file.source));
    }),
};
