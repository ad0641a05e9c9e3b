/**
 * Whether an SVG file is well-formed (XML 1.0) and does nothing: no script, no event handler, no animation, no foreign
 * content, no reference to anything outside itself. Where in doubt it is not.
 *
 * Invariant: what passes can stand in a page and in a book without a word from a validator or a request to a server.
 */
import { xmlSafe } from '../../container/xml.ts';

const namespace = 'http://www.w3.org/2000/svg';
const attribute = /\s+([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const token =
  /<!--[^-]*(?:-[^-]+)*-->|<\/([\w.:-]+)\s*>|<([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const declaration =
  /^\ufeff?\s*<\?xml version=["']1\.0["'](?: encoding=["']utf-8["'])?(?: standalone=["']\w+["'])?\s*\?>/i;

const activeElements =
  /^(.*:)?(script|handler|listener|foreignobject|iframe|object|embed|audio|video|animate.*|set|discard)$/i;
const activeAttributes = /^(on.*|xml:base|src)$/i;
const badEntity = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;
/** In a style, an escape could spell any of the others. */
const activeStyle = /url\(\s*["']?\s*(?!#|["'\s])|@import|javascript:|expression\(|\\/i;

/** Tells whether an SVG file can be shown without doing anything. */
export function isInertSvg(bytes: Uint8Array): boolean {
  const text = decode(bytes)?.replace(declaration, '').trim();
  if (text === undefined || xmlSafe(text) !== text || text.includes(']]>')) return false;
  const open: string[] = [];
  let roots = 0;
  // Prefixes are declared on the root, or not used.
  const prefixes = new Set(['xml', 'xmlns']);
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return false;
    const [whole, end, start, attributes = '', selfClosing] = found;
    if (end !== undefined) {
      if (open.pop() !== end) return false;
    } else if (start !== undefined) {
      if (open.length === 0 && roots++ > 0) return false;
      if (!isInertTag(start, attributes, prefixes, open.length === 0)) return false;
      if (selfClosing === '') open.push(start);
    } else if (!whole.startsWith('<') && !isInertText(whole, open)) return false;
  }
  return roots === 1 && open.length === 0;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isInertText(text: string, open: readonly string[]): boolean {
  if (badEntity.test(text)) return false;
  return open.length > 0 ? open.at(-1) !== 'style' || !activeStyle.test(text) : text.trim() === '';
}

function isInertTag(name: string, text: string, prefixes: Set<string>, isRoot: boolean): boolean {
  const attributes = new Map<string, string>();
  attribute.lastIndex = 0;
  for (let found = attribute.exec(text); found; found = attribute.exec(text)) {
    const [, key = '', double, single = ''] = found;
    if (attributes.has(key)) return false;
    attributes.set(key, double ?? single);
    if (isRoot && key.startsWith('xmlns:')) prefixes.add(key.slice('xmlns:'.length));
  }
  if (activeElements.test(name) || (isRoot && (name !== 'svg' || attributes.get('xmlns') !== namespace))) return false;
  const isKnown = (qualified: string): boolean => {
    const [prefix = '', local, ...more] = qualified.split(':');
    return local === undefined || (more.length === 0 && prefixes.has(prefix));
  };
  return isKnown(name) && [...attributes].every(([key, value]) => isInertAttribute(key, value) && isKnown(key));
}

function isInertAttribute(name: string, value: string): boolean {
  if (activeAttributes.test(name) || badEntity.test(value) || activeStyle.test(value)) return false;
  if (name === 'xmlns') return value === namespace;
  if (name.startsWith('xmlns:')) return value !== '' && value !== namespace && !value.includes('xhtml');
  return !/^(.*:)?href$/.test(name) || value.startsWith('#');
}
