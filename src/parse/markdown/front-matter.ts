/**
 * Front matter: a block of YAML between two lines of hyphens at the head of a text, or an object of JSON. One in TOML is no
 * data here.
 *
 * Each value becomes metadata with its place; keys and signs of YAML are markup; what says nothing that the model has stays
 * in `omitted`, verbatim. Invariant: every character of the block is accounted for.
 */
import type { Reading } from '../../language/reading.ts';
import type { Article, Metadata } from '../../model/article.ts';
import type { RuleId } from '../../model/diagnostic.ts';
import type { Omission, Position, Provenance } from '../../model/provenance.ts';
import { exactMetadata } from './exact.ts';
import { type Part, type Property, partOf, propertyOf } from './front-matter-keys.ts';
import { type Fact, joined, readers } from './front-matter-values.ts';
import type { Source, Span } from './source.ts';
import { readYaml, type YamlPair } from './yaml.ts';

/** What front matter says. */
export interface FrontMatter {
  metadata: Metadata;
  provenance: Record<string, Provenance>;
  omitted: Omission[];
  language?: string;
  direction?: Article['direction'];
  /** Whether the text says that it is of our own dialect, with directives. */
  isOwn?: boolean;
  /** Where the text begins. */
  end: number;
}

type Report = (ruleId: RuleId, reason: string, place?: Position) => void;

/** Reads the front matter of a source; one that has none says nothing. */
export function readFrontMatter(source: Source, reading: (language: string) => Reading, report: Report): FrontMatter {
  const start = source.text.startsWith('\ufeff') ? 1 : 0;
  const found: FrontMatter = { metadata: {}, provenance: {}, omitted: [], end: start };
  const foreign = tomlIn(source.text, start);
  if (foreign) {
    const position = source.position({ start, end: foreign });
    found.end = foreign;
    found.omitted.push({ position, text: source.text.slice(start, foreign), rule: 'markdown/front-matter' });
    report('markdown/front-matter', 'Front matter in TOML is not read; it was kept in omitted', position);
    return found;
  }
  const block = blockOf(source.text, start) ?? jsonIn(source.text, start);
  if (!block) return found;
  const { pairs, faults } = readYaml(source.text, block.yaml);
  // A rule, a heading underlined: Markdown, no data.
  if (!pairs || (faults.length > 0 && pairs.length === 0 && !isMapping(source.text, block.yaml))) return found;
  found.end = block.end;
  for (const { reason, offset } of faults) {
    const at = Math.min(offset, block.yaml.end);
    report('markdown/front-matter', reason, source.position({ start: at, end: at }));
  }
  source.mark({ start, end: block.end });
  readPairs(pairs, { found, source, reading, report });
  if (faults.length > 0) omitRest(pairs, block.yaml, found, source);
  else if (found.isOwn)
    Object.assign(found.metadata, exactMetadata(source.text.slice(block.yaml.start, block.yaml.end)));
  return found;
}

