/**
 * Boxes of facts: lines that stand together, most of which open with a label of their own: the cast of a play, the line-ups of
 * a match, what a book costs.
 *
 * Where paragraphs stand apart, a box stands together, and lines without a label (its title) belong to it. Where every line
 * stands like any other, only lines with a label are told. Invariant: linear in the source; no turn of a dialogue is in a box.
 */
import type { TextBlock } from './blocks.ts';
import type { Features } from './features.ts';

/** Lines that make a box, and lines that it has at most. */
const fewestLines = 3;
const mostLines = 24;
/** Columns up to which a line of a box may go. */
const widestLine = 200;
/** Share of the lines of a box that have a label. */
const mostLabelled = 0.5;

/** Whether a line is a label with words behind it, and no paragraph. */
function isFact(look: Features | undefined): look is Features {
  if (!look?.label || look.label.text === '―' || look.quotation) return false;
  return look.width > look.label.length && look.width <= widestLine;
}

/** Lines of boxes, each by the first of its box. */
export function boxesOf(
  blocks: readonly TextBlock[],
  features: readonly Features[],
  turns: ReadonlySet<number>,
): Map<number, number> {
  const boxes = new Map<number, number>();
  const apart = blocks.filter(({ blankBefore }) => blankBefore > 0).length >= 2;
  let run: number[] = [];
  const close = (): void => {
    if (isBox(run, features)) for (const index of run) boxes.set(index, run[0] ?? index);
    run = [];
  };
  for (const { index, blankBefore } of blocks) {
    const look = features[index];
    if (blankBefore > 0) close();
    const fits = look?.words && look.width <= widestLine && !look.marker && !turns.has(index);
    if (fits && (apart || (isFact(look) && look.ending === 'none'))) run.push(index);
    else close();
  }
  close();
  return boxes;
}

/** Whether lines that stand together are a box: most have a label, no two the same, and few open as credits do. */
function isBox(run: readonly number[], features: readonly Features[]): boolean {
  if (run.length < fewestLines || run.length > mostLines) return false;
  const facts = run.map((index) => features[index]).filter(isFact);
  const labels = new Set(facts.map(({ label }) => label?.text));
  const signed = facts.filter(({ opener }) => opener).length;
  return (
    labels.size === facts.length && signed <= 1 && facts.length >= Math.max(fewestLines, run.length * mostLabelled)
  );
}
