/**
 * SSML: well-formed, and valid by the elements and attributes of the Recommendation (`ssml/synthesis.xsd`), both by libxml2;
 * and what a schema does not say.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Validator } from './validator.ts';

xmlRegisterFsInputProviders();

const path = join(import.meta.dirname, 'ssml/synthesis.xsd');
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));

/** What no schema says, or libxml2 does not look at, by XPath. */
const wrong: Readonly<Record<string, string>> = {
  'A paragraph stands below a paragraph (3.1.8.1)': '//s:p//s:p',
  'A lookup refers to no lexicon (3.1.5.2)': '//s:lookup[not(@ref = //s:lexicon/@xml:id)]',
};

/** Reads a document, and says what is wrong with it and which characters it has. */
export function readSsml(xml: string): { faults: string[]; text: string } {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    const text = document.root.content;
    const count = (path: string): number =>
      document?.find(path, { s: 'http://www.w3.org/2001/10/synthesis' }).length ?? 0;
    const faults = Object.entries(wrong).filter(([, path]) => count(path) > 0);
    schema.validate(document);
    return { faults: faults.map(([fault]) => fault), text };
  } catch (error) {
    return { faults: [error instanceof Error ? error.message : String(error)], text: document?.root.content ?? '' };
  } finally {
    document?.dispose();
  }
}

/** Validity of SSML. */
export const ssmlSchema: Validator = {
  name: 'SSML',
  formats: ['ssml'],
  commands: [],
  check: async (files) => files.map(({ path: file }) => readSsml(readFileSync(file, 'utf8')).faults),
};
