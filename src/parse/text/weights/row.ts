/** A row of the table of weights: how a rule weighs its facts. */
export interface RuleWeights {
  /** Least score at which the rule is followed. */
  threshold: number;
  /** Log odds before any fact. */
  bias: number;
  /** Log odds that each fact adds. */
  of: Readonly<Record<string, number>>;
}
