/**
 * What the file says about itself: core properties by Dublin Core's names (ECMA-376-2 11), custom ones by schema.org's
 * (ECMA-376-1 22.3).
 *
 * Invariant: a property is there only if it is known; no time comes from the clock and no name is invented.
 */
import { escapeXml } from '../../container/xml.ts';
import type { Article, Metadata, Publication, PublicationMetadata } from '../../model/article.ts';
import { type Edition, fileLanguage, fileTime, fileTitle } from '../edition.ts';
import type { ExportOptions } from '../exporter.ts';
import { toTimestamp } from '../options.ts';
import { declaration } from './names.ts';

/** Properties by their names. */
export type Properties = Readonly<Record<string, string | undefined>>;

/** What a file says. */
export interface FileProperties {
  core: Properties;
  custom: readonly (readonly [name: string, value: string])[];
}

/** The properties of a file. */
export function propertiesOf(
  source: Article | Publication,
  editions: readonly Edition[],
  options: Pick<ExportOptions, 'timestamp' | 'language' | 'title' | 'onDiagnostic'>,
): FileProperties {
  const language = fileLanguage(source, options);
  const [edition] = editions;
  const dated =
    options.timestamp !== undefined ||
    (source.type === 'publication' && source.metadata.datePublished !== undefined) ||
    editions.some(({ metadata }) => metadata.dateModified !== undefined || metadata.datePublished !== undefined);
  const modified = dated ? fileTime(source, editions, options) : undefined;
  const metadata = source.type === 'publication' ? source.metadata : edition?.metadata;
  const facts =
    source.type === 'publication' ? publicationProperties(source.metadata) : edition ? articleProperties(edition) : {};
  const published = metadata?.datePublished;
  return {
    core: {
      'dc:title': fileTitle(source, editions, options, 'docx'),
      ...facts,
      'dc:language': language === 'und' ? undefined : language,
      // A time that the caller states is that of a file that had none before.
      'dcterms:created':
        (published === undefined ? undefined : toTimestamp(published)) ?? (options.timestamp && modified),
      'dcterms:modified': modified,
    },
    custom: customProperties(metadata ?? {}),
  };
}

function articleProperties({ metadata }: Edition): Properties {
  return {
    'dc:creator': listed(metadata.author?.map(({ name }) => name)),
    'cp:keywords': listed(metadata.keywords),
    'dc:description': metadata.description,
    'cp:category': metadata.articleSection,
    'dc:identifier': metadata.identifier,
  };
}

function publicationProperties(metadata: PublicationMetadata): Properties {
  return {
    'dc:creator': listed(metadata.editor?.map(({ name }) => name)),
    'dc:description': metadata.description,
    'dc:identifier': metadata.identifier,
  };
}

/** Word parts the names of one property by semicolons. */
const listed = (names: readonly string[] | undefined): string | undefined => names?.join('; ');

/** Writes the core properties part. */
export function coreXml(properties: Properties): string {
  const elements = Object.entries(properties).map(([name, value]) => {
    if (value === undefined) return '';
    const type = name.startsWith('dcterms:') ? ' xsi:type="dcterms:W3CDTF"' : '';
    return `<${name}${type}>${escapeXml(value)}</${name}>`;
  });
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${elements.join('')}</cp:coreProperties>`;
}

/** What is known beyond the core. */
function customProperties(
  metadata: Partial<Metadata> & Pick<PublicationMetadata, 'publisher' | 'license'>,
): (readonly [string, string])[] {
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
  return Object.entries(properties).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** Writes the custom properties part; identifiers of properties begin at 2 (22.3.2.2). */
export function customXml(properties: FileProperties['custom']): string {
  const lines = properties.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${lines.join('')}</Properties>`;
}
