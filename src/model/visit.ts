/**
 * Ways through the tree: a walk, its text, its title, the articles of a source. Iterative, so that no depth of nesting
 * that comes from outside can exhaust the stack.
 */
import type { Article, Publication } from './article.ts';
import { isInline, type Parent } from './content.ts';
import type { Block, Node } from './nodes.ts';

export { isBlock, isInline, isKnown, type Parent } from './content.ts';

/** What a visitor may ask for: go on (nothing), leave out the children, or stop the whole walk. */
export type VisitResult = 'skip' | 'stop' | undefined;

/** Called with each node and its ancestors, outermost first. The list of ancestors is only good during the call. */
export type Visitor = (node: Node, ancestors: readonly Parent[]) => VisitResult | void;

/**
 * Walks a tree in reading order, parents before their children.
 *
 * @param root An article, a publication, or any node, which is then visited too.
 */
export function visit(root: Article | Publication | Node, visitor: Visitor): void {
  for (const tree of treesOf(root)) {
    const ancestors: Parent[] = [];
    const stack: { siblings: readonly Node[]; index: number }[] = [{ siblings: tree, index: 0 }];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = frame.siblings[frame.index++];
      if (!node) {
        stack.pop();
        ancestors.pop();
        continue;
      }
      const result = visitor(node, ancestors);
      if (result === 'stop') return;
      if (result !== 'skip' && 'children' in node) {
        ancestors.push(node);
        stack.push({ siblings: node.children, index: 0 });
      }
    }
  }
}

function treesOf(root: Article | Publication | Node): readonly (readonly Node[])[] {
  if (root.type === 'publication') return root.children.map((article) => article.children);
  return root.type === 'article' ? [root.children] : [[root]];
}

/** The articles of a source: the article itself, or a publication's. */
export function articlesOf(source: Article | Publication): Article[] {
  return source.type === 'article' ? [source] : source.children;
}

/**
 * The text of an article, a publication or a node, as a reader reads it.
 *
 * An article gives its headline, description and byline, then the values of text, inline code and code in reading order,
 * notes last. A block starts a line, `break` ends one; markers, labels and alternative texts are no part of it.
 */
export function plainText(root: Article | Publication | Node): string {
  if (root.type === 'publication') return root.children.map(plainText).join('\n');
  if (root.type !== 'article') return linesOf([root]).join('\n');
  const { headline, description, byline } = root.metadata;
  return [headline, description, byline, ...linesOf(root.children)].filter((line) => line !== undefined).join('\n');
}

function linesOf(roots: readonly Node[]): string[] {
  const lines: string[] = [];
  const notes: Node[] = [];
  const read = (root: Node, isNote: boolean): void => {
    let open = false;
    visit(root, (node) => {
      if (!isInline(node)) open = false;
      if (node.type === 'footnoteDefinition' && !(isNote && node === root)) {
        notes.push(node);
        return 'skip';
      }
      const value = node.type === 'break' ? '\n' : 'value' in node ? node.value : undefined;
      if (value === undefined || (!open && node.type === 'break')) return undefined;
      if (open) lines[lines.length - 1] += value;
      else lines.push(value);
      open = true;
      return undefined;
    });
  };
  for (const root of roots) read(root, false);
  for (const note of notes) read(note, true);
  return lines;
}

/** Longest title that is made from the first words of a body, in UTF-16 units. */
const derivedTitleLength = 60;

/**
 * The title that a file of this article carries: its headline, else the first words of the body and an ellipsis; of one
 * without any words, what its metadata says of it, or an ellipsis alone.
 *
 * A title made so stands in file metadata and navigation, never on a page.
 */
export function titleOf(source: Article | Publication): string {
  if (source.type === 'publication') return source.metadata.name;
  const { headline } = source.metadata;
  if (headline !== undefined && headline.trim() !== '') return headline;
  for (const block of bodyFirst(source.children)) {
    // Enough for a title of any spacing; a block may be megabytes long.
    const text = plainText(block)
      .trimStart()
      .slice(0, 100 * derivedTitleLength)
      .replace(/\s+/gu, ' ')
      .trim();
    if (text !== '') return firstWords(text, derivedTitleLength);
  }
  const { description, url, identifier, publisher } = source.metadata;
  const known = [description, publisher?.name, url, identifier].find((text) => text?.trim());
  return known === undefined ? '…' : firstWords(known.trim(), derivedTitleLength);
}

function bodyFirst(blocks: readonly Block[]): Block[] {
  const isNote = (block: Block): boolean => block.type === 'footnoteDefinition';
  return [...blocks.filter((block) => !isNote(block)), ...blocks.filter(isNote)];
}

/** What belongs to the character before it: half of a surrogate pair, a combining mark, a skin tone, a joiner. */
const continuation = /^(?:\p{M}|\p{Emoji_Modifier}|\u200d|[\udc00-\udfff])/u;

/** Cuts a text after a word, or inside one where there is no space, and marks the cut with an ellipsis. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length + 1);
  const space = head.lastIndexOf(' ');
  let end = space > length / 3 ? space : length;
  while (end > 1 && (continuation.test(text.slice(end, end + 2)) || text[end - 1] === '\u200d')) end -= 1;
  return `${text.slice(0, end).replace(/[\s\p{Pd},;:.]+$/u, '')}…`;
}
