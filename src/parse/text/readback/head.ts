/**
 * The head of a text of the profile `readback`: lines of a name and a value, up to the first empty line.
 *
 * A line that begins with a space goes on with the value above. Invariant: what is no property of an article, or has no value
 * that one may have, is kept in `omitted`.
 */
import type { Metadata } from '../../../model/article.ts';
import type { Omission, Position, Provenance } from '../../../model/provenance.ts';
import { fromJson } from '../../../model/validate.ts';
import type { Source } from '../lines.ts';
import { placeOf, type Row } from './lines.ts';

/** What a property holds: a text, a number, a flag, texts, an object or several. */
type Shape = 'text' | 'number' | 'flag' | 'texts' | 'object' | 'agent' | 'agents';

const shapes: Readonly<Record<keyof Metadata, Shape>> = {
  headline: 'text',
  alternativeHeadline: 'text',
  description: 'text',
  author: 'agents',
  editor: 'agents',
  translator: 'agents',
  contributor: 'agents',
  byline: 'text',
  publisher: 'object',
  datePublished: 'text',
  dateModified: 'text',
  dateline: 'object',
  articleSection: 'text',
  keywords: 'texts',
  articleType: 'text',
  genre: 'text',
  url: 'text',
  identifier: 'text',
  isBasedOn: 'object',
  creditText: 'text',
  copyrightHolder: 'agent',
  copyrightYear: 'number',
  license: 'text',
  image: 'object',
  isAccessibleForFree: 'flag',
};

const isProperty = (name: string): name is keyof Metadata => Object.hasOwn(shapes, name);

/** The member that a line without one gives. */
const chief: { readonly [Key in keyof Metadata]?: string } = { publisher: 'name', dateline: 'text', image: 'url' };

/** A line of the head. */
interface Entry {
  name: string;
  member: string | undefined;
  value: string;
  /** Where the name and the value stand. */
  label: Position;
  place: Position;
}

/** What a head says. */
export interface Head {
  /** Lines that are about the text itself: `language`, `direction`, `emphasis`, `links`. */
  own: Map<string, Entry>;
  metadata: Metadata;
  provenance: Record<string, Provenance>;
  omitted: Omission[];
  markup: Position[];
  /** How many rows the head has. */
  rows: number;
}

const ownNames = new Set(['language', 'direction', 'emphasis', 'links']);

/** Reads the head; its first row is the line of the profile. */
export function readHead(source: Source, rows: readonly Row[], report: (reason: string, path: string) => void): Head {
  const end = rows.findIndex((row) => row.text === '');
  const count = end < 0 ? rows.length : end;
  const markup = [placeOf(source, rows.slice(0, 1))];
  const omitted: Omission[] = [];
  const leaveOut = (position: Position): void => {
    const text = source.text.slice(position.start.offset, position.end.offset);
    if (text.trim() !== '') omitted.push({ position, text, rule: 'readback/head' });
  };
  const own: Head['own'] = new Map();
  const stated: Stated[] = [];
  for (const entry of entriesOf(source, rows.slice(1, count), leaveOut)) {
    const { name } = entry;
    if (ownNames.has(name) && entry.member === undefined && !own.has(name)) own.set(name, entry);
    else if (isProperty(name)) stated.push({ ...entry, name });
    else leaveOut({ start: entry.label.start, end: entry.place.end });
  }
  const { metadata, taken } = metadataOf(stated, report);
  const provenance: Head['provenance'] = {};
  const places = new Map<keyof Metadata, Position[]>();
  for (const entry of stated) {
    const { name, label, place } = entry;
    if (!taken.has(entry)) {
      leaveOut({ start: label.start, end: place.end });
      continue;
    }
    markup.push(label);
    const positions = places.get(name) ?? [];
    positions.push(place);
    places.set(name, positions);
    provenance[`/metadata/${name}`] = { status: 'stated', positions };
  }
  return { own, metadata, provenance, omitted, markup, rows: count };
}

