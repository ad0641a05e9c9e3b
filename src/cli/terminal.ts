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
  /** Shows a line that the next one replaces, none if it is empty. Absent where standard error is no screen. */
  status?(line: string): void;
  /** From the first call on a signal aborts this, with the exit code as its reason; the next one ends the process. */
  interruption?(): AbortSignal;
}

/** The part of a Node process that a terminal is made of. */
interface Streams {
  stdin: ReadStream;
  stdout: WriteStream;
  stderr: WriteStream;
  env: Readonly<Record<string, string | undefined>>;
}

/** Takes the line away that stands where the cursor is (ECMA-48, 8.3.41). */
const eraseLine = '\r\u001b[2K';

/** Makes the terminal of a Node process. */
export function processTerminal({ stdin, stdout, stderr, env }: Streams, interruption: () => AbortSignal): Terminal {
  // Each write takes its own error; without a listener Node would throw the stream's as well.
  for (const stream of [stdout, stderr]) stream.on('error', () => {});
  let shown = false;
  const status = (line: string): void => {
    const cut = line.slice(0, (stderr.columns || 80) - 1);
    if (shown || cut !== '') void write(stderr, eraseLine + cut).catch(() => {});
    shown = cut !== '';
  };
  return {
    isScreen: stdout.isTTY === true,
    debug: (env.DEBUG ?? '').split(/[\s,]+/).includes('offprint'),
    async read() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    print: (data) => write(stdout, data),
    tell: (line) => write(stderr, `${shown ? eraseLine : ''}${line}\n`).catch(() => {}),
    interruption,
    ...(stderr.isTTY && !env.CI && env.TERM !== 'dumb' && { status }),
  };
}

function write(stream: WriteStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error && !readerLeft.has(codeOf(error)) ? reject(error) : resolve()));
  });
}

const readerLeft = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);
