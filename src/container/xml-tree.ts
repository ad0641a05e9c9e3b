/**
 * XML of unknown origin (XML 1.0) as a tree that can be changed and written again.
 *
 * Invariant: what is read is well-formed, declares nothing, nests no deeper and has no more elements than the limits; all else
 * throws. Names and namespaces stay as they are written.
 */
import { escapeXml } from './xml.ts';

/** An element. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/** Deepest nesting, and most elements: an element takes some 300 bytes of memory and may take 4 of the document. */
const deepest = 200;
const mostElements = 500_000;

const nameStart = '[A-Za-z_\\u00c0-\\u{effff}]';
const name = `${nameStart}(?:${nameStart}|[-.:0-9\\u00b7])*`;
const token = new RegExp(
  `<!--(?:(?!--)[^])*-->|<\\?(?:(?!\\?>)[^])*\\?>|<!\\[CDATA\\[((?:(?!\\]\\]>)[^])*)\\]\\]>|</(${name})\\s*>|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^<"]*"|'[^<']*'))*)\\s*(/?)>|([^<]+)`,
  'uy',
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');

/**
 * Reads a document.
 *
 * @throws RangeError for what is not well-formed, has a document type, nests too deep or has too many elements.
 */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  let count = 0;
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  while (at < xml.length) {
    token.lastIndex = at;
    const match = token.exec(xml);
    if (!match) throw new RangeError(`The XML is not well-formed at character ${at}`);
    at = token.lastIndex;
    const [, data, closed, opened, attributes = '', empty, text] = match;
    const parent = open.at(-1) ?? top;
    if (closed !== undefined) {
      if (open.length < 2 || parent.name !== closed) throw new RangeError(`</${closed}> closes nothing`);
      open.pop();
    } else if (opened !== undefined) {
      const element: XmlElement = { name: opened, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      count += 1;
      if (count > mostElements) throw new RangeError(`The XML has more than ${mostElements} elements`);
      if (!empty) open.push(element);
      if (open.length > deepest) throw new RangeError(`The XML nests deeper than ${deepest} levels`);
    } else if (data !== undefined) parent.children.push(data);
    else if (text !== undefined) parent.children.push(characters(text));
  }
  const [root, ...more] = top.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (open.length > 1 || root === undefined || typeof root === 'string' || more.length > 0)
    throw new RangeError('The XML is no document');
  return root;
}

function attributesOf(list: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single] of list.matchAll(attribute)) {
    if (attributes.has(key)) throw new RangeError(`The attribute ${key} stands twice`);
    attributes.set(key, characters(double ?? single ?? ''));
  }
  return attributes;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function characters(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w*));?/gi, (whole, hex, decimal, entity) => {
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const character =
      entity === undefined ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : entities[entity];
    if (character === undefined || !whole.endsWith(';')) throw new RangeError(`${whole} is not known`);
    return character;
  });
}

/** Writes an element, without a declaration. */
export function xmlText(element: XmlElement): string {
  let xml = `<${element.name}`;
  for (const [key, value] of element.attributes) xml += ` ${key}="${attributeText(value)}"`;
  if (element.children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const child of element.children) xml += typeof child === 'string' ? escapeXml(child) : xmlText(child);
  return `${xml}</${element.name}>`;
}

/** A reader makes a space of a line end or a tab that stands as itself (3.3.3). */
const attributeText = (value: string): string =>
  escapeXml(value).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);

/** The elements in an element, of a name if one is given. */
export function elementsOf(element: XmlElement | undefined, wanted?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (wanted === undefined || child.name === wanted),
  );
}

/** The first element of a name in an element. */
export function elementIn(element: XmlElement | undefined, wanted: string): XmlElement | undefined {
  return elementsOf(element, wanted)[0];
}

/** Every element below one, itself included, in order. */
export function* elementsBelow(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of elementsOf(element)) yield* elementsBelow(child);
}
