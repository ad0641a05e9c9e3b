/**
 * The canonical form of trees, so that equal articles are deep-equal.
 *
 * No empty inline node, no adjacent text nodes, no mark inside the same mark, no white space at the edges of a block, no
 * empty block where the block would show nothing, attributions, captions, credits and speakers at their place, at most
 * `maxDepth` levels. Invariant: no word is lost, the tree that is given stays as it is, and a node that is canonical
 * already is the same object in the result.
 */
import { childRank, isBlock, isInline, mayHold } from './content.ts';
import type { Block, Inline, Node, NodeType, Text } from './nodes.ts';
import { visit } from './visit.ts';

/** Deepest nesting of a tree, in levels below the article. */
export const maxDepth = 100;

/** Blocks that hold blocks go no deeper: a list with an item with a figure with a table with a text takes six more. */
const deepestContainer = maxDepth - 6;

/** Blocks that say something even when they are empty: a place in a grid or a list, the target of a note's marker. */
const mayBeEmpty: { readonly [Type in NodeType]?: true } = {
  listItem: true,
  tableRow: true,
  tableCell: true,
  footnoteDefinition: true,
};

/**
 * Brings a body into canonical form.
 *
 * @param flattened Called with each node that stood so deep that its contents were put in its place.
 */
export function canonical<Kind extends Block>(blocks: readonly Kind[], flattened?: (node: Node) => void): Kind[] {
  const fitted = blocks.map((block) => (isTooDeep(block) ? lowered(block, 1, flattened) : block));
  return fitted.map(canonicalNode).filter(saysSomething);
}

/** Brings a run of inline nodes into canonical form: joins texts, drops what is empty, unwraps a mark in the same mark. */
export function canonicalInlines(nodes: readonly Inline[]): Inline[] {
  return inlines(
    nodes.map((node) => (isTooDeep(node) ? lowered(node, 1) : node)),
    [],
  );
}

/** Takes white space and breaks off both ends of the line that a block holds. */
export function trimEdges(nodes: readonly Inline[]): Inline[] {
  return trimSide(trimSide(nodes, 'start'), 'end');
}

/** The children of a parent in the order that the model asks for; others keep the order that they have. */
export function inOrder<Child extends Node>(parent: NodeType, children: readonly Child[]): Child[] {
  const ranks = childRank[parent];
  if (!ranks) return [...children];
  return [...children].sort((first, second) => (ranks[first.type] ?? 0) - (ranks[second.type] ?? 0));
}

function canonicalNode<Kind extends Node>(node: Kind): Kind {
  if (!('children' in node)) return node;
  const children: readonly Node[] = node.children;
  if (node.type !== 'figure' && children.every(isInline)) return withChildren(node, trimEdges(inlines(children, [])));
  return withChildren(node, inOrder(node.type, children.map(canonicalNode).filter(saysSomething)));
}

function saysSomething(node: Node): boolean {
  return !('children' in node) || node.children.length > 0 || mayBeEmpty[node.type] === true;
}

function withChildren<Kind extends Node>(node: Kind, children: Node[]): Kind {
  const before: readonly Node[] = 'children' in node ? node.children : [];
  const same = children.length === before.length && children.every((child, index) => child === before[index]);
  return same ? node : { ...node, children };
}

function inlines(nodes: readonly Inline[], marks: readonly NodeType[]): Inline[] {
  const result: Inline[] = [];
  const add = (node: Inline): void => {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') result[result.length - 1] = joinTexts(last, node);
    else result.push(node);
  };
  for (const node of nodes) {
    if ('value' in node) {
      if (node.value !== '') add(node);
    } else if (!('children' in node)) add(node);
    else if (marks.includes(node.type) && node.type !== 'foreign') inlines(node.children, marks).forEach(add);
    else {
      const children = inlines(node.children, [...marks, node.type]);
      if (children.length > 0) add(withChildren(node, children));
    }
  }
  return result;
}

function joinTexts(first: Text, second: Text): Text {
  const { position: _first, ...joined } = first;
  const position = first.position && second.position && { start: first.position.start, end: second.position.end };
  return { ...joined, value: first.value + second.value, ...(position ? { position } : {}) };
}

type Side = 'start' | 'end';

function trimSide(nodes: readonly Inline[], side: Side): Inline[] {
  for (let trimmed = 0; trimmed < nodes.length; trimmed++) {
    const index = side === 'start' ? trimmed : nodes.length - 1 - trimmed;
    const node = nodes[index];
    const kept = node && trimNode(node, side);
    if (kept) return side === 'start' ? [kept, ...nodes.slice(index + 1)] : [...nodes.slice(0, index), kept];
  }
  return [];
}

function trimNode(node: Inline, side: Side): Inline | undefined {
  if (node.type === 'break') return undefined;
  if (node.type === 'text') {
    const value = side === 'start' ? node.value.trimStart() : node.value.trimEnd();
    if (value === node.value) return node;
    return value === '' ? undefined : { ...node, value };
  }
  if (!('children' in node)) return node;
  const children = trimSide(node.children, side);
  return children.length === 0 ? undefined : withChildren(node, children);
}

function isTooDeep(root: Node): boolean {
  let deep = false;
  visit(root, (_, ancestors) => {
    deep = ancestors.length >= maxDepth;
    return deep ? 'stop' : undefined;
  });
  return deep;
}

/** Puts what is too deep out of the way: a block that holds blocks gives way to them, any other node to its leaves. */
function lowered<Kind extends Node>(node: Kind, depth: number, flattened?: (node: Node) => void): Kind {
  if (!('children' in node)) return node;
  const children: readonly Node[] = node.children;
  const fit = (child: Node): Node[] => {
    if (!('children' in child)) return [child];
    const container = isBlock(child) && holdsBlocks(child);
    if (container ? depth < deepestContainer : depth + 1 < maxDepth) return [lowered(child, depth + 1, flattened)];
    flattened?.(child);
    return container ? innermostBlocks(child).map((block) => lowered(block, depth + 1, flattened)) : leaves(child);
  };
  return withChildren(node, children.flatMap(fit));
}

function holdsBlocks(node: Node): boolean {
  return node.type === 'list' || (node.type !== 'pullQuote' && mayHold(node.type, 'paragraph'));
}

function innermostBlocks(root: Node): Node[] {
  const blocks: Node[] = [];
  visit(root, (node) => {
    if (holdsBlocks(node)) return undefined;
    blocks.push(node.type === 'attribution' || node.type === 'speaker' ? { ...node, type: 'paragraph' } : node);
    return 'skip';
  });
  return blocks;
}

function leaves(root: Node): Node[] {
  const found: Node[] = [];
  visit(root, (node) => {
    if (!('children' in node)) found.push(node);
  });
  return found;
}
