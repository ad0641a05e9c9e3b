/** What workers load in the tests: exporters that do what the article's first word says. */
import { type AnyExporter, type Article, type Publication, plainText } from '../../src/index.ts';

const wordsOf = (source: Article | Publication): string =>
  source.type === 'article' ? plainText(source) : source.children.map(plainText).join('\n');

async function obey(source: Article | Publication): Promise<string> {
  const words = wordsOf(source);
  if (words.startsWith('spin')) for (;;);
  if (words.startsWith('wait')) return new Promise(() => {});
  if (words.startsWith('exit')) process.exit(7);
  if (words.startsWith('eat')) {
    const eaten: string[][] = [];
    for (;;) eaten.push(Array.from({ length: 10_000 }, (_, index) => `${index}`));
  }
  if (words.startsWith('throw')) throw new Error('No such thing');
  if (words.startsWith('sleep')) await new Promise((resolve) => setTimeout(resolve, 3000));
  return words;
}

const plain = { mediaType: 'text/plain', extension: '.out' } as const;

export const exporters: Readonly<Record<string, AnyExporter>> = {
  obey: { ...plain, format: 'obey', write: obey },
  option: {
    ...plain,
    format: 'option',
    extension: '.option',
    write: (_, options) => JSON.stringify({ title: options?.title, base: options?.baseUrl }),
  },
  functions: {
    ...plain,
    format: 'functions',
    write(source, options) {
      const diagnostic = { severity: 'info' as const, ruleId: 'mine/odd', reason: 'Odd', extra: () => {} };
      options?.onDiagnostic?.(diagnostic);
      return wordsOf(source);
    },
  },
  view: { ...plain, format: 'view', write: () => new Uint8Array(new ArrayBuffer(2 ** 20), 10, 3) },
};

export const options = { baseUrl: 'https://example.org/setup' };
export const each = { option: { title: 'By the module' } };
