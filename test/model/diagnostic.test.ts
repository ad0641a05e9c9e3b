import { describe, expect, it } from 'vitest';
import { diagnose, formatDiagnostic, OffprintError, type RuleId, rules } from '../../src/model/diagnostic.ts';

describe('formatDiagnostic', () => {
  const start = { line: 3, column: 7, offset: 40 };

  it.each([
    [
      'alone',
      diagnose('text/empty', 'The input holds no text'),
      undefined,
      'warning: The input holds no text [text/empty]',
    ],
    ['in a file', diagnose('text/empty', 'None'), 'a.txt', 'a.txt: warning: None [text/empty]'],
    ['at a point', diagnose('text/omitted', 'Out', { place: start }), 'a.txt', 'a.txt:3:7: info: Out [text/omitted]'],
    [
      'at a span',
      diagnose('text/omitted', 'Out', { place: { start, end: start } }),
      undefined,
      '3:7: info: Out [text/omitted]',
    ],
    [
      'at a pointer',
      diagnose('json/schema', 'No', { path: '/type' }),
      'a.json',
      'a.json:/type: error: No [json/schema]',
    ],
    ['at the root', diagnose('json/syntax', 'No', { path: '' }), undefined, 'error: No [json/syntax]'],
    ['with a note', diagnose('json/schema', 'No', { note: 'try 1' }), undefined, 'error: No [json/schema] (try 1)'],
  ])('prints one %s', (_, diagnostic, file, expected) => {
    expect(formatDiagnostic(diagnostic, file)).toBe(expected);
  });

  it('prints the diagnostics of others', () => {
    expect(formatDiagnostic({ severity: 'info', ruleId: 'mine/rule', reason: 'R' })).toBe('info: R [mine/rule]');
  });
});

describe('the rule table', () => {
  it('describes each rule in a sentence without full stop, under area/kebab-case', () => {
    for (const [id, { description }] of Object.entries(rules)) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*$/);
      expect(description).toMatch(/^[A-Z].*[^.]$/);
    }
  });

  it('gives a diagnostic its severity', () => {
    for (const [id, { severity }] of Object.entries(rules)) {
      expect(diagnose(id as RuleId, 'R')).toEqual({ severity, ruleId: id, reason: 'R' });
    }
  });
});

describe('OffprintError', () => {
  it('says what kind of mistake it is, and only what it knows', () => {
    const cause = new Error('engine');
    const error = new OffprintError('export/failed', 'pdf failed', { format: 'pdf', cause });
    expect(error).toMatchObject({ name: 'OffprintError', code: 'export/failed', format: 'pdf', cause });
    expect('option' in error).toBe(false);
    expect('cause' in new OffprintError('option/invalid', 'bad', { option: 'title' })).toBe(false);
  });
});
