/**
 * The part of the schema.org vocabulary that is written: one interface a type, its properties by their own names.
 *
 * Invariant: each property belongs to its type and each value to the range of its property, as schema.org defines them;
 * nothing is empty, an absent property is unknown.
 */
import type { ArticleType, PartialDate } from '../../model/article.ts';

/** A node with the context that it is read in, as it stands alone in a file or a page. */
export type JsonLdDocument<Node extends JsonLdArticle | JsonLdCollection> = { '@context': 'https://schema.org' } & Node;

/** An article (schema.org `NewsArticle` and its subtypes). */
export interface JsonLdArticle {
  '@type': ArticleType;
  mainEntityOfPage?: JsonLdPage;
  url?: string;
  identifier?: string;
  headline?: string;
  alternativeHeadline?: string;
  description?: string;
  author?: JsonLdAgent[];
  editor?: JsonLdPerson[];
  translator?: JsonLdAgent[];
  contributor?: (JsonLdAgent | JsonLdRole)[];
  publisher?: JsonLdOrganization;
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
  image?: JsonLdImage[];
  articleBody?: string;
  wordCount?: number;
  hasPart?: JsonLdQuotation[];
  correction?: JsonLdCorrection[];
  isBasedOn?: JsonLdWork;
  creditText?: string | string[];
  copyrightHolder?: JsonLdAgent;
  copyrightYear?: number;
  /** Address of the licence, or the licence by its name. */
  license?: string | JsonLdWork;
  isAccessibleForFree?: boolean;
}

/** Many articles (schema.org `Collection`). */
export interface JsonLdCollection {
  '@type': 'Collection';
  identifier?: string;
  name?: string;
  description?: string;
  editor?: JsonLdPerson[];
  contributor?: JsonLdAgent[];
  publisher?: JsonLdOrganization;
  datePublished?: PartialDate;
  inLanguage?: string;
  image?: JsonLdImage[];
  license?: string | JsonLdWork;
  hasPart?: JsonLdArticle[];
}

/** Who did something. */
export type JsonLdAgent = JsonLdPerson | JsonLdOrganization;

export interface JsonLdPerson {
  '@type': 'Person';
  name: string;
  url?: string;
  jobTitle?: string;
}

export interface JsonLdOrganization {
  '@type': 'Organization';
  name: string;
  url?: string;
  logo?: JsonLdImage;
}

/** What somebody contributed (schema.org `Role`, which takes the place of the value and holds it). */
export interface JsonLdRole {
  '@type': 'Role';
  roleName: string;
  contributor: JsonLdAgent;
}

export interface JsonLdImage {
  '@type': 'ImageObject';
  url?: string;
  name?: string;
  caption?: string;
  /** The alternative text. */
  description?: string;
  creditText?: string;
}

/** A pull quote. */
export interface JsonLdQuotation {
  '@type': 'Quotation';
  text: string;
  /** Who said it, where the attribution is a name. */
  spokenByCharacter?: JsonLdAgent;
  /** The attribution as printed, where it says more than a name. */
  creditText?: string;
}

export interface JsonLdCorrection {
  '@type': 'CorrectionComment';
  text: string;
}

export interface JsonLdWork {
  '@type': 'CreativeWork';
  name?: string;
  url?: string;
  publisher?: JsonLdOrganization;
}

export interface JsonLdPage {
  '@type': 'WebPage';
  '@id': string;
}
