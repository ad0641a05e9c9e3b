/**
 * Elements of HTML in a line of Markdown: an allow-list by name, each with what it becomes.
 *
 * The names mean what they mean to the reader of HTML pages: a frame becomes a link, the reading of a ruby base stands in
 * parentheses (HTML Standard, 4.5.12), words in another language are `foreign`. Invariant: of attributes only addresses,
 * titles, languages and directions are read; no address but those that `url.ts` lets through.
 */
import { decodeString } from 'micromark-util-decode-string';
import { canonicalInlines } from '../../model/canonical.ts';
import type { Direction, Inline } from '../../model/nodes.ts';
import { languageTagPattern } from '../../model/options.ts';
import type { Position } from '../../model/provenance.ts';
import { type Mapper, mark } from './mapper.ts';
import type { Span } from './source.ts';
import { attributeOf } from './tag.ts';
import { linkTarget, pictureAddress } from './url.ts';

/** An element, or what stands in one. */
export type Part = Inline | Element;
export interface Element {
  name: string;
  attributes: string;
  span: Span | undefined;
  children: Part[];
}

export const isElement = (part: Part): part is Element => 'name' in part;

/** A character reference (HTML Standard, 13.5). */
export const reference: RegExp = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,30});/gi;

export const decoded = (text: string): string => text.replace(reference, (written) => decodeString(written));

export const spaced = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');

/** Where a piece of HTML stands; `undefined` for what came from no source. */
export const placeOf = (span: Span | undefined, { source }: Mapper): Position | undefined =>
  span && source.text !== '' ? source.position(span) : undefined;

type Phrase = (children: Inline[], element: Element, mapper: Mapper) => Inline[];

const marked =
  (type: 'emphasis' | 'strong' | 'delete' | 'superscript' | 'subscript'): Phrase =>
  (children, { span }, { source }) => {
    const from = children.find((child) => child.position)?.position ?? (span && source.position(span));
    return [{ type, ...(from ? { position: from } : {}), children }];
  };

const transparent: Phrase = (children) => children;

const phrases: Readonly<Record<string, Phrase>> = {
  em: marked('emphasis'),
  i: marked('emphasis'),
  strong: marked('strong'),
  b: marked('strong'),
  del: marked('delete'),
  s: marked('delete'),
  strike: marked('delete'),
  sup: marked('superscript'),
  sub: marked('subscript'),
  code: inlineCode,
  kbd: inlineCode,
  samp: inlineCode,
  tt: inlineCode,
  a: link,
  img: picture,
  br: () => [{ type: 'break' }],
  span: transparent,
  u: transparent,
  small: transparent,
  mark: transparent,
  ins: transparent,
  abbr: transparent,
  cite: transparent,
  time: transparent,
  wbr: transparent,
  ruby,
  rb: transparent,
  rp: transparent,
  rt: transparent,
  iframe: embed,
  video: embed,
  audio: embed,
  embed,
  source: () => [],
  track: () => [],
};

/** Whether an element of this name means something in a line. */
export const isPhrase = (name: string): boolean => Object.hasOwn(phrases, name);

/** Elements in a line as inlines. */
export function phrase(parts: readonly Part[], mapper: Mapper): Inline[] {
  return parts.flatMap((part): Inline[] => {
    if (!isElement(part)) return [part];
    const children = canonicalInlines(phrase(part.children, mapper));
    const make = Object.hasOwn(phrases, part.name) ? phrases[part.name] : undefined;
    const made = make && (children.length > 0 || part.children.length === 0) ? make(children, part, mapper) : children;
    return spoken(made, part, mapper);
  });
}

/** What an element says to be in another language. */
function spoken(children: Inline[], element: Element, mapper: Mapper): Inline[] {
  const { language, ...rest } = languageOf(element, mapper);
  return language === undefined || children.length === 0
    ? children
    : [{ type: 'foreign', language, ...rest, children }];
}

