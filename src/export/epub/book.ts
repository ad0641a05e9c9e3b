/**
 * A book in parts: what the package document, the navigation and the cover are made from. One chapter an article.
 *
 * Invariant: what a book says of itself is what its articles say; nothing is made up, and what is not known is absent.
 */
import { languageOf } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import type { Agent, Article, Contributor, Metadata, Publication, Publisher } from '../../model/article.ts';
import { directionOf } from '../../model/build.ts';
import type { Direction } from '../../model/nodes.ts';
import { type Edition, fileLanguage, fileTime, fileTitle } from '../edition.ts';
import type { ExportOptions } from '../exporter.ts';
import type { ChapterHeading } from '../html/index.ts';
import { fileAs } from './file-as.ts';

/** A chapter as navigation and package know it. */
export interface BookChapter {
  /** File names of its documents, at least one. */
  names: readonly [string, ...string[]];
  title: string;
  language: string;
  direction: Direction;
  outline: readonly ChapterHeading[];
  /** What a page of contents says of it besides. */
  section?: string | undefined;
  description?: string | undefined;
  byline?: string | undefined;
}

/** A picture of the book. */
export interface BookPicture {
  /** Path in the folder of the package. */
  path: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** Somebody with a part in the book. */
export interface BookAgent {
  name: string;
  /** MARC code of the part (id.loc.gov/vocabulary/relators), where there is one. */
  role?: string;
  /** The part as printed, where there is no code. */
  roleName?: string | undefined;
  /** The name as it is sorted, where that can be told. */
  fileAs?: string | undefined;
}

/** What a book says of itself. */
export interface BookFacts {
  title: string;
  language: string;
  /** Languages of the chapters besides. */
  otherLanguages: readonly string[];
  direction: Direction;
  words: Language;
  timestamp: string;
  creators: readonly BookAgent[];
  contributors: readonly BookAgent[];
  editors: readonly BookAgent[];
  publisher?: Publisher | undefined;
  datePublished?: string | undefined;
  /** The section of the one article. */
  section?: string | undefined;
  description?: string | undefined;
  subjects: readonly string[];
  sources: readonly string[];
  rights: readonly string[];
  /** Identifiers that others gave. */
  identifiers: readonly string[];
}

/** Collects what a book says of itself. */
export function factsOf(
  source: Article | Publication,
  editions: readonly Edition[],
  options: ExportOptions,
): BookFacts {
  const [first] = editions;
  return source.type === 'article' && first ? articleFacts(first) : publicationFacts(source, editions, options);
}

function articleFacts(edition: Edition): BookFacts {
  const { metadata } = edition;
  const { title, language, direction, words, timestamp } = edition;
  return {
    ...{ title, language, direction, words, timestamp },
    otherLanguages: [],
    creators: withRole(metadata.author, 'aut', language),
    contributors: contributorsOf(metadata, language),
    editors: [],
    publisher: metadata.publisher,
    datePublished: metadata.datePublished,
    section: metadata.articleSection,
    description: metadata.description,
    subjects: metadata.keywords ?? [],
    sources: sourcesOf(metadata),
    rights: rightsOf(metadata),
    identifiers: metadata.identifier === undefined ? [] : [metadata.identifier],
  };
}

function publicationFacts(
  source: Article | Publication,
  editions: readonly Edition[],
  options: ExportOptions,
): BookFacts {
  const language = fileLanguage(source, options);
  const metadata = source.type === 'publication' ? source.metadata : undefined;
  const all = editions.map((edition) => edition.metadata);
  const editors = withRole(metadata?.editor, 'edt', language);
  return {
    title: fileTitle(source, editions, options, 'epub'),
    language,
    otherLanguages: distinct(editions.map((edition) => edition.language)).filter((tag) => tag !== language),
    direction: options.language === undefined ? source.direction : directionOf(options.language),
    words: languageOf(language),
    timestamp: fileTime(source, editions, options),
    creators: distinctAgents(editions.flatMap((each) => withRole(each.metadata.author, 'aut', each.language))),
    contributors: distinctAgents([
      ...editors,
      ...editions.flatMap((each) => contributorsOf(each.metadata, each.language)),
    ]),
    editors,
    publisher: metadata?.publisher,
    datePublished: metadata?.datePublished,
    description: metadata?.description,
    subjects: distinct(all.flatMap(({ keywords = [] }) => keywords)),
    sources: distinct(all.flatMap(sourcesOf)),
    rights: metadata?.license === undefined ? distinct(all.flatMap(rightsOf)) : [metadata.license],
    identifiers: metadata?.identifier === undefined ? [] : [metadata.identifier],
  };
}

function withRole(agents: readonly Agent[] | undefined, role: string, language: string): BookAgent[] {
  return (agents ?? []).map((agent) => ({ name: agent.name, role, fileAs: fileAs(agent, language) }));
}

function contributorsOf({ editor, translator, contributor = [] }: Metadata, language: string): BookAgent[] {
  const others = contributor.map(
    (agent: Contributor): BookAgent => ({
      name: agent.name,
      roleName: agent.roleName,
      fileAs: fileAs(agent, language),
    }),
  );
  return [...withRole(editor, 'edt', language), ...withRole(translator, 'trl', language), ...others];
}

function sourcesOf({ url, isBasedOn }: Metadata): string[] {
  return [url, isBasedOn?.url ?? isBasedOn?.name].filter((item) => item !== undefined);
}

function rightsOf({ copyrightHolder, copyrightYear, license }: Metadata): string[] {
  const holder = copyrightHolder && ['©', copyrightYear, copyrightHolder.name].filter(Boolean).join(' ');
  return [holder, license].filter((item) => item !== undefined);
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}

function distinctAgents(list: readonly BookAgent[]): BookAgent[] {
  return [...new Map(list.map((agent) => [`${agent.role} ${agent.roleName} ${agent.name}`, agent])).values()];
}
