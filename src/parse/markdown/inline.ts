/**
 * Inline nodes of mdast as those of the model.
 *
 * Ends of lines stay in the texts: what looks for a last line comes after; `joinLines` takes them out. Invariant: a text
 * leaf is its slice of the source but for marks and white space.
 */
import type { Definition, Image as MdImage, PhrasingContent } from 'mdast';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type { Block, Image, Inline } from '../../model/nodes.ts';
import { isInline } from '../../model/visit.ts';
import { inlinesWithHtml, itemsOf, paragraphsWithHtml } from './html.ts';
import { deepest, innermost, type Mapper, mark, placed, spanOf } from './mapper.ts';
import { linkTarget, pictureAddress } from './url.ts';
import { type Item, isPiece } from './weave.ts';

/** The line that a block holds. */
export function lineOf(children: readonly PhrasingContent[], mapper: Mapper, depth: number): Inline[] {
  return trimEdges(canonicalInlines(inlinesOf(children, mapper, depth)));
}

/** The paragraphs of a line: one, unless HTML in it stands on lines of its own. */
export function paragraphsOf(children: readonly PhrasingContent[], mapper: Mapper, depth: number): Block[] {
  const items = itemsIn(children, mapper, depth);
  if (items.some(isPiece)) return paragraphsWithHtml(items, mapper);
  const line = trimEdges(canonicalInlines(items.filter(isInlineItem)));
  return line.length > 0 ? [{ type: 'paragraph', children: line }] : [];
}

function inlinesOf(children: readonly PhrasingContent[], mapper: Mapper, depth: number): Inline[] {
  const items = itemsIn(children, mapper, depth);
  return items.some(isPiece) ? inlinesWithHtml(items, mapper) : items.filter(isInlineItem);
}

const isInlineItem = (item: Item): item is Inline => !isPiece(item) && isInline(item);

/** What a line is made of: nodes, and pieces of HTML. */
function itemsIn(children: readonly PhrasingContent[], mapper: Mapper, depth: number): Item[] {
  const nodes = depth > deepest ? innermost(children, () => true) : children;
  return nodes.flatMap((node): Item[] => {
    if (node.type === 'html') {
      const span = spanOf(node, mapper);
      return itemsOf(node.value, undefined).map((item) => ({ ...item, ...(item.kind === 'text' ? {} : { span }) }));
    }
    const handle = Object.hasOwn(handlers, node.type) ? handlers[node.type as keyof Handlers] : unknownNode;
    return (handle as Handler<PhrasingContent>)(node as PhrasingContent, mapper, depth);
  });
}

type Handler<Node> = (node: Node, mapper: Mapper, depth: number) => Inline[];
type Handlers = {
  [Type in Exclude<PhrasingContent['type'], 'html'>]: Handler<Extract<PhrasingContent, { type: Type }>>;
};

const handlers: Handlers = {
  text: (node, mapper) => [{ type: 'text', value: node.value, ...placed(node, mapper) }],
  emphasis: marked,
  strong: marked,
  delete: marked,
  inlineCode: (node, mapper) => {
    const span = spanOf(node, mapper);
    // In a table a bar in code is escaped (GFM 4.10), which no token tells.
    const slice = span && node.value.includes('|') ? mapper.source.text.slice(span.start, span.end) : '';
    if (span && slice.replace(/[`\s]/g, '') !== node.value.replace(/[`\s]/g, '')) {
      for (const { index } of slice.matchAll(/\\(?=\|)/g)) {
        mark(mapper, { start: span.start + index, end: span.start + index + 1 });
      }
    }
    return [{ type: 'inlineCode', value: node.value, ...placed(node, mapper) }];
  },
  break: (node, mapper) => [{ type: 'break', ...placed(node, mapper) }],
  link: (node, mapper, depth) => linked(node, node, mapper, depth),
  linkReference: (node, mapper, depth) => {
    const definition = mapper.definitions.get(node.identifier.toLowerCase());
    return definition ? linked(node, definition, mapper, depth) : inlinesOf(node.children, mapper, depth + 1);
  },
  image: (node, mapper) => pictured(node, node, mapper),
  imageReference: (node, mapper) => {
    const definition = mapper.definitions.get(node.identifier.toLowerCase());
    return definition ? pictured(node, definition, mapper) : words(node.alt);
  },
  footnoteReference: (node, mapper) => [
    { type: 'footnoteReference', identifier: node.identifier, ...placed(node, mapper) },
  ],
  // Only a tree that another program made has one here.
  textDirective: unknownNode,
};

const words = (text: string | null | undefined): Inline[] => (text ? [{ type: 'text', value: text }] : []);

function marked(
  node: Extract<PhrasingContent, { type: 'emphasis' | 'strong' | 'delete' }>,
  mapper: Mapper,
  depth: number,
): Inline[] {
  return [{ type: node.type, ...placed(node, mapper), children: inlinesOf(node.children, mapper, depth + 1) }];
}

function linked(
  node: Extract<PhrasingContent, { type: 'link' | 'linkReference' }>,
  { url: written, title }: Pick<Definition, 'url' | 'title'>,
  mapper: Mapper,
  depth: number,
): Inline[] {
  const children = inlinesOf(node.children, mapper, depth + 1);
  const url = linkTarget(written);
  if (url === undefined) {
    if (written.trim() !== '') dropped(node, written, mapper);
    return children;
  }
  return [{ type: 'link', url, ...(title?.trim() ? { title } : {}), ...placed(node, mapper), children }];
}

function pictured(
  node: Extract<PhrasingContent, { type: 'image' | 'imageReference' }>,
  { url: written, title }: Pick<MdImage, 'url' | 'title'>,
  mapper: Mapper,
): Inline[] {
  const url = pictureAddress(written);
  mark(mapper, spanOf(node, mapper));
  if (url === undefined) {
    dropped(node, written, mapper);
    return words(node.alt);
  }
  const image: Image = { type: 'image', url, ...(title?.trim() ? { title } : {}), ...placed(node, mapper) };
  return [node.alt ? { ...image, alt: node.alt } : image];
}

function dropped(node: PhrasingContent, url: string, mapper: Mapper): void {
  const reason = `The address "${url.slice(0, 80)}" was left out; its text is kept`;
  mapper.report('markdown/link-dropped', reason, placed(node, mapper).position);
}

/** A node of another make: its children, or its value. */
function unknownNode(node: PhrasingContent, mapper: Mapper, depth: number): Inline[] {
  mapper.report(
    'markdown/unknown-node',
    `A node of type "${node.type}"; its text is kept`,
    placed(node, mapper).position,
  );
  if ('children' in node) return inlinesOf(node.children as PhrasingContent[], mapper, depth + 1);
  return 'value' in node && typeof node.value === 'string' ? words(node.value) : [];
}
