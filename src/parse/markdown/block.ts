/**
 * Block nodes of mdast as those of the model.
 *
 * Invariant: every word of a node is in the result; a definition says where links lead and has no words.
 */
import type { TableRow as MdTableRow, PhrasingContent, RootContent } from 'mdast';
import type { Block, Heading, ListItem, TableRow } from '../../model/nodes.ts';
import { isBlock } from '../../model/visit.ts';
import { asFigure, captioned } from './figure.ts';
import { blocksWithHtml, itemsOf } from './html.ts';
import { lineOf, paragraphsOf } from './inline.ts';
import { deepest, innermost, type Mapper, omit, placed, spanOf } from './mapper.ts';
import { attributed } from './quote.ts';
import type { Span } from './source.ts';
import { type Item, isPiece } from './weave.ts';

type Of<Type extends RootContent['type']> = Extract<RootContent, { type: Type }>;
type Handler<Node> = (node: Node, mapper: Mapper, depth: number) => Block[];

/** The blocks of a body or of a container. */
export function blocksOf(children: readonly RootContent[], mapper: Mapper, depth: number): Block[] {
  const nodes = depth > deepest ? innermost(children, holdsBlocks) : children;
  const found: Item[] = [];
  let line: PhrasingContent[] = [];
  const flush = (): void => {
    const words = lineOf(line, mapper, depth);
    if (words.length > 0) found.push({ type: 'paragraph', children: words });
    line = [];
  };
  for (const node of nodes) {
    const handle = Object.hasOwn(handlers, node.type) ? handlers[node.type as keyof Handlers] : undefined;
    if (!handle && isLoose(node)) {
      line.push(node as PhrasingContent);
      continue;
    }
    flush();
    if (node.type === 'html') found.push(...itemsOf(...htmlOf(node, mapper)));
    else {
      const made = handle ? (handle as Handler<RootContent>)(node, mapper, depth) : unknownNode(node, mapper, depth);
      found.push(...made.map((block) => asFigure(block, mapper)));
    }
  }
  flush();
  const blocks = found.some(isPiece) ? blocksWithHtml(found, mapper) : found.filter(isBlockItem);
  return captioned(blocks, mapper);
}

const isBlockItem = (item: Item): item is Block => !isPiece(item) && isBlock(item);

const containers = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);
const holdsBlocks = ({ type }: RootContent): boolean => containers.has(type);

const inlineTypes = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference'.split(' '),
);

/** Whether a node belongs in a line: only trees that another program made have such here. */
const isLoose = ({ type }: RootContent): boolean => inlineTypes.has(type);

type BlockType =
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'code'
  | 'table'
  | 'thematicBreak'
  | 'definition'
  | 'footnoteDefinition'
  | 'yaml';
type Handlers = { [Type in BlockType]: Handler<Of<Type>> };

