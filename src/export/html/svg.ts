/**
 * Whether an SVG file is well-formed (XML 1.0) and does nothing: no script, no event handler, no animation, no foreign
 * content, no reference to anything outside itself. Where in doubt it is not.
 *
 * Invariant: what passes can stand in a page and in a book without a word from a validator or a request to a server.
 */
import { xmlSafe } from '../../container/xml.ts';
import { elementsBelow, parseXml, type XmlElement } from '../../container/xml-tree.ts';

const namespace = 'http://www.w3.org/2000/svg';
const declaration =
  /^\ufeff?\s*<\?xml version=["']1\.0["'](?: encoding=["']utf-8["'])?(?: standalone=["']\w+["'])?\s*\?>/i;
/** Data sections, and instructions, which may name a style sheet. */
const refused = /\]\]>|<\?/;

const activeElements =
  /^(.*:)?(script|handler|listener|foreignobject|iframe|object|embed|audio|video|animate.*|set|discard)$/i;
const activeAttributes = /^(on.*|xml:base|src)$/i;
/** In a style, an escape could spell any of the others. The functions are those of CSS that take an address. */
const activeStyle = /url\((?!\s*["']?#)|image-set\(|image\(|src\(|@import|javascript:|expression\(|\\/i;

/** Tells whether an SVG file can be shown without doing anything. */
export function isInertSvg(bytes: Uint8Array): boolean {
  const text = decode(bytes)?.replace(declaration, '').trim();
  if (text === undefined || xmlSafe(text) !== text || refused.test(text)) return false;
  const root = parse(text);
  if (root?.name !== 'svg' || root.attributes.get('xmlns') !== namespace) return false;
  // Prefixes are declared on the root, or not used.
  const declared = [...root.attributes.keys()].filter((key) => key.startsWith('xmlns:'));
  const prefixes = new Set(['xml', 'xmlns', ...declared.map((key) => key.slice('xmlns:'.length))]);
  return [...elementsBelow(root)].every((element) => isInertElement(element, prefixes));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(xml: string): XmlElement | undefined {
  try {
    return parseXml(xml);
  } catch {
    return undefined;
  }
}

function isInertElement({ name, attributes, children }: XmlElement, prefixes: ReadonlySet<string>): boolean {
  const isKnown = (qualified: string): boolean => {
    const [prefix = '', local, ...more] = qualified.split(':');
    return /^[\w.:-]+$/.test(qualified) && (local === undefined || (more.length === 0 && prefixes.has(prefix)));
  };
  if (activeElements.test(name) || !isKnown(name)) return false;
  if (/^(.*:)?style$/i.test(name) && !isInertStyle(children)) return false;
  return [...attributes].every(([key, value]) => isInertAttribute(key, value) && isKnown(key));
}

/** The text of a style: whatever stands between its pieces, they are read as one. */
function isInertStyle(children: XmlElement['children']): boolean {
  const pieces = children.filter((child) => typeof child === 'string');
  return pieces.length === children.length && !activeStyle.test(pieces.join(''));
}

function isInertAttribute(name: string, value: string): boolean {
  if (activeAttributes.test(name) || activeStyle.test(value)) return false;
  if (name === 'xmlns') return value === namespace;
  if (name.startsWith('xmlns:')) return value !== '' && value !== namespace && !value.includes('xhtml');
  return !/^(.*:)?href$/.test(name) || value.startsWith('#');
}
