/**
 * The structure tree (ISO 32000-1, 14.7 and 14.8): what each mark on the pages is, in reading order.
 *
 * Elements of blocks are made when blocks are laid out, in the order of the model; those of phrases when they are painted.
 * pdfkit's own elements write their children in the order of painting, which differs where notes stand at the foot of a
 * page; so the tree is kept here and written at once. Invariant: every element has its place before anything is painted in
 * it, and ends up with its kids in reading order.
 */
import type PDFDocument from 'pdfkit';
import type { PdfValue, Reference } from 'pdfkit';
import { textString } from './document.ts';
import type { Work } from './work.ts';

/** Structure types that are used: the standard ones (14.8.4) and those of `roles`. */
export type TagType =
  | 'Document'
  | 'Art'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Code'
  | 'Note'
  | 'Link'
  | 'Span'
  | 'Em'
  | 'Strong';

/** Types of our own, by the standard type that they are read as (14.7.3). */
const roles: Readonly<Record<string, TagType>> = { Em: 'Span', Strong: 'Span' };

/** What an element says besides its type. */
export interface TagFacts {
  language?: string;
  /** What is read out in place of a picture. */
  alt?: string;
  /** Name that other elements refer to it by. */
  id?: string;
  /** Attribute objects (14.7.5). */
  attributes?: Record<string, PdfValue>;
}

/** A piece of a page's content, or an annotation on it. */
interface Mark {
  page: Reference;
  content: number | Reference;
}

/** A structure element. */
export interface Tag extends TagFacts {
  readonly type: TagType;
  readonly parent: Tag | undefined;
  readonly kids: (Tag | Mark)[];
  /** Whether it is among its parent's kids. */
  placed: boolean;
  /** The object that it is written as. */
  object?: Reference;
}

/** Makes an element and puts it last among its parent's kids. */
export function tag(type: TagType, parent: Tag | undefined, facts: TagFacts = {}): Tag {
  const made = phrase(type, parent, facts);
  place(made);
  return made;
}

/** Makes an element that takes its place among its parent's kids when something is first painted in it. */
export function phrase(type: TagType, parent: Tag | undefined, facts: TagFacts = {}): Tag {
  return { type, parent, kids: [], placed: false, ...facts };
}

/** Puts an element, and those that it stands in, in their places. */
export function place(element: Tag): void {
  if (element.placed) return;
  element.placed = true;
  if (!element.parent) return;
  place(element.parent);
  element.parent.kids.push(element);
}

/** What the pages know of the tree: entry by entry, the elements that their content stands in. */
export interface ParentTree {
  /** Takes the elements of a page by the numbers of their pieces; gives the page's key. */
  addPage(elements: Tag[]): number;
  /** Takes the element of an annotation; gives its key. */
  addAnnotation(element: Tag): number;
  entries: (Tag | Tag[])[];
}

/** Opens the tree that leads from pages to elements (14.7.4.4). */
export function openParentTree(): ParentTree {
  const entries: ParentTree['entries'] = [];
  return {
    entries,
    addPage: (elements) => entries.push(elements) - 1,
    addAnnotation: (element) => entries.push(element) - 1,
  };
}

/** What writing an element costs beside setting a character. */
const elementWork = 10;

/** Writes the structure tree into the document. */
export function* writeTags(doc: PDFDocument, root: Tag, parents: ParentTree): Work<void> {
  const treeRoot = doc.getStructTreeRoot();
  const ids: [string, Reference][] = [];
  const objectOf = (element: Tag): Reference => {
    const object = element.object ?? doc.ref();
    element.object = object;
    return object;
  };
  const stack: Tag[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const object = objectOf(element);
    object.data = dataOf(element, objectOf, treeRoot);
    object.end();
    if (element.id !== undefined) ids.push([element.id, object]);
    for (const kid of element.kids.toReversed()) if ('kids' in kid) stack.push(kid);
    yield elementWork;
  }
  ids.sort(([a], [b]) => (a < b ? -1 : 1));
  treeRoot.data = {
    Type: 'StructTreeRoot',
    K: [objectOf(root)],
    ParentTree: {
      Nums: parents.entries.flatMap((entry, key) => [
        key,
        Array.isArray(entry) ? entry.map(objectOf) : objectOf(entry),
      ]),
    },
    ParentTreeNextKey: parents.entries.length,
    RoleMap: roles,
    ...(ids.length > 0 && { IDTree: { Names: ids.flatMap(([id, object]) => [textString(id), object]) } }),
  };
}

function dataOf(element: Tag, objectOf: (element: Tag) => Reference, treeRoot: Reference): Record<string, PdfValue> {
  const { type, parent, kids, language, alt, id, attributes } = element;
  // The page of most of its content stands once; content on others names its own.
  const page = kids.find((kid): kid is Mark => 'page' in kid)?.page;
  const kid = (item: Tag | Mark): PdfValue => {
    if ('kids' in item) return objectOf(item);
    if (typeof item.content !== 'number') return { Type: 'OBJR', Pg: item.page, Obj: item.content };
    return item.page === page ? item.content : { Type: 'MCR', Pg: item.page, MCID: item.content };
  };
  return {
    Type: 'StructElem',
    S: type,
    P: parent ? objectOf(parent) : treeRoot,
    Pg: page,
    K: kids.map(kid),
    Lang: language === undefined ? undefined : textString(language),
    Alt: alt === undefined ? undefined : textString(alt),
    ID: id === undefined ? undefined : textString(id),
    A: attributes,
  };
}
