/**
 * Measures the raw-text reader on the labelled articles of `articles/`: what each block is taken for against what it is.
 *
 * `first/` and `second/` tune, `eighth/` checks. Of each round between half tunes and half checks, by the parity of the first
 * byte of the SHA-256 of the file's name (odd checks). The writer of `fifth/` had read what `docs/text-rules.md` says of the rules,
 * those of `third/` and the other later rounds had not. `ninth/` is not measured yet. Each article is flattened as scrapes flatten: blank lines, single newlines, wrapped at 72
 * columns, CR LF with no-break spaces.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import type { Node } from '../../src/model/nodes.ts';
import { visit } from '../../src/model/visit.ts';
import { fromText, type RuleSettings } from '../../src/parse/text/index.ts';

/** A labelled block. */
export interface Row {
  label: string;
  text: string;
}

/** A labelled article. */
export interface Labelled {
  name: string;
  round: string;
  language: string;
  half: 'tuning' | 'checking';
  rows: Row[];
}

const folder = new URL('articles/', import.meta.url);

/** Labels whose rows stand on adjacent lines. */
const tight = new Set(['item', 'reporting', 'editing']);

/** The folders of `articles/`, in the order in which they were written. */
export const rounds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const;
/** Rounds that tune as a whole, and one that checks as a whole: nobody who makes rules has read it. */
const known = new Set<string>(['first', 'second']);
const unread = new Set<string>(['eighth']);

export function readLabelled(): Labelled[] {
  return rounds.flatMap((round) => {
    const from = new URL(`${round}/`, folder);
    return readdirSync(from)
      .filter((file) => file.endsWith('.tsv'))
      .map((file) => readArticle(new URL(file, from), file.slice(0, -4), round));
  });
}

function readArticle(file: URL, name: string, round: string): Labelled {
  const rows: Row[] = [];
  let language = 'und';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [label = ''] = line.split('\t', 1);
    const text = line.slice(label.length + 1);
    if (label === '#lang') language = text;
    else if (label !== '' && !label.startsWith('#')) rows.push({ label, text: text.replaceAll('\\n', '\n') });
  }
  const [byte = 0] = createHash('sha256').update(name).digest();
  const isTuning = known.has(round) || (byte % 2 === 0 && !unread.has(round));
  return { name, round, language, half: isTuning ? 'tuning' : 'checking', rows };
}

/** Ways in which a scrape flattens a page. */
export const flattenings: Readonly<Record<string, (rows: readonly Row[]) => { text: string; starts: number[] }>> = {
  'blank lines': (rows) => join(rows, '\n', '\n\n'),
  'single newlines': (rows) => join(rows, '\n', '\n'),
  'wrapped at 72': (rows) => join(rows.map(wrapped), '\n', '\n\n'),
  'CR LF, no-break spaces': (rows) =>
    join(
      rows.map(({ label, text }) => ({ label, text: text.replace(/ (?=\S{1,3}( |$))/gu, '\u00a0') })),
      '\r\n',
      '\r\n\r\n',
    ),
};

function join(rows: readonly Row[], near: string, far: string): { text: string; starts: number[] } {
  let text = '';
  const starts = rows.map((row, index) => {
    const above = rows[index - 1];
    if (above) text += tight.has(row.label) && above.label === row.label ? near : far;
    // An indent parts paragraphs; it is no part of one.
    const start = text.length + row.text.length - row.text.trimStart().length;
    text += row.text.replaceAll('\n', near);
    return start;
  });
  return { text, starts };
}

function wrapped({ label, text }: Row): Row {
  if (label === 'table' || label === 'verse') return { label, text };
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > 72) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return { label, text: lines.join('\n') };
}

const metadataLabels: Readonly<Record<string, string>> = {
  headline: 'headline',
  description: 'deck',
  byline: 'byline',
  datePublished: 'date',
  dateModified: 'date',
  articleSection: 'kicker',
};

const nodeLabels: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  pullQuote: 'pullquote',
  blockquote: 'quote',
  listItem: 'item',
  speakerTurn: 'speaker',
  note: 'note',
  footnoteDefinition: 'footnote',
  verse: 'verse',
  table: 'table',
  thematicBreak: 'break',
  attribution: 'attribution',
};

/** Whether a paragraph is marked as a date line: one without a date that a machine could read stays where it stands. */
const isDateLine = (node: Node): boolean => node.type === 'paragraph' && node.data?.inferred?.rule === 'date/line';

/** What an article makes of the block that begins at an offset. */
export function labelsAt(article: Article, text: string, starts: readonly number[]): string[] {
  const spans: { start: number; end: number; label: string; depth: number }[] = [];
  const add = (start: number, end: number, label: string, depth: number): number =>
    spans.push({ start, end, label, depth });
  for (const { position } of article.omitted) add(position.start.offset, position.end.offset, 'furniture', 0);
  for (const [pointer, { positions }] of Object.entries(article.provenance)) {
    const label = pointer.endsWith('/jobTitle') ? 'byline' : metadataLabels[pointer.split('/')[2] ?? ''];
    if (label !== undefined && (pointer.split('/').length === 3 || pointer.endsWith('/jobTitle'))) {
      for (const { start, end } of positions) add(start.offset, end.offset, label, 0);
    }
  }
  visit(article, (node, ancestors) => {
    if (!node.position) return;
    const label = node.type === 'credit' ? node.role : isDateLine(node) ? 'date' : nodeLabels[node.type];
    const { start, end } = node.position;
    // A quotation's own words are the quotation; its attribution on a line below is one. What a speaker goes on to say in
    // another paragraph is one, as it is labelled.
    const inner = ancestors.some(
      (each) =>
        each.type === 'pullQuote' ||
        (each.type === 'speakerTurn' && each.children.find(({ type }) => type === 'paragraph') === node) ||
        each.type === 'listItem' ||
        each.type === 'footnoteDefinition' ||
        each.type === 'note',
    );
    if (label !== undefined && !(inner && node.type === 'paragraph'))
      add(start.offset, end.offset, label, ancestors.length);
  });
  return starts.map((start, index) => {
    // The first word of the block: marks before it may be markup. A block of marks alone begins with them.
    const mark = /^[^\p{L}\p{N}\n]*(?=[\p{L}\p{N}])/u.exec(
      text.slice(start, Math.min(start + 16, starts[index + 1] ?? text.length)),
    );
    const place = start + (mark?.[0].length ?? 0);
    const covering = spans.filter((span) => span.start <= place && span.end > place);
    const quote = covering.find(({ label }) => label === 'quote' || label === 'pullquote');
    const [deepest] = covering.sort((a, b) => b.depth - a.depth);
    if (quote && deepest?.label === 'paragraph') return quote.label;
    return deepest?.label ?? 'none';
  });
}

