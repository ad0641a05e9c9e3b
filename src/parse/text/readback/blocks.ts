/**
 * The body of a text in the profile `readback`: blocks by the signs at the edge of their lines (docs/plain-text.md).
 *
 * Lines are read again for each level that they are nested in, and levels are counted, so that no text is slow. Words are
 * read when all notes are known. Invariant: every line belongs to a block, and content never throws.
 */
import { maxDepth } from '../../../model/canonical.ts';
import type { Attribution, Block, Inline, ListItem, Paragraph, PullQuote } from '../../../model/nodes.ts';
import type { Position } from '../../../model/provenance.ts';
import type { Source } from '../lines.ts';
import { readInlines, type Signs } from './inline.ts';
import { behind, insetRows, isBlank, placeOf, type Row } from './lines.ts';
import { readTable } from './table.ts';

/** What the readers of blocks share. */
export interface Body {
  source: Source;
  markup: Position[];
  /** Names of the notes that were met. */
  notes: Set<string>;
  /** Reads words once all notes are known. */
  later: ((signs: Signs) => void)[];
}

/** Depths of headings by the signs below them. */
const depths = { '=': 2, '-': 3, '~': 4, '^': 5, '"': 6 } as const;
const underline = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|"{3,})$/;

const isUnderline = (sign: string): sign is keyof typeof depths => Object.hasOwn(depths, sign);

const itemMark = /^([-+]|\d{1,16}[.)])(?: (\[[x ]\])(?: |$)| |$)/;
const noteMark = /^\[([^[\]\s]{1,40})\](?: |$)/;

type Reader = (
  body: Body,
  rows: readonly Row[],
  at: number,
  level: number,
) => { blocks: Block[]; next: number } | undefined;

/** Readers in the order in which they are asked; the last one takes anything. */
const readers: readonly Reader[] = [thematicBreak, quotation, codeOrVerse, table, list, footnote, words];

/** Reads rows as blocks. */
export function readRows(body: Body, rows: readonly Row[], level = 0): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (!row || isBlank(row)) {
      at += 1;
      continue;
    }
    // Deeper than the model goes, lines are words.
    const asked = level >= maxDepth ? [words] : readers;
    for (const reader of asked) {
      const found = reader(body, rows, at, level);
      if (!found) continue;
      blocks.push(...found.blocks);
      at = found.next;
      break;
    }
  }
  return blocks;
}

/** Records a mark at the start of a row, and gives what is behind it. */
function take({ source, markup }: Body, row: Row, length: number, mark = length): Row {
  if (mark > 0) markup.push(source.position(row.offset, row.offset + mark));
  return behind(row, length);
}

/** Sets the children of a node when the notes are known. */
function fill(body: Body, node: { children: unknown[] }, rows: readonly Row[]): void {
  body.later.push((signs) => {
    node.children = readInlines(body.source, rows, signs, (position) => body.markup.push(position));
  });
}

function thematicBreak(body: Body, rows: readonly Row[], at: number): ReturnType<Reader> {
  const row = rows[at];
  if (row?.text.trimEnd() !== '* * *') return undefined;
  take(body, row, 5);
  return { blocks: [{ type: 'thematicBreak', position: placeOf(body.source, [row]) }], next: at + 1 };
}

/** Rows from `at` on that have a sign alone or before a space. */
function signed(rows: readonly Row[], at: number, sign: string): Row[] {
  let end = at;
  while (rows[end] && (rows[end]?.text.trimEnd() === sign || rows[end]?.text.startsWith(`${sign} `))) end += 1;
  return rows.slice(at, end);
}

function quotation(body: Body, rows: readonly Row[], at: number, level: number): ReturnType<Reader> {
  const sign = ['>>', '>'].find((each) => signed(rows, at, each).length > 0);
  if (sign === undefined) return undefined;
  const quoted = signed(rows, at, sign);
  const inner = quoted.map((row) => take(body, row, sign.length + 1, sign.length));
  const position = placeOf(body.source, quoted);
  const name = attributionAt(inner);
  const blocks = readRows(body, name < 0 ? inner : inner.slice(0, name), level + 1);
  const names = name < 0 ? [] : [attributionOf(body, inner.slice(name))];
  const next = at + quoted.length;
  if (sign === '>') return { blocks: [{ type: 'blockquote', position, children: [...blocks, ...names] }], next };
  const paragraphs = blocks.flatMap((block): Paragraph[] => (block.type === 'paragraph' ? [block] : []));
  const node: PullQuote = { type: 'pullQuote', position, children: [...paragraphs, ...names] };
  // What a pull quote cannot hold stands below it.
  return { blocks: [node, ...blocks.filter(({ type }) => type !== 'paragraph')], next };
}

