import { describe, expect, test } from 'vitest';
import { isFormatName } from '../../src/bulk/exporters.ts';
import { formatNamed, formatOfFile, inputFormatOf, outputFormats } from '../../src/cli/formats.ts';

describe('the table of formats', () => {
  test.each(outputFormats.map((format) => [format.name, format] as const))(
    'agrees with the exporter: %s',
    async (_, { load, mediaType, extensions }) => {
      expect(await load()).toMatchObject({ mediaType, extension: extensions[0] });
    },
  );

  test('has no format that bulk lacks', () => {
    expect(outputFormats.filter(({ name }) => !isFormatName(name))).toEqual([]);
  });

  test('knows a format by its name, by the ending of its files and by that of one file', () => {
    expect(formatNamed(outputFormats, ' PDF', 'to').name).toBe('pdf');
    expect(formatNamed(outputFormats, 'txt', 'to').name).toBe('text');
    expect(formatOfFile(outputFormats, 'out/Page.HTM')?.name).toBe('html');
    expect(formatOfFile(outputFormats, 'out/a.jsonld')?.name).toBe('jsonld');
    expect(formatOfFile(outputFormats, 'out/a.ninjs.json')?.name).toBe('ninjs');
    expect(formatOfFile(outputFormats, 'out/a.json')?.name).toBe('json');
    expect(formatNamed(outputFormats, 'json', 'to').name).toBe('json');
    expect(formatOfFile(outputFormats, 'pdf')).toBeUndefined();
  });

  test('reads an input as text where its name says nothing', () => {
    expect(inputFormatOf('-').name).toBe('text');
    expect(inputFormatOf('notes').name).toBe('text');
    expect(inputFormatOf('a.JSON').name).toBe('json');
    expect(['a.md', 'a.markdown', 'a.html', 'a.HTM'].map((path) => inputFormatOf(path).name)).toEqual([
      ...['markdown', 'markdown', 'html', 'html'],
    ]);
  });
});
