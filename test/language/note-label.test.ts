import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { noteLabel, noteLabelLength } from '../../src/language/note-label.ts';
import { note } from '../../src/model/build.ts';
import type { Note } from '../../src/model/nodes.ts';

describe('noteLabelLength', () => {
  it.each([
    ['Correction: Two metres.', 'correction', 'en', 12],
    ["Editor's note: Two metres.", 'editor', 'en', 15],
    ['CORRECTION : Two metres.', 'correction', 'en-GB', 13],
    ['Rectificatif : deux mètres.', 'correction', 'fr', 15],
    ['更正：两米。', 'correction', 'zh', 3],
    ['Correction: Two metres.', 'correction', 'de', 0],
    ['Clarification: Two metres.', 'correction', 'en', 0],
    ['Correction of the wall', 'correction', 'en', 0],
    ['Correction:', 'correction', 'en', 0],
  ] as const)('of "%s" (%s, %s) is %i', (text, role, language, length) => {
    expect(noteLabelLength(text, role, language)).toBe(length);
  });
});

describe('noteLabel', () => {
  it.each([
    ['Two metres.', 'correction', 'en', 'Correction'],
    ['CORRECTION: Two metres.', 'correction', 'en', ''],
    ["Editor's note: Two metres.", 'editor', 'en', ''],
    ['Correction of the wall', 'correction', 'en', 'Correction'],
    ['Two metres.', 'correction', 'und', ''],
  ] as const)('of "%s" (%s, %s) is "%s"', (text, role, language, label) => {
    expect(noteLabel(note(role, text), languageOf(language))).toBe(label);
  });

  it('is none where the role is a guess and the source had no label', () => {
    const place = (offset: number) => ({ line: 1, column: offset + 1, offset });
    const guess = { data: { inferred: { rule: 'note/service', score: 0.8, evidence: [] } } };
    const [line] = note('editor', 'More at example.org').children;
    const behind = (start: number): Note => ({
      ...{ type: 'note', role: 'editor', position: { start: place(0), end: place(40) }, ...guess },
      children: line ? [{ ...line, position: { start: place(start), end: place(40) } }] : [],
    });
    expect(noteLabel(behind(0), languageOf('en'))).toBe('');
    expect(noteLabel(behind(15), languageOf('en'))).toBe('Editor’s note');
  });
});
