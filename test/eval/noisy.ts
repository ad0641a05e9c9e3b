/**
 * Measures section headings on labels that were read off tags: pages of WCXB, whose main text has each heading on a line.
 *
 * A line is a heading where the page has it in h2 to h6. Tags lie (captions and teasers in h3, headings in bold paragraphs),
 * so the figure is a lower bound. Rules were made on pages with even ids; of odd ones only figures
 * were looked at.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { plainText } from '../../src/model/visit.ts';
import { fromText } from '../../src/parse/text/index.ts';
import type { Score } from './text.ts';

const corpus = new URL('../../../shared/corpus/wcxb-dev/', import.meta.url);

interface Page {
  id: string;
  text: string;
  title?: string;
}

/** Words as they are compared: without markup, marks alike, small. */
export const plain = (text: string): string =>
  text
    .replace(/<[^>]{0,2000}>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&(?:amp|#38);/g, '&')
    .replace(/&(?:#39|#x27|rsquo|lsquo|#8217|#8216);|[’‘]/g, "'")
    .replace(/&(?:quot|ldquo|rdquo|#8220|#8221);|[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Headings of a page by its tags. */
function taggedHeadings(id: string): Set<string> {
  const html = gunzipSync(readFileSync(new URL(`html/${id}.html.gz`, corpus))).toString('utf8');
  return new Set(
    Array.from(html.matchAll(/<h([2-6])\b[^>]*>(.{1,400}?)<\/h\1>/gs), ([, , words = '']) => plain(words)),
  );
}

/** A page: its main text, a block a line, and the headings that its tags tell. */
interface TaggedPage {
  id: string;
  text: string;
  title: string;
  blocks: string[];
  truth: ReadonlySet<string>;
}

/** The pages with even ids (0) or odd ones (1); `undefined` without the corpus. */
export function noisyPages(half: 0 | 1): TaggedPage[] | undefined {
  if (!existsSync(new URL('truth.jsonl.gz', corpus))) return undefined;
  const lines = gunzipSync(readFileSync(new URL('truth.jsonl.gz', corpus)))
    .toString('utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const page: Page = JSON.parse(line);
    if (!page.text || Number(page.id.replace(/\D/g, '')) % 2 !== half) return [];
    const tagged = taggedHeadings(page.id);
    const blocks = page.text.split('\n').map(plain).filter(Boolean);
    const title = plain(page.title ?? '');
    const truth = new Set(blocks.filter((block) => tagged.has(block) && block !== title));
    return [{ id: page.id, text: page.text, title, blocks, truth }];
  });
}

/** Headings found by the reader and by the naive rule (at most 80 characters, no mark at the end), against the tags. */
export function noisyHeadings(half: 0 | 1): { pages: number; reader: Score; naive: Score } | undefined {
  const pages = noisyPages(half);
  if (!pages) return undefined;
  const reader = { right: 0, found: 0, truth: 0 };
  const naive = { right: 0, found: 0, truth: 0 };
  for (const { text, title, blocks, truth } of pages) {
    const found = fromText(text, { language: 'en' }).children.flatMap((node) =>
      node.type === 'heading' ? plain(plainText(node)) : [],
    );
    const short = blocks.filter((block) => block.length <= 80 && !/[.!?:;,…"')]$/.test(block) && block !== title);
    for (const [score, list] of [
      [reader, found],
      [naive, short],
    ] as const) {
      const distinct = new Set(list.filter((each) => each !== title));
      score.truth += truth.size;
      score.found += distinct.size;
      score.right += [...distinct].filter((each) => truth.has(each)).length;
    }
  }
  return { pages: pages.length, reader, naive };
}
