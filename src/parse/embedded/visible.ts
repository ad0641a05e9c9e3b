/**
 * What a reader sees in a file: its text, read by what the format says and by none of our writers' code.
 *
 * Invariant: each block of text stands on lines of its own; names of parts, running heads, folios and contents are left out as
 * far as the format tells them.
 */
import { type Archive, openZip, type ReadLimits } from '../../container/unzip.ts';
import { OffprintError } from '../../model/diagnostic.ts';
import type { CarrierFormat } from './index.ts';
import { openPdf } from './pdf-objects.ts';
import { readPdfText } from './pdf-text.ts';
import { attributeOf, type XmlToken, xmlTokens } from './xml.ts';

/** Reads the text of a file. */
export async function visibleText(bytes: Uint8Array, format: CarrierFormat, limits?: ReadLimits): Promise<string> {
  if (format === 'pdf') {
    openPdf(bytes, limits).checkSize();
    return readPdfText(bytes);
  }
  if (format === 'html') return pageText(new TextDecoder().decode(bytes));
  const archive = openZip(bytes, limits);
  return format === 'docx' ? documentText(archive) : bookText(archive);
}

function partOf(archive: Archive, name: string): string {
  const bytes = archive.read(name);
  if (!bytes) throw new OffprintError('source/invalid', `The file lacks its part ${name}`);
  return new TextDecoder().decode(bytes);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

// --- DOCX (ECMA-376-1, 17.3.3) ---------------------------------------------------------------------------------------

/** What an empty element of a run prints. */
const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** The first header may hold the label of the section; the body follows, then the notes. */
function documentText(archive: Archive): string {
  const notes = archive.names.includes('word/footnotes.xml') ? ['word/footnotes.xml'] : [];
  return ['word/document.xml', ...notes].map((name) => runsText(partOf(archive, name))).join('\n');
}

function runsText(xml: string): string {
  const parts: string[] = [];
  let isText = false;
  let alternatives = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (isText && alternatives === 0) parts.push(token.text);
      continue;
    }
    const name = localName(token.name);
    // The second form of a drawing, for readers that do not know the first (Markup Compatibility, 9.3).
    if (name === 'Fallback' && !token.isEmpty) alternatives += token.kind === 'open' ? 1 : -1;
    if (name === 't') isText = token.kind === 'open' && !token.isEmpty;
    if (name === 'p' && token.kind === 'close') parts.push('\n');
    const sign = token.kind === 'open' && token.name.startsWith('w:') ? signs[name] : undefined;
    if (sign !== undefined) parts.push(sign);
  }
  return parts.join('');
}

// --- EPUB (EPUB 3.3, 5.7) --------------------------------------------------------------------------------------------

/** The content documents, in the order of the spine. */
export function bookParts(archive: Archive): string[] {
  const root = attributesOf(partOf(archive, 'META-INF/container.xml'), 'rootfile', ['full-path'])[0]?.[0];
  if (root === undefined) throw new OffprintError('source/invalid', 'The EPUB file names no package');
  const opf = partOf(archive, root);
  const items = new Map(attributesOf(opf, 'item', ['id', 'href']).map(([id = '', href = '']) => [id, href]));
  const spine = attributesOf(opf, 'itemref', ['idref']).map(([id = '']) => items.get(id));
  return spine.filter((href) => href !== undefined).map((href) => partOf(archive, joinPath(root, href)));
}

const bookText = (archive: Archive): string =>
  bookParts(archive)
    .map((xml) => markupText(xmlTokens(xml)))
    .join('\n');

/** Attributes of every element of a name. */
function attributesOf(xml: string, name: string, wanted: readonly string[]): (string | undefined)[][] {
  const found: (string | undefined)[][] = [];
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || localName(token.name) !== name) continue;
    found.push(wanted.map((attribute) => attributeOf(token.attributes, attribute)));
  }
  return found;
}

/** A path of the archive, from another that names it; steps above the root stay there. */
function joinPath(from: string, href: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of decodePath(href).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decodePath(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Elements whose text is none of the page. */
const unseen = new Set(['head', 'script', 'style', 'template', 'noscript']);
/** Elements that stand in a line of text. */
const phrasing = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The text of markup in XML, a block on lines of its own. */
export function markupText(tokens: Iterable<XmlToken>): string {
  const parts: string[] = [];
  let left = 0;
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (left === 0) parts.push(token.text);
      continue;
    }
    const name = localName(token.name);
    if (unseen.has(name) && !token.isEmpty) left += token.kind === 'open' ? 1 : -1;
    if (!phrasing.has(name)) parts.push('\n');
  }
  return parts.join('');
}

// --- HTML ------------------------------------------------------------------------------------------------------------

async function pageText(html: string): Promise<string> {
  const { parse, defaultTreeAdapter: tree } = await import('parse5');
  const parts: string[] = [];
  const stack = parse(html).childNodes.slice().reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (tree.isTextNode(node)) parts.push(node.value);
    if (!tree.isElementNode(node) || unseen.has(node.tagName)) continue;
    if (!phrasing.has(node.tagName)) parts.push('\n');
    for (const child of node.childNodes.toReversed()) stack.push(child);
  }
  return parts.join('');
}
