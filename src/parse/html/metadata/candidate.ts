/**
 * What the page says about its article, each saying with its rule, its trust and its place; several may speak of one
 * property.
 *
 * Invariant: a candidate is a reading of the page alone; which one wins is decided in `choose.ts`.
 */
import type { Agent, Metadata } from '../../../model/article.ts';
import type { Position } from '../../../model/provenance.ts';

/** A property of an article, or its language. */
export type Key = keyof Metadata | 'language' | 'direction';

/** A value that was seen for a property. */
export interface Seen {
  key: Key;
  value: unknown;
  /** `family/kebab-case`. */
  rule: string;
  /** How far the rule is trusted, 0 to 1: the order of trust. */
  score: number;
  /** Whether the page says so outright; else a rule read it out of the text. */
  stated: boolean;
  positions: Position[];
  /** The words of the source. */
  text?: string;
}

/**
 * The order of trust. What a page tells machines about its article goes before what it tells them about itself, and that
 * before what is read out of its text. The headline alone is taken as printed, if what is printed agrees.
 */
export const trust = {
  own: 1,
  'json-ld': 0.95,
  microdata: 0.9,
  meta: 0.85,
  time: 0.8,
  'rel-author': 0.8,
  heading: 0.78,
  byline: 0.76,
  line: 0.75,
  title: 0.7,
  text: 0.6,
} as const;

/** A person or an organisation by name. */
export function agent(name: string, more: Partial<Agent> = {}): Agent {
  return { type: 'Person', ...more, name };
}
