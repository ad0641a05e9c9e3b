/**
 * Links: an annotation for each stretch of a link on a line (ISO 14289-1, 7.18.5), and the places that links inside the
 * file lead to.
 *
 * A link may lead to a page that is not painted yet, so annotations are written at the end. Invariant: every annotation is
 * an object reference in its Link element, on the page that it lies on.
 */
import type PDFDocument from 'pdfkit';
import type { PdfValue, Reference } from 'pdfkit';
import { textString } from './document.ts';
import type { LinkTarget } from './inlines.ts';
import { type ParentTree, place } from './tags.ts';

/** Lengths are points, from the upper left corner of the page. */
interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The links of a document. */
export interface Links {
  /** Lays a link over an area of the page that is painted. */
  add(link: LinkTarget, area: Area): void;
  /** Remembers a place: a page, and points from its foot. The first place of a name counts. */
  place(name: string, page: Reference, y: number): void;
  /** The destination of a name (12.3.2.2). */
  destination(name: string): readonly PdfValue[] | undefined;
  /** Writes the annotations. */
  end(): void;
}

/** Opens the links of a document. */
export function openLinks(doc: PDFDocument, parents: ParentTree): Links {
  const places = new Map<string, readonly PdfValue[]>();
  const open: { annotation: Reference; anchor: string }[] = [];
  return {
    add({ uri, anchor, contents, tag }, { x, y, width, height }) {
      const { page } = doc;
      const annotation = doc.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x, page.height - y - height, x + width, page.height - y],
        Border: [0, 0, 0],
        // Print: an annotation that is not printed is against PDF/A (ISO 19005-3, 6.3.2).
        F: 4,
        Contents: textString(contents),
        StructParent: parents.addAnnotation(tag),
      });
      page.annotations.push(annotation);
      place(tag);
      tag.kids.push({ page: page.dictionary, content: annotation });
      if (uri !== undefined) {
        annotation.data.A = { S: 'URI', URI: textString(uri) };
        annotation.end();
      } else open.push({ annotation, anchor: anchor ?? '' });
    },
    place(name, page, y) {
      if (!places.has(name)) places.set(name, [page, 'XYZ', null, y, null]);
    },
    destination: (name) => places.get(name),
    end() {
      for (const { annotation, anchor } of open) {
        const destination = places.get(anchor);
        if (destination) annotation.data.A = { S: 'GoTo', D: destination };
        annotation.end();
      }
    },
  };
}
