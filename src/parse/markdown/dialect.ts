/**
 * The reading side of the dialect `offprint`: Markdown with directives that say what Markdown has no sign for. Only a text
 * whose front matter says `dialect: offprint` is read so: elsewhere a colon before a word is a colon.
 *
 * Nothing is guessed here: a paragraph of pictures is a paragraph, a dash opens no attribution. Invariant: what
 * `export/markdown/dialect.ts` wrote is the tree that it was; a directive that is not of the dialect keeps its words.
 */
import type { ListItem as MdListItem, PhrasingContent, RootContent } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from '#markdown/mdast-util-directive';
import { directive } from '#markdown/micromark-extension-directive';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import { type ChildOf, isChildOf, mayHold, type Parent } from '../../model/content.ts';
import type { Align, Block, Caption, Heading, Image, Inline, ListItem, Node, TableCell } from '../../model/nodes.ts';
import { languageTagPattern } from '../../model/options.ts';
import { isInline, plainText } from '../../model/visit.ts';
import { blocksOf } from './block.ts';
import { settleLines } from './finish.ts';
import { lineOf } from './inline.ts';
import { type Mapper, mark, placed, spanOf } from './mapper.ts';
import type { Source } from './source.ts';
import { linkTarget, pictureAddress } from './url.ts';

/** What the parser needs to know directives. */
export const directives: { syntax: ReturnType<typeof directive>; tree: TreeExtension } = {
  syntax: directive(),
  tree: directiveFromMarkdown(),
};

/** Tokens of directives that are signs and no words. */
export const directiveSigns: ReadonlySet<string> = new Set(
  ['Container', 'Leaf', 'Text'].flatMap((kind) =>
    ['Sequence', 'Marker', 'Name', 'Attributes', 'LabelMarker'].map((part) => `directive${kind}${part}`),
  ),
);

type Attributes = Readonly<Record<string, string | null | undefined>>;
type Directive = Extract<RootContent, { type: 'containerDirective' | 'leafDirective' | 'textDirective' }>;
type Container = Extract<RootContent, { type: 'containerDirective' }>;

/** The blocks of a body in the dialect. */
export function dialectBlocks(children: readonly RootContent[], mapper: Mapper): Block[] {
  return blocksIn(children, mapper).flatMap((node) => asBlock(node));
}

/** A node as blocks: one that may stand among blocks is one; any other gives way to what it holds. */
function asBlock(node: Node): Block[] {
  if (mayHold('article', node.type)) return [node as Block];
  if (isInline(node)) return [{ type: 'paragraph', children: [node] }];
  const children: readonly Node[] = 'children' in node ? node.children : [];
  if (children.length > 0 && children.every(isInline)) return [{ type: 'paragraph', children: [...children] }];
  return children.flatMap(asBlock);
}

function blocksIn(children: readonly RootContent[], mapper: Mapper): Node[] {
  return children.flatMap((node) => nodesOf(node, mapper));
}

/** The content of a parent; what it may not hold, which only a text that was edited has, stands as blocks or not at all. */
function heldIn<Type extends Parent['type']>(
  parent: Type,
  children: readonly RootContent[],
  mapper: Mapper,
): ChildOf<Type>[] {
  const isHeld = (node: Node): node is ChildOf<Type> => isChildOf(parent, node);
  return blocksIn(children, mapper).flatMap((node) => {
    const nodes: Node[] = isHeld(node) ? [node] : asBlock(node);
    return nodes.filter(isHeld);
  });
}

