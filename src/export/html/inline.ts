/**
 * Inline nodes as phrasing content (HTML Standard, 3.2.5.2.5).
 *
 * Invariant: the words of a node stand in the markup once and in order; no link stands inside a link, and a target is one
 * that `edition.target` allows.
 */
import { directionOf } from '../../model/build.ts';
import type { FootnoteReference, Foreign, Image, Inline, Link, Node } from '../../model/nodes.ts';
import { isInline } from '../../model/visit.ts';
import { addressOf, languageAttributes, type Sheet } from './sheet.ts';
import { printText } from './vertical.ts';

type Nodes = { [Each in Inline as Each['type']]: Each };
type Handlers = { [Type in keyof Nodes]: (node: Nodes[Type], sheet: Sheet) => string };

const handlers: Handlers = {
  text: (node, sheet) => printText(node.value, sheet),
  emphasis: marked('em'),
  strong: marked('strong'),
  delete: marked('s'),
  inlineCode: (node, sheet) => sheet.tag('code', codeDirection(sheet), sheet.text(node.value)),
  superscript: marked('sup'),
  subscript: marked('sub'),
  link: printLink,
  image: printImage,
  break: (_, sheet) => sheet.tag('br', {}),
  footnoteReference: printReference,
  foreign: printForeign,
};

/** Prints inline nodes. */
export function printInlines(nodes: readonly Node[], sheet: Sheet): string {
  return nodes.map((node) => printInline(node, sheet)).join('');
}

function printInline(node: Node, sheet: Sheet): string {
  if (isInline(node)) return handle(node.type, node, sheet);
  // A block, or a node of a type that nobody knows: its words, apart from its neighbours'.
  if ('children' in node) return ` ${printInlines(node.children, sheet)} `;
  return 'value' in node ? sheet.text(node.value) : '';
}

function handle<Type extends keyof Nodes>(type: Type, node: Nodes[Type], sheet: Sheet): string {
  return handlers[type](node, sheet);
}

function marked(name: string): (node: { children: readonly Inline[] }, sheet: Sheet) => string {
  return (node, sheet) => sheet.tag(name, {}, printInlines(node.children, sheet));
}

/** Code reads from left to right in any text. */
export function codeDirection(sheet: Sheet): { dir?: 'ltr' } {
  return sheet.edition.direction === 'rtl' ? { dir: 'ltr' } : {};
}

function printForeign(node: Foreign, sheet: Sheet): string {
  // A direction isolates the phrase, so that its punctuation stays with it.
  const direction = node.direction ?? directionOf(node.language);
  return sheet.tag(
    'span',
    languageAttributes({ language: node.language, direction }, sheet.edition.direction),
    printInlines(node.children, sheet),
  );
}

function printLink(node: Link, sheet: Sheet): string {
  const target = sheet.inLink ? undefined : sheet.edition.target(node.url);
  if (target === undefined) return printInlines(node.children, sheet);
  const href = target.startsWith('#') ? addressOf(sheet.anchors.of(target.slice(1)), sheet) : target;
  return sheet.tag('a', { href, title: node.title }, printInlines(node.children, { ...sheet, inLink: true }));
}

/** Prints a picture, or its alternative text where it cannot be shown. */
export function printImage(node: Image, sheet: Sheet): string {
  const picture = sheet.pictures.get(node.url);
  const alt = node.alt ?? node.title ?? sheet.edition.words.labels.picture;
  const kept = sheet.web({
    'data-src': picture?.src === node.url || !isSafe.test(node.url) ? undefined : node.url,
    'data-alt': node.alt === undefined ? 'unknown' : undefined,
  });
  if (picture) {
    const { src, width, height } = picture;
    return sheet.tag('img', { src, alt, title: node.title, width, height, ...kept });
  }
  if (sheet.form === 'epub' && alt.trim() === '') return '';
  const title = sheet.web({ title: node.title });
  return sheet.tag('span', { class: 'picture', ...title, ...kept }, sheet.text(alt));
}

/** Addresses that a page may name: of the web, or relative ones, which are keys of `assets` and may have a space within. */
const isSafe = /^(?:https?:\/\/|(?!(?:[a-z][a-z\d+. -]*:|#)))[^\s<>"\p{C}]+(?: +[^\s<>"\p{C}]+)*$/iu;

function printReference(node: FootnoteReference, sheet: Sheet): string {
  const { edition, anchors, markers } = sheet;
  const number = edition.noteNumber(node.identifier);
  if (number === undefined) return '';
  const count = (markers.get(number) ?? 0) + 1;
  markers.set(number, count);
  const id = anchors.own(markerName(number, count));
  if (sheet.document !== '') sheet.homes.set(id, sheet.document);
  const sign = sheet.text(edition.words.formatNumber(number));
  const note = sheet.web({ 'data-note': node.identifier });
  if (sheet.inLink) return sheet.tag('sup', { id, ...note }, sign);
  const link = {
    'epub:type': 'noteref',
    role: 'doc-noteref',
    id,
    href: addressOf(sheet.noteName(number), sheet),
    'aria-label': edition.words.labels.note(number),
    ...note,
  };
  return sheet.tag('sup', {}, sheet.tag('a', link, sign));
}

/** Name of the element of a note's marker; the first has 1. */
export function markerName(number: number, count: number): string {
  return count === 1 ? `note-${number}-marker` : `note-${number}-marker-${count}`;
}
