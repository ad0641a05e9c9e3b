/**
 * Lines of text that runs both ways, so that a viewer who knows nothing of the article shows them right: it takes the
 * direction of each line from the first strong character (UAX #9, P2 and P3), and controls reach to the end of the line.
 *
 * What is needed is added and nothing more: a mark before a line that begins with a word of the other direction, the ends of
 * isolates, embeddings and overrides that the text leaves open. Invariant: no control reaches beyond the line or the words
 * that hold it; a text without right-to-left characters in a left-to-right article is not touched.
 */
import type { Direction } from '../../model/nodes.ts';

const marks: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' };
const isolates: Readonly<Record<Direction, string>> = { ltr: '\u2066', rtl: '\u2067' };
/** Ends an isolate. */
const popIsolate = '\u2069';
/** Ends an embedding or an override. */
const popEmbedding = '\u202c';

/** Deepest level that controls open (UAX #9, BD2): what is opened beyond it turns nothing, and is not begun again. */
const maxDepth = 125;

const controls = /[\u202a-\u202e\u2066-\u2069]/g;
const opensIsolate = /[\u2066-\u2068]/;

/** Blocks of the scripts that run right to left, and the marks and controls that do. */
const rightToLeft =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\u2068\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const strong = /[\u200e\u200f]|\p{L}/u;

/** Whether any character of a text can run right to left. */
export const hasRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** Isolates a phrase of its own direction, so that it stands in the line as one word would (UAX #9, 2.4). */
export const isolated = (text: string, direction: Direction): string => isolates[direction] + text + popIsolate;

/**
 * Whether a phrase of the other direction stands right without an isolate: letters and nothing that its surroundings could
 * draw away, before neither a number, which would go to its other side, nor a word of its own direction.
 *
 * @param after What follows it; `undefined` if that is not known.
 */
export function standsAlone(phrase: string, direction: Direction, after: string | undefined): boolean {
  if (after === undefined || !/^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,20}$/u.test(phrase.trim())) return false;
  const [near = ''] = /^[^\p{L}]{0,40}/u.exec(after) ?? [];
  return !/\p{N}/u.test(near) && firstStrong(after) !== direction;
}

/** The controls that a text opens and does not end. */
function openControls(text: string): string[] {
  const open: string[] = [];
  /** Where in `open` the isolates stand. */
  const opened: number[] = [];
  for (const [control] of text.matchAll(controls)) {
    const isolate = opened.at(-1);
    if (opensIsolate.test(control)) opened.push(open.push(control) - 1);
    else if (control === popIsolate) open.length = opened.pop() ?? open.length;
    else if (control !== popEmbedding) open.push(control);
    // It ends nothing that was opened outside of the isolate.
    else if (open.length > (isolate ?? -1) + 1) open.pop();
  }
  return open;
}

/** Ends what a text leaves open, in each of its lines. */
export function closeControls(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2068]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => line + endsOf(openControls(line)))
    .join('\n');
}

function endsOf(open: readonly string[]): string {
  return open
    .map((control) => (opensIsolate.test(control) ? popIsolate : popEmbedding))
    .reverse()
    .join('');
}

/** Sets the lines that a text was broken into: a phrase that goes on in the next line is ended and begun again. */
export function settleLines(lines: readonly string[], direction: Direction): readonly string[] {
  if (direction === 'ltr' && !lines.some(hasRightToLeft)) return lines;
  let open: readonly string[] = [];
  return lines.map((line) => {
    let end = line.length;
    while (line.charAt(end - 1) === ' ') end -= 1;
    const [words, space] = [line.slice(0, end), line.slice(end)];
    const whole = open.slice(0, maxDepth).join('') + words;
    open = openControls(whole);
    const first = firstStrong(whole);
    const mark = first === undefined || first === direction ? '' : marks[direction];
    return mark + whole + endsOf(open) + space;
  });
}

/** The direction that a viewer takes a line for: of the first strong character outside of isolates. */
function firstStrong(line: string): Direction | undefined {
  let depth = 0;
  for (const character of line) {
    if (opensIsolate.test(character)) depth += 1;
    else if (character === popIsolate) depth = Math.max(0, depth - 1);
    else if (depth === 0 && strong.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return undefined;
}
