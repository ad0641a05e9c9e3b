import { describe, expect, it } from 'vitest';
import { OffprintError } from '../../src/model/diagnostic.ts';
import { checkOptions, languageTag, type OptionCheck } from '../../src/model/options.ts';

const checks: Readonly<Record<string, OptionCheck>> = {
  title: 'string',
  score: 'number',
  quiet: 'boolean',
  onDiagnostic: 'function',
  assets: 'object',
  embed: [true, false, 'bare'],
  language: languageTag,
};

function complaint(options: unknown): unknown {
  try {
    checkOptions(options, checks);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('checkOptions', () => {
  it.each<[unknown]>([
    [undefined],
    [{}],
    [{ title: '', score: 0, quiet: false, onDiagnostic: () => 0, assets: {}, embed: 'bare', language: 'zh-Hant-TW' }],
    [{ title: undefined }],
    [{ another: undefined }],
    [Object.create(null)],
  ])('lets through %j', (options) => {
    expect(complaint(options)).toBeUndefined();
  });

  it.each<[unknown, string, string]>([
    [{ title: 1 }, 'title', 'title: expected a value of type string, got 1'],
    [{ title: null }, 'title', 'title: expected a value of type string, got null'],
    [{ score: Number.NaN }, 'score', 'score: expected a value of type number, got NaN'],
    [{ score: '1' }, 'score', 'score: expected a value of type number, got "1"'],
    [{ onDiagnostic: {} }, 'onDiagnostic', 'onDiagnostic: expected a value of type function, got an object'],
    [{ assets: null }, 'assets', 'assets: expected a value of type object, got null'],
    [{ embed: 'all' }, 'embed', 'embed: expected one of true, false, "bare", got "all"'],
    [
      { language: 'no tag' },
      'language',
      'language: expected a BCP 47 language tag, such as "en" or "pt-BR", got "no tag"',
    ],
    [
      { language: 'english' },
      'language',
      'language: expected a BCP 47 language tag, such as "en" or "pt-BR", got "english"',
    ],
    [{ onDiagnostics: () => 0 }, 'onDiagnostics', 'onDiagnostics: there is no such option; did you mean onDiagnostic?'],
    [{ Title: 'One' }, 'Title', 'Title: there is no such option; did you mean title?'],
    [
      { toString: 1 },
      'toString',
      'toString: there is no such option; known are title, score, quiet, onDiagnostic, assets, embed, language',
    ],
    [{ title: Promise.resolve('One') }, 'title', 'title: expected a value of type string, got a promise (await it)'],
    [{ quiet: () => 1 }, 'quiet', 'quiet: expected a value of type boolean, got a function'],
    [[], 'options', 'options: expected an object, got an array'],
    [null, 'options', 'options: expected an object, got null'],
    ['a'.repeat(50), 'options', `options: expected an object, got "${'a'.repeat(40)}…"`],
  ])('names the option that is wrong in %j', (options, option, message) => {
    const error = complaint(options);
    expect(error).toBeInstanceOf(OffprintError);
    expect(error).toMatchObject({ code: 'option/invalid', option, message });
  });
});
