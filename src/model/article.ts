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
  type: 'Person' | 'Organization';
  /** @minLength 1 */
  name: string;
  url?: string;
  jobTitle?: string;
}

/** Somebody with a part in the article that no other property names (schema.org `contributor` with a `Role`). */
export interface Contributor extends Agent {
  /** The part, as printed: "Research", "Fotos". */
  roleName?: string;
}

/** Who publishes (schema.org `publisher`). */
export interface Publisher {
  /** @minLength 1 */
  name: string;
  url?: string;
  /** Address of the logo. */
  logo?: string;
}

/** Where and by which agency a story was filed (schema.org `NewsArticle.dateline`). */
export interface Dateline {
  /** As printed, without the dash: "TIRANA, Oct 19 (Reuters)". */
  text: string;
  place?: string;
  agency?: string;
}

/** The work that the article was taken from (schema.org `isBasedOn`). */
export interface BasedOn {
  name?: string;
  url?: string;
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
  alternativeHeadline?: string;
  /** The deck (standfirst) as printed under the headline. */
  description?: string;
  author?: Agent[];
  editor?: Agent[];
  translator?: Agent[];
  contributor?: Contributor[];
  /** The byline as printed: "By Ada Diaz in Lima". */
  byline?: string;
  publisher?: Publisher;
  datePublished?: PartialDate;
  dateModified?: PartialDate;
  dateline?: Dateline;
  articleSection?: string;
  keywords?: string[];
  articleType?: ArticleType;
  genre?: string;
  /** Canonical address of the article; relative links resolve against it. */
  url?: string;
  identifier?: string;
  isBasedOn?: BasedOn;
  /** The credit line, verbatim. */
  creditText?: string;
  copyrightHolder?: Agent;
  /**
   * @asType integer
   * @minimum 1000
   * @maximum 9999
   */
  copyrightYear?: number;
  /** Address or name of the licence. */
  license?: string;
  /** The picture that stands for the article in lists and previews. */
  image?: Image;
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
  direction: Direction;
  metadata: Metadata;
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
  description?: string;
  editor?: Agent[];
  publisher?: Publisher;
  datePublished?: PartialDate;
  identifier?: string;
  license?: string;
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
  direction: Direction;
  metadata: PublicationMetadata;
  children: Article[];
}
