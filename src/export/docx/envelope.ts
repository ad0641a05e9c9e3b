/**
 * The envelope in a DOCX file: a custom XML part of the main document (ECMA-376-1 15.2.5), which Word and LibreOffice keep
 * when they save the file again.
 *
 * Invariant: the text of the part's one element is the envelope, character for character.
 */
import type { Document } from 'docx';
import { escapeXml } from '../../container/xml.ts';
import { envelopeName, envelopeNamespace } from '../../model/envelope.ts';

/** Identifies the part to Word, which asks for one; the same in every file, as the kind of content is. */
const storeItem = '{0F4B1E5C-6D0A-4C6B-9E53-7A1C0D2F8B41}';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Registers the part with a document.
 *
 * @returns The files of the part.
 */
export function attachEnvelope(json: string, document: Document): { path: string; data: string }[] {
  document.Document.Relationships.addRelationship('Envelope', `${relationships}/customXml`, '../customXml/item1.xml');
  document.ContentTypes.addOverride(
    'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    '/customXml/itemProps1.xml',
  );
  return [
    {
      path: 'customXml/item1.xml',
      data: `${declaration}<envelope xmlns="${envelopeNamespace}" name="${envelopeName}">${escapeXml(json)}</envelope>`,
    },
    {
      path: 'customXml/itemProps1.xml',
      data: `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${storeItem}"><ds:schemaRefs><ds:schemaRef ds:uri="${envelopeNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    {
      path: 'customXml/_rels/item1.xml.rels',
      data: `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    },
  ];
}
