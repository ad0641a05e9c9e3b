/**
 * What every writer may rely on: a source that was made by hand, past the builders and `fromJson`, has the types that its
 * interfaces say, as far as a writer would fail without them, and nests no deeper than the model allows.
 *
 * Empty and misplaced nodes, nodes of unknown types, malformed languages and members that nobody knows pass: writers cope. Invariant: a
 * source that passes makes no writer throw by its shape; one look is linear in its size, whatever it is.
 */
import type { Metadata } from './article.ts';
import { maxDepth } from './canonical.ts';
import { isHolder } from './content.ts';
import { OffprintError } from './diagnostic.ts';
import type { NodeType } from './nodes.ts';
import { isMembers, nameOf } from './options.ts';

type Members = Readonly<Record<string, unknown>>;

/** Says what is wrong with a value; nothing where it can be worked with. */
type Fault = (value: unknown) => string | undefined;

const wrong = (expected: string, value: unknown): string => `expected ${expected}, got ${nameOf(value)}`;
const words: Fault = (value) => (typeof value === 'string' ? undefined : wrong('a string', value));
const number: Fault = (value) => (Number.isFinite(value) ? undefined : wrong('a number', value));
/** As far as `fromJson` takes them: a span is a count of columns or rows that a writer goes through. */
const span =
  (most: number): Fault =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most
      ? undefined
      : wrong(`a whole number from 1 to ${most}`, value);
const direction: Fault = (value) => (value === 'ltr' || value === 'rtl' ? undefined : wrong('"ltr" or "rtl"', value));
const anyList: Fault = (value) => (Array.isArray(value) ? undefined : wrong('a list', value));
const list =
  (item: Fault): Fault =>
  (value) =>
    Array.isArray(value) ? value.map(item).find((fault) => fault !== undefined) : anyList(value);
/** An object all of whose members are strings, and some are there. */
const strings =
  (...needed: string[]): Fault =>
  (value) =>
    isMembers(value)
      ? [...Object.keys(value), ...needed].map((key) => optional(value[key], needed.includes(key))).find(Boolean)
      : wrong('an object', value);
const optional = (value: unknown, isNeeded: boolean): string | undefined =>
  value === undefined && !isNeeded ? undefined : words(value);
const agent = strings('name');

/** Members of nodes that writers read, where they are there. */
const nodeMembers: ReadonlyMap<string, Fault> = new Map(
  Object.entries({
    ...{ id: words, value: words, url: words, identifier: words, title: words, alt: words, lang: words },
    ...{ depth: number, start: number, colSpan: span(1000), rowSpan: span(65_534), language: words, direction },
    ...{ align: anyList, children: anyList },
  } satisfies Record<string, Fault>),
);

/** Members that a node must have. */
const neededMembers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ text: 'value', inlineCode: 'value', code: 'value', link: 'url', image: 'url', foreign: 'language' },
    ...{ footnoteReference: 'identifier', footnoteDefinition: 'identifier', heading: 'depth' },
  } satisfies { [Type in NodeType]?: string }),
);

const factMembers: { readonly [Key in keyof Metadata]-?: Fault } = {
  ...{ headline: words, alternativeHeadline: words, description: words, byline: words, articleSection: words },
  ...{ datePublished: words, dateModified: words, articleType: words, genre: words, url: words, identifier: words },
  ...{ creditText: words, license: words, copyrightHolder: agent, copyrightYear: number, keywords: list(words) },
  ...{ author: list(agent), editor: list(agent), translator: list(agent), contributor: list(agent) },
  ...{ publisher: agent, isBasedOn: strings(), dateline: strings('text') },
  image: (value) => (isMembers(value) ? words(value.url) : wrong('an object', value)),
  isAccessibleForFree: () => undefined,
};

const publicationMembers: Readonly<Record<string, Fault>> = { ...factMembers, name: words };

