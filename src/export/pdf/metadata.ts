/**
 * What the file says of itself: the information dictionary and the same as XMP (ISO 16684-1), with the claims of PDF/A
 * (ISO 19005-3, 6.6.4; ISO 19005-4, 6.7.3) and PDF/UA (ISO 14289-1, 5; ISO 14289-2, 5).
 *
 * Invariant: everything that stands in XML is escaped, and nothing is said that the source does not state.
 */
import type PDFDocument from 'pdfkit';
import { escapeXml, xmlSafe } from '../../container/xml.ts';
import type { Article, Metadata, Publication } from '../../model/article.ts';
import type { Edition } from '../edition.ts';
import type { StandardRules } from './standard.ts';

/** What a file says of itself. */
export interface FileFacts {
  title: string;
  /** Who wrote it; of a publication, its articles. */
  authors: readonly string[];
  /** Who else made it: editors, translators, others; of a publication, its editors. */
  contributors?: readonly string[];
  description?: string | undefined;
  keywords: readonly string[];
  /** BCP 47 tag. */
  language: string;
  /** `CCYY-MM-DDThh:mm:ssZ`. */
  timestamp: string;
  publisher?: string | undefined;
  /** Day or moment of publication, as precise as it is known. */
  published?: string | undefined;
  rights?: string | undefined;
}

/** Name of the program in the file. */
const producer = 'offprint';

/** Collects the facts of a source. */
export function factsOf(
  source: Article | Publication,
  editions: readonly Edition[],
  { title, language, timestamp }: Pick<FileFacts, 'title' | 'language' | 'timestamp'>,
): FileFacts {
  if (source.type === 'publication') {
    const { description, editor = [], publisher, license } = source.metadata;
    return {
      title,
      authors: [...new Set(editions.flatMap(({ metadata }) => metadata.author?.map(({ name }) => name) ?? []))],
      contributors: editor.map(({ name }) => name),
      description,
      keywords: [],
      language,
      timestamp,
      publisher: publisher?.name,
      published: source.metadata.datePublished,
      rights: license,
    };
  }
  const metadata: Metadata = editions[0]?.metadata ?? {};
  const { author = [], editor = [], translator = [], contributor = [] } = metadata;
  return {
    title,
    authors: author.map(({ name }) => name),
    contributors: [...editor, ...translator, ...contributor].map(({ name }) => name),
    description: metadata.description,
    keywords: metadata.keywords ?? [],
    language,
    timestamp,
    publisher: metadata.publisher?.name,
    published: metadata.datePublished,
    rights: rightsOf(metadata),
  };
}

function rightsOf({ copyrightHolder, copyrightYear, license }: Metadata): string | undefined {
  const copyright = copyrightHolder
    ? `© ${[copyrightYear, copyrightHolder.name].filter(Boolean).join(' ')}`
    : undefined;
  return [copyright, license].filter(Boolean).join('. ') || undefined;
}

/** The information dictionary (14.3.3). */
export function infoOf({ title, authors, description, keywords, timestamp }: FileFacts): Record<string, string | Date> {
  const date = new Date(timestamp);
  return {
    Title: xmlSafe(title),
    ...(authors.length > 0 && { Author: xmlSafe(authors.join(', ')) }),
    ...(description !== undefined && { Subject: xmlSafe(description) }),
    ...(keywords.length > 0 && { Keywords: xmlSafe(keywords.join(', ')) }),
    Producer: producer,
    Creator: producer,
    CreationDate: date,
    ModDate: date,
  };
}

/** Puts our own XMP in place of pdfkit's, which escapes nothing. */
export function writeXmp(doc: PDFDocument, facts: FileFacts, rules: StandardRules): void {
  doc._addInfo = () => doc.appendXML(xmpOf(facts) + claimsOf(rules));
}

function xmpOf(facts: FileFacts): string {
  const {
    title,
    authors,
    contributors = [],
    description,
    keywords,
    language,
    timestamp,
    publisher,
    published,
    rights,
  } = facts;
  const item = (text: string, lang = ''): string => `<rdf:li${lang}>${escapeXml(text)}</rdf:li>`;
  const alternative = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `<dc:${name}><rdf:Alt>${item(text, ' xml:lang="x-default"')}</rdf:Alt></dc:${name}>\n`;
  const several = (name: string, kind: 'Seq' | 'Bag', texts: readonly string[]): string =>
    texts.length === 0
      ? ''
      : `<dc:${name}><rdf:${kind}>${texts.map((text) => item(text)).join('')}</rdf:${kind}></dc:${name}>\n`;
  const dublinCore = [
    '<dc:format>application/pdf</dc:format>\n',
    alternative('title', title),
    several('creator', 'Seq', authors),
    several('contributor', 'Bag', contributors),
    alternative('description', description),
    several('subject', 'Bag', keywords),
    several('language', 'Bag', language === 'und' ? [] : [language]),
    several('publisher', 'Bag', publisher === undefined ? [] : [publisher]),
    several('date', 'Seq', published === undefined ? [] : [published]),
    alternative('rights', rights),
  ].join('');
  const words = keywords.length === 0 ? '' : `<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`;
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
${dublinCore}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>${producer}</xmp:CreatorTool>
<xmp:CreateDate>${timestamp}</xmp:CreateDate>
<xmp:ModifyDate>${timestamp}</xmp:ModifyDate>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${producer}</pdf:Producer>${words}
</rdf:Description>
`;
}

function claimsOf({ claims, describesSchema }: StandardRules): string {
  const written = Object.entries(claims).map(([prefix, properties]) => {
    const elements = Object.entries(properties).map(
      ([name, value]) => `<${prefix}:${name}>${value}</${prefix}:${name}>`,
    );
    const namespace = `http://www.aiim.org/${prefix.slice(0, -2)}/ns/id/`;
    return `<rdf:Description rdf:about="" xmlns:${prefix}="${namespace}">\n${elements.join('')}\n</rdf:Description>\n`;
  });
  return written.join('') + (describesSchema ? schemaDescription : '');
}

const schemaDescription = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;
