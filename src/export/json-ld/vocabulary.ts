/**
 * The part of the schema.org vocabulary that is written: one interface a type, its properties by their own names.
 *
 * Invariant: each property belongs to its type and each value to the range of its property, as schema.org defines them;
 * nothing is empty, an absent property is unknown.
 */
import type { ArticleType, PartialDate } from '../../model/article.ts';

/** A node with the context that it is read in, as it stands alone in a file or a page. */
export type JsonLdDocument<Node extends JsonLdArticle | JsonLdGraph> = { '@context': 'https://schema.org' } & Node;

/** A publication and its articles side by side; they refer to each other by `@id`. */
export interface JsonLdGraph {
  '@graph': (JsonLdCollection | JsonLdArticle)[];
}

/** Stands for a node that is told elsewhere. */
export interface JsonLdReference {
  '@id': string;
}

/** An article (schema.org `NewsArticle` and its subtypes). */
export interface JsonLdArticle {
  '@type': ArticleType;
  /** Where the address of the article is known: its page and `#article`. */
  '@id'?: string;
  mainEntityOfPage?: JsonLdPage;
  url?: string;
  identifier?: string;
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  author?: JsonLdJoined<JsonLdAgent>[];
  editor?: JsonLdJoined<JsonLdPerson>[];
  translator?: JsonLdJoined<JsonLdAgent>[];
  contributor?: JsonLdJoined<JsonLdAgent | JsonLdRole>[];
  publisher?: JsonLdJoined<JsonLdOrganization>;
  /** Year, month, day, or time with its zone. */
  datePublished?: PartialDate;
  /** As `datePublished`. */
  dateModified?: PartialDate;
  dateline?: string;
  articleSection?: string;
  genre?: string;
  keywords?: string[];
  /** BCP 47 tag. */
  inLanguage?: string;
  image?: JsonLdJoined<JsonLdImage>[];
  articleBody?: string;
  wordCount?: number;
  hasPart?: JsonLdQuotation[];
  correction?: JsonLdCorrection[];
  /** What notes, and those who are quoted, give as their sources: works with an address. */
  citation?: JsonLdWork[];
  /** The publication that the article is in. */
  isPartOf?: JsonLdReference;
  isBasedOn?: JsonLdWork;
  creditText?: string | string[];
  copyrightHolder?: JsonLdJoined<JsonLdAgent>;
  copyrightYear?: number;
  /** Address of the licence, or the licence by its name. */
  license?: string | JsonLdWork;
  isAccessibleForFree?: boolean;
}

/** Many articles (schema.org `Collection`). */
export interface JsonLdCollection {
  '@type': 'Collection';
  '@id'?: string;
  identifier?: string;
  name?: string;
  description?: string;
  editor?: JsonLdJoined<JsonLdPerson>[];
  contributor?: JsonLdJoined<JsonLdAgent>[];
  publisher?: JsonLdJoined<JsonLdOrganization>;
  datePublished?: PartialDate;
  inLanguage?: string;
  image?: JsonLdJoined<JsonLdImage>[];
  license?: string | JsonLdWork;
  hasPart?: JsonLdReference[];
}

/** Who did something. */
export type JsonLdAgent = JsonLdPerson | JsonLdOrganization;

/** A node, or a reference to it where it is told before. */
export type JsonLdJoined<Node> = Node | JsonLdReference;

/** Somebody (schema.org `Person`). */
export interface JsonLdPerson {
  '@id'?: string;
  '@type': 'Person';
  name: string;
  url?: string;
  jobTitle?: string;
}

/** An agency, a paper, a house (schema.org `Organization`). */
export interface JsonLdOrganization {
  '@id'?: string;
  '@type': 'Organization';
  name: string;
  url?: string;
  logo?: JsonLdJoined<JsonLdImage>;
}

/** What somebody contributed (schema.org `Role`, which takes the place of the value and holds it). */
export interface JsonLdRole {
  '@type': 'Role';
  roleName: string;
  contributor: JsonLdJoined<JsonLdAgent>;
}

/** A picture (schema.org `ImageObject`). */
export interface JsonLdImage {
  '@id'?: string;
  '@type': 'ImageObject';
  url?: string;
  name?: string;
  caption?: string;
  /** The alternative text. */
  description?: string;
  creditText?: string;
}

/** A pull quote (schema.org `Quotation`). */
export interface JsonLdQuotation {
  '@type': 'Quotation';
  text: string;
  /** Who said it, where the attribution is a name. */
  spokenByCharacter?: JsonLdJoined<JsonLdAgent>;
  /** The attribution as printed, where it says more than a name. */
  creditText?: string;
}

/** A correction (schema.org `CorrectionComment`). */
export interface JsonLdCorrection {
  '@type': 'CorrectionComment';
  text: string;
}

/** A work that is referred to (schema.org `CreativeWork`). */
export interface JsonLdWork {
  '@type': 'CreativeWork';
  name?: string;
  url?: string;
  publisher?: JsonLdJoined<JsonLdOrganization>;
}

/** The page of an article (schema.org `WebPage`). */
export interface JsonLdPage {
  '@type': 'WebPage';
  '@id': string;
}
