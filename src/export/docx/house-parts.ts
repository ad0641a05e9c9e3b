/**
 * The parts of a file that a house gives: its heads and feet, theme, fonts, settings, the page of its section.
 *
 * Invariant: a part that is taken over keeps the ids of what it refers to, and refers to parts of this file alone.
 */
import { elementIn, elementsOf, type XmlElement, xmlText } from '../../container/xml-tree.ts';
import type { Design } from './design.ts';
import type { House } from './house.ts';
import { declaration, type RelationName, storyNamespaces } from './names.ts';
import type { Package, Relationship } from './package.ts';
import { type TakenPart, takenTypes } from './reference.ts';
import { type Reference, referenceXml, sectionXml } from './section.ts';
import { settingsOf } from './settings.ts';

/** Refers from the document to a part of `word/`, and gives the id of the relationship. */
export type Refer = (path: string, kind: RelationName) => string;

/** Adds the parts of a house to a file. */
export function addHouseParts({ document }: House, file: Package, refer: Refer): Reference[] {
  for (const part of [document.theme, document.fontTable]) {
    if (part) refer(addPart(part, part.kind, file), part.kind);
  }
  return document.heads.map(({ kind, pages, part }, index) => ({
    kind,
    pages,
    id: refer(addPart(part, `${kind}${index + 1}`, file), kind),
  }));
}

function addPart({ kind, root, related }: TakenPart, name: string, file: Package): string {
  const folder = 'house/';
  const relationships = related.map(({ id, kind: relation, target }, index): Relationship => {
    if (typeof target === 'string') return { id, kind: relation, target, external: true };
    const media = `${name}-${index + 1}.${target.ending}`;
    file.add(`word/${folder}${media}`, target.content);
    return { id, kind: relation, target: media };
  });
  const path = `${folder}${name}.xml`;
  file.add(`word/${path}`, declaration + xmlText(root), takenTypes[kind], true);
  file.relate(`word/${path}`, relationships);
  return path;
}

/** What of a section says how its pages are (CT_SectPr 17.6.17), in its order. */
const pageProperties = [
  ...['w:pgSz', 'w:pgMar', 'w:pgBorders', 'w:lnNumType', 'w:pgNumType', 'w:cols', 'w:vAlign', 'w:titlePg'],
  ...['w:textDirection', 'w:bidi', 'w:rtlGutter', 'w:docGrid'],
];

/** Writes the section of a house; where it does not say what the page is, ours. */
export function houseSectionXml(design: Design, house: House, references: readonly Reference[]): string {
  const { section } = house.document;
  if (!elementIn(section, 'w:pgSz')) return sectionXml(design.page, references);
  const properties = pageProperties.flatMap((name) => elementsOf(section, name).slice(0, 1)).map(unrelated);
  const ordered = [...references].sort((a, b) => Number(a.kind === 'footer') - Number(b.kind === 'footer'));
  return `<w:sectPr>${ordered.map(referenceXml).join('')}${properties.map(xmlText).join('')}</w:sectPr>`;
}

/** An element without what refers to parts of another file, such as the pictures of a border. */
function unrelated(element: XmlElement): XmlElement {
  return {
    ...element,
    attributes: new Map([...element.attributes].filter(([name]) => /^w:/.test(name))),
    children: elementsOf(element).map(unrelated),
  };
}

/** Writes the settings of a house: how it divides words, tabs and pages. */
export const houseSettingsXml = ({ document }: House): string => settingsOf(document.settings);

/** Writes the lists of a house with ours after them (CT_Numbering 17.9.17). */
export function houseNumberingXml(
  { document }: House,
  { definitions, instances }: { definitions: string; instances: string },
): string {
  const root = document.numbering;
  const of = (name: string): string => elementsOf(root, name).map(xmlText).join('');
  const namespaces = namespacesOf(root);
  return `${declaration}<w:numbering ${namespaces}>${of('w:abstractNum')}${definitions}${of('w:num')}${instances}</w:numbering>`;
}

/** Ours, and those of the house for prefixes that we do not have. */
function namespacesOf(root: XmlElement | undefined): string {
  const ours = storyNamespaces.replace(/ mc:Ignorable="[^"]*"/, '');
  const more = [...(root?.attributes ?? [])].filter(
    ([name]) => /^xmlns:\w+$/.test(name) && !ours.includes(` ${name}=`) && !ours.startsWith(`${name}=`),
  );
  const ignorable = new Set(['w14', 'w15', ...(root?.attributes.get('mc:Ignorable')?.split(/\s+/) ?? [])]);
  const known = (prefix: string): boolean =>
    ours.includes(`xmlns:${prefix}=`) || more.some(([name]) => name === `xmlns:${prefix}`);
  const list = [...ignorable].filter((prefix) => /^\w+$/.test(prefix) && known(prefix));
  return `${ours}${more.map(([name, value]) => ` ${name}="${value.replace(/[&<"]/g, '')}"`).join('')} mc:Ignorable="${list.join(' ')}"`;
}
