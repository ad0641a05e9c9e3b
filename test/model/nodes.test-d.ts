import { describe, expectTypeOf, it } from 'vitest';
import type { Article, Metadata, Publication } from '../../src/model/article.ts';
import * as build from '../../src/model/build.ts';
import { content, isBlock, isInline, type Parent } from '../../src/model/content.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type {
  Block,
  BlockPart,
  Emphasis,
  Heading,
  Inline,
  List,
  ListItem,
  Node,
  NodeType,
  Paragraph,
  Text,
} from '../../src/model/nodes.ts';
import { fromJson } from '../../src/model/validate.ts';
import { articlesOf, plainText, visit } from '../../src/model/visit.ts';

describe('the node unions', () => {
  it('are told apart by type', () => {
    const node = {} as Node;
    if (node.type === 'heading') expectTypeOf(node).toEqualTypeOf<Heading>();
    if (node.type === 'text') expectTypeOf(node.value).toEqualTypeOf<string>();
    if (isInline(node)) expectTypeOf(node).toEqualTypeOf<Inline>();
    if (isBlock(node)) expectTypeOf(node).toEqualTypeOf<Block>();
  });

  it('are blocks, parts of blocks and inlines, and nothing is two of them', () => {
    expectTypeOf<Node>().toEqualTypeOf<Block | BlockPart | Inline>();
    expectTypeOf<Block['type'] & Inline['type']>().toBeNever();
    expectTypeOf<Block['type'] & BlockPart['type']>().toBeNever();
    expectTypeOf<BlockPart['type'] & Inline['type']>().toBeNever();
    expectTypeOf<Parent>().toExtend<Node>();
  });

  it('can be handled to the last type', () => {
    // A table that lacks a type does not compile; a switch over them ends in never.
    const inlines = { ...content.paragraph } satisfies Record<Inline['type'], true>;
    expectTypeOf<keyof typeof inlines>().toEqualTypeOf<Inline['type']>();
    const lineOf = (node: Exclude<Inline, { children: unknown[] }>): string => {
      switch (node.type) {
        case 'text':
        case 'inlineCode':
          return node.value;
        case 'image':
          return node.alt ?? '';
        case 'break':
          return '\n';
        case 'footnoteReference':
          return node.identifier;
        default:
          expectTypeOf(node).toBeNever();
          return node;
      }
    };
    expectTypeOf(lineOf).returns.toBeString();
  });

  it('lack no type in a table that must have all', () => {
    // @ts-expect-error: all types but text are missing
    const table: Record<NodeType, true> = { text: true };
    expectTypeOf(table).not.toBeNever();
  });
});

describe('builders', () => {
  it('make what they are called', () => {
    expectTypeOf(build.paragraph('a', build.strong('b'))).toEqualTypeOf<Paragraph>();
    expectTypeOf(build.emphasis('a')).toEqualTypeOf<Emphasis>();
    expectTypeOf(build.list('a', build.listItem('b'))).toEqualTypeOf<List>();
    expectTypeOf(build.listItem('a')).toEqualTypeOf<ListItem>();
    expectTypeOf(build.article({ headline: 'H' }, 'a')).toEqualTypeOf<Article>();
    expectTypeOf(build.publication({ name: 'P' }, build.article({}))).toEqualTypeOf<Publication>();
  });

  it('take no node where it may not stand', () => {
    // @ts-expect-error: a block in a line
    build.paragraph(build.heading(2, 'a'));
    // @ts-expect-error: an inline in the body
    build.article({}, build.strong('a'));
    // @ts-expect-error: depth 1 is the headline
    build.heading(1, 'a');
    // @ts-expect-error: a list in a pull quote
    build.pullQuote(build.list('a'));
    // @ts-expect-error: a paragraph in a figure
    build.figure(build.paragraph('a'));
    // @ts-expect-error: an attribution in a note
    build.note('tip', build.attribution('a'));
    // @ts-expect-error: no such role
    build.credit('sponsor', 'a');
    // @ts-expect-error: a publication needs a name
    build.publication({});
    // @ts-expect-error: unknown is absent, not undefined
    build.article({ headline: undefined });
  });
});

describe('the ways in and out', () => {
  it('are typed by what they are given', () => {
    expectTypeOf(fromJson).parameter(0).toBeUnknown();
    expectTypeOf(fromJson('')).toEqualTypeOf<Article | Publication>();
    expectTypeOf(articlesOf(fromJson(''))).toEqualTypeOf<Article[]>();
    expectTypeOf(plainText).parameter(0).toEqualTypeOf<Article | Publication | Node>();
    visit(build.paragraph('a'), (node, ancestors) => {
      expectTypeOf(node).toEqualTypeOf<Node>();
      expectTypeOf(ancestors).toEqualTypeOf<readonly Parent[]>();
      return node.type === 'list' ? 'skip' : undefined;
    });
    // @ts-expect-error: no such answer
    visit(build.paragraph('a'), () => 'leave');
  });

  it('say which rules there are and let others have theirs', () => {
    expectTypeOf<{ severity: 'info'; ruleId: 'mine/rule'; reason: string }>().toExtend<Diagnostic>();
    expectTypeOf<Text['value']>().toBeString();
    expectTypeOf<Metadata['headline']>().toEqualTypeOf<string | undefined>();
  });
});
