/**
 * XML of unknown origin (XML 1.0), as a row of tags and texts.
 *
 * What is read here was written by us or saved again by others: it declares no entities, and one that does is refused, so
 * that none is ever expanded. Invariant: one pass, no recursion, nothing is fetched.
 */
import { OffprintError } from '../../model/diagnostic.ts';

/** A tag, or the text between two. */
export type XmlToken =
  | { kind: 'open' | 'close'; name: string; attributes: string; isEmpty: boolean }
  | { kind: 'text'; text: string };

/**
 * Parts a document into tags and texts.
 *
 * @throws OffprintError `source/invalid` for a document that declares entities, or has a tag that breaks off.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const end = start < 0 ? xml.length : start;
    if (end > at) yield { kind: 'text', text: unescapeXml(xml.slice(at, end)) };
    if (start < 0) return;
    const passage = passages.find(({ opening }) => xml.startsWith(opening, start));
    if (xml.startsWith('<!DOCTYPE', start) && xml.slice(start, xml.indexOf('>', start)).includes('[')) {
      throw new OffprintError('source/invalid', 'A part of the file declares entities, which are not read');
    }
    const { opening, closing, isText } = passage ?? { opening: '<', closing: '>', isText: false };
    const stop = xml.indexOf(closing, start + opening.length);
    if (stop < 0) throw new OffprintError('source/invalid', 'A part of the file breaks off inside a tag');
    const inner = xml.slice(start + opening.length, stop);
    if (isText) yield { kind: 'text', text: inner };
    if (!passage) yield tagOf(inner);
    at = stop + closing.length;
  }
}

const passages = [
  { opening: '<!--', closing: '-->', isText: false },
  { opening: '<![CDATA[', closing: ']]>', isText: true },
  { opening: '<?', closing: '?>', isText: false },
  { opening: '<!', closing: '>', isText: false },
];

/** A tag ends at the first `>`: those in attribute values are escaped by every serialiser that files come from. */
function tagOf(inner: string): XmlToken {
  const isClose = inner.startsWith('/');
  const isEmpty = inner.endsWith('/');
  const body = inner.slice(isClose ? 1 : 0, isEmpty ? -1 : undefined);
  const space = body.search(/\s/);
  const name = space < 0 ? body : body.slice(0, space);
  return { kind: isClose ? 'close' : 'open', name, attributes: space < 0 ? '' : body.slice(space), isEmpty };
}

/** The value of an attribute, by its name as it is written. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.search(new RegExp(`\\s${name}\\s*=`));
  const value = at < 0 ? undefined : /=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(at));
  const text = value?.[1] ?? value?.[2];
  return text === undefined ? undefined : unescapeXml(text);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undoes the references of XML 1.0 (4.1 and 4.6). */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
