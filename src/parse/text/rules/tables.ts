/**
 * Tables and verse: adjacent lines that make one node together. Which lines they are is counted by `sequences.ts`.
 */
import { isRunning } from '../kin.ts';
import type { Rule, TextDocument } from '../rule.ts';
import { cellsOf, isTableRule } from '../sequences.ts';

/** Blocks from the top among which names and offices stand between bars. */
const nearTop = 8;

/** Whether a run that begins at a block stands among the first lines, above all running text. */
export const isAboveText = (index: number, document: TextDocument): boolean =>
  index < nearTop && !document.blocks.slice(0, index).some((block) => isRunning(block, document));

const row: Rule = {
  name: 'table/cells',
  kind: 'tableRow',
  pass: 'own',
  description:
    'Adjacent lines with the same number of cells between bars, tabs or wide gaps, and the rule lines of a table.',
  look(block, document) {
    const first = document.tableOf(block);
    if (first === undefined) return undefined;
    const isRule = isTableRule(block.text);
    const parted = isRule ? [] : cellsOf(block.text);
    const cells = parted.length > 1 ? parted : (document.figuresOf(block) ?? parted);
    return {
      parts: cells.map(({ start, end }) => ({ role: 'cell' as const, start, end })),
      facts: {
        'as many cells as its neighbours': true,
        'bars or tabs': /[\t|｜│]/u.test(block.text),
        'three cells or more': cells.length > 2,
        'in the tail': document.inTail(document.blocks[first] ?? block) && cells.length === 2,
        'two cells above the text': cells.length === 2 && isAboveText(first, document),
      },
    };
  },
};

const verse: Rule = {
  name: 'verse/run',
  kind: 'verse',
  pass: 'own',
  description:
    'Three or more short lines with no blank line between them, above more of the text; or the stanzas of a poem.',
  look(block, document) {
    const stanza = document.verseOf(block);
    if (stanza === undefined || document.announced(block) || (document.tableOf(block) !== undefined && !stanza.sure))
      return undefined;
    const { ending } = document.features(block);
    const above = document.blocks[stanza.first - 1];
    const below = document.blocks[stanza.last + 1];
    return {
      facts: {
        'in a run of short lines': true,
        'lines that say so': stanza.sure,
        'no full stop': ending !== 'stop',
        'below running text': isRunning(above, document),
        'announced by a colon': above !== undefined && document.features(above).ending === 'colon',
        'one of several stanzas': document.inPoem(block),
        'in the tail': document.inTail(document.blocks[stanza.first] ?? block) && !isRunning(below, document),
      },
    };
  },
};

export const tableRules: readonly Rule[] = [row, verse];
