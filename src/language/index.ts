/**
 * The languages that offprint reads and prints, and the choice of one by tag (RFC 4647, 3.4 Lookup).
 */
import { en, enUS } from './en.ts';
import type { Language } from './language.ts';
import { neutral } from './neutral.ts';

/** Every language, by its tag. */
export const languages: Readonly<Record<string, Language>> = { en };

/** Regional forms of a language, by tag in lower case. They read by the words of their language. */
const variants: Readonly<Record<string, Language>> = { 'en-us': enUS };

/**
 * The language of a tag: a regional form if there is one, else by its primary subtag, else the neutral one, which prints
 * signs and ISO dates and no words.
 */
export function languageOf(tag: string): Language {
  const [primary = '', ...rest] = tag.toLowerCase().split('-');
  for (const subtag of rest) {
    const variant = variants[`${primary}-${subtag}`];
    if (variant) return variant;
  }
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? neutral) : neutral;
}
