/**
 * What was noticed, what was guessed and why, what was left out, and the proof that nothing was lost.
 * Writes nothing: it prints.
 */
import { readFile } from 'node:fs/promises';
import { coverage, explain, formatDiagnostic, fromText, plainText, toText, visit } from 'offprint';

const file = 'seeds/scraped-page.txt';
const raw = await readFile(file, 'utf8');
const diagnostics: string[] = [];
const article = fromText(raw, { onDiagnostic: (found) => diagnostics.push(formatDiagnostic(found, file)) });

console.log(`Noticed while reading:\n  ${diagnostics.join('\n  ')}`);

console.log('\nGuessed, with the rule, its score and its evidence:');
visit(article, (node) => {
  const why = explain(node);
  if (why) console.log(`  ${node.position?.start.line}: ${node.type} "${plainText(node).slice(0, 30)}" by ${why}`);
});
for (const [pointer, origin] of Object.entries(article.provenance)) {
  console.log(`  ${pointer}: ${origin.status} ${explain(origin)}`);
}

console.log('\nKept out of the article:');
for (const { position, text, rule } of article.omitted) console.log(`  ${position.start.line}: ${text} [${rule}]`);

const { covered, total, missing } = coverage(article, raw);
console.log(`\n${covered} of ${total} characters are accounted for; lost: ${missing.length}`);

// A guess below 0.75 is not printed as a fact. 0 prints all of them, 1.01 none.
console.log(toText(article, { inferredFrom: 0.9 }).slice(0, 200));
