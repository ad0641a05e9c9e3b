/**
 * The one place that knows epub-gen-memory: it renders our documents by its templates into the container that it makes (OCF,
 * EPUB 3.3, 4). What it has rendered is packed by our own ZIP, in half the time of the packer that it brings.
 *
 * It is given finished documents and nothing else: never the HTML of an article, which it would rewrite, never an address,
 * which it would fetch. Our documents pass through its templates as data, so that nothing in them is read as a template.
 * Invariant: no request, no clock and no randomness reaches the file; entries have one time and one order.
 */
import { deflate, deflateOnce, type Packed, store, writeZip } from '../../container/zip.ts';

/** A file that stands in the book as it is: its path, and its content. */
export interface BookFile {
  path: string;
  content: string | Uint8Array;
}

/** The parts of a book, finished. */
export interface BookParts {
  /** The package document. */
  opf: string;
  /** The navigation document. */
  nav: string;
  /** Navigation for readers of EPUB 2. */
  ncx: string;
  css: string;
  /** Content documents: file names without folder, and XHTML. */
  documents: readonly { name: string; xhtml: string }[];
  /** Pictures, fonts and the envelope: paths from the root of the container. */
  files: readonly BookFile[];
}

/** Where the engine puts the package, and how it names the parts that it is given. */
export const packageFolder = 'OEBPS';
export const navigationName = 'toc.xhtml';
export const ncxName = 'toc.ncx';
export const stylesheetName = 'style.css';

/** What is packed already, and the media type, which stands first and as it is (OCF, 4.2.2). */
const stored = /^mimetype$|\.(?:png|jpg|gif|webp|woff2?)$/;
/** What is the same in many books. */
const constant = /\.css$|container\.xml$/;

/** Else it would find out by two errors that there is no author. */
const author = '';

/** Packs a book. */
export async function packBook(parts: BookParts): Promise<Uint8Array> {
  const { EPub } = await import('#epub-gen-memory');
  class Book extends EPub {
    protected override async downloadAllFonts(): Promise<void> {}
    protected override async downloadAllImages(): Promise<void> {}
    protected override async makeCover(): Promise<void> {}

    async pack(files: readonly BookFile[]): Promise<Uint8Array> {
      await this.render();
      const entries: [string, Packed][] = [];
      for (const [path, entry] of Object.entries(this.zip.files)) {
        if (!entry.dir) entries.push([path, packFile(path, await entry.async('string'))]);
      }
      for (const { path, content } of files) entries.push([path, packFile(path, content)]);
      return writeZip(entries);
    }
  }
  const { opf, nav, ncx, css, documents, files } = parts;
  // `date` and `title` are asked for, and reach none of our templates.
  const options = {
    ...{ title: '', date: '1980-01-01T00:00:00Z', css, verbose: false, author },
    ...{ opf, contentOPF: '<%- locals.opf %>', nav, tocXHTML: '<%- locals.nav %>', ncx, tocNCX: '<%- locals.ncx %>' },
    chapterXHTML: '<%- locals.xhtml %>',
  };
  const chapters = documents.map(({ name, xhtml }) => ({ title: name, content: '', filename: name, xhtml, author }));
  return new Book(options, chapters).pack(files);
}

function packFile(path: string, content: string | Uint8Array): Packed {
  if (stored.test(path)) return store(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return typeof content === 'string' && constant.test(path) ? deflateOnce(content) : deflate(content);
}
