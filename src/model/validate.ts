/**
 * Data from outside to articles: reads JSON (RFC 8259) of the shape that `schema.json` describes.
 *
 * Invariant: content never throws; each fault is one diagnostic with its JSON Pointer; what comes back always has the
 * shape, is canonical and holds every word of the body. A fault of severity `error` is reported exactly where the JSON
 * Schema fails.
 */
import type { Article, Publication } from './article.ts';
import { contentsOf, readBody } from './body.ts';
import { article, directionOf } from './build.ts';
import { canonical, maxDepth } from './canonical.ts';
import { type Fault, isRecord, ownValue, readMendable } from './check.ts';
import { isNodeType } from './content.ts';
import { diagnose, type OnDiagnostic } from './diagnostic.ts';
import type { Direction } from './nodes.ts';
import { checkOptions, nameOf } from './options.ts';
import { mendReferences } from './references.ts';
import { articleFields, publicationFields } from './shape.ts';

/** Options of `fromJson`. */
export interface FromJsonOptions {
  /** Called with each fault, in the order of the JSON. Default: nobody is told. */
  onDiagnostic?: OnDiagnostic;
}

type Members = Readonly<Record<string, unknown>>;

/** The version of the shape that is written and read. */
export const version = 1;

/** What was brought into canonical form, a phrase each. */
type Mended = string[];

/**
 * Reads an article or a publication from JSON, as a text or as a value.
 *
 * What is faulty is mended or dropped and reported: `json/syntax` (the article is then empty), `json/schema`,
 * `json/version`; what the schema cannot say is put right under `model/canonical` and `model/too-deep`.
 *
 * @throws OffprintError `option/invalid` for an option of a wrong type.
 */
export function fromJson(json: unknown, options: FromJsonOptions = {}): Article | Publication {
  checkOptions(options, { onDiagnostic: 'function' });
  const fault: Fault = (path, reason, rule = 'json/schema') =>
    options.onDiagnostic?.(diagnose(rule, reason, { source: 'json', path }));
  const parsed = typeof json === 'string' ? parse(json, fault) : { value: json };
  if (!parsed) return article({});
  const mended: Mended = [];
  const { value } = parsed;
  const isPublication = isRecord(value) && ownValue(value, 'type') === 'publication';
  const source = isPublication ? readPublication(value, fault, mended) : readArticle(value, '', fault, mended);
  if (mended.length > 0) {
    const note = mended.slice(0, 10).join('; ');
    options.onDiagnostic?.(diagnose('model/canonical', 'Brought into canonical form', { source: 'json', note }));
  }
  return source;
}

function parse(json: string, fault: Fault): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(json.replace(/^\ufeff/, '')) };
  } catch (error) {
    fault('', `The text is no JSON: ${error instanceof Error ? error.message : String(error)}`, 'json/syntax');
    return undefined;
  }
}

function readPublication(value: Members, fault: Fault, mended: Mended): Publication {
  checkVersion(value, '', fault);
  const head = readMendable(publicationFields, value, '', fault, handled);
  const children = childrenOf(value, '', fault);
  return {
    type: 'publication',
    version,
    ...head,
    direction: directionOr(value, head.language),
    children: children.map((child, index) => readArticle(child, `/children/${index}`, fault, mended)),
  };
}

function readArticle(value: unknown, path: string, fault: Fault, mended: Mended): Article {
  const type = isRecord(value) ? ownValue(value, 'type') : undefined;
  if (!isRecord(value) || isNodeType(type)) {
    fault(path, `Expected an article, got ${type === undefined ? nameOf(value) : `a node of type ${nameOf(type)}`}`);
    const children = readBody([value], () => path, fault, true);
    return inForm({ ...article({}), children }, path, fault, mended);
  }
  if (type !== 'article') fault(`${path}/type`, `Expected "article", got ${nameOf(type)}`);
  checkVersion(value, path, fault);
  const head = readMendable(articleFields, value, path, fault, handled);
  const items = childrenOf(value, path, fault);
  const isMoved = items !== ownValue(value, 'children');
  const children = readBody(items, (index) => `${path}/children/${index}`, fault, isMoved);
  const direction = directionOr(value, head.language);
  return inForm({ type: 'article', version, ...head, direction, children }, path, fault, mended);
}

/** The members of an article or a publication that no table checks. */
const handled = ['type', 'version', 'children'];

function checkVersion(value: Members, path: string, fault: Fault): void {
  const given = ownValue(value, 'version');
  if (given === version) return;
  const isNewer = typeof given === 'number' && given > version;
  const reason = isNewer ? `Version ${given} is newer than ${version}` : `Expected ${version}, got ${nameOf(given)}`;
  fault(`${path}/version`, reason, isNewer ? 'json/version' : 'json/schema');
}

function childrenOf(value: Members, path: string, fault: Fault): readonly unknown[] {
  const given = ownValue(value, 'children');
  if (Array.isArray(given)) return given;
  fault(`${path}/children`, `Expected a list, got ${nameOf(given)}`);
  return contentsOf(value);
}

function directionOr(value: Members, language: string): Direction {
  const given = ownValue(value, 'direction');
  return given === 'ltr' || given === 'rtl' ? given : directionOf(language);
}

/** Brings an article into the form that the schema cannot ask for. */
function inForm(source: Article, path: string, fault: Fault, mended: Mended): Article {
  let flattened = 0;
  const children = canonical(source.children, () => {
    flattened += 1;
  });
  if (flattened > 0) {
    const reason = `Nodes nested deeper than ${maxDepth} levels gave way to their contents, at ${flattened} places`;
    fault(path, reason, 'model/too-deep');
  }
  const result = { ...source, children };
  const same = children.length === source.children.length && children.every((node, at) => node === source.children[at]);
  if (!same) mended.push('empty, split, nested or misplaced nodes were put right');
  mended.push(...mendReferences(result));
  return result;
}
