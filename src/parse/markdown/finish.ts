/**
 * What is put right when all nodes are made: spaces and ends of lines in texts, and the names of headings that links lead to.
 */
import type { Block, Node } from '../../model/nodes.ts';
import { plainText, visit } from '../../model/visit.ts';
import type { Mapper } from './mapper.ts';

/** Scripts and signs that put no space between words: a line ends in them anywhere. */
const spaceless = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff60]';
const lineEnd = new RegExp(`(?<=${spaceless})[ \\t]*[\\r\\n]+[ \\t]*(?=${spaceless})`, 'gu');

/** Makes one space of each end of a line and each run of spaces; between signs of scripts without spaces, nothing. */
export function settleLines(blocks: readonly Block[]): Block[] {
  for (const block of blocks) {
    visit(block, (node: Node) => {
      if (node.type === 'text')
        node.value = node.value
          .replace(lineEnd, '')
          .replace(/(?<![ \t])[ \t]*[\r\n]+[ \t]*|(?<![ \t])[ \t]{2,}|\t/g, ' ');
    });
  }
  return [...blocks];
}

/** Gives an id to each heading that a link leads to by the name that its text makes, as GitHub makes it. */
export function nameTargets(
  blocks: readonly Block[],
  { targets, taken: others }: Pick<Mapper, 'targets' | 'taken'>,
): void {
  const taken = new Set(others);
  for (const block of blocks) {
    if (targets.size === 0) return;
    visit(block, (node) => {
      if (node.type !== 'heading') return;
      const name = nameOf(plainText(node));
      let free = name;
      for (let count = 1; taken.has(free); count++) free = `${name}-${count}`;
      taken.add(free);
      if (free !== '' && targets.has(free)) node.id ??= free;
    });
  }
}

const nameOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');
