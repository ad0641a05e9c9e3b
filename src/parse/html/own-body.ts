/**
 * The body of a page of our own making: each element says what it is, so that each is read as that and nothing is guessed.
 * The inverse of `export/html`; what it does not know is read as in any page.
 *
 * Invariant: whatever a page that looks like ours holds, an address reaches the model only by the mapper; words that are not
 * in the model are given to `mapper.leave`, for the page may have been edited.
 */
import type {
  Align,
  Attribution,
  Block,
  Caption,
  Credit,
  Figure,
  ListItem,
  Node,
  Note,
  Paragraph,
  PullQuote,
  TableCell,
  TableRow,
} from '../../model/nodes.ts';
import { inlineContent } from '../elements/figure.ts';
import { hasRole, type Mapper, type OwnReader } from '../elements/mapper.ts';
import { placed } from '../elements/place.ts';
import { attribute, type ChildNode, type Element, find, isElement, isHtml, textOf } from '../elements/tree.ts';
import {
  base,
  boxOf,
  elementsIn,
  hasClass,
  isBlank,
  isSpeaker,
  isTurn,
  label,
  lineOf,
  onlyText,
  parted,
  pictureOf,
  readInline,
} from './own-line.ts';

type BlockReader = (element: Element, mapper: Mapper) => Block[] | undefined;

const blockReaders: Readonly<Record<string, BlockReader>> = {
  blockquote: (element, mapper) => [
    { type: 'blockquote', ...base(element), children: mapper.flow(element.childNodes, mapper) },
  ],
  div(element, mapper) {
    if (hasRole(element, 'doc-pullquote')) return [pullQuoteOf(element, mapper)];
    if (hasRole(element, 'doc-footnote')) return definitionOf(element, mapper);
    if (!isTurn(element)) return noteOf(element, mapper);
    const name = find(element, (part) => part.tagName === 'b' && isSpeaker(part, element));
    const speaker = name
      ? [{ type: 'speaker' as const, ...base(name), children: lineOf(name.childNodes, mapper) }]
      : [];
    const children = [...speaker, ...mapper.flow(element.childNodes, mapper)];
    return [{ type: 'speakerTurn', ...base(element), children }];
  },
  figure: figureOf,
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
    return [
      {
        type: 'code',
        ...own,
        ...other,
        ...(lang === undefined ? {} : { lang }),
        ...placed(onlyText(element)),
        value: textOf(element),
      },
    ];
  },
  section(element, mapper) {
    if (!hasRole(element, 'doc-endnotes')) return undefined;
    // The title of the list is a label of its writer.
    const [first] = elementsIn(element);
    const title = first && /^h[2-6]$/.test(first.tagName) ? first : undefined;
    if (title) label(title, mapper);
    return mapper.flow(
      element.childNodes.filter((child) => child !== title),
      mapper,
    );
  },
  table: (element, mapper) => [captioned(element, mapper)],
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

function definitionOf(element: Element, mapper: Mapper): Block[] | undefined {
  const identifier = attribute(element, 'data-note');
  if (identifier === undefined) return undefined;
  // A note that has no name has one in the page that was made for it.
  const { id: _, ...more } = base(element);
  const id = attribute(element, 'data-id');
  const name = id ? { id } : {};
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
  const itemOf = (item: Element): ListItem[] | undefined => {
    if (item.tagName !== 'li') return undefined;
    const box = boxOf(item);
    const own = box ? { checked: textOf(box).includes('☑') } : {};
    return [{ type: 'listItem', ...own, ...base(item), children: mapper.flow(item.childNodes, mapper) }];
  };
  const children = parted(element.childNodes, itemOf, (run): ListItem[] => {
    const blocks = mapper.flow(run, mapper);
    return blocks.length === 0 ? [] : [{ type: 'listItem', children: blocks }];
  });
  const start = Number(attribute(element, 'start') ?? 1);
  const ordered = element.tagName === 'ol' ? { ordered: true, ...(start === 1 ? {} : { start }) } : {};
  return [{ type: 'list', ...ordered, ...base(element), children }];
}

const isCaption = ({ tagName }: Element): boolean => tagName === 'caption';

/** A table of ours has no `caption`: its figure has. One that was given one is such a figure. */
function captioned(element: Element, mapper: Mapper): Block {
  const table = tableOf(element, mapper);
  const caption = elementsIn(element).find(isCaption);
  const children = caption ? lineOf(caption.childNodes, mapper) : [];
  if (!caption || children.length === 0) return table;
  return { type: 'figure', children: [{ type: 'caption', ...base(caption), children }, table] };
}

