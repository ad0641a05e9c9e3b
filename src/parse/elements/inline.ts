/**
 * Lines: phrasing content (HTML Standard, 3.2.5.2.5) as inline nodes.
 *
 * White space is as CSS has it (CSS Text 3, 4.1): one space for a run, also across elements, none beside a forced break.
 * Invariant: the words come out in the order of the source.
 */
import { languageOf as languageNamed } from '../../language/index.ts';
import { canonicalInlines, trimEdges } from '../../model/canonical.ts';
import type { Foreign, Image, Inline, Text } from '../../model/nodes.ts';
import { isInline } from '../../model/visit.ts';
import { languageOf, type Mapper } from './mapper.ts';
import { pictureOf } from './picture.ts';
import { placed, positionOf, textPositions } from './place.ts';
import { attribute, type ChildNode, type Element, find, isElement, isText, silent, textOf } from './tree.ts';

type Handler = (element: Element, mapper: Mapper) => Inline[];

const handlers: Readonly<Record<string, Handler>> = {
  a: link,
  b: marked('strong'),
  br: (element) => [{ type: 'break', ...placed(element) }],
  cite: marked('emphasis'),
  code: inlineCode,
  del: marked('delete'),
  em: marked('emphasis'),
  i: marked('emphasis'),
  img: (element, mapper) => picture(element, mapper),
  'amp-img': (element, mapper) => picture(element, mapper),
  kbd: inlineCode,
  math: formula,
  picture: (element, mapper) => inlinesOf(element.childNodes, mapper),
  noscript: () => [],
  input: () => [],
  q: quotation,
  rp(element, mapper) {
    mapper.mark(textPositions(element));
    return [];
  },
  rt: reading,
  ruby: (element, mapper) => inlinesOf(element.childNodes, mapper),
  s: marked('delete'),
  samp: inlineCode,
  strike: marked('delete'),
  strong: marked('strong'),
  sub: marked('subscript'),
  sup: raised,
  tt: inlineCode,
  wbr: () => [],
};

/** Reads nodes as one line, in canonical form. */
export function phrase(nodes: readonly ChildNode[], mapper: Mapper): Inline[] {
  return lineOf(inlinesOf(nodes, mapper));
}

/** Brings inline nodes into the form of a line: white space joined, none at the edges. */
export function lineOf(nodes: readonly Inline[]): Inline[] {
  return trimEdges(canonicalInlines(joinSpaces(nodes, { open: true })));
}

/** Reads nodes as inline nodes, one after the other. */
export function inlinesOf(nodes: readonly ChildNode[], mapper: Mapper): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, mapper));
}

function inlineOf(node: ChildNode, mapper: Mapper): Inline[] {
  if (mapper.notes.backLinks.has(node)) {
    mapper.mark(textPositions(node));
    return [];
  }
  if (isText(node)) return node.value === '' ? [] : [{ type: 'text', value: node.value, ...placed(node) }];
  if (!isElement(node)) return [];
  const made = mapper.made?.get(node);
  if (made && isInline(made)) return mapper.keeps(node) ? [made] : [];
  const handler = handlers[node.tagName];
  if (!handler && silent.has(node.tagName)) return [];
  // One that is left out may hold others that are kept.
  if (!mapper.keeps(node)) return node.childNodes.filter(isElement).flatMap((child) => inlineOf(child, mapper));
  const own = mapper.own?.inline(node, mapper);
  if (own) return own;
  const inlines = handler ? handler(node, mapper) : inlinesOf(node.childNodes, mapper);
  return foreign(node, inlines, mapper);
}

/** Puts a phrase in another language, or another direction, into a node of its own. */
function foreign(element: Element, children: Inline[], mapper: Mapper): Inline[] {
  const { language, direction } = languageOf(element, mapper);
  if ((language === undefined && direction === undefined) || children.length === 0) return children;
  if (language === undefined && mapper.language === 'und') return children;
  const node: Foreign = { type: 'foreign', language: language ?? mapper.language, ...placed(element), children };
  return [direction === undefined ? node : { ...node, direction }];
}

function marked(type: 'strong' | 'emphasis' | 'delete' | 'subscript' | 'superscript'): Handler {
  return (element, mapper) => {
    const children = inlinesOf(element.childNodes, mapper);
    return children.length === 0 ? [] : [{ type, ...placed(element), children }];
  };
}

