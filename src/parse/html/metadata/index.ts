/**
 * The metadata of a page: everything that it says, the choice among it, and the headline as it is printed.
 *
 * Invariant: what the caller states wins; each value has its provenance, and the candidates that lost stay in it.
 */
import { type Reading, readingFor } from '../../../language/reading.ts';
import type { Metadata } from '../../../model/article.ts';
import { diagnose, type OnDiagnostic } from '../../../model/diagnostic.ts';
import type { Direction } from '../../../model/nodes.ts';
import type { Provenance } from '../../../model/provenance.ts';
import { positionInside, positionOf } from '../../elements/place.ts';
import { attribute, collapse, type Document, type Element, find, findAll, textOf } from '../../elements/tree.ts';
import type { Seen } from './candidate.ts';
import { trust } from './candidate.ts';
import { choose, properties, type Standards } from './choose.ts';
import { elementsElsewhere } from './elsewhere.ts';
import { readHead } from './head.ts';
import { headlineOf } from './headline.ts';
import type { Identity } from './identity.ts';
import { linkedValues, readLinkedData } from './json-ld.ts';
import { readMicrodata } from './microdata.ts';
import { headingsOf, readVisible } from './visible.ts';

/** What is known about the article of a page. */
export interface PageMetadata {
  metadata: Metadata;
  language: string | undefined;
  direction: Direction | undefined;
  provenance: Record<string, Provenance>;
  /** The element that prints the headline. */
  headline: Element | undefined;
}

/** What the metadata of a page is read by. */
export interface MetadataSettings {
  source: string;
  /** Address of the page that the caller states. */
  url: string | undefined;
  base: string | undefined;
  /** Language that the caller states. */
  language: string | undefined;
  /** Guesses the language, where neither the caller nor the page states it. */
  guess(): string;
  given: Metadata;
  /** What the head of a page of our own says; such a page is not searched for names and dates. */
  own: readonly Seen[] | undefined;
  /** Whether the page holds a publication: its JSON-LD tells of each article, and none of them is the whole. */
  isBound: boolean;
  onDiagnostic: OnDiagnostic | undefined;
}

/** Reads the metadata of a page. */
export function readMetadata(page: Document, settings: MetadataSettings): PageMetadata {
  const { source, base, given, onDiagnostic } = settings;
  const headings = headingsOf(page);
  const away = elementsElsewhere(page, headings);
  const head = readHead(page, source, away);
  const about = identityOf(page, headings, head, settings);
  const told = [
    ...head,
    ...readMicrodata(page, about, away),
    ...(settings.isBound ? [] : linkedSeen(page, about, settings)),
  ];
  const seen = [...told.filter((each) => isNews(each, told, settings)), ...ofRoots(page), ...(settings.own ?? [])];
  const tag = settings.language ?? firstLanguage(seen) ?? settings.guess();
  const reading = readingFor(tag);
  const site = siteNames(seen, settings);
  const isOwn = settings.own !== undefined && !settings.isBound;
  // The head of an article of ours has said its headline, or has none.
  const printed = isOwn ? { seen: [], element: undefined } : headlineOf(page, headings, seen, site);
  seen.push(...printed.seen);
  if (!settings.own) seen.push(...readVisible(page, printed.element, reading));
  const standards: Standards = { reading, base, site };
  const provenance: Record<string, Provenance> = {};
  const metadata: Metadata = {};
  const result: PageMetadata = {
    metadata,
    language: undefined,
    direction: undefined,
    provenance,
    headline: printed.element,
  };
  for (const key of properties) {
    const chosen = choose(key, seen, standards);
    if (!chosen) continue;
    const pointer = key === 'language' || key === 'direction' ? `/${key}` : `/metadata/${key}`;
    provenance[pointer] = chosen.provenance;
    if (key === 'language') result.language = String(chosen.value);
    else if (key === 'direction') result.direction = chosen.value === 'rtl' ? 'rtl' : 'ltr';
    else Object.assign(metadata, { [key]: chosen.value });
    if (chosen.conflict) {
      const { rule } = chosen.conflict;
      const reason = `The page states two values for ${key}: by ${chosen.provenance.rule}, which was taken, and by ${rule}`;
      onDiagnostic?.(diagnose('html/conflict', reason, { source: 'html', path: pointer }));
    }
  }
  reportUnread(seen, { ...metadata, ...given }, reading, provenance, onDiagnostic);
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined) continue;
    Object.assign(metadata, { [key]: value });
    const read = provenance[`/metadata/${key}`];
    provenance[`/metadata/${key}`] = { status: 'user', positions: read?.positions ?? [] };
  }
  return result;
}

/** Dates that read two ways ("03/04/2019") or have no year ("24 November") where the page has no other: none is guessed. */
function reportUnread(
  seen: readonly Seen[],
  known: Metadata,
  reading: Reading,
  provenance: Record<string, Provenance>,
  onDiagnostic: OnDiagnostic | undefined,
): void {
  for (const key of ['datePublished', 'dateModified'] as const) {
    if (known[key] !== undefined) continue;
    for (const { value, rule, score, positions, ...each } of seen) {
      const why = each.key === key && typeof value === 'string' ? whyUnread(value, reading) : undefined;
      if (typeof value !== 'string' || why === undefined) continue;
      const reason = `"${value.slice(0, 60)}" ${why} and was not taken for a date`;
      const [place] = positions;
      provenance[`/metadata/${key}`] = {
        status: 'inferred',
        positions: [],
        text: value.slice(0, 200),
        candidates: [{ value: value.slice(0, 200), rule, score }],
      };
      onDiagnostic?.(diagnose('text/ambiguous-date', reason, { source: 'html', ...(place ? { place } : {}) }));
      break;
    }
  }
}

