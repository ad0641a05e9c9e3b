/**
 * The package of a document (ECMA-376-2 9, 10): its parts, what each is, and what each refers to.
 *
 * Invariant: a part that is the same in many documents is compressed once a process; parts stand in the order in which they
 * are added, what they are before them all.
 */
import { escapeXml } from '../../container/xml.ts';
import { deflate, deflateOnce, type Packed, store, writeZip } from '../../container/zip.ts';
import { contentTypes, contentTypesNamespace, declaration, relationshipsNamespace } from './names.ts';

/** A relationship of a part. */
export interface Relationship {
  id: string;
  kind: string;
  /** A part, by its path from the part that refers to it, or an address outside. */
  target: string;
  external?: true;
}

/** A package that is being made. */
export interface Package {
  /**
   * Adds a part.
   *
   * @param type Its content type; absent where the ending of its name says it.
   * @param constant Whether the content is likely to come again in another document.
   */
  add(path: string, content: string | Packed, type?: string, constant?: boolean): void;
  /** Says what a part refers to; nothing is written for a part that refers to nothing. */
  relate(path: string, relationships: readonly Relationship[]): void;
  /** The bytes of the file. */
  write(): Uint8Array;
}

/** Characters of a part that is not worth packing: as much time as the whole text of an article, for a hundred bytes. */
const small = 640;

const encoder = new TextEncoder();

/** Content types by the ending of a name. */
const endings: Readonly<Record<string, string>> = {
  rels: contentTypes.relationships,
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
};

/** Endings that every package has. */
const usual = ['rels', 'xml'];

/** Whether the content type of a part follows from the ending of its name. */
export const hasKnownEnding = (path: string): boolean => Object.hasOwn(endings, endingOf(path));

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Opens a package. */
export function openPackage(): Package {
  const entries: [string, Packed][] = [];
  const overrides: string[] = [];
  const used = new Set(usual);
  return {
    add(path, content, type, constant = false) {
      if (type !== undefined) overrides.push(`<Override PartName="/${escapeXml(path)}" ContentType="${type}"/>`);
      else used.add(endingOf(path));
      if (typeof content !== 'string') entries.push([path, content]);
      else if (constant) entries.push([path, deflateOnce(content)]);
      else entries.push([path, content.length < small ? store(encoder.encode(content)) : deflate(content)]);
    },
    relate(path, relationships) {
      if (relationships.length === 0) return;
      const slash = path.lastIndexOf('/') + 1;
      const name = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
      const xml = relationshipsXml(relationships);
      entries.push([name, relationships.some(({ external }) => external) ? deflate(xml) : deflateOnce(xml)]);
    },
    write() {
      const defaults = [...used].map((ending) => `<Default Extension="${ending}" ContentType="${endings[ending]}"/>`);
      const types = `${declaration}<Types xmlns="${contentTypesNamespace}">${defaults.join('')}${overrides.join('')}</Types>`;
      return writeZip([['[Content_Types].xml', deflateOnce(types)], ...entries]);
    },
  };
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  const lines = relationships.map(({ id, kind, target, external }) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${kind}" Target="${escapeXml(target)}"${mode}/>`;
  });
  return `${declaration}<Relationships xmlns="${relationshipsNamespace}">${lines.join('')}</Relationships>`;
}
