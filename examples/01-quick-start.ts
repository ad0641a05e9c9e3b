/**
 * Quick start: one raw text in, five files out, and what was read out of the text on the way.
 * Writes opinion.pdf, opinion.docx, opinion.epub, opinion.jsonld and opinion.txt to examples/out/.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { explain, exportAll, fromText, jsonLd, plainText, text, visit } from 'offprint';
import { docx } from 'offprint/docx';
import { epub } from 'offprint/epub';
import { pdf } from 'offprint/pdf';

const raw = await readFile('seeds/opinion.txt', 'utf8');
const article = fromText(raw, { language: 'en' });
const files = await exportAll(article, { pdf, docx, epub, jsonld: jsonLd, txt: text });

console.log(`\nseeds/opinion.txt: ${raw.length} characters, ${article.children.length} blocks. Read out of them:\n`);
visit(article, (node) => {
  if (!explain(node)) return;
  console.log(`  ${node.type.padEnd(12)}${plainText(node).replace(/\s+/g, ' ').slice(0, 60)}…`);
  console.log(`${' '.repeat(14)}by ${explain(node)}`);
});

console.log('\nWritten:\n');
await mkdir('examples/out', { recursive: true });
for (const [extension, content] of Object.entries(files)) {
  const path = `examples/out/opinion.${extension}`;
  await writeFile(path, content);
  console.log(`  ${path.padEnd(30)}${Buffer.byteLength(content).toString().padStart(8)} bytes`);
}
