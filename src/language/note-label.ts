/**
 * The label at the head of a note: "Correction:". Writers print it before the note, in the article's language.
 *
 * Invariant: only the label that would be printed again is one; other words of a newsroom stay in the text. No note has its
 * label twice.
 */
import type { Note } from '../model/nodes.ts';
import { plainText } from '../model/visit.ts';
import { languageOf } from './index.ts';
import type { Language } from './language.ts';

const labels = { correction: 'correction', update: 'update', editor: 'editorNote', tip: 'tip' } as const;

/** The label to print before a note, without a colon; empty if the language has none or the note opens with it by itself. */
export function noteLabel(node: Note, { labels: words }: Language): string {
  const label = words[labels[node.role]] ?? '';
  return label !== '' && lengthAtHead(plainText(node).trimStart(), label) > 0 ? '' : label;
}

/** Length of the label with its colon and the space behind it; 0 if the text opens with none, or is nothing else. */
export function noteLabelLength(text: string, role: Note['role'], language: string): number {
  const label = languageOf(language).labels[labels[role]];
  return label === undefined ? 0 : lengthAtHead(text, label);
}

function lengthAtHead(text: string, label: string): number {
  if (folded(text.slice(0, label.length)) !== folded(label)) return 0;
  const colon = /^\s*[:：]\s*/u.exec(text.slice(label.length))?.[0].length ?? 0;
  const length = label.length + colon;
  return colon > 0 && length < text.length ? length : 0;
}

/** A label is the same in capitals, and with a typewriter's apostrophe. */
const folded = (label: string): string => label.toLowerCase().replaceAll("'", '’');
