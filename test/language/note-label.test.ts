import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/index.ts';
import { noteLabel, noteLabelLength } from '../../src/language/note-label.ts';
import { note } from '../../src/model/build.ts';

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
});
