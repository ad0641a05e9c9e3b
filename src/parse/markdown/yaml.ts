/**
 * YAML as front matter uses it: texts, lists of them and objects of them, each with its place.
 *
 * All scalars are texts (YAML 1.2, 10.1: the failsafe schema), so that `1984` stays what it is. An alias is refused: it can
 * make a megabyte of a line. Invariant: nothing throws, and each value knows where its characters stand.
 */
import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from './source.ts';

/** A value of the front matter. */
export type YamlValue = YamlText | YamlList | YamlObject;
export interface YamlText {
  kind: 'text';
  text: string;
  /** Where it stands, without quotation marks. */
  span: Span;
  /** Signs of YAML inside the span that stand for other characters or for none. */
  signs: Span[];
}
export interface YamlList {
  kind: 'list';
  items: YamlValue[];
  span: Span;
}
export interface YamlObject {
  kind: 'object';
  pairs: YamlPair[];
  span: Span;
}
/** A key and its value; the value is absent where it is empty or refused. */
export interface YamlPair {
  key: string;
  /** Of key and value. */
  span: Span;
  value?: YamlValue;
}

/** What a block of YAML holds. */
export interface YamlBlock {
  /** Absent where the block is no object: it is no front matter then. */
  pairs?: YamlPair[];
  /** What is wrong, with the offset where. */
  faults: { reason: string; offset: number }[];
}

/** Deepest nesting, and most characters, that front matter has. */
const deepest = 8;
const longest = 1_000_000;

/** The text that is read, and where it begins in the source: all spans are of the source. */
interface Origin {
  yaml: string;
  base: number;
}

/** Reads a block of YAML. */
export function readYaml(source: string, { start: base, end }: Span): YamlBlock {
  const yaml = source.slice(base, end);
  const origin: Origin = { yaml, base };
  const faults: YamlBlock['faults'] = [];
  if (yaml.length > longest || nestsTooDeep(yaml)) {
    const reason = 'The front matter is too long or nests too deep';
    return { pairs: linesAsPairs(origin), faults: [{ reason, offset: base }] };
  }
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    for (const { message, pos } of document.errors) faults.push({ reason: message, offset: base + pos[0] });
    const [fault] = faults;
    if (fault) return { pairs: linesAsPairs(origin), faults: [fault] };
    const value = readValue(document.contents, origin, 0);
    return value?.kind === 'object' ? { pairs: value.pairs, faults } : { faults };
  } catch (error) {
    faults.push({ reason: error instanceof Error ? error.message : String(error), offset: base });
    return { pairs: linesAsPairs(origin), faults };
  }
}

/** Whether brackets nest deeper than the parser, which calls itself for each, can bear. */
function nestsTooDeep(yaml: string): boolean {
  if (/^[ \t]*(?:[-?:][ \t]+){50}/m.test(yaml)) return true;
  let depth = 0;
  for (const { 0: bracket } of yaml.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > 200) return true;
  }
  return false;
}

/** What is no YAML is read line by line, as its writer meant it: "title: Rome: a guide" is a title. */
function linesAsPairs({ yaml, base }: Origin): YamlPair[] {
  const pairs: YamlPair[] = [];
  for (const { 0: line, index, 1: key = '', 2: gap = '', 3: words = '' } of yaml.matchAll(
    /^([\p{L}_][\p{L}\p{N}_-]{0,40})(:[ \t]+)(\S[^\r\n]*)$(?![\r\n]+[ \t])/gmu,
  )) {
    const text = words.trimEnd();
    const start = base + index + key.length + gap.length;
    const end = start + text.length;
    const plain = !/^[[\]{}&*!|>%@`"']/.test(text);
    const value: YamlText = { kind: 'text', text, span: { start, end }, signs: [] };
    pairs.push({ key, span: { start: base + index, end: base + index + line.length }, ...(plain ? { value } : {}) });
  }
  return pairs;
}

function readValue(node: unknown, origin: Origin, depth: number): YamlValue | undefined {
  if (depth > deepest) return undefined;
  if (isScalar(node) && node.range) return textOf(String(node.value ?? ''), node.range[0], node.range[1], origin);
  if (isSeq(node) && node.range) {
    const items = node.items.map((item) => readValue(item, origin, depth + 1)).filter((item) => item !== undefined);
    // Where an item was refused, the list does not say what its writer wrote.
    if (items.length < node.items.length) return undefined;
    return { kind: 'list', items, span: spanOf(origin, node.range) };
  }
  if (!isMap(node) || !node.range) return undefined;
  const pairs = node.items.flatMap(({ key, value }): YamlPair[] => {
    if (!isScalar(key) || !key.range) return [];
    const read = readValue(value, origin, depth + 1);
    const end = (isNode(value) ? value.range?.[1] : undefined) ?? key.range[1];
    const length = origin.yaml.slice(key.range[0], end).trimEnd().length;
    const pair = { key: String(key.value), span: spanOf(origin, [key.range[0], key.range[0] + length]) };
    return [read ? { ...pair, value: read } : pair];
  });
  return { kind: 'object', pairs, span: spanOf(origin, node.range) };
}

const spanOf = ({ base }: Origin, [start, end]: readonly [number, number, ...unknown[]]): Span => ({
  start: base + start,
  end: base + end,
});

const empty = /^(?:~|null)?$/i;

function textOf(text: string, start: number, end: number, origin: Origin): YamlText | undefined {
  const { yaml } = origin;
  const slice = yaml.slice(start, end);
  const quote = slice.charAt(0);
  if (quote === '"' || quote === "'") {
    if (text.trim() === '') return undefined;
    const inner: Span = { start: start + 1, end: end - 1 };
    const signs = quotedSigns(yaml, inner, quote).map((sign) => spanOf(origin, [sign.start, sign.end]));
    return { kind: 'text', text, span: spanOf(origin, [inner.start, inner.end]), signs };
  }
  if (empty.test(text.trim())) return undefined;
  // The head of a block scalar (YAML 1.2, 8.1.1).
  const head = /^[|>][^\r\n]*/.exec(slice)?.[0].length ?? 0;
  return { kind: 'text', text, span: spanOf(origin, [start + head, end]), signs: [] };
}

/** Escapes inside quotation marks: the first sign of each stands for its character, the others are marks. */
function quotedSigns(yaml: string, { start, end }: Span, quote: string): Span[] {
  const pattern = quote === "'" ? /''/g : /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r\n|[\s\S])/g;
  return [...yaml.slice(start, end).matchAll(pattern)].map(({ 0: written, index }) => {
    const isSpace = /^\\[\s0abtnvfreN_LP]/.test(written) || written.toLowerCase() === '\\u00a0';
    const from = start + index + (isSpace ? 0 : 1);
    return { start: from, end: start + index + written.length };
  });
}
