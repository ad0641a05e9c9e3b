/**
 * The words that each language is read by. They stand apart from the languages that are printed, so that an exporter loads
 * none of them.
 */
import type { ReadingWords } from './language.ts';
import { arReading } from './reading-ar.ts';
import { deReading } from './reading-de.ts';
import { elReading } from './reading-el.ts';
import { enReading } from './reading-en.ts';
import { esReading } from './reading-es.ts';
import { faReading } from './reading-fa.ts';
import { frReading } from './reading-fr.ts';
import { heReading } from './reading-he.ts';
import { hiReading } from './reading-hi.ts';
import { itReading } from './reading-it.ts';
import { jaReading } from './reading-ja.ts';
import { koReading } from './reading-ko.ts';
import { nlReading } from './reading-nl.ts';
import { ptReading } from './reading-pt.ts';
import { ruReading } from './reading-ru.ts';
import { zhReading } from './reading-zh.ts';

/** By tag; put together when a text asks for them. */
export const readings: Readonly<Record<string, () => ReadingWords>> = {
  ar: arReading,
  de: deReading,
  el: elReading,
  en: enReading,
  es: esReading,
  fa: faReading,
  fr: frReading,
  he: heReading,
  hi: hiReading,
  it: itReading,
  ja: jaReading,
  ko: koReading,
  nl: nlReading,
  pt: ptReading,
  ru: ruReading,
  zh: zhReading,
};
