/**
 * `npm run eval`: measures the parsers and writes the figures to README.md beside this file, a section a parser;
 * `npm run eval -- text` writes that of raw text alone.
 *
 * A section stands between its own markers; what stands outside of them, and the sections of others, are kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { report } from './report.ts';

const readme = new URL('README.md', import.meta.url);

/** Puts a section between its markers, at the end if it has none yet. */
export function withSection(page: string, name: string, section: string): string {
  const [open, close] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const block = `${open}\n${section.trim()}\n${close}`;
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) return `${page.trimEnd()}\n\n${block}\n`;
  return page.slice(0, start) + block + page.slice(end + close.length);
}

const sections: [string, () => string | Promise<string>][] = [['text', report]];
const html = new URL('html.ts', import.meta.url);
if (existsSync(html)) {
  const module: { report?: () => string | Promise<string> } = await import(html.href);
  if (module.report) sections.push(['html', module.report]);
}
let page = existsSync(readme)
  ? readFileSync(readme, 'utf8')
  : '# How well the parsers read\n\nWritten by `npm run eval`.\n';
const wanted = process.argv.slice(2);
for (const [name, measure] of sections) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const section = await measure();
  process.stdout.write(`${section}\n`);
  page = withSection(page, name, section);
}
writeFileSync(readme, page);
