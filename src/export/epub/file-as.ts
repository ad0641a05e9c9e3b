/**
 * The form of a name that a library sorts by (EPUB 3.3, 5.5.4.6 `file-as`): the family name first.
 *
 * A name says nowhere which of its words is the family's; the language that it is printed in has a custom. Invariant: where
 * the custom does not tell, there is no such form, and no word is added or lost.
 */
import type { Agent } from '../../model/article.ts';

/** Languages whose names begin with the family: as printed they are sorted. */
const familyFirst = new Set(['zh', 'ja', 'ko', 'hu', 'vi', 'km']);
/**
 * Languages where a name of two words ends with the family, and one of more may have it anywhere: two family names in Spanish
 * and Portuguese, chains of names in Arabic, Persian and Hindi, a patronymic in Icelandic.
 */
const doubtfulIfLong = new Set(['es', 'pt', 'ca', 'gl', 'fa', 'hi', 'ar', 'he', 'ur']);
const doubtful = new Set(['is', 'id', 'my', 'ta', 'ml', 'am', 'und']);

/** Letters of scripts whose names begin with the family wherever they are printed. */
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Words between given name and family that stay before the family: a name with one may be sorted two ways. */
const particle =
  /^(?:af|al|ap|av|bin|bint|da|das|de|degli|dei|del|della|den|der|des|di|do|dos|du|el|ibn|la|le|ten|ter|van|von|zu|zur|y|e)$/iu;
const generation = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/iu;
const unfit = /[,;/()[\]"“”&@\d]|\s(?:and|und|et|y|e|och|og|en)\s/iu;

/** The form of an agent's name to sort by; `undefined` where it cannot be told. */
export function fileAs({ type, name }: Agent, language: string): string | undefined {
  const words = name.trim().split(/\s+/u);
  if (type === 'Organization' || words.length === 1 || eastAsian.test(name)) return name.trim();
  const tag = language.toLowerCase().split('-', 1)[0] ?? 'und';
  if (familyFirst.has(tag)) return name.trim();
  if (doubtful.has(tag) || unfit.test(name) || words.length > 4) return undefined;
  const ending = generation.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2 || words.some((word) => particle.test(word))) return undefined;
  if (words.length > 2 && doubtfulIfLong.has(tag)) return undefined;
  const family = words.pop();
  return [family, [...words, ending].filter(Boolean).join(' ')].join(', ');
}