function nodesOf(node: RootContent, mapper: Mapper): Node[] {
  switch (node.type) {
    case 'paragraph': {
      if (node.children.some(isForeign)) return settleLines(blocksOf([node], mapper, 1));
      const children = linesOf(node.children, mapper);
      return children.length > 0 ? [{ type: 'paragraph', ...placed(node, mapper), children }] : [];
    }
    case 'heading': {
      const depth = Math.min(Math.max(node.depth, 2), 6) as Heading['depth'];
      const children = node.children.some(isForeign)
        ? lineOf(node.children, mapper, 1)
        : linesOf(node.children, mapper);
      return children.length > 0 ? [{ type: 'heading', depth, ...placed(node, mapper), children }] : [];
    }
    case 'blockquote': {
      const children = heldIn('blockquote', node.children, mapper);
      return [{ type: 'blockquote', ...placed(node, mapper), children }];
    }
    case 'list': {
      const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? { start: node.start } : {};
      const numbered = node.ordered ? { ordered: true, ...start } : {};
      const children = node.children.map((item) => itemOf(item, mapper));
      return [{ type: 'list', ...numbered, ...placed(node, mapper), children }];
    }
    case 'code':
      return [{ type: 'code', ...(node.lang ? { lang: node.lang } : {}), ...placed(node, mapper), value: node.value }];
    case 'table': {
      const align = node.align?.some((side) => side) ? { align: node.align.map((side) => side ?? null) } : {};
      const children = node.children.map((row, index) => ({
        type: 'tableRow' as const,
        ...placed(row, mapper),
        children: row.children.map(
          (cell): TableCell => ({
            type: 'tableCell',
            ...(index === 0 ? { header: 'column' } : {}),
            ...placed(cell, mapper),
            children: linesOf(cell.children, mapper),
          }),
        ),
      }));
      return [{ type: 'table', ...align, ...placed(node, mapper), children }];
    }
    case 'footnoteDefinition': {
      const children = dialectBlocks(node.children, mapper);
      return [{ type: 'footnoteDefinition', identifier: node.identifier, ...placed(node, mapper), children }];
    }
    case 'thematicBreak':
      return [{ type: 'thematicBreak', ...placed(node, mapper) }];
    case 'containerDirective':
      return Object.hasOwn(containers, node.name) ? contained(node, mapper) : unknown(node, mapper);
    case 'leafDirective':
      return unknown(node, mapper);
    default:
      return settleLines(blocksOf([node], mapper, 1));
  }
}

/** Inline nodes that only the lenient reader knows: HTML, and addresses that stand elsewhere. */
const isForeign = ({ type }: PhrasingContent): boolean =>
  /^html$|Reference$/.test(type) && type !== 'footnoteReference';

function itemOf(item: MdListItem, mapper: Mapper): ListItem {
  const [only, ...more] = item.children;
  const place = placed(item, mapper);
  if (only?.type === 'containerDirective' && only.name === 'item' && more.length === 0) {
    const { checked } = only.attributes ?? {};
    const task = checked === 'true' || checked === 'false' ? { checked: checked === 'true' } : {};
    return { type: 'listItem', ...said(only), ...task, ...place, children: dialectBlocks(only.children, mapper) };
  }
  const task = typeof item.checked === 'boolean' ? { checked: item.checked } : {};
  return { type: 'listItem', ...task, ...place, children: dialectBlocks(item.children, mapper) };
}

// --- Containers -----------------------------------------------------------------------------------------------------

type Reader = (children: readonly RootContent[], attributes: Attributes, mapper: Mapper) => Node;

const oneOf = <Value extends string>(value: string | null | undefined, known: readonly Value[], other: Value): Value =>
  known.find((each) => each === value) ?? other;

const containers: Readonly<Record<string, Reader>> = {
  'pull-quote': (children, { repeats, start, end }, mapper) => {
    const [from, to] = [wholeNumber(start), wholeNumber(end)];
    const isRange = repeats && from !== undefined && to !== undefined;
    return {
      type: 'pullQuote',
      ...(isRange ? { repeats: { block: repeats, start: from, end: to } } : {}),
      children: heldIn('pullQuote', children, mapper),
    };
  },
  attribution: (children, _, mapper) => ({ type: 'attribution', children: lineIn(children, mapper) }),
  caption: (children, _, mapper) => ({ type: 'caption', children: lineIn(children, mapper) }),
  speaker: (children, _, mapper) => ({ type: 'speaker', children: lineIn(children, mapper) }),
  verse: (children, _, mapper) => ({ type: 'verse', children: lineIn(children, mapper) }),
  cell: (children, { header, colspan, rowspan }, mapper) => ({
    type: 'tableCell',
    ...(header === 'column' || header === 'row' ? { header } : {}),
    ...numberOf('colSpan', colspan),
    ...numberOf('rowSpan', rowspan),
    children: lineIn(children, mapper),
  }),
  credit: (children, { role }, mapper) => ({
    type: 'credit',
    role: oneOf(role, ['source', 'photo', 'reporting', 'editing', 'author'], 'source'),
    children: lineIn(children, mapper),
  }),
  row: (children, _, mapper) => ({ type: 'tableRow', children: heldIn('tableRow', children, mapper) }),
  table: (children, { align }, mapper) => ({
    type: 'table',
    ...(typeof align === 'string' ? { align: align.split(' ').filter(Boolean).map(sideOf) } : {}),
    children: heldIn('table', children, mapper),
  }),
  turn: (children, _, mapper) => ({ type: 'speakerTurn', children: heldIn('speakerTurn', children, mapper) }),
  note: (children, { role }, mapper) => ({
    type: 'note',
    role: oneOf(role, ['correction', 'update', 'editor', 'tip'], 'editor'),
    children: heldIn('note', children, mapper),
  }),
  footnote: (children, { of }, mapper) => ({
    type: 'footnoteDefinition',
    identifier: of ?? '',
    children: heldIn('footnoteDefinition', children, mapper),
  }),
  figure: (children, _, mapper) => ({
    type: 'figure',
    children: blocksIn(children, mapper).flatMap((node): ChildOf<'figure'>[] => {
      if (node.type === 'paragraph') return picturesOf(node.children);
      return isChildOf('figure', node) ? [node] : [{ type: 'caption', children: wordsOf(node) }];
    }),
  }),
};