/** First row of the attribution, which is the last block of its quotation; -1 for none. */
function attributionAt(rows: readonly Row[]): number {
  const last = rows.findLastIndex((row) => !isBlank(row));
  const before = rows.slice(0, last + 1).findLastIndex(isBlank);
  return rows[before + 1]?.text.startsWith('— ') ? before + 1 : -1;
}

function attributionOf(body: Body, rows: readonly Row[]): Attribution {
  const node: Attribution = { type: 'attribution', position: placeOf(body.source, rows), children: [] };
  const spoken = rows.filter((row) => !isBlank(row));
  fill(
    body,
    node,
    spoken.map((row, index) => (index === 0 ? take(body, row, 2, 1) : row)),
  );
  return node;
}

function codeOrVerse(body: Body, rows: readonly Row[], at: number): ReturnType<Reader> {
  const sign = ['|', '/'].find((each) => signed(rows, at, each).length > 0);
  if (sign === undefined) return undefined;
  const taken = signed(rows, at, sign);
  const inner = taken.map((row) => take(body, row, 2, 1));
  const position = placeOf(body.source, taken);
  const next = at + taken.length;
  if (sign === '|') {
    return { blocks: [{ type: 'code', position, value: inner.map(({ text }) => text).join('\n') }], next };
  }
  const verse: Block = { type: 'verse', position, children: [] };
  fill(body, verse, inner);
  return { blocks: [verse], next };
}

function table(body: Body, rows: readonly Row[], at: number): ReturnType<Reader> {
  let end = at;
  while (rows[end]?.text.startsWith('│')) end += 1;
  if (end === at) return undefined;
  const taken = rows.slice(at, end);
  return { blocks: [readTable(body.source, taken, body.markup, (node, row) => fill(body, node, row))], next: end };
}

function list(body: Body, rows: readonly Row[], at: number, level: number): ReturnType<Reader> {
  const kindOf = (row: Row | undefined): string | undefined =>
    itemMark.exec(row?.text ?? '')?.[1]?.replace(/^\d+/, '1');
  const kind = kindOf(rows[at]);
  if (kind === undefined) return undefined;
  const children: ListItem[] = [];
  let next = at;
  for (let from = at; kindOf(rows[from]) === kind; ) {
    const row = rows[from];
    const [whole = '', mark = '', task] = itemMark.exec(row?.text ?? '') ?? [];
    if (!row) break;
    const first = take(body, row, whole.length, whole.trimEnd().length);
    const rest = insetRows(rows, from + 1, ' '.repeat(mark.length + 1));
    next = from + 1 + rest.length;
    children.push({
      type: 'listItem',
      ...(task === undefined ? {} : { checked: task === '[x]' }),
      position: placeOf(body.source, [row, ...rest]),
      children: readRows(body, [first, ...rest], level + 2),
    });
    from = next;
    while (rows[from] && isBlank(rows[from] ?? row)) from += 1;
  }
  const number = Number.parseInt(rows[at]?.text ?? '', 10);
  const ordered = Number.isNaN(number) ? {} : { ordered: true, ...(number === 1 ? {} : { start: number }) };
  return {
    blocks: [{ type: 'list', ...ordered, position: placeOf(body.source, rows.slice(at, next)), children }],
    next,
  };
}

function footnote(body: Body, rows: readonly Row[], at: number, level: number): ReturnType<Reader> {
  const row = rows[at];
  const [whole = '', name = ''] = noteMark.exec(row?.text ?? '') ?? [];
  if (!row || whole === '' || body.notes.has(name)) return undefined;
  if (isRole(name) && row.text.trimEnd() === `[${name}]` && rows[at + 1]?.text.startsWith('  ')) return undefined;
  const first = take(body, row, whole.length, whole.trimEnd().length);
  const rest = insetRows(rows, at + 1, '    ');
  body.notes.add(name);
  const children = readRows(body, [first, ...rest], level + 1);
  const position = placeOf(body.source, [row, ...rest]);
  return {
    blocks: [{ type: 'footnoteDefinition', identifier: name, position, children }],
    next: at + 1 + rest.length,
  };
}

