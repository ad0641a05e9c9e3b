/**
 * The envelope in a DOCX file: a custom XML part of the main document (ECMA-376-1 15.2.5), which Word and LibreOffice keep
 * when they save the file again.
 *
 * Invariant: the text of the part's one element is the envelope, character for character.
 */
import { escapeXmlText } from '../../container/xml.ts';
import { envelopeName, envelopeNamespace } from '../../model/envelope.ts';
import { contentTypes, declaration, relations } from './names.ts';
import type { Package, Relationship } from './package.ts';

/** Identifies the part to Word, which asks for one; the same in every file, as the kind of content is. */
const storeItem = '{0F4B1E5C-6D0A-4C6B-9E53-7A1C0D2F8B41}';

/**
 * Adds the part to a package.
 *
 * @returns The relationship by which the document holds it.
 */
export function attachEnvelope(json: string, file: Package): Relationship {
  const item = 'customXml/item1.xml';
  file.add(
    item,
    `${declaration}<envelope xmlns="${envelopeNamespace}" name="${envelopeName}">${escapeXmlText(json)}</envelope>`,
  );
  file.relate(item, [{ id: 'rId1', kind: relations.customXmlProperties, target: 'itemProps1.xml' }]);
  file.add(
    'customXml/itemProps1.xml',
    `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${storeItem}"><ds:schemaRefs><ds:schemaRef ds:uri="${envelopeNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
    contentTypes.customXmlProperties,
    true,
  );
  return { id: 'envelope', kind: relations.customXml, target: `../${item}` };
}
