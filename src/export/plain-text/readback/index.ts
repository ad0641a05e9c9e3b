/**
 * Plain text that is read back: the profile `readback`, a head of what is known about the article and the body in signs that
 * leave no doubt. docs/plain-text.md describes it.
 *
 * Invariant: the reader of raw text makes the same article of it, but for what is reported as `export/lossy`.
 */
import { directionOf } from '../../../model/build.ts';
import type { Edition } from '../../edition.ts';
import { headOf } from './head.ts';
import { printShown, profileLine } from './print.ts';
import { loser, showable } from './show.ts';

/** The lines of some articles; the first alone is read back. */
export function printReadback(editions: readonly Edition[], isPublication: boolean): string[] {
  return editions.flatMap((edition, index) => {
    const lose = loser(edition);
    if (isPublication && index === 0) lose('publication');
    const { language } = edition;
    const direction = edition.direction === directionOf(language) ? [] : [`direction: ${edition.direction}`];
    const { children, emphasis, links } = showable(edition, lose);
    const signs = [...(emphasis ? ['emphasis: asterisks'] : []), ...(links ? ['links: brackets'] : [])];
    const head = headOf(edition.metadata, lose);
    const body = printShown(children, lose);
    const lines = [profileLine, `language: ${language}`, ...direction, ...signs, ...head];
    return [...(index === 0 ? [] : ['', '']), ...lines, ...(body.length > 0 ? ['', ...body] : [])];
  });
}
