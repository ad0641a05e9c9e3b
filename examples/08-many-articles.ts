/**
 * Many articles in worker threads, from lines of JSON into a folder; killed and run again, it goes on where it was.
 *
 * Writes bulk/first.txt, bulk/first.jsonld, bulk/second.txt, bulk/second.jsonld and a journal into examples/out.
 */
import { rmSync } from 'node:fs';
import { convert, ndjson } from 'offprint/bulk';

const corpus = [
  { id: 'first', text: 'The gauge has run for eighty years.\n\nIt needs ink.', language: 'en' },
  { id: 'second', html: '<p>Somebody carries the bottle out to the rock.</p>' },
  { id: 'third' },
];

async function* lines(): AsyncGenerator<Uint8Array> {
  for (const record of corpus) yield Buffer.from(`${JSON.stringify(record)}\n`);
}

const folder = 'examples/out/bulk';
rmSync(folder, { recursive: true, force: true });
const options = { formats: ['text', 'jsonld'], jobs: 1 };
const summary = await convert(ndjson(lines()), { folder }, options);
console.log(summary.done, 'done;', summary.failures);

const again = await convert(ndjson(lines()), { folder }, { ...options, resume: true });
console.log(again.skipped, 'done before');
