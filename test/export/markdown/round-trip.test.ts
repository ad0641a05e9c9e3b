import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/export/markdown/index.ts';
import type { Article, Metadata } from '../../../src/model/article.ts';
import {
  article,
  emphasis,
  footnoteDefinition,
  footnoteReference,
  list,
  listItem,
  note,
  paragraph,
} from '../../../src/model/build.ts';
import { canonical } from '../../../src/model/canonical.ts';
import { bare } from '../../../src/model/envelope.ts';
import type { Inline, Node } from '../../../src/model/nodes.ts';
import { coverage, replaceUnfit } from '../../../src/model/provenance.ts';
import { fromJson } from '../../../src/model/validate.ts';
import { plainText, visit } from '../../../src/model/visit.ts';
import { fromMarkdown } from '../../../src/parse/markdown/index.ts';
import * as arbitrary from '../../model/arbitrary.ts';
import { fc } from '../../property.ts';

const seedFolder = join(import.meta.dirname, '../../../seeds');
const seeds = readdirSync(seedFolder).filter((name) => name.endsWith('.json'));

const readSeed = (name: string): Article => {
  const source = fromJson(readFileSync(join(seedFolder, name), 'utf8'));
  if (source.type !== 'article') throw new Error(`${name} is no article`);
  return source;
};