function link(element: Element, mapper: Mapper): Inline[] {
  const href = attribute(element, 'href');
  const note = noteOf(element, mapper);
  if (note !== undefined) {
    mapper.mark(textPositions(element));
    return [{ type: 'footnoteReference', identifier: note, ...placed(element) }];
  }
  const children = inlinesOf(element.childNodes, mapper);
  if (href === undefined || children.length === 0) return children;
  const url = mapper.target(href);
  if (url === undefined || (url.startsWith('#') && !mapper.targets.has(url.slice(1)))) {
    if (url === undefined)
      mapper.report(
        'html/link-dropped',
        `The link target "${href.slice(0, 80)}" was left out`,
        placed(element).position,
      );
    return children;
  }
  const title = attribute(element, 'title')?.trim();
  return [{ type: 'link', url, ...(title ? { title } : {}), ...placed(element), children }];
}

/** The identifier of the note that a link is the marker of, if the note is in the article. */
function noteOf(element: Element, { notes, keeps }: Mapper): string | undefined {
  const holder = notes.references.get(element);
  return holder && keeps(holder) ? notes.byElement.get(holder) : undefined;
}

/** A raised marker is no superscript: the model has a node for it. */
function raised(element: Element, mapper: Mapper): Inline[] {
  const children = inlinesOf(element.childNodes, mapper);
  const marks = children.filter(({ type }) => type === 'footnoteReference');
  const isBracket = (child: Inline): boolean => child.type === 'text' && /^[\s[\],()]*$/.test(child.value);
  if (marks.length > 0 && children.every((child) => child.type === 'footnoteReference' || isBracket(child))) {
    mapper.mark(textPositions(element));
    return marks;
  }
  return children.length === 0 ? [] : [{ type: 'superscript', ...placed(element), children }];
}

function inlineCode(element: Element): Inline[] {
  const value = textOf(element).replace(/\s+/g, ' ');
  return value.trim() === '' ? [] : [{ type: 'inlineCode', value: value.trim(), ...placed(element) }];
}

/** A formula is text: what its author wrote for readers of text, else its characters. */
function formula(element: Element): Inline[] {
  const written = attribute(element, 'alttext') ?? annotationOf(element) ?? textOf(element);
  const value = written.replace(/\s+/g, ' ').trim();
  return value === '' ? [] : [{ type: 'text', value, ...placed(element) }];
}

function annotationOf(element: Element): string | undefined {
  const annotation = find(element, ({ tagName }) => tagName === 'annotation');
  return annotation && textOf(annotation);
}

/** The marks that a browser would print round a `q`, by language. */
function quotation(element: Element, mapper: Mapper): Inline[] {
  const isInner = element.parentNode?.nodeName === 'q';
  const [open, close, innerOpen, innerClose] = languageNamed(mapper.language).quotes;
  const children = inlinesOf(element.childNodes, mapper);
  const [first, last] = isInner ? [innerOpen, innerClose] : [open, close];
  return [sign(element, 'start', first, mapper), ...children, sign(element, 'end', last, mapper)];
}

/** The reading of a ruby base stands in parentheses behind it (HTML Standard, 4.5.12: what `rp` is for). */
function reading(element: Element, mapper: Mapper): Inline[] {
  const children = inlinesOf(element.childNodes, mapper);
  if (children.length === 0) return [];
  return [sign(element, 'start', '(', mapper), ...children, sign(element, 'end', ')', mapper)];
}

/** A sign that is not in the source: the tag at its place prints it. */
function sign(element: Element, side: 'start' | 'end', value: string, mapper: Mapper): Text {
  const point = positionOf(element)?.[side];
  const tag = element.sourceCodeLocation?.[`${side}Tag`];
  if (tag) mapper.print(tag.startOffset);
  return { type: 'text', value, ...(point ? { position: { start: point, end: point } } : {}) };
}

function picture(element: Element, mapper: Mapper): (Image | Text)[] {
  const shown = pictureOf(element, mapper);
  return shown ? [shown] : [];
}

/** What stands before: whether white space that comes next shows. */
interface Spacing {
  open: boolean;
}

/**
 * Joins white space.
 *
 * @param dropsZeroWidth Whether spaces of no width go, which pages put anywhere to break lines at. Default: true.
 */
export function joinSpaces(nodes: readonly Inline[], spacing: Spacing, dropsZeroWidth = true): Inline[] {
  return nodes.map((node): Inline => {
    if (node.type === 'break') spacing.open = true;
    else if (node.type === 'text') {
      let value = node.value.replace(/[ \t\n\r\f]+/g, ' ');
      if (dropsZeroWidth) value = value.replace(/\u200b/g, '');
      if (spacing.open) value = value.replace(/^ /, '');
      if (value !== '') spacing.open = value.endsWith(' ');
      return { ...node, value };
    } else if ('children' in node) return { ...node, children: joinSpaces(node.children, spacing, dropsZeroWidth) };
    else spacing.open = false;
    return node;
  });
}
