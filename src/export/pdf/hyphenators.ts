/**
 * The hyphenators of an article: those of its own language and of the languages of phrases and blocks within it.
 *
 * Patterns weigh up to a megabyte, so a language is loaded only if a word of it is long enough to be divided. Invariant: all
 * that layout asks for is loaded before it starts.
 */
import { type Hyphenator, openHyphenator } from '../../language/hyphenation.ts';
import { plainText, visit } from '../../model/visit.ts';
import type { Edition } from '../edition.ts';

/** By language tag as the article has it. */
export async function hyphenatorsFor({ article, language }: Edition): Promise<Map<string, Hyphenator>> {
  const tags = new Set([language]);
  visit(article, (node) => {
    if (!('language' in node) || node.language === undefined || tags.has(node.language)) return;
    if (longWord.test(plainText(node))) tags.add(node.language);
  });
  const hyphenators = new Map<string, Hyphenator>();
  for (const tag of tags) {
    const hyphenator = await openHyphenator(tag);
    if (hyphenator) hyphenators.set(tag, hyphenator);
  }
  return hyphenators;
}

const longWord = /\p{L}{6}/u;
