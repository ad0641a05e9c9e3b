/**
 * Markup as text, in the two serialisations of HTML (HTML Standard, 13 and 14): the HTML one for pages, the XML one for EPUB
 * and for what asks for XHTML.
 *
 * Invariant: what comes out is well-formed and says the same in both, whatever text goes in; no text can end an element,
 * an attribute or a script.
 */
import { escapeXml, xmlSafe } from '../../container/xml.ts';

/** Which serialisation is written: the HTML one, the XML one, or the XML one with the names that books have besides. */
export type Form = 'html' | 'xhtml' | 'epub';

/** Attributes by name; those that are `undefined` are left out. `epub:type` is written in books only. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML allows and the HTML parser objects to (HTML Standard, 13.2.3.5): C1 controls, noncharacters. */
const unfit = /[\u007f-\u009f]|\p{Noncharacter_Code_Point}/gu;

/** What may have to be written otherwise, told in one look: most texts have none of it. Of surrogates only pairs may stand. */
const delicate = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** Writes a text, or the value of an attribute. */
export function escapeMarkup(form: Form, text: string): string {
  if (!delicate.test(text)) return text;
  const escaped = escapeXml(text);
  return form === 'html' ? escaped.replace(unfit, '\ufffd') : escaped;
}

/** Whether each character of a text can be written in both forms. */
export function isWritable(text: string): boolean {
  return !delicate.test(text) || (text.search(unfit) < 0 && xmlSafe(text) === text);
}

/**
 * Writes an element.
 *
 * @param content Markup of what it holds. Absent: the element is void.
 */
export function element(form: Form, name: string, attributes: Attributes, content?: string): string {
  const tag = `<${name}${printAttributes(form, attributes)}`;
  if (content !== undefined) return `${tag}>${content}</${name}>`;
  return form === 'html' ? `${tag}>` : `${tag}/>`;
}

function printAttributes(form: Form, attributes: Attributes): string {
  let printed = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || (form !== 'epub' && name.startsWith('epub:'))) continue;
    const escaped = escapeMarkup(form, String(value));
    printed += ` ${name}="${escaped}"`;
    // XML's own attribute is what readers of XHTML that are no browsers look for.
    if (form !== 'html' && name === 'lang') printed += ` xml:lang="${escaped}"`;
  }
  return printed;
}

/** Puts blocks of markup on lines of their own. */
export function lines(...blocks: readonly string[]): string {
  let joined = '';
  // Added, not joined: a join would copy all of a page once for each level that it is nested in.
  for (const block of blocks) if (block !== '') joined += joined === '' ? block : `\n${block}`;
  return joined;
}

/**
 * What must not stand in a data block: a start of markup, and what the HTML parser objects to. Of the noncharacters beyond the
 * first plane it knows the last halves only, and takes some characters with them, which say the same when they are escaped.
 */
const unfitForScript = /[<\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff][\udffe\udfff]/g;

/**
 * Writes JSON so that it can stand in a `script` element and say the same: no `</script` and no `<!--` is left in it
 * (HTML Standard, 4.12.1.3).
 */
export function escapeJson(json: string): string {
  return json.replace(unfitForScript, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}

/** A well-formed language tag: `langtag` of RFC 5646, 2.1. */
const langtag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wy-z\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?$/i;

/** The tag as it may be written: itself if it is well-formed, else `und`. */
export function languageName(tag: string): string {
  return langtag.test(tag) ? tag : 'und';
}
