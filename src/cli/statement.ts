/**
 * What the user states about an article that was read as a model: it wins over what the model says, and its provenance
 * says that it came from the user.
 *
 * Invariant: the source that is given stays as it is.
 */
import type { Article, Publication } from '../model/article.ts';
import { directionOf } from '../model/build.ts';
import { diagnose, type OnDiagnostic } from '../model/diagnostic.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Statement } from './formats.ts';

/** Applies a statement. An author of a publication is reported as an error: its articles have them. */
export function state(
  source: Article | Publication,
  statement: Statement,
  onDiagnostic: OnDiagnostic,
): Article | Publication {
  const { language, metadata } = statement;
  const spoken = language === undefined ? {} : { language, direction: directionOf(language) };
  if (source.type === 'article') {
    return {
      ...source,
      ...spoken,
      metadata: { ...source.metadata, ...metadata },
      provenance: provenanceOf(source, [
        ...(language === undefined ? [] : ['/language']),
        ...Object.keys(metadata).map((key) => `/metadata/${key}`),
      ]),
    };
  }
  const { headline, author, datePublished } = metadata;
  if (author !== undefined) {
    onDiagnostic(diagnose('cli/input', '--author is about an article, and this is a publication'));
  }
  const named = {
    ...(headline === undefined ? {} : { name: headline }),
    ...(datePublished === undefined ? {} : { datePublished }),
  };
  return { ...source, ...spoken, metadata: { ...source.metadata, ...named } };
}

/** Marks the values at some pointers as the user's; where the source says something too, its places stay. */
function provenanceOf({ provenance }: Article, pointers: readonly string[]): Record<string, Provenance> {
  const result = { ...provenance };
  for (const pointer of pointers) {
    const replaced = Object.keys(result).filter((key) => key === pointer || key.startsWith(`${pointer}/`));
    const positions = replaced.flatMap((key) => result[key]?.positions ?? []);
    const text = result[pointer]?.text;
    for (const key of replaced) delete result[key];
    result[pointer] = { status: 'user', positions, ...(text === undefined ? {} : { text }) };
  }
  return result;
}
