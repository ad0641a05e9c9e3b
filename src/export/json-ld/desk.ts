/**
 * Makes nodes of what is known: the parts that articles and publications share.
 *
 * Invariant: no node holds an empty value, an address that may not be written, or a character that no file may hold.
 */
import type { Agent, PartialDate, Publisher } from '../../model/article.ts';
import type { Image } from '../../model/nodes.ts';
import { replaceUnfit } from '../../model/provenance.ts';
import type { JsonLdAgent, JsonLdImage, JsonLdOrganization, JsonLdPerson, JsonLdWork } from './vocabulary.ts';

/** What nodes are made with. */
export interface Desk {
  /** The address to write for one of the source; `undefined` if none may be written. */
  address(url: string): string | undefined;
  /** Called for each character that was replaced. */
  replaced(): void;
}

/** The properties of a node, of which any may be unknown. */
type Draft<Node> = { [Property in keyof Node]: Node[Property] | undefined };

/** Makes a node of the properties that have a value. Its `@type` says which interface it has. */
export function makeNode<Node extends { '@type': string }>(draft: Draft<Node>, desk: Desk): Node {
  const known = Object.entries<unknown>(draft)
    .map(([property, value]) => [property, cleaned(value, desk)] as const)
    .filter(([, value]) => !isEmpty(value));
  // The draft has all that the node must have; only values that are empty are gone.
  return Object.fromEntries(known) as Node;
}

function cleaned(value: unknown, desk: Desk): unknown {
  if (typeof value === 'string') return replaceUnfit(value, desk.replaced);
  return Array.isArray(value) ? value.map((item) => cleaned(item, desk)).filter((item) => !isEmpty(item)) : value;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
}

const isNamed = (agent: { name: string } | undefined): agent is { name: string } => !isEmpty(agent?.name);

/** The node of a person or an organisation. */
export function agentNode(agent: Agent, desk: Desk): JsonLdAgent {
  const { type, name, url, jobTitle } = agent;
  const address = url === undefined ? undefined : desk.address(url);
  // `jobTitle` is a property of persons.
  return type === 'Organization'
    ? makeNode<JsonLdOrganization>({ '@type': type, name, url: address }, desk)
    : makeNode<JsonLdPerson>({ '@type': 'Person', name, url: address, jobTitle }, desk);
}

/** The nodes of agents. */
export function agentNodes(agents: readonly Agent[] | undefined, desk: Desk): JsonLdAgent[] {
  return (agents ?? []).filter(isNamed).map((agent) => agentNode(agent, desk));
}

export const isPerson = (agent: JsonLdAgent): agent is JsonLdPerson => agent['@type'] === 'Person';

export function publisherNode(publisher: Publisher | undefined, desk: Desk): JsonLdOrganization | undefined {
  if (!isNamed(publisher)) return undefined;
  const { name, url, logo } = publisher;
  return makeNode<JsonLdOrganization>(
    {
      '@type': 'Organization',
      name,
      url: url === undefined ? undefined : desk.address(url),
      logo: logo === undefined ? undefined : imageNode({ type: 'image', url: logo }, desk),
    },
    desk,
  );
}

/** The node of a picture; `undefined` if nothing is left that would find or tell of it. */
export function imageNode(
  image: Image | undefined,
  desk: Desk,
  legend: Pick<JsonLdImage, 'caption' | 'creditText'> = {},
): JsonLdImage | undefined {
  if (!image) return undefined;
  const { url, title, alt } = image;
  const { caption, creditText } = legend;
  const node = makeNode<JsonLdImage>(
    { '@type': 'ImageObject', url: desk.address(url), name: title, description: alt, caption, creditText },
    desk,
  );
  return node.url === undefined && node.caption === undefined && node.creditText === undefined ? undefined : node;
}

/** A licence: its address, or a work of its name. */
export function licenseValue(license: string | undefined, desk: Desk): string | JsonLdWork | undefined {
  if (license === undefined || isEmpty(license)) return undefined;
  if (/^https?:/i.test(license)) return desk.address(license);
  return makeNode<JsonLdWork>({ '@type': 'CreativeWork', name: license }, desk);
}

/**
 * A date as precise as it may be stated. Of a time without a zone the day alone is written: readers elsewhere would take
 * the time for one of their own zone.
 */
export function dateValue(date: PartialDate | undefined): PartialDate | undefined {
  return date === undefined || /T.*(Z|[+-]\d{2}:\d{2})$/.test(date) ? date : date.replace(/T.*$/, '');
}
