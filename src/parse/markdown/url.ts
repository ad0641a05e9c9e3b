/**
 * Which addresses reach the article: http, https, mailto, tel, `#id`, and relative ones, which exporters resolve.
 *
 * Invariant: no address that can run anything or that holds a page in itself gets through, however it is spelt.
 */

const allowed = new Set(['http', 'https', 'mailto', 'tel']);

/** What a URL parser takes out of an address before it reads the scheme (URL Standard, 4.4): it may hide one. */
const ignored = /[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g;

/** The address of a link as it may stand in the model; `undefined` if it may not. */
export function linkTarget(written: string): string | undefined {
  const url = written.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(ignored, ''))?.[1];
  return url !== '' && (scheme === undefined || allowed.has(scheme.toLowerCase())) ? url : undefined;
}

/** The address of a picture: of the web, or a relative one. */
export function pictureAddress(written: string): string | undefined {
  const url = linkTarget(written);
  return url === undefined || /^(?:mailto|tel):|^#/i.test(url) ? undefined : url;
}
