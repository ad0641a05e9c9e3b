/**
 * Which article a page is about: by the addresses and the titles that the page gives itself.
 *
 * A page tells machines of other articles too: related ones, the next, the most read. Invariant: what says the page's own
 * address or headline goes before what stands first, and what says another address and another headline is not taken.
 */
import { likeness } from './headline.ts';

/** What a page, or an object of its data, says that its article is. */
export interface Identity {
  addresses: readonly string[];
  titles: readonly string[];
}

/** Likeness from which two titles are of one article, and below which they are of two. */
const sameTitle = 0.6;
const otherTitle = 0.3;

/** How far some data tells of the article of a page: above 0 it does, at `another` it tells of another. */
export function sameness(page: Identity, said: Identity): number {
  return byAddress(page, said) + byTitle(page, said);
}

/** Both the address and the title are of another article. */
export const another = -2;

function byAddress(page: Identity, said: Identity): number {
  if (page.addresses.length === 0 || said.addresses.length === 0) return 0;
  return said.addresses.some((one) => page.addresses.some((other) => isOneAddress(one, other))) ? 2 : -1;
}

function byTitle(page: Identity, said: Identity): number {
  const alike = said.titles.flatMap((one) => page.titles.map((other) => likeness(other, one)));
  if (alike.length === 0) return 0;
  const most = Math.max(...alike);
  return most >= sameTitle ? 1 : most < otherTitle ? -1 : 0;
}

/** Whether two addresses lead to one page, as far as they say: the sign of a part of it counts for nothing. */
export function isOneAddress(one: string, other: string): boolean {
  const [first, second] = [parted(one), parted(other)];
  if (!first || !second || first.path !== second.path) return false;
  return first.query === second.query || first.query === '' || second.query === '';
}

function parted(address: string): { path: string; query: string } | undefined {
  try {
    const { host, pathname, search } = new URL(address);
    const site = host.replace(/^(?:www|m|amp)\./, '');
    return { path: site + pathname.replace(/\/(?:index\.html?)?$/, ''), query: search };
  } catch {
    return undefined;
  }
}
