/**
 * The exporters of this package by the names of their formats. Each is loaded when it is first used, so that a run to plain
 * text does not wait for the PDF engine.
 */
import type { AnyExporter } from '../export/exporter.ts';

/** A format that this package writes. */
export type FormatName = 'pdf' | 'docx' | 'epub' | 'html' | 'markdown' | 'jsonld' | 'ninjs' | 'ssml' | 'text' | 'json';

/** Loads each exporter. */
export const exporterLoaders: Readonly<Record<FormatName, () => Promise<AnyExporter>>> = {
  pdf: async () => (await import('../pdf.ts')).pdf,
  docx: async () => (await import('../docx.ts')).docx,
  epub: async () => (await import('../epub.ts')).epub,
  html: async () => (await import('../html.ts')).html,
  markdown: async () => (await import('../markdown.ts')).markdown,
  jsonld: async () => (await import('../export/json-ld/index.ts')).jsonLd,
  ninjs: async () => (await import('../ninjs.ts')).ninjs,
  ssml: async () => (await import('../ssml.ts')).ssml,
  text: async () => (await import('../export/plain-text/index.ts')).text,
  json: async () => {
    const { toJson } = await import('../model/envelope.ts');
    return {
      format: 'json',
      mediaType: 'application/json',
      extension: '.json',
      write: (source) => `${toJson(source, 2)}\n`,
    };
  },
};

/** Names of the formats of this package. */
export const formatNames: readonly string[] = Object.keys(exporterLoaders);

/** Whether a name is that of a format of this package. */
export const isFormatName = (name: string): name is FormatName => Object.hasOwn(exporterLoaders, name);
