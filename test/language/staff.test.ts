/** The words for reporters of a paper, boxes, helpers and farewells. */
import { describe, expect, it } from 'vitest';
import { readingFor } from '../../src/language/reading.ts';

const kindOf = (language: string, line: string) => readingFor(language).opener(line)?.kind;

describe('a line opens with the words for a reporter of the paper', () => {
  it.each([
    ['en', 'From our own correspondent in Lima'],
    ['de', 'Von unserem Korrespondenten Ada Diaz'],
    ['fr', 'De nos envoyés spéciaux à Lima'],
    ['es', 'De nuestra enviada especial'],
    ['it', 'Dal nostro inviato'],
    ['pt', 'Do enviado especial'],
    ['nl', 'Van onze correspondent'],
    ['ru', 'Специальный корреспондент'],
    ['el', 'Του ανταποκριτή μας'],
    ['ar', 'من موفدتنا إلى ليما'],
    ['fa', 'خبرنگار اعزامی'],
    ['he', 'מאת כתבתנו'],
    ['hi', 'निज संवाददाता'],
    ['ja', '本紙特派員'],
    ['ko', '본보 특파원'],
    ['zh', '本報特派記者'],
  ])('%s: %s', (language, line) => {
    expect(kindOf(language, line)).toBe('correspondent');
  });

  it('and not where the word goes on', () => {
    expect(kindOf('en', 'Special correspondents of many papers')).not.toBe('correspondent');
  });
});

describe('the label of a box', () => {
  it.each([
    ['de', 'Geheimtipp: Wer mag, kommt am Sonntag.', 'tip'],
    ['fr', 'Bon à savoir : le musée est ouvert.', 'info'],
    ['en', 'Notes to editors: images are available.', 'info'],
    ['nl', 'Noot voor de redactie: bel ons.', 'info'],
    ['ja', '豆知識：港の朝は早い。', 'tip'],
  ])('opens a line with its colon (%s): %s', (language, line, kind) => {
    expect(kindOf(language, line)).toBe(kind);
  });

  it.each([
    ['en', 'Tip'],
    ['en', 'Tips:'],
    ['en', 'Tip of the iceberg'],
    ['fr', 'Notes aux rédactions'],
    ['de', 'Info kam keine.'],
  ])('is none without one, or with nothing behind it (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBeUndefined();
  });
});

describe('a phrase for helpers', () => {
  it('is known wherever it stands, as a whole', () => {
    expect(readingFor('en').isContribution('Ada Diaz, in Lima, contributed to this report.')).toBe(true);
    expect(readingFor('en').isContribution('Ada Diaz contributed to this reporter’s fund.')).toBe(false);
    expect(readingFor('zh').isContribution('（本报记者王小明对本文亦有贡献）')).toBe(true);
    expect(readingFor('zh').isContribution('王小明对港口有贡献')).toBe(false);
  });
});

describe('a farewell', () => {
  it.each([
    ['en', 'Yours sincerely,'],
    ['de', 'Mit freundlichen Grüssen'],
    ['es', 'Un cordial saludo'],
    ['fa', 'با احترام'],
    ['ja', '敬具'],
  ])('opens a line (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('farewell');
  });
});