/** The line that a container holds; paragraphs that an editor parted are lines of it. */
function lineIn(children: readonly RootContent[], mapper: Mapper): Inline[] {
  const lines = blocksIn(children, mapper).map(wordsOf);
  return trimEdges(lines.flatMap((words, index): Inline[] => (index === 0 ? words : [{ type: 'break' }, ...words])));
}

/** The words of a node as a line. */
function wordsOf(node: Node): Inline[] {
  const children: readonly Node[] = 'children' in node ? node.children : [];
  return children.length > 0 && children.every(isInline) ? [...children] : [{ type: 'text', value: plainText(node) }];
}

function picturesOf(line: readonly Inline[]): (Image | Caption)[] {
  const rest = line.filter((node) => node.type !== 'image' && !(node.type === 'text' && node.value.trim() === ''));
  return [
    ...line.filter((node): node is Image => node.type === 'image'),
    ...(rest.length > 0 ? [{ type: 'caption' as const, children: trimEdges(rest) }] : []),
  ];
}

function contained(node: Container, mapper: Mapper): Node[] {
  const attributes = node.attributes ?? {};
  const read = containers[node.name];
  if (!read) return [];
  return [{ ...read(node.children, attributes, mapper), ...said(node), ...placed(node, mapper) }];
}

/** What is said of a block: its name, its language, its direction. */
function said({ attributes }: Directive): { id?: string; language?: string; direction?: 'ltr' | 'rtl' } {
  const { id, lang, dir } = attributes ?? {};
  return {
    ...(id ? { id } : {}),
    ...(lang && languageTagPattern.test(lang) ? { language: lang } : {}),
    ...(dir === 'ltr' || dir === 'rtl' ? { direction: dir } : {}),
  };
}

