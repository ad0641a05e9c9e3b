/**
 * The body of a page of our own making: each element says what it is, so that each is read as that and nothing is guessed.
 * The inverse of `export/html`; what it does not know is read as in any page.
 *
 * Invariant: whatever a page that looks like ours holds, an address reaches the model only by the mapper.
 */
import { directionOf } from '../../model/build.ts';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type {
  Align,
  Attribution,
  Block,
  Caption,
  Credit,
  Direction,
  Figure,
  Inline,
  ListItem,
  Node,
  Note,
  Paragraph,
  PullQuote,
  TableCell,
  TableRow,
} from '../../model/nodes.ts';
import { languageTagPattern } from '../../model/options.ts';
import { inlineContent } from '../elements/figure.ts';
import { inlinesOf, joinSpaces } from '../elements/inline.ts';
import { hasRole, type Mapper, type OwnReader } from '../elements/mapper.ts';
import { placed } from '../elements/place.ts';
import { attribute, type ChildNode, type Element, find, isElement, isHtml, textOf } from '../elements/tree.ts';

const hasClass = (element: Element, name: string): boolean =>
  ` ${attribute(element, 'class') ?? ''} `.includes(` ${name} `);

const elementsIn = (element: Element): Element[] => element.childNodes.filter(isElement);

/** What stands beside the content of any block: its place, name, language, direction. */
function base(element: Element): Pick<Block, 'position' | 'id' | 'language' | 'direction'> {
  const id = attribute(element, 'id');
  return { ...placed(element), ...(id === undefined || id === '' ? {} : { id }), ...languageOf(element) };
}

function languageOf(element: Element): { language?: string; direction?: Direction } {
  const [written, direction] = [attribute(element, 'lang'), attribute(element, 'dir')];
  const language = written !== undefined && languageTagPattern.test(written) ? written : undefined;
  const isKnown = (direction === 'ltr' || direction === 'rtl') && (!language || direction !== directionOf(language));
  return { ...(language ? { language } : {}), ...(isKnown ? { direction } : {}) };
}

/** Reads phrasing content as one line. A space of no width is a word's own. */
const lineOf = (nodes: readonly ChildNode[], mapper: Mapper): Inline[] =>
  trimEdges(canonicalInlines(joinSpaces(inlinesOf(nodes, mapper), { open: true }, false)));

// --- Lines ------------------------------------------------------------------------------------------------------------

type InlineReader = (element: Element, mapper: Mapper) => Inline[] | undefined;

const none: Inline[] = [];

const inlineReaders: Readonly<Record<string, InlineReader>> = {
  a: (element, mapper) => referenceOf(element) ?? (hasRole(element, 'doc-backlink') ? none : linkOf(element, mapper)),
  // What a writer puts before a text: a label, a speaker, who the authors are.
  b: () => none,
  code: (element) => {
    const value = textOf(element);
    return value === '' ? none : [{ type: 'inlineCode', value, ...placed(element) }];
  },
  img: pictureOf,
  span(element, mapper) {
    if (hasClass(element, 'picture')) return pictureOf(element, mapper);
    if (hasClass(element, 'box') || hasClass(element, 'number')) return none;
    const { language, direction } = languageOf(element);
    if (language === undefined) return undefined;
    const children = inlinesOf(element.childNodes, mapper);
    return [{ type: 'foreign', language, ...(direction ? { direction } : {}), ...placed(element), children }];
  },
  sup(element, mapper) {
    const [inner] = elementsIn(element);
    const reference = referenceOf(element) ?? (inner?.tagName === 'a' ? referenceOf(inner) : undefined);
    return reference ?? [{ type: 'superscript', ...placed(element), children: inlinesOf(element.childNodes, mapper) }];
  },
};

function referenceOf(element: Element): Inline[] | undefined {
  const identifier = attribute(element, 'data-note');
  return identifier === undefined ? undefined : [{ type: 'footnoteReference', identifier, ...placed(element) }];
}

function linkOf(element: Element, mapper: Mapper): Inline[] {
  const children = inlinesOf(element.childNodes, mapper);
  const url = mapper.target(attribute(element, 'href'));
  if (url === undefined || (url.startsWith('#') && !mapper.targets.has(url.slice(1)))) return children;
  const title = attribute(element, 'title');
  return [{ type: 'link', url, ...(title === undefined ? {} : { title }), ...placed(element), children }];
}

function pictureOf(element: Element, mapper: Mapper): Inline[] {
  const written = attribute(element, 'data-src') ?? attribute(element, 'src');
  const title = attribute(element, 'title');
  const alt = attribute(element, 'alt') ?? textOf(element);
  return [
    {
      type: 'image',
      // As it is written: it may be a key of the caller's pictures. One that no page may name is not in the page.
      url: written === undefined || mapper.picture(written) === undefined ? '' : written,
      ...(title === undefined ? {} : { title }),
      ...(attribute(element, 'data-alt') === 'unknown' ? {} : { alt }),
      ...placed(element),
    },
  ];
}

