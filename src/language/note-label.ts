/**
 * The label at the head of a note: "Correction:". Writers print it before the note, in the article's language.
 *
 * Invariant: only the label that would be printed again is one; other words of a newsroom stay in the text.
 */
import type { Note } from '../model/nodes.ts';
import { languageOf } from './index.ts';

const labels = { correction: 'correction', update: 'update', editor: 'editorNote', tip: 'tip' } as const;

/** Length of the label with its colon and the space behind it; 0 if the text opens with none, or is nothing else. */
export function noteLabelLength(text: string, role: Note['role'], language: string): number {
  const label = languageOf(language).labels[labels[role]];
  if (label === undefined || folded(text.slice(0, label.length)) !== folded(label)) return 0;
  const colon = /^\s*[:：]\s*/u.exec(text.slice(label.length))?.[0].length ?? 0;
  const length = label.length + colon;
  return colon > 0 && length < text.length ? length : 0;
}

/** A label is the same in capitals, and with a typewriter's apostrophe. */
const folded = (label: string): string => label.toLowerCase().replaceAll("'", '’');
