/**
 * The formats that the command reads and writes: one table each. A format's code is loaded when it is first used, so that
 * the help costs nothing and plain text does not wait for the PDF engine.
 */
import { exporterLoaders } from '../bulk/exporters.ts';
import type { AnyExporter } from '../export/exporter.ts';
import type { Article, Metadata, Publication } from '../model/article.ts';
import type { OnDiagnostic } from '../model/diagnostic.ts';
import { OffprintError } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import type { CarrierFormat } from '../parse/embedded/index.ts';
import {
  docxSettings,
  epubFonts,
  epubSettings,
  type FontFile,
  pdfFonts,
  pdfSettings,
  type Settings,
  textSettings,
} from './settings.ts';

/** A format by its name and its file names. */
export interface Format {
  /** As `--to` and `--from` take it. */
  name: string;
  /** Endings of file names, with the dot; the first is written. */
  extensions: readonly [string, ...string[]];
  mediaType: string;
}

/** A format that the command writes. */
export interface OutputFormat extends Format {
  /** Whether a screen can show it. */
  text: boolean;
  /** Fonts as its option `fonts` takes them. Absent: none go into it. */
  fonts?: (files: readonly FontFile[]) => readonly object[];
  /** Settings that it takes. Default: none. */
  settings?: Settings;
  load(): Promise<AnyExporter>;
}

/** What the user stated about the inputs: `--title`, `--author`, `--date`, `--lang`. */
export interface Statement {
  language?: string;
  metadata: Pick<Metadata, 'headline' | 'author' | 'datePublished' | 'url'>;
}

/** An input as it was found: most formats read its text, some decode the bytes by their own rules. */
export interface Input {
  bytes: Uint8Array;
  /** Name of the encoding where the user gave one. */
  encoding: string | undefined;
  /** Decodes the bytes. */
  text(): string;
}

/** Reads one input; what it reports as an error makes the result unfit to be written. */
export type Reader = (
  input: Input,
  statement: Statement,
  onDiagnostic: OnDiagnostic,
) => Article | Publication | Promise<Article | Publication>;

/** A format that the command reads. */
export interface InputFormat extends Format {
  /** Whether files of ours in it carry their article and its pictures. Default: `false`. */
  carries?: boolean;
  load(): Promise<Reader>;
}

/** Every format that is written. */
export const outputFormats: readonly OutputFormat[] = [
  {
    name: 'pdf',
    extensions: ['.pdf'],
    mediaType: 'application/pdf',
    text: false,
    fonts: pdfFonts,
    settings: pdfSettings,
    load: exporterLoaders.pdf,
  },
  {
    name: 'docx',
    extensions: ['.docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    text: false,
    settings: docxSettings,
    load: exporterLoaders.docx,
  },
  {
    name: 'epub',
    extensions: ['.epub'],
    mediaType: 'application/epub+zip',
    text: false,
    fonts: epubFonts,
    settings: epubSettings,
    load: exporterLoaders.epub,
  },
  {
    name: 'html',
    extensions: ['.html', '.htm'],
    mediaType: 'text/html',
    text: true,
    load: exporterLoaders.html,
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    mediaType: 'text/markdown',
    text: true,
    load: exporterLoaders.markdown,
  },
  {
    name: 'jsonld',
    extensions: ['.jsonld'],
    mediaType: 'application/ld+json',
    text: true,
    load: exporterLoaders.jsonld,
  },
  {
    name: 'text',
    extensions: ['.txt'],
    mediaType: 'text/plain',
    text: true,
    settings: textSettings,
    load: exporterLoaders.text,
  },
  {
    name: 'ssml',
    extensions: ['.ssml'],
    mediaType: 'application/ssml+xml',
    text: true,
    load: exporterLoaders.ssml,
  },
  {
    // Before JSON, for their files end alike.
    name: 'ninjs',
    extensions: ['.ninjs.json'],
    mediaType: 'application/json',
    text: true,
    load: exporterLoaders.ninjs,
  },
  {
    name: 'json',
    extensions: ['.json'],
    mediaType: 'application/json',
    text: true,
    load: exporterLoaders.json,
  },
];

const text: InputFormat = {
  name: 'text',
  extensions: ['.txt'],
  mediaType: 'text/plain',
  load: async () => {
    const { fromText } = await import('../parse/text/index.ts');
    return (input, statement, onDiagnostic) => fromText(input.text(), { ...statement, onDiagnostic });
  },
};

const markdown: InputFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  mediaType: 'text/markdown',
  load: async () => {
    const { fromMarkdown } = await import('../markdown.ts');
    return (input, statement, onDiagnostic) => fromMarkdown(input.text(), { ...statement, onDiagnostic });
  },
};

