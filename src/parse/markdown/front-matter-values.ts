/**
 * Values of front matter as values of the metadata: one reader a property.
 *
 * Invariant: a value is the words of the source or a reading of them that has one meaning; what has two, or none, is not
 * read, and the caller keeps it verbatim.
 */
import type { Reading } from '../../language/reading.ts';
import type { Agent, ArticleType } from '../../model/article.ts';
import { isRecord } from '../../model/check.ts';
import { languageTagPattern } from '../../model/options.ts';
import { isHostile } from '../elements/url.ts';
import type { Property } from './front-matter-keys.ts';
import { linkTarget, pictureAddress } from './url.ts';
import type { YamlObject, YamlPair, YamlText, YamlValue } from './yaml.ts';

/** A value of the metadata, and the texts that say it. */
export interface Fact {
  value: unknown;
  texts: YamlText[];
  /** Members of the value that say nothing that the model has. */
  unread?: YamlPair[];
}

type Reader = (value: YamlValue, reading: Reading) => Fact | undefined;

const agentMembers = {
  name: 'name',
  type: 'type',
  url: 'url',
  website: 'url',
  jobTitle: 'jobTitle',
  title: 'jobTitle',
};

/** What a member that has a key of its own must be; a text else. */
const memberForms: Readonly<Record<string, (words: string) => string | undefined>> = {
  url: webAddress,
  logo: pictureAddress,
};

/** A value with a member that another key says; `undefined` where the value has it, or cannot have it. */
export function joined(whole: unknown, member: string, { text: written }: YamlText): unknown {
  const words = inLine(written);
  const form = memberForms[member];
  const said = form ? form(words) : words;
  // Of several authors nobody knows whose address it is.
  const [one, ...others] = Array.isArray(whole) ? whole : [whole];
  if (said === undefined || others.length > 0 || !isRecord(one) || member in one) return undefined;
  const made = { ...one, [member]: said };
  return Array.isArray(whole) ? [made] : made;
}

/** How the value of each property is read. */
export const readers: Readonly<Record<Property, Reader>> = {
  headline: text(),
  alternativeHeadline: text(),
  description: text(),
  author: agents('jobTitle'),
  editor: agents('jobTitle'),
  translator: agents('jobTitle'),
  contributor: agents('roleName'),
  byline: text(),
  publisher: named('name', { name: 'name', url: 'url', logo: 'logo' }),
  datePublished: date,
  dateModified: date,
  dateline: named('text', { text: 'text', place: 'place', agency: 'agency' }),
  articleSection: first,
  keywords: texts,
  articleType: text(articleType),
  genre: text(),
  url: text(webAddress),
  identifier: text(),
  isBasedOn: basedOn,
  creditText: text(),
  copyrightHolder: agent,
  copyrightYear: text((words) => (/^[1-9]\d{3}$/.test(words) ? Number(words) : undefined)),
  license: text(harmless),
  image: named(
    'url',
    { url: 'url', src: 'url', path: 'url', alt: 'alt', title: 'title', caption: 'title' },
    (members) => (pictureAddress(members.url ?? '') === undefined ? undefined : { type: 'image', ...members }),
  ),
  isAccessibleForFree: text((words) => truth.get(words.toLowerCase())),
  language: text((words) => languageTag(words)),
  direction: text((words) => (/^(?:ltr|rtl)$/i.test(words) ? words.toLowerCase() : undefined)),
};

const truth: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Words that are no address that can run: "javascript:…" says nothing, "Data: the new oil" does. */
function harmless(words: string): string | undefined {
  return isHostile(words) && /^[a-z-]+:\S/i.test(words) ? undefined : words;
}

const inLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** A text, or what is read out of it. */
function text(read: (words: string) => unknown = (words) => words): Reader {
  return (value) => {
    const read_ = value.kind === 'text' ? read(inLine(value.text)) : undefined;
    return value.kind === 'text' && read_ !== undefined ? { value: read_, texts: [value] } : undefined;
  };
}

/** Locales are written with a low line too: "en_US". */
function languageTag(words: string): string | undefined {
  const tag = words.replaceAll('_', '-');
  return languageTagPattern.test(tag) ? tag : undefined;
}

const articleTypes: readonly ArticleType[] = [
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
];

function articleType(words: string): ArticleType | undefined {
  return articleTypes.find((type) => type.toLowerCase() === words.toLowerCase());
}

function webAddress(words: string): string | undefined {
  return /^https?:\/\/\S+$/i.test(words) ? words : undefined;
}

/** The texts of a value: of a list its items, of a text the parts between commas. */
function texts(value: YamlValue): Fact | undefined {
  if (value.kind === 'text') {
    const parts = value.text
      .split(/[,;،、，]/u)
      .map(inLine)
      .filter((part) => part !== '');
    return parts.length > 0 ? { value: parts, texts: [value] } : undefined;
  }
  const items = value.kind === 'list' ? value.items : [];
  const found = items.filter((item): item is YamlText => item.kind === 'text');
  if (found.length === 0 || found.length < items.length) return undefined;
  return { value: found.map((item) => inLine(item.text)), texts: found };
}

/** A text, or the only one of a list. */
function first(value: YamlValue, reading: Reading): Fact | undefined {
  const only = value.kind === 'list' && value.items.length === 1 ? value.items[0] : value;
  return only && text()(only, reading);
}

