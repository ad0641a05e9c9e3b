/**
 * The check of what a user says of rules and lines: a name that no rule has, a kind that there is not, is a mistake.
 *
 * Invariant: after the check every rule that is asked has a name, a kind, a pass, a look and numbers for weights, and every hint names a kind.
 */
import { nameOf, type OptionCheck } from '../../model/options.ts';
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

const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isScore: Test = (value) => typeof value === 'number' && value >= 0 && value <= 1;
const isNumbers: Test = (value) => isObject(value) && Object.values(value).every(isNumber);

/** Whether weights are all there and numbers: one that is none would make every score none. */
const isWeights: Test = (value) =>
  isObject(value) && isScore(value.threshold) && isNumber(value.bias) && isNumbers(value.of);

const isRule: Test = (value) =>
  isObject(value) &&
  typeof value.name === 'string' &&
  value.name !== '' &&
  isKeyOf(kinds)(value.kind) &&
  value.kind !== 'paragraph' &&
  isKeyOf(passes)(value.pass) &&
  typeof value.look === 'function' &&
  (value.weights === undefined || isWeights(value.weights)) &&
  (value.scripts === undefined || Array.isArray(value.scripts));

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

const rulesExpected =
  'expected an object of { off, replace, add, thresholds }: names that are in `textRules`, rules with a name, a kind, a pass, a look and weights that are numbers, and scores from 0 to 1';

/** The option `rules`: what is wrong with it, by name where a rule is meant that there is not. */
export const rulesCheck: OptionCheck = (rules) => {
  const fault = `: ${rulesExpected}`;
  if (!isObject(rules)) return fault;
  const { off = [], replace = [], add = [], thresholds = {} } = rules;
  const named = (list: unknown): unknown[] =>
    Array.isArray(list) ? list.map((rule: unknown) => isObject(rule) && rule.name) : [];
  const known = new Set([...ours, ...named(add)]);
  const shapes = { off: Array.isArray, replace: allAre(isRule), add: allAre(isRule), thresholds: isObject };
  if (!fits(rules, shapes) || !isObject(thresholds) || !Object.values(thresholds).every(isScore)) return fault;
  const asked: [member: string, names: unknown[], among: ReadonlySet<unknown>][] = [
    ['off', Array.isArray(off) ? off : [], known],
    ['replace', named(replace), ours],
    ['thresholds', Object.keys(thresholds), known],
  ];
  for (const [member, names, among] of asked) {
    const unknown = names.find((name) => !among.has(name));
    if (unknown !== undefined)
      return `.${member}: there is no rule ${nameOf(unknown)}; their names are in \`textRules\``;
  }
  return undefined;
};
