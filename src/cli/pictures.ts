/**
 * The pictures of articles: those of a book, bound together, and with `--images` those from the web, by the rules that pages are
 * fetched by.
 *
 * Invariant: an address of a book stands for one picture, whatever its inputs call by it.
 */
import type { Pictures } from '../bulk/pictures.ts';
import type { Article, Publication } from '../model/article.ts';
import { diagnose, type OnDiagnostic } from '../model/diagnostic.ts';
import type { Image } from '../model/nodes.ts';
import { articlesOf, visit } from '../model/visit.ts';
import { type FetchLimits, fetchDocument, isWebAddress } from './fetch.ts';

/** Most pictures of one source, most bytes of all of them, and their time, in times of that for a document. */
const [most, largest, longest] = [200, 2 ** 27, 4];

/** Media types of pictures that some format holds. */
const accepted = /^image\/(?:png|jpeg|jpg|gif|webp|svg\+xml|avif)$/;

/** The pictures of a book, as its articles are bound. */
export interface BookPictures {
  /** All of them. */
  readonly assets: Pictures;
  /** Takes the pictures of an article. Where an earlier one calls another picture by an address, the article has a new one. */
  add(article: Article, held: Pictures): Article;
}

/** Opens the pictures of a book. An address of the web stands for one picture in any article; a name of a file does not. */
export function openBookPictures(): BookPictures {
  const taken = new Map<string, Uint8Array | undefined>();
  const free = (url: string, picture: Uint8Array | undefined): string => {
    for (let number = 1; ; number += 1) {
      const address = number === 1 ? url : `${url}#${number}`;
      if (!taken.has(address) || same(taken.get(address), picture)) return address;
    }
  };
  return {
    get assets() {
      return Object.fromEntries([...taken].flatMap(([url, picture]) => (picture ? [[url, picture]] : [])));
    },
    add(article, held) {
      const bound = structuredClone(article);
      const { image: cover } = bound.metadata;
      for (const image of [...(cover ? [cover] : []), ...imagesOf(bound)]) {
        const picture = Object.hasOwn(held, image.url) ? held[image.url] : undefined;
        if (!isWebAddress(image.url)) image.url = free(image.url, picture);
        taken.set(image.url, taken.get(image.url) ?? picture);
      }
      return bound;
    },
  };
}

const same = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && Buffer.compare(one, other) === 0);

/**
 * Fetches the pictures of a source that its file does not hold, one after another. What cannot be fetched is reported, and left to
 * the exporters.
 *
 * @param held The pictures that the file holds.
 */
export async function fetchPictures(
  source: Article | Publication,
  held: Pictures,
  limits: Omit<FetchLimits, 'accepts'>,
  onDiagnostic: OnDiagnostic,
): Promise<Pictures> {
  const pictures: Record<string, Uint8Array> = {};
  let left = largest;
  const all = limits.time * longest;
  const end = performance.now() + all;
  for (const url of addressesOf(source)) {
    if (Object.hasOwn(held, url)) continue;
    try {
      if (Object.keys(pictures).length >= most) throw new Error(`There are more than ${most} pictures`);
      if (left <= 0) throw new Error(`The pictures have more than ${largest} bytes`);
      const time = Math.min(limits.time, end - performance.now());
      if (time <= 0) throw new Error(`The pictures took longer than ${all / 1000} s`);
      const [size, accepts] = [Math.min(limits.size, left), (type: string): boolean => accepted.test(type)];
      const { bytes } = await fetchDocument(url, { ...limits, size, time: Math.ceil(time), accepts });
      pictures[url] = bytes;
      left -= bytes.length;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onDiagnostic(diagnose('cli/picture', `The picture ${url.slice(0, 200)} is not fetched: ${reason}`));
    }
  }
  return pictures;
}

/** Covers and pictures in the text. */
function addressesOf(source: Article | Publication): Set<string> {
  const articles = articlesOf(source);
  const covers = [source, ...articles].flatMap(({ metadata: { image } }) => (image ? [image] : []));
  const urls = [...covers, ...articles.flatMap(imagesOf)].map(({ url }) => url);
  return new Set(urls.filter(isWebAddress));
}

/** The pictures in an article, as its nodes are. */
function imagesOf(article: Article): Image[] {
  const images: Image[] = [];
  visit(article, (node) => {
    if (node.type === 'image') images.push(node);
  });
  return images;
}
