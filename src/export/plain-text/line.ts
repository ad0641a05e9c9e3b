/**
 * A run of text as lines: in the characters that are asked for, broken at the width, set for viewers of text that runs both
 * ways.
 *
 * Invariant: the lines and the white space at which they were broken are the text.
 */
import { displayWidth } from '../../typeset/width.ts';
import { wrapText } from '../../typeset/wrap.ts';
import { settleLines } from './bidi.ts';
import type { Measure } from './page.ts';

/** Breaks a text into lines; none for an empty text. */
export function setLines(text: string, measure: Measure, hanging = ''): string[] {
  const written = measure.inCharacters(text);
  if (written === '') return [];
  const lines = wrapText(written, measure.columns, hanging, measure.softEnd);
  return measure.style.bidi === 'none' ? lines : [...settleLines(lines, measure.direction)];
}

/** Sets a heading. `level` is 1 for the headline, 2 for the first level below it. */
export function setHeading(text: string, level: number, measure: Measure): string[] {
  const lines = setLines(text, measure);
  if (measure.style.headings !== 'underlined' || lines.length === 0) return lines;
  const rule = ['=', '-'][level - 1] ?? '~';
  return [...lines, rule.repeat(lines.reduce((widest, line) => Math.max(widest, displayWidth(line.trimEnd())), 0))];
}
