/**
 * The label at the head of a note: "Correction:". Writers print it before the note, in the article's language.
 *
 * Invariant: only the label that would be printed again is one; other words of a newsroom stay in the text. No note has its
 * label twice, and none is made up: a note that was told by something else than its label gets none.
 */
import type { Note } from '../model/nodes.ts';
import { plainText } from '../model/visit.ts';
import { languageOf } from './index.ts';
import type { Language } from './language.ts';

const labels = { correction: 'correction', update: 'update', editor: 'editorNote', tip: 'tip' } as const;

/**
 * The label to print before a note, without a colon; empty if the language has none, the note opens with it by itself, or its
 * role is a guess and its source had no label.
 */
export function noteLabel(node: Note, { labels: words }: Language): string {
  const label = words[labels[node.role]] ?? '';
  if (node.data?.inferred && !hadLabel(node)) return '';
  return label !== '' && lengthAtHead(plainText(node).trimStart(), label) > 0 ? '' : label;
}

/** Whether the source has something before the text of a note: parsers take the label off and leave it in the note's position. */
function hadLabel({ position, children: [first] }: Note): boolean {
  const [from, start] = [position?.start.offset, first?.position?.start.offset];
  return from !== undefined && start !== undefined && from < start;
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
