/**
 * The languages that offprint prints, and the choice of one by tag (RFC 4647, 3.4 Lookup). Those that it reads: `readings.ts`.
 */

import { ar } from './ar.ts';
import { de, deAT, deCH } from './de.ts';
import { el } from './el.ts';
import { en, enUS } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { neutral } from './neutral.ts';
import { nl } from './nl.ts';
import { pt, ptPT } from './pt.ts';
import { ru } from './ru.ts';
import { zh, zhHant } from './zh.ts';

/** Every language, by its tag. */
export const languages: Readonly<Record<string, Language>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  nl,
  pt,
  ru,
  zh,
};

/** Regional forms of a language, by tag in lower case. They read by the words of their language. */
const variants: Readonly<Record<string, Language>> = {
  'de-at': deAT,
  'de-ch': deCH,
  'en-us': enUS,
  'pt-pt': ptPT,
  'zh-hans': zh,
  'zh-hant': zhHant,
  'zh-hk': zhHant,
  'zh-mo': zhHant,
  'zh-tw': zhHant,
};

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
