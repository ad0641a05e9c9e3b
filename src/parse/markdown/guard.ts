/**
 * What keeps the time of the Markdown parser within bounds: it works in the square of the depth of nesting and worse, so
 * that ten thousand `>` on a line would keep it busy for hours.
 *
 * A mark that would nest deeper than `deepest` is hidden from the parser behind a character that no text may hold, and put
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
];
const standInOf: ReadonlyMap<string, string> = new Map(hidden);
const markOf: ReadonlyMap<string, string> = new Map(hidden.map(([mark, standIn]) => [standIn, mark]));

/** A source that the parser can read in bounded time, and whether anything is hidden in it. */
export interface Guarded {
  text: string;
  /** Offset of the first mark that was hidden. */
  first?: number;
}

/** Hides the marks that nest too deep. */
export function guard(source: string): Guarded {
  const marks = [...containerMarks(source), ...bracketMarks(source), ...emphasisMarks(source)];
  if (marks.length === 0) return { text: source };
  const units = source.split('');
  for (const at of marks) units[at] = standInOf.get(units[at] ?? '') ?? units[at] ?? '';
  return { text: units.join(''), first: marks.reduce((least, at) => Math.min(least, at), source.length) };
}

/** Hides every mark of emphasis and every bracket: for what the parser cannot read otherwise. */
export function guardAll(source: string): Guarded {
  return { text: source.replace(/[[*_~]/g, (mark) => standInOf.get(mark) ?? mark), first: 0 };
}

/** Puts back what was hidden. */
export function revealed(text: string): string {
  return text.replace(/[\u0001-\u0008\u000e]/g, (standIn) => markOf.get(standIn) ?? standIn);
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

/** Opening brackets that stand in too many others. */
function bracketMarks(source: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/[[\]]|\n[ \t]*\n/g)) {
    if (sign === ']') depth = Math.max(0, depth - 1);
    else if (sign !== '[') depth = 0;
    else if (depth < deepest) depth += 1;
    else found.push(index);
  }
  return found;
}

/** Marks of emphasis that are longer than any, or open in too many others; a line of nothing else is a rule and stays. */
function emphasisMarks(source: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const { 0: run, index } of source.matchAll(/\*+|_+|~+|\n[ \t]*\n/g)) {
    if (run.startsWith('\n')) depth = 0;
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