// --- Blocks -----------------------------------------------------------------------------------------------------------

type BlockReader = (element: Element, mapper: Mapper) => Block[] | undefined;

const blockReaders: Readonly<Record<string, BlockReader>> = {
  blockquote: (element, mapper) => [
    { type: 'blockquote', ...base(element), children: mapper.flow(element.childNodes, mapper) },
  ],
  div(element, mapper) {
    if (hasRole(element, 'doc-pullquote')) return [pullQuoteOf(element, mapper)];
    if (hasRole(element, 'doc-footnote')) return definitionOf(element, mapper);
    if (!hasClass(element, 'turn')) return noteOf(element, mapper);
    const [first] = elementsIn(element);
    const name = first?.tagName === 'p' ? elementsIn(first).find((part) => hasClass(part, 'speaker')) : undefined;
    const speaker = name
      ? [{ type: 'speaker' as const, ...base(name), children: lineOf(name.childNodes, mapper) }]
      : [];
    const children = [...speaker, ...mapper.flow(element.childNodes, mapper)];
    return [{ type: 'speakerTurn', ...base(element), children }];
  },
  figure: figureOf,
  // The credit line of the metadata.
  footer: () => [],
  h2: headingOf,
  h3: headingOf,
  h4: headingOf,
  h5: headingOf,
  h6: headingOf,
  hr: (element) => [{ type: 'thematicBreak', ...base(element) }],
  ol: listOf,
  p(element, mapper) {
    const children = lineOf(element.childNodes, mapper);
    if (children.length === 0) return [];
    if (hasClass(element, 'verse')) return [{ type: 'verse', ...base(element), children }];
    if (hasClass(element, 'credit')) return [{ ...creditOf(element), children }];
    return [{ type: 'paragraph', ...base(element), children }];
  },
  pre(element, mapper) {
    const lang = elementsIn(element)
      .map((code) => /^language-(\S+)$/u.exec(attribute(code, 'class') ?? '')?.[1])
      .find((each) => each !== undefined);
    const { direction, ...own } = base(element);
    // From left to right is how a writer prints code in any text.
    const other = direction === undefined || mapper.direction === 'rtl' ? {} : { direction };
    return [{ type: 'code', ...own, ...other, ...(lang === undefined ? {} : { lang }), value: textOf(element) }];
  },
  section(element, mapper) {
    if (!hasRole(element, 'doc-endnotes')) return undefined;
    // The title of the list is a label of its writer.
    return mapper.flow(
      element.childNodes.filter((child) => !isElement(child) || !/^h[2-6]$/.test(child.tagName)),
      mapper,
    );
  },
  table: (element, mapper) => [tableOf(element, mapper)],
  ul: listOf,
};

function headingOf(element: Element, mapper: Mapper): Block[] {
  const level = Number(attribute(element, 'data-depth') ?? element.tagName.slice(1));
  const depth = ([2, 3, 4, 5, 6] as const).find((each) => each === level) ?? 6;
  return [{ type: 'heading', depth, ...base(element), children: lineOf(element.childNodes, mapper) }];
}

function pullQuoteOf(element: Element, mapper: Mapper): PullQuote {
  const isAttribution = (child: ChildNode): child is Element => isElement(child) && hasClass(child, 'attribution');
  const [, start, end, block] = /^(\d+) (\d+) (.*)$/su.exec(attribute(element, 'data-repeats') ?? '') ?? [];
  const repeats = block === undefined ? {} : { repeats: { block, start: Number(start), end: Number(end) } };
  const words = element.childNodes.filter((child) => !isAttribution(child));
  return {
    type: 'pullQuote',
    ...base(element),
    ...repeats,
    children: [
      ...mapper
        .flow(words, mapper)
        .map(
          (block): Paragraph =>
            block.type === 'paragraph' ? block : { type: 'paragraph', children: inlineContent(block) },
        ),
      ...element.childNodes.filter(isAttribution).map((name) => attributionOf(name, mapper)),
    ],
  };
}

const attributionOf = (element: Element, mapper: Mapper): Attribution => ({
  type: 'attribution',
  ...base(element),
  children: lineOf(element.childNodes, mapper),
});

/** A note that no block of the model names has a name that the writer made, by its number. */
const madeName = /^note-\d+$/;

function definitionOf(element: Element, mapper: Mapper): Block[] | undefined {
  const identifier = attribute(element, 'data-note');
  if (identifier === undefined) return undefined;
  const { id, ...more } = base(element);
  const name = id === undefined || madeName.test(id) ? {} : { id };
  const children = mapper.flow(element.childNodes, mapper);
  return [{ type: 'footnoteDefinition', identifier, ...name, ...more, children }];
}

const noteRoles: readonly Note['role'][] = ['correction', 'update', 'editor', 'tip'];

