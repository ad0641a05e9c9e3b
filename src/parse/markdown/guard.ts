/**
 * What keeps the time of the Markdown parser within bounds: it works in the square of the depth of nesting and worse, so
 * that ten thousand `>` on a line would keep it busy for hours.
 *
 * A mark that would nest deeper than `deepest`, or that as many before it have shown to have no partner, is hidden from the parser behind a character that no text may hold, and put
 * back into what the parser gives: it is text then. Invariant: offsets stay what they are, and no character is lost.
 */

/** Deepest nesting that is read as such, in containers, in brackets, and in the marks of one run of emphasis. */
const deepest = 50;

/** Marks, and what stands for each: control characters, which are replaced in every source before. */
const hidden: readonly (readonly [mark: string, standIn: string])[] = [
  ['>', '\u0001'],
  ['-', '\u0002'],
  ['*', '\u0003'],
  ['+', '\u0004'],
  ['.', '\u0005'],
  [')', '\u0006'],
  ['[', '\u0007'],
  ['_', '\u0008'],
  ['~', '\u000e'],
  [']', '\u000f'],
  ['(', '\u0010'],
  ['<', '\u0011'],
];
const standInOf: ReadonlyMap<string, string> = new Map(hidden);
const markOf: ReadonlyMap<string, string> = new Map(hidden.map(([mark, standIn]) => [standIn, mark]));

/** A source that the parser can read in bounded time, and whether anything is hidden in it. */
export interface Guarded {
  text: string;
  isHiding: boolean;
  /** Offset of the first mark that was hidden for its depth. */
  first?: number;
}

/** Hides the marks that nest too deep, and those of many that have no partner: they are text. */
export function guard(source: string): Guarded {
  const deep = [...containerMarks(source), ...bracketMarks(source), ...emphasisMarks(source)];
  const marks = [...deep, ...lonelyMarks(source)];
  if (marks.length === 0) return { text: source, isHiding: false };
  const units = source.split('');
  for (const at of marks) units[at] = standInOf.get(units[at] ?? '') ?? units[at] ?? '';
  const first = deep.reduce((least, at) => Math.min(least, at), source.length);
  return { text: units.join(''), isHiding: true, ...(deep.length > 0 ? { first } : {}) };
}

/** Hides every mark of emphasis and every bracket: for what the parser cannot read otherwise. */
export function guardAll(source: string): Guarded {
  return { text: source.replace(/[[*_~]/g, (mark) => standInOf.get(mark) ?? mark), isHiding: true, first: 0 };
}

/** Puts back what was hidden. */
export function revealed(text: string): string {
  return text.replace(/[\u0001-\u0008\u000e-\u0011]/g, (standIn) => markOf.get(standIn) ?? standIn);
}

/** Marks of quotations and items that stand deeper than the columns of those before them allow. */
function containerMarks(source: string): number[] {
  const found: number[] = [];
  // Columns of the marks that may be open: one nests in another only further to the right.
  const open: number[] = [];
  const mark = /[ \t]*(?:[->*+]|\d{1,9}[.)])(?=[ \t>\r\n]|$)|[ \t]*>/y;
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    let from = 0;
    let isFirst = true;
    mark.lastIndex = line.index;
    for (let match = mark.exec(source); match; match = mark.exec(source)) {
      from = mark.lastIndex - 1;
      const column = from - line.index;
      while (isFirst && open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
      isFirst = false;
      if (open.length >= deepest) found.push(from);
      else open.push(column);
    }
  }
  return found;
}

/** Opening brackets and parentheses that stand in too many others of their kind. */
function bracketMarks(source: string): number[] {
  const found: number[] = [];
  const depths = { '[': 0, '(': 0 };
  for (const { 0: sign, index } of source.matchAll(/[[\]()]|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g)) {
    if (sign === ']') depths['['] = Math.max(0, depths['['] - 1);
    else if (sign === ')') depths['('] = Math.max(0, depths['('] - 1);
    else if (sign !== '[' && sign !== '(') Object.assign(depths, { '[': 0, '(': 0 });
    else if (depths[sign] < deepest) depths[sign] += 1;
    else found.push(index);
  }
  return found;
}

/** What opens, and what must come after it in its paragraph, or in its line, to close it. */
const partners: Readonly<Record<string, { closer: string; inLine?: true }>> = {
  '<!--': { closer: '-->' },
  '<![CDATA[': { closer: ']]>' },
  '<?': { closer: '?>' },
  '(<': { closer: '>', inLine: true },
  '<': { closer: '>' },
};
const closers = ['-->', ']]>', '?>', '>'];
const pairs = /<!--|<!\[CDATA\[|<\?|\(<|<|-->|\]\]>|\?>|>|[[\]]|(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))?/g;

