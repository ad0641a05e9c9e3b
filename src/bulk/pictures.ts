/**
 * The pictures that a file of ours holds, for what is made of it.
 *
 * Invariant: a picture of the file wins over one that is given for all files, which may call others by the same address.
 */
import type { ExportOptions } from '../export/exporter.ts';
import { diagnose, OffprintError, type OnDiagnostic } from '../model/diagnostic.ts';
import { readAssets } from '../parse/read.ts';

/** Bytes of pictures by the address that the model has. */
export type Pictures = Readonly<Record<string, Uint8Array>>;

/** The pictures that a file of ours holds; none of any other. A damaged one costs its pictures, not the article. */
export async function picturesIn(bytes: Uint8Array, onDiagnostic: OnDiagnostic): Promise<Pictures> {
  try {
    return await readAssets(bytes);
  } catch (error) {
    if (!(error instanceof OffprintError)) throw error;
    onDiagnostic(diagnose('read/pictures', `The pictures of the file are not read: ${error.message}`));
    return {};
  }
}

/** Options with the pictures of a file. */
export function withPictures(options: ExportOptions, held: Pictures): ExportOptions {
  if (Object.keys(held).length === 0) return options;
  const { assets = {} } = options;
  return {
    ...options,
    assets:
      typeof assets === 'function'
        ? (image) => (Object.hasOwn(held, image.url) ? held[image.url] : assets(image))
        : { ...assets, ...held },
  };
}
