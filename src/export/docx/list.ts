/**
 * Numbering of lists (ECMA-376-1 17.9): one definition for bullets, one for each number that a list starts at, and an
 * instance of its own for every list, so that none counts on from another.
 */
import { AlignmentType, type ILevelsOptions, type IParagraphOptions, LevelFormat } from 'docx';
import type { List } from '../../model/nodes.ts';
import type { Ledger, Place } from './ledger.ts';
import { colours } from './look.ts';

/** Levels that a definition has (17.9.6). */
const levels = 9;

/** Width of a level, in twips. */
export const step = 330;

/** Greatest number that Word counts to. */
const greatest = 0x7fffffff;

/** Gives each item of a list the properties that number its first paragraph. */
export function numbering(node: List, place: Place): IParagraphOptions {
  const { ledger, depth } = place;
  const reference = definition(node, ledger);
  ledger.listCount += 1;
  const level = Math.min(depth, levels - 1);
  if (depth === levels)
    place.edition.report('export/lossy', 'Word has nine levels of lists; deeper ones stand on the ninth', node);
  const left = place.indent + step;
  return {
    numbering: { reference, level, instance: ledger.listCount, custom: true },
    ...(left === step * (level + 1) ? {} : { indent: { left, hanging: step } }),
  };
}

function definition(node: List, ledger: Ledger): string {
  const start = Math.min(Math.max(0, Math.trunc(node.start ?? 1)), greatest);
  const kind = node.ordered ? `number ${start}` : 'bullet';
  // docx puts the number in place of `{reference-instance}` in the finished XML; U+FFFE can stand in no text there.
  const reference = `\ufffe${kind}`;
  if (!ledger.lists.has(reference)) {
    ledger.lists.set(
      reference,
      Array.from({ length: levels }, (_, level) => (node.ordered ? numberLevel(level, start) : bulletLevel(level))),
    );
  }
  return reference;
}

const indentOf = (level: number) => ({ indent: { left: step * (level + 1), hanging: step } });

const numberLevel = (level: number, start: number): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  alignment: AlignmentType.LEFT,
  start,
  style: { paragraph: indentOf(level) },
});

const bulletLevel = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.BULLET,
  text: level === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: indentOf(level), run: { color: colours.accent } },
});
