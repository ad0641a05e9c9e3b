/**
 * From characters to a tree: the parser of the HTML Standard (13.2) with the place of each node in the source.
 *
 * A page may nest without end, open a tag with a million attributes, or make the parser open the same elements again and
 * again; browsers bound this, so does this file: what goes beyond a limit loses its tag and keeps its text. Invariant: time
 * and memory are linear in the length of the source.
 */
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html,
  Parser,
  type Token,
  Tokenizer,
} from 'parse5';

/** An element of the page. */
export type Element = DefaultTreeAdapterTypes.Element;
/** A run of characters of the page. */
export type TextNode = DefaultTreeAdapterTypes.TextNode;
/** Anything that stands in an element. */
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
/** What holds nodes: an element or the document. */
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;
/** The whole page. */
export type Document = DefaultTreeAdapterTypes.Document;

/** Most elements that stand in each other; Chrome and Safari stop at 512. */
const maxDepth = 512;
/** Most attributes of an element; the largest that pages use are below 100. */
const maxAttributes = 200;
/** Most elements of a page: ten times what the largest pages have. */
const maxElements = 300_000;

/** Elements whose content is no markup: without its tag such a content would become text of the page. */
const rawText = new Set('script style textarea title xmp iframe noembed noframes plaintext html head body'.split(' '));
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    const token = this.currentToken;
    if (token && 'attrs' in token && token.attrs.length >= maxAttributes) return;
    super._leaveAttrName();
  }
}

/** The parser, with limits. */
class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  /** Start tags that were left out and whose end tags are still to come. */
  private skipped = 0;
  /** Counted where they are made: the parser makes some of its own accord (HTML 13.2.4.3). */
  private elements = 0;
  /** Whether any tag was left out. */
  exceeded = false;

  constructor() {
    const treeAdapter: typeof defaultTreeAdapter = {
      ...defaultTreeAdapter,
      createElement: (...parts) => {
        this.elements += 1;
        return defaultTreeAdapter.createElement(...parts);
      },
    };
    super({ sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter });
    this.tokenizer = new BoundedTokenizer(this.options, this);
  }

  override onStartTag(token: Token.TagToken): void {
    const isRaw = rawText.has(token.tagName);
    if (!isRaw && this.isFull()) {
      this.exceeded = true;
      if (!voidElements.has(token.tagName) && !token.selfClosing) this.skipped += 1;
      return;
    }
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    if (this.skipped > 0 && !rawText.has(token.tagName)) {
      this.skipped -= 1;
      return;
    }
    super.onEndTag(token);
  }

  private isFull(): boolean {
    if (this.elements <= maxElements) return this.openElements.stackTop >= maxDepth;
    this.activeFormattingElements.clearToLastMarker();
    return true;
  }
}

/** A page as a tree. */
export interface Page {
  document: Document;
  /** Whether a limit was reached: some elements gave way to their text. */
  exceeded: boolean;
}

/** Parses a page. A byte order mark at its head is no part of the text. */
export function parsePage(source: string): Page {
  const parser = new BoundedParser();
  // A space takes the place of the mark, so that no offset shifts.
  parser.tokenizer.write(source.startsWith('\ufeff') ? ` ${source.slice(1)}` : source, true);
  return { document: parser.document, exceeded: parser.exceeded };
}

export function isElement(node: ChildNode | ParentNode): node is Element {
  return 'tagName' in node;
}

export function isText(node: ChildNode): node is TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute; `undefined` where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  for (const attr of element.attrs) if (attr.name === name) return attr.value;
  return undefined;
}

/** Whether an element is one of HTML, not of a picture or a formula. */
export function isHtml(element: Element): boolean {
  return element.namespaceURI === html.NS.HTML;
}

/** The element that a node stands in; `undefined` for the root. */
export function parentOf(node: ChildNode): Element | undefined {
  const parent = node.parentNode;
  return parent && isElement(parent) ? parent : undefined;
}

/** Walks the elements of a tree in order; what the visitor answers `false` to is not entered. */
export function walk(root: ParentNode, visit: (element: Element) => boolean | void): void {
  const stack: ChildNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node) || visit(node) === false) continue;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child) stack.push(child);
    }
  }
}

/** The first element of a tree that passes a test. */
export function find(root: ParentNode, test: (element: Element) => boolean): Element | undefined {
  let found: Element | undefined;
  walk(root, (element) => {
    if (!found && test(element)) found = element;
    return !found;
  });
  return found;
}

/** All elements of a tree that pass a test, in order. */
export function findAll(root: ParentNode, test: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  walk(root, (element) => {
    if (test(element)) found.push(element);
  });
  return found;
}

/** Elements whose text is never read. */
export const silent: ReadonlySet<string> = new Set(
  'script style template noscript svg math head title textarea select option datalist object canvas audio video iframe'.split(
    ' ',
  ),
);

/** The text of a node as it stands, without scripts and the like. */
export function textOf(root: ChildNode | ParentNode): string {
  if ('value' in root) return root.value;
  let text = '';
  const stack: (ChildNode | ParentNode)[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) text += node.value;
    else if ('childNodes' in node && (node === root || !silent.has(node.nodeName))) {
      if (node.nodeName === 'br') text += '\n';
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child) stack.push(child);
      }
    }
  }
  return text;
}

/** One space for each run of white space, none at the edges. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}
