/**
 * Options that every exporter takes: what each may be, and the time that a file says it was made.
 *
 * Invariant: nothing here reaches a language, a parser or an engine, so that who only checks options loads none.
 */
import { isMembers, languageTag, nameOf, type OptionCheck } from '../model/options.ts';
import type { ExportOptions } from './exporter.ts';

export const isBytesOrNone = (value: unknown): boolean => value === undefined || value instanceof Uint8Array;

/** Checks for the options that every exporter takes. */
export const exportOptionChecks: Readonly<Record<keyof ExportOptions, OptionCheck>> = {
  language: languageTag,
  timestamp: {
    expected: 'an ISO 8601 date or time',
    test: (value) => typeof value === 'string' && toTimestamp(value) !== undefined,
  },
  title: 'string',
  baseUrl: { expected: 'an absolute URL', test: (value) => typeof value === 'string' && URL.canParse(value) },
  inferredFrom: 'number',
  assets(value) {
    if (typeof value === 'function') return undefined;
    const expected = 'a function, or a record of bytes by the address of the picture';
    if (!isMembers(value)) return `: expected ${expected}, got ${nameOf(value)}`;
    const wrong = Object.entries(value).find(([, bytes]) => !isBytesOrNone(bytes));
    return wrong && `[${JSON.stringify(wrong[0].slice(0, 80))}]: expected bytes, got ${nameOf(wrong[1])}`;
  },
  embedSource: [true, false, 'bare'],
  onDiagnostic: 'function',
  signal: { expected: 'an AbortSignal', test: (value) => value instanceof AbortSignal },
};

/** Completes a partial date to the second and in UTC: `CCYY-MM-DDThh:mm:ssZ`. `undefined` if it is none. */
export function toTimestamp(date: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(
    date,
  );
  if (!parts) return undefined;
  const [, year, month = '01', day = '01', time = 'T00:00:00'] = parts;
  const zoned = /(Z|[+-]\d{2}:\d{2})$/.test(time) ? time : `${time}Z`;
  const milliseconds = Date.parse(`${year}-${month}-${day}${zoned}`);
  return Number.isNaN(milliseconds) ? undefined : `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