const handlers: Handlers = {
  paragraph: (node, mapper, depth) => {
    const blocks = paragraphsOf(node.children, mapper, depth);
    const [only, ...more] = blocks;
    return only?.type === 'paragraph' && more.length === 0 ? [{ ...only, ...placed(node, mapper) }] : blocks;
  },
  heading: (node, mapper, depth) => {
    const children = lineOf(node.children, mapper, depth);
    const level = Math.min(Math.max(node.depth + mapper.shift, 2), 6) as Heading['depth'];
    return children.length > 0 ? [{ type: 'heading', depth: level, ...placed(node, mapper), children }] : [];
  },
  blockquote: (node, mapper, depth) => {
    const children = attributed(blocksOf(node.children, mapper, depth + 1), mapper);
    return children.length > 0 ? [{ type: 'blockquote', ...placed(node, mapper), children }] : [];
  },
  list: (node, mapper, depth) => {
    const children = node.children.map(
      (item): ListItem => ({
        type: 'listItem',
        ...(typeof item.checked === 'boolean' ? { checked: item.checked } : {}),
        ...placed(item, mapper),
        children: blocksOf(item.children, mapper, depth + 2),
      }),
    );
    const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
    const numbered = node.ordered ? { ordered: true, ...start } : {};
    return [{ type: 'list', ...numbered, ...placed(node, mapper), children }];
  },
  listItem: (node, mapper, depth) => blocksOf(node.children, mapper, depth + 1),
  code: (node, mapper) => {
    if (node.meta && mapper.source.text !== '') omitMeta(node, node.meta, mapper);
    if (node.value.trim() === '') return [];
    return [{ type: 'code', ...(node.lang ? { lang: node.lang } : {}), ...placed(node, mapper), value: node.value }];
  },
  table: (node, mapper, depth) => {
    const [first, ...rest] = node.children;
    const head = first?.children.some((cell) => cell.children.length > 0) ? [rowOf(first, true, mapper, depth)] : [];
    const children = [...head, ...rest.map((row) => rowOf(row, false, mapper, depth))];
    const align = node.align?.some((each) => each) ? { align: node.align.map((each) => each ?? null) } : {};
    return children.length > 0 ? [{ type: 'table', ...align, ...placed(node, mapper), children }] : [];
  },
  thematicBreak: (node, mapper) => [{ type: 'thematicBreak', ...placed(node, mapper) }],
  definition: () => [],
  footnoteDefinition: (node, mapper, depth) => {
    const identifier = freeName(node.identifier, mapper.notes);
    const children = blocksOf(node.children, mapper, depth + 1);
    return [{ type: 'footnoteDefinition', identifier, ...placed(node, mapper), children }];
  },
  // What stands at the head is front matter, and no part of the tree by now.
  yaml: (node, mapper) => {
    const { position } = placed(node, mapper);
    mapper.report(
      'markdown/front-matter',
      'YAML below the head says nothing of the article; it was left out',
      position,
    );
    if (position) mapper.omitted.push({ position, text: node.value, rule: 'markdown/front-matter' });
    return [];
  },
};

/** A name that no note has yet: of several notes of one name, those behind the first have a number. */
function freeName(name: string, taken: Map<string, number>): string {
  let number = taken.get(name) ?? -1;
  let free = name;
  do {
    number += 1;
    if (number > 0) free = `${name}-${number}`;
  } while (taken.has(free));
  taken.set(free, 0).set(name, number);
  return free;
}

function rowOf(row: MdTableRow, isHead: boolean, mapper: Mapper, depth: number): TableRow {
  return {
    type: 'tableRow',
    ...placed(row, mapper),
    children: row.children.map((cell) => ({
      type: 'tableCell',
      ...(isHead ? { header: 'column' } : {}),
      ...placed(cell, mapper),
      children: lineOf(cell.children, mapper, depth + 2),
    })),
  };
}

/** What stands behind the name of the language on a fence is for a program that shows the code. */
function omitMeta(node: Of<'code'>, meta: string, mapper: Mapper): void {
  const span = spanOf(node, mapper);
  const line = span && /^[^\r\n]*/.exec(mapper.source.text.slice(span.start, span.end))?.[0];
  const at = line?.lastIndexOf(meta) ?? -1;
  if (!span || at < 0) return;
  const start = span.start + at;
  omit(mapper, { start, end: start + meta.length }, 'markdown/code-meta');
}

/** HTML and the lines that it stands on in the source. */
function htmlOf(node: Of<'html'>, mapper: Mapper): [html: string, lines: Span[] | undefined] {
  const span = spanOf(node, mapper);
  if (!span || mapper.source.text === '') return [node.value, undefined];
  const lines = linesIn(mapper.htmlLines, span);
  return [lines.map(({ start, end }) => mapper.source.text.slice(start, end)).join('\n'), lines];
}

function linesIn(lines: readonly Span[], { start, end }: Span): Span[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let line = lines[low]; line && line.end <= end; line = lines[++low]) found.push(line);
  return found;
}

/** A node of another make: its children, or its value. */
function unknownNode(node: RootContent, mapper: Mapper, depth: number): Block[] {
  mapper.report(
    'markdown/unknown-node',
    `A node of type "${node.type}"; its text is kept`,
    placed(node, mapper).position,
  );
  if ('children' in node) return blocksOf(node.children as RootContent[], mapper, depth + 1);
  if (!('value' in node) || typeof node.value !== 'string' || node.value.trim() === '') return [];
  return [{ type: 'paragraph', children: [{ type: 'text', value: node.value.trim() }] }];
}
