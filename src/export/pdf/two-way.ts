/**
 * Lines that run both ways: the order in which their runs are painted, and marks of direction at the ends of runs.
 *
 * A PDF holds glyphs in their places and no levels (UAX #9), so readers turn text round, each by rules of its own: PDFium and
 * poppler sort a line from left to right and turn round what its letters say runs right to left; pdf.js takes runs in the
 * order of the file and turns each round for itself. So in a right-to-left paragraph runs stand in logical order, the glyphs
 * of a run from left to right; and where a reader would take a sign or a space for part of the text beside it, the glyph
 * there says a mark of direction first. Invariant: marks of direction left out, the glyphs say what they said before.
 */
import type { Direction } from '../../model/nodes.ts';
import { arabicLetter, leftToRight, rightToLeft } from './meanings.ts';
import { widthOfRun } from './pieces.ts';
import type { Run } from './runs.ts';
import type { PlacedGlyph, Shaped } from './shaping.ts';

/** The runs of a line in the order in which they are painted. */
export function readable(runs: readonly Run[], direction: Direction): Run[] {
  return direction === 'rtl' ? inUnits(runs) : inPlace(runs);
}

const runsLeft = ({ level }: Run): boolean => level % 2 === 1;

/** Runs of one element from left to right; elements in logical order. */
function inPlace(runs: readonly Run[]): Run[] {
  const visual = runs.toSorted((a, b) => a.x - b.x);
  for (const [index, run] of visual.entries()) {
    const before = visual[index - 1];
    // To poppler and PDFium, signs and spaces after such letters are part of them.
    if (before && runsLeft(before) && !runsLeft(run)) run.shaped = led(run.shaped, leftToRight);
  }
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last?.[0]?.span.tag === run.span.tag) last.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((group) => group.sort((a, b) => a.x - b.x));
}

/** A wider space parts two columns for pdf.js, which then takes the words beside it one by one (0.6 em; it measures inexactly). */
const widest = 0.5;

/** What pdf.js takes for one text in logical order, the glyphs of each from left to right. */
function inUnits(runs: readonly Run[]): Run[] {
  const painted: Run[] = [];
  let unit: Run[] = [];
  const close = (next?: Run): void => {
    const visual = unit.reverse();
    for (const [index, run] of visual.entries()) {
      const marks: number[] = [];
      // Signs at the right end of a left-to-right text are taken for the text beside it by poppler.
      if (index === 0 && next && !runsLeft(next) && endsInSign(next, runs)) marks.push(leftToRight);
      // A space at an end of a text is dropped by pdf.js, and one before a mark is set between the mark and its letter.
      const follower = visual[index + 1];
      if (isSpace(run.shaped) && (index === 0 || !follower || startsWithMark(follower.shaped))) {
        marks.push(arabicLetter);
        narrow(run);
      }
      if (marks.length > 0) run.shaped = led(run.shaped, ...marks);
    }
    painted.push(...visual);
    unit = [];
  };
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (!runsLeft(run)) {
      close(run);
      // Signs and spaces to the left of it would be taken for part of it by poppler.
      if (!before || runsLeft(before)) run.shaped = led(run.shaped, rightToLeft);
      painted.push(run);
      continue;
    }
    const last = unit.at(-1);
    if (last && !goesOn(last, run)) close();
    unit.push(run);
  }
  close();
  return painted;
}

function goesOn(last: Run, run: Run): boolean {
  return (
    last.span.tag === run.span.tag &&
    last.span.style === run.span.style &&
    last.shaped.face === run.shaped.face &&
    Math.abs(run.x + run.width - last.x) < 0.01 &&
    !(isSpace(last.shaped) && last.width > widest * last.span.style.size)
  );
}

/** Takes what a space is wider than its glyph to its left: at its right it would part the space from what follows. */
function narrow(run: Run): void {
  const natural = widthOfRun(run.shaped, run.span.style);
  run.x += run.width - natural;
  run.width = natural;
}

/** Whether the left-to-right text that starts at a run ends with something that is neither a letter nor a figure. */
function endsInSign(first: Run, runs: readonly Run[]): boolean {
  const start = runs.indexOf(first);
  const end = runs.findIndex((run, index) => index > start && runsLeft(run));
  const code =
    runs
      .at(end < 0 ? -1 : end - 1)
      ?.shaped.glyphs.at(-1)
      ?.codePoints.at(-1) ?? 0x20;
  return !/^[\p{L}\p{N}]$/u.test(String.fromCodePoint(code));
}

/** Runs that say marks of direction, by those that do not: each is put into the file once. */
const ledRuns = new WeakMap<Shaped, Map<string, Shaped>>();

/** The same glyphs, the first of which says marks of direction too. */
function led(shaped: Shaped, ...marks: number[]): Shaped {
  const known = ledRuns.get(shaped) ?? new Map<string, Shaped>();
  ledRuns.set(shaped, known);
  const key = marks.join();
  const made = known.get(key) ?? { ...shaped, glyphs: ledGlyphs(shaped, marks) };
  known.set(key, made);
  return made;
}

function ledGlyphs({ glyphs }: Shaped, marks: readonly number[]): PlacedGlyph[] {
  const first = glyphs.find(says);
  return glyphs.map((glyph) => (glyph === first ? { ...glyph, codePoints: [...marks, ...glyph.codePoints] } : glyph));
}

/** Of marks that are only drawn, nothing is said. */
const says = ({ codePoints }: PlacedGlyph): boolean => codePoints.length > 0;

const startsWithMark = ({ glyphs }: Shaped): boolean =>
  /\p{M}/u.test(String.fromCodePoint(...(glyphs.find(says)?.codePoints ?? [])));

/** Whether a run is spaces, whatever marks of direction they say. */
export const isSpace = ({ glyphs }: Shaped): boolean =>
  glyphs.every(({ codePoints }) => codePoints.every((code) => spaces.has(code)));

const spaces: ReadonlySet<number> = new Set([0x20, 0xa0, arabicLetter, leftToRight, rightToLeft]);
