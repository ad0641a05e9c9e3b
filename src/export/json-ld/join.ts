/**
 * Joins what is told more than once: of equal nodes the first stays, named by an `@id`, and the others refer to it (JSON-LD
 * 1.1, 3.3).
 *
 * Names are places in the article's page (`https://…#person-1`) where its address is known, else blank nodes
 * (`_:person-1`), which claim no address. Invariant: with each reference put back, the data is what it was.
 */
import type { JsonLdReference } from './vocabulary.ts';

/** Types of nodes that are things of their own, by the words that name them; the others are parts of what they stand in. */
const named: Readonly<Record<string, string>> = {
  Person: 'person',
  Organization: 'organization',
  ImageObject: 'image',
};

type Members = Readonly<Record<string, unknown>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a thing in a page, or a blank node where there is no page. */
export function nameIn(page: string | undefined, name: string): string {
  return page === undefined ? `_:${name}` : `${page.replace(/#.*$/, '')}#${name}`;
}

/**
 * Joins the equal nodes of some data.
 *
 * @param page Address of the page that the names are places in.
 */
export function joinNodes<Data>(data: Data, page: string | undefined): Data {
  const counts = new Map<string, number>();
  count(data, counts);
  const names = new Map<string, string>();
  const used = new Map<string, number>();
  const join = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(join);
    if (!isMembers(value)) return value;
    const key = keyOf(value);
    const known = key === undefined ? undefined : names.get(key);
    if (known !== undefined) return { '@id': known } satisfies JsonLdReference;
    const { '@context': context, '@type': type, ...members } = value;
    const id = key !== undefined && (counts.get(key) ?? 0) > 1 ? nextName(String(type), used, page) : undefined;
    if (key !== undefined && id !== undefined) names.set(key, id);
    const inner = Object.entries(members).map(([name, item]) => [name, join(item)] as const);
    return {
      ...(context === undefined ? {} : { '@context': context }),
      ...(type === undefined ? {} : { '@type': type }),
      ...(id === undefined ? {} : { '@id': id }),
      ...Object.fromEntries(inner),
    };
  };
  // What comes back has the shape of what was given, with references for some nodes, which the types allow.
  return join(data) as Data;
}

function count(value: unknown, counts: Map<string, number>): void {
  if (Array.isArray(value)) for (const item of value) count(item, counts);
  else if (isMembers(value)) {
    const key = keyOf(value);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    // A node that was met has been counted with all that it holds.
    if (key === undefined || counts.get(key) === 1) for (const item of Object.values(value)) count(item, counts);
  }
}

/** What two nodes have in common that are one thing; `undefined` for a node that is no thing of its own. */
function keyOf(node: Members): string | undefined {
  const type = node['@type'];
  return typeof type === 'string' && Object.hasOwn(named, type) ? JSON.stringify(node) : undefined;
}

function nextName(type: string, used: Map<string, number>, page: string | undefined): string {
  const word = named[type] ?? 'part';
  const number = (used.get(word) ?? 0) + 1;
  used.set(word, number);
  return nameIn(page, `${word}-${number}`);
}
