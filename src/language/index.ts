/**
 * The languages that offprint reads and prints, and the choice of one by tag.
 */
import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every language, by its primary subtag. */
export const languages: Readonly<Record<string, Language>> = { en };

/** The language of a tag: by its primary subtag, else the neutral one that prints signs and ISO dates, no words. */
export function languageOf(tag: string): Language {
  return languages[tag.toLowerCase().split('-')[0] ?? ''] ?? en;
}
