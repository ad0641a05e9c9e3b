/**
 * Front matter of the dialect `offprint` to the letter: keys and values are the model's own, so that what was written is read
 * without folding or guessing.
 *
 * Invariant: what has not the shape of the model is not taken here; the reading of any front matter goes before.
 */
import { parse } from 'yaml';
import type { Metadata } from '../../model/article.ts';
import { isRecord } from '../../model/check.ts';
import { fromJson } from '../../model/validate.ts';
import { linkTarget } from './url.ts';

/** The values of a block of YAML, which is known to be one, that are the model's as they stand. */
export function exactMetadata(yaml: string): Metadata {
  const { language: _, direction: __, dialect: ___, ...given } = valuesOf(yaml);
  const metadata = inert(given);
  const faulty = new Set<string>();
  const article = fromJson(
    {
      type: 'article',
      version: 1,
      language: 'und',
      direction: 'ltr',
      metadata,
      children: [],
      provenance: {},
      omitted: [],
      markup: [],
    },
    { onDiagnostic: ({ path = '' }) => faulty.add(path.split('/')[2] ?? '') },
  );
  if (article.type !== 'article') return {};
  return Object.fromEntries(Object.entries(article.metadata).filter(([key]) => !faulty.has(key)));
}

function valuesOf(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { schema: 'core', maxAliasCount: 0, logLevel: 'silent' });
    return isRecord(value) ? { ...value } : {};
  } catch {
    return {};
  }
}

/** Values without the addresses that may not stand in the model. */
function inert(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return /^(?:url|logo)$/.test(key) && linkTarget(value) === undefined ? undefined : value;
  if (Array.isArray(value)) return value.map((item) => inert(item));
  if (!isRecord(value)) return value;
  const members = Object.entries(value).map(([name, item]) => [name, inert(item, name)] as const);
  return Object.fromEntries(members.filter(([, item]) => item !== undefined));
}
