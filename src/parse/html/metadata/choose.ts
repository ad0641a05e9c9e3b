/**
 * The article's metadata out of all that the page says: by order of trust, each value checked for what it must be; the rest
 * stays in `provenance.candidates`, and what contradicts the choice is reported.
 *
 * The headline is the printed one where it agrees with what the page tells machines: those titles carry the name of the site
 * and the words of search engines. Invariant: a value that the caller states wins, and nothing is made up.
 */
import type { Reading } from '../../../language/reading.ts';
import type { Agent, Contributor, Metadata } from '../../../model/article.ts';
import { isRecord } from '../../../model/check.ts';
import { languageTagPattern } from '../../../model/options.ts';
import type { Provenance } from '../../../model/provenance.ts';
import { collapse, parsePage, textOf } from '../../elements/tree.ts';
import { isHostile, linkTarget, pictureAddress } from '../../elements/url.ts';
import { looksLikeName, namesIn, organizationIn, squeeze } from './author.ts';
import type { Key, Seen } from './candidate.ts';
import { readDate } from './date.ts';
import { withoutSite } from './headline.ts';

/** What values are read by. */
export interface Standards {
  reading: Reading;
  base: string | undefined;
  /** Names of the site: no author. */
  site: readonly string[];
}

/** A value that holds. */
export interface Chosen {
  value: unknown;
  provenance: Provenance;
  /** A candidate that says something else. */
  conflict?: Seen;
}

type Check = (value: unknown, standards: Standards) => unknown;

const words: Check = (value) => {
  const text = typeof value === 'string' ? collapse(value) : '';
  return text === '' || text.length > 2000 ? undefined : text;
};
/** Words or an address, as rights and identifiers are: whole where it is one of the web, nothing where it is hostile. */
const wordsOrAddress: Check = (value, standards) => {
  const text = words(value, standards);
  if (typeof text !== 'string' || isHostile(text)) return undefined;
  return /^https?:/i.test(text) ? address(text, standards) : text;
};
const date: Check = (value, { reading }) => (typeof value === 'string' ? readDate(value, reading) : undefined);
const address: Check = (value, { base }) => {
  const url = typeof value === 'string' ? linkTarget(value, base) : undefined;
  return url !== undefined && /^https?:/.test(url) ? url : undefined;
};
const agents: Check = (value, { reading, site, base }) => {
  const found = (Array.isArray(value) ? value : []).flatMap((each): Agent[] => {
    if (!isAgent(each)) return [];
    const url = each.url === undefined ? undefined : address(each.url, { reading, site, base });
    const isGroup = each.type === 'Organization';
    const names = isGroup ? organizationIn(each.name, reading) : namesIn(each.name, reading, site);
    return names.map((name) => ({
      type: each.type,
      name,
      ...(typeof url === 'string' && names.length === 1 ? { url } : {}),
      ...(each.jobTitle === undefined ? {} : { jobTitle: each.jobTitle }),
    }));
  });
  const unique = found.filter(
    (each, index) => found.findIndex(({ name }) => squeeze(name) === squeeze(each.name)) === index,
  );
  return unique.length > 0 ? unique.slice(0, 50) : undefined;
};

const isAgent = (value: unknown): value is Agent =>
  isRecord(value) && (value.type === 'Person' || value.type === 'Organization') && typeof value.name === 'string';

