/**
 * Line breaking: total fit for text that is set full (Knuth and Plass, "Breaking Paragraphs into Lines", 1981), and first
 * fit for text that is not. Pure: widths in, places out.
 *
 * A paragraph is a list of boxes, glue and penalties in the sense of that paper. A line ends at a glue that follows a box,
 * or at a penalty. Invariant: there is always an answer; a line that cannot be set well is set as well as it can be.
 */

/** A piece of a paragraph. Widths are in any one unit. */
export interface FitItem {
  type: 'box' | 'glue' | 'penalty';
  /** Of a penalty: what is added if the line ends there. */
  width: number;
  stretch: number;
  shrink: number;
  /** What it costs to end a line here: `Infinity` never, `-Infinity` always. */
  penalty: number;
  /** Whether ending here prints a hyphen. */
  flagged: boolean;
  /** Of a box: how far it may stand out at the end of a line. */
  hang: number;
}

/** The length of a line by its number, from 0. */
export type LineWidth = (line: number) => number;

/** How good a paragraph must be. */
export interface FitOptions {
  /** Demerit of a hyphen at a line end, of the second in a row, and of the third. */
  hyphens: readonly [number, number, number];
  /** Demerit of a hyphen at the end of the last line but one. */
  lastHyphen: number;
  /** Least length of the last line, and what a shorter one costs. */
  lastLine: readonly [width: number, demerit: number];
  /** How many lines at the start may have a width of their own; all others are as wide as the one after them. */
  unlike: number;
}

/** The most that a line of good text is stretched, by its stretch. */
const tolerance = 3.2;
/** Where there is no good way a line may be stretched so far; beyond it is better not full. */
export const gaping: number = 1.5 * tolerance;

/** From here on a line costs in proportion: it can hardly look worse. */
const loosest = 20;

/** What a line costs that is stretched or shrunk by a ratio; steep, so that what is missing is shared by many lines. */
function costOfRatio(ratio: number, penalty = 0): number {
  const size = Math.min(Math.abs(ratio), loosest);
  const root = 1 + 100 * size * size * size + penalty;
  return ratio > loosest ? (root * root * Math.min(ratio, 1000)) / loosest : root * root;
}

/** What a line costs that is too long: more than any way that has none. */
const overfullCost = 1e15;
/** What is done only if a line would be too long else. */
const never = 1e14;

/** The least that a loose line costs. */
const looseCost = costOfRatio(tolerance);

/** Policy of the house style. A hyphen goes into the last line only where a line would gape without. */
export const fitDefaults: FitOptions = {
  hyphens: [3600, 16_000, never],
  lastHyphen: costOfRatio(gaping),
  lastLine: [0, 50_000],
  unlike: 1,
};

/** A way to the end of a line. */
interface Node {
  /** Item that the line ends at. */
  at: number;
  /** Item that the next line starts with. */
  start: number;
  line: number;
  /** Hyphens in a row up to here. */
  hyphens: number;
  demerits: number;
  previous: Node | undefined;
}

/**
 * Where the lines of a paragraph end for the best whole.
 *
 * @param items End with a penalty of `-Infinity`.
 * @returns Index of the item that each line ends at, in order.
 */
export function totalFit(items: readonly FitItem[], widthOf: LineWidth, options: FitOptions = fitDefaults): number[] {
  const steps = fitInSteps(items, widthOf, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, at places where a line may end; each says how many items it went on. */
export function* fitInSteps(
  items: readonly FitItem[],
  widthOf: LineWidth,
  options: FitOptions = fitDefaults,
): Generator<number, number[], void> {
  const fit: Fit = { items, sums: sumsOf(items), widthOf, options, active: [], head: 0 };
  fit.active.push({ at: -1, start: firstBox(items, 0), line: 0, hyphens: 0, demerits: 0, previous: undefined });
  let passed = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item || !mayEnd(items, at)) continue;
    if (at - passed >= stepLength) {
      yield at - passed;
      passed = at;
    }
    endAt(fit, at, item);
  }
  let last: Node | undefined;
  for (let index = fit.head; index < fit.active.length; index++) {
    const node = fit.active[index];
    if (node && (!last || node.demerits < last.demerits)) last = node;
  }
  const ends: number[] = [];
  for (let node = last; node && node.at >= 0; node = node.previous) ends.push(node.at);
  return ends.reverse();
}

