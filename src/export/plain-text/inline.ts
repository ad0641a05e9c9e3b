/**
 * Inline nodes as a run of text, in which a newline is a forced end of line.
 *
 * Invariant: the words of a node stand in its run once; what is added (signs, targets, alternative texts) stands in
 * brackets or is a single sign.
 */
import type { FootnoteReference, Image, Inline, Link, Node } from '../../model/nodes.ts';
import { isInline } from '../../model/visit.ts';
import { capitalsOf, type Page } from './page.ts';

type Nodes = { [Each in Inline as Each['type']]: Each };
type Handlers = { [Type in keyof Nodes]: (node: Nodes[Type], page: Page) => string };

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
  link: printLink,
  image: printImage,
  break: () => '\n',
  footnoteReference: printReference,
  foreign: lossy,
};

/** Prints inline nodes as the text of a block: single spaces, none at the ends or beside an end of line. */
export function printInlines(nodes: readonly Node[], page: Page): string {
  return joined(nodes, page)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function joined(nodes: readonly Node[], page: Page): string {
  return nodes.map((node) => printInline(node, page)).join('');
}

function printInline(node: Node, page: Page): string {
  if (isInline(node)) return handle(node.type, node, page);
  // A block, or a node of a type that nobody knows: its words, apart from its neighbours'.
  if ('children' in node) return ` ${joined(node.children, page)} `;
  return 'value' in node ? printValue(node.value, page) : '';
}

function handle<Type extends keyof Nodes>(type: Type, node: Nodes[Type], page: Page): string {
  return handlers[type](node, page);
}

function printValue(value: string, page: Page): string {
  const words = page.words(value);
  return page.capitals ? capitalsOf(words, page.edition.language) : words;
}

function lossy(node: Nodes['delete' | 'superscript' | 'subscript' | 'foreign'], page: Page): string {
  page.lose(node.type, node);
  return joined(node.children, page);
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
  if (page.style.links === 'inline') return `${text} <${target}>`;
  if (page.style.links === 'notes') return `${text} ${page.linkSign(target)}`;
  page.lose('link', node);
  return text;
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
