/**
 * What is converted in bulk: an article as text, bytes or a file, with what is known about it.
 *
 * Inputs go to other threads and, by a queue, to other machines. Invariant: an input is plain data that the structured clone
 * algorithm copies whole (HTML Standard, 2.7).
 */
import type { Metadata } from '../model/article.ts';
import { type Diagnostic, diagnose } from '../model/diagnostic.ts';
import { languageTag, type OptionCheck } from '../model/options.ts';
import { metadataFault } from '../model/shape.ts';
import type { SourceFormat } from '../parse/detect.ts';

/** A format that is read in bulk: what parsers read, and files of ours that carry their article. */
export type BulkFormat = SourceFormat | 'pdf' | 'docx' | 'epub';

/** What is known about inputs. */
export interface BulkHints {
  /** Its format. Default: by the ending of a file, else found out. */
  from?: BulkFormat;
  /** Name of the encoding of bytes (WHATWG Encoding Standard). Default: by a byte order mark, else UTF-8, else windows-1252. */
  encoding?: string;
  /** Language, a BCP 47 tag. Default: as the input states, else guessed. */
  language?: string;
  /** Metadata that you know; it wins over what the input says. Default: none. */
  metadata?: Metadata;
  /** Address of the article: `metadata.url`. Default: what the input states. */
  url?: string;
}

interface Identified extends BulkHints {
  /**
   * What the article is called: the report names it so, and so are its files, as far as file systems allow; a slash makes a
   * folder. Two inputs may have one name.
   */
  id: string;
}

/** An article in memory. Bytes may be gzip (RFC 1952). */
export interface ContentInput extends Identified {
  /** The article: a text, or bytes in any format that is read. */
  content: string | Uint8Array;
}

/** An article in a file, which the worker reads. It may be gzip. */
export interface FileInput extends Identified {
  /** Its path, absolute or from the working directory. */
  path: string;
}

/** What should have been an article: it is reported as failed, and the run goes on. */
export interface FaultyInput extends Identified {
  /** What is wrong with it. */
  fault: Diagnostic;
}

/** One input. */
export type BulkInput = ContentInput | FileInput | FaultyInput;

/** Inputs: any iterable. */
export type BulkSource = (AsyncIterable<BulkInput> | Iterable<BulkInput>) & {
  /** What part of them was given so far, 0 to 1; `undefined` where it is not known. */
  share?(): number | undefined;
};

/** An input as it is, if it is one; else one that says what is wrong, as a source may give anything. */
export function soundInput(input: BulkInput): BulkInput {
  let reason: string | undefined;
  let id = 'input';
  try {
    if (typeof input === 'object' && input !== null && ['string', 'number', 'bigint'].includes(typeof input.id)) {
      id = String(input.id);
    }
    reason = faultIn(input);
  } catch (error) {
    reason = error instanceof Error ? error.message : 'It cannot be read';
  }
  return reason === undefined ? input : { id, fault: diagnose('bulk/input', reason) };
}

function faultIn(input: unknown): string | undefined {
  if (typeof input !== 'object' || input === null) return 'It is no object with an id and a content or a path';
  const { id, content, path, fault, metadata, ...hints }: Partial<Record<string, unknown>> = { ...input };
  if (typeof id !== 'string') return 'Its id is no string';
  const isContent = typeof content === 'string' || content instanceof Uint8Array;
  const isFault = typeof fault === 'object' && fault !== null && 'reason' in fault && typeof fault.reason === 'string';
  if ('content' in input ? !isContent : 'path' in input ? typeof path !== 'string' : !isFault) {
    return 'It has neither a content (a string or bytes) nor a path';
  }
  const wrong = ['from', 'encoding', 'language', 'url'].find(
    (name) => !['string', 'undefined'].includes(typeof hints[name]),
  );
  if (wrong !== undefined) return `Its ${wrong} is no string`;
  const wrongMetadata = metadata === undefined ? undefined : metadataFault(metadata);
  return wrongMetadata && `metadata${wrongMetadata}`;
}

const endings: Readonly<Record<string, BulkFormat>> = {
  ...{ txt: 'text', md: 'markdown', markdown: 'markdown', html: 'html', htm: 'html', json: 'json', jsonld: 'jsonld' },
  ...{ pdf: 'pdf', docx: 'docx', epub: 'epub' },
};

/** Checks for what is known about inputs. */
export const hintChecks: Readonly<Record<keyof BulkHints, OptionCheck>> = {
  from: [...new Set(Object.values(endings))],
  encoding: 'string',
  language: languageTag,
  metadata: metadataFault,
  url: 'string',
};

/** The format that a file's name says it has; `undefined` if it says none. */
export function formatByEnding(path: string): BulkFormat | undefined {
  const ending = /\.([a-z]+)(?:\.gz)?$/.exec(path.toLowerCase())?.[1];
  return ending === undefined || !Object.hasOwn(endings, ending) ? undefined : endings[ending];
}

/** The format that an input is said to have. */
export const formatFrom = (input: BulkInput): BulkFormat | undefined =>
  input.from ?? ('path' in input ? formatByEnding(input.path) : undefined);

/** Whether a name is that of a format that is read. */
export function isBulkFormat(name: string | undefined): name is BulkFormat {
  return Object.values<string>(endings).includes(name ?? '');
}
