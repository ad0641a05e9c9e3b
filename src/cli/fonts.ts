/**
 * The files that options name: the fonts of `--font`, the document of `--reference`. Read once, before anything is written.
 *
 * A font says itself which weight and slope it has; of a collection the face is named after a `#`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { reasonOf } from '../bulk/system-error.ts';
import type { PdfFont } from '../pdf.ts';
import { type Request, refusal } from './arguments.ts';

/**
 * Reads fonts.
 *
 * @throws OffprintError `option/invalid` for a file that cannot be read.
 */
export function readFonts(names: readonly string[]): PdfFont[] {
  return names.map((name) => {
    const at = existsSync(name) ? -1 : name.lastIndexOf('#');
    const path = at < 0 ? name : name.slice(0, at);
    try {
      return { family: at < 0 ? basename(path, extname(path)) : name.slice(at + 1), data: readFileSync(path) };
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
