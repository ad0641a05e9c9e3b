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
  start: Point;
  end: Point;
}

/** Another reading of the same source that a rule considered. */
export interface Alternative {
  /** What it would have been: a node type, or a metadata property. */
  kind: string;
  /**
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
  value: unknown;
  rule: string;
  /**
   * @minimum 0
   * @maximum 1
   */
  score: number;
}

/** Where one metadata value came from. */
export interface Provenance {
  /** `stated`: the source says so outright. `inferred`: a rule read it out of the source. `user`: an option gave it. */
  status: 'stated' | 'inferred' | 'user';
  rule?: string;
  /**
   * @minimum 0
   * @maximum 1
   */
  score?: number;
  evidence?: string[];
  /** Where in the source it stands. Empty for a value that an option gave. */
  positions: Position[];
  /** The words of the source, verbatim. */
  text?: string;
  candidates?: Candidate[];
}

/** A piece of the source that is no part of the article: furniture such as share buttons and adverts. */
export interface Omission {
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
  /** Pointers to leaves whose text is not what their position has in the source. */
  altered: string[];
}

/** Characters that the parsers replace by U+FFFD, one for one: no file may hold them. */
const unfit =
  /[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Replaces each character that no file may hold by U+FFFD, so that offsets stay what they were. */
export function replaceUnfit(text: string, found?: (offset: number) => void): string {
  return text.replace(unfit, (_, offset: number) => {
    found?.(offset);
    return '\ufffd';
  });
}

/**
 * Proves that an article holds all of its source.
 *
 * Only leaves count: a text, inline code or code whose value is its slice of the source up to white space and the marks
 * in `markup`; the spans of metadata values; `omitted`; `markup`. A parent's position proves nothing.
 *
 * @param source The text that the parser was given.
 */
export function coverage(article: Article, source: string): Coverage {
  const seen = new Uint8Array(source.length);
  const altered: string[] = [];
  const cover = ({ start, end }: Position) => seen.fill(1, start.offset, end.offset);
  for (const mark of article.markup) cover(mark);
  const marked = seen.slice();
  for (const { position } of article.omitted) cover(position);
  for (const { positions } of Object.values(article.provenance)) positions.forEach(cover);
  visit(article, (node) => {
    if (!('value' in node) || !node.position) return;
    const { start, end } = node.position;
    let slice = '';
    for (let at = start.offset; at < end.offset; at++) if (!marked[at]) slice += source.charAt(at);
    if (replaceUnfit(slice).replace(/\s/gu, '') === node.value.replace(/\s/gu, '')) cover(node.position);
    else altered.push(`${start.line}:${start.column}`);
  });
  return { ...tally(source, seen), altered };
}

function tally(source: string, seen: Uint8Array): Omit<Coverage, 'altered'> {
  let total = 0;
  let covered = 0;
  const missing: { offset: number; text: string }[] = [];
  let run: { offset: number; text: string } | undefined;
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    // The byte order mark is an encoding's, not the text's.
    if (/\s/u.test(character) || (at === 0 && character === '\ufeff')) {
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
const rights: readonly (keyof Metadata)[] = ['license', 'copyrightHolder', 'copyrightYear'];

/**
 * The metadata of an article that may be stated as fact.
 *
 * @param least Least score at which an inferred value is kept, 0 to 1. Inferred rights are never kept.
 * @param dropped Called with the JSON Pointer of each value that is left out.
 */
export function statedMetadata(article: Article, least: number, dropped?: (pointer: string) => void): Metadata {
  const keep = (value: unknown, pointer: string, known: boolean): unknown => {
    const origin = article.provenance[pointer];
    if (origin?.status === 'inferred' && (!known || (origin.score ?? 0) < least)) {
      dropped?.(pointer);
      return undefined;
    }
    if (Array.isArray(value)) {
      const items = value
        .map((item, index) => keep(item, `${pointer}/${index}`, known))
        .filter((item) => item !== undefined);
      return items.length > 0 ? items : undefined;
    }
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value)
      .map(([key, item]) => [key, keep(item, `${pointer}/${key}`, known)] as const)
      .filter(([, item]) => item !== undefined);
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
  const result: Metadata = {};
  for (const [key, value] of Object.entries(article.metadata)) {
    const kept = keep(value, `/metadata/${key}`, !rights.some((right) => right === key));
    if (kept !== undefined) Object.assign(result, { [key]: kept });
  }
  return result;
}

/**
 * Says in one line why a node or a metadata value is what it is: rule, score, evidence. Empty where the source states it.
 */
export function explain(subject: Node | Inference | Provenance): string {
  const inferred = 'type' in subject ? subject.data?.inferred : subject;
  if (!inferred?.rule) return '';
  const { rule, score = 0, evidence = [] } = inferred;
  return `${rule} ${score.toFixed(2)}${evidence.length > 0 ? `: ${evidence.join(', ')}` : ''}`;
}
