/**
 * How long each exporter takes on one article beside the bare engine that it is built on, which gets the same paragraphs
 * and nothing else: no tags, no styles, no metadata. One run, interleaved, so that a busy machine slows all alike; the
 * least of seven rounds counts.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import epubGenMemory from 'epub-gen-memory';
import { type Article, fromText, plainText, titleOf, toJsonLd, toText } from 'offprint';
import { toDocx } from 'offprint/docx';
import { toEpub } from 'offprint/epub';
import { toHtml } from 'offprint/html';
import { toPdf } from 'offprint/pdf';

const rounds = 7;
const seed = readFileSync(join(import.meta.dirname, '../../seeds/opinion.txt'), 'utf8');

interface Contest {
  name: string;
  ours: (article: Article) => unknown;
  /** The bare engine; absent where the format needs none. */
  bare?: (paragraphs: readonly string[], title: string) => unknown;
}

/** What a user of bare pdfkit calls; the types in `src` know only the parts below that. */
interface BareDocument {
  on(event: 'data' | 'end', listener: (value: unknown) => void): this;
  text(text: string): this;
  moveDown(): this;
  end(): void;
}
const PDFDocument: new () => BareDocument = createRequire(import.meta.url)('pdfkit');

function barePdf(paragraphs: readonly string[]): Promise<unknown> {
  return new Promise((resolve) => {
    const document = new PDFDocument();
    document.on('data', () => undefined).on('end', resolve);
    for (const paragraph of paragraphs) document.text(paragraph).moveDown();
    document.end();
  });
}

const bareDocx = (paragraphs: readonly string[]): Promise<unknown> =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] }));

const bareEpub = (paragraphs: readonly string[], title: string): Promise<unknown> =>
  epubGenMemory.default({ title }, [{ title, content: paragraphs.map((text) => `<p>${text}</p>`).join('') }]);

const contests: readonly Contest[] = [
  { name: 'read', ours: () => fromText(seed, { language: 'en' }) },
  { name: 'text', ours: (article) => toText(article) },
  { name: 'json-ld', ours: (article) => toJsonLd(article) },
  { name: 'html', ours: (article) => toHtml(article) },
  { name: 'epub', ours: (article) => toEpub(article), bare: bareEpub },
  { name: 'docx', ours: (article) => toDocx(article), bare: bareDocx },
  { name: 'pdf', ours: (article) => toPdf(article), bare: barePdf },
];

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const article = fromText(seed, { language: 'en' });
const paragraphs = article.children.map((block) => plainText(block));
const least = contests.map(() => ({ ours: Number.POSITIVE_INFINITY, bare: Number.POSITIVE_INFINITY }));
for (let round = 0; round < rounds; round++) {
  for (const [index, { ours, bare }] of contests.entries()) {
    const best = least[index];
    if (!best) continue;
    best.ours = Math.min(best.ours, await timed(() => ours(article)));
    if (bare) best.bare = Math.min(best.bare, await timed(() => bare(paragraphs, titleOf(article))));
  }
}

console.log(`${seed.length} characters, ${paragraphs.length} blocks; least of ${rounds} rounds, in milliseconds\n`);
console.log('             ours  bare engine   ratio');
for (const [index, { name, bare }] of contests.entries()) {
  const { ours = 0, bare: theirs = 0 } = least[index] ?? {};
  const beside = bare ? `${theirs.toFixed(1).padStart(13)}${(ours / theirs).toFixed(2).padStart(8)}` : '';
  console.log(`${name.padEnd(8)}${ours.toFixed(1).padStart(9)}${beside}`);
}
