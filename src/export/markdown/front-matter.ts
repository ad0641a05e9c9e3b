/**
 * Front matter: what is known of an article as a block of YAML 1.2 between two lines of hyphens.
 *
 * In `gfm` keys have the names that Jekyll, Hugo, Pandoc and Obsidian know and a name stands for who has no more; in `offprint`
 * keys and values are the model's. Invariant: a text is one quoted or plain scalar on one line, so that no value can end the
 * block or become a key; both are read back by `fromMarkdown`.
 */
import { stringify } from 'yaml';
import type { Agent, Metadata } from '../../model/article.ts';

/** The dialect of a Markdown text. */
export type Dialect = 'gfm' | 'offprint';

/** What stands in front matter besides metadata. */
export interface Head {
  language: string;
  direction: string;
  metadata: Metadata;
}

/** Keys that static site generators and editors know. */
const usualKeys: { readonly [Key in keyof Metadata]?: string } = {
  headline: 'title',
  description: 'subtitle',
  datePublished: 'date',
  dateModified: 'lastmod',
  articleSection: 'section',
  keywords: 'tags',
  url: 'canonical',
};

/** Keys in the order that they are written in; others follow. */
const order: readonly (keyof Metadata)[] = [
  'headline',
  'alternativeHeadline',
  'description',
  'byline',
  'author',
  'datePublished',
  'dateModified',
];

/** Writes the block, with the end of its last line; `''` where nothing is known. */
export function writeFrontMatter({ language, direction, metadata }: Head, dialect: Dialect): string {
  const first = order.filter((key) => metadata[key] !== undefined);
  const rest = (Object.keys(metadata) as (keyof Metadata)[]).filter(
    (key) => !order.includes(key) && metadata[key] !== undefined,
  );
  const known = [...first, ...rest].map((key): [string, unknown] =>
    dialect === 'gfm' ? [usualKeys[key] ?? key, usualValue(key, metadata)] : [key, metadata[key]],
  );
  const entries: [string, unknown][] =
    dialect === 'gfm'
      ? [...known, ...(language === 'und' ? [] : [['lang', language] as [string, unknown]])]
      : [['dialect', 'offprint'], ...known, ['language', language], ['direction', direction]];
  return entries.length === 0 ? '' : `---\n${yamlOf(Object.fromEntries(entries))}---\n`;
}

function yamlOf(value: object): string {
  // Neither folded nor in blocks: each text is on the line of its key. `true` and `2026` in quotes where they are words.
  return stringify(value, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false, version: '1.2' });
}

/** A value as people write it: names where there is no more than a name. */
function usualValue(key: keyof Metadata, metadata: Metadata): unknown {
  if (key === 'author' || key === 'editor' || key === 'translator' || key === 'contributor') {
    return metadata[key]?.map(agentValue);
  }
  if (key === 'copyrightHolder') return metadata.copyrightHolder && agentValue(metadata.copyrightHolder);
  if (key === 'publisher') return nameOrAll(metadata.publisher);
  if (key !== 'image' || !metadata.image) return metadata[key];
  const { url, alt, title } = metadata.image;
  return alt === undefined && title === undefined ? url : { url, alt, title };
}

function agentValue({ type, ...agent }: Agent): unknown {
  return type === 'Person' ? nameOrAll(agent) : { ...agent, type };
}

function nameOrAll(value: { name: string } | undefined): unknown {
  return value && Object.keys(value).length === 1 ? value.name : value;
}
