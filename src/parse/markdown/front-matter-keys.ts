/**
 * The keys of front matter as Jekyll, Hugo, Pandoc, Quarto, Obsidian and their like write them, and the names of schema.org
 * that they stand for. One table; the keys of `Metadata` themselves are in it, so that what was written is read back.
 */
import type { Metadata } from '../../model/article.ts';

/** What a key says: a property of the metadata, or the language or direction of the text. */
export type Property = keyof Metadata | 'language' | 'direction';

/** Keys by property, without regard to case, hyphens and underscores; of two keys for one, the one that stands first wins. */
const keys: Readonly<Record<Property, string>> = {
  headline: 'headline title',
  alternativeHeadline: 'alternativeheadline kicker shorttitle seotitle linktitle',
  description: 'subtitle deck dek standfirst subhead description summary excerpt abstract lede',
  author: 'author authors by writer creator',
  editor: 'editor editors',
  translator: 'translator translators',
  contributor: 'contributor contributors',
  byline: 'byline',
  publisher: 'publisher publication outlet site sitename website',
  datePublished:
    'datepublished date published publisheddate publishdate pubdate publishedat publishedon created createdat',
  dateModified: 'datemodified modified updated lastmod lastmodified lastupdated updatedat modifiedat updateddate',
  dateline: 'dateline',
  articleSection: 'articlesection section category categories',
  keywords: 'keywords tags keyword tag',
  articleType: 'articletype type',
  genre: 'genre',
  url: 'url canonical canonicalurl permalink link',
  identifier: 'identifier id doi',
  isBasedOn: 'isbasedon source',
  creditText: 'credittext credit credits',
  copyrightHolder: 'copyrightholder',
  copyrightYear: 'copyrightyear',
  license: 'license licence rights',
  image: 'image cover coverimage featuredimage featureimage thumbnail hero heroimage banner ogimage picture',
  isAccessibleForFree: 'isaccessibleforfree',
  language: 'language lang locale inlanguage',
  direction: 'direction dir',
};

const properties: ReadonlyMap<string, { property: Property; rank: number }> = new Map(
  (Object.keys(keys) as Property[]).flatMap((property) =>
    keys[property].split(' ').map((key, rank) => [key, { property, rank }] as const),
  ),
);

/** A member of a property's value that has a key of its own: `author_url` beside `author`. */
export interface Part {
  property: 'author' | 'publisher' | 'isBasedOn' | 'image';
  member: string;
  /** Whether it says something without the rest. */
  alone: boolean;
}

const partKeys: Readonly<Record<Part['property'], Readonly<Record<string, string>>>> = {
  author: {
    url: 'authorurl authorlink authorwebsite authorsite authoruri',
    jobTitle: 'authortitle authorrole authorjobtitle authorposition',
  },
  publisher: {
    url: 'publisherurl publisherlink publisherwebsite publicationurl siteurl websiteurl outleturl',
    logo: 'publisherlogo publicationlogo sitelogo',
  },
  isBasedOn: {
    name: 'sourcename sourcetitle originaltitle',
    url: 'sourceurl sourcelink originalurl originallink',
    publisher: 'sourcepublisher',
  },
  image: {
    alt: 'imagealt imagealttext coveralt coverimagealt thumbnailalt featuredimagealt heroalt heroimagealt',
    title: 'imagecaption imagetitle covercaption coverimagecaption featuredimagecaption herocaption',
  },
};

const parts: ReadonlyMap<string, Part> = new Map(
  (Object.keys(partKeys) as Part['property'][]).flatMap((property) =>
    Object.entries(partKeys[property]).flatMap(([member, names]) =>
      names.split(' ').map((key) => [key, { property, member, alone: property === 'isBasedOn' }] as const),
    ),
  ),
);

/** The member that a key stands for; `undefined` for no known key. */
export function partOf(key: string): Part | undefined {
  return parts.get(plain(key));
}

const plain = (key: string): string => key.toLowerCase().replace(/[-_ ]/g, '');

/** The property that a key stands for, and how far it gives way to others for the same; `undefined` for no known key. */
export function propertyOf(key: string): { property: Property; rank: number } | undefined {
  return properties.get(plain(key));
}
