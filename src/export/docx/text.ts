/**
 * Text as runs (ECMA-376-1 17.3.2): one run for each stretch of one direction.
 */
import type { IRunPropertiesOptions } from 'docx';
import { otherDirection } from '../../language/direction.ts';
import type { Node } from '../../model/nodes.ts';
import { type Run, run } from './draft.ts';
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

/** Marks that run one way and are nothing else (UAX #9, 2.6). */
const marks = { ltr: '\u200e', rtl: '\u200f' } as const;

/**
 * Parts of one line, with dots between them. One that runs the other way stands between marks, so that it takes neither dot
 * nor number of its neighbours along; Word knows no isolates.
 */
export function dotted(parts: readonly (string | undefined)[], { direction }: Place): string {
  const known = parts.flatMap((part) => (part?.trim() ? [part] : []));
  const apart = known.map((part) => {
    const own = otherDirection(part, direction);
    return own ? marks[own] + part + marks[own] + marks[direction] : part;
  });
  return apart.join(' · ');
}

/** Writes a text as runs. */
export function textRuns(text: string, place: Place, node?: Node): Run[] {
  if (text === '') return [];
  const format = runProperties(place);
  const safe = clean(text, place, node);
  const rtl = place.direction === 'rtl';
  if (!rtl && !anyRightToLeft.test(safe)) return [run(safe, format)];
  const turned = { ...format, rightToLeft: true };
  const [along, against] = rtl ? [turned, format] : [format, turned];
  const runs: Run[] = [];
  let at = 0;
  for (const match of safe.matchAll(stretches[rtl ? 'ltr' : 'rtl'])) {
    if (match.index > at) runs.push(run(safe.slice(at, match.index), along));
    runs.push(run(match[0], against));
    at = match.index + match[0].length;
  }
  if (at < safe.length) runs.push(run(safe.slice(at), along));
  return runs;
}
