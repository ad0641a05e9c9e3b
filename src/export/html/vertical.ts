/**
 * Text in lines that run from top to bottom: short runs of European digits and pairs of marks stand upright, side by side in
 * one square (JLREQ 2.3.2, tate-chu-yoko). All else is for the reader to turn (UAX #50).
 *
 * Invariant: the characters are the same and in the same order.
 */
import type { Sheet } from './sheet.ts';

/** One or two digits that are no part of a longer number or a word; two marks of exclamation or question. */
const upright = /(?<![\p{sc=Latin}\p{N}.,:/%–-])\d{1,2}(?![\p{sc=Latin}\p{N}:/%–-]|[.,]\d)|(?<![!?])[!?]{2}(?![!?])/gu;

/** Writes a text as the lines of its document run. */
export function printText(value: string, sheet: Sheet): string {
  if (!sheet.isVertical) return sheet.text(value);
  let printed = '';
  let from = 0;
  for (const { 0: run, index } of value.matchAll(upright)) {
    printed += sheet.text(value.slice(from, index)) + sheet.tag('span', { class: 'tcy' }, sheet.text(run));
    from = index + run.length;
  }
  return printed + sheet.text(value.slice(from));
}