const stepLength = 100;

/** A paragraph that is being fitted. */
interface Fit {
  items: readonly FitItem[];
  sums: Sums;
  widthOf: LineWidth;
  options: FitOptions;
  /** The nodes that lines may start from, in order of their places. */
  active: Node[];
  /** The first of them from which a line is not too long yet. */
  head: number;
}

/** Ends lines at an item, by the best way of each kind, and forgets the nodes from which lines would be too long. */
function endAt(fit: Fit, at: number, item: FitItem): void {
  const { items, sums, widthOf, options, active } = fit;
  const forced = item.penalty === Number.NEGATIVE_INFINITY;
  const best: Node[] = [];
  let least = Number.POSITIVE_INFINITY;
  let loose = false;
  for (let index = fit.head; index < active.length; index++) {
    const from = active[index];
    // From here on lines are looser still.
    if (!from || (loose && from.demerits + looseCost >= least)) continue;
    const ratio = ratioOf(items, sums, from, at, widthOf(from.line));
    if (ratio < -1) {
      // A line that is too long is only made where there is no other.
      if (best.length > 0 || index < active.length - 1) {
        if (index === fit.head) fit.head++;
        continue;
      }
      fit.head = active.length;
    }
    loose ||= ratio > tolerance && !forced && from.line >= options.unlike;
    const demerits = from.demerits + costOf(items, sums, from, at, ratio, options);
    least = Math.min(least, demerits);
    addBest(best, from, at, item.flagged, demerits, options.unlike);
  }
  if (forced) fit.head = active.length;
  for (const node of best) {
    node.start = firstBox(items, at + 1);
    active.push(node);
  }
}

/** Keeps a node if none of its kind is better: of as many hyphens in a row and, while lines are unlike, of as many lines. */
function addBest(best: Node[], previous: Node, at: number, flagged: boolean, demerits: number, unlike: number): void {
  const line = previous.line + 1;
  const hyphens = flagged ? Math.min(previous.hyphens + 1, 3) : 0;
  for (const rival of best) {
    if (rival.hyphens !== hyphens || (rival.line !== line && Math.min(rival.line, line) < unlike)) continue;
    if (demerits < rival.demerits) Object.assign(rival, { line, demerits, previous });
    return;
  }
  best.push({ at, start: at, line, hyphens, demerits, previous });
}

/** Natural width, stretch and shrink of everything before each item. */
interface Sums {
  width: Float64Array;
  stretch: Float64Array;
  shrink: Float64Array;
}

function sumsOf(items: readonly FitItem[]): Sums {
  const length = items.length + 1;
  const sums = { width: new Float64Array(length), stretch: new Float64Array(length), shrink: new Float64Array(length) };
  for (const [index, item] of items.entries()) {
    const counts = item.type !== 'penalty';
    sums.width[index + 1] = (sums.width[index] ?? 0) + (counts ? item.width : 0);
    sums.stretch[index + 1] = (sums.stretch[index] ?? 0) + (counts ? item.stretch : 0);
    sums.shrink[index + 1] = (sums.shrink[index] ?? 0) + (counts ? item.shrink : 0);
  }
  return sums;
}

/** Whether a line may end at an item. */
export function mayEnd(items: readonly FitItem[], at: number): boolean {
  const item = items[at];
  if (!item || item.type === 'box' || item.penalty === Number.POSITIVE_INFINITY) return false;
  return item.type === 'penalty' || items[at - 1]?.type === 'box';
}

/** Glue and penalties at the start of a line are dropped; a forced end is not. */
function firstBox(items: readonly FitItem[], from: number): number {
  let at = from;
  for (let item = items[at]; item && item.type !== 'box' && item.penalty !== Number.NEGATIVE_INFINITY; item = items[at])
    at++;
  return at;
}

