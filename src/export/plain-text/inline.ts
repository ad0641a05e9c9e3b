/**
 * Inline nodes as a run of text, in which a newline is a forced end of line.
 *
 * Invariant: the words of a node stand in its run once; what is added (signs, targets, alternative texts) stands in
 * brackets or is a single sign.
 */
import { directionOf } from '../../model/build.ts';
import type { FootnoteReference, Image, Inline, Link, Node } from '../../model/nodes.ts';
import { isInline } from '../../model/visit.ts';
import { closeControls, isolated, standsAlone } from './bidi.ts';
import { capitalsOf, type Page } from './page.ts';

type Nodes = { [Each in Inline as Each['type']]: Each };
/** `next` is the node that follows in the same parent. */
type Handlers = { [Type in keyof Nodes]: (node: Nodes[Type], page: Page, next?: Node) => string };

const handlers: Handlers = {
  text: (node, page) => printValue(node.value, page),
  emphasis: (node, page) => mark(node, '*', page),
  strong: (node, page) => mark(node, '**', page),
  delete: lossy,
  inlineCode(node, page) {
    page.lose('inlineCode', node);
    return printValue(node.value, page);
  },
  superscript: lossy,
  subscript: lossy,
  foreign: printForeign,
  link: printLink,
  image: printImage,
  break: () => '\n',
  footnoteReference: printReference,
};

/** Prints inline nodes as the text of a block: single spaces, none at the ends or beside an end of line. */
export function printInlines(nodes: readonly Node[], page: Page): string {
  const text = joined(nodes, page);
  return (page.style.bidi === 'none' ? text : closeControls(text))
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function joined(nodes: readonly Node[], page: Page): string {
  return nodes.map((node, index) => printInline(node, page, nodes[index + 1])).join('');
}

function printInline(node: Node, page: Page, next?: Node): string {
  if (isInline(node)) return handle(node.type, node, page, next);
  // A block, or a node of a type that nobody knows: its words, apart from its neighbours'.
  if ('children' in node) return ` ${joined(node.children, page)} `;
  return 'value' in node ? printValue(node.value, page) : '';
}

function handle<Type extends keyof Nodes>(type: Type, node: Nodes[Type], page: Page, next?: Node): string {
  return handlers[type](node, page, next);
}

function printValue(value: string, page: Page): string {
  const words = page.words(value);
  return page.capitals ? capitalsOf(words, page.edition.language) : words;
}

function lossy(node: Nodes['delete' | 'superscript' | 'subscript'], page: Page): string {
  page.lose(node.type, node);
  return joined(node.children, page);
}

function printForeign(node: Nodes['foreign'], page: Page, next?: Node): string {
  page.lose('foreign', node);
  const text = joined(node.children, page);
  const direction = node.direction ?? directionOf(node.language);
  if (page.style.bidi === 'none' || direction === page.direction || text.trim() === '') return text;
  const after = next?.type === 'text' ? next.value : undefined;
  return standsAlone(text, direction, after) ? text : isolated(closeControls(text), direction);
}

function mark(node: Nodes['emphasis' | 'strong'], sign: string, page: Page): string {
  const text = joined(node.children, page);
  if (page.style.emphasis === 'none') {
    page.lose(node.type, node);
    return text;
  }
  const words = text.trim();
  // A sign that stands beside a space would be read as a sign of its own.
  return words === '' ? text : text.replace(words, () => sign + words + sign);
}

function printLink(node: Link, page: Page): string {
  const text = joined(node.children, page);
  const target = page.edition.target(node.url);
  if (target === undefined || target.startsWith('#') || bareAddress(target) === bareAddress(text.trim())) return text;
  if (page.style.links === 'inline') return `${ended(text, page)} ${address(target, page)}`;
  if (page.style.links === 'notes') return `${text} ${page.linkSign(target)}`;
  page.lose('link', node);
  return text;
}

/** A text with nothing left open that would turn what follows it. */
const ended = (text: string, { style }: Page): string => (style.bidi === 'none' ? text : closeControls(text));

/** An address in its brackets, which reads from left to right anywhere. */
function address(target: string, { style, direction }: Page): string {
  return style.bidi === 'none' || direction === 'ltr' ? `<${target}>` : isolated(`<${target}>`, 'ltr');
}

/** An address as people write it, to tell whether the text of a link shows its target already. */
function bareAddress(url: string): string {
  return url.replace(/^(https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
}

function printImage(node: Image, page: Page): string {
  if (node.alt === '') return '';
  page.lose('image', node);
  const { labels, colon } = page.edition.words;
  const parts = [labels.picture, page.words(node.alt ?? '').trim()].filter((part) => part !== '');
  return parts.length === 0 ? '' : `[${parts.join(colon)}]`;
}

function printReference(node: FootnoteReference, page: Page): string {
  const number = page.edition.noteNumber(node.identifier);
  const note = page.edition.notes[(number ?? 0) - 1];
  if (number === undefined || note === undefined) return '';
  if (page.style.notes === 'end' || page.told.has(node.identifier)) return page.noteSign(number);
  page.told.add(node.identifier);
  const text = printInlines(note.definition.children, page).replaceAll('\n', ' ');
  // Only a note that is referred to again needs a sign.
  if (note.references === 1) return ` [${text}]`;
  return ` [${page.noteSign(number).slice(1, -1)}${page.edition.words.colon}${text}]`;
}
