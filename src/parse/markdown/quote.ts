/**
 * Who is quoted: a line behind a dash at the end of a quotation ("— Ada Diaz").
 *
 * Invariant: the dash is markup, the name an attribution; no other word moves.
 */
import { trimEdges } from '../../model/canonical.ts';
import type { Attribution, Block, Inline, Text } from '../../model/nodes.ts';
import type { Position } from '../../model/provenance.ts';
import { plainText } from '../../model/visit.ts';
import type { Mapper } from './mapper.ts';
import { offsetIn, type Span } from './source.ts';

/** Longest attribution, in UTF-16 units. */
const longest = 120;

/** A dash that opens the line: em dash, horizontal bar, en dash, or hyphens in its place. */
const dash = /^(?:[—―–]+|--+)\s*/u;

/** The end of a sentence, which no name has, and a short form at the end, which a name may have: "Ada Diaz jr.". */
const sentenceEnd = /[.!?…。！？]["”»’)]?$/u;
const shortForm = /(?<![\p{L}\p{M}])\p{L}{1,3}\.$/u;
/** A line of dialogue, which a dash opens too. */
const spoken = /^[ \t]{0,8}(?:[—―–]|--)/mu;

/** A dash behind the closing mark of a quotation, before a name. */
const dashBehind = /[”»"“’」』]\s+(?=(?:[—―–]|--+)\s*[\p{Lu}\p{Lo}])/gu;

/** The children of a quotation, its attribution last. */
export function attributed(blocks: readonly Block[], mapper: Mapper): (Block | Attribution)[] {
  const last = blocks.at(-1);
  if (last?.type !== 'paragraph') return [...blocks];
  const { before, line } = lastLine(last.children, mapper) ?? { before: [], line: last.children };
  const rest = trimEdges(before);
  const isAlone = rest.length === 0 && blocks.length === 1;
  const isTalk = [...blocks.slice(0, -1), ...rest].some((part) => spoken.test(plainText(part)));
  const name = isAlone || isTalk ? undefined : undashed(line, mapper);
  if (!name) return [...blocks];
  const position = positionOf(name);
  const attribution: Attribution = {
    type: 'attribution',
    ...(position ? { position } : {}),
    data: { inferred: { rule: 'markdown/attribution', score: 0.95, evidence: ['end of a quotation', 'dash'] } },
    children: name,
  };
  return [...blocks.slice(0, -1), ...(rest.length > 0 ? [{ ...last, children: rest }] : []), attribution];
}

interface Split {
  before: Inline[];
  line: Inline[];
}

/** Splits the last line off a paragraph: what follows the last end of a line, else the dash behind the quotation. */
function lastLine(children: readonly Inline[], mapper: Mapper): Split | undefined {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index];
    if (child?.type === 'break') return { before: children.slice(0, index), line: children.slice(index + 1) };
    if (child?.type !== 'text') continue;
    const isLast = index === children.length - 1;
    const behind = isLast ? [...child.value.matchAll(dashBehind)].at(-1) : undefined;
    const at = Math.max(child.value.lastIndexOf('\n'), behind ? behind.index + behind[0].length - 1 : -1);
    if (at < 0) continue;
    const [head, tail] = splitText(child, at + 1, mapper);
    return { before: [...children.slice(0, index), ...head], line: [...tail, ...children.slice(index + 1)] };
  }
  return undefined;
}

/** A line without the dash that opens it; `undefined` where none does, or where it is too long for a name. */
function undashed(line: readonly Inline[], mapper: Mapper): Inline[] | undefined {
  const [first, ...rest] = trimEdges(line);
  if (first?.type !== 'text') return undefined;
  const length = dash.exec(first.value)?.[0].length ?? 0;
  const words = [first, ...rest].map(plainText).join('').slice(length);
  if (length === 0 || words.trim() === '' || words.length > longest || words.includes('\n')) return undefined;
  if (sentenceEnd.test(words.trim().replace(shortForm, ''))) return undefined;
  const [head, tail] = splitText(first, length, mapper);
  const position = head[0]?.position;
  if (position && mapper.source.text !== '') mapper.source.mark(spanOf(position));
  return trimEdges([...tail, ...rest]);
}

/** A text as two; each is empty where it would have no characters. */
function splitText(text: Text, at: number, { source }: Mapper): [head: Text[], tail: Text[]] {
  const { position } = text;
  const middle = position && source.text !== '' ? offsetIn(source, text.value, spanOf(position), at) : undefined;
  const part = (value: string, span: Span | undefined): Text[] =>
    value === '' ? [] : [{ type: 'text', value, ...(span ? { position: source.position(span) } : {}) }];
  const ends = position && middle !== undefined ? spanOf(position) : undefined;
  return [
    part(text.value.slice(0, at), ends && { start: ends.start, end: middle ?? ends.end }),
    part(text.value.slice(at), ends && { start: middle ?? ends.start, end: ends.end }),
  ];
}

const spanOf = ({ start, end }: Position): Span => ({ start: start.offset, end: end.offset });

function positionOf(line: readonly Inline[]): Position | undefined {
  const [first, last] = [line[0]?.position, line.at(-1)?.position];
  return first && last && { start: first.start, end: last.end };
}
