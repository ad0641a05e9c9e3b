/**
 * The look of a house: a user's document in the place of our design. Styles of ours are found in it by their names, as Word
 * knows them, else by their identifiers; those that it lacks are added, with its own type and only the shape of ours.
 *
 * Invariant: every style that a writer can name has one in the house's table, of the same kind.
 */
import { elementIn, elementsBelow, elementsOf, parseXml, type XmlElement, xmlText } from '../../container/xml-tree.ts';
import type { Design } from './design.ts';
import type { CharacterStyleId, Look, StyleId, TableStyleId } from './look.ts';
import { wordNamespace } from './names.ts';
import type { Page } from './page.ts';
import type { UserDocument } from './reference.ts';
import { putInOrder } from './schema-order.ts';
import { fontsOf } from './script.ts';
import {
  characterStyleNames,
  characterStyles,
  defaultCharacter,
  languageXml,
  paragraphStyleXml,
  styleIds,
  tableStyleXml,
} from './styles.ts';

/** What a house puts in the place of ours. */
export interface House {
  document: UserDocument;
  /** The styles part, without its declaration. */
  styles: string;
}

/** Names by which a style of ours goes elsewhere, after its own; the last is the plain paragraph where it says so. */
const alsoCalled: Readonly<Partial<Record<StyleId | CharacterStyleId | TableStyleId, readonly string[]>>> = {
  BodyText: ['normal'],
  BodyTextFirstIndent: ['body text', 'normal'],
  Quote: ['block text', 'block quote', 'quotations'],
  ListContinue: ['list paragraph'],
  HTMLPreformatted: ['source code', 'preformatted text', 'code'],
  HTMLCode: ['verbatim char', 'source text'],
  Caption: ['image caption'],
  ArticleTable: ['table'],
};

type AnyStyle = StyleId | CharacterStyleId | TableStyleId;

/** What a style of the look keeps in a house whose type it does not have: its shape; code keeps its face, else it is none. */
function shapeOf({ size, line, face, colour, tracking, grows, caps, ...shape }: Look): Look {
  return face === 'mono' ? { ...shape, face } : shape;
}

/** Colours of what is added to a house: those of its text, and greys. */
const neutral: Design['colours'] = {
  ink: 'auto',
  soft: 'auto',
  accent: 'auto',
  line: '7F7F7F',
  hair: 'BFBFBF',
  tint: 'F2F2F2',
};

/** A face of code that any machine has, for a house has no list of what stands in for ours. */
const code = 'Courier New';

const known = new WeakMap<UserDocument, WeakMap<Design, Design>>();

/**
 * The design of a house; it is made once for a document and a design.
 *
 * @param own Our design, of which the rest is taken.
 */
export function housed(own: Design, document: UserDocument): Design {
  const designs = known.get(document) ?? new WeakMap<Design, Design>();
  known.set(document, designs);
  const design = designs.get(own) ?? furnish(own, document);
  designs.set(own, design);
  return design;
}