/** Whether a block that is no YAML was meant as a mapping: its first line has a key, or opens one. */
function isMapping(text: string, { start, end }: Span): boolean {
  return /^(?:["']?[\p{L}\p{N}_][\p{L}\p{N}_ -]{0,40}["']?[ \t]*:(?=[ \t\r\n])|\{|\? )/u.test(text.slice(start, end));
}

interface Block {
  yaml: Span;
  end: number;
}

function blockOf(text: string, start: number): Block | undefined {
  const fence = /---[ \t]*(?:\r\n|\n|\r)/y;
  fence.lastIndex = start;
  if (!fence.test(text)) return undefined;
  const from = fence.lastIndex;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm;
  close.lastIndex = from;
  const match = close.exec(text);
  return match ? { yaml: { start: from, end: match.index }, end: close.lastIndex } : undefined;
}

/** Where front matter in TOML ends: lines with keys between two lines of `+++`. */
function tomlIn(text: string, start: number): number | undefined {
  const fence = /\+\+\+[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:[\w"'[#]|\r|\n|\+\+\+))/y;
  fence.lastIndex = start;
  if (!fence.test(text)) return undefined;
  const close = /^\+\+\+[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm;
  close.lastIndex = fence.lastIndex;
  return close.test(text) ? close.lastIndex : undefined;
}

/** Front matter in JSON, which is YAML too: an object between lines with nothing but its braces. */
function jsonIn(text: string, start: number): Block | undefined {
  if (!/^\{[ \t]*[\r\n]/.test(text.slice(start, start + 40))) return undefined;
  const close = /^\}[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/gm;
  close.lastIndex = start;
  const match = close.exec(text);
  const yaml = { start, end: (match?.index ?? 0) + 1 };
  return match && isJson(text.slice(start, yaml.end)) ? { yaml, end: close.lastIndex } : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Context {
  found: FrontMatter;
  source: Source;
  reading: (language: string) => Reading;
  report: Report;
}

interface Known {
  pair: YamlPair;
  property: Property;
  rank: number;
}

function readPairs(pairs: readonly YamlPair[], context: Context): void {
  const known: Known[] = [];
  const parts: { pair: YamlPair; part: Part }[] = [];
  for (const pair of pairs) {
    if (pair.key === 'dialect' && pair.value?.kind === 'text' && pair.value.text === 'offprint') {
      context.found.isOwn = true;
      continue;
    }
    const property = propertyOf(pair.key);
    const part = partOf(pair.key);
    if (property && pair.value) known.push({ pair, ...property });
    else if (part && pair.value) parts.push({ pair, part });
    else if (saysSomething(pair, context.source)) {
      leaveOut(pair, property ? 'its value cannot be read' : 'there is nothing of the kind in the model', context);
    }
  }
  // The language first: dates and names are read by it.
  known.sort((a, b) => Number(b.property === 'language') - Number(a.property === 'language') || a.rank - b.rank);
  for (const { pair, property } of known) readKnown(pair, property, context);
  for (const { pair, part } of parts) readPart(pair, part, context);
}

/** Joins what a key says of another key's value to it: `source: Reuters` and `source_url: https://…` are one source. */
function readPart(pair: YamlPair, { property, member, alone }: Part, context: Context): void {
  const { metadata, provenance } = context.found;
  const before = metadata[property] ?? (alone ? {} : undefined);
  const value = pair.value?.kind === 'text' && before ? joined(before, member, pair.value) : undefined;
  if (value === undefined || pair.value?.kind !== 'text') {
    const reason =
      before === undefined ? `there is no ${property} that it is of` : 'its value cannot be joined to another';
    leaveOut(pair, reason, context);
    return;
  }
  const positions = provenance[`/metadata/${property}`]?.positions ?? [];
  state(property, { value, texts: [pair.value] }, context);
  const joint = provenance[`/metadata/${property}`];
  if (!joint || positions.length === 0) return;
  joint.positions = [...positions, ...joint.positions];
  delete joint.text;
}

/** Whether there is more to a pair than its key: `title:` and `title: ~` say nothing. */
function saysSomething({ span }: YamlPair, { text }: Source): boolean {
  const value = text.slice(span.start, span.end).replace(/^[^:]*:?\s*/, '');
  return !/^(?:~|null|""|'')?$/i.test(value);
}

function readKnown(pair: YamlPair, property: Property, context: Context): void {
  const { found, reading } = context;
  const isTaken = property in found.metadata || (property === 'language' && found.language !== undefined);
  const fact = pair.value && !isTaken ? readers[property](pair.value, reading(found.language ?? 'und')) : undefined;
  if (fact) state(property, fact, context);
  else leaveOut(pair, isTaken ? 'another key says the same' : 'its value cannot be read', context);
  for (const rest of fact?.unread ?? []) leaveOut(rest, 'there is nothing of the kind in the model', context);
}

function state(property: Property, fact: Fact, { found, source }: Context): void {
  for (const { span, signs } of fact.texts) {
    source.unmark(span);
    signs.forEach(source.mark);
  }
  const positions = fact.texts.map(({ span }) => source.position(span));
  const [first] = fact.texts;
  const text = first && fact.texts.length === 1 ? { text: source.text.slice(first.span.start, first.span.end) } : {};
  const origin: Provenance = { status: 'stated', positions, ...text };
  if (property === 'language' || property === 'direction') found.provenance[`/${property}`] = origin;
  else found.provenance[`/metadata/${property}`] = origin;
  if (property === 'language') found.language = String(fact.value);
  else if (property === 'direction') found.direction = fact.value === 'rtl' ? 'rtl' : 'ltr';
  else Object.assign(found.metadata, { [property]: fact.value });
}

function leaveOut(
  { key, span }: Pick<YamlPair, 'key' | 'span'>,
  reason: string,
  { found, source, report }: Context,
): void {
  source.unmark(span);
  const position = source.position(span);
  const text = source.text.slice(span.start, span.end);
  found.omitted.push({ position, text, rule: 'markdown/front-matter' });
  report('markdown/front-matter', `"${key.slice(0, 40)}": ${reason}; it was kept in omitted`, position);
}

/** Where not all of the block is YAML, the lines that were not read stay verbatim. */
function omitRest(pairs: readonly YamlPair[], yaml: Span, { omitted }: FrontMatter, source: Source): void {
  let from = yaml.start;
  for (const end of [...pairs.map(({ span }) => span), { start: yaml.end, end: 0 }]) {
    const span = { start: from, end: end.start };
    const text = source.text.slice(span.start, span.end);
    if (text.trim() !== '') {
      source.unmark(span);
      omitted.push({ position: source.position(span), text, rule: 'markdown/front-matter' });
    }
    from = end.end;
  }
}
