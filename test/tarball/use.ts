/** A user's code, compiled against the types of the installed package. */
import { type Article, type Exporter, exportAll, fromText, type Heading, jsonLd, text, visit } from 'offprint';
import { docx } from 'offprint/docx';
import { epub, toEpub } from 'offprint/epub';
import { html } from 'offprint/html';
import { type NinjsItem, ninjs, toNinjs } from 'offprint/ninjs';
import { type PdfOptions, pdf, toPdf } from 'offprint/pdf';
import { ssml } from 'offprint/ssml';

const article: Article = fromText('One.\n\nTwo.');
const options: PdfOptions = { language: 'en' };
const headings: Heading[] = [];
visit(article, (node) => {
  if (node.type === 'heading') headings.push(node);
});

const lines: Exporter<{ language?: string }, string> = {
  format: 'lines',
  mediaType: 'text/plain',
  extension: '.lines',
  write: (source) => source.type,
};

export const outputs: Promise<{ pdf: Uint8Array; docx: Uint8Array; ninjs: string; ssml: string; lines: string }> =
  exportAll(article, { pdf, docx, epub, html, jsonLd, text, ninjs, ssml, lines }, { each: { pdf: options } });
export const item: Promise<NinjsItem> = toNinjs(article, { uri: 'urn:example:1' });
export const bytes: Promise<Uint8Array>[] = [toPdf(article, options), toEpub(article)];
