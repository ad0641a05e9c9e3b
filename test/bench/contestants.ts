/**
 * What the PDF exporter is set beside: engines with the same text, faces, sizes and margins, each called as its own manual
 * has it. Only ours has a model to read: headings, quotes and credits are to the others paragraphs in another face.
 *
 * Engines are loaded when a contestant starts, so that one alone can be measured from cold. The peers are installed by
 * peers.ts; types say of each what is called here.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Article } from 'offprint';
import type { PdfOptions } from 'offprint/pdf';

/** Built-in faces of ours, which all contestants set the text in. */
export const faces: readonly FaceName[] = ['serif-400', 'serif-600', 'serif-400-italic', 'sans-400', 'sans-600'];
export type FaceName = 'serif-400' | 'serif-600' | 'serif-400-italic' | 'sans-400' | 'sans-600';

/** A block for an engine that has no model: its text and its face. */
export interface Plain {
  text: string;
  face: FaceName;
}

/** One article, as a model and as what is left of it without one. */
export interface Sample {
  article: Article;
  title: string;
  plain: readonly Plain[];
}

/** Prints a sample. */
export type Print = (sample: Sample) => Uint8Array | Promise<Uint8Array>;

/** An engine. */
export interface Contestant {
  name: string;
  /** What it prints, in words. */
  what: string;
  /** Whether it works in this process, so that its start and memory can be told apart from ours. */
  inProcess: boolean;
  /** Loads the engine; `undefined` if this machine has none. */
  start(): Promise<Print | undefined>;
}

/** Where peers, faces and files lie; git ignores it. */
export const home: string = join(import.meta.dirname, '../../.cache/bench');
const require = createRequire(import.meta.url);
const peers = createRequire(join(home, 'index.js'));

/** A4 as the look `reading` has it, points. */
const page = { side: 117.64, top: 82, bottom: 99.89, size: 11, leading: 15 };
const margins = { left: page.side, right: page.side, top: page.top, bottom: page.bottom };

const byFace = <Value>(make: (name: FaceName) => Value): Record<FaceName, Value> => ({
  'serif-400': make('serif-400'),
  'serif-600': make('serif-600'),
  'serif-400-italic': make('serif-400-italic'),
  'sans-400': make('sans-400'),
  'sans-600': make('sans-600'),
});

const files: Readonly<Record<FaceName, string>> = byFace((name) => join(home, `${name}.ttf`));

const ours = (name: string, what: string, options: PdfOptions): Contestant => ({
  name,
  what,
  inProcess: true,
  async start() {
    const { toPdf } = await import('offprint/pdf');
    return ({ article }) => toPdf(article, options);
  },
});

interface PdfKit {
  on(event: 'data', listener: (chunk: Uint8Array) => void): this;
  on(event: 'end', listener: () => void): this;
  font(source: unknown): this;
  fontSize(size: number): this;
  text(text: string, options: { lineGap: number; align?: 'justify' }): this;
  end(): void;
}

const bare = (name: string, what: string, align?: 'justify'): Contestant => ({
  name,
  what,
  inProcess: true,
  async start() {
    const Document: new (options: object) => PdfKit = require('pdfkit');
    const { create } = await import('fontkit');
    // Opened once, as ours are: else each document would be mostly the reading of its fonts.
    const fonts = byFace((face) => create(readFileSync(files[face])));
    return (sample) =>
      new Promise((resolve) => {
        const document = new Document({ size: 'A4', margins, font: null });
        const chunks: Uint8Array[] = [];
        document.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
        document.fontSize(page.size);
        for (const { text, face } of sample.plain)
          document.font(fonts[face]).text(text, { lineGap: 1.5, ...(align && { align }) });
        document.end();
      });
  },
});

