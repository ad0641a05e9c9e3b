/**
 * What the command tells of each input: lines for people on standard error, one JSON line for programs on standard
 * output, and the exit code.
 *
 * Invariant: the exit code follows from the diagnostics alone.
 */
import { type Diagnostic, formatDiagnostic, type RuleId } from '../model/diagnostic.ts';
import type { Request } from './arguments.ts';
import type { Outcome } from './convert.ts';
import { standardStream } from './plan.ts';
import type { Terminal } from './terminal.ts';

/** How an input came out: `warned` if something was lost or warned of, `failed` if something is missing or wrong. */
export type Status = 'ok' | 'warned' | 'failed';

/** Notes of severity `info` that tell of words or marks that the output lacks. */
const losses: ReadonlySet<string> = new Set<RuleId>(['export/lossy', 'text/omitted']);

const isWarning = ({ severity, ruleId }: Diagnostic): boolean => severity === 'warning' || losses.has(ruleId);

/** The status of an input. */
export function statusOf({ diagnostics }: Outcome): Status {
  if (diagnostics.some(({ severity }) => severity === 'error')) return 'failed';
  return diagnostics.some(isWarning) ? 'warned' : 'ok';
}

/** The exit code of a run. */
export function exitCodeOf(statuses: readonly Status[], strict: boolean): 0 | 1 | 3 {
  if (statuses.includes('failed')) return 1;
  return strict && statuses.includes('warned') ? 3 : 0;
}

/** Rules that a text breaks character by character: for a person one line says it of them all. */
const summaries: Readonly<Partial<Record<string, (those: readonly Diagnostic[]) => string>>> = {
  'pdf/missing-glyph': (those) => {
    const characters = those.flatMap(({ reason }) => /U\+[\dA-F]+(?: U\+[\dA-F]+)*/.exec(reason)?.[0] ?? []);
    const few = characters.slice(0, 5).join(', ');
    const more = characters.length > 5 ? ' and more' : '';
    return `No font has ${characters.length} of the characters (${few}${more}); boxes stand for them; --font gives a font that has them`;
  },
};

/** Puts what can be said in one line in the place of the first that says it. */
function gathered(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const { ruleId } = diagnostic;
    if (!Object.hasOwn(summaries, ruleId)) continue;
    const group = groups.get(ruleId) ?? [];
    groups.set(ruleId, group);
    group.push(diagnostic);
  }
  return diagnostics.flatMap((diagnostic) => {
    const { ruleId, severity } = diagnostic;
    const [first, ...others] = groups.get(ruleId) ?? [];
    const summary = summaries[ruleId];
    if (!summary || !first || others.length === 0) return [diagnostic];
    return diagnostic === first ? [{ ruleId, severity, reason: summary([first, ...others]) }] : [];
  });
}

/** Tells of one input. */
export async function report(outcome: Outcome, { json, quiet, verbose }: Request, terminal: Terminal): Promise<void> {
  const { input, outputs, diagnostics } = outcome;
  const shown = diagnostics.filter(
    (diagnostic) => diagnostic.severity === 'error' || (!quiet && (verbose || isWarning(diagnostic))),
  );
  const file = input === standardStream ? '<stdin>' : input;
  // Formats notice the same things in an article; once is enough for a person.
  const lines = gathered(shown).map((diagnostic) => formatDiagnostic(diagnostic, file));
  for (const line of new Set(lines)) await terminal.tell(line);
  if (verbose && !quiet) {
    for (const { path, bytes } of outputs) await terminal.tell(`${file}: wrote ${path} (${bytes} bytes)`);
  }
  if (json) {
    await terminal.print(`${JSON.stringify({ input, status: statusOf(outcome), outputs, diagnostics })}\n`);
  }
}
