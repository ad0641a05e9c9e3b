/**
 * Pictures: the address among the many that a page gives (HTML Standard, 4.8.4), also where a script would have put it in
 * later, and the alternative text.
 *
 * Invariant: no alternative text is made up: absent stays absent.
 */
import type { Image } from '../../model/nodes.ts';
import type { Mapper } from './mapper.ts';
import { placed } from './place.ts';
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

/** The picture that an element shows; `undefined` where it has no address that may stand in the model. */
export function pictureOf(element: Element, { picture }: Mapper): Image | undefined {
  if (isPixel(element)) return undefined;
  const url = addressOf(element, picture);
  if (url === undefined) return undefined;
  const alt = attribute(element, 'alt');
  const title = attribute(element, 'title')?.trim();
  return {
    type: 'image',
    url,
    ...(title && title !== alt?.trim() ? { title } : {}),
    ...(alt === undefined ? {} : { alt: collapse(alt) }),
    ...placed(element),
  };
}

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

/** Whether a picture is one that counts visits. */
function isPixel(element: Element): boolean {
  const [width, height] = [attribute(element, 'width'), attribute(element, 'height')];
  return (width === '1' || width === '0') && (height === '1' || height === '0');
}