function noteOf(element: Element, mapper: Mapper): Block[] | undefined {
  const role = hasClass(element, 'note') ? noteRoles.find((each) => hasClass(element, each)) : undefined;
  if (!role) return undefined;
  return [{ type: 'note', role, ...base(element), children: mapper.flow(element.childNodes, mapper) }];
}

const creditRoles: readonly Credit['role'][] = ['source', 'photo', 'reporting', 'editing', 'author'];

function creditOf(element: Element): Omit<Credit, 'children'> {
  const role = creditRoles.find((each) => hasClass(element, each)) ?? 'source';
  return { type: 'credit', role, ...base(element) };
}

function listOf(element: Element, mapper: Mapper): Block[] {
  const children = elementsIn(element).map((item): ListItem => {
    const box = find(item, (part) => hasClass(part, 'box'));
    const own = box && hasClass(item, 'task') ? { checked: textOf(box).includes('☑') } : {};
    return { type: 'listItem', ...own, ...base(item), children: mapper.flow(item.childNodes, mapper) };
  });
  const start = Number(attribute(element, 'start') ?? 1);
  const ordered = element.tagName === 'ol' ? { ordered: true, ...(start === 1 ? {} : { start }) } : {};
  return [{ type: 'list', ...ordered, ...base(element), children }];
}

function tableOf(element: Element, mapper: Mapper): Extract<Block, { type: 'table' }> {
  const align = attribute(element, 'data-align');
  const rows = elementsIn(element).flatMap((part) => (part.tagName === 'tr' ? [part] : elementsIn(part)));
  const children = rows.map(
    (row): TableRow => ({
      type: 'tableRow',
      ...base(row),
      children: elementsIn(row).map((cell) => cellOf(cell, mapper)),
    }),
  );
  return {
    type: 'table',
    ...base(element),
    ...(align === undefined ? {} : { align: align.split(' ').filter(Boolean).map(alignOf) }),
    children,
  };
}

const alignOf = (word: string): Align => (['left', 'right', 'center'] as const).find((each) => each === word) ?? null;

function cellOf(element: Element, mapper: Mapper): TableCell {
  const header = { row: 'row', col: 'column' }[attribute(element, 'scope') ?? ''];
  const [colSpan, rowSpan] = [Number(attribute(element, 'colspan') ?? 1), Number(attribute(element, 'rowspan') ?? 1)];
  return {
    type: 'tableCell',
    ...(header === 'row' || header === 'column' ? { header } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
    ...base(element),
    children: lineOf(element.childNodes, mapper),
  };
}

/** A figure; `undefined` if something is in it that we put into none. */
function figureOf(element: Element, mapper: Mapper): Block[] | undefined {
  if (hasClass(element, 'quote')) return quoteOf(element, mapper);
  const children = elementsIn(element).flatMap((child) => partsOf(child, mapper));
  return children.every(isFigurePart) ? [{ type: 'figure', ...base(element), children }] : undefined;
}

type FigurePart = Figure['children'][number];

const partTypes: ReadonlySet<string> = new Set<FigurePart['type']>([
  ...(['image', 'table', 'code', 'verse', 'caption', 'credit'] as const),
]);

const isFigurePart = (node: Node): node is FigurePart => partTypes.has(node.type);

function partsOf(child: Element, mapper: Mapper): Node[] {
  if (child.tagName === 'figcaption') return elementsIn(child).flatMap((part) => legendOf(part, mapper));
  const isPicture = child.tagName === 'img' || hasClass(child, 'picture');
  return isPicture ? pictureOf(child, mapper) : mapper.flow([child], mapper);
}

function legendOf(element: Element, mapper: Mapper): (Caption | Credit)[] {
  const children = lineOf(element.childNodes, mapper);
  if (children.length === 0) return [];
  if (hasClass(element, 'credit')) return [{ ...creditOf(element), children }];
  return [{ type: 'caption', ...base(element), children }];
}

function quoteOf(element: Element, mapper: Mapper): Block[] {
  const quote = find(element, ({ tagName }) => tagName === 'blockquote');
  const legend = elementsIn(element).find(({ tagName }) => tagName === 'figcaption');
  const names = legend ? elementsIn(legend).map((name) => attributionOf(name, mapper)) : [];
  const words = quote ? mapper.flow(quote.childNodes, mapper) : [];
  return [{ type: 'blockquote', ...base(element), children: [...words, ...names] }];
}

/** Reads the elements of a page of ours. */
export const ownReader: OwnReader = {
  block: (element, mapper) =>
    Object.hasOwn(blockReaders, element.tagName) && isHtml(element)
      ? blockReaders[element.tagName]?.(element, mapper)
      : undefined,
  inline: (element, mapper) =>
    Object.hasOwn(inlineReaders, element.tagName) ? inlineReaders[element.tagName]?.(element, mapper) : undefined,
};
