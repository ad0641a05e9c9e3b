/**
 * The article: metadata by schema.org's names, a body of blocks, and where each thing came from.
 *
 * Plain JSON throughout: no class, no Date, no Map; `JSON.parse(JSON.stringify(article))` is deep-equal. Invariant: a
 * property that is absent is unknown; nothing here is ever filled in to look complete.
 */
import type { Block, Direction, Image } from './nodes.ts';
import type { Omission, Position, Provenance } from './provenance.ts';

/** A person or an organisation (schema.org `Person`, `Organization`). */
export interface Agent {
  /** Whether a person or an organisation, by the names of schema.org. */
  type: 'Person' | 'Organization';
  /**
   * The name, as printed.
   *
   * @minLength 1
   */
  name: string;
  /** Address of a page about them. */
  url?: string;
  /** Office or trade, as printed: "Science editor". */
  jobTitle?: string;
}

/** Somebody with a part in the article that no other property names (schema.org `contributor` with a `Role`). */
export interface Contributor extends Agent {
  /** The part, as printed: "Research", "Fotos". */
  roleName?: string;
}

/** Who publishes (schema.org `publisher`). */
export interface Publisher {
  /**
   * Name of the house or the paper.
   *
   * @minLength 1
   */
  name: string;
  /** Address of its site. */
  url?: string;
  /** Address of the logo. */
  logo?: string;
}

/** Where and by which agency a story was filed (schema.org `NewsArticle.dateline`). */
export interface Dateline {
  /** As printed, without the dash: "TIRANA, Oct 19 (Reuters)". */
  text: string;
  /** The place alone: "TIRANA". */
  place?: string;
  /** The agency alone: "Reuters". */
  agency?: string;
}

/** The work that the article was taken from (schema.org `isBasedOn`). */
export interface BasedOn {
  /** Its title. */
  name?: string;
  /** Its address. */
  url?: string;
  /** Name of who published it. */
  publisher?: string;
}

/** The types of article that schema.org knows. Stated by a source or a user, never inferred. */
export type ArticleType =
  | 'NewsArticle'
  | 'AnalysisNewsArticle'
  | 'AskPublicNewsArticle'
  | 'BackgroundNewsArticle'
  | 'OpinionNewsArticle'
  | 'ReportageNewsArticle'
  | 'ReviewNewsArticle';

/**
 * A date as precise as it is known (ISO 8601): year, month, day or time; a zone only where one was stated.
 *
 * @pattern ^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$
 */
export type PartialDate = string;

/** What is known about an article. Names are schema.org's; absent means unknown. */
export interface Metadata {
  /** The title as printed over the article. */
  headline?: string;
  /** A second title: the kicker above the headline, or the title for search engines. */
  alternativeHeadline?: string;
  /** The deck (standfirst) as printed under the headline. */
  description?: string;
  /** Who wrote it. */
  author?: Agent[];
  /** Who edited it. */
  editor?: Agent[];
  /** Who translated it. */
  translator?: Agent[];
  /** Who else has a part in it. */
  contributor?: Contributor[];
  /** The byline as printed: "By Ada Diaz in Lima". */
  byline?: string;
  /** Who published it. */
  publisher?: Publisher;
  /** When it was first published. */
  datePublished?: PartialDate;
  /** When it was last changed. */
  dateModified?: PartialDate;
  /** Where it was filed, and by which agency. */
  dateline?: Dateline;
  /** Section of the paper: "Culture". */
  articleSection?: string;
  /** Words that it is filed under. */
  keywords?: string[];
  /** Its type in the vocabulary of schema.org. */
  articleType?: ArticleType;
  /** Its form, in words of the source: "Interview". */
  genre?: string;
  /** Canonical address of the article; relative links resolve against it. */
  url?: string;
  /** An identifier of the source's own: DOI, UUID, number. */
  identifier?: string;
  /** The work that it was taken from. */
  isBasedOn?: BasedOn;
  /** The credit line, verbatim. */
  creditText?: string;
  /** Who holds the rights. Never printed if it is only inferred, nor are year and licence. */
  copyrightHolder?: Agent;
  /**
   * Year of the copyright.
   *
   * @asType integer
   * @minimum 1000
   * @maximum 9999
   */
  copyrightYear?: number;
  /** Address or name of the licence. */
  license?: string;
  /** The picture that stands for the article in lists and previews. */
  image?: Image;
  /** Whether it can be read without paying. */
  isAccessibleForFree?: boolean;
}

/** One article. */
export interface Article {
  type: 'article';
  /** Version of this shape. */
  version: 1;
  /**
   * Language of the text, a BCP 47 tag; `und` where it is unknown.
   *
   * @pattern ^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$
   */
  language: string;
  /** Which way its text runs. */
  direction: Direction;
  /** What is known about it. */
  metadata: Metadata;
  /** Its body, in reading order. */
  children: Block[];
  /** Where `language`, `direction` and each metadata value came from, by JSON Pointer (RFC 6901) into the article. */
  provenance: Record<string, Provenance>;
  /** What the parser kept out of the body. */
  omitted: Omission[];
  /** Marks of the source that stand for structure: bullets, quote dashes, rule lines, "By", a joined hyphen. */
  markup: Position[];
}

/** What is known about a publication. Names are schema.org's; absent means unknown. */
export interface PublicationMetadata {
  /**
   * Title of the whole.
   *
   * @minLength 1
   */
  name: string;
  /** What it is about, in a sentence or two. */
  description?: string;
  /** Who put it together. */
  editor?: Agent[];
  /** Who published it. */
  publisher?: Publisher;
  /** When it was published. */
  datePublished?: PartialDate;
  /** An identifier of its own: ISSN with number, UUID. */
  identifier?: string;
  /** Address or name of the licence. */
  license?: string;
  /** The picture that stands for it: the cover. */
  image?: Image;
}

/** Many articles that make one file. */
export interface Publication {
  type: 'publication';
  /** Version of this shape. */
  version: 1;
  /**
   * Language of the publication itself, a BCP 47 tag; `und` where it is unknown. Its articles have their own.
   *
   * @pattern ^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$
   */
  language: string;
  /** Which way its title and contents run. */
  direction: Direction;
  /** What is known about it. */
  metadata: PublicationMetadata;
  /** Its articles, in order. */
  children: Article[];
}
