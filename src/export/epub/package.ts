/**
 * The package document (EPUB 3.3, 5): what the book is, its files, and the order they are read in.
 *
 * Invariant: each file is listed once, and an element with no text is not written.
 */
import { languageName, lines } from '../html/index.ts';
import type { AccessibilityFact, Claim } from './accessibility.ts';
import type { BookAgent, BookFacts } from './book.ts';
import { tag, textTag } from './markup.ts';

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

/** What the package document says. */
export interface PackageParts {
  identifier: string;
  facts: BookFacts;
  accessibility: readonly AccessibilityFact[];
  claim: Claim | undefined;
  /** Files; those that are read in the order they are read in. */
  items: readonly Item[];
  /** Whether lines run from top to bottom and pages from right to left. */
  isVertical: boolean;
}

/** Prints the package document. */
export function printPackage(parts: PackageParts): string {
  const { facts, items, isVertical } = parts;
  const entries = items.map(({ id, path, mediaType, properties }) =>
    tag('item', { id, href: path, 'media-type': mediaType, properties }),
  );
  const order = items.filter(({ isRead }) => isRead).map(({ id }) => tag('itemref', { idref: id }));
  const progression = facts.direction === 'rtl' || isVertical ? 'rtl' : undefined;
  const attributes = {
    xmlns: 'http://www.idpf.org/2007/opf',
    version: '3.0',
    'unique-identifier': 'identifier',
    'xml:lang': languageName(facts.language),
    dir: facts.direction,
  };
  const content = lines(
    printMetadata(parts),
    tag('manifest', {}, `\n${lines(...entries)}\n`),
    tag('spine', { toc: 'ncx', 'page-progression-direction': progression }, `\n${lines(...order)}\n`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('package', attributes, `\n${content}\n`)}\n`;
}

function printMetadata({ identifier, facts, accessibility, claim, items, isVertical }: PackageParts): string {
  const cover = items.find(({ properties }) => properties === 'cover-image');
  const all = (name: string, values: readonly (string | undefined)[]): string[] =>
    values.map((value) => textTag(name, {}, value));
  const content = lines(
    textTag('dc:identifier', { id: 'identifier' }, identifier),
    ...all('dc:identifier', facts.identifiers),
    textTag('dc:title', { id: 'title' }, facts.title),
    ...all('dc:language', languagesOf(facts)),
    ...printAgents('creator', facts.creators),
    ...printAgents('contributor', facts.contributors),
    ...all('dc:publisher', [facts.publisher?.name]),
    ...all('dc:date', [facts.datePublished && bookDate(facts.datePublished)]),
    ...all('dc:description', [facts.description]),
    ...all('dc:subject', facts.subjects),
    ...all('dc:source', facts.sources),
    ...all('dc:rights', facts.rights),
    textTag('meta', { property: 'dcterms:modified' }, facts.timestamp),
    ...accessibility.map(([property, value]) => textTag('meta', { property }, value)),
    claim === undefined ? '' : printClaim(claim),
    // Readers of EPUB 2 look for the cover here.
    cover ? tag('meta', { name: 'cover', content: cover.id }) : '',
    // Kindle asks for the writing mode here.
    isVertical ? tag('meta', { name: 'primary-writing-mode', content: 'vertical-rl' }) : '',
  );
  return tag('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, `\n${content}\n`);
}

/** The languages of a book, its own first; that one is unknown is said only where nothing else is known. */
function languagesOf({ language, otherLanguages }: BookFacts): string[] {
  const all = [language, ...otherLanguages].map(languageName);
  const known = all.filter((tag) => tag !== 'und');
  return known.length === 0 ? ['und'] : known;
}

/** The claim, and who makes it (EPUB Accessibility 1.1, 4.3). */
function printClaim({ conformsTo, facts, report }: Claim): string {
  return lines(
    textTag('meta', { property: 'dcterms:conformsTo', id: 'conformance' }, conformsTo),
    ...facts.map(([property, value]) => textTag('meta', { refines: '#conformance', property }, value)),
    report === undefined ? '' : tag('link', { refines: '#conformance', rel: 'a11y:certifierReport', href: report }),
  );
}

function printAgents(kind: 'creator' | 'contributor', agents: readonly BookAgent[]): string[] {
  return agents.map(({ name, role, roleName, fileAs }, index) => {
    const id = `${kind}-${index + 1}`;
    const agent = textTag(`dc:${kind}`, { id }, name);
    if (agent === '') return agent;
    return lines(
      agent,
      textTag('meta', { refines: `#${id}`, property: 'role', scheme: role && 'marc:relators' }, role ?? roleName),
      textTag('meta', { refines: `#${id}`, property: 'file-as' }, fileAs),
    );
  });
}

/** A date as W3CDTF has it: a time of day stands only with its zone. */
function bookDate(date: string): string {
  return /T.*(Z|[+-]\d{2}:\d{2})$/.test(date) ? date : date.slice(0, 10);
}
