/**
 * Pages of our own making, with the data cut off: what the markup says alone is the article again.
 *
 * What HTML cannot show is taken off both sides by `shown`, one rule a line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionsOf } from '../../../src/export/edition.ts';
import { fromHtml, toHtml } from '../../../src/html.ts';
import type { Article, Metadata } from '../../../src/model/article.ts';
import * as b from '../../../src/model/build.ts';
import { canonical, canonicalInlines, trimEdges } from '../../../src/model/canonical.ts';
import { bare } from '../../../src/model/envelope.ts';
import type { Block, Direction, FootnoteDefinition, Image, Inline, Node, TableRow } from '../../../src/model/nodes.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { isInline, visit } from '../../../src/model/visit.ts';
import { joinSpaces } from '../../../src/parse/elements/inline.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';

const folder = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(folder).filter((name) => name.endsWith('.json'));

function seed(name: string): Article {
  const source = fromJson(readFileSync(join(folder, name), 'utf8'));
  if (source.type !== 'article') throw new Error(`${name} is no article`);
  return source;
}

async function reread(source: Article, images: 'inline' | 'link'): Promise<Article> {
  const html = await toHtml(source, { embedSource: false, inferredFrom: 0, images });
  const back = bare(fromHtml(html));
  if (back.type !== 'article') throw new Error('no article');
  return back;
}

// --- What HTML cannot show ------------------------------------------------------------------------------------------

/** Characters that no page may hold become U+FFFD; what a carriage return is becomes a line feed. */
const unfit =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\p{Noncharacter_Code_Point}/gu;
const writable = (text: string): string => text.replace(unfit, '\ufffd');

