/**
 * A user's own document, read for what it looks like: its styles, page setup, heads and feet (ECMA-376-1 11.3, 17.7, 17.6).
 *
 * It may come from anywhere, so it is read with bounds, and what is taken of it is parsed and written anew. Invariant:
 * nothing of it reaches outside the file: no relationship but pictures and fonts inside and the link targets that any file
 * of ours may have, and no field that fetches.
 */
import { decodeText } from '../../container/characters.ts';
import { type Archive, openZip } from '../../container/unzip.ts';
import { elementsBelow, elementsOf, parseXml, type XmlElement } from '../../container/xml-tree.ts';
import { type Packed, store } from '../../container/zip.ts';
import { OffprintError } from '../../model/diagnostic.ts';
import { contentTypes, type RelationName, relations, word } from './names.ts';
import { hasKnownEnding } from './package.ts';
import type { Reference } from './section.ts';

/** A part that is taken over, with the parts that it shows. */
export interface TakenPart {
  kind: 'header' | 'footer' | 'theme' | 'fontTable' | 'numbering';
  root: XmlElement;
  related: readonly RelatedPart[];
}

/** What a part refers to. */
export interface RelatedPart {
  id: string;
  kind: string;
  /** An address outside, or the ending and the content of a part. */
  target: string | { ending: string; content: Packed };
}

/** What is taken of a user's document. */
export interface UserDocument {
  styles: XmlElement;
  numbering: XmlElement | undefined;
  settings: XmlElement | undefined;
  /** The last section, without its heads and feet. */
  section: XmlElement | undefined;
  heads: readonly (Omit<Reference, 'id'> & { part: TakenPart })[];
  theme: TakenPart | undefined;
  fontTable: TakenPart | undefined;
  /** What was left behind, and why. */
  left: readonly string[];
}

/** Enough for the pictures and fonts of a house; a document of more is none that others are made by. */
const limits = { entries: 4096, part: 2 ** 25, total: 2 ** 26 };

const read = new WeakMap<Uint8Array, UserDocument>();

/**
 * Reads a document, once for the same bytes.
 *
 * @throws OffprintError `reference/unusable` for what is no DOCX file.
 */
export function readReference(bytes: Uint8Array): UserDocument {
  const known = read.get(bytes);
  if (known) return known;
  try {
    const document = takeAll(openZip(bytes, limits));
    read.set(bytes, document);
    return document;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OffprintError('reference/unusable', `reference: the bytes are no DOCX file that can be used: ${reason}`, {
      option: 'reference',
      cause,
    });
  }
}

interface Relation {
  kind: string;
  target: string;
  external: boolean;
}

function takeAll(archive: Archive): UserDocument {
  const main = [...relationsOf('', archive).values()].find(({ kind }) => kind === relations.document)?.target;
  if (main === undefined) throw new RangeError('it has no document');
  const document = partOf(main, archive);
  if (document?.name !== 'w:document' || document.attributes.get('xmlns:w') !== word)
    throw new RangeError('its document is not in Transitional WordprocessingML');
  const related = relationsOf(main, archive);
  const single = (kind: RelationName): XmlElement | undefined => {
    const found = [...related.values()].find((relation) => relation.kind === relations[kind] && !relation.external);
    return found && partOf(found.target, archive);
  };
  const styles = single('styles');
  if (styles?.name !== 'w:styles' || styles.attributes.get('xmlns:w') !== word)
    throw new RangeError('it has no styles');
  const left: string[] = [];
  const take = (kind: TakenPart['kind'], relation: Relation | undefined): TakenPart | undefined => {
    const taken = relation && takePart(kind, relation.target, archive);
    if (typeof taken === 'string') left.push(`Its ${kind} is left out: ${taken}`);
    return typeof taken === 'string' ? undefined : taken;
  };
  const first = (kind: TakenPart['kind']): TakenPart | undefined =>
    take(
      kind,
      [...related.values()].find((relation) => relation.kind === relations[kind]),
    );
  const sections = [...elementsBelow(document)].filter(({ name }) => name === 'w:sectPr');
  return {
    styles,
    numbering: first('numbering')?.root,
    settings: single('settings'),
    section: sections.at(-1),
    heads: headsOf(sections).flatMap(({ kind, pages, id }) => {
      const part = take(kind, related.get(id));
      return part ? [{ kind, pages, part }] : [];
    }),
    theme: first('theme'),
    fontTable: first('fontTable'),
    left,
  };
}

/** A section without a head or foot of its own has that of the section before (17.10.1). */
function headsOf(sections: readonly XmlElement[]): Reference[] {
  const heads = new Map<string, Reference>();
  for (const section of sections) {
    for (const { name, attributes } of elementsOf(section)) {
      const [, kind] = /^w:(header|footer)Reference$/.exec(name) ?? [];
      const pages = attributes.get('w:type');
      const id = attributes.get('r:id');
      if ((kind !== 'header' && kind !== 'footer') || id === undefined) continue;
      if (pages === 'default' || pages === 'first' || pages === 'even')
        heads.set(`${kind} ${pages}`, { kind, pages, id });
    }
  }
  return [...heads.values()];
}

function partOf(path: string, archive: Archive): XmlElement | undefined {
  const bytes = archive.read(path);
  return bytes && parseXml(decodeText(bytes).text);
}

