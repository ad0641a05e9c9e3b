/**
 * The check of what a user says of rules and lines: a name that no rule has, a kind that there is not, is a mistake.
 *
 * Invariant: after the check every rule that is asked has a name, a kind, a pass and a look, and every hint names a kind.
 */
import type { OptionCheck } from '../../model/options.ts';
import { textRules } from './decide.ts';
import type { Kind, Rule } from './rule.ts';

const kinds: Readonly<Record<Kind | 'paragraph', true>> = {
  attribution: true,
  blockquote: true,
  byline: true,
  credit: true,
  date: true,
  deck: true,
  footnote: true,
  furniture: true,
  heading: true,
  headline: true,
  kicker: true,
  listItem: true,
  note: true,
  paragraph: true,
  pullQuote: true,
  speakerTurn: true,
  tableRow: true,
  thematicBreak: true,
  verse: true,
};

const passes: Readonly<Record<Rule['pass'], true>> = { own: true, front: true, context: true };

type Members = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isLine: Test = (value) => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isKeyOf =
  (table: object): Test =>
  (value) =>
    typeof value === 'string' && Object.hasOwn(table, value);
const allAre =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);

/** Whether an object has these members alone, each fit; one that is absent fits. */
function fits(value: unknown, tests: Readonly<Record<string, Test>>): boolean {
  if (!isObject(value)) return false;
  return Object.entries(value).every(
    ([key, member]) => member === undefined || (Object.hasOwn(tests, key) && tests[key]?.(member) === true),
  );
}

const isRule: Test = (value) =>
  isObject(value) &&
  typeof value.name === 'string' &&
  value.name !== '' &&
  isKeyOf(kinds)(value.kind) &&
  value.kind !== 'paragraph' &&
  isKeyOf(passes)(value.pass) &&
  typeof value.look === 'function';

const ours: ReadonlySet<unknown> = new Set(textRules.map(({ name }) => name));

/** The option `hints`. */
export const hintsCheck: OptionCheck = {
  expected: 'an array of { line, lastLine?, is }, lines from 1, where "is" is the kind of a rule or "paragraph"',
  test: allAre(
    (hint) =>
      isObject(hint) &&
      isLine(hint.line) &&
      isKeyOf(kinds)(hint.is) &&
      fits(hint, { line: isLine, lastLine: isLine, is: isKeyOf(kinds) }),
  ),
};

/** The option `rules`. */
export const rulesCheck: OptionCheck = {
  expected:
    'an object of { off, replace, add, thresholds }: names that are in `textRules`, rules with a name, a kind, a pass and a look, and scores from 0 to 1',
  test: (rules) => {
    if (!isObject(rules)) return false;
    const added = Array.isArray(rules.add) ? rules.add.map((rule: unknown) => isObject(rule) && rule.name) : [];
    const isName: Test = (name) => ours.has(name) || added.includes(name);
    const isScore: Test = (score) => typeof score === 'number' && score >= 0 && score <= 1;
    return fits(rules, {
      off: allAre(isName),
      replace: allAre((rule) => isRule(rule) && isObject(rule) && ours.has(rule.name)),
      add: allAre(isRule),
      thresholds: (value) => isObject(value) && Object.entries(value).every(([key, at]) => isName(key) && isScore(at)),
    });
  },
};
