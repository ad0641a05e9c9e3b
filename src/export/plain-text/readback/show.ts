/**
 * The part of an article that the profile `readback` can show: the tree without what raw text has no sign for.
 *
 * Invariant: no word is lost; what becomes of each node that cannot be shown is in the table below and is reported as
 * `export/lossy`, once a kind; of a tree that nothing is reported of, the result is the tree itself.
 */
import { canonical } from '../../../model/canonical.ts';
import { isInline } from '../../../model/content.ts';
import type {
  Attribution,
  Block,
  BlockPart,
  FootnoteDefinition,
  Image,
  Inline,
  Link,
  Node,
  Table,
  TableCell,
} from '../../../model/nodes.ts';
import { plainText, visit } from '../../../model/visit.ts';
import type { Edition } from '../../edition.ts';
import { cleanText } from '../page.ts';

/** What raw text cannot show, and what stands for it. */
const losses = {
  delete: 'Deleted text is not shown as such',
  inlineCode: 'Code in a line is not shown as such',
  superscript: 'Raised text stands on the line',
  subscript: 'Lowered text stands on the line',
  foreign: 'The language of a phrase is not shown',
  link: 'Of links only addresses that stand in the text are shown; the targets of others are left out',
  image: 'Pictures are not shown; their alternative texts stand for them',
  emphasis: 'Emphasis inside of emphasis, or in a text that has asterisks of its own, is not shown',
  figure: 'What belongs to a figure stands as blocks of its own, its caption as a paragraph',
  language: 'The language and the direction of a block are not shown',
  id: 'Names of blocks, and what a pull quote repeats, are not shown',
  code: 'The language of code is not shown',
  cells: 'Cells that span, heads of rows, and lines in a cell are not shown as such',
  alignment: 'The alignment of columns is shown only where some column has one',
  space: 'Ends of lines inside of a text, and spaces at the edge of a line, are not shown',
  lines: 'Empty lines inside of a block are not shown',
  start: 'A list that begins with a number too large to be counted on begins with 1',
  note: 'A note has another name: the text holds its own, or it cannot stand in brackets',
  reference: 'Markers of notes that there are not are left out',
  turn: 'A speaker who says nothing stands as a paragraph',
  unknown: 'A node of an unknown type is not shown as such',
  publication: 'Of several articles the first alone is read back, and nothing of the publication',
} as const;

export type Loss = keyof typeof losses;

/** Reports what is lost, once a kind. */
export type Lose = (loss: Loss, node?: Node) => void;

/** The reporter of one edition. */
export function loser(edition: Pick<Edition, 'report'>): Lose {
  const lost = new Set<Loss>();
  return (loss, node) => {
    if (!lost.has(loss)) edition.report('export/lossy', losses[loss], node);
    lost.add(loss);
  };
}

/** Which signs a text can have inside of its lines: those that no words of it hold. */
export interface Signs {
  emphasis: boolean;
  links: boolean;
}

interface Showing extends Signs {
  edition: Edition;
  lose: Lose;
  /** A value with what no text may hold replaced, on one line. */
  words(value: string): string;
}

/** The blocks of an edition as raw text can show them, and the signs that it takes. */
export function showable(edition: Edition, lose: Lose): Signs & { children: Block[] } {
  const { article } = edition;
  const signs = signsOf(article.children);
  let replaced = false;
  const showing: Showing = {
    ...signs,
    edition,
    lose,
    words(value) {
      const clean = cleanText(value, (character) => {
        if (!replaced)
          edition.report('export/invalid-character', `${character} may not stand in text; U+FFFD stands for it`);
        replaced = true;
      });
      const line = clean.replace(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g, ' ');
      if (line !== clean) lose('space');
      return line;
    },
  };
  const shown = canonical(showBlocks(article.children, showing));
  return { ...signs, children: nameNotes(shown, lose) };
}

function signsOf(children: readonly Block[]): Signs {
  let text = '';
  for (const block of children) {
    visit(block, (node) => {
      if (node.type === 'image') text += node.alt ?? '';
      else if ('value' in node && node.type !== 'code') text += node.value;
    });
  }
  return { emphasis: !text.includes('*'), links: !text.includes('<') };
}

// --- Blocks ---------------------------------------------------------------------------------------------------------

type Blocks = { [Each in Block | BlockPart as Each['type']]: Each };
type Showers = { [Type in keyof Blocks]: (node: Blocks[Type], showing: Showing) => Block[] };

const inlineBlock = <Kind extends Block & { children: Inline[] }>(node: Kind, showing: Showing): Block[] => [
  { ...ownOf(node, showing), children: showInlines(node.children, showing) },
];

const paragraphOf = (node: { children: readonly Inline[] }, showing: Showing): Block[] => [
  { type: 'paragraph', children: showInlines(node.children, showing) },
];

