/**
 * Fits the weights of section headings on the tuning halves and writes them to `src/parse/text/weights/fitted.json`; the same
 * texts give the same file. `node scripts/fit-weights.ts` tells what a fit gains on texts that it has not seen; `--write` writes.
 */
import { writeFileSync } from 'node:fs';
import { crossValidate, fitRow, fittedRule, headingSamples } from '../test/eval/fit.ts';
import { headingPrior } from '../test/eval/prior.ts';

const samples = headingSamples();
if (!samples) throw new Error('The pages of WCXB are not there; test/eval/noisy.ts says where they are looked for');
process.stdout.write(`${samples.length} lines\n${crossValidate(samples).join('\n')}\n`);
if (process.argv.includes('--write')) {
  const rows = { [fittedRule]: fitRow(samples, headingPrior) };
  writeFileSync(
    new URL('../src/parse/text/weights/fitted.json', import.meta.url),
    `${JSON.stringify(rows, undefined, 2)}\n`,
  );
}
