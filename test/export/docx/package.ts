/** Reads a DOCX file back: its parts as trees of elements, refusing what is not well-formed. */
import { strFromU8, unzipSync } from 'fflate';
import { type DocxOptions, toDocx } from '../../../src/export/docx/index.ts';
import type { Article, Publication } from '../../../src/model/article.ts';

/** An XML element. Text is a child of its own. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)|</i.test(text)) throw new Error(`no XML text: ${text}`);
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** Parses XML without DTD. Throws where a tag is not closed or a sign is not escaped. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const stack = [root];
  for (const [whole, close, open, list = '', empty, text] of xml.matchAll(
    /<\/([\w:]+)>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)|(?:<)/g,
  )) {
    const top = stack.at(-1);
    if (!top || whole === '<') throw new Error('malformed XML');
    if (text !== undefined) top.children.push(decode(text));
    else if (close !== undefined) {
      if (stack.pop()?.name !== close) throw new Error(`</${close}> closes nothing`);
    } else if (open !== undefined) {
      const attributes: Record<string, string> = {};
      for (const [, name = '', value = ''] of list.matchAll(/([\w:]+)="([^"]*)"/g)) attributes[name] = decode(value);
      const element: Element = { name: open, attributes, children: [] };
      top.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (stack.length !== 1 || !first) throw new Error('malformed XML');
  return first;
}

/** Every element below one, in order, by name. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.name === name ? [child, ...all(child, name)] : all(child, name);
  });
}

/** The value of the first element of a name below one. */
export function value(element: Element, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val'];
}

/** What a reader sees: the text of runs, with line breaks and tabs. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return '';
      if (child.name === 'w:t') return child.children.join('');
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab' && element.name === 'w:r') return '\t';
      return textOf(child);
    })
    .join('');
}

/** A file read back. */
export interface Package {
  files: Record<string, Uint8Array>;
  /** The tree of a part. */
  part(path: string): Element;
  /** The paragraphs of a part: `Style: text`. */
  lines(path?: string): string[];
}

/** Reads a file. */
export function readDocx(bytes: Uint8Array): Package {
  const files = unzipSync(bytes);
  const part = (path: string): Element => parseXml(strFromU8(files[path] ?? new Uint8Array()));
  return {
    files,
    part,
    lines: (path = 'word/document.xml') =>
      all(part(path), 'w:p').map((paragraph) => `${value(paragraph, 'w:pStyle')}: ${textOf(paragraph)}`),
  };
}

/** Prints a source and reads the file. */
export async function printed(source: Article | Publication, options?: DocxOptions): Promise<Package> {
  return readDocx(await toDocx(source, options));
}
