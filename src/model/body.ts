/**
 * Reads the body of an article out of data that came from outside: nodes that fit are checked and kept, what does not fit
 * is mended so that its words stay.
 *
 * A node that may not stand where it stands is wrapped in what may (a text in a paragraph, a paragraph in an item), else
 * its contents take its place; so do those of a node of an unknown type. Iterative: no depth of nesting can exhaust the
 * stack. Invariant: the result has the types of `nodes.ts`, and holds every word of every node.
 */
import { type Fault, isRecord, ownValue, readFields } from './check.ts';
import { type Holder, isBlock, isHolder, isNodeType, mayHold } from './content.ts';
import type { Block, Node, NodeType } from './nodes.ts';
import { nameOf } from './options.ts';
import { nodeFields } from './shape.ts';

/** Gives the JSON Pointer of an item of a list. */
export type PathOf = (index: number) => string;

/** A list of items that is being read. */
interface Frame {
  items: readonly unknown[];
  next: number;
  pathOf: PathOf;
  /** What the items are to stand in. */
  holder: Holder;
  /** Where the nodes go. */
  into: Node[];
  depth: number;
  /** The items were moved here: that they may not stand here is not their fault. */
  moved: boolean;
  /** The items stood on a line of their own: a break keeps their words apart from what follows. */
  apart: boolean;
  /** What holds the items; it must not hold itself. */
  owner?: unknown;
}

/** What is put round a node so that it may stand in a holder. In a holder of a line, nothing can be. */
const wrappers: { readonly [Type in Holder]?: Exclude<Holder, 'article'> } = {
  article: 'paragraph',
  blockquote: 'paragraph',
  speakerTurn: 'paragraph',
  listItem: 'paragraph',
  footnoteDefinition: 'paragraph',
  note: 'paragraph',
  pullQuote: 'paragraph',
  list: 'listItem',
  table: 'tableRow',
  tableRow: 'tableCell',
  figure: 'caption',
};

/** Levels after which pointers do not get longer: a fault on each of 100,000 levels would fill the memory with them. */
const deepestPath = 1000;

/**
 * Reads the children of an article.
 *
 * @param moved The items are no children of an article but stand for them, which has been reported.
 */
export function readBody(items: readonly unknown[], pathOf: PathOf, fault: Fault, moved = false): Block[] {
  const body: Node[] = [];
  const frames: Frame[] = [{ items, next: 0, pathOf, holder: 'article', into: body, depth: 0, moved, apart: false }];
  const owners = new Set<unknown>();
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (frame.next >= frame.items.length) {
      frames.pop();
      owners.delete(frame.owner);
      if (frame.apart) breakLine(frame.into);
      continue;
    }
    const inner = readItem(frame, fault);
    if (!inner) continue;
    if (inner.owner !== undefined && owners.has(inner.owner)) {
      fault(frame.pathOf(frame.next - 1), 'A node holds itself; it was dropped there');
      continue;
    }
    if (inner.owner !== undefined) owners.add(inner.owner);
    frames.push(inner);
  }
  return body.filter(isBlock);
}

function readItem(frame: Frame, fault: Fault): Frame | undefined {
  const at = frame.pathOf(frame.next);
  const item = frame.items[frame.next++];
  const type = typeOf(item);
  if (isRecord(item) && type && mayHold(frame.holder, type)) return readNode(frame, item, type, at, fault);
  const complain = (path: string, wrong: unknown): void => {
    if (!frame.moved) fault(path, `${describe(wrong)} may not stand in ${holderName(frame.holder)}`);
  };
  complain(at, item);
  const wrapper = wrappers[frame.holder];
  if (!type || !wrapper || !(isInlineType(type) || mayHold(wrapper, type))) return replaced(frame, item, at);
  const first = frame.next - 1;
  while (isInlineType(type) && isMisplacedInline(frame, frame.items[frame.next])) {
    complain(frame.pathOf(frame.next), frame.items[frame.next]);
    frame.next += 1;
  }
  const children: Node[] = [];
  frame.into.push(toNode(wrapper, { children }));
  return {
    items: frame.items.slice(first, frame.next),
    next: 0,
    pathOf: (index) => frame.pathOf(first + index),
    holder: wrapper,
    into: children,
    depth: frame.depth,
    moved: true,
    apart: false,
  };
}

function readNode(
  frame: Frame,
  item: Readonly<Record<string, unknown>>,
  type: NodeType,
  at: string,
  fault: Fault,
): Frame | undefined {
  const given = ownValue(item, 'children');
  const fields = readFields(nodeFields[type], item, at, fault, isHolder(type) ? ['type', 'children'] : ['type']);
  if (!fields) return replaced(frame, item, at);
  if (!isHolder(type)) {
    frame.into.push(toNode(type, fields));
    return Array.isArray(given)
      ? { ...replaced(frame, item, at), items: given, pathOf: childPath(frame, at) }
      : undefined;
  }
  const children: Node[] = [];
  frame.into.push(toNode(type, { ...fields, children }));
  if (!Array.isArray(given)) fault(`${at}/children`, `Expected a list of nodes, got ${nameOf(given)}`);
  return {
    items: Array.isArray(given) ? given : contentsOf(item),
    next: 0,
    pathOf: childPath(frame, at),
    holder: type,
    into: children,
    depth: frame.depth + 1,
    moved: !Array.isArray(given),
    apart: false,
    owner: item,
  };
}

/** Puts the contents of an item in its place. */
function replaced(frame: Frame, item: unknown, at: string): Frame {
  const type = typeOf(item);
  const apart = mayHold(frame.holder, 'text') && type !== undefined && !isInlineType(type);
  if (apart) breakLine(frame.into);
  return {
    items: contentsOf(item),
    next: 0,
    pathOf: childPath(frame, at),
    holder: frame.holder,
    into: frame.into,
    depth: frame.depth + 1,
    moved: true,
    apart,
    ...(typeof item === 'object' && item !== null ? { owner: item } : {}),
  };
}

/** The words and the children of whatever stands where a node should. */
export function contentsOf(item: unknown): readonly unknown[] {
  if (Array.isArray(item)) return item;
  if (!isRecord(item)) return textOf(item);
  const children = ownValue(item, 'children');
  return [...textOf(ownValue(item, 'value')), ...(Array.isArray(children) ? children : textOf(children))];
}

function textOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  return value === '' ? [] : [{ type: 'text', value: String(value) }];
}

function childPath(frame: Frame, at: string): PathOf {
  return frame.depth < deepestPath ? (index) => `${at}/children/${index}` : () => at;
}

function breakLine(nodes: Node[]): void {
  if (nodes.length > 0 && nodes.at(-1)?.type !== 'break') nodes.push({ type: 'break' });
}

function typeOf(item: unknown): NodeType | undefined {
  const type = isRecord(item) ? ownValue(item, 'type') : undefined;
  return isNodeType(type) ? type : undefined;
}

const isInlineType = (type: NodeType): boolean => mayHold('paragraph', type);

function isMisplacedInline(frame: Frame, item: unknown): boolean {
  const type = typeOf(item);
  return type !== undefined && isInlineType(type) && !mayHold(frame.holder, type);
}

function describe(item: unknown): string {
  if (!isRecord(item)) return `The value ${nameOf(item)}`;
  return `A node of type ${nameOf(ownValue(item, 'type'))}`;
}

const holderName = (holder: Holder): string => (holder === 'article' ? 'the body' : `a node of type "${holder}"`);

/** Makes a node of members that the tables of `shape.ts` let through, which is what makes them a node's. */
function toNode(type: NodeType, members: Record<string, unknown>): Node {
  return { type, ...members } as Node;
}
