/** `--images`: the pictures of an article from the web, by the rules that pages are fetched by. */
import type { Article, Publication } from '../model/article.ts';
import { diagnose, type OnDiagnostic } from '../model/diagnostic.ts';
import { articlesOf, visit } from '../model/visit.ts';
import { type FetchLimits, fetchDocument, isWebAddress } from './fetch.ts';

/** Most pictures of one source, and most bytes of all of them. */
const [most, largest] = [200, 2 ** 27];

/** Media types of pictures that some format holds. */
const accepted = /^image\/(?:png|jpeg|jpg|gif|webp|svg\+xml|avif)$/;

/**
 * Fetches the pictures of a source, one after another. What cannot be fetched is reported, and left to the exporters.
 *
 * @returns Bytes by the address that the model has.
 */
export async function fetchPictures(
  source: Article | Publication,
  limits: Omit<FetchLimits, 'accepts'>,
  onDiagnostic: OnDiagnostic,
): Promise<Record<string, Uint8Array>> {
  const pictures: Record<string, Uint8Array> = {};
  let left = largest;
  for (const url of addressesOf(source)) {
    try {
      if (Object.keys(pictures).length >= most) throw new Error(`There are more than ${most} pictures`);
      if (left <= 0) throw new Error(`The pictures have more than ${largest} bytes`);
      const size = Math.min(limits.size, left);
      const { bytes } = await fetchDocument(url, { ...limits, size, accepts: (type) => accepted.test(type) });
      pictures[url] = bytes;
      left -= bytes.length;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      onDiagnostic(diagnose('cli/picture', `The picture ${url.slice(0, 200)} is not fetched: ${reason}`));
    }
  }
  return pictures;
}

function addressesOf(source: Article | Publication): Set<string> {
  const addresses = new Set<string>();
  for (const article of articlesOf(source)) {
    visit(article, (node) => {
      if (node.type === 'image' && isWebAddress(node.url)) addresses.add(node.url);
    });
  }
  return addresses;
}
