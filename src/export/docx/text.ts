/**
 * Text as runs (ECMA-376-1 17.3.2): one run for each stretch of one direction, line breaks and tabs as elements of their
 * own, because characters that stand for them are white space in XML and fold.
 */
import { type IRunPropertiesOptions, Tab, TextRun } from 'docx';
import type { Node } from '../../model/nodes.ts';
import { clean, type Place } from './ledger.ts';
import { fontsOf, scriptOf, wordLanguage } from './script.ts';

/** Letters of the scripts that run from right to left, by their blocks (UAX #9, table 4 and DerivedBidiClass defaults). */
const rightToLeft = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const leftToRight = `(?!${rightToLeft})\\p{L}\\p{M}*`;

/** From a letter of one direction to the last before a letter of the other. */
const stretchOf = (letter: string, other: string): RegExp =>
  new RegExp(`${letter}(?:(?:(?!${other})[^])*${letter})?`, 'gu');

const stretches = { ltr: stretchOf(leftToRight, rightToLeft), rtl: stretchOf(rightToLeft, leftToRight) };

const anyRightToLeft = new RegExp(rightToLeft, 'u');

/** Run properties of a place: its marks, and its language where that is not the document's. */
export function runProperties(place: Place): IRunPropertiesOptions {
  const { language, ledger, marks } = place;
  if (language === ledger.language) return marks;
  const { eastAsia, cs } = fontsOf('serif', language);
  const usual = fontsOf('serif', ledger.language);
  const fonts = { ...(eastAsia === usual.eastAsia ? {} : { eastAsia }), ...(cs === usual.cs ? {} : { cs }) };
  const known = wordLanguage(language);
  return {
    ...(Object.keys(fonts).length > 0 ? { font: fonts } : {}),
    ...(known ? { language: known } : {}),
    // A slanted style slants what has no slanted form, too.
    ...(place.slanted && scriptOf(language).emphasis !== 'italic' ? { italics: false } : {}),
    ...marks,
  };
}

/** Writes a text as runs. */
export function textRuns(text: string, place: Place, node?: Node): TextRun[] {
  const properties = runProperties(place);
  const runs: TextRun[] = [];
  for (const piece of clean(text, place, node).split(/(\r\n|[\n\r\t])/)) {
    if (piece === '\t') runs.push(new TextRun({ ...properties, children: [new Tab()] }));
    else if (/^[\r\n]/.test(piece)) runs.push(new TextRun({ ...properties, break: 1 }));
    else if (piece !== '') runs.push(...directed(piece, place, properties));
  }
  return runs;
}

function directed(text: string, place: Place, properties: IRunPropertiesOptions): TextRun[] {
  // `text`, never `children`: docx takes a child that reads CURRENT for a field.
  const run = (piece: string, rtl: boolean): TextRun =>
    new TextRun({ ...properties, ...(rtl ? { rightToLeft: true } : {}), text: piece });
  const rtl = place.direction === 'rtl';
  if (!rtl && !anyRightToLeft.test(text)) return [run(text, false)];
  const runs: TextRun[] = [];
  let at = 0;
  for (const match of text.matchAll(stretches[rtl ? 'ltr' : 'rtl'])) {
    if (match.index > at) runs.push(run(text.slice(at, match.index), rtl));
    runs.push(run(match[0], !rtl));
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push(run(text.slice(at), rtl));
  return runs;
}
