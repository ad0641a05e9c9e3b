/**
 * What somebody who knows an article states about it: it wins over what the model says, and its provenance says that it came
 * from the user.
 *
 * A publication takes what it has a place for, its name from the headline. Invariant: the source that is given stays as it is,
 * and what could not be stated is reported.
 */
import type { Article, Metadata, Publication, PublicationMetadata } from './article.ts';
import { directionOf } from './build.ts';
import { diagnose, type OnDiagnostic } from './diagnostic.ts';
import type { Provenance } from './provenance.ts';

/** What is known about an article. */
export interface Statement {
  /** A BCP 47 tag. */
  language?: string;
  metadata: Metadata;
}

/** Applies a statement. */
export function state(
  source: Article | Publication,
  { language, metadata }: Statement,
  onDiagnostic?: OnDiagnostic,
): Article | Publication {
  const spoken = language === undefined ? {} : { language, direction: directionOf(language) };
  if (source.type === 'publication') {
    return { ...source, ...spoken, metadata: { ...source.metadata, ...ofPublication(metadata, onDiagnostic) } };
  }
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

/** What a publication takes of it. */
function ofPublication(metadata: Metadata, onDiagnostic: OnDiagnostic | undefined): Partial<PublicationMetadata> {
  const { headline, description, editor, publisher, datePublished, identifier, license, image, ...others } = metadata;
  const taken = { name: headline, description, editor, publisher, datePublished, identifier, license, image };
  const left = Object.keys(others);
  if (left.length > 0) {
    const reason = `What is stated about an article is not said of a publication, whose articles have their own: ${left.join(', ')}`;
    onDiagnostic?.(diagnose('model/statement', reason));
  }
  return Object.fromEntries(Object.entries(taken).filter(([, value]) => value !== undefined));
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