/** Whether an element is a table, or the box in which one that is wide is moved. */
function isTable(element: Element): boolean {
  if (element.tagName === 'table') return !elementsIn(element).some(isCaption);
  const [inner, ...others] = element.childNodes.filter((node) => !isBlank(node));
  return (
    hasClass(element, 'scroll') &&
    others.length === 0 &&
    inner?.nodeName === 'table' &&
    isElement(inner) &&
    isTable(inner)
  );
}

function tableOf(element: Element, mapper: Mapper): Extract<Block, { type: 'table' }> {
  const align = attribute(element, 'data-align');
  const rows = elementsIn(element)
    .filter((part) => !isCaption(part))
    .flatMap((part) => (part.tagName === 'tr' ? [part] : elementsIn(part)))
    .filter(({ tagName }) => tagName === 'tr');
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
  const parts = element.childNodes.filter((node) => !isBlank(node));
  if (!parts.every((part) => isElement(part) && isPart(part))) return undefined;
  const children = parts
    .filter(isElement)
    .flatMap((part) => partsOf(part, mapper))
    .filter(isFigurePart);
  return [{ type: 'figure', ...base(element), children }];
}

type FigurePart = Figure['children'][number];

const partTypes: ReadonlySet<string> = new Set<FigurePart['type']>([
  ...(['image', 'table', 'code', 'verse', 'caption', 'credit'] as const),
]);

const isFigurePart = (node: Node): node is FigurePart => partTypes.has(node.type);

const isPicture = (element: Element): boolean =>
  element.tagName === 'img' || (element.tagName === 'span' && hasClass(element, 'picture'));

/** Whether an element is one that we put into a figure, so that its reader makes a part of a figure of it. */
function isPart(element: Element): boolean {
  if (element.tagName === 'p') return hasClass(element, 'verse') || hasClass(element, 'credit');
  return isPicture(element) || isTable(element) || element.tagName === 'pre' || element.tagName === 'figcaption';
}

function partsOf(child: Element, mapper: Mapper): Node[] {
  if (child.tagName === 'figcaption') return legendsOf(child, mapper);
  return isPicture(child) ? pictureOf(child, mapper) : mapper.flow([child], mapper);
}

const isIn = (element: Element, ...classes: readonly string[]): boolean =>
  element.tagName === 'span' && classes.some((name) => hasClass(element, name));

/** Captions and credits of a figure; what is marked as neither is a caption. */
function legendsOf(element: Element, mapper: Mapper): (Caption | Credit)[] {
  const read = (part: Element): (Caption | Credit)[] | undefined => {
    if (!isIn(part, 'caption', 'credit')) return undefined;
    const children = lineOf(part.childNodes, mapper);
    if (children.length === 0) return [];
    if (hasClass(part, 'credit')) return [{ ...creditOf(part), children }];
    return [{ type: 'caption', ...base(part), children }];
  };
  return parted(element.childNodes, read, (run) => {
    const children = lineOf(run, mapper);
    return children.length === 0 ? [] : [{ type: 'caption', children }];
  });
}

function quoteOf(element: Element, mapper: Mapper): Block[] {
  const names: Attribution[] = [];
  const read = (part: Element): Block[] | undefined => {
    if (part.tagName === 'blockquote') return mapper.flow(part.childNodes, mapper);
    if (part.tagName !== 'figcaption') return undefined;
    names.push(...namesIn(part, mapper));
    return [];
  };
  const words = parted(element.childNodes, read, (run) => mapper.flow(run, mapper));
  return [{ type: 'blockquote', ...base(element), children: [...words, ...names] }];
}

/** Who is quoted, by the legend of a quotation. */
function namesIn(element: Element, mapper: Mapper): Attribution[] {
  const read = (part: Element): Attribution[] | undefined =>
    isIn(part, 'attribution') ? [attributionOf(part, mapper)] : undefined;
  return parted(element.childNodes, read, (run) => {
    const children = lineOf(run, mapper);
    return children.length === 0 ? [] : [{ type: 'attribution', children }];
  });
}

/** Reads the elements of a page of ours. */
export const ownReader: OwnReader = {
  block: (element, mapper) =>
    Object.hasOwn(blockReaders, element.tagName) && isHtml(element)
      ? blockReaders[element.tagName]?.(element, mapper)
      : undefined,
  inline: readInline,
};