const roles = {
  ...{ correction: 'note', update: 'note', editor: 'note', tip: 'note' },
  ...{ source: 'credit', photo: 'credit', reporting: 'credit', editing: 'credit', author: 'credit' },
} as const;

const isRole = (name: string): name is keyof typeof roles => Object.hasOwn(roles, name);

/** A paragraph; a heading, if a line of signs is below; what a label names, if the lines below it are set in. */
function words(body: Body, rows: readonly Row[], at: number, level: number): ReturnType<Reader> {
  let end = at + 1;
  const goesOn = (row: Row | undefined): row is Row =>
    row !== undefined && !isBlank(row) && !row.text.startsWith('  ') && !underline.test(row.text.trimEnd());
  while (goesOn(rows[end])) end += 1;
  const lines = rows.slice(at, end);
  const below = rows[end];
  const bare = lines.map((row) => (row.text.startsWith(' ') ? behind(row, 1) : row));
  const sign = below?.text.charAt(0) ?? '';
  if (below && isUnderline(sign) && underline.test(below.text.trimEnd())) {
    take(body, below, below.text.trimEnd().length);
    const heading: Block = {
      ...{ type: 'heading', depth: depths[sign], children: [] },
      position: placeOf(body.source, [...lines, below]),
    };
    fill(body, heading, bare);
    return { blocks: [heading], next: end + 1 };
  }
  const isLabel = below?.text.startsWith('  ') && level < maxDepth && (roleOf(lines) !== undefined || isTurn(bare));
  const inner = isLabel ? insetRows(rows, end, '  ') : [];
  const labelled = inner.length > 0 ? readLabelled(body, lines, bare, inner, level) : undefined;
  if (labelled) return { blocks: [labelled], next: end + inner.length };
  const node: Paragraph = { type: 'paragraph', position: placeOf(body.source, lines), children: [] };
  fill(body, node, bare);
  return { blocks: [node], next: end };
}

/** The role that a label of one line names: `[correction]`. */
function roleOf(label: readonly Row[]): keyof typeof roles | undefined {
  const written = label.length === 1 ? (label[0]?.text.trimEnd() ?? '') : '';
  const role = written.slice(1, -1);
  return written === `[${role}]` && isRole(role) ? role : undefined;
}

/** Whether a label is a speaker's: its last line ends in a colon. */
const isTurn = (label: readonly Row[]): boolean => label.at(-1)?.text.trimEnd().endsWith(':') === true;

function readLabelled(
  body: Body,
  label: readonly Row[],
  bare: readonly Row[],
  inner: readonly Row[],
  level: number,
): Block | undefined {
  const position = placeOf(body.source, [...label, ...inner]);
  const [only] = label;
  const role = roleOf(label);
  if (only && role !== undefined) {
    take(body, only, only.text.trimEnd().length);
    if (roles[role] === 'note') return noteOf(role, position, readRows(body, inner, level + 1));
    const credit = creditOf(role, position);
    if (credit) fill(body, credit, unstuffed(inner));
    return credit;
  }
  const last = bare.at(-1);
  if (!last || !isTurn(bare)) return undefined;
  const colon = last.text.trimEnd().length - 1;
  take(body, behind(last, colon), 1);
  const name = [...bare.slice(0, -1), { text: last.text.slice(0, colon), offset: last.offset }];
  const said = readRows(body, inner, level + 1);
  if (name.length === 1 && colon === 0) return { type: 'speakerTurn', position, children: said };
  const speaker = { type: 'speaker' as const, position: placeOf(body.source, name), children: [] as Inline[] };
  fill(body, speaker, name);
  return { type: 'speakerTurn', position, children: [speaker, ...said] };
}

const unstuffed = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => !isBlank(row)).map((row) => (row.text.startsWith(' ') ? behind(row, 1) : row));

function noteOf(role: keyof typeof roles, position: Position, children: Block[]): Block | undefined {
  return role === 'correction' || role === 'update' || role === 'editor' || role === 'tip'
    ? { type: 'note', role, position, children }
    : undefined;
}

function creditOf(role: keyof typeof roles, position: Position): (Block & { type: 'credit' }) | undefined {
  return role === 'correction' || role === 'update' || role === 'editor' || role === 'tip'
    ? undefined
    : { type: 'credit', role, position, children: [] };
}