interface PdfMake {
  addFonts(fonts: Record<string, { normal: string }>): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const pdfmake: Contestant = {
  name: 'pdfmake',
  what: 'left-aligned, untagged',
  inProcess: true,
  async start() {
    const engine: PdfMake = peers('pdfmake');
    engine.setUrlAccessPolicy(() => false);
    engine.setLocalAccessPolicy(() => true);
    engine.addFonts(byFace((face) => ({ normal: files[face] })));
    return ({ title, plain }) =>
      engine
        .createPdf({
          pageSize: 'A4',
          pageMargins: [page.side, page.top, page.side, page.bottom],
          info: { title },
          defaultStyle: { fontSize: page.size, lineHeight: 1.15 },
          content: plain.map(({ text, face }) => ({ text, font: face })),
        })
        .getBuffer();
  },
};

interface React {
  createElement(type: unknown, properties: object, ...children: unknown[]): unknown;
}
interface ReactPdf {
  Document: unknown;
  Page: unknown;
  Text: unknown;
  Font: { register(font: { family: string; src: string }): void };
  renderToBuffer(document: unknown): Promise<Uint8Array>;
}

const reactPdf: Contestant = {
  name: '@react-pdf/renderer',
  what: 'left-aligned, hyphened, untagged',
  inProcess: true,
  async start() {
    const { createElement }: React = peers('react');
    const engine: ReactPdf = await import(pathToFileURL(peers.resolve('@react-pdf/renderer')).href);
    for (const face of faces) engine.Font.register({ family: face, src: files[face] });
    const style = {
      fontSize: page.size,
      lineHeight: page.leading / page.size,
      paddingHorizontal: page.side,
      paddingTop: page.top,
      paddingBottom: page.bottom,
    };
    const paragraph = ({ text, face }: Plain, key: number): unknown =>
      createElement(engine.Text, { key, style: { fontFamily: face } }, text);
    return ({ title, plain }) =>
      engine.renderToBuffer(
        createElement(
          engine.Document,
          { title, language: 'en' },
          createElement(engine.Page, { size: 'A4', wrap: true, style }, plain.map(paragraph)),
        ),
      );
  },
};

interface Typst {
  NodeCompiler: {
    create(options: { fontArgs: { fontBlobs: Uint8Array[] }[] }): {
      pdf(source: { mainFileContent: string }): Uint8Array;
      evictCache(age: number): void;
    };
  };
}

/** How Typst calls the faces. */
const typstFaces: Readonly<Record<FaceName, string>> = {
  'serif-400': 'font: "Offprint Serif"',
  'serif-600': 'font: "Offprint Serif", weight: 600',
  'serif-400-italic': 'font: "Offprint Serif", style: "italic"',
  'sans-400': 'font: "Offprint Sans"',
  'sans-600': 'font: "Offprint Sans", weight: 600',
};

const typst: Contestant = {
  name: 'typst',
  what: 'justified by total fit, hyphened, tagged',
  inProcess: true,
  async start() {
    const { NodeCompiler }: Typst = peers('@myriaddreamin/typst-ts-node-compiler');
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces.map((face) => readFileSync(files[face])) }] });
    return ({ title, plain }) => {
      const escaped = (text: string): string => text.replace(/[\\#$*_`<>@~[\]=+/'"-]/g, '\\$&');
      const mainFileContent = [
        `#set document(title: ${JSON.stringify(title)})`,
        `#set page("a4", margin: (x: ${page.side}pt, top: ${page.top}pt, bottom: ${page.bottom}pt))`,
        `#set text(${typstFaces['serif-400']}, size: ${page.size}pt, lang: "en")`,
        '#set par(justify: true, leading: 0.7em, spacing: 0.7em, first-line-indent: 1em)',
        ...plain.map(({ text, face }) =>
          face === 'serif-400' ? escaped(text) : `#text(${typstFaces[face]})[${escaped(text)}]`,
        ),
      ].join('\n\n');
      const bytes = compiler.pdf({ mainFileContent });
      compiler.evictCache(0);
      return bytes;
    };
  },
};

/** The sample as a page, for the engines that print HTML. */
function htmlOf({ title, plain }: Sample): string {
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const fonts = faces.map((face) => `@font-face{font-family:${face};src:url("${pathToFileURL(files[face]).href}")}`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><style>${fonts.join('')}
@page{size:A4;margin:${page.top}pt ${page.side}pt ${page.bottom}pt}
body{margin:0;font:${page.size}pt/${page.leading}pt serif-400;text-align:justify;hyphens:auto}p{margin:0}</style>
${plain.map(({ text, face }) => `<p style="font-family:${face}">${escaped(text)}</p>`).join('\n')}</html>`;
}

/** A program that makes `out.pdf` of `in.html`. */
const program = (name: string, what: string, command: string, options: readonly string[]): Contestant => ({
  name,
  what,
  inProcess: false,
  async start() {
    if (spawnSync(command, ['--version']).status !== 0) return undefined;
    const [source, result] = [join(home, 'in.html'), join(home, 'out.pdf')];
    return (sample) => {
      writeFileSync(source, htmlOf(sample));
      const paths = options.map((option) => option.replace(/in\.html|out\.pdf/, (file) => join(home, file)));
      const { status, stderr } = spawnSync(command, paths, { encoding: 'utf8', timeout: 300_000 });
      if (status !== 0) throw new Error(`${name}: ${stderr}`);
      return readFileSync(result);
    };
  },
});

const withoutSource = ours('offprint', 'justified by total fit, hyphened, tagged, PDF/UA-1 and PDF/A-3a', {
  embedSource: false,
});

/** All of them, ours and the measure first. */
export const contestants: readonly Contestant[] = [
  withoutSource,
  ours('offprint, source attached', 'the same with the article as JSON, as is the default', {}),
  bare('pdfkit', 'left-aligned, untagged'),
  bare('pdfkit, justified', 'justified line by line, untagged', 'justify'),
  pdfmake,
  reactPdf,
  typst,
  program('WeasyPrint', 'justified line by line, hyphened, untagged', 'weasyprint', ['in.html', 'out.pdf']),
  program('Chromium', 'justified line by line, hyphened where it has patterns, tagged', 'chromium', [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-pdf-header-footer',
    '--print-to-pdf=out.pdf',
    'in.html',
  ]),
];
