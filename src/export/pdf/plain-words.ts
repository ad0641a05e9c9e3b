/**
 * The shaping of plain words in the built-in faces: letters, figures and signs of Latin, Greek and Cyrillic without marks,
 * from left to right. They are most of what is printed, and need a small part of what fontkit does for all scripts, which
 * takes it a hundred times as long, and longer for the first word of a process.
 *
 * Invariant: what is shaped here is what fontkit makes of it; all else is left to it.
 */
import type { Font } from 'fontkit';
import { advancesOf, type GlyphRow, type Lookup, readLookups } from './layout-tables.ts';
import { recall } from './recall.ts';
import type { PlacedGlyph } from './shaping.ts';

/** Shapes a text, unless it takes more. */
export type PlainShaper = (text: string, features: string) => readonly PlacedGlyph[] | undefined;

/** Characters that stand for themselves: no marks, no controls, nothing that is not drawn, no fraction slash. */
const plain =
  /^[ -~\u00a0-\u00ac\u00ae-\u024f\u0370-\u0377\u037b-\u037f\u0386-\u03ff\u0400-\u0482\u048a-\u052f\u1e00-\u1fbc\u2010-\u2027\u2030-\u2043\u20ac\u2122]+$/;

/** OpenType's names of scripts, by a letter of theirs: the first letter of a text says its script. */
const scripts: readonly (readonly [letter: RegExp, script: string])[] = [
  [/^\p{sc=Latin}/u, 'latn'],
  [/^\p{sc=Greek}/u, 'grek'],
  [/^\p{sc=Cyrillic}/u, 'cyrl'],
];
/** The first character that belongs to a script. */
const firstLetter = /[^\p{sc=Common}\p{sc=Inherited}]/u;

/** What is applied to every text (fontkit's default shaper, from left to right). */
const usual = ['rvrn', 'ltra', 'ltrm', 'ccmp', 'locl', 'rlig', 'mark', 'mkmk'];
const horizontal = ['calt', 'clig', 'liga', 'rclt', 'curs', 'kern'];

interface Plan {
  substitutions: readonly Lookup[];
  positions: readonly Lookup[];
}

/** A shaper for a font, by its bytes. */
export function plainShaper(font: Font, bytes: Uint8Array): PlainShaper {
  const plans = new Map<string, Plan>();
  const glyphs = new Map<number, number>();
  const unit = 1000 / font.unitsPerEm;

  const { GSUB, GPOS, hhea, hmtx } = font.directory.tables;
  if (!hhea || !hmtx) return () => undefined;
  const advanceOf = advancesOf(bytes, hhea, hmtx);
  const planOf = (script: string, features: string): Plan => {
    const all = [...new Set([...usual, ...horizontal, ...(features === '' ? [] : features.split(','))])];
    return {
      substitutions: GSUB ? readLookups(bytes, GSUB, 'GSUB', script, all) : [],
      positions: GPOS ? readLookups(bytes, GPOS, 'GPOS', script, all) : [],
    };
  };
  const glyphOf = (codePoint: number): number => recall(glyphs, codePoint, () => font.glyphForCodePoint(codePoint).id);

  return (text, features) => {
    if (!plain.test(text)) return undefined;
    const letter = firstLetter.exec(text)?.[0] ?? '';
    const script = scripts.find(([own]) => own.test(letter))?.[1] ?? 'DFLT';
    const plan = recall(plans, `${script} ${features}`, () => planOf(script, features));
    const codes = Array.from(text, (_, at) => text.charCodeAt(at));
    const row = { ids: codes.map(glyphOf), codePoints: codes.map((code) => [code]), kerns: codes.map(() => 0) };
    if (!applied(plan.substitutions, row) || !applied(plan.positions, row)) return undefined;
    return row.ids.map((id, at): PlacedGlyph => {
      const width = advanceOf(id);
      const advance = (width + (row.kerns[at] ?? 0)) * unit;
      return { id, codePoints: row.codePoints[at] ?? [], width: width * unit, advance, dx: 0, dy: 0 };
    });
  };
}

/** Applies lookups to a row, one after another; false if one of them is of a kind that is not read. */
function applied(lookups: readonly Lookup[], row: GlyphRow): boolean {
  for (const rules of lookups) {
    for (let at = 0; at < row.ids.length; at++) {
      for (const rule of rules) {
        const answer = rule(row, at);
        if (answer === undefined) return false;
        if (answer) break;
      }
    }
  }
  return true;
}