const showers: Showers = {
  paragraph: inlineBlock,
  heading: inlineBlock,
  verse: inlineBlock,
  credit: inlineBlock,
  blockquote: (node, showing) => [
    {
      ...ownOf(node, showing),
      children: node.children.flatMap((child): (Block | Attribution)[] =>
        child.type === 'attribution' ? [attributionOf(child, showing)] : showBlocks([child], showing),
      ),
    },
  ],
  pullQuote(node, showing) {
    const { repeats, ...own } = ownOf(node, showing);
    if (repeats) showing.lose('id', node);
    const children = node.children.map((child) =>
      child.type === 'attribution'
        ? attributionOf(child, showing)
        : { ...ownOf(child, showing), children: showInlines(child.children, showing) },
    );
    return [{ ...own, children }];
  },
  list: (node, showing) => [
    {
      ...ownOf(node, showing),
      children: node.children.map((item) => ({
        ...ownOf(item, showing),
        children: showBlocks(item.children, showing),
      })),
    },
  ],
  listItem: (node, showing) => showBlocks(node.children, showing),
  table: (node, showing) => [showTable(node, showing)],
  tableRow: (node, showing) => node.children.flatMap((cell) => paragraphOf(cell, showing)),
  tableCell: paragraphOf,
  figure(node, showing) {
    showing.lose('figure', node);
    return showBlocks(node.children, showing);
  },
  caption: paragraphOf,
  attribution: paragraphOf,
  speaker: paragraphOf,
  code(node, showing) {
    const { lang, ...own } = ownOf(node, showing);
    if (lang !== undefined) showing.lose('code', node);
    const lines = node.value.split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/);
    if (lines.join('\n') !== node.value) showing.lose('space', node);
    return [{ ...own, value: lines.map(showing.words).join('\n') }];
  },
  thematicBreak: (node, showing) => [ownOf(node, showing)],
  speakerTurn(node, showing) {
    const [first, ...rest] = node.children;
    if (first?.type !== 'speaker') return [{ ...ownOf(node, showing), children: showBlocks(node.children, showing) }];
    const speaker = { ...ownOf(first, showing), children: showInlines(first.children, showing) };
    const said = canonical(showBlocks(rest, showing));
    if (said.length > 0) return [{ ...ownOf(node, showing), children: [speaker, ...said] }];
    showing.lose('turn', node);
    return paragraphOf(first, showing);
  },
  footnoteDefinition: (node, showing) => [{ ...ownOf(node, showing), children: showBlocks(node.children, showing) }],
  note: (node, showing) => [{ ...ownOf(node, showing), children: showBlocks(node.children, showing) }],
};

function showBlocks(nodes: readonly Node[], showing: Showing): Block[] {
  return nodes.flatMap((node) => {
    if (isInline(node)) return paragraphOf({ children: [node] }, showing);
    if (Object.hasOwn(showers, node.type)) return show(node.type, node, showing);
    showing.lose('unknown', node);
    return paragraphOf({ children: [{ type: 'text', value: plainText(node) }] }, showing);
  });
}

function show<Type extends keyof Blocks>(type: Type, node: Blocks[Type], showing: Showing): Block[] {
  return showers[type](node, showing);
}

/** A block without what is not shown of any block. */
function ownOf<Kind extends Block | BlockPart>(node: Kind, { lose }: Showing): Kind {
  const own = { ...node };
  if (own.id !== undefined) lose('id', node);
  if (own.language !== undefined || own.direction !== undefined) lose('language', node);
  delete own.id;
  delete own.language;
  delete own.direction;
  delete own.position;
  delete own.data;
  return own;
}

const attributionOf = (node: Blocks['attribution'], showing: Showing): Blocks['attribution'] => ({
  ...ownOf(node, showing),
  children: showInlines(node.children, showing),
});

function showTable(node: Table, showing: Showing): Table {
  const { lose } = showing;
  const own = ownOf(node, showing);
  const isHead = (row: Table['children'][number]): boolean =>
    row.children.length > 0 && row.children.every(({ header }) => header === 'column');
  const firstBody = node.children.findIndex((row) => !isHead(row));
  const heads = firstBody < 0 ? node.children.length : firstBody;
  const children = node.children.map((row, index) => ({
    ...ownOf(row, showing),
    children: row.children.map((cell): TableCell => {
      const { colSpan, rowSpan, header, ...rest } = ownOf(cell, showing);
      const isShown = header === undefined || index < heads;
      if (colSpan !== undefined || rowSpan !== undefined || !isShown) lose('cells', cell);
      const words = showInlines(cell.children, showing).map((child) => inCell(child, lose));
      return { ...rest, ...(index < heads ? { header: 'column' } : {}), children: words };
    }),
  }));
  const { align, ...table } = own;
  if (align === undefined) return { ...table, children };
  if (align.some((each) => each !== null)) return { ...table, align, children };
  lose('alignment', node);
  return { ...table, children };
}

/** What stands in a cell is one line, and its bars are none of the table's. */
function inCell(node: Inline, lose: Lose): Inline {
  if (node.type === 'break') {
    lose('cells', node);
    return { type: 'text', value: ' ' };
  }
  if (node.type === 'text') {
    if (node.value.includes('│')) lose('cells', node);
    return { ...node, value: node.value.replaceAll('│', '|') };
  }
  return 'children' in node ? { ...node, children: node.children.map((child) => inCell(child, lose)) } : node;
}

