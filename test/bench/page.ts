/** The page that the benches write: a section a format, each of its own bench. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const path = join(import.meta.dirname, 'README.md');

/** The sections of a page, by their headings; what stands before them is under the empty name. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^(?=## )/m);
  return new Map(parts.map((part) => [/^## (.*)/.exec(part)?.[1] ?? '', part.trimEnd()]));
}

/** Writes sections in the place of those of the same headings; all others stay. */
export function writeSections(page: string): void {
  const sections = sectionsOf(existsSync(path) ? readFileSync(path, 'utf8') : '');
  for (const [heading, section] of sectionsOf(page)) if (section !== '') sections.set(heading, section);
  writeFileSync(path, `${[...sections.values()].join('\n\n')}\n`);
}
