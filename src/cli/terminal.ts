/**
 * The three streams of the command: data on standard output, all else on standard error.
 *
 * Invariant: a reader that goes away (`| head`) is no failure: what is written after that is dropped without a word.
 */
import type { ReadStream, WriteStream } from 'node:tty';
import { codeOf } from '../bulk/system-error.ts';

/** What the command sees of its process; a test gives its own. */
export interface Terminal {
  /** Whether standard output is a screen, which binary data would garble. */
  readonly isScreen: boolean;
  /** Whether stacks of unexpected errors are printed: `DEBUG=offprint`. */
  readonly debug: boolean;
  /** Reads standard input to its end. */
  read(): Promise<Uint8Array>;
  /** Writes data to standard output; rejects where it cannot be written, as on a full disk. */
  print(data: string | Uint8Array): Promise<void>;
  /** Writes a line to standard error. */
  tell(line: string): Promise<void>;
}

/** The part of a Node process that a terminal is made of. */
interface Streams {
  stdin: ReadStream;
  stdout: WriteStream;
  stderr: WriteStream;
  env: Readonly<Record<string, string | undefined>>;
}

/** Makes the terminal of a Node process. */
export function processTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  // Each write takes its own error; without a listener Node would throw the stream's as well.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  return {
    isScreen: stdout.isTTY === true,
    debug: (env.DEBUG ?? '').split(/[\s,]+/).includes('offprint'),
    async read() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    print: (data) => write(stdout, data),
    tell: (line) => write(stderr, `${line}\n`).catch(() => {}),
  };
}

function write(stream: WriteStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error && !readerLeft.has(codeOf(error)) ? reject(error) : resolve()));
  });
}

const readerLeft = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);
