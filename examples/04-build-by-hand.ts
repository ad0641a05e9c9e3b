/**
 * A model made by hand: the builders read like the page that they make. JSON is what you would store.
 * Writes tides.json, tides.pdf and tides.html to examples/out/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import * as o from 'offprint';
import { html } from 'offprint/html';
import { pdf } from 'offprint/pdf';

const article = o.article(
  {
    language: 'en',
    headline: 'The tide gauge that nobody reads',
    description: 'It has stood at the end of the pier since 1911 and has never missed a night.',
    author: [{ type: 'Person', name: 'Ada Diaz' }],
    datePublished: '2026-11-24',
  },
  o.paragraph('The needle moves by ', o.emphasis('less than a millimetre'), ' a minute.', o.footnoteReference('scale')),
  o.pullQuote('You learn to wait.', o.attribution('Ruth Vane, keeper')),
  o.heading(2, 'A week in November'),
  o.table(o.headerRow('Day', 'High water'), o.tableRow('Monday', '4.1 m'), o.tableRow('Tuesday', '4.6 m')),
  o.heading(2, 'What it needs'),
  o.list('ink, twice a year', 'paper, every eighth day', 'somebody who asks'),
  o.paragraph('More in ', o.link('https://example.org/tides', 'the harbour’s log'), '.'),
  o.footnoteDefinition('scale', 'The paper shows it five times smaller.'),
);

const files = { json: o.toJson(article), ...(await o.exportAll(article, { pdf, html })) };
await mkdir('examples/out', { recursive: true });
for (const [extension, content] of Object.entries(files)) await writeFile(`examples/out/tides.${extension}`, content);
console.log(o.plainText(article));