const checks: { readonly [Property in Key]?: Check } = {
  headline: (value, standards) => {
    const title = words(value, standards);
    return typeof title === 'string' ? withoutSite(title, standards.site) : undefined;
  },
  alternativeHeadline: words,
  description: words,
  author: agents,
  editor: agents,
  translator: agents,
  contributor: (value, standards) => {
    const found = (Array.isArray(value) ? value : []).flatMap((each): Contributor[] => {
      const [who] = (agents([each], { ...standards, site: [] }) as Agent[] | undefined) ?? [];
      const role = isRecord(each) && typeof each.roleName === 'string' ? { roleName: collapse(each.roleName) } : {};
      return who ? [{ ...who, ...role }] : [];
    });
    return found.length > 0 ? found.slice(0, 50) : undefined;
  },
  byline: words,
  publisher: (value, standards) => {
    if (!isRecord(value) || words(value.name, standards) === undefined) return undefined;
    const [url, logo] = [address(value.url, standards), address(value.logo, standards)];
    return { name: words(value.name, standards), ...(url ? { url } : {}), ...(logo ? { logo } : {}) };
  },
  datePublished: date,
  dateModified: date,
  dateline: (value) => (isRecord(value) && typeof value.text === 'string' ? { text: collapse(value.text) } : undefined),
  articleSection: words,
  keywords: (value) =>
    Array.isArray(value) && value.length > 0 ? value.map(String).map(collapse).filter(Boolean) : undefined,
  articleType: words,
  genre: words,
  url: address,
  identifier: (value, standards) =>
    typeof value === 'string' && isHostile(value) ? undefined : words(value, standards),
  isBasedOn: (value, standards) => {
    if (!isRecord(value)) return undefined;
    const [name, url] = [words(value.name, standards), address(value.url, standards)];
    const publisher = words(value.publisher, standards);
    if (name === undefined && url === undefined && publisher === undefined) return undefined;
    return { ...(name ? { name } : {}), ...(url ? { url } : {}), ...(publisher ? { publisher } : {}) };
  },
  creditText: words,
  copyrightHolder: (value, standards) => {
    const [holder] = (agents([value], { ...standards, site: [] }) as Agent[] | undefined) ?? [];
    return holder;
  },
  copyrightYear: (value) => (typeof value === 'number' ? value : undefined),
  license: (value, standards) => (isRecord(value) ? address(value.url, standards) : wordsOrAddress(value, standards)),
  image: (value, { base }) => {
    const { url: written, title, alt }: Partial<Record<string, unknown>> = isRecord(value) ? value : { url: value };
    const url = typeof written === 'string' ? pictureAddress(written, base) : undefined;
    if (url === undefined) return undefined;
    const named = (name: 'title' | 'alt', text: unknown): object =>
      typeof text === 'string' ? { [name]: collapse(text) } : {};
    return { type: 'image', url, ...named('title', title), ...named('alt', alt) };
  },
  isAccessibleForFree: (value) => (typeof value === 'boolean' ? value : undefined),
  language: (value) => {
    const tag =
      typeof value === 'string'
        ? value
            .trim()
            .split(/[,;\s]/)[0]
            ?.replace(/_/g, '-')
        : undefined;
    return tag && languageTagPattern.test(tag) && !/^(?:zxx|und|mul|x-default)$/i.test(tag) ? tag : undefined;
  },
  direction: (value) => (value === 'ltr' || value === 'rtl' ? value : undefined),
};

/** Most candidates that a property keeps. */
const maxCandidates = 8;

/** A candidate and the value that it gives. */
interface Sighting {
  seen: Seen;
  value: unknown;
}

/** Chooses the value of one property. */
export function choose(key: Key, seen: readonly Seen[], standards: Standards): Chosen | undefined {
  const check = checks[key] ?? (() => undefined);
  const readings = seen
    .filter((each) => each.key === key)
    .flatMap((each): Sighting[] => {
      const value = check(unescaped(each), standards) ?? (key === 'author' ? printedGroup(each, standards) : undefined);
      if (value === undefined || (key === 'author' && each.rule.startsWith('visible/') && !areNames(value))) return [];
      // The name of an account is one if nobody says more.
      const isAccount = key === 'author' && /^[a-z\d._-]+$/.test(namesOf(value).join(' '));
      return [{ seen: isAccount ? { ...each, score: each.score - 0.5 } : each, value }];
    });
  // The sort is stable: of what is trusted equally, the first.
  const ranked = readings.sort((a, b) => b.seen.score - a.seen.score);
  const best = key === 'author' ? fullest(ranked) : ranked[0];
  if (!best) return undefined;
  const others = ranked.filter((other) => other !== best);
  const unlike = others.filter((other) => !agree(key, other.value, best.value));
  const distinct = unlike.filter(
    (other, index) => unlike.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(other.value)) === index,
  );
  const candidates = distinct
    .slice(0, maxCandidates)
    .map(({ value, seen: { rule, score } }) => ({ value, rule, score: Math.min(score, 1) }));
  const { rule, score, stated, positions, text } = best.seen;
  const conflict = unlike.find((other) => other.seen.stated && contradicts.has(key))?.seen;
  return {
    value: best.value,
    provenance: {
      status: stated ? 'stated' : 'inferred',
      rule,
      // What goes before the surest is not surer than sure.
      score: Math.min(score, 1),
      positions: positions.filter(
        ({ start }, index) => positions.findIndex((other) => other.start.offset === start.offset) === index,
      ),
      ...(text === undefined || text === best.value ? {} : { text: text.slice(0, 1000) }),
      ...(candidates.length > 0 ? { candidates } : {}),
    },
    ...(conflict ? { conflict } : {}),
  };
}

