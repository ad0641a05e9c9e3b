/** Files as a source, each an article. */
import { existsSync } from 'node:fs';
import { dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { checkOptions } from '../model/options.ts';
import { type BulkHints, type BulkSource, type FileInput, formatByEnding, hintChecks } from './input.ts';
import { invalid } from './settings.ts';

/**
 * Files as inputs, by names or patterns such as `in/**\/*.txt`, in the order given and, within a pattern, sorted by name.
 *
 * An article is named by its path without ending, below the folder in which the pattern begins. A worker reads the file;
 * one that ends in `.gz` is unpacked. A name that no file has fails as that input.
 *
 * @param hints What is known about all of them.
 * @throws OffprintError `option/invalid` for patterns that are none, or a wrong hint.
 */
export function files(patterns: string | readonly string[], hints: BulkHints = {}): BulkSource {
  const list = typeof patterns === 'string' ? [patterns] : patterns;
  if (!Array.isArray(list) || !list.every((pattern) => typeof pattern === 'string')) {
    throw invalid('patterns', 'patterns: expected names or patterns of files');
  }
  checkOptions(hints, hintChecks);
  let given = 0;
  let all: number | undefined;
  async function* read(): AsyncGenerator<FileInput> {
    const found = await find(list);
    all = found.length;
    for (const { path, base } of found) {
      given += 1;
      yield { ...hints, ...fromEnding(path, hints), id: idOf(path, base), path };
    }
  }
  return { [Symbol.asyncIterator]: read, share: () => (all === undefined ? undefined : given / Math.max(all, 1)) };
}

const fromEnding = (path: string, { from = formatByEnding(path) }: BulkHints): BulkHints =>
  from === undefined ? {} : { from };

/** A file, and the folder that its name is told from. */
interface Found {
  path: string;
  base: string;
}

async function find(patterns: readonly string[]): Promise<Found[]> {
  const found = new Map<string, Found>();
  for (const pattern of patterns) {
    const base = isPattern(pattern) ? startOf(pattern) : dirname(pattern);
    for (const path of await filesNamed(pattern)) {
      const key = resolve(path);
      if (!found.has(key)) found.set(key, { path, base });
    }
  }
  return [...found.values()];
}

/** Whether a name is a pattern: one that a file has is none. */
const isPattern = (name: string): boolean => /[*?[{(]/.test(name) && !existsSync(name);

/** The files of a name or a pattern, sorted; a pattern that nothing matches stands for itself. */
export async function filesNamed(name: string): Promise<string[]> {
  if (!isPattern(name)) return [name];
  const { glob } = await import('tinyglobby');
  const portable = sep === '\\' ? name.replaceAll('\\', '/') : name;
  const paths = await glob(portable, { expandDirectories: false, absolute: isAbsolute(name) });
  return paths.length > 0 ? paths.sort() : [name];
}

/** The folder in which a pattern begins: its parts before the first that has a sign of patterns. */
function startOf(pattern: string): string {
  const parts = pattern.split(/[\\/]/);
  const first = parts.findIndex((part) => /[*?[{(]/.test(part));
  const start = parts.slice(0, first).join('/');
  return start === '' && isAbsolute(pattern) ? '/' : start;
}

function idOf(path: string, base: string): string {
  const name = path.replace(/\.gz$/i, '');
  const plain = name.slice(0, name.length - extname(name).length);
  return relative(join(base, '.'), plain).split(sep).join('/');
}