const between = (sum: Float64Array, from: number, to: number): number =>
  to > from ? (sum[to] ?? 0) - (sum[from] ?? 0) : 0;

/** Natural length of the line, what hangs out at its end taken off. */
function lengthOf(items: readonly FitItem[], sums: Sums, start: number, at: number): number {
  const end = items[at];
  const added = end?.type === 'penalty' ? end.width : 0;
  const hang = end?.type === 'penalty' && end.width > 0 ? end.hang : (items[at - 1]?.hang ?? 0);
  return between(sums.width, start, at) + added - (at > start ? hang : 0);
}

/** How far the line must be stretched (above 0) or shrunk (below 0), by what it has of both. */
function ratioOf(items: readonly FitItem[], sums: Sums, from: Node, at: number, width: number): number {
  const missing = width - lengthOf(items, sums, from.start, at);
  if (items[at]?.penalty === Number.NEGATIVE_INFINITY && missing >= 0) return 0;
  const give = between(missing < 0 ? sums.shrink : sums.stretch, from.start, at);
  if (Math.abs(missing) < 1e-6) return 0;
  return give > 0 ? missing / give : missing * Number.POSITIVE_INFINITY;
}

function costOf(
  items: readonly FitItem[],
  sums: Sums,
  from: Node,
  at: number,
  ratio: number,
  options: FitOptions,
): number {
  const item = items[at];
  const penalty = item && Number.isFinite(item.penalty) ? Math.max(item.penalty, 0) : 0;
  let cost = ratio < -1 ? overfullCost : costOfRatio(ratio, penalty);
  if (item?.flagged) cost += options.hyphens[Math.min(from.hyphens, 2)] ?? 0;
  if (at < items.length - 1 || from.line === 0) return cost;
  if (from.hyphens > 0) cost += options.lastHyphen;
  const [least, demerit] = options.lastLine;
  return lengthOf(items, sums, from.start, at) < least ? cost + demerit : cost;
}

/** Where the lines of a paragraph end if each takes what fits. */
export function firstFit(items: readonly FitItem[], widthOf: LineWidth): number[] {
  const sums = sumsOf(items);
  const ends: number[] = [];
  let start = firstBox(items, 0);
  let last = -1;
  for (let at = 0; at < items.length; at++) {
    if (!mayEnd(items, at)) continue;
    const forced = items[at]?.penalty === Number.NEGATIVE_INFINITY;
    if (lengthOf(items, sums, start, at) > widthOf(ends.length) + 1e-6 && last >= start) {
      ends.push(last);
      start = firstBox(items, last + 1);
    }
    last = at;
    if (!forced) continue;
    ends.push(at);
    start = firstBox(items, at + 1);
  }
  return ends;
}

/** The least width at which first fit needs no more lines than at `width`: lines of even length, as display text has them. */
export function balancedWidth(items: readonly FitItem[], width: number): number {
  const lines = firstFit(items, () => width).length;
  let low = width / Math.max(lines, 1) / 1.5;
  let high = width;
  for (let step = 0; step < 12; step++) {
    const middle = (low + high) / 2;
    if (firstFit(items, () => middle).length > lines || tooLong(items, middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The share of the width that the last line of filled text has. */
const leastLast = 0.6;
const fillSteps = 20;

/** The greatest width at which the last line is no stump: full lines, as far as that leaves it some; else the balanced width. */
export function filledWidth(items: readonly FitItem[], width: number): number {
  const balanced = balancedWidth(items, width);
  const sums = sumsOf(items);
  for (let tried = width; tried > balanced; tried -= width / fillSteps) {
    const ends = firstFit(items, () => tried);
    const start = firstBox(items, (ends.at(-2) ?? -1) + 1);
    if (lengthOf(items, sums, start, ends.at(-1) ?? 0) >= leastLast * width) return tried;
  }
  return balanced;
}

const tooLong = (items: readonly FitItem[], width: number): boolean =>
  items.some(({ type, width: own }) => type === 'box' && own > width);
