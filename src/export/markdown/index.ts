/**
 * Markdown: YAML front matter and a body in GitHub's dialect, or in our own, which loses nothing.
 *
 * Invariant: every word of the article stands in the text, in order; no word is read as markup; what the dialect cannot show is
 * reported, once a kind.
 */
import type { RootContent } from 'mdast';
import type { Article, Metadata, Publication } from '../../model/article.ts';
import type { FootnoteDefinition, FootnoteReference } from '../../model/nodes.ts';
import type { OptionCheck } from '../../model/options.ts';
import { plainText, visit } from '../../model/visit.ts';
import { type Edition, editionsOf } from '../edition.ts';
import type { Exporter, ExportOptions } from '../exporter.ts';
import { directed } from './dialect.ts';
import { type Dialect, writeFrontMatter } from './front-matter.ts';
import { reportLosses } from './losses.ts';
import { lower } from './mdast.ts';
import { cleaner, isPictureAddress, prepare } from './prepare.ts';
import { write } from './write.ts';

export type { Dialect } from './front-matter.ts';

/** How Markdown is written. */
export interface MarkdownOptions extends ExportOptions {
  /**
   * `'gfm'` (default): GitHub Flavored Markdown, which reads well in any viewer; what it cannot show is reported. `'offprint'`:
   * with directives (`:::pull-quote`) for all that Markdown lacks; `fromMarkdown` gives the same article back, and a viewer that
   * knows no directives shows them as lines of their own. Take it to keep articles, or to edit them and read them again.
   */
  dialect?: Dialect;
  /**
   * Whether metadata stands in a block of YAML at the head. Default: `true`. Without it only the headline is written; `'offprint'`
   * always has it, for it says there how it is to be read.
   */
  frontMatter?: boolean;
}

const checks: Readonly<Record<Exclude<keyof MarkdownOptions, keyof ExportOptions>, OptionCheck>> = {
  dialect: ['gfm', 'offprint'],
  frontMatter: 'boolean',
};

/**
 * Prints an article as Markdown, or the articles of a publication one after another. The last line is ended too.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function toMarkdown(source: Article | Publication, options: MarkdownOptions = {}): string {
  const editions = editionsOf(source, options, 'markdown', checks);
  const { dialect = 'gfm', frontMatter = true } = options;
  if (source.type === 'publication') return printPublication(source, editions, dialect, frontMatter);
  const [edition] = editions;
  if (!edition) return '';
  const { metadata, language, direction } = edition;
  const head = { language, direction, metadata: cleanMetadata(metadata, edition) };
  const yaml = dialect === 'offprint' || frontMatter ? writeFrontMatter(head, dialect) : '';
  const body = write([...titleOf(edition, 1, dialect), ...bodyOf(edition, dialect)], dialect);
  return yaml + (yaml !== '' && body !== '' ? '\n' : '') + body;
}

/** Markdown as an exporter. */
export const markdown: Exporter<MarkdownOptions, string> = {
  format: 'markdown',
  mediaType: 'text/markdown',
  extension: '.md',
  write: toMarkdown,
};

/** The name, then each article below its headline, deck and byline; other metadata of the articles has no place. */
function printPublication(
  source: Publication,
  editions: readonly Edition[],
  dialect: Dialect,
  frontMatter: boolean,
): string {
  const { name, image: _, ...rest } = source.metadata;
  const { language, direction } = source;
  const [first] = editions;
  const metadata: Metadata = { headline: name, ...rest };
  const head = { language, direction, metadata: first ? cleanMetadata(metadata, first) : metadata };
  const yaml = dialect === 'offprint' || frontMatter ? writeFrontMatter(head, dialect) : '';
  const title: RootContent = { type: 'heading', depth: 1, children: [{ type: 'text', value: oneLine(name) }] };
  const parts = editions.flatMap((edition, index): RootContent[] => {
    edition.report(
      'export/lossy',
      'Of the articles of a publication, Markdown has headline, deck and byline, and no other metadata',
    );
    const rule: RootContent[] = index === 0 ? [] : [{ type: 'thematicBreak' }];
    return [
      ...rule,
      ...titleOf(edition, 2, dialect, true),
      ...frontOf(edition),
      ...bodyOf(edition, dialect, `a${index + 1}-`),
    ];
  });
  return `${yaml}${yaml === '' ? '' : '\n'}${write([title, ...parts], dialect)}`;
}

