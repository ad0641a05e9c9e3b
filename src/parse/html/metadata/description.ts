/**
 * The standfirst: the one that the page prints, else what it tells machines, if that is more than the text says itself.
 *
 * Most pages put the first sentences of the text where a description is asked for; printed under the headline these would
 * stand there twice. Invariant: what is a repetition stays among the candidates.
 */
import type { Metadata } from '../../../model/article.ts';
import type { Block } from '../../../model/nodes.ts';
import { plainText } from '../../../model/visit.ts';
import { textPositions } from '../../elements/place.ts';
import { collapse, type Element, textOf } from '../../elements/tree.ts';
import { squeeze } from './author.ts';
import { trust } from './candidate.ts';
import type { PageMetadata } from './index.ts';

/** Letters of a description that are looked for in the text. */
const telling = 60;

/** Settles the description of an article. */
export function describe(
  about: PageMetadata,
  deck: Element | undefined,
  body: readonly Block[],
  given: Metadata,
): void {
  if (given.description !== undefined) return;
  const { metadata, provenance } = about;
  const pointer = '/metadata/description';
  const stated = metadata.description;
  const before = provenance[pointer];
  const candidates =
    stated === undefined || !before
      ? []
      : [
          { value: stated, rule: before.rule ?? 'meta', score: before.score ?? trust.meta },
          ...(before.candidates ?? []),
        ];
  if (deck) {
    metadata.description = collapse(textOf(deck));
    provenance[pointer] = {
      status: 'stated',
      rule: 'visible/deck',
      score: trust.heading,
      positions: textPositions(deck),
      ...(candidates.length > 0 ? { candidates } : {}),
    };
  } else if (stated !== undefined && repeats(stated, body, metadata.headline)) {
    delete metadata.description;
    provenance[pointer] = { status: 'inferred', positions: [], candidates };
  }
}

/** Takes a headline back that is the title of a window and only the first words of the text, cut off: the text has none. */
export function dropCutTitle({ metadata, provenance }: PageMetadata, body: readonly Block[]): void {
  const pointer = '/metadata/headline';
  const { headline } = metadata;
  const origin = provenance[pointer];
  const [first] = body;
  if (!headline || !first || origin?.rule !== 'head/title' || !/(?:…|\.\.\.)$/u.test(headline)) return;
  if (!squeeze(plainText(first)).startsWith(squeeze(headline))) return;
  const candidate = { value: headline, rule: origin.rule, score: origin.score ?? trust.title };
  delete metadata.headline;
  provenance[pointer] = {
    status: 'inferred',
    positions: [],
    candidates: [candidate, ...(origin.candidates ?? [])],
  };
}

function repeats(description: string, body: readonly Block[], headline = ''): boolean {
  const words = squeeze(description).slice(0, telling);
  return words === '' || squeeze(headline).startsWith(words) || squeeze(body.map(plainText).join(' ')).includes(words);
}