/**
 * Marks that open what nothing closes, and brackets that close what nothing opens, from the `deepest`th of a paragraph on: for
 * each the parser would look through the whole of it. One that begins a line opens a block, which no blank line ends: it stays.
 */
function lonelyMarks(source: string): number[] {
  const tokens = [...source.matchAll(pairs)];
  const lonely: number[] = [];
  const inLine = new Set<string>();
  const inParagraph = new Set<string>();
  for (const { 0: token, index } of tokens.toReversed()) {
    const partner = Object.hasOwn(partners, token) ? partners[token] : undefined;
    if (/[\r\n]/.test(token)) {
      inLine.clear();
      if (isBlank(token)) inParagraph.clear();
    } else if (partner) {
      const isClosed = (partner.inLine ? inLine : inParagraph).has(partner.closer);
      if (!isClosed && !beginsLine(source, index)) lonely.push(index + token.indexOf('<'));
    }
    for (const closer of closers) {
      if (token.endsWith(closer)) for (const scope of [inLine, inParagraph]) scope.add(closer);
    }
  }
  return [...afterMany(lonely.reverse(), tokens), ...strayBrackets(tokens, source.length)];
}

const isBlank = (token: string): boolean => token !== '\r\n' && /[\r\n][ \t]*[\r\n]/.test(token);

/** Of some marks those that have `deepest` of them before them in their paragraph. */
function afterMany(marks: readonly number[], tokens: readonly RegExpExecArray[]): number[] {
  const found: number[] = [];
  let count = 0;
  let next = 0;
  for (const { 0: token, index } of tokens) {
    if (isBlank(token)) count = 0;
    const mark = marks[next];
    if (mark === undefined || mark < index || mark >= index + token.length) continue;
    next += 1;
    count += 1;
    if (count > deepest) found.push(mark);
  }
  return found;
}

/** Longest text in brackets that is read as such: the parser looks back to an open bracket at each word. */
const longestInBrackets = 20_000;

/**
 * Closing brackets that no bracket stands before, from the `deepest`th of a paragraph on, and opening ones whose partner is
 * too far, or not in their paragraph at all.
 */
function strayBrackets(tokens: readonly RegExpExecArray[], end: number): number[] {
  const found: number[] = [];
  const open: number[] = [];
  let strays = 0;
  const close = (at: number): void => {
    const start = open.pop();
    if (start !== undefined && at - start > longestInBrackets) found.push(start);
  };
  for (const { 0: token, index } of tokens) {
    if (isBlank(token)) {
      while (open.length > 0) close(index);
      strays = 0;
    } else if (token === '[') open.push(index);
    else if (token === '<![CDATA[') open.push(index + 2, index + 8);
    else if (token === ']]>') for (const at of [index, index + 1]) close(at);
    else if (token === ']' && open.length > 0) close(index);
    else if (token === ']') {
      strays += 1;
      if (strays > deepest) found.push(index);
    }
  }
  while (open.length > 0) close(end);
  return found;
}

/** Whether a mark opens a line, behind marks of containers at most. */
function beginsLine(source: string, index: number): boolean {
  const before = source.slice(Math.max(0, index - 200), index);
  const gap = /(?<![ \t])[ \t]+$/.exec(before)?.[0] ?? '';
  return /(?:^|[\r\n])[ \t>*+\-\d.)]*$/.test(before) && !/ {4}|\t/.test(gap);
}

/** Marks of emphasis that are longer than any, or open in too many others; a line of nothing else is a rule and stays. */
function emphasisMarks(source: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { 0: run, index } of source.matchAll(/\*+|_+|~+|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g)) {
    if (/^[\r\n]/.test(run)) depth = 0;
    else if (run.length >= deepest) {
      if (!isRule(source, index, run.length)) found.push(...offsets(index, run.length));
    } else {
      const before = source.charAt(index - 1);
      const after = source.charAt(index + run.length);
      const opens = /\S/.test(after) && !/[\p{L}\p{N}]/u.test(before);
      const closes = /\S/.test(before) && !/[\p{L}\p{N}]/u.test(after);
      if (closes && !opens) depth = Math.max(0, depth - 1);
      else if (opens && !closes && depth < deepest) depth += 1;
      else if (opens && depth >= deepest) found.push(...offsets(index, run.length));
    }
  }
  return found;
}

const offsets = (start: number, length: number): number[] => Array.from({ length }, (_, at) => start + at);

function isRule(source: string, index: number, length: number): boolean {
  const before = source.slice(Math.max(0, index - 200), index);
  const after = source.slice(index + length, index + length + 200);
  return /(?:^|[\r\n>])[ \t]*$/.test(before) && /^[ \t]*(?:[\r\n]|$)/.test(after);
}
