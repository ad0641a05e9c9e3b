/**
 * What a book says of its accessibility (EPUB Accessibility 1.1, 3; the schema.org vocabulary), computed from what is in it.
 *
 * Invariant: each statement is true of the content. That the book conforms to a standard is for a person to say: it is said
 * only in that person's name, and not where the content shows that it is not so.
 */
import type { Language } from '../../language/language.ts';
import { membersOf, type OptionCheck } from '../../model/options.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import type { FitPicture } from '../html/index.ts';
import type { BookPicture } from './book.ts';

/** A property with a value. */
export type AccessibilityFact = readonly [property: string, value: string];

/** Who vouches for the accessibility of a book, and by what. */
export interface EpubAccessibility {
  /** Who has evaluated the book and found that it conforms: a person or an organisation. */
  certifiedBy: string;
  /** Version of the Web Content Accessibility Guidelines that it conforms to. Default: `'2.1'`. */
  wcag?: '2.0' | '2.1' | '2.2';
  /** Level of them. Default: `'AA'`. */
  level?: 'A' | 'AA' | 'AAA';
  /** What entitles the evaluator to say so: the name or the address of a credential. Default: none. */
  credential?: string;
  /** Address of the report. Default: none. */
  report?: string;
}

const name: OptionCheck = { expected: 'a name', test: (value) => typeof value === 'string' && value.trim() !== '' };

const checks: Readonly<Record<keyof EpubAccessibility, OptionCheck>> = {
  certifiedBy: name,
  wcag: ['2.0', '2.1', '2.2'],
  level: ['A', 'AA', 'AAA'],
  credential: name,
  report: {
    expected: 'an address on the web',
    test: (value) => typeof value === 'string' && URL.canParse(value) && /^https?:/i.test(value),
  },
};

/** Check of the option. */
export const accessibilityCheck: OptionCheck = membersOf(checks, ['certifiedBy']);

/** Kinds of picture that may move. */
const moving = new Set(['image/gif', 'image/webp', 'image/svg+xml']);

/** Whether a picture may move: by its kind, or as a PNG that says so before its data (PNG third edition, 11.3.3). */
function mayMove({ mediaType, bytes }: Pick<BookPicture, 'mediaType' | 'bytes'>): boolean {
  if (mediaType !== 'image/png') return moving.has(mediaType);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = view.getUint32(at + 4);
    if (type === animationControl) return true;
    if (type === imageData) return false;
  }
  return false;
}

/** Types of chunks: acTL, IDAT. */
const [animationControl, imageData] = [0x6163544c, 0x49444154];

/** What matters to accessibility in the bodies of a book. */
interface Contents {
  /** Whether some picture says something: one without alternative text may, one with an empty one does not. */
  hasPictures: boolean;
  /** Whether some picture has no alternative text. */
  lacksText: boolean;
  hasHeadings: boolean;
}

function contentsOf(editions: readonly Edition[]): Contents {
  const contents: Contents = { hasPictures: false, lacksText: false, hasHeadings: false };
  for (const { article, metadata } of editions) {
    if (metadata.headline?.trim()) contents.hasHeadings = true;
    visit(article, (node) => {
      if (node.type === 'heading') contents.hasHeadings = true;
      if (node.type !== 'image') return;
      if (node.alt !== '') contents.hasPictures = true;
      if (node.alt === undefined) contents.lacksText = true;
    });
  }
  return contents;
}

/** States what the content asks of a reader and gives, the pictures of others on the cover included; then, if somebody vouches for it, what it conforms to. */
export function accessibilityOf(
  editions: readonly Edition[],
  pictures: readonly BookPicture[],
  onCover: readonly FitPicture[],
  words: Language,
): AccessibilityFact[] {
  const contents = contentsOf(editions);
  const shown = pictures.length > 0 && contents.hasPictures;
  const described = shown && !contents.lacksText;
  const all = [...pictures, ...onCover.map(({ bytes, info }) => ({ bytes, mediaType: info.mediaType }))];
  const facts: AccessibilityFact[] = [
    ['accessMode', 'textual'],
    ...(shown ? [['accessMode', 'visual'] as const] : []),
    // Without a description a picture must be seen.
    ['accessModeSufficient', shown && !described ? 'textual,visual' : 'textual'],
    ['accessibilityFeature', 'displayTransformability'],
    ['accessibilityFeature', 'readingOrder'],
    ...(contents.hasHeadings ? [['accessibilityFeature', 'structuralNavigation'] as const] : []),
    ['accessibilityFeature', 'tableOfContents'],
    ...(described ? [['accessibilityFeature', 'alternativeText'] as const] : []),
    ['accessibilityHazard', all.some(mayMove) ? 'unknown' : 'none'],
  ];
  // In a language that nobody knows the summary is the names of the features.
  const features = facts.flatMap(([property, value]) => (property === 'accessibilityFeature' ? [value] : []));
  const summary = words.labels.accessibilitySummary(described) || features.join(', ');
  return [...facts, ['accessibilitySummary', summary] as const].map(([property, value]) => [
    `schema:${property}`,
    value,
  ]);
}

/** A claim of conformance, with what refines it. */
export interface Claim {
  conformsTo: string;
  facts: AccessibilityFact[];
  report?: string | undefined;
}

/** The claim that somebody makes for the book; `undefined` where nobody does, or where it is seen to be wrong. */
export function claimOf(
  claim: EpubAccessibility | undefined,
  editions: readonly Edition[],
  language: string,
): Claim | undefined {
  if (!claim) return undefined;
  const fault = faultOf(editions, language);
  if (fault !== undefined) {
    const reason = `The book is not said to conform to EPUB Accessibility 1.1: ${fault}`;
    editions[0]?.report('epub/conformance-refused', reason, {});
    return undefined;
  }
  const { certifiedBy, wcag = '2.1', level = 'AA', credential, report } = claim;
  return {
    conformsTo: `EPUB Accessibility 1.1 - WCAG ${wcag} Level ${level}`,
    facts: [
      ['a11y:certifiedBy', certifiedBy],
      ...(credential === undefined ? [] : [['a11y:certifierCredential', credential] as const]),
    ],
    report,
  };
}

/** What anybody can see: success criteria 1.1.1 and 3.1.1 of WCAG. */
function faultOf(editions: readonly Edition[], language: string): string | undefined {
  if (contentsOf(editions).lacksText) return 'a picture has no alternative text';
  const isUnknown = language === 'und' || editions.some((edition) => edition.language === 'und');
  return isUnknown ? 'its language is not known' : undefined;
}
