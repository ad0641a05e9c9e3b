/**
 * How long each exporter takes on one article beside the bare engine that it is built on, which gets the same paragraphs
 * and nothing else: no tags, no styles, no metadata.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import epubGenMemory from 'epub-gen-memory';
import { type Article, fromText, plainText, titleOf, toJsonLd, toText } from 'offprint';
import { toDocx } from 'offprint/docx';
import { toEpub } from 'offprint/epub';
import { toHtml } from 'offprint/html';
import { takeTurns, type Work } from './measure.ts';

const seed = readFileSync(join(import.meta.dirname, '../../seeds/opinion.txt'), 'utf8');

interface Contest {
  name: string;
  ours: (article: Article) => unknown;
  /** The bare engine; absent where the format needs none. */
  bare?: (paragraphs: readonly string[], title: string) => unknown;
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
];

const work = (run: () => unknown): Work<undefined> => ({
  rounds: 7,
  budget: Number.POSITIVE_INFINITY,
  prepare: () => undefined,
  run,
});

/** One row an exporter: time of ours, of the bare engine, and the ratio. */
export async function measureExporters(): Promise<string[][]> {
  const article = fromText(seed, { language: 'en' });
  const paragraphs = article.children.map((block) => plainText(block));
  const bests = await takeTurns(
    contests.flatMap(({ ours, bare }) => [
      work(() => ours(article)),
      bare && work(() => bare(paragraphs, titleOf(article))),
    ]),
  );
  return contests.map(({ name, bare }, index) => {
    const { cpu = 0 } = bests[index * 2] ?? {};
    const { cpu: theirs = 0 } = bests[index * 2 + 1] ?? {};
    return [name, cpu.toFixed(1), ...(bare ? [theirs.toFixed(1), (cpu / theirs).toFixed(2)] : ['', ''])];
  });
}