const html: InputFormat = {
  name: 'html',
  extensions: ['.html', '.htm'],
  mediaType: 'text/html',
  carries: true,
  load: async () => {
    const { fromHtml } = await import('../html.ts');
    const { carrierOf } = await import('../parse/embedded/index.ts');
    const readOurs = await carrierReader('html');
    return (input, statement, onDiagnostic) => {
      const { bytes, encoding } = input;
      if (carrierOf(bytes) === 'html') return readOurs(input, statement, onDiagnostic);
      return fromHtml(bytes, { ...statement, ...(encoding === undefined ? {} : { encoding }), onDiagnostic });
    };
  },
};

const json: InputFormat = {
  name: 'json',
  extensions: ['.json'],
  mediaType: 'application/json',
  load: async () => {
    const { fromJson } = await import('../model/validate.ts');
    const { state } = await import('../model/statement.ts');
    return (input, statement, onDiagnostic) => {
      return state(fromJson(input.text(), { onDiagnostic }), statement, onDiagnostic);
    };
  },
};

const jsonld: InputFormat = {
  name: 'jsonld',
  extensions: ['.jsonld'],
  mediaType: 'application/ld+json',
  load: async () => {
    const { fromJsonLd } = await import('../parse/json-ld/index.ts');
    return (input, statement, onDiagnostic) => fromJsonLd(input.text(), { ...statement, onDiagnostic });
  },
};

/** Files of ours, which carry their article. */
const carriers: readonly InputFormat[] = (['pdf', 'docx', 'epub'] as const).flatMap((name) =>
  outputFormats
    .filter((format) => format.name === name)
    .map(({ extensions, mediaType }) => ({
      ...{ name, extensions, mediaType, carries: true },
      load: () => carrierReader(name),
    })),
);

/** Reads the article that a file of ours carries. */
async function carrierReader(name: CarrierFormat): ReturnType<InputFormat['load']> {
  const { readCarrier } = await import('../parse/read.ts');
  const { state } = await import('../model/statement.ts');
  return async ({ bytes }, statement, onDiagnostic) =>
    state(await readCarrier(bytes, name, { onDiagnostic }), statement, onDiagnostic);
}

/** Every format that is read. */
export const inputFormats: readonly InputFormat[] = [text, markdown, html, json, jsonld, ...carriers];

/** The format that a file name says an input has; text where it says none. */
export function inputFormatOf(path: string): InputFormat {
  return formatOfFile(inputFormats, path) ?? text;
}

/** Formats by media types that say no more than `text` or nothing: the ending of the address says the rest. */
const vague: ReadonlySet<string> = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream']);

/** The format of a document from the web; `undefined` if it is none that is read. */
export function inputFormatOfType(mediaType: string, path: string): InputFormat | undefined {
  if (vague.has(mediaType)) {
    return formatOfFile(inputFormats, path) ?? (mediaType === '' || mediaType === 'text/plain' ? text : undefined);
  }
  if (mediaType === 'application/xhtml+xml') return html;
  return inputFormats.find((format) => format.mediaType === mediaType);
}

/** The format that a file name's ending says; `undefined` if it says none. */
export function formatOfFile<Kind extends Format>(formats: readonly Kind[], path: string): Kind | undefined {
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** Finds a format by its name, or by the ending of its files. */
export function findFormat<Kind extends Format>(formats: readonly Kind[], name: string): Kind | undefined {
  const wanted = name.trim().toLowerCase();
  return (
    formats.find((format) => format.name === wanted) ??
    formats.find(({ extensions }) => extensions.includes(`.${wanted}`))
  );
}

/**
 * The format of a name or an ending, as `findFormat` finds it.
 *
 * @param option Name of the option that names it, for the message.
 * @throws OffprintError `option/invalid`, with the nearest name if one is near.
 */
export function formatNamed<Kind extends Format>(formats: readonly Kind[], name: string, option: string): Kind {
  const found = findFormat(formats, name);
  if (found) return found;
  const names = formats.map((format) => format.name);
  const near = nearest(name.trim().toLowerCase(), names);
  const advice = near === undefined ? `known are ${names.join(', ')}` : `did you mean "${near}"?`;
  throw new OffprintError('option/invalid', `--${option}: there is no format "${name}"; ${advice}`, { option });
}
