/** A run that a test kills: converts the lines of a corpus into a folder, and goes on where it was. */
import { convert } from '../../src/bulk/convert.ts';
import { ndjson } from '../../src/bulk/ndjson.ts';

const [, , corpus = '', folder = ''] = process.argv;
const summary = await convert(ndjson(corpus), { folder }, { formats: ['text', 'jsonld'], jobs: 2, resume: true });
console.log(JSON.stringify(summary));
