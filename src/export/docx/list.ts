/**
 * Numbering of lists (ECMA-376-1 17.9): one definition for bullets, one for each number that a list starts at, and an
 * instance of its own for every list, so that none counts on from another.
 */
import { AlignmentType, type ILevelsOptions, LevelFormat, LevelSuffix } from 'docx';
import type { List } from '../../model/nodes.ts';
import type { Paragraph, ParagraphFormat } from './draft.ts';
import { definitionStart } from './frame.ts';
import type { Ledger, Place } from './ledger.ts';

/** Levels that a definition has (17.9.6). */
const levels = 9;

/** Width of a level, in twips. */
export const step = 330;

/** Greatest number that Word counts to. */
const greatest = 0x7fffffff;

/** One list of a document. */
export interface ListInstance {
  /** `bullet`, `task`, or `number` with where it starts. */
  definition: string;
  level: number;
  start: number;
}

/** What numbers the first paragraph of each item. */
export interface Numbering {
  list: NonNullable<Paragraph['list']>;
  format: ParagraphFormat;
}

/** Opens a list: an instance of its own. */
export function numbering(node: List, place: Place): Numbering {
  const { ledger, depth } = place;
  const start = Math.min(Math.max(0, Math.trunc(node.start ?? 1)), greatest);
  const level = Math.min(depth, levels - 1);
  const definition = node.ordered ? `number ${start}` : isTasks(node) ? 'task' : 'bullet';
  ledger.lists.push({ definition, level, start: node.ordered ? start : 1 });
  if (depth === levels)
    place.edition.report('export/lossy', 'Word has nine levels of lists; deeper ones stand on the ninth', node);
  const left = place.indent + step;
  return {
    list: { id: ledger.design.taken.instances + ledger.lists.length, level },
    format: left === step * (level + 1) ? {} : { indent: { left, hanging: step } },
  };
}

/** The definitions and instances of a document's lists, in the order in which the part holds them (17.9.1, 17.9.15). */
export function listXml({ lists, design }: Ledger): { definitions: string; instances: string } {
  const { taken } = design;
  const ids = new Map<string, number>();
  let definitions = '';
  let instances = '';
  for (const [index, { definition, level, start }] of lists.entries()) {
    let id = ids.get(definition);
    if (id === undefined) {
      id = taken.definitions + ids.size + 1;
      ids.set(definition, id);
      const all = Array.from({ length: levels }, (_, each) => {
        if (definition === 'task') return taskLevel(each);
        return definition === 'bullet' ? bulletLevel(each, design.colours.accent) : numberLevel(each, start);
      });
      definitions += `${definitionStart(id, all)}</w:abstractNum>`;
    }
    instances += `<w:num w:numId="${taken.instances + index + 1}"><w:abstractNumId w:val="${id}"/><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`;
  }
  return { definitions, instances };
}

/** Whether each item of a list is a task: then its box stands in the place of a bullet. */
export const isTasks = (node: List): boolean =>
  !node.ordered && node.children.every(({ checked }) => checked !== undefined);

const indentOf = (level: number) => ({ indent: { left: step * (level + 1), hanging: step } });

const numberLevel = (level: number, start: number): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text: `%${level + 1}.`,
  alignment: AlignmentType.LEFT,
  start,
  style: { paragraph: indentOf(level) },
});

const bulletLevel = (level: number, color: string): ILevelsOptions => ({
  level,
  format: LevelFormat.BULLET,
  text: level === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: indentOf(level), run: { color } },
});

/** A bullet that nobody sees: with none at all pandoc takes the items for paragraphs. */
const taskLevel = (level: number): ILevelsOptions => ({
  level,
  format: LevelFormat.BULLET,
  text: '\u00a0',
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.NOTHING,
  // One point: no width to speak of.
  style: { paragraph: indentOf(level), run: { size: 2 } },
});
