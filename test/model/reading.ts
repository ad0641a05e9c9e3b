/** `fromJson` with all that it reports, and short ways to write the JSON that it is given. */
import type { Article, Publication } from '../../src/model/article.ts';
import { article as make } from '../../src/model/build.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { fromJson } from '../../src/model/validate.ts';

interface Reading {
  source: Article | Publication;
  found: Diagnostic[];
  errors: Diagnostic[];
}

interface ChildrenReading extends Reading {
  children: (Article | Publication)['children'];
  /** Pointers of the errors. */
  paths: (string | undefined)[];
}

/** Reads JSON, with what was found. */
export function read(json: unknown): Reading {
  const found: Diagnostic[] = [];
  const source = fromJson(json, { onDiagnostic: (diagnostic) => found.push(diagnostic) });
  return { source, found, errors: found.filter(({ severity }) => severity === 'error') };
}

/** Reads an article with these children and no other fault. */
export function readChildren(...children: unknown[]): ChildrenReading {
  const result = read({ ...make({ language: 'en' }), children });
  return { ...result, children: result.source.children, paths: result.errors.map(({ path }) => path) };
}

/** A text node, as JSON has it. */
export const text = (value: string): unknown => ({ type: 'text', value });

/** A paragraph, as JSON has it. */
export const inParagraph = (...children: unknown[]): object => ({ type: 'paragraph', children });
