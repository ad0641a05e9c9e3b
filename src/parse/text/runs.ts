/**
 * Blocks that make one node together: the items of a list, the lines of a quotation, rows of a table, lines of verse.
 */
import type { Attribution, Blockquote, List, ListItem, Paragraph, Table, Verse } from '../../model/nodes.ts';
import type { TextBlock } from './blocks.ts';
import { type Builder, inferenceOf, inlines, markGaps, origin, paragraphOf, positionOf } from './builder.ts';
import type { Decision } from './decide.ts';

/** The paragraph and the attribution of a block that is a quotation. */
export function quoted(builder: Builder, block: TextBlock, { parts }: Decision): (Paragraph | Attribution)[] {
  markGaps(builder, block, parts);
  return parts.map((part) => ({
    type: part.role === 'attribution' ? 'attribution' : 'paragraph',
    position: positionOf(builder, block, part),
    children: inlines(builder, block, part),
  }));
}

export function blockquote(builder: Builder, block: TextBlock, decision: Decision): number {
  if (decision.marker) return markedQuotation(builder, block, decision);
  const children: Blockquote['children'] = quoted(builder, block, decision);
  const below = attributionBelow(builder, block);
  if (below) children.push(...quoted(builder, below.block, below.decision));
  builder.children.push({ type: 'blockquote', ...origin(builder, block, decision, below?.block), children });
  return below ? 2 : 1;
}

/** The line right below a block that says whose words it holds. */
export function attributionBelow(
  { blocks, decisions }: Builder,
  { index }: TextBlock,
): { block: TextBlock; decision: Decision } | undefined {
  const [block, decision] = [blocks[index + 1], decisions[index + 1]];
  return block && decision?.kind === 'attribution' ? { block, decision } : undefined;
}

/** A run of lines that `>` marks; more marks nest. */
function markedQuotation(builder: Builder, block: TextBlock, decision: Decision): number {
  const root: Blockquote = { type: 'blockquote', ...origin(builder, block, decision), children: [] };
  const open: Blockquote[] = [root];
  let count = 0;
  let last: TextBlock | undefined;
  for (let next: TextBlock | undefined = block; next; next = builder.blocks[block.index + count]) {
    const { kind, marker, parts = [] } = builder.decisions[next.index] ?? {};
    const goesOn = kind === 'blockquote' && marker !== undefined && (count === 0 || next.blankBefore === 0);
    const attribution = kind === 'attribution' && count > 0;
    if (!goesOn && !attribution) break;
    count += 1;
    last = next;
    const depth = marker?.ordinal ?? 1;
    open.splice(Math.max(depth, 1));
    while (open.length < depth) {
      const inner: Blockquote = { type: 'blockquote', position: positionOf(builder, next), children: [] };
      open.at(-1)?.children.push(inner);
      open.push(inner);
    }
    markGaps(builder, next, parts);
    for (const part of parts) {
      const position = positionOf(builder, next, part);
      const type = attribution ? 'attribution' : 'paragraph';
      open.at(-1)?.children.push({ type, position, children: inlines(builder, next, part) });
    }
    if (attribution) break;
  }
  if (last) root.position = builder.source.position(block.start, last.end);
  builder.children.push(root);
  return count;
}

/** The lists that a run of items makes: deeper items nest, another kind of marker begins another list. */
export function lists(builder: Builder, items: readonly TextBlock[]): List[] {
  const result: List[] = [];
  const open: { list: List; indent: number; shape: string }[] = [];
  for (const block of items) {
    const decision = builder.decisions[block.index];
    if (!decision?.marker) continue;
    const { shape, ordinal } = decision.marker;
    while (open.length > 1 && (open.at(-1)?.indent ?? 0) > block.indent) open.pop();
    let level = open.at(-1);
    const last = level?.list.children.at(-1);
    if (level && last && block.indent > level.indent + 1) {
      level = { list: newList(decision, ordinal), indent: block.indent, shape };
      last.children.push(level.list);
      open.push(level);
    } else if (!level || level.shape !== shape) {
      const outer = open.at(-2)?.list.children.at(-1);
      open.pop();
      level = { list: newList(decision, ordinal), indent: block.indent, shape };
      if (outer) outer.children.push(level.list);
      else result.push(level.list);
      open.push(level);
    }
    level.list.children.push(itemOf(builder, block, decision));
    stretch(
      builder,
      open.map(({ list }) => list),
      block,
    );
  }
  return result;
}

