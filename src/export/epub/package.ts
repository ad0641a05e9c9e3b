/**
 * The package document (EPUB 3.3, 5): what the book is, its files, and the order they are read in.
 *
 * Invariant: each file is listed once, and an element with no text is not written.
 */
import { type Attributes, element, escapeMarkup, languageName, lines } from '../html/index.ts';
import type { AccessibilityFact } from './accessibility.ts';
import type { BookAgent, BookFacts } from './book.ts';

/** A file of the book: its path from the package document, its media type, and what it is for. */
export interface Item {
  id: string;
  path: string;
  mediaType: string;
  properties?: string;
  /** Whether it is read in its turn. */
  isRead?: boolean;
}

export const xhtml = 'application/xhtml+xml';

const tag = (name: string, attributes: Attributes, content?: string): string =>
  element('xhtml', name, attributes, content);

/** An element with a text, or nothing where there is no text. */
function textTag(name: string, attributes: Attributes, value: string | undefined): string {
  return value?.trim() ? tag(name, attributes, escapeMarkup('xhtml', value.trim())) : '';
}

/** Prints the package document. Files that are read come in the order of `items`. */
export function printPackage(
  identifier: string,
  facts: BookFacts,
  accessibility: readonly AccessibilityFact[],
  items: readonly Item[],
): string {
  const entries = items.map(({ id, path, mediaType, properties }) =>
    tag('item', { id, href: path, 'media-type': mediaType, properties }),
  );
  const order = items.filter(({ isRead }) => isRead).map(({ id }) => tag('itemref', { idref: id }));
  const progression = facts.direction === 'rtl' ? 'rtl' : undefined;
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': languageName(facts.language),
    dir: facts.direction,
  };
  const content = lines(
    printMetadata(identifier, facts, accessibility, items),
    tag('manifest', {}, `\n${lines(...entries)}\n`),
    tag('spine', { toc: 'ncx', 'page-progression-direction': progression }, `\n${lines(...order)}\n`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('package', attributes, `\n${content}\n`)}\n`;
}

function printMetadata(
  identifier: string,
  facts: BookFacts,
  accessibility: readonly AccessibilityFact[],
  items: readonly Item[],
): string {
  const cover = items.find(({ properties }) => properties === 'cover-image');
  const all = (name: string, values: readonly (string | undefined)[]): string[] =>
    values.map((value) => textTag(name, {}, value));
  const content = lines(
    textTag('dc:identifier', { id: 'identifier' }, identifier),
    ...all('dc:identifier', facts.identifiers),
    textTag('dc:title', { id: 'title' }, facts.title),
    ...all('dc:language', [facts.language, ...facts.otherLanguages].map(languageName)),
    ...printAgents('creator', facts.creators),
    ...printAgents('contributor', facts.contributors),
    ...all('dc:publisher', [facts.publisher?.name]),
    ...all('dc:date', [facts.datePublished && bookDate(facts.datePublished)]),
    ...all('dc:description', [facts.description]),
    ...all('dc:subject', facts.subjects),
    ...all('dc:source', facts.sources),
    ...all('dc:rights', facts.rights),
    textTag('meta', { property: 'dcterms:modified' }, facts.timestamp),
    ...accessibility.map(([property, value]) => textTag('meta', { property: `schema:${property}` }, value)),
    // Readers of EPUB 2 look for the cover here.
    cover ? tag('meta', { name: 'cover', content: cover.id }) : '',
  );
  return tag('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, `\n${content}\n`);
}

function printAgents(kind: 'creator' | 'contributor', agents: readonly BookAgent[]): string[] {
  return agents.map(({ name, role }, index) => {
    const id = `${kind}-${index + 1}`;
    const agent = textTag(`dc:${kind}`, { id }, name);
    if (agent === '' || role === undefined) return agent;
    return lines(agent, tag('meta', { refines: `#${id}`, property: 'role', scheme: 'marc:relators' }, role));
  });
}

/** A date as W3CDTF has it: a time of day stands only with its zone. */
function bookDate(date: string): string {
  return /T.*(Z|[+-]\d{2}:\d{2})$/.test(date) ? date : date.slice(0, 10);
}
