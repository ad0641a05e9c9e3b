/**
 * How the elements of a book's own documents are written, those that are no part of an article.
 *
 * Invariant: every text and every value is escaped.
 */
import { type Attributes, element, escapeMarkup } from '../html/index.ts';

/** Writes an element; without content a void one. */
export const tag = (name: string, attributes: Attributes, content?: string): string =>
  element('epub', name, attributes, content);

/** Writes a text. */
export const text = (value: string): string => escapeMarkup('epub', value);

/** Writes an element with a text, or nothing where there is no text. */
export const textTag = (name: string, attributes: Attributes, value: string | undefined): string =>
  value?.trim() ? tag(name, attributes, text(value.trim())) : '';