/**
 * What an article has no node for: a caption that lost its picture stays a paragraph, with nothing lost, or is the credit of
 * the picture with all its words; a dateline is a paragraph of which metadata has a copy; the time of an entry of a live page
 * is a line of its text.
 */
export const same: Readonly<Record<string, string>> = {
  dateline: 'paragraph',
  caption: 'paragraph',
  time: 'paragraph',
};

/** What one block is, and what it was taken for. */
export interface Verdict {
  truth: string;
  found: string;
  text: string;
}

/** Reads one article in one flattening and judges each block. */
export function judge({ rows, language }: Labelled, flattening: string, rules: RuleSettings = {}): Verdict[] {
  const { text, starts } = flattenings[flattening]?.(rows) ?? { text: '', starts: [] };
  const labels = labelsAt(fromText(text, { language, rules }), text, starts);
  return rows.map((row, index) => {
    const found = labels[index] ?? 'none';
    const credited = row.label === 'caption' && found === 'photo';
    return { truth: credited ? found : (same[row.label] ?? row.label), found, text: row.text };
  });
}

export interface Score {
  right: number;
  found: number;
  truth: number;
}

/** Counts verdicts by label. */
export function tally(verdicts: readonly Verdict[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  const of = (label: string): Score => {
    const known = scores.get(label) ?? { right: 0, found: 0, truth: 0 };
    scores.set(label, known);
    return known;
  };
  for (const { truth, found } of verdicts) {
    of(truth).truth += 1;
    of(found).found += 1;
    if (truth === found) of(truth).right += 1;
  }
  return scores;
}

/** Blocks that an article begins: a list by its items, a table and verse as one; attributions apart. */
function blockStarts(article: Article): { starts: Set<number>; inner: Set<number> } {
  const starts = new Set<number>(article.omitted.map(({ position }) => position.start.offset));
  const inner = new Set<number>();
  for (const [pointer, { positions }] of Object.entries(article.provenance)) {
    const known = metadataLabels[pointer.split('/')[2] ?? ''] !== undefined || pointer.endsWith('/jobTitle');
    if (known) for (const { start } of positions) starts.add(start.offset);
  }
  const whole = new Set(['table', 'verse', 'speakerTurn', 'note', 'footnoteDefinition', 'pullQuote', 'blockquote']);
  visit(article, (node, ancestors) => {
    if (!node.position || !(node.type in nodeLabels || node.type === 'credit')) return;
    const inside = ancestors.some(({ type }) => whole.has(type) || type === 'listItem');
    (inside ? inner : starts).add(node.position.start.offset);
  });
  return { starts, inner };
}

/** Where blocks begin, found against true. */
export function boundaries({ rows, language }: Labelled, flattening: string): Score {
  const { text, starts } = flattenings[flattening]?.(rows) ?? { text: '', starts: [] };
  const found = blockStarts(fromText(text, { language }));
  const truth = new Set(starts);
  const right = starts.filter((start) => found.starts.has(start) || found.inner.has(start)).length;
  const extra = [...found.starts].filter((start) => !truth.has(start)).length;
  return { right, found: right + extra, truth: starts.length };
}

/** Labels of blocks that stand above the text. */
const frontLabels = new Set([
  'furniture',
  'kicker',
  'headline',
  'deck',
  'byline',
  'date',
  'photo',
  'caption',
  'source',
]);

/** Whether a headline is found in an article from which all above the text was taken away. */
export function inventsHeadline({ rows, language }: Labelled, flattening: string): boolean {
  const from = rows.findIndex(({ label }) => !frontLabels.has(label));
  const { text } = flattenings[flattening]?.(rows.slice(from)) ?? { text: '' };
  return fromText(text, { language }).metadata.headline !== undefined;
}

/** Scores one half in one flattening. */
export function score(
  half: Labelled['half'],
  flattening: string,
  misses?: (line: string) => void,
): { scores: Map<string, Score>; right: number; total: number } {
  const verdicts: Verdict[] = [];
  for (const article of readLabelled()) {
    if (article.half !== half) continue;
    for (const verdict of judge(article, flattening)) {
      verdicts.push(verdict);
      const { truth, found, text } = verdict;
      if (truth !== found)
        misses?.(`${article.name}\t${truth} -> ${found}\t${text.slice(0, 90).replaceAll('\n', ' / ')}`);
    }
  }
  const right = verdicts.filter(({ truth, found }) => truth === found).length;
  return { scores: tally(verdicts), right, total: verdicts.length };
}