function furnish(own: Design, document: UserDocument): Design {
  const root: XmlElement = parseXml(xmlText(document.styles));
  const found = new Map<string, string>();
  const ids = new Set<string>();
  for (const style of elementsOf(root, 'w:style')) {
    const id = style.attributes.get('w:styleId');
    if (id === undefined) continue;
    ids.add(id);
    const kind = style.attributes.get('w:type') ?? 'paragraph';
    const name = elementIn(style, 'w:name')?.attributes.get('w:val') ?? id;
    for (const key of [`${kind} #${id}`, `${kind} ${name.toLowerCase()}`]) if (!found.has(key)) found.set(key, id);
    if (isOn(style.attributes.get('w:default')) && kind === 'paragraph') found.set('paragraph normal', id);
  }
  const names = new Map<string, string>();
  const missing: { kind: string; id: AnyStyle }[] = [];
  for (const { kind, id, name } of everyStyle(own)) {
    const called = [name, ...(alsoCalled[id] ?? [])].map((each) => `${kind} ${each.toLowerCase()}`);
    const known = [...called, `${kind} #${id}`].map((key) => found.get(key)).find((each) => each !== undefined);
    names.set(id, known ?? freeId(id, ids));
    if (known === undefined) missing.push({ kind, id });
  }
  const design: Design = {
    ...own,
    ...pageOfSection(document.section, own),
    looks: mapLooks(own),
    colours: neutral,
    fonts: (face, language) => (face === 'mono' ? fontsOf(face, language, code) : own.fonts(face, language)),
    taken: takenBy(document),
    styleId: (style) => names.get(style) ?? style,
  };
  for (const { kind, id } of missing) root.children.push(...styleOf(kind, id, design, found));
  dropLooseEnds(root);
  setLanguage(root, own.language);
  putInOrder(root);
  return { ...design, house: { document, styles: xmlText(root) } };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

function everyStyle(design: Design): { kind: string; id: AnyStyle; name: string }[] {
  return [
    ...styleIds(design).map((id) => ({ kind: 'paragraph', id, name: design.looks[id].name })),
    ...Object.entries(characterStyleNames).map(([id, name]) => ({
      kind: 'character',
      id: id as CharacterStyleId,
      name,
    })),
    { kind: 'table', id: 'ArticleTable', name: 'Article Table' },
  ];
}

/** An identifier of ours that a style of another kind may have. */
function freeId(id: string, ids: Set<string>): string {
  let free = id;
  for (let n = 2; ids.has(free); n += 1) free = `${id}${n}`;
  ids.add(free);
  return free;
}

function mapLooks({ looks }: Design): Design['looks'] {
  return Object.fromEntries(Object.entries(looks).map(([id, look]) => [id, shapeOf(look)])) as Design['looks'];
}

/** Writes a style that the house lacks. */
function styleOf(kind: string, id: AnyStyle, design: Design, found: ReadonlyMap<string, string>): XmlElement[] {
  const xml =
    kind === 'paragraph'
      ? paragraphStyleXml(id as StyleId, design)
      : kind === 'character'
        ? characterStyles(design)[id as CharacterStyleId]
        : tableStyleXml(design, found.get('table normal table') ?? '');
  const style = elementIn(parseXml(`<w:styles ${wordNamespace}>${xml}</w:styles>`), 'w:style');
  if (!style) return [];
  const plain = found.get('character default paragraph font');
  style.children = style.children.filter((child) => {
    if (typeof child === 'string' || child.name !== 'w:basedOn' || kind !== 'character') return true;
    if (child.attributes.get('w:val') !== defaultCharacter) return true;
    if (plain !== undefined) child.attributes.set('w:val', plain);
    return plain !== undefined;
  });
  // Fonts, sizes and colours of characters are the house's: ours would stand out. Code has a face of its own everywhere.
  for (const properties of elementsBelow(style)) {
    if (properties.name !== 'w:rPr') continue;
    const isCode = elementIn(properties, 'w:noProof') !== undefined;
    properties.children = properties.children.filter((child) => !isType(child) || (isCode && isFonts(child)));
  }
  return [style];
}

const typeNames = new Set(['w:rFonts', 'w:sz', 'w:szCs', 'w:color', 'w:kern']);
const isType = (child: XmlElement | string): boolean => typeof child !== 'string' && typeNames.has(child.name);
const isFonts = (child: XmlElement | string): boolean => typeof child !== 'string' && child.name === 'w:rFonts';

/** Styles that are based on one that is not there, which some programs write, stand on their own. */
function dropLooseEnds(root: XmlElement): void {
  const styles = elementsOf(root, 'w:style');
  const ids = new Set(styles.map(({ attributes }) => attributes.get('w:styleId')));
  const isLoose = (child: XmlElement | string): boolean =>
    typeof child !== 'string' &&
    ['w:basedOn', 'w:next', 'w:link'].includes(child.name) &&
    !ids.has(child.attributes.get('w:val'));
  for (const style of styles) style.children = style.children.filter((child) => !isLoose(child));
}

/** The language of the text is the article's, not that of who made the styles. */
function setLanguage(root: XmlElement, language: string): void {
  const lang = languageXml(language);
  const usual = elementIn(root, 'w:docDefaults') ?? addFirst(root, 'w:docDefaults');
  const run = elementIn(usual, 'w:rPrDefault') ?? addFirst(usual, 'w:rPrDefault');
  const properties = elementIn(run, 'w:rPr') ?? addFirst(run, 'w:rPr');
  const plain = elementsOf(root, 'w:style').filter(({ attributes }) => isOn(attributes.get('w:default')));
  for (const each of [properties, ...plain.flatMap((style) => elementsOf(style, 'w:rPr'))]) {
    each.children = each.children.filter((child) => typeof child === 'string' || child.name !== 'w:lang');
  }
  const known = lang && elementIn(parseXml(`<w:rPr ${wordNamespace}>${lang}</w:rPr>`), 'w:lang');
  if (known) properties.children.push(known);
}

function addFirst(parent: XmlElement, name: string): XmlElement {
  const element: XmlElement = { name, attributes: new Map(), children: [] };
  parent.children.unshift(element);
  return element;
}

/** Greatest numbers of definitions and instances in the part of lists, and of pictures in heads and feet. */
function takenBy({ numbering, heads }: UserDocument): Design['taken'] {
  const greatest = (elements: Iterable<XmlElement>, attribute: string): number => {
    let most = 0;
    for (const { attributes } of elements) most = Math.max(most, numberOf(attributes.get(attribute)) ?? 0);
    return most;
  };
  const pictures = heads.flatMap(({ part }) => [...elementsBelow(part.root)].filter(({ name }) => name === 'wp:docPr'));
  return {
    definitions: greatest(elementsOf(numbering, 'w:abstractNum'), 'w:abstractNumId'),
    instances: greatest(elementsOf(numbering, 'w:num'), 'w:numId'),
    pictures: greatest(pictures, 'id'),
  };
}

const numberOf = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;

/** The page of the house's section; what it does not say is ours. */
function pageOfSection(section: XmlElement | undefined, own: Design): Pick<Design, 'page' | 'measure' | 'tallest'> {
  const size = elementIn(section, 'w:pgSz')?.attributes;
  const margins = elementIn(section, 'w:pgMar')?.attributes;
  const length = (value: string | undefined, usual: number): number => Math.abs(numberOf(value) ?? usual);
  const page: Page = {
    width: length(size?.get('w:w'), own.page.width),
    height: length(size?.get('w:h'), own.page.height),
    top: length(margins?.get('w:top'), own.page.top),
    bottom: length(margins?.get('w:bottom'), own.page.bottom),
    left: length(margins?.get('w:left'), own.page.left) + length(margins?.get('w:gutter'), 0),
    right: length(margins?.get('w:right'), own.page.right),
    header: own.page.header,
    footer: own.page.footer,
  };
  const columns = elementIn(section, 'w:cols')?.attributes;
  const count = Math.max(1, length(columns?.get('w:num'), 1));
  const room = page.width - page.left - page.right - (count - 1) * length(columns?.get('w:space'), 720);
  const least = 720;
  return {
    page,
    measure: Math.max(least, Math.floor(room / count)),
    tallest: Math.max(least, Math.round((page.height - page.top - page.bottom) * (24 / 44))),
  };
}