function* entriesOf(source: Source, rows: readonly Row[], leaveOut: (position: Position) => void): Generator<Entry> {
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (rows[end]?.text.startsWith(' ')) end += 1;
    const entry = rows.slice(at, end);
    at = end;
    const [first, ...more] = entry;
    const [label = '', name = '', member] = /^([A-Za-z]{1,40})(?:\.([A-Za-z]{1,40}))?: ?/.exec(first?.text ?? '') ?? [];
    if (!first || label === '') {
      leaveOut(placeOf(source, entry));
      continue;
    }
    const value = { text: first.text.slice(label.length), offset: first.offset + label.length };
    yield {
      ...{ name, member, value: [value.text, ...more.map(({ text }) => text.slice(1))].join('\n') },
      label: source.position(first.offset, first.offset + label.trimEnd().length),
      place: placeOf(source, [value, ...more]),
    };
  }
}

/** An entry of a property. */
type Stated = Entry & { name: keyof Metadata };

/** The metadata that some entries give, and the entries whose value is in it. */
function metadataOf(
  entries: readonly Stated[],
  report: (reason: string, path: string) => void,
): { metadata: Metadata; taken: ReadonlySet<Stated> } {
  const read: Record<string, unknown> = {};
  const said = new WeakMap<object, Set<string>>();
  const added = entries.filter((entry) => addTo(read, entry, said));
  // The model's own checks have the last word.
  const checked = fromJson(
    {
      ...{ type: 'article', version: 1, language: 'und', direction: 'ltr', children: [] },
      ...{ provenance: {}, omitted: [], markup: [], metadata: read },
    },
    { onDiagnostic: ({ reason, path = '' }) => report(reason, path) },
  );
  const metadata = checked.type === 'article' ? checked.metadata : {};
  const kept = new Map(Object.entries(metadata).map(([name, value]) => [name, textsIn(value)]));
  const isKept = ({ name, value }: Stated): boolean => {
    const texts = kept.get(name);
    return texts !== undefined && (shapes[name] === 'number' || shapes[name] === 'flag' || texts.has(value));
  };
  return { metadata, taken: new Set(added.filter(isKept)) };
}

/** The texts that a value of the metadata holds. */
function textsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  const texts = new Set<string>();
  const inner: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  for (const each of inner) for (const text of textsIn(each)) texts.add(text);
  return texts;
}

/**
 * Adds what an entry says, if nothing has said it before.
 *
 * @param said The members that each object was told, and that are not implied.
 */
function addTo(read: Record<string, unknown>, entry: Stated, said: WeakMap<object, Set<string>>): boolean {
  const { name, member, value } = entry;
  const shape = shapes[name];
  const known = read[name];
  if (shape === 'object' || shape === 'agent') {
    const implied = shape === 'agent' ? { type: 'Person' } : name === 'image' ? { type: 'image' } : {};
    const object = isMembers(known) ? known : implied;
    read[name] = object;
    return setMember(object, member ?? (shape === 'agent' ? 'name' : chief[name]), value, said);
  }
  if (shape === 'agents' && member !== undefined) {
    const last: unknown = Array.isArray(known) ? known.at(-1) : undefined;
    return isMembers(last) && setMember(last, member, value, said);
  }
  if (member !== undefined) return false;
  if (shape === 'agents' || shape === 'texts') {
    const list: unknown[] = Array.isArray(known) ? known : [];
    read[name] = list;
    if (shape === 'texts') list.push(value);
    else {
      const agent = { type: 'Person' };
      list.push(agent);
      setMember(agent, 'name', value, said);
    }
    return true;
  }
  if (known !== undefined) return false;
  read[name] =
    shape === 'number' ? Number(value) : shape === 'flag' && /^(?:true|false)$/.test(value) ? value === 'true' : value;
  return true;
}

function setMember(
  object: Record<string, unknown>,
  key: string | undefined,
  value: string,
  said: WeakMap<object, Set<string>>,
): boolean {
  const told = said.get(object) ?? new Set();
  said.set(object, told);
  if (key === undefined || told.has(key)) return false;
  told.add(key);
  object[key] = value;
  return true;
}

const isMembers = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
