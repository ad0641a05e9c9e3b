/**
 * What a book says of its accessibility (EPUB Accessibility 1.1, 3; the schema.org vocabulary), computed from what is in it.
 *
 * Invariant: each statement is true of the content. That the book conforms to a standard is for a person to say, and is
 * not said here.
 */
import type { Language } from '../../language/language.ts';
import { visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';
import type { BookPicture } from './book.ts';

/** A property of schema.org with a value. */
export type AccessibilityFact = readonly [property: string, value: string];

/** Kinds of picture that may move. */
const mayMove = new Set(['image/gif', 'image/webp', 'image/svg+xml']);

/** States what the content asks of a reader and gives. */
export function accessibilityOf(
  editions: readonly Edition[],
  pictures: readonly BookPicture[],
  words: Language,
): AccessibilityFact[] {
  const shown = pictures.length > 0;
  const described = shown && editions.every(isDescribed);
  const facts: AccessibilityFact[] = [
    ['accessMode', 'textual'],
    ...(shown ? [['accessMode', 'visual'] as const] : []),
    // Without a description a picture must be seen.
    ['accessModeSufficient', shown && !described ? 'textual,visual' : 'textual'],
    ['accessibilityFeature', 'displayTransformability'],
    ['accessibilityFeature', 'readingOrder'],
    ['accessibilityFeature', 'structuralNavigation'],
    ['accessibilityFeature', 'tableOfContents'],
    ...(described ? [['accessibilityFeature', 'alternativeText'] as const] : []),
    ['accessibilityHazard', pictures.some(({ mediaType }) => mayMove.has(mediaType)) ? 'unknown' : 'none'],
    ['accessibilitySummary', words.labels.accessibilitySummary(described)],
  ];
  return facts.filter(([, value]) => value !== '');
}

function isDescribed(edition: Edition): boolean {
  let described = true;
  visit(edition.article, (node) => {
    if (node.type === 'image' && node.alt === undefined) described = false;
  });
  return described;
}
