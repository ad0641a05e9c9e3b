/**
 * What is done with one file of the conformance run, in Node and in a browser alike: it is printed, and read by all that the
 * package reads such a file with. Imports the doors of the package and nothing else.
 */
import * as offprint from 'offprint';
import { docx } from 'offprint/docx';
import { epub } from 'offprint/epub';
import { fromHtml, html } from 'offprint/html';
import { fromMarkdown, markdown } from 'offprint/markdown';
import { ninjs } from 'offprint/ninjs';
import { pdf } from 'offprint/pdf';
import { ssml } from 'offprint/ssml';

/** One file: printed from a source, or found. */
export type Job =
  | { format: string; source: offprint.Article | offprint.Publication; options: object }
  | { format: string; content: string };

const exporters: Readonly<Record<string, offprint.Exporter>> = {
  ...{ pdf, docx, epub, html, markdown, ninjs, ssml },
  text: offprint.text,
  jsonld: offprint.jsonLd,
};

/** `newsprint.pdf` is a PDF. */
const kindOf = (format: string): string => format.replace(/^.*\./, '');

/** Prints the file, or gives it as it was found. */
export async function print(job: Job): Promise<string | Uint8Array> {
  if ('content' in job) return job.content;
  const exporter = exporters[kindOf(job.format)];
  if (!exporter) throw new Error(`no exporter of ${job.format}`);
  return exporter.write(job.source, job.options);
}

/** What the package reads out of the file, as JSON: a model by each of its readers, and what its author would miss. */
export async function read(job: Job, output: string | Uint8Array): Promise<string> {
  const kind = kindOf(job.format);
  const found: Record<string, unknown> = {};
  const note = async (name: string, reading: () => unknown): Promise<void> => {
    try {
      found[name] = await reading();
    } catch (error) {
      found[name] = error instanceof offprint.OffprintError ? { code: error.code } : { error: String(error) };
    }
  };
  if (/^(?:pdf|docx|epub|html)$/.test(kind)) {
    await note('readArticle', () => offprint.readArticle(output));
    await note('readArticle, visible', () => offprint.readArticle(output, { prefer: 'visible' }));
    await note('readAssets', () => offprint.readAssets(output));
  }
  if (typeof output === 'string') {
    await note('parseArticle', () => offprint.parseArticle(output));
    await note('fromText', () => offprint.fromText(output));
    if (kind === 'html') await note('fromHtml', () => fromHtml(output));
    if (kind === 'markdown') await note('fromMarkdown', () => fromMarkdown(output));
  }
  if ('source' in job) await note('verify', () => offprint.verify(job.source, output));
  return JSON.stringify(found);
}
