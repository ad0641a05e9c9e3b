/**
 * Pictures: the address among the many that a page gives (HTML Standard, 4.8.4), also where a script would have put it in
 * later, and the alternative text.
 *
 * Invariant: no alternative text is made up: absent stays absent. A picture that may not stand in the model leaves its words
 * in the text, or goes to what is left out.
 */
import type { Image, Text } from '../../model/nodes.ts';
import { hasRole, type Mapper } from './mapper.ts';
import { placed, positionOf } from './place.ts';
import { attribute, collapse, type Element, isElement, parentOf } from './tree.ts';

/** Attributes in which pages keep the address of a picture that is loaded late, best first. */
const late = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-url',
  'data-image',
];
const lateSets = ['data-srcset', 'data-lazy-srcset'];

/** Names of files that hold a place and show nothing: the word is all of the name, a size and a colour apart. */
const placeholder =
  /(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|transparent|1x1)(?:[_.-]?(?:\d+(?:x\d+)?|image|img|gr[ae]y|white))?\.(?:gif|png|svg|jpg)|(?:^|\/)(?:loading|loader|gr[ae]y)(?:[_.-]?\d*)\.(?:gif|png|svg|jpg)/i;

/** Inline data that shows nothing: a GIF or a PNG of one pixel by one, and a drawing without contents. */
const empty =
  /^data:image\/(?:(?:gif;base64,R0lGOD[dl]hAQAB|png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB)|svg\+xml[^,]*,(?:<|%3c)svg(?:(?!%3e)[^>])*(?:>|%3e)(?:(?:<|%3c)(?:\/|%2f)svg(?:>|%3e))?$)/i;

/** The picture that an element shows; where no address of it may stand in the model, the words that stand for it. */
export function pictureOf(element: Element, mapper: Mapper): Image | Text | undefined {
  const url = isPixel(element) ? undefined : addressOf(element, mapper.picture);
  if (url === undefined) return wordsFor(element, mapper);
  const isDecorative = hasRole(element, 'presentation') || hasRole(element, 'none');
  const alt = attribute(element, 'alt') ?? (isDecorative ? '' : undefined);
  const title = attribute(element, 'title')?.trim();
  return {
    type: 'image',
    url,
    ...(title && title !== alt?.trim() ? { title } : {}),
    ...(alt === undefined ? {} : { alt: collapse(alt) }),
    ...placed(element),
  };
}

/** The words for a picture whose address may not stand in the model. What only holds a place is left out with its words. */
function wordsFor(element: Element, mapper: Mapper): Text | undefined {
  const value = collapse(attribute(element, 'alt') ?? '');
  const src = attribute(element, 'src')?.trim() ?? '';
  if (value === '' || src === '' || isPixel(element) || placeholder.test(src) || empty.test(src) || isLate(element)) {
    mapper.leave(element, 'picture/no-address');
    return undefined;
  }
  mapper.report('html/link-dropped', 'The address of a picture was left out; its words are kept', positionOf(element));
  return { type: 'text', value };
}

/** Whether a script would put another address into a picture: what it shows until then only holds its place. */
const isLate = ({ attrs }: Element): boolean =>
  attrs.some(({ name, value }) => /^data-(?:\w+-)*src(?:set)?(?:-|$)/.test(name) && value.trim() !== '');

function addressOf(element: Element, picture: Mapper['picture']): string | undefined {
  const written = [
    ...late.map((name) => attribute(element, name)),
    ...lateSets.map((name) => largest(attribute(element, name))),
    attribute(element, 'src'),
    largest(attribute(element, 'srcset')),
    ...sourcesOf(element),
  ];
  for (const candidate of written) {
    const url = candidate !== undefined && !placeholder.test(candidate) ? picture(candidate) : undefined;
    if (url !== undefined) return url;
  }
  return undefined;
}

function sourcesOf(element: Element): (string | undefined)[] {
  const parent = parentOf(element);
  if (parent?.tagName !== 'picture') return [];
  return parent.childNodes
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'source')
    .map((source) => largest(attribute(source, 'srcset') ?? attribute(source, 'data-srcset')));
}

/** The width or the density that stands behind an address. */
const descriptor = /^([\d.]+)[wx],?$/;

/** The address with the largest descriptor of a `srcset` (HTML Standard, 4.8.4.2.1). */
function largest(set: string | undefined): string | undefined {
  if (set === undefined || set.length > 20_000) return undefined;
  let best: { url: string; size: number } | undefined;
  const words = set.split(/\s+/);
  for (const [index, word] of words.entries()) {
    const url = word.replace(/^,+/, '').replace(/(?<!,),+$/, '');
    if (url === '' || descriptor.test(word)) continue;
    const size = word.endsWith(',') ? undefined : descriptor.exec(words[index + 1] ?? '')?.[1];
    const width = Number.parseFloat(size ?? '1');
    if (!best || width > best.size) best = { url, size: width };
  }
  return best?.url;
}

/** Whether an element names a picture to look at: none that counts visits, and none that only holds a place. */
export function showsPicture(element: Element): boolean {
  const named = (written: string): string | undefined => (/^\s*data:/i.test(written) ? undefined : written);
  return !isPixel(element) && addressOf(element, named) !== undefined;
}

/** Whether a picture is one that counts visits. */
function isPixel(element: Element): boolean {
  const [width, height] = [attribute(element, 'width'), attribute(element, 'height')];
  return (width === '1' || width === '0') && (height === '1' || height === '0');
}
