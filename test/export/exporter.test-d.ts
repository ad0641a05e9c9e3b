/** What the types of `exportAll` promise: results and options by key, for a user's exporter as for ours. */
import { expectTypeOf, test } from 'vitest';
import type { Exporter, ExportOptions } from '../../src/index.ts';
import { article, exportAll, jsonLd, text } from '../../src/index.ts';

interface TinyOptions extends ExportOptions {
  size?: 'small' | 'large';
}

const tiny: Exporter<TinyOptions, Uint8Array> = {
  format: 'tiny',
  mediaType: 'application/octet-stream',
  extension: '.tiny',
  write: async () => new Uint8Array(),
};

const source = article({});

test('each result has the type that its exporter gives', async () => {
  const files = await exportAll(source, { text, jsonLd, mine: tiny });
  expectTypeOf(files).toEqualTypeOf<{ text: string; jsonLd: string; mine: Uint8Array }>();
});

test('options stand under the key of their exporter, and only its own', async () => {
  await exportAll(source, { mine: tiny, text }, { title: 'A', each: { mine: { size: 'small' }, text: { width: 72 } } });
  type Each = NonNullable<
    NonNullable<Parameters<typeof exportAll<{ mine: typeof tiny; text: typeof text }>>[2]>['each']
  >;
  expectTypeOf<NonNullable<Each['mine']>>().toEqualTypeOf<TinyOptions>();
  expectTypeOf<keyof Each>().toEqualTypeOf<'mine' | 'text'>();
});

test('a wrong name or value of an option does not compile', () => {
  // @ts-expect-error no exporter has this key
  void exportAll(source, { mine: tiny }, { each: { yours: {} } });
  // @ts-expect-error no such value
  void exportAll(source, { mine: tiny }, { each: { mine: { size: 'huge' } } });
  // @ts-expect-error no such option
  void exportAll(source, { text }, { each: { text: { witdh: 72 } } });
});
