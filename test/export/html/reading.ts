/** Reads markup back as a browser does, by a parser that is not ours, and says what an article should read as. */
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import type { Article } from '../../../src/model/article.ts';
import type { Node } from '../../../src/model/nodes.ts';

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** A page that was read, and what the parser objected to. */
export interface Read {
  elements: Element[];
  errors: string[];
}

/** Reads a page. */
export function readPage(html: string): Read {
  const errors: string[] = [];
  const document = parse(html, { onParseError: (error) => errors.push(error.code) });
  return { elements: below(document.childNodes), errors };
}

/** Reads a fragment. */
export function readFragment(html: string): Read {
  const errors: string[] = [];
  const fragment = parseFragment(html, { onParseError: (error) => errors.push(error.code) });
  return { elements: below(fragment.childNodes), errors };
}

function below(children: readonly Child[]): Element[] {
  return children.flatMap((child) => ('tagName' in child ? [child, ...below(child.childNodes)] : []));
}

/** The value of an attribute. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** Elements of a name, or with an attribute: `h1`, `[role=doc-noteref]`, `[id]`. */
export function select({ elements }: Pick<Read, 'elements'>, selector: string): Element[] {
  const [, name, key = '', value] = /^(?:\[([\w:-]+)(?:=(.*))?\])?/.exec(selector)?.[1]
    ? ['', '', ...(/^\[([\w:-]+)(?:=(.*))?\]$/.exec(selector) ?? []).slice(1)]
    : ['', selector];
  return elements.filter((element) => {
    if (name) return element.tagName === name;
    const found = attribute(element, key);
    return found !== undefined && (value === undefined || found === value);
  });
}

/** The text below an element, without what `skip` picks. */
export function textOf(element: Element, skip: (element: Element) => boolean = () => false): string {
  return element.childNodes
    .map((child) => {
      if (child.nodeName === '#text' && 'value' in child) return child.value;
      return 'tagName' in child && !skip(child) ? textOf(child, skip) : '';
    })
    .join('');
}

/** What the exporter adds to the words of an article: signs, labels, alternative texts. */
export function isAdded(element: Element): boolean {
  const role = attribute(element, 'role');
  const kind = attribute(element, 'class');
  return (
    element.tagName === 'header' ||
    role === 'doc-noteref' ||
    role === 'doc-backlink' ||
    (element.tagName === 'sup' && attribute(element, 'id') !== undefined) ||
    (element.tagName === 'b' && kind !== 'speaker') ||
    (element.tagName === 'h2' && element.parentNode !== null && isNotes(element.parentNode)) ||
    ['picture', 'box', 'number'].includes(kind ?? '')
  );
}

const isNotes = (node: DefaultTreeAdapterTypes.ParentNode): boolean =>
  'tagName' in node && attribute(node, 'role') === 'doc-endnotes';

/** The words of a body in the order of a page: a table's caption above it, notes left out. */
export function wordsOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'footnoteDefinition') return '';
      if ('value' in node) return node.value;
      return 'children' in node ? wordsOf(inOrder(node)) : '';
    })
    .join('');
}

function inOrder(node: Extract<Node, { children: unknown[] }>): readonly Node[] {
  const children: readonly Node[] = node.children;
  const last = (type: string): Node[] => children.filter((child) => child.type === type);
  if (node.type === 'blockquote')
    return [...children.filter(({ type }) => type !== 'attribution'), ...last('attribution')];
  if (node.type !== 'figure') return children;
  const others = children.filter(({ type }) => type !== 'caption' && type !== 'credit');
  const isTable = others.length > 0 && others.every(({ type }) => type === 'table');
  return isTable
    ? [...last('caption'), ...others, ...last('credit')]
    : [...others, ...last('caption'), ...last('credit')];
}

/** The notes of an article, as many as there are. */
export function notesOf(article: Article): string[] {
  const found: string[] = [];
  const look = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.type === 'footnoteDefinition') found.push(wordsOf(node.children));
      if ('children' in node) look(node.children);
    }
  };
  look(article.children);
  return found;
}

const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What is left of a text when what no page may hold is replaced, and white space does not count. */
export function squeeze(text: string): string {
  return text
    .replace(unfit, '\ufffd')
    .replace(/\p{Noncharacter_Code_Point}/gu, '\ufffd')
    .replace(/\s+/gu, '');
}

/** Links of a page that lead nowhere in it. */
export function brokenLinks(page: Read): string[] {
  const ids = new Set(select(page, '[id]').map((element) => attribute(element, 'id')));
  const links = select(page, 'a').map((element) => attribute(element, 'href') ?? '');
  return links.filter((href) => href.startsWith('#') && !ids.has(href.slice(1)));
}

/** Names that stand on more than one element. */
export function doubleIds(page: Read): (string | undefined)[] {
  const ids = select(page, '[id]').map((element) => attribute(element, 'id'));
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
