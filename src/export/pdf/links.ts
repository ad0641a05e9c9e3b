/**
 * Links: an annotation for each stretch of a link on a line (ISO 14289-1, 7.18.5), and the places that links inside the
 * file lead to.
 *
 * A link may lead to a page that is not painted yet, so annotations are written at the end. A place is a height on a page;
 * PDF/UA-2 wants it named by its structure element too (ISO 14289-2, 8.8). Invariant: every annotation is an object
 * reference in its Link element, on the page that it lies on.
 */
import type PDFDocument from 'pdfkit';
import type { PdfValue, Reference } from 'pdfkit';
import { textString } from './document.ts';
import type { LinkTarget } from './inlines.ts';
import type { StandardRules } from './standard.ts';
import { objectOf, onPage, type ParentTree, place, type Tag } from './tags.ts';

/** Lengths are points, from the upper left corner of the page. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place that links lead to. */
export interface Spot {
  page: Reference;
  /** Points from the foot of the page. */
  y: number;
  element: Tag | undefined;
}

/** The links of a document. */
export interface Links {
  /** Lays a link over an area of the page that is painted. */
  add(link: LinkTarget, area: Area): void;
  /** Remembers a place by name. The first place of a name counts. */
  place(name: string, spot: Spot): void;
  /** Entries of a dictionary that lead to a place (12.3.2, 12.6.4.2); `undefined` if there is no such place. */
  leadTo(name: string): Record<string, PdfValue> | undefined;
  /** Writes the annotations. */
  end(): void;
}

/** Opens the links of a document. */
export function openLinks(doc: PDFDocument, parents: ParentTree, rules: StandardRules): Links {
  const places = new Map<string, Spot>();
  const open: { annotation: Reference; anchor: string }[] = [];
  const leadTo = (name: string): Record<string, PdfValue> | undefined => {
    const spot = places.get(name);
    if (!spot) return undefined;
    const { page, y, element } = spot;
    const rest = ['XYZ', null, y, null];
    if (!rules.hasNamespaces || !element) return { A: { S: 'GoTo', D: [page, ...rest] } };
    return { A: { S: 'GoTo', D: [page, ...rest], SD: [objectOf(element, doc), ...rest] } };
  };
  return {
    add({ uri, anchor, contents, tag }, { x, y, width, height }) {
      const { page } = doc;
      const element = onPage(tag, page.dictionary);
      const annotation = doc.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, page.height - y - height, x + width, page.height - y],
        Border: [0, 0, 0],
        // Print: an annotation that is not printed is against PDF/A (ISO 19005-3, 6.3.2).
        F: 4,
        Contents: textString(contents),
        StructParent: parents.addAnnotation(element),
      });
      page.annotations.push(annotation);
      place(element);
      element.kids.push({ page: page.dictionary, content: annotation });
      if (uri !== undefined) {
        annotation.data.A = { S: 'URI', URI: textString(uri) };
        annotation.end();
      } else open.push({ annotation, anchor: anchor ?? '' });
    },
    place(name, spot) {
      if (!places.has(name)) places.set(name, spot);
    },
    leadTo,
    end() {
      for (const { annotation, anchor } of open) {
        Object.assign(annotation.data, leadTo(anchor));
        annotation.end();
      }
    },
  };
}
