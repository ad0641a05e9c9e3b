/**
 * What makes all five formats of one article, or as many as it can: ours, and what a user would otherwise put together of
 * packages, each called as its own manual has it. Engines are loaded when a stack starts, so that one alone can be measured
 * from cold; nothing here loads ours besides its own stack.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { home } from '../contestants.ts';
import { pdfmakeDefinition, reactElement, standardFaces } from './elements.ts';
import { bodyOf, pageOf } from './html.ts';
import type { Story } from './story.ts';

/** The formats, in the order of the table. */
export const formats: readonly Format[] = ['pdf', 'docx', 'epub', 'jsonld', 'text'];
export type Format = 'pdf' | 'docx' | 'epub' | 'jsonld' | 'text';

/** Prints one format of a story. */
export type Maker = (story: Story) => Promise<Uint8Array | string> | Uint8Array | string;

/** The formats that somebody makes. */
export type Makers = Partial<Record<Format, Maker>>;

export interface Stack {
  name: string;
  /** Whether it works in this process; else it starts anew for each file, and is never warm. */
  inProcess: boolean;
  /** Loads its engines; `undefined` if this machine has none. */
  start(): Promise<Makers | undefined>;
}

/** Where the picture lies, for those that read files. */
export const pictureFile: string = join(home, 'baths.png');
const peers = createRequire(join(home, 'index.js'));
const load = (name: string): Promise<Record<string, unknown>> => import(pathToFileURL(peers.resolve(name)).href);
const inline = (): string => `data:image/png;base64,${readFileSync(pictureFile).toString('base64')}`;

/** A member of a module of a peer, which has no types here. */
function member<Value>(module: Record<string, unknown>, name: string): Value {
  const found = module[name];
  if (found === undefined) throw new Error(`the peer has no ${name}`);
  return found as Value;
}

const ours: Stack = {
  name: 'offprint',
  inProcess: true,
  async start() {
    const { toJsonLd, toText } = await import('offprint');
    const { toPdf } = await import('offprint/pdf');
    const { toDocx } = await import('offprint/docx');
    const { toEpub } = await import('offprint/epub');
    const picture = readFileSync(pictureFile);
    const options = { assets: () => picture };
    return {
      pdf: ({ article }) => toPdf(article, options),
      docx: ({ article }) => toDocx(article, options),
      epub: ({ article }) => toEpub(article, options),
      jsonld: ({ article }) => JSON.stringify(toJsonLd(article)),
      text: ({ article }) => toText(article),
    };
  },
};

/** The same from the page of HTML that the others are given: read once, then printed. */
const oursFromHtml: Stack = {
  name: 'offprint, from HTML',
  inProcess: true,
  async start() {
    const makers = await ours.start();
    const { fromHtml } = await import('offprint/html');
    let read: Story | undefined;
    const reading = (make: Maker | undefined, isFirst: boolean): Maker => {
      return (story) => {
        if (isFirst || !read) read = { ...story, article: fromHtml(pageOf(story, 'https://example.org/baths.png')) };
        return make?.(read) ?? '';
      };
    };
    return Object.fromEntries(formats.map((format, at) => [format, reading(makers?.[format], at === 0)]));
  },
};

type HtmlToDocx = (html: string, header: null, options: object) => Promise<Uint8Array>;
type EpubGen = new (options: object, chapters: object[]) => { genEpub(): Promise<Uint8Array> };

/** EPUB, JSON-LD and text, by the packages and lines that everybody takes. */
async function usual(): Promise<Makers> {
  const EPub: EpubGen = member(createRequire(import.meta.url)('epub-gen-memory'), 'EPub');
  const convert: (html: string, options: object) => string = member(await load('html-to-text'), 'convert');
  return {
    epub: ({ facts, parts }) => {
      const { headline, authors, description, publisher, language, published } = facts;
      const content = bodyOf(parts, pathToFileURL(pictureFile).href);
      const options = {
        title: headline,
        author: [...authors],
        description,
        publisher,
        lang: language,
        date: published,
      };
      return new EPub(options, [{ title: headline, content }]).genEpub();
    },
    jsonld: ({ facts, parts }) =>
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: facts.headline,
        description: facts.description,
        author: facts.authors.map((name) => ({ '@type': 'Person', name })),
        datePublished: facts.published,
        dateModified: facts.modified,
        inLanguage: facts.language,
        publisher: { '@type': 'Organization', name: facts.publisher },
        keywords: facts.keywords,
        articleBody: convert(bodyOf(parts, ''), { wordwrap: false }),
      }),
    text: (story) => convert(pageOf(story, ''), { wordwrap: false }),
  };
}

