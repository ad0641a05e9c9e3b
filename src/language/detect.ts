/**
 * The language of a text that nobody told: by its script where one script means one language, else by its trigrams
 * (the tables of npm `franc-min`, the 82 languages with most speakers, and its measure of distance).
 *
 * A script's tables are unpacked when a text asks for them: `franc-min` itself unpacks all of them on import, which cost
 * each start of the command 39 ms.
 *
 * Invariant: a guess comes with its score; where the text is too short or two languages are too near there is none.
 */
import { data } from 'franc-min/data.js';
import { trigrams } from 'trigram-utils';
import { mainScript, type Script, scriptsOf } from './direction.ts';

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
  const most = mainScript(scripts);
  const script = most === 'Han' && kana >= (kana + han) * kanaShare ? 'Kana' : most;
  if (script === undefined) return undefined;
  const sure = script === 'Han' ? 'zh' : languageOfScript[script];
  if (sure !== undefined) return { language: sure, score: 0.95, evidence: [`${script} script`] };
  const sample = text.slice(0, sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < leastLetters) return undefined;
  const [first, second] = distancesOf(sample, script).filter(({ code }) => !foreignLetters[code]?.test(sample));
  const margin = (second?.distance ?? 1) - (first?.distance ?? 1);
  if (!first || margin < leastMargin) return undefined;
  const score = Math.min(0.98, 0.8 + margin);
  return {
    language: tags[first.code] ?? first.code,
    score: Math.round(score * 1e3) / 1e3,
    evidence: ['trigrams', `${script} script`],
  };
}

/** What a trigram that a language does not use adds to its distance. */
const farthest = 300;

/** How the languages of a script use trigrams. */
interface Model {
  codes: readonly string[];
  /** Pairs for each trigram: a language that uses it, by its index, and the place among the trigrams of that language. */
  places: ReadonlyMap<string, Int16Array>;
}

const models = new Map<Script, Model>();

function modelOf(script: Script): Model {
  let model = models.get(script);
  if (!model) {
    const entries = Object.entries(data[script] ?? {});
    const places = new Map<string, number[]>();
    for (const [language, [, list]] of entries.entries()) {
      for (const [place, trigram] of list.split('|').entries()) {
        const pairs = places.get(trigram);
        if (pairs) pairs.push(language, place);
        else places.set(trigram, [language, place]);
      }
    }
    model = {
      codes: entries.map(([code]) => code),
      places: new Map(Array.from(places, ([trigram, pairs]) => [trigram, Int16Array.from(pairs)])),
    };
    models.set(script, model);
  }
  return model;
}

/** Languages of a script, nearest first, each with its distance as a share of the greatest that there could be. */
function distancesOf(text: string, script: Script): { code: string; distance: number }[] {
  const { codes, places } = modelOf(script);
  const counts = new Map<string, number>();
  for (const trigram of trigrams(text)) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  // Every trigram is far from a language until the language is found to use it.
  const distances = new Int32Array(codes.length).fill(counts.size * farthest);
  for (const [trigram, count] of counts) {
    const pairs = places.get(trigram);
    if (!pairs) continue;
    for (let at = 0; at < pairs.length; at += 2) {
      const language = pairs[at] ?? 0;
      distances[language] = (distances[language] ?? 0) + Math.abs(count - (pairs[at + 1] ?? 0) - 1) - farthest;
    }
  }
  const sums = codes.map((code, language) => ({ code, distance: distances[language] ?? 0 }));
  sums.sort((a, b) => a.distance - b.distance);
  const span = text.length * farthest - (sums[0]?.distance ?? 0);
  return sums.map(({ code, distance }) => ({ code, distance: distance / span }));
}
