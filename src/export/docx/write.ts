/**
 * A composition as a file: its parts (ECMA-376-1 11.3), each with its relationships.
 *
 * Invariant: what is added to the package has its relationship, and the other way round.
 */
import { deflate, store } from '../../container/zip.ts';
import type { Composition } from './compose.ts';
import type { Draft, Drawing } from './draft.ts';
import { attachEnvelope } from './envelope.ts';
import { addHouseParts, houseNumberingXml, houseSectionXml, houseSettingsXml, type Refer } from './house-parts.ts';
import type { Part } from './ledger.ts';
import { listXml } from './list.ts';
import { markupOf, type Relate } from './markup.ts';
import { contentTypes, declaration, relations, storyNamespaces, wordNamespace } from './names.ts';
import { openPackage, type Package, type Relationship } from './package.ts';
import type { Picture } from './picture.ts';
import { coreXml, customXml, type FileProperties } from './properties.ts';
import { type Reference, sectionXml } from './section.ts';
import { fontTableXml, settingsXml } from './settings.ts';
import { stylesXml } from './styles.ts';

/** Writes the file. */
export function writeFile(
  composition: Composition,
  properties: FileProperties,
  envelope: string | undefined,
): Uint8Array {
  const file = openPackage();
  writeProperties(file, properties);
  const { ledger } = composition;
  const media = openMedia(file);
  const document: Relationship[] = [];
  const refer: Refer = (path, kind) => {
    const id = `rId${document.length + 1}`;
    document.push({ id, kind: relations[kind], target: path });
    return id;
  };
  const add = (path: string, kind: 'styles' | 'settings' | 'fontTable' | 'numbering', xml: string): void => {
    file.add(`word/${path}`, xml, contentTypes[kind], true);
    refer(path, kind);
  };
  const { design } = ledger;
  const { house } = design;
  add('styles.xml', 'styles', house ? declaration + house.styles : stylesXml(design));
  add('settings.xml', 'settings', house ? houseSettingsXml(house) : settingsXml);
  if (!house) add('fontTable.xml', 'fontTable', fontTableXml);
  const lists = listXml(ledger);
  if (house?.document.numbering) add('numbering.xml', 'numbering', houseNumberingXml(house, lists));
  else if (ledger.lists.length > 0) add('numbering.xml', 'numbering', numberingXml(lists));
  writeNotes(composition, file, media);
  refer('footnotes.xml', 'footnotes');
  const references = house ? addHouseParts(house, file, refer) : writeFurniture(composition, file, refer);
  const section = house ? houseSectionXml(design, house, references) : sectionXml(design.page, references);
  const text = [
    `${declaration}<w:document ${storyNamespaces}><w:body>`,
    ...inPieces(composition.body, media.relate('document')),
    `${section}</w:body></w:document>`,
  ];
  file.add('word/document.xml', deflate(text), contentTypes.document);
  if (envelope !== undefined) document.push(attachEnvelope(envelope, file));
  file.relate('word/document.xml', [...document, ...linksOf(composition, 'document'), ...media.of('document')]);
  return file.write();
}

/** Paragraphs that are written at once. */
const stretch = 128;

function inPieces(drafts: readonly Draft[], relate: Relate): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < drafts.length; at += stretch) pieces.push(markupOf(drafts.slice(at, at + stretch), relate));
  return pieces;
}

function writeProperties(file: Package, { core, custom }: FileProperties): void {
  const root: Relationship[] = [
    { id: 'rId1', kind: relations.document, target: 'word/document.xml' },
    { id: 'rId2', kind: relations.core, target: 'docProps/core.xml' },
  ];
  file.add('docProps/core.xml', coreXml(core), contentTypes.core);
  if (custom.length > 0) {
    file.add('docProps/custom.xml', customXml(custom), contentTypes.custom);
    root.push({ id: 'rId3', kind: relations.custom, target: 'docProps/custom.xml' });
  }
  file.relate('', root);
}

/** Lines above the notes, which Word asks for (17.11.23, 17.11.1), and the notes. */
function writeNotes(composition: Composition, file: Package, media: Media): void {
  const line = (id: number, kind: string): string =>
    `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${kind}/></w:r></w:p></w:footnote>`;
  const notes = markupOf(composition.notes, media.relate('footnotes'));
  file.add(
    'word/footnotes.xml',
    `${declaration}<w:footnotes ${storyNamespaces}>${line(-1, 'separator')}${line(0, 'continuationSeparator')}${notes}</w:footnotes>`,
    contentTypes.footnotes,
    composition.notes.length === 0,
  );
  file.relate('word/footnotes.xml', [...linksOf(composition, 'footnotes'), ...media.of('footnotes')]);
}

const linksOf = ({ ledger }: Composition, part: Part): Relationship[] =>
  ledger.links
    .filter((link) => link.part === part)
    .map(({ id, target }) => ({ id, kind: relations.hyperlink, target, external: true }));

const numberingXml = ({ definitions, instances }: ReturnType<typeof listXml>): string =>
  `${declaration}<w:numbering ${storyNamespaces}>${definitions}${instances}</w:numbering>`;

function writeFurniture({ furniture }: Composition, file: Package, refer: Refer): Reference[] {
  const { head, foot, firstHead, firstFoot } = furniture;
  const parts: readonly (readonly [Reference['kind'], Reference['pages'], readonly Draft[]])[] = [
    ['header', 'default', head],
    ['header', 'first', firstHead],
    ['footer', 'default', foot],
    ['footer', 'first', firstFoot],
  ];
  return parts.map(([kind, pages, drafts], index) => {
    const path = `${kind}${index % 2 === 0 ? 1 : 2}.xml`;
    const root = kind === 'header' ? 'hdr' : 'ftr';
    const xml = markupOf(drafts, () => '') || '<w:p/>';
    const whole = `${declaration}<w:${root} ${wordNamespace}>${xml}</w:${root}>`;
    file.add(`word/${path}`, whole, contentTypes[kind], kind === 'footer');
    return { kind, pages, id: refer(path, kind) };
  });
}

/** The pictures of a file: each a part once, with a relationship in each part that shows it. */
interface Media {
  relate(part: Part): (drawing: Drawing) => string;
  of(part: Part): Relationship[];
}

function openMedia(file: Package): Media {
  const names = new Map<Picture['bytes'], string>();
  const related: Record<Part, Map<string, Relationship>> = { document: new Map(), footnotes: new Map() };
  return {
    relate: (part) => (drawing) => {
      const { bytes, type } = drawing.picture;
      let name = names.get(bytes);
      if (name === undefined) {
        name = `media/image${names.size + 1}.${type}`;
        names.set(bytes, name);
        file.add(`word/${name}`, store(bytes));
      }
      const known = related[part].get(name);
      const id = known?.id ?? `image${related[part].size + 1}`;
      if (!known) related[part].set(name, { id, kind: relations.image, target: name });
      return id;
    },
    of: (part) => [...related[part].values()],
  };
}
