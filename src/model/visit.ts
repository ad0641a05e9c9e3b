/**
 * Ways through the tree: a walk, its text, its title, the articles of a source. Iterative, so that no depth of nesting
 * that comes from outside can exhaust the stack.
 */
import type { Article, Publication } from './article.ts';
import type { Block, BlockPart, Inline, Node } from './nodes.ts';

/** A node that holds others. */
export type Parent = Extract<Node, { children: unknown[] }>;

/** What a visitor may ask for: go on (nothing), leave out the children, or stop the whole walk. */
export type VisitResult = 'skip' | 'stop' | undefined;

/** Called with each node and its ancestors, outermost first. The list of ancestors is only good during the call. */
export type Visitor = (node: Node, ancestors: readonly Parent[]) => VisitResult | void;

const inlineTypes: Readonly<Record<Inline['type'], true>> = {
  text: true,
  emphasis: true,
  strong: true,
  delete: true,
  inlineCode: true,
  superscript: true,
  subscript: true,
  link: true,
  image: true,
  break: true,
  footnoteReference: true,
  foreign: true,
};

const partTypes: Readonly<Record<BlockPart['type'], true>> = {
  attribution: true,
  caption: true,
  listItem: true,
  speaker: true,
  tableCell: true,
  tableRow: true,
};

const blockTypes: Readonly<Record<Block['type'], true>> = {
  paragraph: true,
  heading: true,
  blockquote: true,
  pullQuote: true,
  list: true,
  table: true,
  figure: true,
  code: true,
  verse: true,
  thematicBreak: true,
  speakerTurn: true,
  footnoteDefinition: true,
  note: true,
  credit: true,
};

/** Whether a node stands in a line of text. */
export function isInline(node: Node): node is Inline {
  return Object.hasOwn(inlineTypes, node.type);
}

/** Whether a node stands on lines of its own, directly in a body, an item or a quotation. */
export function isBlock(node: Node): node is Block {
  return Object.hasOwn(blockTypes, node.type);
}

/** Whether a node is of a type that the model has. Trees that were made without the types may hold others. */
export function isKnown(node: Node): boolean {
  return isInline(node) || isBlock(node) || Object.hasOwn(partTypes, node.type);
}

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
  if (root.type !== 'article') return linesOf(root).join('\n');
  const { headline, description, byline } = root.metadata;
  const lines = [headline, description, byline].filter((line) => line !== undefined);
  const notes: string[] = [];
  for (const block of root.children) (block.type === 'footnoteDefinition' ? notes : lines).push(...linesOf(block));
  return [...lines, ...notes].join('\n');
}

function linesOf(root: Node): string[] {
  const lines: string[] = [];
  const notes: string[] = [];
  let open = false;
  visit(root, (node, ancestors) => {
    if (!isInline(node)) open = false;
    const value = node.type === 'break' ? '\n' : 'value' in node ? node.value : undefined;
    if (value === undefined || (!open && node.type === 'break')) return;
    const target = ancestors.some((ancestor) => ancestor.type === 'footnoteDefinition' && ancestor !== root)
      ? notes
      : lines;
    if (open) target[target.length - 1] += value;
    else target.push(value);
    open = true;
  });
  return [...lines, ...notes];
}

/** Longest title that is made from the first words of a body, in UTF-16 units. */
const derivedTitleLength = 60;

/**
 * The title that a file of this article carries: its headline, else the first words of the body and an ellipsis.
 *
 * A title made so stands in file metadata and navigation, never on a page.
 */
export function titleOf(source: Article | Publication): string {
  if (source.type === 'publication') return source.metadata.name;
  const { headline } = source.metadata;
  if (headline !== undefined && headline.trim() !== '') return headline;
  for (const block of source.children) {
    const text = plainText(block).replace(/\s+/gu, ' ').trim();
    if (text !== '') return firstWords(text, derivedTitleLength);
  }
  return '…';
}

/** What may not begin a text: the second half of a surrogate pair, a combining mark, a joiner. */
const continuation = /^(?:\p{M}|\u200d|[\udc00-\udfff])/u;

/** Cuts a text after a word, or inside one where there is no space, and marks the cut with an ellipsis. */
export function firstWords(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length + 1);
  const space = head.lastIndexOf(' ');
  let end = space > length / 3 ? space : length;
  while (end > 1 && continuation.test(text.slice(end, end + 2))) end -= 1;
  return `${text.slice(0, end).replace(/[\s\p{Pd},;:.]+$/u, '')}…`;
}
