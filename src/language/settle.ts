/**
 * Language and direction of an article: what the caller says, else what the source states, else a guess that is marked as
 * one.
 */
import type { Article } from '../model/article.ts';
import { directionOf } from '../model/build.ts';
import type { Direction } from '../model/nodes.ts';
import { detectLanguage } from './detect.ts';
import { textDirection } from './direction.ts';

/** What somebody says about the language of a text. */
export interface SpokenLanguage {
  language?: string | undefined;
  direction?: Direction | undefined;
}

/** Settles the language and the direction of a text. Where the source states one, its provenance is the parser's. */
export function settleLanguage(
  text: string,
  given: SpokenLanguage,
  stated: SpokenLanguage,
): Pick<Article, 'language' | 'direction' | 'provenance'> {
  const provenance: Article['provenance'] = {};
  const known = given.language ?? stated.language;
  const guess = known === undefined ? detectLanguage(text) : undefined;
  const language = known ?? guess?.language ?? 'und';
  if (given.language !== undefined) provenance['/language'] = { status: 'user', positions: [] };
  if (guess) {
    const { score, evidence } = guess;
    provenance['/language'] = {
      status: 'inferred',
      rule: 'language/script-and-trigrams',
      score,
      evidence,
      positions: [],
    };
  }
  const usual = language === 'und' ? textDirection(text) : directionOf(language);
  if (given.direction !== undefined) provenance['/direction'] = { status: 'user', positions: [] };
  else if (stated.direction === undefined && known === undefined) {
    const evidence = [language === 'und' ? 'most letters' : `language ${language}`];
    provenance['/direction'] = { status: 'inferred', rule: 'direction/letters', score: 0.95, evidence, positions: [] };
  }
  return { language, direction: given.direction ?? stated.direction ?? usual, provenance };
}