/** Addresses of pictures that a page may name. */
const isPicture = (url: string): boolean =>
  /^(?:https?:\/\/|(?![a-z][a-z\d+. -]*:|#))(?! )[^<>"\p{C}\p{Zl}\p{Zp}\u00a0]+(?<! )$/iu.test(url);

interface Known {
  target(url: string): string | undefined;
  notes: ReadonlySet<string>;
  direction: Direction;
  inLink: boolean;
}

/** A node as a page shows it. */
function shownNode(node: Node, known: Known): Node[] {
  const copy: Record<string, unknown> = { ...node };
  for (const [key, value] of Object.entries(copy)) if (typeof value === 'string') copy[key] = writable(value);
  // A direction that the language has anyway.
  if ('language' in node && node.language && copy.direction === b.directionOf(node.language)) delete copy.direction;
  // Code runs from left to right in any text.
  if (node.type === 'code' && known.direction === 'rtl') delete copy.direction;
  if (node.type === 'footnoteReference') return known.notes.has(node.identifier) ? [copy as unknown as Node] : [];
  if (node.type === 'image') {
    // No alternative text stands in a page where there is none; of addresses those of the web, or relative ones.
    return [{ ...copy, url: isPicture(node.url) ? node.url : '' } as unknown as Node];
  }
  if (node.type === 'code' && node.lang !== undefined && !/^\S+$/u.test(writable(node.lang))) delete copy.lang;
  if (node.type === 'list' && (node.start === 1 || !node.ordered)) delete copy.start;
  if (node.type === 'table')
    copy.children = node.children.map((row, index) => clipped(row, node.children.length - index));
  if (!('children' in node)) return [copy as unknown as Node];
  const inner = node.type === 'link' ? { ...known, inLink: true } : known;
  const children = (copy.children as readonly Node[])
    .filter(({ type }) => type !== 'footnoteDefinition')
    .flatMap((child) => shownNode(child, inner));
  if (node.type === 'link') {
    // Links lead where every format lets them lead; of a link in a link the outer one counts.
    const target = known.target(node.url);
    if (target === undefined || known.inLink) return children;
    copy.url = target;
  }
  return [
    { ...copy, children: !isInline(node) && children.every(isInline) ? line(children) : children } as unknown as Node,
  ];
}

/** A row whose cells reach no further down than the table. */
const clipped = (row: TableRow, most: number): TableRow => ({
  ...row,
  children: row.children.map(({ rowSpan, ...cell }) => {
    const span = Math.min(rowSpan ?? 1, most);
    return span > 1 ? { ...cell, rowSpan: span } : cell;
  }),
});

/** White space as a line shows it. */
const line = (nodes: readonly Inline[]): Inline[] =>
  trimEdges(canonicalInlines(joinSpaces(nodes, { open: true }, false)));

/** An article as a page shows it. */
function shown(source: Article): Article {
  const article = bare(source);
  if (article.type !== 'article') throw new Error('no article');
  const notes: FootnoteDefinition[] = [];
  const references = new Set<string>();
  visit(article, (node) => {
    if (node.type === 'footnoteReference') references.add(node.identifier);
    if (node.type === 'footnoteDefinition') notes.push(node);
  });
  const identifiers = new Set(notes.map(({ identifier }) => identifier));
  const [edition] = editionsOf(source, { inferredFrom: 0 }, 'html');
  const target: Known['target'] = (url) => edition?.target(url);
  const known: Known = { target, notes: identifiers, direction: article.direction, inLink: false };
  // Notes stand last, in the order of their markers; what nothing refers to, after them.
  const order = [...references];
  const place = ({ identifier }: FootnoteDefinition): number =>
    references.has(identifier) ? order.indexOf(identifier) : order.length;
  const sorted = [...notes].sort((first, second) => place(first) - place(second));
  const blocks = [...article.children.filter(({ type }) => type !== 'footnoteDefinition'), ...sorted];
  const children = blocks.flatMap((block) => shownNode(block, known)) as Block[];
  return { ...article, metadata: shownMetadata(article), children: canonical(children) };
}

function shownMetadata({ metadata, children }: Article): Metadata {
  const { dateline, image, ...said } = metadata;
  // Place and agency of a dateline are read out of its words, by who prints them.
  const printed = dateline === undefined ? {} : { dateline: { text: dateline.text } };
  if (image === undefined) return { ...said, ...printed };
  // A picture's relative address counts from the article's own, and what the body says of it is true of it.
  const url = URL.canParse(image.url, metadata.url) ? new URL(image.url, metadata.url).href : image.url;
  const same: Image[] = [];
  for (const block of children) visit(block, (node) => void (node.type === 'image' && same.push(node)));
  const { alt } = same.find((each) => each.url === image.url) ?? {};
  return { ...said, ...printed, image: { ...(alt === undefined ? {} : { alt }), ...image, url } };
}

describe('a page of ours without its data', () => {
  it.each(seeds)('gives seeds/%s back', async (name) => {
    const source = shown(seed(name));
    for (const images of ['inline', 'link'] as const) expect(await reread(seed(name), images)).toEqual(source);
  });

  it('gives any body back, with language and direction', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.article, async (source) => {
        const { language, direction, children } = shown(source);
        const back = await reread(source, 'inline');
        expect({ language: back.language, direction: back.direction }).toEqual({ language, direction });
        expect(back.children).toEqual(children);
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  });

  it('gives back the name of a note, whatever it is, and a picture whose address has a space', async () => {
    const source = b.article(
      { language: 'en' },
      b.paragraph('One', b.footnoteReference('a'), b.footnoteReference('b'), b.image('the quay 2.png', 'A quay')),
      { ...b.footnoteDefinition('a', b.paragraph('A.')), id: 'note-3' },
      b.footnoteDefinition('b', b.paragraph('B.')),
      { ...b.paragraph('Two.'), id: 'note-2' },
    );
    expect((await reread(source, 'inline')).children).toEqual(shown(source).children);
    const spaced = b.article({ language: 'en' }, b.paragraph('One ', b.image(' quay.png', 'A quay'), '.'));
    expect(JSON.stringify(await reread(spaced, 'link'))).not.toContain('quay.png');
  });

  it('gives what its head prints back', async () => {
    const fold = (text: string | undefined): string | undefined =>
      writable(text ?? '')
        // White space of every kind, also of no width.
        .replace(/[\s\u200b]+/gu, ' ')
        .trim() || undefined;
    await fc.assert(
      fc.asyncProperty(arbitrary.article, async (source) => {
        const { metadata } = await reread(source, 'link');
        const { headline, description, articleSection, datePublished, dateModified } = source.metadata;
        expect(metadata.headline).toBe(fold(headline));
        expect(metadata.description).toBe(fold(description));
        expect(metadata.articleSection).toBe(fold(articleSection));
        expect(metadata).toMatchObject({
          ...(datePublished === undefined ? {} : { datePublished }),
          ...(dateModified === undefined ? {} : { dateModified }),
        });
      }),
      { numRuns: 100 },
    );
  });
});