const schemeOf = (url: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i
    .exec(url.replace(/[\u0000-\u0020\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]+/g, ''))?.[1]
    ?.toLowerCase();

/** Links and pictures without the addresses that no file may hold. */
function inert(node: Node, ids: ReadonlySet<string>): Node[] {
  if (node.type === 'image') {
    const { url, alt, title } = node;
    const scheme = schemeOf(url);
    const fits = url.trim() !== '' && (scheme === undefined ? !url.trim().startsWith('#') : /^https?$/.test(scheme));
    if (!fits) return alt ? [{ type: 'text', value: replaceUnfit(alt) }] : [];
    const said = {
      ...(alt === undefined ? {} : { alt: replaceUnfit(alt) }),
      ...(title === undefined ? {} : { title: replaceUnfit(title) }),
    };
    return [{ ...node, url: replaceUnfit(url), ...said }];
  }
  if ('value' in node) {
    const lang = node.type === 'code' && node.lang !== undefined ? { lang: replaceUnfit(node.lang) } : {};
    return [{ ...node, value: replaceUnfit(node.value), ...lang }];
  }
  if (node.type === 'footnoteReference') return [{ ...node, identifier: replaceUnfit(node.identifier) }];
  if (!('children' in node)) return [node];
  const children = (node.children as readonly Node[]).flatMap((child) => inert(child, ids));
  if (node.type === 'figure') {
    const worded = children.map((child) => (child.type === 'text' ? { type: 'caption', children: [child] } : child));
    return [{ ...node, children: worded } as Node];
  }
  if (node.type !== 'link') return [{ ...node, children } as Node];
  const scheme = schemeOf(node.url);
  const isWhole = /^(?:https?:\/\/|mailto:.|tel:.)/i.test(node.url) && URL.canParse(node.url);
  const isRelative = scheme === undefined && node.url.trim() !== '' && !node.url.startsWith('#');
  const leads = node.url.startsWith('#') ? ids.has(node.url.slice(1)) : isWhole || isRelative;
  if (!leads) return children;
  const title = node.title === undefined ? {} : { title: replaceUnfit(node.title) };
  return [{ ...node, url: replaceUnfit(node.url), ...title, children: children as Inline[] }];
}

/** An article as Markdown may hold it. */
function markdownSafe(source: Article): Article {
  const article = bare(source);
  if (article.type !== 'article') throw new Error('no article');
  const safe = (ids: ReadonlySet<string>): Article['children'] =>
    canonical(article.children.flatMap((block) => inert(block, ids)) as Article['children']);
  // A block that held nothing but what no file may hold is gone, and its name with it.
  const children = safe(idsOf(safe(new Set())));
  return { ...article, metadata: safeMetadata(article.metadata), children };
}

function idsOf(blocks: readonly Node[]): Set<string> {
  const ids = new Set<string>();
  for (const block of blocks) {
    visit(block, (node) => {
      if ('id' in node && node.id !== undefined) ids.add(node.id);
    });
  }
  return ids;
}

function safeMetadata(value: Metadata): Metadata {
  return JSON.parse(JSON.stringify(value), (key, member: unknown) => {
    if (typeof member !== 'string') return member;
    if (/^(?:url|logo)$/.test(key) && !/^(?:|https?|mailto|tel)$/.test(schemeOf(member) ?? '')) return undefined;
    if (/^(?:url|logo)$/.test(key) && member.trim() === '') return undefined;
    return replaceUnfit(member);
  });
}

const roundTrip = (source: Article): Article =>
  fromMarkdown(toMarkdown(source, { dialect: 'offprint', inferredFrom: 0 }));

describe('the dialect offprint', () => {
  it.each(seeds)('gives seeds/%s back', (name) => {
    const source = markdownSafe(readSeed(name));
    expect(bare(roundTrip(source))).toEqual(source);
  });

  const numRuns = Number(process.env.RUNS ?? 300);
  it('gives any article back', { timeout: numRuns * 400 }, () => {
    fc.assert(
      fc.property(arbitrary.article, (generated) => {
        const source = markdownSafe(generated);
        // A picture without an address is no picture, and an empty list says nothing.
        if (source.metadata.image && source.metadata.image.url === undefined) delete source.metadata.image;
        if (source.metadata.keywords?.length === 0) delete source.metadata.keywords;
        if (Object.keys(source.metadata.isBasedOn ?? { name: '' }).length === 0) delete source.metadata.isBasedOn;
        expect(bare(roundTrip(source))).toEqual(source);
      }),
      { numRuns },
    );
  });

  it.each([
    ['a marker', footnoteReference('ü')],
    ['a colon', ':tip[x]: so'],
    ['a mark', emphasis(':')],
  ])('keeps a marker that %s follows where a note could begin', (_, after) => {
    const line = paragraph(footnoteReference('1'), after);
    const blocks = [line, note('tip', line), list(listItem(line))];
    const notes = ['1', 'ü'].map((name) => footnoteDefinition(name, paragraph('Note.')));
    const source = article({ language: 'en' }, ...blocks, ...notes);
    expect(bare(roundTrip(source))).toEqual(source);
    const [first] = fromMarkdown(toMarkdown(source)).children;
    expect(first).toMatchObject({ type: 'paragraph', children: line.children.map(({ type }) => ({ type })) });
  });

  it('accounts for each character when it is read', { timeout: 60_000 }, () => {
    for (const name of seeds) {
      const text = toMarkdown(readSeed(name), { dialect: 'offprint' });
      const { missing, altered } = coverage(fromMarkdown(text), text);
      expect({ missing, altered }, name).toEqual({ missing: [], altered: [] });
    }
  });
});

describe('the dialect gfm', () => {
  it('holds every word of any article, in order', { timeout: 120_000 }, () => {
    const words = (text: string): string => text.replace(/[\s\p{P}\p{S}\p{C}]/gu, '');
    fc.assert(
      fc.property(arbitrary.article, (generated) => {
        // A line near the top that says again what the front matter says is read as that: here it says nothing.
        const source = { ...markdownSafe(generated), metadata: {} };
        const back = fromMarkdown(toMarkdown(source, { inferredFrom: 0 }));
        const text = words(back.children.map(plainText).join(' '));
        let from = 0;
        for (const block of source.children) {
          visit(block, (node) => {
            if (node.type === 'footnoteDefinition') return 'skip';
            if (!('value' in node)) return undefined;
            const at = text.indexOf(words(node.value), from);
            expect(at, node.value).toBeGreaterThanOrEqual(0);
            from = at + words(node.value).length;
            return undefined;
          });
        }
      }),
      { numRuns: 100 },
    );
  });
});
