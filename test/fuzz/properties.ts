/** What the fuzz run tries, by name: a property and what its counterexample is written to a file as. */
import { type Article, type Publication, toJson } from '../../src/index.ts';
import { languages } from '../../src/language/index.ts';
import * as arbitrary from '../model/arbitrary.ts';
import { fc } from '../property.ts';
import { damaged, damagedText, faultsOfParsing, faultsOfReading } from './damage.ts';
import { faultsOfPrinting } from './printing.ts';
import { hostile } from './shapes.ts';

const language = fc.constantFrom(...Object.keys(languages), 'de-CH', 'en-US', 'pt-PT', 'zh-Hant', 'und', 'xx');

/** An article or a publication in any language that is printed. */
const source: fc.Arbitrary<Article | Publication> = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: arbitrary.article }, arbitrary.publication), fc.option(language))
  .map(([made, tag]) => (tag === null ? made : { ...made, language: tag }));

/** A property: what it is about, as the bytes of a file, and what is wrong with what is made of it. */
interface Trial {
  /** Ending of the files that counterexamples are kept in. */
  extension: string;
  values: fc.Arbitrary<Uint8Array>;
  /** Says what is wrong; nothing where all is well. */
  faults(value: Uint8Array): Promise<string[]>;
}

const encode = (made: Article | Publication): Uint8Array => new TextEncoder().encode(toJson(made, 1));

/** Every property, by name. */
export const trials: Readonly<Record<'printing' | 'reading' | 'parsing' | 'shapes', Trial>> = {
  printing: {
    extension: 'json',
    values: source.map(encode),
    faults: (file) => faultsOfPrinting(JSON.parse(new TextDecoder().decode(file))),
  },
  reading: { extension: 'bin', values: damaged, faults: faultsOfReading },
  parsing: { extension: 'bin', values: damagedText, faults: faultsOfParsing },
  shapes: {
    extension: 'bin',
    values: hostile,
    faults: async (file) => [...(await faultsOfReading(file)), ...(await faultsOfParsing(file))],
  },
};
