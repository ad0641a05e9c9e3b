/**
 * Space between what stands one after another, where the styles of the two leave too much or none: a table has no space of
 * its own (ECMA-376-1 17.4), and a style that drops the space between its paragraphs (17.3.1.9) knows nothing of lists.
 *
 * Invariant: only space is set here, and only on paragraphs that touch a table or belong to a list.
 */
import type { Draft, ParagraphFormat } from './draft.ts';
import type { Ledger } from './ledger.ts';
import { headingStyle } from './look.ts';

/** Twips: around a list, above a table, and between a table and what heads it. */
const space = { list: 150, table: 300, head: 100 } as const;

const none: ParagraphFormat = { spacing: { after: 0 } };

/** Drafts with the space between them. */
export function spacedOut(drafts: readonly Draft[], { design }: Ledger): Draft[] {
  const { styleId } = design;
  const headings = new Set([1, 2, 3, 4, 5, 6].map((level) => styleId(headingStyle(level))));
  const [caption, continued] = [styleId('Caption'), styleId('ListContinue')];
  const lists = new Set<number>();
  const spaced = [...drafts];
  const give = (at: number, format: ParagraphFormat): void => {
    const draft = spaced[at];
    if (draft?.type !== 'paragraph') return;
    const spacing = { ...draft.format.spacing, ...format.spacing };
    spaced[at] = { ...draft, format: { ...draft.format, ...format, spacing } };
  };
  for (const [index, draft] of drafts.entries()) {
    const list = draft.type === 'paragraph' ? draft.list : undefined;
    const opens = list?.level === 0 && !lists.has(list.id);
    if (list) lists.add(list.id);
    const before = drafts[index - 1];
    if (before?.type !== 'paragraph') continue;
    const { style = '' } = before.format;
    const own = draft.type === 'paragraph' ? draft.format.style : undefined;
    if (draft.type === 'table') {
      if (style !== caption) give(index - 1, { spacing: { after: headings.has(style) ? space.head : space.table } });
    } else if (before.list && opens) {
      // A list right after another, which may have the same style.
      const next = drafts[index + 1];
      const goesOn = next?.type === 'paragraph' && next.list?.id === list.id;
      give(index - 1, none);
      give(index, { contextualSpacing: false, spacing: { before: space.list, ...(goesOn ? none.spacing : {}) } });
    } else if (before.list && list && style !== own) {
      // From bullets to numbers within a list, or back.
      give(index - 1, none);
      give(index, { spacing: { before: 0 } });
    } else if (style === continued && !list && own !== continued) {
      give(index - 1, { spacing: { after: space.list } });
    }
  }
  return spaced;
}