/**
 * Whether what the head of a page says may be more than its article prints. Of ours it is not where a title is made up for a
 * window, and where JSON-LD must say a type, or tells of the first picture and the credit lines of the body.
 */
function isNews({ key, rule }: Seen, told: readonly Seen[], { own, isBound }: MetadataSettings): boolean {
  if (!own || isBound) return true;
  if (key === 'image') return rule !== 'json-ld' || told.some((other) => other.key === key && other.rule !== rule);
  return key !== 'headline' && key !== 'articleType' && key !== 'creditText';
}

/** Why a text that is put where a date stands is none; `undefined` for what is no date at all. */
function whyUnread(text: string, reading: Reading): string | undefined {
  const date = reading.date(text);
  if (date) return date.ambiguous ? 'reads two ways' : undefined;
  const isYearless = [`${text} 2024`, `${text}, 2024`, `2024年${text}`].some(
    (whole) => reading.date(whole)?.date.length === 10,
  );
  return isYearless || /^--\d\d-\d\d$/.test(text) ? 'has no year' : undefined;
}

/** What a page says that its article is: its addresses, its titles for machines and its headings. */
function identityOf(
  page: Document,
  headings: readonly Element[],
  head: readonly Seen[],
  { url, base }: MetadataSettings,
): Identity {
  const said = (key: Seen['key']): string[] =>
    head.flatMap((each) => (each.key === key && typeof each.value === 'string' ? each.value : []));
  const first = headings.filter(({ tagName }) => tagName === 'h1');
  const title = find(page, ({ tagName }) => tagName === 'title');
  return {
    addresses: [...(url === undefined ? [] : [url]), ...said('url')].flatMap((each) => wholeAddress(each, base) ?? []),
    titles: [...(first.length > 0 ? first : headings), ...(title ? [title] : [])]
      .map((element) => collapse(textOf(element)))
      .concat(said('headline'))
      .filter(Boolean)
      .slice(0, mostTitles),
  };
}

/** Titles of a page that an article is known by. */
const mostTitles = 12;

function wholeAddress(written: string, base: string | undefined): string | undefined {
  try {
    return new URL(written, base).href;
  } catch {
    return undefined;
  }
}

/** What JSON-LD says of the article; what it says of others is reported. */
function linkedSeen(page: Document, about: Identity, { source, base, onDiagnostic }: MetadataSettings): Seen[] {
  const report = (reason: string, element: Element | undefined): void => {
    const place = element && positionOf(element);
    onDiagnostic?.(diagnose('html/json-ld', reason, { source: 'html', ...(place ? { place } : {}) }));
  };
  const data = readLinkedData(page, {
    about,
    whole: (written) => wholeAddress(written, base),
    bad: (script) => report('A JSON-LD script is no JSON and was not read', script),
  });
  if (data.others.length > 0) {
    const named = data.others.slice(0, mostNamed).map((title) => `"${title.slice(0, 80)}"`);
    report(`JSON-LD tells of other articles, which were not read: ${named.join(', ')}`, undefined);
  }
  const { script } = data;
  if (!script) return [];
  return properties.flatMap((key) =>
    linkedValues(data, key).map((value): Seen => {
      const position = typeof value === 'string' ? positionInside(script, value, source) : undefined;
      const positions = position ? [position] : [];
      return { key, value, rule: 'json-ld', score: trust['json-ld'], stated: true, positions };
    }),
  );
}

/** Other articles that are named. */
const mostNamed = 5;

/** Elements that say what the whole of a page is in. */
const roots = ['html', 'body', 'main', 'article'];

/** Language and direction of the page's own element, else of its body, else of the one article in it. */
function ofRoots(page: Document): Seen[] {
  const elements = findAll(page, ({ tagName }) => roots.includes(tagName));
  const stated = (names: readonly string[]): string | undefined => {
    for (const root of roots) {
      const [only, ...others] = elements.filter(({ tagName }) => tagName === root);
      const value =
        only && others.length === 0 ? names.map((name) => attribute(only, name)?.trim()).find(Boolean) : undefined;
      if (value) return value;
    }
    return undefined;
  };
  const [language, direction] = [stated(['lang', 'xml:lang']), stated(['dir'])?.toLowerCase()];
  const entry = (key: Seen['key'], value: string): Seen => ({
    key,
    value,
    rule: `html/${key}`,
    score: trust.own,
    stated: true,
    positions: [],
  });
  return [...(language ? [entry('language', language)] : []), ...(direction ? [entry('direction', direction)] : [])];
}

function firstLanguage(seen: readonly Seen[]): string | undefined {
  const chosen = choose('language', seen, { reading: readingFor('und'), base: undefined, site: [] });
  return typeof chosen?.value === 'string' ? chosen.value : undefined;
}

/** Names of the site: what the page says of its publisher. */
function siteNames(seen: readonly Seen[], { base }: MetadataSettings): string[] {
  const names = seen.flatMap(({ key, value }) =>
    key === 'publisher' && typeof value === 'object' && value !== null && 'name' in value ? [String(value.name)] : [],
  );
  const host = base === undefined ? undefined : new URL(base).host.replace(/^www\./, '');
  return host === undefined ? names : [...names, host];
}
