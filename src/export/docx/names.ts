/**
 * The names of the format: namespaces, kinds of relationships and parts (ECMA-376-1 11.3, 15.2; ECMA-376-2 9).
 */

/** Opens each part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** For a part that is all WordprocessingML. */
export const wordNamespace: string = `xmlns:w="${word}"`;

/** For a part with text and pictures in it: every prefix that we and docx write. */
export const storyNamespaces: string = [
  wordNamespace,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15"',
].join(' ');

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** Kinds of relationships, by short names. */
export type RelationName =
  | 'document'
  | 'core'
  | 'extended'
  | 'custom'
  | 'styles'
  | 'settings'
  | 'numbering'
  | 'footnotes'
  | 'fontTable'
  | 'font'
  | 'theme'
  | 'header'
  | 'footer'
  | 'image'
  | 'hyperlink'
  | 'customXml'
  | 'customXmlProperties';

export const relations: Readonly<Record<RelationName, string>> = {
  document: `${office}/officeDocument`,
  core: `${packaged}/relationships/metadata/core-properties`,
  extended: `${office}/extended-properties`,
  custom: `${office}/custom-properties`,
  styles: `${office}/styles`,
  settings: `${office}/settings`,
  numbering: `${office}/numbering`,
  footnotes: `${office}/footnotes`,
  fontTable: `${office}/fontTable`,
  font: `${office}/font`,
  theme: `${office}/theme`,
  header: `${office}/header`,
  footer: `${office}/footer`,
  image: `${office}/image`,
  hyperlink: `${office}/hyperlink`,
  customXml: `${office}/customXml`,
  customXmlProperties: `${office}/customXmlProps`,
};

export const relationshipsNamespace: string = `${packaged}/relationships`;
export const contentTypesNamespace: string = `${packaged}/content-types`;

const wordprocessing = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Content types of parts, by short names. */
export type ContentTypeName =
  | 'relationships'
  | 'document'
  | 'styles'
  | 'settings'
  | 'numbering'
  | 'footnotes'
  | 'fontTable'
  | 'header'
  | 'footer'
  | 'theme'
  | 'core'
  | 'extended'
  | 'custom'
  | 'customXmlProperties';

export const contentTypes: Readonly<Record<ContentTypeName, string>> = {
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  document: `${wordprocessing}.document.main+xml`,
  styles: `${wordprocessing}.styles+xml`,
  settings: `${wordprocessing}.settings+xml`,
  numbering: `${wordprocessing}.numbering+xml`,
  footnotes: `${wordprocessing}.footnotes+xml`,
  fontTable: `${wordprocessing}.fontTable+xml`,
  header: `${wordprocessing}.header+xml`,
  footer: `${wordprocessing}.footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  extended: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  custom: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProperties: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
};
