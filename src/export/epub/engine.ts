/**
 * The one place that knows epub-gen-memory: it renders our documents by its templates, and packs them (OCF, EPUB 3.3, 4).
 *
 * It is given finished documents and nothing else: never the HTML of an article, which it would rewrite, never an address,
 * which it would fetch. Our documents pass through its templates as data, so that nothing in them is read as a template.
 * Invariant: no request, no clock and no randomness reaches the file; entries have one time and one order.
 */

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
  /** Pictures and the envelope: paths from the root of the container. */
  files: readonly BookFile[];
}

/** Where the engine puts the package, and how it names the parts that it is given. */
export const packageFolder = 'OEBPS';
export const navigationName = 'toc.xhtml';
export const ncxName = 'toc.ncx';
export const stylesheetName = 'style.css';

/** The engine says this time for every entry: the first that ZIP can tell, in UTC, which is what JSZip reads. */
const entryTime = new Date(Date.UTC(1980, 0, 1));

/** Packs a book. */
export async function packBook(parts: BookParts): Promise<Uint8Array> {
  const { EPub } = await import('epub-gen-memory');
  class Book extends EPub {
    protected override async downloadAllFonts(): Promise<void> {}
    protected override async downloadAllImages(): Promise<void> {}
    protected override async makeCover(): Promise<void> {}

    async pack(files: readonly BookFile[]): Promise<Uint8Array> {
      await this.render();
      for (const { path, content } of files) this.zip.file(path, content);
      for (const [path, entry] of Object.entries(this.zip.files)) {
        if (entry.dir) delete this.zip.files[path];
        else entry.date = entryTime;
      }
      return this.generateAsync({
        type: 'uint8array',
        compression: 'DEFLATE',
        compressionOptions: { level: 9 },
        platform: 'DOS',
      });
    }
  }
  const { opf, nav, ncx, css, documents, files } = parts;
  // `date` and `title` are asked for, and reach none of our templates.
  const options = {
    ...{ title: '', date: entryTime.toISOString(), css, verbose: false },
    ...{ opf, contentOPF: '<%- opf %>', nav, tocXHTML: '<%- nav %>', ncx, tocNCX: '<%- ncx %>' },
    chapterXHTML: '<%- xhtml %>',
  };
  const chapters = documents.map(({ name, xhtml }) => ({ title: name, content: '', filename: name, xhtml }));
  return new Book(options, chapters).pack(files);
}
