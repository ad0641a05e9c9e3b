/**
 * What the file says about itself: core properties by Dublin Core's names (ECMA-376-2 11), custom ones by schema.org's
 * (ECMA-376-1 22.3).
 *
 * Invariant: a property is there only if it is known; no time comes from the clock and no name is invented.
 */
import { escapeXml, xmlSafe } from '../../container/xml.ts';
import type { Metadata, PublicationMetadata } from '../../model/article.ts';
import { type Edition, toTimestamp } from '../edition.ts';

/** Properties by their names. */
export type Properties = Readonly<Record<string, string | undefined>>;

/**
 * The core properties of an article's file.
 *
 * @param modified Time of the file.
 */
export function articleProperties({ metadata, title, language }: Edition, modified: string): Properties {
  const { author, datePublished } = metadata;
  return {
    'dc:title': title,
    'dc:creator': listed(author?.map(({ name }) => name)),
    'cp:keywords': listed(metadata.keywords),
    'dc:description': metadata.description,
    'cp:category': metadata.articleSection,
    'dc:identifier': metadata.identifier,
    'dc:language': known(language),
    'dcterms:created': time(datePublished) ?? modified,
    'dcterms:modified': modified,
  };
}

/** The core properties of a publication's file. */
export function publicationProperties(metadata: PublicationMetadata, language: string, modified: string): Properties {
  return {
    'dc:title': metadata.name,
    'dc:creator': listed(metadata.editor?.map(({ name }) => name)),
    'dc:description': metadata.description,
    'dc:identifier': metadata.identifier,
    'dc:language': known(language),
    'dcterms:created': time(metadata.datePublished) ?? modified,
    'dcterms:modified': modified,
  };
}

const known = (language: string): string | undefined => (language === 'und' ? undefined : language);

const time = (date: string | undefined): string | undefined => (date === undefined ? undefined : toTimestamp(date));

/** Word parts the names of one property by semicolons. */
const listed = (names: readonly string[] | undefined): string | undefined => names?.join('; ');

/** Writes the core properties part. */
export function coreXml(properties: Properties): string {
  const elements = Object.entries(properties).map(([name, value]) => {
    if (value === undefined) return '';
    const type = name.startsWith('dcterms:') ? ' xsi:type="dcterms:W3CDTF"' : '';
    return `<${name}${type}>${escapeXml(value)}</${name}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${elements.join('')}</cp:coreProperties>`;
}

/** The custom properties of a file: what is known beyond the core. */
export function customProperties(
  metadata: Partial<Metadata> & Pick<PublicationMetadata, 'publisher' | 'license'>,
): { name: string; value: string }[] {
  const { isBasedOn, copyrightHolder, publisher } = metadata;
  const properties: Properties = {
    url: metadata.url,
    articleSection: metadata.articleSection,
    publisher: publisher?.name,
    datePublished: metadata.datePublished,
    isBasedOn:
      isBasedOn && listed([isBasedOn.name, isBasedOn.publisher, isBasedOn.url].filter((part) => part !== undefined)),
    creditText: metadata.creditText,
    copyrightHolder: copyrightHolder?.name,
    copyrightYear: metadata.copyrightYear?.toString(),
    license: metadata.license,
  };
  return Object.entries(properties).flatMap(([name, value]) => (value ? [{ name, value: xmlSafe(value) }] : []));
}