/** The headline as a heading; in `offprint` an article's stands in the front matter alone. */
function titleOf({ metadata }: Edition, depth: 1 | 2, dialect: Dialect, isPart = false): RootContent[] {
  const value = oneLine(metadata.headline ?? '');
  if (value === '' || (dialect === 'offprint' && !isPart)) return [];
  return [{ type: 'heading', depth, children: [{ type: 'text', value }] }];
}

/** What stands between a headline and the body. */
function frontOf(edition: Edition): RootContent[] {
  const clean = cleaner(edition);
  return [edition.metadata.description, edition.byline]
    .map((words) => oneLine(clean(words ?? '')))
    .filter(Boolean)
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

function cleanMetadata(metadata: Metadata, edition: Edition): Metadata {
  const clean = cleaner(edition);
  const cleaned = (value: unknown): unknown => {
    if (typeof value === 'string') return clean(value);
    if (Array.isArray(value)) return value.map(cleaned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
  };
  return cleaned(metadata) as Metadata;
}

function bodyOf(edition: Edition, dialect: Dialect, prefix = ''): RootContent[] {
  const { article, target } = edition;
  const clean = cleaner(edition);
  const isOwn = dialect === 'offprint';
  const headings = isOwn ? new Map<string, string>() : slugs(article);
  const address = (url: string): string | undefined => {
    // Own files keep an address beside the text: who reads them has the base.
    if (isOwn && isPictureAddress(url) && !URL.canParse(url)) return clean(url);
    const found = target(url);
    if (found === undefined) return undefined;
    if (isOwn) return clean(url);
    if (!found.startsWith('#')) return found;
    const slug = headings.get(found.slice(1));
    if (slug === undefined) edition.report('export/lossy', 'A link to a block that Markdown cannot name is left out');
    return slug && `#${slug}`;
  };
  const words = isOwn ? clean : (value: string): string => clean(value).replace(/[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g, ' ');
  const noteName = isOwn ? ({ identifier }: Named): string => prefix + identifier : noteNames(edition, prefix);
  const blocks = article.children.map((block) =>
    prepare(block, { target: address, noteName, words, code: clean, edition }),
  );
  if (isOwn) return directed(blocks);
  reportLosses(edition);
  return lower(blocks, (heading) => edition.headingLevel(heading));
}

/** The names that GitHub gives to headings, by the ids of the headings. */
function slugs(article: Article): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  if (article.metadata.headline) taken.add(slugOf(article.metadata.headline));
  visit(article, (node) => {
    if (node.type !== 'heading') return;
    const slug = slugOf(plainText(node));
    let free = slug;
    for (let count = 1; taken.has(free); count++) free = `${slug}-${count}`;
    taken.add(free);
    if (node.id !== undefined) found.set(node.id, free);
  });
  return found;
}

const slugOf = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

type Named = FootnoteReference | FootnoteDefinition;

/** Notes by their numbers: a name in brackets may be any text, and several articles may share it. */
function noteNames({ notes, noteNumber }: Edition, prefix: string): (node: Named) => string | undefined {
  const numbers = new Map<Named, number>(notes.map(({ definition, number }) => [definition, number]));
  return (node) => {
    const number = node.type === 'footnoteReference' ? noteNumber(node.identifier) : numbers.get(node);
    return number === undefined ? undefined : `${prefix}${number}`;
  };
}