/** The language of an element where it is another than the article's, and its direction where it is stated. */
export function languageOf(
  { attributes }: Element,
  { language }: Mapper,
): { language?: string; direction?: Direction } {
  const tag = attributeOf(attributes, 'lang') ?? '';
  const direction = attributeOf(attributes, 'dir')?.toLowerCase();
  const isOther = languageTagPattern.test(tag) && primary(tag) !== primary(language);
  return {
    ...(isOther ? { language: tag } : {}),
    ...(direction === 'ltr' || direction === 'rtl' ? { direction } : {}),
  };
}

const primary = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** What plays in a frame of its own becomes a link to it; the words for readers that cannot play it stay. */
function embed(children: Inline[], { name, attributes, children: inner, span }: Element, mapper: Mapper): Inline[] {
  const source = inner.find((part): part is Element => isElement(part) && part.name === 'source');
  const address = attributeOf(attributes, 'src') ?? attributeOf(source?.attributes ?? '', 'src');
  if (address === undefined) return children;
  const url = linkTarget(decoded(address));
  if (url === undefined) {
    dropped(span, mapper);
    return children;
  }
  const title = spaced(decoded(attributeOf(attributes, 'title') ?? '')).trim();
  mapper.report('markdown/html', `The HTML element "${name}" became a link`, placeOf(span, mapper));
  return [{ type: 'link', url, children: [{ type: 'text', value: title || url }] }, ...after(children)];
}

const after = (children: Inline[]): Inline[] => (children.length === 0 ? [] : [{ type: 'break' }, ...children]);

/**
 * The reading of a base stands in brackets behind it: in those of its `rp` elements, else in ours, raised, so that the words
 * beside it keep their place in the source.
 */
function ruby(children: Inline[], { children: parts }: Element, mapper: Mapper): Inline[] {
  if (parts.some((part) => isElement(part) && part.name === 'rp')) return children;
  return parts.flatMap((part): Inline[] => {
    const said = phrase([part], mapper);
    if (!isElement(part) || part.name !== 'rt' || said.length === 0) return said;
    for (const { position } of said) {
      if (position) mark(mapper, { start: position.start.offset, end: position.end.offset });
    }
    const [open, close] = ['(', ')'].map((value): Inline => ({ type: 'text', value }));
    return [
      { type: 'superscript', children: canonicalInlines([open, ...said, close].filter((each) => each !== undefined)) },
    ];
  });
}

function inlineCode(children: Inline[]): Inline[] {
  const [only] = children;
  return only?.type === 'text' && children.length === 1 ? [{ ...only, type: 'inlineCode' }] : children;
}

function link(children: Inline[], { attributes, span }: Element, mapper: Mapper): Inline[] {
  const url = linkTarget(decoded(attributeOf(attributes, 'href') ?? ''));
  if (url === undefined || children.length === 0) {
    if (attributeOf(attributes, 'href') !== undefined && children.length > 0) dropped(span, mapper);
    return children;
  }
  return [{ type: 'link', url, children }];
}

function picture(_: Inline[], { attributes, span }: Element, mapper: Mapper): Inline[] {
  const url = pictureAddress(decoded(attributeOf(attributes, 'src') ?? ''));
  const alt = attributeOf(attributes, 'alt');
  const words = alt === undefined ? undefined : spaced(decoded(alt)).trim();
  if (url === undefined) {
    dropped(span, mapper);
    return words ? [{ type: 'text', value: words }] : [];
  }
  const position = span && mapper.source.text !== '' ? { position: mapper.source.position(span) } : {};
  return [{ type: 'image', url, ...(words === undefined ? {} : { alt: words }), ...position }];
}

function dropped(span: Span | undefined, mapper: Mapper): void {
  const reason = 'An address that no file may hold was left out; its text is kept';
  mapper.report('markdown/link-dropped', reason, placeOf(span, mapper));
}
