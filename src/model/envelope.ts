/**
 * The envelope: the serialised article that every PDF, DOCX, EPUB and HTML page carries, so that `readArticle` gives the
 * same model back. Writers and readers agree here and nowhere else.
 *
 * Invariant: deep-equal sources serialise to the same characters, whatever the order of their keys.
 */
import type { Article, Publication } from './article.ts';
import type { Node } from './nodes.ts';
import { statedMetadata } from './provenance.ts';
import { articlesOf, visit } from './visit.ts';

/** Name of the file or part that holds the envelope. */
export const envelopeName = 'offprint.article.json';

/** Media type of the envelope (RFC 8259). */
export const envelopeMediaType = 'application/json';

/** XML namespace of the element that holds the envelope where a file can only carry XML. */
export const envelopeNamespace = 'urn:offprint:envelope:1';

/** Fingerprints of the pictures that a file may hold, by the address that the model has. */
export type Media = Readonly<Record<string, string>>;

/** How much of the source a file carries: all, all but provenance, or nothing. */
export type EmbedSource = boolean | 'bare';

/**
 * Serialises an article or a publication as JSON: `type` first, other keys by code unit.
 *
 * @param indent Spaces a level; 0 (default) gives one line.
 */
export function toJson(source: Article | Publication, indent = 0): string {
  return JSON.stringify(ordered(source), undefined, indent);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  // By code unit, as `sort` has it by itself, which is faster than an order of our own; then `type` goes to the front.
  const keys = Object.keys(value).sort();
  const result: Record<string, unknown> = {};
  if (Object.hasOwn(value, 'type')) result.type = ordered(value['type' as keyof typeof value]);
  for (const key of keys) {
    const item = ordered(value[key as keyof typeof value]);
    // Assigned, a key of this name would be no key.
    if (key === '__proto__') Object.defineProperty(result, key, { value: item, enumerable: true });
    else if (key !== 'type') result[key] = item;
  }
  return result;
}

/**
 * The text of the envelope that a file carries; `undefined` if it carries none. Beside the source it says which of the file's
 * pictures is which. It holds no character that XML forbids:
 * JSON escapes control characters and lone surrogates anyway, and here U+FFFE and U+FFFF too.
 */
export function sealEnvelope(source: Article | Publication, embed: EmbedSource, media: Media = {}): string | undefined {
  if (embed === false) return undefined;
  const sealed = embed === 'bare' ? bareFacts(source) : source;
  const json = JSON.stringify(ordered(Object.keys(media).length === 0 ? sealed : { ...sealed, media }));
  return json.replace(/[\ufffe\uffff]/g, (character) => (character === '\ufffe' ? '\\ufffe' : '\\uffff'));
}

/** Least score at which an inferred value may stand where nothing marks it as a guess: the default of `inferredFrom`. */
const leastStated = 0.75;

/** A bare copy whose metadata holds no guess, for nothing would say that it is one. */
function bareFacts(source: Article | Publication): Article | Publication {
  const copy = bare(source);
  const articles = articlesOf(source);
  for (const [index, article] of articlesOf(copy).entries()) {
    const original = articles[index];
    if (original) article.metadata = structuredClone(statedMetadata(original, leastStated));
    if (article.metadata.image) strip(article.metadata.image);
  }
  return copy;
}

/** A copy without what only says where things came from: positions, data, provenance, omitted, markup. */
export function bare<Source extends Article | Publication>(source: Source): Source {
  const copy = structuredClone(source);
  for (const article of articlesOf(copy)) {
    Object.assign(article, { provenance: {}, omitted: [], markup: [] });
  }
  for (const { metadata } of [copy, ...articlesOf(copy)]) if (metadata.image) strip(metadata.image);
  visit(copy, strip);
  return copy;
}

function strip(node: Node): void {
  delete node.position;
  delete node.data;
}
