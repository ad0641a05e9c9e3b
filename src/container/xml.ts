/**
 * Text for XML 1.0 documents: escapes, and the characters that may stand in one at all (XML 1.0, 2.2 Char).
 *
 * Invariant: what comes out is well-formed wherever text or a quoted attribute value may stand, whatever goes in.
 */

/** Everything outside XML's Char production, lone surrogates included. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What `forbidden` may be found in: told without looking around, for most texts have none. */
const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Replaces each character that XML forbids: a form feed, which is white space elsewhere, by a space; others by U+FFFD. */
export function xmlSafe(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(/\f/g, ' ').replace(forbidden, '\ufffd');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const special = /[&<>"]/;
const specials = /[&<>"]/g;

/** Escapes a text for element content or a double-quoted attribute value, and replaces what XML forbids. */
export function escapeXml(text: string): string {
  const safe = xmlSafe(text);
  return special.test(safe) ? safe.replace(specials, (character) => entities[character] ?? character) : safe;
}

/** Escapes a text for element content alone, where quotation marks may stand as they are: shorter for JSON. */
export function escapeXmlText(text: string): string {
  return xmlSafe(text).replace(/[&<>]/g, (character) => entities[character] ?? character);
}
