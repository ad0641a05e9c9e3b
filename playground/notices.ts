/**
 * Diagnostics of the parser and of every exporter in one list: what several say is said once, with their names, and each
 * knows the row that it is about.
 */
import type { Diagnostic } from 'offprint';
import type { Format, Noticed } from './messages.ts';
import type { Row } from './rows.ts';

/** A list that grows. */
export interface Notices {
  add(diagnostic: Diagnostic, format?: Format): void;
  /** The gravest first, and how many are not in it. */
  all(): { noticed: Noticed[]; rest: number };
}

/** So many are told: who has more looks for what they have in common. */
const most = 200;

const order = ['error', 'warning', 'info'];

export function openNotices(rows: readonly Row[]): Notices {
  const found = new Map<string, Noticed>();
  const byPath = new Map(rows.flatMap(({ facts }, index) => facts.map(({ path }) => [path, index] as const)));
  return {
    add({ severity, ruleId, reason, place, path }, format) {
      const line = place && ('start' in place ? place.start : place).line;
      const key = [ruleId, reason, line, path].join('\n');
      const known = found.get(key);
      if (known) {
        if (format && !known.formats.includes(format)) known.formats.push(format);
        return;
      }
      const row = line === undefined ? rowOfPath(path, byPath) : rowOfLine(line, rows);
      found.set(key, {
        ...{ severity, ruleId, reason, formats: format ? [format] : [] },
        ...(line === undefined ? {} : { line }),
        ...(row === undefined ? {} : { row }),
      });
    },
    all() {
      const sorted = [...found.values()].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
      return { noticed: sorted.slice(0, most), rest: Math.max(0, sorted.length - most) };
    },
  };
}

/** The last row that begins at the line or above it, and reaches it. */
function rowOfLine(line: number, rows: readonly Row[]): number | undefined {
  const index = rows.findLastIndex((row) => row.line > 0 && row.line <= line && row.lastLine >= line);
  return index < 0 ? undefined : index;
}

/** The row of the nearest value or block that holds what a path leads to. */
function rowOfPath(path: string | undefined, byPath: ReadonlyMap<string, number>): number | undefined {
  for (let at = path; at; at = at.slice(0, at.lastIndexOf('/'))) {
    const row = byPath.get(at);
    if (row !== undefined) return row;
  }
  return undefined;
}
