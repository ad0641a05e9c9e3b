/**
 * No pattern of the parsers can backtrack: each is analysed for input on which its time grows faster than the input does
 * (scslre, which eslint-plugin-regexp rests on), those that are written as such and those that are put together at run time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Patterns that the analysis holds for slow, with what bounds the input that they see. */
const bounded: ReadonlyMap<string, string> = new Map([
  [String.raw`(?:-->|(?:\/?\*?\s*)\]\]>\s*(?:\*\/)?)\s*;?$`, 'the last 64 units of a script (json-ld.ts)'],
  [
    String.raw`<!--(?:>|->|[\s\S]*?(?:-->|$))|<\?[\s\S]*?(?:\?>|$)|<!(?:\[CDATA\[[\s\S]*?(?:\]\]>|$)|[a-z][^>]*(?:>|$))|<(\/?)([a-z][a-z0-9:-]*)((?:[^>"'/]|"[^"]*"|'[^']*'|\/)*)>`,
    'tried at each < alone, and at twenty that end nowhere at most (tag.ts)',
  ],
]);

const source = new URL('../../src/', import.meta.url);
const files = ['parse/', 'language/'].flatMap((folder) =>
  readdirSync(new URL(folder, source), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => folder + file),
);

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** The patterns that a file writes as such. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(new URL(file, source), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

/** Those that are put together while modules load and while texts are read. */
async function assembled(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given: [pattern: string | RegExp, flags?: string], heir) {
      const made: RegExp = Reflect.construct(target, given, heir);
      if (new Error().stack?.includes('/src/'))
        found.push({ file: 'run time', source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    const { fromHtml } = await import('../../src/parse/html/index.ts');
    const { fromMarkdown } = await import('../../src/parse/markdown/index.ts');
    const { fromText } = await import('../../src/parse/text/index.ts');
    const { parseArticle } = await import('../../src/index.ts');
    const seeds = new URL('../../seeds/', import.meta.url);
    for (const name of readdirSync(seeds).filter((each) => !each.endsWith('.json'))) {
      const text = readFileSync(new URL(name, seeds), 'utf8');
      await parseArticle(text);
      for (const read of [fromHtml, fromMarkdown, fromText]) read(text, {});
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

it('grow no faster than their input', { timeout: 60_000 }, async () => {
  const written = files.flatMap(patternsOf);
  const made = await assembled();
  expect(written.length).toBeGreaterThan(700);
  expect(made.length).toBeGreaterThan(5);
  const seen = new Set<string>();
  const slow = [...written, ...made].filter(({ source: pattern, flags }) => {
    const key = `/${pattern}/${flags}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return analyse({ source: pattern, flags }).reports.length > 0;
  });
  expect(slow.filter((each) => !bounded.has(each.source))).toEqual([]);
  // What is no longer slow, or no longer there, needs no word.
  expect([...bounded.keys()].filter((each) => !slow.some((pattern) => pattern.source === each))).toEqual([]);
});
