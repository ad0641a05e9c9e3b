/**
 * The files that options name: the fonts of `--font`, the document of `--reference`. Read once, before anything is written.
 *
 * A font says itself which weight and slope it has; a family is named after a `#`, in PDF to choose a face of a collection.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { reasonOf } from '../bulk/system-error.ts';
import { type Request, refusal } from './arguments.ts';
import type { FontFile } from './settings.ts';

/**
 * Reads fonts.
 *
 * @throws OffprintError `option/invalid` for a file that cannot be read.
 */
export function readFonts(files: readonly string[]): FontFile[] {
  return files.map((file) => {
    const at = existsSync(file) ? -1 : file.lastIndexOf('#');
    const path = at < 0 ? file : file.slice(0, at);
    try {
      const font = { name: basename(path, extname(path)), data: readFileSync(path) };
      return at < 0 ? font : { ...font, family: file.slice(at + 1) };
    } catch (error) {
      throw refusal('font', `--font: ${path} cannot be read: ${reasonOf(error)}`);
    }
  });
}

/**
 * Reads the document whose look the DOCX takes.
 *
 * @returns The request, in which it is a setting of the format.
 * @throws OffprintError `option/invalid` for a file that cannot be read.
 */
export function withReference(request: Request): Request {
  const { reference, settings } = request;
  if (reference === undefined) return request;
  try {
    const bytes = new Uint8Array(readFileSync(reference));
    return { ...request, settings: new Map([...settings, ['docx', { ...settings.get('docx'), reference: bytes }]]) };
  } catch (error) {
    throw refusal('reference', `--reference: ${reference} cannot be read: ${reasonOf(error)}`);
  }
}