function newList(decision: Decision, ordinal: number | undefined): List {
  const data = { inferred: inferenceOf(decision) };
  if (ordinal === undefined) return { type: 'list', data, children: [] };
  return { type: 'list', ordered: true, ...(ordinal === 1 ? {} : { start: ordinal }), data, children: [] };
}

function itemOf(builder: Builder, block: TextBlock, { parts }: Decision): ListItem {
  markGaps(builder, block, parts);
  return {
    type: 'listItem',
    position: positionOf(builder, block),
    children: parts.map((part) => paragraphOf(builder, block, part)),
  };
}

/** Lets the positions of open lists reach the end of a block. */
function stretch({ source }: Builder, open: readonly List[], block: TextBlock): void {
  for (const list of open)
    list.position = { start: list.position?.start ?? source.point(block.start), end: source.point(block.end) };
}

/** The run of blocks of one kind that begins with a block. */
function runOf(builder: Builder, block: TextBlock): TextBlock[] {
  const kind = builder.decisions[block.index]?.kind;
  let end = block.index + 1;
  while (builder.decisions[end]?.kind === kind && builder.blocks[end]?.blankBefore === 0) end += 1;
  return builder.blocks.slice(block.index, end);
}

const figure = /^[\s.,:;%+\-–—/$€£¥₽()]*\p{Nd}[^\p{L}]*$/u;

/** Rows of cells as a table. The first row is a header if a line stands below it, or if it is words above figures. */
export function table(builder: Builder, block: TextBlock, decision: Decision): number {
  const run = runOf(builder, block);
  const last = run.at(-1) ?? block;
  const node: Table = { type: 'table', ...origin(builder, block, decision, last), children: [] };
  let underlined = false;
  for (const row of run) {
    const parts = builder.decisions[row.index]?.parts ?? [];
    markGaps(builder, row, parts);
    if (parts.length === 0) underlined ||= node.children.length === 1;
    else {
      const cells = parts.map((part) => ({
        type: 'tableCell' as const,
        ...(part.end > part.start ? { position: positionOf(builder, row, part) } : {}),
        children: part.end > part.start ? inlines(builder, row, part) : [],
      }));
      node.children.push({ type: 'tableRow', position: positionOf(builder, row), children: cells });
    }
  }
  const texts = run.map((row) =>
    (builder.decisions[row.index]?.parts ?? []).map(({ start, end }) => row.text.slice(start, end)),
  );
  const [head = [], ...body] = texts.filter((cells) => cells.length > 0);
  const isWords = head.every((cell) => !figure.test(cell));
  if (underlined || (isWords && body.some((cells) => cells.some((cell) => /\p{Nd}/u.test(cell))))) {
    for (const cell of node.children[0]?.children ?? []) cell.header = 'column';
  }
  builder.children.push(node);
  return run.length;
}

/** Short lines as verse; with an attribution below, a quotation of verse. */
export function verse(builder: Builder, block: TextBlock, decision: Decision): number {
  const run = runOf(builder, block);
  const last = run.at(-1) ?? block;
  const node: Verse = { type: 'verse', ...origin(builder, block, decision, last), children: [] };
  for (const [index, line] of run.entries()) {
    if (index > 0) node.children.push({ type: 'break' });
    node.children.push(...inlines(builder, line));
  }
  const below = attributionBelow(builder, last);
  if (!below) {
    builder.children.push(node);
    return run.length;
  }
  builder.children.push({
    type: 'blockquote',
    ...origin(builder, block, decision, below.block),
    children: [node, ...quoted(builder, below.block, below.decision)],
  });
  return run.length + 1;
}
