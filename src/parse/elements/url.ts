/**
 * Which addresses reach the article: http, https, mailto, tel, `#id`, and addresses relative to the page where its own is
 * known (URL Standard, 4.5).
 *
 * Invariant: no address that can run anything or that holds a page in itself gets through, however it is spelt.
 */

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** What the URL parser takes out of an address before it reads the scheme (URL Standard, 4.4): it may hide one. */
const ignored = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g;

/** Schemes of addresses that run, hold a page in themselves or read what is the reader's own. */
const hostile = /^(?:javascript|vbscript|livescript|data|blob|file|filesystem|about|view-source|jar):/i;

/** Whether some words that need be no address are one that may not stand in the model. */
export const isHostile = (written: string): boolean => hostile.test(written.slice(0, 1000).replace(ignored, ''));

/** The address of a link as it may stand in the model; `undefined` if it may not. */
export function linkTarget(written: string | undefined, base: string | undefined): string | undefined {
  const trimmed = written?.trim();
  if (!trimmed) return undefined;
  if (trimmed.startsWith('#')) return trimmed.length > 1 && !/\s/.test(trimmed) ? trimmed : undefined;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed.replace(ignored, ''))?.[1];
  if (scheme !== undefined && !allowed.has(`${scheme.toLowerCase()}:`)) return undefined;
  if (scheme === undefined && base === undefined) return undefined;
  try {
    const url = new URL(trimmed, base);
    if (!allowed.has(url.protocol)) return undefined;
    const [own] = base === undefined ? [] : new URL(base).href.split('#');
    return own !== undefined && url.hash.length > 1 && url.href === own + url.hash ? url.hash : url.href;
  } catch {
    return undefined;
  }
}

/** The address of a picture: of the web, or inline data of a picture that cannot run. */
export function pictureAddress(written: string | undefined, base: string | undefined): string | undefined {
  const trimmed = written?.trim();
  if (!trimmed) return undefined;
  if (/^data:/i.test(trimmed)) return undefined;
  const target = linkTarget(trimmed, base);
  if (target !== undefined) return /^https?:/.test(target) ? target : undefined;
  // A relative address without a base stays as it is written: it may be a key of the caller's assets.
  return base === undefined &&
    !/^[a-z][a-z0-9+.-]*:/i.test(trimmed.replace(ignored, '')) &&
    !/[<>"]|[^\S ]/.test(trimmed)
    ? trimmed
    : undefined;
}

/** The base of a page: stated by the caller, else the page's own. */
export function baseOf(...candidates: (string | undefined)[]): string | undefined {
  let base: string | undefined;
  for (const candidate of candidates) {
    if (!candidate?.trim()) continue;
    try {
      const url = new URL(candidate.trim(), base);
      if (url.protocol === 'http:' || url.protocol === 'https:') base = url.href;
    } catch {}
  }
  return base;
}
