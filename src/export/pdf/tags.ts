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
import { languageTagPattern } from '../../model/options.ts';
import { textString } from './document.ts';
import { nameOf, type StandardRules } from './standard.ts';
import type { Work } from './work.ts';

/** Structure types that are used (ISO 32000-1, 14.8.4, and ISO 32000-2, 14.8.4); standard.ts knows how each is written. */
export type TagType =
  | 'Document'
  | 'Art'
  | 'Sect'
  | 'Div'
  | 'Aside'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
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
  | 'FENote'
  | 'Link'
  | 'Span'
  | 'Em'
  | 'Strong';

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
  /** The link that it is or stands in. */
  readonly link?: Tag;
  /** Of a link: the page that it lies on. */
  page?: Reference;
  /** What goes on on the next page, where it had to end with its own. */
  next?: Tag;
  /** Elements that it refers to, or that refer to it: a note and its markers. */
  refers?: readonly Tag[];
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
  const made: { -readonly [Key in keyof Tag]: Tag[Key] } = { type, parent, kids: [], placed: false, ...facts };
  const link = type === 'Link' ? made : parent?.link;
  if (link) made.link = link;
  return made;
}

/**
 * What stands for an element on a page: a link ends with its page, since its annotations belong to one, and what goes on
 * on the next is a link of its own.
 */
export function onPage(element: Tag, page: Reference): Tag {
  let at = element;
  while (at.link) {
    at.link.page ??= page;
    if (at.link.page === page) break;
    at = goingOn(at);
  }
  return at;
}

function goingOn(element: Tag): Tag {
  if (element.next) return element.next;
  const { type, parent, language, link } = element;
  const next = phrase(type, element === link || !parent ? parent : goingOn(parent), {
    ...(language !== undefined && { language }),
  });
  element.next = next;
  return next;
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

/** The object that an element is written as. */
export function objectOf(element: Tag, doc: PDFDocument): Reference {
  element.object ??= doc.ref();
  return element.object;
}

/** What writing an element costs beside setting a character. */
const elementWork = 10;

/** Writes the structure tree into the document. */
export function* writeTags(doc: PDFDocument, root: Tag, parents: ParentTree, rules: StandardRules): Work<void> {
  const treeRoot = doc.getStructTreeRoot();
  const namespace = rules.hasNamespaces ? doc.ref({ Type: 'Namespace', NS: textString(pdf2) }) : undefined;
  namespace?.end();
  const ids: [string, Reference][] = [];
  const stack: Tag[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const object = objectOf(element, doc);
    object.data = dataOf(element, { doc, rules, namespace });
    object.end();
    if (element.id !== undefined) ids.push([element.id, object]);
    for (const kid of element.kids.toReversed()) if ('kids' in kid) stack.push(kid);
    yield elementWork;
  }
  ids.sort(([a], [b]) => (a < b ? -1 : 1));
  treeRoot.data = {
    Type: 'StructTreeRoot',
    K: [objectOf(root, doc)],
    ParentTree: {
      Nums: parents.entries.flatMap((entry, key) => [
        key,
        Array.isArray(entry) ? entry.map((element) => objectOf(element, doc)) : objectOf(entry, doc),
      ]),
    },
    ParentTreeNextKey: parents.entries.length,
    RoleMap: rules.roles,
    ...(namespace && { Namespaces: [namespace] }),
    ...(ids.length > 0 && { IDTree: { Names: ids.flatMap(([id, object]) => [textString(id), object]) } }),
  };
}

/** Name of the namespace of PDF 2.0 (ISO 32000-2, 14.8.6). */
const pdf2 = 'http://iso.org/pdf2/ssn';

interface TreeFacts {
  doc: PDFDocument;
  rules: StandardRules;
  namespace: Reference | undefined;
}

function dataOf(element: Tag, { doc, rules, namespace }: TreeFacts): Record<string, PdfValue> {
  const { type, parent, kids, language, alt, id, attributes, refers } = element;
  // The page of most of its content stands once; content on others names its own.
  const page = kids.find((kid): kid is Mark => 'page' in kid)?.page;
  const kid = (item: Tag | Mark): PdfValue => {
    if ('kids' in item) return objectOf(item, doc);
    if (typeof item.content !== 'number') return { Type: 'OBJR', Pg: item.page, Obj: item.content };
    return item.page === page ? item.content : { Type: 'MCR', Pg: item.page, MCID: item.content };
  };
  // One that was never painted is not in the file.
  const referred = rules.hasNamespaces ? (refers ?? []).filter(({ placed }) => placed) : [];
  const all = [rules.attributes[type], attributes].filter((one) => one !== undefined);
  return {
    Type: 'StructElem',
    S: nameOf(type, rules),
    NS: rules.older.has(type) ? undefined : namespace,
    P: parent ? objectOf(parent, doc) : doc.getStructTreeRoot(),
    Pg: page,
    K: kids.map(kid),
    Lang: language === undefined || !languageTagPattern.test(language) ? undefined : textString(language),
    Alt: alt === undefined ? undefined : textString(alt),
    ID: id === undefined ? undefined : textString(id),
    A: all.length > 1 ? all : all[0],
    Ref: referred.length > 0 ? referred.map((one) => objectOf(one, doc)) : undefined,
  };
}
