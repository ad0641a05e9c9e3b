/**
 * The weights of the raw-text reader: one row a rule. A score is the logistic of bias plus the weighted facts; a rule is
 * followed from its threshold on. Facts are named in the rule's own file; rows stand by family in `weights/`. That of section
 * headings is fitted by `scripts/fit-weights.ts` and stands in `weights/fitted.json`; the others are set by hand, since fitted
 * ones read texts that they were not fitted to less well.
 */
import { bodyWeights } from './weights/body.ts';
import { endWeights } from './weights/end-matter.ts';
import fittedWeights from './weights/fitted.json' with { type: 'json' };
import { frontWeights } from './weights/front-matter.ts';
import type { RuleWeights } from './weights/row.ts';

export type { RuleWeights };

/** Weights by the name of the rule. */
export const weights: Readonly<Record<string, RuleWeights>> = {
  ...frontWeights,
  ...fittedWeights,
  ...bodyWeights,
  ...endWeights,
};