function wholeNumber(value: string | null | undefined): number | undefined {
  return value && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

const numberOf = (name: string, value: string | null | undefined): object => {
  const number = wholeNumber(value);
  return number === undefined ? {} : { [name]: number };
};

const sideOf = (side: string): Align => (side === 'left' || side === 'right' || side === 'center' ? side : null);

/** `block` says what it is given of the one block in it; of several it says nothing. */
function annotated(node: Container, mapper: Mapper): Node[] {
  const inner = blocksIn(node.children, mapper);
  const [only, ...more] = inner;
  if (!only || more.length > 0) return inner;
  const { start, info } = node.attributes ?? {};
  return [
    {
      ...only,
      ...said(node),
      ...(only.type === 'list' ? numberOf('start', start) : {}),
      ...(only.type === 'code' && typeof info === 'string' ? { lang: info } : {}),
    },
  ];
}

/** A directive of another make: its words stay. */
function unknown(node: Directive, mapper: Mapper): Node[] {
  if (node.type === 'containerDirective' && node.name === 'block') return annotated(node, mapper);
  mapper.report('markdown/unknown-node', `A directive "${node.name}"; its text is kept`, placed(node, mapper).position);
  if (node.type === 'containerDirective') return blocksIn(node.children, mapper);
  return [{ type: 'paragraph', ...placed(node, mapper), children: [verbatim(node, mapper)] }];
}

/** A directive as the words that it was written in. */
function verbatim(node: Directive, mapper: Mapper): Inline {
  const span = spanOf(node, mapper);
  if (!span || mapper.source.text === '') return { type: 'text', value: `:${node.name}` };
  mapper.source.unmark(span);
  return { type: 'text', value: mapper.source.text.slice(span.start, span.end), ...placed(node, mapper) };
}

// --- Lines ----------------------------------------------------------------------------------------------------------

function linesOf(children: readonly PhrasingContent[], mapper: Mapper): Inline[] {
  return trimEdges(canonicalInlines(inlinesOf(children, mapper)));
}

function inlinesOf(children: readonly PhrasingContent[], mapper: Mapper): Inline[] {
  return children.flatMap((node): Inline[] => {
    const place = placed(node, mapper);
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: unwrapped(node.value, node, mapper.source, mapper), ...place }];
      case 'emphasis':
      case 'strong':
      case 'delete':
        return [{ type: node.type, ...place, children: inlinesOf(node.children, mapper) }];
      case 'link':
        return linked(node.url, node.title, inlinesOf(node.children, mapper), place);
      case 'image':
        mark(mapper, spanOf(node, mapper));
        return pictured(node.url, node.title, node.alt === '' ? undefined : node.alt, place);
      case 'footnoteReference':
        return [{ type: 'footnoteReference', identifier: node.identifier, ...place }];
      case 'break':
        return [{ type: 'break', ...place }];
      case 'textDirective':
        return Object.hasOwn(phrases, node.name)
          ? (phrases[node.name]?.(inlinesOf(node.children, mapper), node.attributes ?? {}, place) ?? [])
          : [verbatim(node, mapper)];
      default:
        return lineOf([node], mapper, 1);
    }
  });
}

/** A text without the ends of lines that it was wrapped by; those that are written as references stay. */
function unwrapped(value: string, node: PhrasingContent, source: Source, mapper: Mapper): string {
  const span = spanOf(node, mapper);
  const isWrapped = span && /[\r\n]/.test(source.text.slice(span.start, span.end));
  return isWrapped ? value.replace(/(?<![ \t])[ \t]*[\r\n]+[ \t]*/g, ' ') : value;
}

type Place = ReturnType<typeof placed>;
type Phrase = (children: Inline[], attributes: Attributes, place: Place) => Inline[];

const marked =
  (type: 'emphasis' | 'strong' | 'delete' | 'superscript' | 'subscript'): Phrase =>
  (children, _, place) => [{ type, ...place, children }];

const phrases: Readonly<Record<string, Phrase>> = {
  emphasis: marked('emphasis'),
  strong: marked('strong'),
  delete: marked('delete'),
  sup: marked('superscript'),
  sub: marked('subscript'),
  code: (children, _, place) => {
    const value = children.map(plainText).join('');
    return value === '' ? [] : [{ type: 'inlineCode', value, ...place }];
  },
  link: (children, { href, title }, place) => linked(href ?? '', title, children, place),
  image: (_, { src, title, alt }, place) => pictured(src ?? '', title, alt ?? undefined, place),
  br: (_, __, place) => [{ type: 'break', ...place }],
  footnote: (_, { of }, place) => [{ type: 'footnoteReference', identifier: of ?? '', ...place }],
  foreign: (children, { lang, dir }, place) => {
    if (!lang || !languageTagPattern.test(lang)) return children;
    const direction = dir === 'ltr' || dir === 'rtl' ? { direction: dir } : {};
    return [{ type: 'foreign', language: lang, ...direction, ...place, children } as Inline];
  },
};

function linked(written: string, title: string | null | undefined, children: Inline[], place: Place): Inline[] {
  const url = linkTarget(written) === undefined ? undefined : written;
  if (url === undefined) return children;
  return [{ type: 'link', url, ...(typeof title === 'string' ? { title } : {}), ...place, children }];
}

function pictured(
  url: string,
  title: string | null | undefined,
  alt: string | null | undefined,
  place: Place,
): Inline[] {
  if (pictureAddress(url) === undefined) return alt ? [{ type: 'text', value: alt }] : [];
  const words = typeof alt === 'string' ? { alt } : {};
  return [{ type: 'image', url, ...(typeof title === 'string' ? { title } : {}), ...words, ...place }];
}
