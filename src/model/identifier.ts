/**
 * The identifier of a source that states none: a UUID made from what it says (RFC 9562, 5.5: version 5, by name and SHA-1).
 *
 * Invariant: the same content has the same identifier, whatever is known of where it came from and however it is printed.
 */
import type { Article, Publication } from './article.ts';

/** The namespace of our names, a UUID drawn once. */
const namespace = '6f1c1f0e-0b57-4b43-9a3d-5d2f0c6a7e18';

/** Makes the identifier of an article or a publication from what it says: `urn:uuid:…`. */
export async function identifierOf(source: Article | Publication): Promise<string> {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const name = new TextEncoder().encode(canonical(source));
  const bytes = new Uint8Array(space.length + name.length);
  bytes.set(space);
  bytes.set(name, space.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes));
  const hex = Array.from(hash.subarray(0, 16), (byte, index) => versioned(byte, index).toString(16).padStart(2, '0'));
  return `urn:uuid:${hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

/** What only says where things came from. */
const origins = new Set(['position', 'data', 'provenance', 'omitted', 'markup']);

/** What a source says, one text for each: keys in order, and before each text its length, so that none can pass for two. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return `${value.length}"${value}`;
  if (typeof value !== 'object' || value === null) return `${value},`;
  let text = '';
  if (Array.isArray(value)) for (const item of value) text += canonical(item);
  else {
    for (const key of Object.keys(value)
      .filter((each) => !origins.has(each))
      .sort()) {
      const item: unknown = value[key as keyof typeof value];
      if (item !== undefined) text += canonical(key) + canonical(item);
    }
  }
  return Array.isArray(value) ? `[${text}]` : `{${text}}`;
}

/** Puts version 5 and variant 10 into their bits. */
function versioned(byte: number, index: number): number {
  if (index === 6) return (byte & 0x0f) | 0x50;
  return index === 8 ? (byte & 0x3f) | 0x80 : byte;
}