/** An object of texts; a text alone is the member that names it. */
function named(
  core: string,
  members: Readonly<Record<string, string>>,
  read: (found: Readonly<Record<string, string>>) => unknown = (found) => found,
): Reader {
  return (given) => {
    const value = given.kind === 'list' && given.items.length === 1 ? given.items[0] : given;
    if (value?.kind === 'text') {
      const made = read({ [core]: inLine(value.text) });
      return made === undefined ? undefined : { value: made, texts: [value] };
    }
    if (value?.kind !== 'object') return undefined;
    const { found, ...rest } = membersOf(value, members);
    const made = found[core] === undefined ? undefined : read(found);
    return made === undefined ? undefined : { value: made, ...rest };
  };
}

function membersOf(
  { pairs }: YamlObject,
  members: Readonly<Record<string, string>>,
): { found: Record<string, string>; texts: YamlText[]; unread: YamlPair[] } {
  const found: Record<string, string> = {};
  const said: YamlText[] = [];
  const unread: YamlPair[] = [];
  const names = new Map(Object.entries(members).map(([key, name]) => [key.toLowerCase(), name]));
  for (const pair of pairs) {
    const name = names.get(pair.key.toLowerCase().replace(/[-_ ]/g, ''));
    const words = pair.value?.kind === 'text' ? harmless(inLine(pair.value.text)) : undefined;
    if (name !== undefined && pair.value?.kind === 'text' && words !== undefined && found[name] === undefined) {
      found[name] = words;
      said.push(pair.value);
    } else unread.push(pair);
  }
  return { found, texts: said, unread };
}

/** The work that the article was taken from: by its address, else by who published it. */
function basedOn(value: YamlValue): Fact | undefined {
  if (value.kind === 'text') {
    const words = harmless(inLine(value.text));
    if (words === undefined) return undefined;
    return { value: webAddress(words) ? { url: words } : { publisher: words }, texts: [value] };
  }
  if (value.kind !== 'object') return undefined;
  const { found, ...rest } = membersOf(value, { name: 'name', title: 'name', url: 'url', publisher: 'publisher' });
  return Object.keys(found).length > 0 ? { value: found, ...rest } : undefined;
}

function agent(value: YamlValue, reading: Reading): Fact | undefined {
  const found = agents('jobTitle')(value, reading);
  const [only, ...more] = Array.isArray(found?.value) ? found.value : [];
  return found && only && more.length === 0 ? { ...found, value: only } : undefined;
}

/**
 * People and organisations: a name, an object, or a list of such.
 *
 * @param role The member that says what somebody does.
 */
function agents(role: 'jobTitle' | 'roleName'): Reader {
  const members = { ...agentMembers, role, roleName: role };
  return (value, reading) => {
    const isList = value.kind === 'list';
    const facts = (isList ? value.items : [value]).map((item) => {
      return item.kind === 'text'
        ? namesOf(item, reading, !isList)
        : item.kind === 'object'
          ? agentOf(item, members)
          : undefined;
    });
    const known = facts.filter((fact) => fact !== undefined);
    if (known.length === 0 || known.length < facts.length) return undefined;
    return {
      value: known.flatMap((fact) => fact.value),
      texts: known.flatMap((fact) => fact.texts),
      unread: known.flatMap((fact) => fact.unread ?? []),
    };
  };
}

function namesOf(value: YamlText, reading: Reading, mayBeSeveral: boolean): Fact | undefined {
  const words = inLine(value.text);
  const opener = reading.opener(words);
  const line = opener?.kind === 'byline' ? words.slice(opener.contentStart) : words;
  const names = mayBeSeveral ? namesIn(line, reading) : [line];
  if (names.some((name) => name === '')) return undefined;
  return { value: names.map((name): Agent => ({ type: 'Person', name })), texts: [value] };
}

function agentOf(value: YamlObject, members: Readonly<Record<string, string>>): Fact | undefined {
  const { found, ...rest } = membersOf(value, members);
  const { name, type, url, ...others } = found;
  if (!name) return undefined;
  const address = url === undefined || linkTarget(url) === undefined ? {} : { url };
  return {
    value: { type: /^org/i.test(type ?? '') ? 'Organization' : 'Person', name, ...address, ...others },
    ...rest,
  };
}

/** The names in a line. "Diaz, Ada" is one name: a comma parts names only where each part is of several words. */
function namesIn(line: string, reading: Reading): string[] {
  const names: string[] = [];
  let from = 0;
  for (let next = reading.separatorOf(line, from); next; next = reading.separatorOf(line, from)) {
    names.push(line.slice(from, next.start).trim());
    from = Math.max(next.end, from + 1);
  }
  names.push(line.slice(from).trim());
  const isList = names.every((name) => /\s/.test(name) || /^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(name));
  return isList ? names : [line];
}

/** A date: ISO 8601, with a space for the T too, else as newspapers write it; one that reads two ways is none. */
function date(value: YamlValue, reading: Reading): Fact | undefined {
  if (value.kind !== 'text') return undefined;
  const words = inLine(value.text);
  const partial = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(words);
  const found = partial ? undefined : reading.date(words);
  const whole = found && !found.ambiguous && found.start === 0 && found.end === words.length ? found.date : undefined;
  const read = partial ? words : (whole ?? zoned(words));
  return read === undefined ? undefined : { value: read, texts: [value] };
}

/** "2026-03-14 08:00:00 +0100", as Jekyll writes it. */
function zoned(words: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)(?: ?(Z|[+-]\d{2}):?(\d{2})?)?$/.exec(words);
  if (!parts) return undefined;
  const [, day, time, zone = '', minutes = '00'] = parts;
  const midnight = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day?.slice(8))) return undefined;
  return `${day}T${time}${zone === '' || zone === 'Z' ? zone : `${zone}:${minutes}`}`;
}