/** DOCX by a package that takes HTML. */
function docxBy(htmlToDocx: HtmlToDocx): Maker {
  return (story) => {
    const { headline, authors, description, keywords, language, published, modified } = story.facts;
    return htmlToDocx(pageOf(story, inline()), null, {
      ...{ title: headline, creator: authors.join('; '), description, keywords: [...keywords], lang: language },
      ...{ createdAt: new Date(published), modifiedAt: new Date(modified) },
    });
  };
}

interface ReactPdf {
  Font: { register(font: { family: string; src: string }): void };
  renderToBuffer(element: unknown): Promise<Uint8Array>;
}

function reactStack(name: string, face: (name: string) => string, faces: readonly string[]): Stack {
  return {
    name,
    inProcess: true,
    async start() {
      const engine = await load('@react-pdf/renderer');
      const { Font, renderToBuffer }: ReactPdf = {
        Font: member(engine, 'Font'),
        renderToBuffer: member(engine, 'renderToBuffer'),
      };
      for (const family of faces) Font.register({ family, src: join(home, `${family}.ttf`) });
      const { createElement } = peers('react');
      return {
        pdf: (story) => renderToBuffer(reactElement(story, createElement, engine, face, pictureFile)),
        docx: docxBy(peers('html-to-docx')),
        ...(await usual()),
      };
    },
  };
}

interface PdfMake {
  addFonts(fonts: Record<string, { normal: string }>): void;
  setUrlAccessPolicy(policy: () => boolean): void;
  setLocalAccessPolicy(policy: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

const embedded = Object.keys(standardFaces);

const pdfmakeStack: Stack = {
  name: 'pdfmake, turbodocx, epub-gen-memory',
  inProcess: true,
  async start() {
    const engine: PdfMake = peers('pdfmake');
    engine.setUrlAccessPolicy(() => false);
    engine.setLocalAccessPolicy(() => true);
    engine.addFonts(Object.fromEntries(embedded.map((face) => [face, { normal: join(home, `${face}.ttf`) }])));
    const turbo: Record<string, unknown> | HtmlToDocx = peers('@turbodocx/html-to-docx');
    return {
      pdf: (story) => engine.createPdf(pdfmakeDefinition(story, pictureFile)).getBuffer(),
      docx: docxBy(typeof turbo === 'function' ? turbo : member(turbo, 'default')),
      ...(await usual()),
    };
  },
};

type Convert = (
  options: object,
  input: string,
  files: Record<string, unknown>,
) => Promise<{ stdout: string; stderr: string; files: Record<string, Blob> }>;

const pandocWasm: Stack = {
  name: 'pandoc-wasm',
  inProcess: true,
  async start() {
    const convert: Convert = member(await load('pandoc-wasm'), 'convert');
    const asked = async (story: Story, to: string): Promise<{ stdout: string; file: Blob | undefined }> => {
      const name = to === 'plain' ? undefined : `out.${to}`;
      const options = { from: 'html', to, standalone: true, ...(name && { 'output-file': name }) };
      const picture = new Blob([readFileSync(pictureFile)]);
      const { stdout, stderr, files } = await convert(options, pageOf(story, 'baths.png'), { 'baths.png': picture });
      const file = name ? files[name] : undefined;
      if (name && !file) throw new Error(stderr.slice(0, 200));
      return { stdout, file };
    };
    const binary =
      (to: string): Maker =>
      async (story) =>
        new Uint8Array((await (await asked(story, to)).file?.arrayBuffer()) ?? new ArrayBuffer(0));
    return { docx: binary('docx'), epub: binary('epub3'), text: async (story) => (await asked(story, 'plain')).stdout };
  },
};

/** Those that work in this process; ours first, then the one that the aims are about. */
export const stacks: readonly Stack[] = [
  ours,
  oursFromHtml,
  reactStack('react-pdf in the same faces, html-to-docx, epub-gen-memory', (face) => face, embedded),
  reactStack('the same, react-pdf with standard fonts', (face) => standardFaces[face] ?? face, []),
  pdfmakeStack,
  pandocWasm,
];
