/**
 * What a worker does with one article: reads it, prints it in each format, and, if there is a folder, writes its files.
 *
 * Invariant: nothing that an article holds, and no format that fails, stops the others; each failure is a diagnostic of
 * severity `error`.
 */
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnyExporter, ExportOutput } from '../export/exporter.ts';
import { type Diagnostic, diagnose, type RuleId } from '../model/diagnostic.ts';
import { exporterLoaders, isFormatName } from './exporters.ts';
import type { ContentInput, FileInput } from './input.ts';
import { withPictures } from './pictures.ts';
import { readInput } from './read-input.ts';
import { type BulkSetup, invalid, type Settings } from './settings.ts';
import { codeOf, reasonOf } from './system-error.ts';
import { writeWhole } from './write-file.ts';

/** Where files go. */
export interface FolderTarget {
  folder: string;
  /** Folder for files that have not their name yet, in the same file system. */
  temporary: string;
  /** Whether files that are there and differ are replaced. */
  overwrite: boolean;
}

/** A task: an article, and the name of its files without ending. */
export interface Task {
  name: string;
  input: ContentInput | FileInput;
}

/** One file of an article. */
export interface BulkOutput {
  /** Name of the format, as `formats` has it. */
  format: string;
  /** Name of the file with its ending, parted by slashes, below the folder. */
  file: string;
  /** Length in bytes. */
  bytes: number;
  /** Media type, to send it with; with parameters where the content asks for them, as flowed text does. */
  mediaType: string;
  /** The file, where it goes to a function. */
  data?: ExportOutput;
}

/** What came of a task. */
export interface Printed {
  outputs: BulkOutput[];
  diagnostics: Diagnostic[];
}

/** Prints articles by some settings. */
export type Printer = (task: Task) => Promise<Printed>;

/**
 * Makes ready to print.
 *
 * @throws OffprintError `option/invalid` for a format that neither we nor the module have.
 */
export async function openPrinter(settings: Settings, target: FolderTarget | undefined): Promise<Printer> {
  const setup = await loadSetup(settings.setup);
  const exporters = new Map<string, AnyExporter>();
  for (const format of settings.formats) {
    const exporter = await loadExporter(format, setup);
    for (const [other, { extension }] of exporters) {
      if (extension === exporter.extension)
        throw invalid('formats', `formats: "${other}" and "${format}" both write files that end in ${extension}`);
    }
    exporters.set(format, exporter);
  }
  return async ({ name, input }) => {
    const printed: Printed = { outputs: [], diagnostics: [] };
    const read = await readInput(input, settings.limits.size, (noticed) => printed.diagnostics.push(noticed)).catch(
      (error: unknown) => {
        printed.diagnostics.push(failure('bulk/input', error));
      },
    );
    if (!read || printed.diagnostics.some(({ severity }) => severity === 'error')) return printed;
    for (const [format, exporter] of exporters) {
      try {
        const options = {
          ...{ ...setup.options, ...settings.shared, ...setup.each?.[format], ...settings.each[format] },
          onDiagnostic: (noticed: Diagnostic) => printed.diagnostics.push(noticed),
        };
        const data = outputOf(await exporter.write(read.source, withPictures(options, read.assets)));
        const output = {
          ...{ format, file: name + exporter.extension, bytes: Buffer.byteLength(data) },
          mediaType: exporter.mediaTypeOf?.(read.source, options) ?? exporter.mediaType,
        };
        if (target) write({ file: output.file, data }, target);
        printed.outputs.push(target ? output : { ...output, data });
      } catch (error) {
        printed.diagnostics.push(
          error instanceof WritingFailed
            ? diagnose('bulk/output', error.message, { source: format })
            : failure('export/failed', error, format),
        );
      }
    }
    return printed;
  };
}

async function loadSetup(address: string | undefined): Promise<BulkSetup> {
  try {
    return address === undefined ? {} : await import(address);
  } catch (cause) {
    throw invalid('setup', `setup: the module cannot be loaded: ${reasonOf(cause)}`);
  }
}

async function loadExporter(format: string, { exporters }: BulkSetup): Promise<AnyExporter> {
  const own = exporters && Object.hasOwn(exporters, format) ? exporters[format] : undefined;
  if (own) {
    if (typeof own.write === 'function' && /^\.[\w.-]+$/.test(own.extension)) return own;
    throw invalid(
      'setup',
      `setup: the exporter "${format}" has no method write, or an extension that is no ending of a file`,
    );
  }
  if (isFormatName(format)) return exporterLoaders[format]();
  throw invalid('formats', `formats: there is no format "${format}", and setup exports none in exporters`);
}

function outputOf(data: unknown): ExportOutput {
  if (typeof data === 'string' || data instanceof Uint8Array) return data;
  throw new TypeError('it gave neither a string nor bytes');
}

/** A file that cannot be written, told in a sentence. */
class WritingFailed extends Error {}

let written = 0;

/**
 * Writes a file. One that is there and is the same was written by a run that was interrupted, and is as good. One that is
 * empty only has the name: where there are no hard links, it is claimed so (`writeWhole`).
 */
function write({ file, data }: { file: string; data: ExportOutput }, target: FolderTarget): void {
  const { folder, temporary, overwrite } = target;
  const path = join(folder, file);
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, bytes, overwrite || isEmpty(path), `${temporary}-${written++}`);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new WritingFailed(`${path} cannot be written: ${reasonOf(error)}`);
    if (!readFileSync(path).equals(bytes)) throw new WritingFailed(`${path} exists and differs`);
  }
}

function isEmpty(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size === 0;
}

function failure(ruleId: RuleId, error: unknown, format?: string): Diagnostic {
  const where = format === undefined ? '' : `${format}: `;
  return diagnose(ruleId, `${where}${reasonOf(error)}`, format === undefined ? {} : { source: format });
}