// --- Inlines --------------------------------------------------------------------------------------------------------

const text = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);

function showInlines(nodes: readonly Inline[], showing: Showing, marked = false): Inline[] {
  return nodes.flatMap((node) => showInline(node, showing, marked));
}

function showInline(node: Inline, showing: Showing, marked: boolean): Inline[] {
  const { lose, words } = showing;
  switch (node.type) {
    case 'text':
      return text(words(node.value));
    case 'break':
      return [{ type: 'break' }];
    case 'footnoteReference':
      if (showing.edition.noteNumber(node.identifier) !== undefined) {
        return [{ type: 'footnoteReference', identifier: node.identifier }];
      }
      lose('reference', node);
      return [];
    case 'inlineCode':
      lose('inlineCode', node);
      return text(words(node.value));
    case 'image':
      lose('image', node);
      return node.alt === '' ? [] : text(`[${pictureOf(node, showing)}]`);
    case 'emphasis':
    case 'strong':
      if (showing.emphasis && !marked)
        return [{ type: node.type, children: showInlines(node.children, showing, true) }];
      lose('emphasis', node);
      return showInlines(node.children, showing, marked);
    case 'link':
      if (showing.links && isAddress(node)) return [{ type: 'link', url: node.url, children: text(plainText(node)) }];
      lose('link', node);
      return showInlines(node.children, showing, marked);
    case 'delete':
    case 'superscript':
    case 'subscript':
    case 'foreign':
      lose(node.type, node);
      return showInlines(node.children, showing, marked);
    default:
      return unknownInline(node, showing, marked);
  }
}

/** A node that trees without types may hold: its words. */
function unknownInline(node: Node, showing: Showing, marked: boolean): Inline[] {
  showing.lose('unknown', node);
  if ('children' in node) return showInlines(node.children.filter(isInline), showing, marked);
  return text(showing.words(plainText(node)));
}

function pictureOf({ alt = '' }: Image, { edition, words }: Showing): string {
  return [edition.words.labels.picture, words(alt).trim()].filter((part) => part !== '').join(edition.words.colon);
}

/** Whether a link is an address that stands in the text. */
function isAddress({ url, title, children }: Link): boolean {
  const [only] = children;
  if (title !== undefined || children.length !== 1 || only?.type !== 'text') return false;
  return only.value === url ? /^https?:\/\/[^\s<>]+$/i.test(url) && URL.canParse(url) : isMail(only.value, url);
}

const isMail = (words: string, url: string): boolean =>
  url === `mailto:${words}` && /^[^\s<>@:]+@[^\s<>@:]+$/.test(words) && URL.canParse(url);

// --- Notes ----------------------------------------------------------------------------------------------------------

/** What may stand in brackets as the name of a note; an `x` there is a task that is done. */
const noteName = /^(?!x$)[\p{L}\p{N}._-]{1,40}$/u;

/** Gives each note a name that can stand in brackets and that no words of the text have there. */
function nameNotes(children: Block[], lose: Lose): Block[] {
  const definitions: FootnoteDefinition[] = [];
  const literal = new Set<string>();
  for (const block of children) {
    visit(block, (node) => {
      if (node.type === 'footnoteDefinition') definitions.push(node);
      if ('value' in node) for (const [sign] of node.value.matchAll(/\[[^[\]\s]{1,40}\]/g)) literal.add(sign);
    });
  }
  if (definitions.length === 0) return children;
  const names = new Map<string, string>();
  const taken = new Set<string>();
  let number = 1;
  const free = (): string => {
    while (taken.has(`${number}`) || literal.has(`[${number}]`)) number += 1;
    return `${number}`;
  };
  const named = definitions.map((definition) => {
    const { identifier } = definition;
    const fits = noteName.test(identifier) && !literal.has(`[${identifier}]`) && !taken.has(identifier);
    return {
      definition,
      identifier,
      name: fits ? identifier : undefined,
      ...(fits && { taken: taken.add(identifier) }),
    };
  });
  const ownNames = new Map<Node, string>();
  for (const { definition, identifier, name } of named) {
    const given = name ?? free();
    if (name === undefined) lose('note', definition);
    taken.add(given);
    ownNames.set(definition, given);
    if (!names.has(identifier)) names.set(identifier, given);
  }
  return children.map((block) => renamed(block, names, ownNames));
}

function renamed<Kind extends Node>(
  node: Kind,
  names: ReadonlyMap<string, string>,
  own: ReadonlyMap<Node, string>,
): Kind {
  const children = 'children' in node ? { children: node.children.map((child) => renamed(child, names, own)) } : {};
  const identifier = node.type === 'footnoteReference' ? names.get(node.identifier) : own.get(node);
  return { ...node, ...children, ...(identifier === undefined ? {} : { identifier }) };
}
