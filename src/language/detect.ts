/**
 * The language of a text that nobody told: by its script where one script means one language, else by its trigrams
 * (npm `franc-min`, the 82 languages with most speakers).
 *
 * Invariant: a guess comes with its score; where the text is too short or two languages are too near there is none.
 */
import { francAll } from 'franc-min';
import { type Script, scriptOf, scriptsOf } from './direction.ts';

/** A language that a text is probably in. */
export interface LanguageGuess {
  /** BCP 47 tag. */
  language: string;
  /** How sure it is, 0 to 1. */
  score: number;
  evidence: string[];
}

/** Fewest letters that tell a language by trigrams. */
const leastLetters = 50;
/** UTF-16 units that are looked at: more make the trigrams of near languages more alike, not less. */
const sampleLength = 400;
/** Least distance between the best language and the next, of the library's scores from 0 to 1. */
const leastMargin = 0.04;

/** Scripts in which one language is written, but for rare ones. */
const languageOfScript: Readonly<Partial<Record<Script, string>>> = {
  Greek: 'el',
  Hebrew: 'he',
  Hangul: 'ko',
  Kana: 'ja',
};
/** Share of syllables among the letters of a Japanese text; Chinese has none. */
const kanaShare = 0.1;

/** Letters that a language does not have: a text that has one is in another. By the library's codes. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  rus: /[іїєґўјљњћђџ]/i,
  ukr: /[ыэёъў]/i,
  bel: /[ищъї]/i,
  bul: /[ыэёіїєў]/i,
  srp: /[ыэёйщъьюяіїєў]/i,
  bos: /[ыэёйщъьюяіїєў]/i,
  koi: /[їєў]/i,
  arb: /[پچژگ]/,
};

/** BCP 47 tags of the ISO 639-3 codes that the library gives, where they differ. */
const tags: Readonly<Record<string, string>> = {
  ...{ arb: 'ar', azj: 'az', bel: 'be', ben: 'bn', bos: 'bs', bul: 'bg', ces: 'cs', cmn: 'zh', deu: 'de', ell: 'el' },
  ...{ eng: 'en', fra: 'fr', fuv: 'ff', hau: 'ha', hin: 'hi', hrv: 'hr', hun: 'hu', ibo: 'ig', ind: 'id', ita: 'it' },
  ...{ jav: 'jv', jpn: 'ja', kaz: 'kk', kin: 'rw', kor: 'ko', lin: 'ln', mar: 'mr', nld: 'nl', npi: 'ne', nya: 'ny' },
  ...{ pbu: 'ps', pes: 'fa', plt: 'mg', pol: 'pl', por: 'pt', qug: 'qu', ron: 'ro', run: 'rn', rus: 'ru', som: 'so' },
  ...{ spa: 'es', srp: 'sr', sun: 'su', swe: 'sv', swh: 'sw', tgl: 'tl', tur: 'tr', ukr: 'uk', urd: 'ur', uzn: 'uz' },
  ...{ vie: 'vi', yor: 'yo', zlm: 'ms', zul: 'zu', guj: 'gu', kan: 'kn', mal: 'ml', mya: 'my', pan: 'pa', amh: 'am' },
  ...{ tha: 'th', sin: 'si', tam: 'ta', tel: 'te' },
};

/**
 * Guesses the language of a text.
 *
 * @param text Running text, best without headlines and names.
 */
export function detectLanguage(text: string): LanguageGuess | undefined {
  const scripts = scriptsOf(text);
  const kana = scripts.get('Kana') ?? 0;
  const han = scripts.get('Han') ?? 0;
  const most = scriptOf(text);
  const script = most === 'Han' && kana >= (kana + han) * kanaShare ? 'Kana' : most;
  if (script === undefined) return undefined;
  const sure = script === 'Han' ? 'zh' : languageOfScript[script];
  if (sure !== undefined) return { language: sure, score: 0.95, evidence: [`${script} script`] };
  const sample = text.slice(0, sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return undefined;
  const [first, second] = francAll(sample).filter(([code]) => !foreignLetters[code]?.test(sample));
  const margin = (first?.[1] ?? 0) - (second?.[1] ?? 0);
  if (!first || first[0] === 'und' || margin < leastMargin) return undefined;
  const score = Math.min(0.98, 0.8 + margin);
  return {
    language: tags[first[0]] ?? first[0],
    score: Math.round(score * 1e3) / 1e3,
    evidence: ['trigrams', `${script} script`],
  };
}
