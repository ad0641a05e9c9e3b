/** Errors of the operating system, as Node throws them: their code, and what they say to a person. */

/** The code of a system error, such as `ENOENT`; empty if it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a system error says, without its code and path: "no such file or directory". */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9]+: ([^,]+), \w+/.exec(message)?.[1] ?? message;
}