const reference = /&(?:#x?[\da-f]+|[a-z]+\d*);/i;
/** A tag that is closed: a title may well hold the sign for "less than". */
const markup = /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>/i;

/** What a page tells machines, read once more where its software wrote markup or references for it: `Tips &#038; Tricks`. */
function unescaped({ rule, value }: Seen): unknown {
  if (rule !== 'json-ld' && !rule.startsWith('meta/')) return value;
  const read = (text: string): string =>
    markup.test(text) || (reference.test(text) && !text.includes('<')) ? textOf(parsePage(text).document) : text;
  if (typeof value === 'string') return read(value);
  if (isAgent(value)) return { ...value, name: read(value.name) };
  if (!Array.isArray(value)) return value;
  return value.map((each: unknown) =>
    typeof each === 'string' ? read(each) : isAgent(each) ? { ...each, name: read(each.name) } : each,
  );
}

/** The best reading of authors; one that is printed and names more, the same among them, goes before it. */
function fullest(ranked: readonly Sighting[]): Sighting | undefined {
  const [best] = ranked;
  if (!best) return undefined;
  const names = keysOf(best.value);
  const printed = ranked.filter(({ seen: { rule } }) => /^visible\/(?:byline|byline-far|rel-author)$/.test(rule));
  if (printed.some(({ value }) => keysOf(value).join(' ') === names.join(' '))) return best;
  const isFuller = ({ value }: Sighting): boolean => {
    const more = keysOf(value);
    return (
      more.length > names.length &&
      more.length <= 8 &&
      names.every((name) => more.some((other) => other.endsWith(name)))
    );
  };
  return printed.find(isFuller) ?? best;
}

/** The name of the site is no author, unless it is printed in the place of one. */
function printedGroup({ rule, value }: Seen, standards: Standards): unknown {
  if (!/^visible\/(?:byline|author-name|author-link|rel-author)$/.test(rule) || !Array.isArray(value)) return undefined;
  return agents(
    value.filter(isAgent).map(({ name }) => ({ type: 'Organization', name })),
    standards,
  );
}

/** Properties of which two values cannot both be right. */
const contradicts: ReadonlySet<Key> = new Set<Key>([
  'headline',
  'author',
  'datePublished',
  'dateModified',
  'language',
  'url',
]);

/** Whether two values say the same: one date more precisely, one title with the name of the site behind it. */
function agree(key: Key, first: unknown, second: unknown): boolean {
  if (key === 'datePublished' || key === 'dateModified')
    return String(first).slice(0, 10) === String(second).slice(0, 10);
  if (key === 'language')
    return String(first).split('-')[0]?.toLowerCase() === String(second).split('-')[0]?.toLowerCase();
  if (key === 'headline')
    return (
      squeeze(String(first)).startsWith(squeeze(String(second))) ||
      squeeze(String(second)).startsWith(squeeze(String(first)))
    );
  if (key === 'author') return keysOf(first).join(' ') === keysOf(second).join(' ');
  return JSON.stringify(first) === JSON.stringify(second);
}

const namesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isAgent).map(({ name }) => name) : [];

const keysOf = (value: unknown): string[] => namesOf(value).map(squeeze).sort();

const areNames = (value: unknown): boolean => namesOf(value).every(looksLikeName);

/** All properties that a page may state. */
export const properties = Object.keys(checks) as (keyof Metadata | 'language' | 'direction')[];