/** What a part refers to, by id; targets inside are paths from the root. */
function relationsOf(path: string, archive: Archive): Map<string, Relation> {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const root = partOf(`${folder}_rels/${path.slice(slash)}.rels`, archive);
  return new Map(
    elementsOf(root).map(({ attributes }) => {
      const external = attributes.get('TargetMode') === 'External';
      const target = attributes.get('Target') ?? '';
      const kind = attributes.get('Type') ?? '';
      return [attributes.get('Id') ?? '', { kind, target: external ? target : resolve(target, folder), external }];
    }),
  );
}

function resolve(target: string, folder: string): string {
  const steps = target.startsWith('/') ? target.slice(1).split('/') : [...folder.split('/'), ...target.split('/')];
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Takes a part; else says why not. */
function takePart(kind: TakenPart['kind'], path: string, archive: Archive): TakenPart | string {
  const root = partOf(path, archive);
  if (!root) return 'it is missing';
  const odd = oddity(root);
  if (odd !== undefined) return odd;
  const field = fetchingField(root);
  if (field !== undefined) return `it has a field ${field}`;
  const related: RelatedPart[] = [];
  for (const [id, relation] of relationsOf(path, archive)) {
    const part = relatedPart(id, relation, archive);
    if (typeof part === 'string') return part;
    related.push(part);
  }
  return { kind, root, related };
}

/** The link targets that any file of ours may have. */
const linkTarget = /^(https?|mailto|tel):/i;

/** WordprocessingML by its other name (ISO/IEC 29500-1, Strict). */
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

/** What of a part would be read by others in a way that is not looked for here: another prefix, an address of its own. */
function oddity(root: XmlElement): string | undefined {
  for (const { attributes } of elementsBelow(root)) {
    for (const [name, value] of attributes) {
      if (name === 'xmlns:w' && value !== word) return 'its prefix w is not that of WordprocessingML';
      if (/^xmlns(?!:w$)/.test(name) && (value === word || value === strictWord))
        return 'it calls WordprocessingML by another prefix';
      if (/^(?:o:)?(?:src|href)$/.test(name) && !value.startsWith('#'))
        return 'it refers to something outside the file';
    }
  }
  return undefined;
}

function relatedPart(id: string, { kind, target, external }: Relation, archive: Archive): RelatedPart | string {
  if (external) {
    const allowed = kind === relations.hyperlink && linkTarget.test(target);
    return allowed ? { id, kind, target } : 'it refers to something outside the file';
  }
  if (kind !== relations.image && kind !== relations.font) return 'it has parts other than pictures and fonts';
  const bytes = archive.read(target);
  if (!bytes || !hasKnownEnding(target)) return `it shows ${target}, which cannot be taken over`;
  return {
    id,
    kind,
    target: { ending: target.slice(target.lastIndexOf('.') + 1).toLowerCase(), content: store(bytes) },
  };
}

/** Fields that only say what the file itself knows (17.16.5). */
const harmless = new Set([
  ...['PAGE', 'NUMPAGES', 'SECTION', 'SECTIONPAGES', 'PAGEREF', 'STYLEREF', 'REF', 'SEQ', 'IF', '=', 'DOCPROPERTY'],
  ...['TITLE', 'SUBJECT', 'AUTHOR', 'KEYWORDS', 'COMMENTS', 'LASTSAVEDBY', 'FILENAME', 'NUMWORDS', 'SYMBOL'],
  ...['DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE', 'QUOTE', 'ADVANCE'],
]);

/** Whether a link leads where links of ours may (17.16.5.25): a place in the document, or an address behind the switches. */
function isHarmlessLink(code: string): boolean {
  const argument = code.replace(/^\s*HYPERLINK|\\[lot]\s+(?:"[^"]*"|[^\s\\]+)|\\[a-z]/gi, '').trim();
  return argument === '' ? /\\l\s/i.test(code) : linkTarget.test(argument.replace(/^"/, ''));
}

/** The first field that may fetch something; its code may be spread over several runs, and hold another field. */
function fetchingField(root: XmlElement): string | undefined {
  const open: { code: string; shows: boolean }[] = [];
  const codes: string[] = [];
  for (const { name, attributes, children } of elementsBelow(root)) {
    if (name === 'w:fldSimple') codes.push(attributes.get('w:instr') ?? '');
    const type = name === 'w:fldChar' ? attributes.get('w:fldCharType') : undefined;
    const field = open.at(-1);
    if (type === 'begin') open.push({ code: '', shows: false });
    if (name === 'w:instrText' && !field) codes.push(children.join(''));
    if (name === 'w:instrText' && field && !field.shows) field.code += children.join('');
    if (type === 'separate' && field) field.shows = true;
    if (type === 'end') codes.push(open.pop()?.code ?? '');
  }
  codes.push(...open.map(({ code }) => code));
  const nameOf = (code: string): string => /^\s*(=|[^\s\\"]*)/.exec(code)?.[1]?.toUpperCase() ?? '';
  const fetching = codes.find((code) => {
    const name = nameOf(code);
    return name === 'HYPERLINK' ? !isHarmlessLink(code) : name !== '' && !harmless.has(name);
  });
  return fetching === undefined ? undefined : nameOf(fetching);
}

/** The content types of parts that are taken over. */
export const takenTypes: Readonly<Record<TakenPart['kind'], string>> = {
  header: contentTypes.header,
  footer: contentTypes.footer,
  theme: contentTypes.theme,
  fontTable: contentTypes.fontTable,
  numbering: contentTypes.numbering,
};
