/**
 * Where each thing in an article came from: positions, inferences and what was left out; and the proof that nothing of a
 * source was lost.
 *
 * Positions are unist's (line and column from 1, offset from 0), counted in UTF-16 units of the string as it was given.
 * Invariant (conservation): the text leaves, the metadata spans, `omitted` and `markup` together account for every
 * character of the source that is not white space.
 */
import type { Article, Metadata } from './article.ts';
import type { Node } from './nodes.ts';
import { pointerTo, valueAt } from './pointer.ts';
import { visit } from './visit.ts';

/** A place between two characters of a source. */
export interface Point {
  /**
   * Line, from 1.
   *
   * @asType integer
   * @minimum 1
   */
  line: number;
  /**
   * Column in UTF-16 units, from 1.
   *
   * @asType integer
   * @minimum 1
   */
  column: number;
  /**
   * UTF-16 units from the start of the source, from 0.
   *
   * @asType integer
   * @minimum 0
   */
  offset: number;
}

/** A run of a source: from `start` up to, not including, `end`. */
export interface Position {
  /** Before its first character. */
  start: Point;
  /** Behind its last character. */
  end: Point;
}

/** Another reading of the same source that a rule considered. */
export interface Alternative {
  /** What it would have been: a node type, or a metadata property. */
  kind: string;
  /**
   * How likely it was, 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  score: number;
}

/** Why a parser gave a node its type although the source did not say so outright. */
export interface Inference {
  /** Name of the rule, `family/kebab-case`. */
  rule: string;
  /**
   * How sure the rule is, 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  score: number;
  /** What spoke for it, most telling first. */
  evidence: string[];
  /** Readings that came next, best first. */
  alternatives?: Alternative[];
}

/** A value that was seen for a metadata property and not chosen. */
export interface Candidate {
  /** The value, in the shape of the property. */
  value: unknown;
  /** Name of the rule that saw it. */
  rule: string;
  /**
   * How sure the rule was, 0 to 1.
   *
   * @minimum 0
   * @maximum 1
   */
  score: number;
}

/** Where one metadata value came from. */
export interface Provenance {
  /**
   * `stated`: the source says so outright. `inferred`: a rule read it out of the source. `user`: an option gave it, or said
   * what the line is that holds it.
   */
  status: 'stated' | 'inferred' | 'user';
  /** Name of the rule that read it. */
  rule?: string;
  /**
   * How sure the rule is, 0 to 1; what `ExportOptions.inferredFrom` is compared with.
   *
   * @minimum 0
   * @maximum 1
   */
  score?: number;
  /** What spoke for it, most telling first. */
  evidence?: string[];
  /** Where in the source it stands. Empty for a value that an option gave. */
  positions: Position[];
  /** The words of the source, verbatim. */
  text?: string;
  /** Values that were seen and not chosen. */
  candidates?: Candidate[];
}

/** A piece of the source that is no part of the article: furniture such as share buttons and adverts. */
export interface Omission {
  /** Where it stands in the source. */
  position: Position;
  /** The piece, verbatim. */
  text: string;
  /** Name of the rule that left it out. */
  rule: string;
}

/** What `coverage` found. */
export interface Coverage {
  /** Characters of the source that are not white space. */
  total: number;
  /** How many of them are accounted for. */
  covered: number;
  /** `covered / total`; 1 for an empty source. */
  ratio: number;
  /** Runs of the source that nothing accounts for. */
  missing: { offset: number; text: string }[];
  /** JSON Pointers to the leaves and metadata values whose text is not what the source has at their position. */
  altered: string[];
}

/** Characters that the parsers replace by U+FFFD, one for one: no file may hold them. */
const unfit =
  /[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What those are among, told in one step: most texts have nothing of it. */
const suspect = /[\u0000-\u0008\u000b\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Replaces each character that no file may hold by U+FFFD, so that offsets stay what they were. */
export function replaceUnfit(text: string, found?: (offset: number) => void): string {
  if (!suspect.test(text)) return text;
  return text.replace(unfit, (_, offset: number) => {
    found?.(offset);
    return '\ufffd';
  });
}

/** Signs that stand for another character where a mark touches them; `;` for the second of two, `<` for what a tag prints. */
const escapes: ReadonlySet<string> = new Set(['&', '\\', ';', '<']);
const standIn = '\ufffd';

function differsOnlyAtStandIns(read: string, said: string): boolean {
  const characters = [...said];
  const signs = [...read];
  return signs.length === characters.length && signs.every((sign, at) => sign === standIn || sign === characters[at]);
}

/**
 * Whether a value is what the source has at some places, up to white space and to what is marked there.
 *
 * @param marked One for each character of the source that is markup.
 */
export function isSaid(value: string, positions: readonly Position[], source: string, marked: Uint8Array): boolean {
  const [first] = positions;
  const [from, to] = [first?.start.offset, first?.end.offset];
  // The usual leaf is its slice to the letter.
  if (positions.length === 1 && source.slice(from, to) === value && !marked.subarray(from, to).includes(1)) return true;
  let slice = '';
  let escaped = false;
  for (const { start, end } of positions) {
    const stop = Math.min(end.offset, source.length);
    for (let at = start.offset; at < stop; at++) {
      if (marked[at]) continue;
      const isEscape = escapes.has(source.charAt(at)) && (marked[at - 1] === 1 || marked[at + 1] === 1);
      slice += isEscape ? standIn : source.charAt(at);
      escaped ||= isEscape;
    }
  }
  const read = replaceUnfit(slice).replace(/[\s\u200b]/gu, '');
  const said = value.replace(/[\s\u200b]/gu, '');
  return read === said || (escaped && differsOnlyAtStandIns(read, said));
}

/** Metadata that is the words of the source themselves; other values may be a reading of them. */
const verbatim = new Set(['headline', 'alternativeHeadline', 'description', 'byline', 'creditText']);

/**
 * Proves that an article holds all of its source.
 *
 * Only leaves count: a text, inline code or code whose value is its slice of the source up to white space and the marks
 * in `markup`; the spans of metadata values, where the value is there and, if it is printed verbatim, is its slice;
 * `omitted`; `markup`. A parent's position proves nothing. Of a character reference or an escape (`&eacute;`, `\u00e9`)
 * all but its first sign is a mark, and that sign stands for one character.
 *
 * Of HTML, tags, comments and scripts are markup; a tag that prints a mark (`<q>`) has it stand for its first sign.
 *
 * @param source The text that the parser was given.
 */
export function coverage(article: Article, source: string): Coverage {
  const seen = new Uint8Array(source.length);
  const altered: string[] = [];
  const cover = ({ start, end }: Position) => seen.fill(1, start.offset, end.offset);
  for (const mark of article.markup) cover(mark);
  const marked = seen.slice();
  const stillSays = (value: string, positions: readonly Position[]): boolean =>
    isSaid(value, positions, source, marked);
  // What is left out may stand in the middle of a leaf.
  const beside = marked.slice();
  for (const { position } of article.omitted) {
    cover(position);
    beside.fill(1, position.start.offset, position.end.offset);
  }
  for (const [pointer, { status, positions, candidates }] of Object.entries(article.provenance)) {
    const value = valueAt(article, pointer);
    const isVerbatim = status !== 'user' && verbatim.has(pointer.slice('/metadata/'.length));
    // A value without a place claims nothing of the source.
    if (isVerbatim && positions.length > 0 && typeof value === 'string' && !stillSays(value, positions)) {
      altered.push(pointer);
    } else if (value !== undefined || candidates) positions.forEach(cover);
  }
  visit(article, (node, ancestors) => {
    if (!('value' in node) || !node.position) return;
    const isThere = stillSays(node.value, [node.position]) || isSaid(node.value, [node.position], source, beside);
    if (isThere) cover(node.position);
    else altered.push(pointerOf(article, node, ancestors));
  });
  return { ...tally(source, seen), altered };
}

function pointerOf(article: Article, node: Node, ancestors: readonly Node[]): string {
  let pointer = '';
  let siblings: readonly Node[] = article.children;
  for (const step of [...ancestors, node]) {
    pointer += `/children/${siblings.indexOf(step)}`;
    siblings = 'children' in step ? step.children : [];
  }
  return pointer;
}

function tally(source: string, seen: Uint8Array): Omit<Coverage, 'altered'> {
  let total = 0;
  let covered = 0;
  const missing: { offset: number; text: string }[] = [];
  let run: { offset: number; text: string } | undefined;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    // Takes the byte order mark for white space too: it is the encoding's, not the text's; and the space of no width.
    if (character <= ' ' ? /\s/.test(character) : character > '~' && /[\s\u200b]/u.test(character)) {
      if (run) run.text += character;
      continue;
    }
    total += 1;
    if (seen[at]) {
      covered += 1;
      run = undefined;
    } else if (run) run.text += character;
    else {
      run = { offset: at, text: character };
      missing.push(run);
    }
  }
  for (const gap of missing) gap.text = gap.text.trimEnd();
  return { total, covered, ratio: total === 0 ? 1 : covered / total, missing };
}

/** Metadata about rights is printed only where a source or a user states it. */
const rights: ReadonlySet<string> = new Set(['license', 'copyrightHolder', 'copyrightYear']);

/** The member without which a metadata object says nothing. */
const core: ReadonlyMap<string, string> = new Map([
  ...['author', 'editor', 'translator', 'contributor', 'copyrightHolder', 'publisher'].map(
    (key) => [key, 'name'] as const,
  ),
  ['dateline', 'text'],
  ['image', 'url'],
]);

/**
 * The metadata of an article that may be stated as fact.
 *
 * @param least Least score at which an inferred value is kept, 0 to 1. Inferred rights are never kept.
 * @param dropped Called with the JSON Pointer of each value that is left out.
 */
export function statedMetadata(article: Article, least: number, dropped?: (pointer: string) => void): Metadata {
  const keep = (value: unknown, pointer: string, key: string): unknown => {
    const origin = Object.hasOwn(article.provenance, pointer) ? article.provenance[pointer] : undefined;
    if (origin?.status === 'inferred' && (rights.has(key) || (origin.score ?? 0) < least)) {
      dropped?.(pointer);
      return undefined;
    }
    if (Array.isArray(value)) {
      const items = value.map((item, index) => keep(item, pointerTo(pointer, index), key)).filter(isPresent);
      return items.length > 0 ? items : undefined;
    }
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value)
      .map(([name, item]) => [name, keep(item, pointerTo(pointer, name), key)] as const)
      .filter(([, item]) => isPresent(item));
    const needed = core.get(key);
    const isWhole = needed === undefined ? kept.length > 0 : kept.some(([name]) => name === needed);
    return isWhole ? Object.fromEntries(kept) : undefined;
  };
  const result: Metadata = {};
  for (const [key, value] of Object.entries(article.metadata)) {
    const kept = keep(value, pointerTo('/metadata', key), key);
    if (isPresent(kept)) Object.assign(result, { [key]: kept });
  }
  return result;
}

const isPresent = (value: unknown): boolean => value !== undefined;

/**
 * Says in one line why a node or a metadata value is what it is: rule, score, evidence. Empty where the source states it, or
 * an option gives the value.
 */
export function explain(subject: Node | Inference | Provenance): string {
  if ('status' in subject && subject.status === 'stated') return '';
  const inferred = 'type' in subject ? subject.data?.inferred : subject;
  if (!inferred?.rule) return '';
  const { rule, score = 0, evidence = [] } = inferred;
  return `${rule} ${score.toFixed(2)}${evidence.length > 0 ? `: ${evidence.join(', ')}` : ''}`;
}
