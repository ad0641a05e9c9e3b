/** What a person and a program are told of characters that no font has. */
import { expect, test } from 'vitest';
import type { Outcome } from '../../src/cli/convert.ts';
import { report } from '../../src/cli/report.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

async function told(diagnostics: Diagnostic[], json = false) {
  const lines: string[] = [];
  const printed: string[] = [];
  const outcome: Outcome = { input: 'a.txt', outputs: [], diagnostics };
  const terminal = {
    isScreen: false,
    debug: false,
    read: async () => new Uint8Array(),
    print: async (data: string | Uint8Array) => void printed.push(String(data)),
    tell: async (line: string) => void lines.push(line),
  };
  const request = {
    inputs: ['a.txt'],
    formats: [],
    fonts: [],
    settings: new Map(),
    statement: { metadata: {} },
    ...{ limits: {}, images: false, allowPrivate: false },
    strict: false,
    force: false,
  };
  await report(outcome, { ...request, json, quiet: false, verbose: false }, terminal);
  return { lines, printed };
}

const missing = (code: number): Diagnostic => ({
  severity: 'warning',
  ruleId: 'pdf/missing-glyph',
  reason: `No font has U+${code.toString(16).toUpperCase()} (${String.fromCodePoint(code)}); a box stands for it`,
});
const others: Diagnostic = { severity: 'warning', ruleId: 'export/image-missing', reason: 'No bytes were given' };

test('many characters that no font has are one line, with their number and the first of them', async () => {
  const characters = Array.from({ length: 300 }, (_, index) => missing(0x4e00 + index));
  const { lines } = await told([...characters.slice(0, 2), others, ...characters.slice(2)]);
  expect(lines).toEqual([
    'a.txt: warning: No font has 300 of the characters (U+4E00, U+4E01, U+4E02, U+4E03, U+4E04 and more); boxes stand for them; --font gives a font that has them [pdf/missing-glyph]',
    'a.txt: warning: No bytes were given [export/image-missing]',
  ]);
});

test('one character that no font has is told as it is', async () => {
  const { lines } = await told([missing(0x1d4b3)]);
  expect(lines).toEqual(['a.txt: warning: No font has U+1D4B3 (𝒳); a box stands for it [pdf/missing-glyph]']);
});

test('a program is told of each character', async () => {
  const { printed } = await told([missing(0x4e00), missing(0x4e01)], true);
  expect(JSON.parse(printed.join('')).diagnostics).toEqual([missing(0x4e00), missing(0x4e01)]);
});

test('what is printed by the PDF exporter is what is counted', async () => {
  const { pdf } = await import('../../src/pdf.ts');
  const { article, paragraph } = await import('../../src/index.ts');
  const diagnostics: Diagnostic[] = [];
  const onDiagnostic = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  await pdf.write(article({ language: 'en' }, paragraph('A 𝒳, a 𝒴, a flag 🇫🇷.')), { onDiagnostic });
  const { lines } = await told(diagnostics);
  expect(lines.filter((line) => line.includes('pdf/missing-glyph'))).toEqual([
    'a.txt: warning: No font has 3 of the characters (U+1D4B3, U+1D4B4, U+1F1EB U+1F1F7); boxes stand for them; --font gives a font that has them [pdf/missing-glyph]',
  ]);
});
