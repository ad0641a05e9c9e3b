import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { outputFormats } from '../../src/cli/formats.ts';
import { help } from '../../src/cli/help.ts';
import { settingNames } from '../../src/cli/settings.ts';
import { folder, offprint } from './command.ts';

/** What the exporters are given for a command line. */
function settingsOf(...args: string[]): Record<string, unknown> {
  const command = readArguments(['a.txt', ...args], outputFormats);
  return command.kind === 'convert' ? Object.fromEntries(command.request.settings) : {};
}

describe('a setting becomes the option of the exporter', () => {
  test.each<[string[], object]>([
    [['--theme', 'newsprint'], { theme: 'newsprint' }],
    [['--standard', 'UA2'], { standard: 'ua2' }],
    [['--opening', 'small-caps'], { opening: 'smallCaps' }],
    [['--page-size', 'A5'], { pageSize: 'a5' }],
    [['--page-size', '6x9in'], { pageSize: { width: 432, height: 648 } }],
    [['--page-size', '148mm×210mm'], { pageSize: { width: 419.528, height: 595.276 } }],
    [['--page-size', '400x600'], { pageSize: { width: 400, height: 600 } }],
    [['--margins', '1in'], { margins: { top: 72, right: 72, bottom: 72, left: 72 } }],
    [['--margins', '1in,2cm'], { margins: { top: 72, right: 56.693, bottom: 72, left: 56.693 } }],
    [['--margins', '50, 60, 70, 80'], { margins: { top: 50, right: 60, bottom: 70, left: 80 } }],
  ])('%s', (args, options) => {
    expect(settingsOf('--to', 'pdf', ...args)).toEqual({ pdf: options });
  });

  test.each<[string[], object]>([
    [['--width', '72', '--eol', 'crlf'], { width: 72, eol: 'crlf' }],
    [['--width', 'none', '--links', 'notes', '--notes', 'inline'], { width: 'none', links: 'notes', notes: 'inline' }],
    [['--emphasis', 'asterisks', '--headings', 'Capitals'], { emphasis: 'asterisks', headings: 'capitals' }],
    [['--flowed', '--ascii'], { flowed: true, ascii: true }],
    [['--profile', 'readback'], { profile: 'readback' }],
  ])('%s', (args, options) => {
    expect(settingsOf('--to', 'text', ...args)).toEqual({ text: options });
  });

  test('of each format that has it, and of no other', () => {
    expect(settingsOf('--to', 'pdf,docx,text', '-d', 'out', '--page-size', 'letter', '--theme', 'newsprint')).toEqual({
      pdf: { pageSize: 'letter', theme: 'newsprint' },
      docx: { pageSize: 'letter' },
      text: {},
    });
  });
});

describe('a setting that cannot be met is a wrong usage, which says what can', () => {
  test.each<[string[], RegExp]>([
    [['--to', 'pdf', '--theme', 'newspaper'], /--theme: "newspaper" is not known to pdf; give reading or newsprint/],
    [['--to', 'docx', '--page-size', 'a3'], /--page-size: "a3" is not known to docx; give a4, letter or a5/],
    [['--to', 'pdf', '--reference', 'h.docx'], /--reference: it gives the look of DOCX only/],
    [['--to', 'pdf', '--page-size', '210xmm'], /give a4, letter or a5, or a size such as 148x210mm/],
    [['--to', 'pdf', '--page-size', '1x2x3'], /a size such as/],
    [['--to', 'pdf', '--margins', '20mm,,20mm,20mm'], /--margins: .* give a length such as 20mm for all sides/],
    [['--to', 'pdf', '--margins=-5'], /--margins: "-5"/],
    [['--to', 'pdf', '--standard', 'toString'], /--standard: "toString" is not known to pdf; give ua1 or ua2/],
    [['--to', 'text', '--width', '0'], /--width: "0" is not known to text; give a whole number of columns, or none/],
    [['--to', 'text', '--links', 'yes'], /--links: "yes" is not known to text; give none, inline or notes/],
    [['--to', 'pdf', '--ascii'], /--ascii: none of the formats that are asked for has it/],
    [['--to', 'epub,text', '--margins', '9'], /--margins: none of the formats that are asked for has it/],
  ])('%s', (args, reason) => {
    expect(() => settingsOf(...args)).toThrow(reason);
  });

  test('and so is paper without room for text, where the page is set', async () => {
    const cwd = folder({ 'a.txt': 'One.\n' });
    const run = await offprint(cwd, ['a.txt', '-o', 'a.pdf', '--margins', '10in']);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/pdf: margins: expected a text area of \d+ × \d+ points at least on this paper/);
  });
});

test('the help tells of every setting', () => {
  for (const name of settingNames) expect(help).toContain(`--${name} `);
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('a file has the paper that is asked for', async () => {
  const cwd = folder({ 'a.txt': 'A headline\n\nOne paragraph of text.\n' });
  const run = await offprint(cwd, ['a.txt', '-o', 'a.pdf', '--page-size', '6x9in', '--theme', 'newsprint']);
  expect(run).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, 'a.pdf'), 'latin1')).toContain('/MediaBox [0 0 432 648]');
});

test('plain text has the lines that are asked for', async () => {
  const cwd = folder({ 'a.txt': `${'“One” — two. '.repeat(12)}\n` });
  const run = await offprint(cwd, [
    'a.txt',
    '--to',
    'text',
    '-o',
    '-',
    '--width',
    '40',
    '--ascii',
    '--headings',
    'capitals',
  ]);
  expect(run).toMatchObject({ code: 0 });
  expect(run.stdout).toContain('"One" -- two. "One" -- two. "One" --');
  for (const line of run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});