/**
 * Checks a source.
 *
 * @throws OffprintError `source/invalid` with the place of the first fault (a JSON Pointer).
 */
export function checkSource(source: unknown): void {
  const isPublication = isMembers(source) && source.type === 'publication';
  const { children, metadata } = headOf(source, isPublication ? 'publication' : 'article', 'source');
  if (!isPublication) {
    checkBody(children, '');
    return;
  }
  if (typeof metadata.name !== 'string') refuse('/metadata/name', wrong('a string', metadata.name));
  for (const [index, child] of children.entries()) {
    const path = `/children/${index}`;
    checkBody(headOf(child, 'article', path).children, path);
  }
}

interface Head {
  children: readonly unknown[];
  metadata: Members;
}

/** What stands beside the body. */
function headOf(source: unknown, type: 'article' | 'publication', path: string): Head {
  const given = isMembers(source) ? source : {};
  const { children, metadata, provenance, omitted } = given;
  if (given.type !== type || !isMembers(metadata) || !Array.isArray(children)) {
    const expected = path === 'source' ? 'an article or a publication' : 'an article';
    return refuse(path, wrong(expected, source));
  }
  const at = path === 'source' ? '' : path;
  checkMembers(given, { language: words, direction }, at, ['language', 'direction']);
  checkMembers(metadata, type === 'article' ? factMembers : publicationMembers, `${at}/metadata`);
  if (type === 'article' && !isMembers(provenance)) refuse(`${at}/provenance`, wrong('an object', provenance));
  if (type === 'article' && !Array.isArray(omitted)) refuse(`${at}/omitted`, wrong('a list', omitted));
  return { children, metadata };
}

function checkMembers(
  value: Members,
  checks: Readonly<Record<string, Fault>>,
  path: string,
  needed: readonly string[] = [],
): void {
  for (const key of Object.keys(value)) {
    const fault = value[key] === undefined || !Object.hasOwn(checks, key) ? undefined : checks[key]?.(value[key]);
    if (fault !== undefined) refuse(`${path}/${key}`, fault);
  }
  for (const key of needed) if (value[key] === undefined) refuse(`${path}/${key}`, `the member "${key}" is missing`);
}

const isNode = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The children of a node, and how many of them were looked at. */
interface Frame {
  nodes: readonly unknown[];
  next: number;
}

function checkBody(children: readonly unknown[], root: string): void {
  const frames: Frame[] = [{ nodes: children, next: 0 }];
  const path = (): string => root + frames.map(({ next }) => `/children/${next - 1}`).join('');
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (frame.next === frame.nodes.length) {
      frames.pop();
      continue;
    }
    const node = frame.nodes[frame.next++];
    if (!isNode(node)) refuse(path(), wrong('a node', node));
    const fault = faultOf(node);
    if (fault) refuse(`${path()}/${fault.key}`, fault.reason);
    if (!Array.isArray(node.children)) continue;
    if (frames.length >= maxDepth && node.children.length > 0)
      refuse(path().slice(0, 80), `nodes nest deeper than ${maxDepth} levels`);
    frames.push({ nodes: node.children, next: 0 });
  }
}

/** Every node of every export comes by here: no list is made, and no table of the language is asked. */
function faultOf(node: Members): { key: string; reason: string } | undefined {
  for (const key in node) {
    const value = node[key];
    const reason = value === undefined ? undefined : nodeMembers.get(key)?.(value);
    if (reason !== undefined) return { key, reason };
  }
  const type = String(node.type);
  const needed = neededMembers.get(type);
  const missing =
    needed !== undefined && node[needed] === undefined
      ? needed
      : node.children === undefined && isHolder(type)
        ? 'children'
        : undefined;
  return missing === undefined ? undefined : { key: missing, reason: `the member "${missing}" is missing` };
}

function refuse(path: string, reason: string): never {
  throw new OffprintError('source/invalid', `${path}: ${reason} (fromJson mends what it can, and says what)`);
}
