/**
 * Choose formats: options for all, and each format's own under its key. A wrong name of an option does not compile.
 * Writes wire.pdf, wire.html and wire.txt to examples/out/.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { exportAll, formatDiagnostic, fromText, text } from 'offprint';
import { html } from 'offprint/html';
import { pdf } from 'offprint/pdf';

const article = fromText(await readFile('seeds/wire.txt', 'utf8'), { language: 'en' });

const files = await exportAll(
  article,
  { pdf, html, txt: text },
  {
    timestamp: '2026-11-24T08:00:00Z',
    onDiagnostic: (diagnostic) => console.log(formatDiagnostic(diagnostic)),
    each: {
      pdf: { pageSize: 'letter' },
      txt: { width: 72, headings: 'underlined', emphasis: 'asterisks' },
    },
  },
);

await mkdir('examples/out', { recursive: true });
await writeFile('examples/out/wire.pdf', files.pdf); // a Uint8Array
await writeFile('examples/out/wire.html', files.html); // a string
await writeFile('examples/out/wire.txt', files.txt);
console.log(files.txt.split('\n').slice(0, 12).join('\n'));
