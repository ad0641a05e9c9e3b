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
  const stated: (Entry & { name: keyof Metadata })[] = [];
  for (const entry of entriesOf(source, rows.slice(1, count), leaveOut)) {
    const { name } = entry;
    if (ownNames.has(name) && entry.member === undefined && !own.has(name)) own.set(name, entry);
    else if (isProperty(name)) stated.push({ ...entry, name });
    else leaveOut({ start: entry.label.start, end: entry.place.end });
  }
  const metadata = metadataOf(stated, report);
  const provenance: Head['provenance'] = {};
  for (const { name, label, place } of stated) {
    if (metadata[name] === undefined) {
      leaveOut({ start: label.start, end: place.end });
      continue;
    }
    markup.push(label);
    const known = provenance[`/metadata/${name}`]?.positions ?? [];
    provenance[`/metadata/${name}`] = { status: 'stated', positions: [...known, place] };
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

function metadataOf(
  entries: readonly (Entry & { name: keyof Metadata })[],
  report: (reason: string, path: string) => void,
): Metadata {
  const read: Record<string, unknown> = {};
  for (const { name, member, value } of entries) addTo(read, name, member, value);
  // The model's own checks have the last word.
  const checked = fromJson(
    {
      ...{ type: 'article', version: 1, language: 'und', direction: 'ltr', children: [] },
      ...{ provenance: {}, omitted: [], markup: [], metadata: read },
    },
    { onDiagnostic: ({ reason, path = '' }) => report(reason, path) },
  );
  return checked.type === 'article' ? checked.metadata : {};
}

function addTo(read: Record<string, unknown>, name: keyof Metadata, member: string | undefined, value: string): void {
  const shape = shapes[name];
  if (shape === 'text' && member === undefined) read[name] ??= value;
  else if (shape === 'number' && member === undefined) read[name] ??= Number(value);
  else if (shape === 'flag' && member === undefined)
    read[name] ??= value === 'true' ? true : value === 'false' ? false : value;
  else if (shape === 'texts' && member === undefined) read[name] = [...listOf(read[name]), value];
  else if (shape === 'agents') {
    const agents = listOf(read[name]);
    const last = agents.at(-1);
    if (member === undefined) read[name] = [...agents, { type: 'Person', name: value }];
    else if (isMembers(last)) read[name] = [...agents.slice(0, -1), { ...last, [member]: value }];
  } else if (shape === 'object' || shape === 'agent') {
    const implied = shape === 'agent' ? { type: 'Person' } : name === 'image' ? { type: 'image' } : {};
    const key = member ?? (shape === 'agent' ? 'name' : chief[name]);
    const known = read[name];
    if (key !== undefined) read[name] = { ...implied, ...(isMembers(known) ? known : {}), [key]: value };
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const isMembers = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
