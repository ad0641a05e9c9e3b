/**
 * What `fromMdast` may rely on: a tree that another program made has the members that mdast (github.com/syntax-tree/mdast)
 * gives each node, as far as the mapping would fail without them, and no node stands inside itself.
 *
 * Nodes of unknown types pass: their words are kept. Invariant: linear in the size of the tree, whatever its depth.
 */
import type { Root } from 'mdast';
import { OffprintError } from '../../model/diagnostic.ts';
import { isMembers, nameOf } from '../../model/options.ts';

/** Members that are text in nodes of each type. */
const words: Readonly<Record<string, readonly string[]>> = {
  ...{ text: ['value'], inlineCode: ['value'], code: ['value'], html: ['value'], yaml: ['value'] },
  ...{ link: ['url'], image: ['url'], definition: ['url', 'identifier'] },
  ...{ linkReference: ['identifier'], imageReference: ['identifier'] },
  ...{ footnoteReference: ['identifier'], footnoteDefinition: ['identifier'] },
};

/** Nodes of mdast that have children, if only an empty list of them. */
const parents: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference', 'footnoteDefinition'],
]);

interface Frame {
  node: Readonly<Record<string, unknown>>;
  children: readonly unknown[];
  next: number;
}

/**
 * Checks a tree.
 *
 * @throws OffprintError `source/invalid` with the place of the first fault (a JSON Pointer).
 */
export function checkTree(root: unknown): asserts root is Root {
  if (!isMembers(root) || root.type !== 'root' || !Array.isArray(root.children)) {
    throw new OffprintError('source/invalid', 'root: expected an mdast root');
  }
  const frames: Frame[] = [];
  const above = new Set<unknown>();
  const refuse: (reason: string) => never = (reason) => {
    const path = frames.map(({ next }) => `/children/${next - 1}`).join('');
    throw new OffprintError('source/invalid', `root${path.length > 80 ? `${path.slice(0, 80)}…` : path}: ${reason}`);
  };
  const enter = (node: unknown): void => {
    if (!isMembers(node) || typeof node.type !== 'string') refuse(`expected a node, got ${nameOf(node)}`);
    if (above.has(node)) refuse('the node stands inside itself');
    const wrong = Object.hasOwn(words, node.type) && words[node.type]?.find((key) => typeof node[key] !== 'string');
    if (wrong) refuse(`expected a string as "${wrong}" of ${node.type}, got ${nameOf(node[wrong])}`);
    if (node.type === 'heading' && typeof node.depth !== 'number') refuse('expected a number as "depth" of heading');
    const { children } = node;
    if (children === undefined && !parents.has(node.type)) return;
    if (!Array.isArray(children)) refuse(`expected a list as "children" of ${node.type}, got ${nameOf(children)}`);
    frames.push({ node, children, next: 0 });
    above.add(node);
  };
  enter(root);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (frame.next < frame.children.length) enter(frame.children[frame.next++]);
    else above.delete(frames.pop()?.node);
  }
}
