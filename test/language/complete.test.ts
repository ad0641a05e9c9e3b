/** What every language file holds, whichever are added. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import { languageOf, languages } from '../../src/language/index.ts';
import { openerKinds } from '../../src/language/opener.ts';
import { readingFor } from '../../src/language/reading.ts';
import { readings } from '../../src/language/readings.ts';
import { phrasesOf } from '../../src/language/writing.ts';

const all = Object.entries(languages);

/** Lists that a language may leave empty: see `ReadingWords`. */
const mayBeEmpty = new Set(['bylineEnd', 'dateWords', 'photoEnd', 'presenting']);

describe.each(all)('%s', (tag, language) => {
  const { furniture, months, ...reading } = (readings[tag] ?? expect.unreachable)();

  it('stands under its own tag', () => {
    expect(language.tag).toBe(tag);
    expect(languageOf(tag)).toBe(language);
  });

  it('has every label, and none with a colon', () => {
    for (const [name, label] of Object.entries(language.labels)) {
      if (typeof label !== 'string') continue;
      expect(label.trim(), name).not.toBe('');
      expect(label, name).not.toMatch(/[:：]\s*$/u);
      expect(label, name).toBe(label.trim());
    }
    const { note, backToText, tableNumber, figureNumber, articleCount, pageOf, byline, names } = language.labels;
    for (const numbered of [note, backToText, tableNumber, figureNumber, articleCount]) {
      expect(numbered(7)).toContain(language.formatNumber(7));
    }
    expect(pageOf(2, 9)).toContain(language.formatNumber(2));
    expect(pageOf(2, 9)).toContain(language.formatNumber(9));
    expect(byline(['Ada', 'Ben', 'Cy'])).toContain(names(['Ada', 'Ben', 'Cy']));
    expect(names(['Ada'])).toBe('Ada');
    expect(names([])).toBe('');
  });

  it('says of described pictures what it says of text, and that', () => {
    const { accessibilitySummary } = language.labels;
    expect(accessibilitySummary(true).length).toBeGreaterThan(accessibilitySummary(false).length);
  });

  it('has twelve months, each its own', () => {
    expect(months).toHaveLength(12);
    const forms = months.map((names) => new Set(names.map(fold)));
    for (const [index, names] of forms.entries()) {
      expect(names.size).toBeGreaterThan(0);
      for (const name of names) expect(forms.findIndex((other) => other.has(name))).toBe(index);
    }
    if (reading.jalaliMonths) expect(new Set(reading.jalaliMonths)).toHaveProperty('size', 12);
  });

  it('has words in every list: none empty, doubled, or split by mistake', () => {
    const lists: Record<string, readonly string[] | undefined> = { ...reading, ...furniture };
    for (const [name, patterns] of Object.entries(lists)) {
      if (!patterns) continue;
      const list = patterns.flatMap((pattern) => [...new Set(phrasesOf(pattern))]);
      if (!mayBeEmpty.has(name)) expect(list.length, name).toBeGreaterThan(0);
      expect(
        list.filter((word) => word !== word.trim() || word === '' || /\s{2}|….*…|:.*:|^:/u.test(word)),
        name,
      ).toEqual([]);
      expect(
        patterns.filter((pattern, index) => patterns.indexOf(pattern) !== index),
        name,
      ).toEqual([]);
    }
  });

  it('is composed text, as keyboards write it', () => {
    const texts = [...Object.values(reading), ...Object.values(furniture), ...months].flatMap((list) => list ?? []);
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
  });

  it('opens lines by each of its words', () => {
    for (const kind of openerKinds) {
      for (const word of reading[kind].flatMap(phrasesOf)) {
        const line = `${word.replace(/:$/, '')}: X`;
        const opener = readingFor(tag).opener(line);
        expect(opener?.separator, line).toBe(':');
        expect(line.slice(opener?.contentStart), line).toBe('X');
      }
    }
  });

  it('reads the labels that it prints', () => {
    const { source, photo, reporting, editing, correction, update, editorNote, tip, published, updated } =
      language.labels;
    const printed = { source, photo, reporting, editing, correction, updateNote: update, editorNote, tip };
    for (const [kind, label] of Object.entries(printed)) {
      expect(readingFor(tag).opener(`${label}${language.colon}X`)?.kind, label).toBe(kind);
    }
    for (const [kind, label] of Object.entries({ published, updated })) {
      expect(readingFor(tag).opener(`${label} ${language.formatDate('2026-03-14')}`)?.kind, label).toBe(kind);
    }
    // Where a byline has no opening word it is the names alone, as in Greek and Russian.
    const byline = language.labels.byline(['Ada Diaz']);
    if (byline !== 'Ada Diaz') expect(readingFor(tag).opener(byline)?.kind).toBe('byline');
  });

  it('knows each whole line of furniture that it lists', () => {
    const { disclosure: _, call: _call, ...lines } = furniture;
    for (const list of Object.values(lines)) {
      for (const word of list.flatMap(phrasesOf)) {
        expect(readingFor(tag).furniture(word.replaceAll('#', '12').replace(/^…|…$/, '')), word).toBeDefined();
      }
    }
  });

  it('knows each phrase in which a page says how it earns', () => {
    for (const phrase of furniture.disclosure) expect(readingFor(tag).isDisclosure(`– ${phrase}.`), phrase).toBe(true);
    for (const phrase of furniture.call) expect(readingFor(tag).isCall(`– ${phrase}.`), phrase).toBe(true);
  });

  it('has numerals that its dates are printed with', () => {
    expect(language.formatDate('2026-03-14')).toContain(language.formatNumber(14));
    expect(language.formatNumber(10)).toBe(language.digits ? `${language.digits[1]}${language.digits[0]}` : '10');
    expect(language.itemMarker(3)).toContain(language.formatNumber(3));
  });

  it('answers hostile lines, however often they repeat', () => {
    const words = [
      ...openerKinds.flatMap((kind) => reading[kind].flatMap(phrasesOf)),
      ...reading.and,
      ...reading.bylineEnd,
      '(',
      '2026年',
      '1.',
      '@',
      ' ',
    ];
    const { opener, date, furniture: furnitureOf, bylineEnd, separatorOf } = readingFor(tag);
    for (const word of words) {
      const line = word.repeat(Math.ceil(100_000 / word.length));
      opener(line);
      date(line);
      furnitureOf(line);
      bylineEnd(line);
    }
    for (const word of [...reading.and, ',', ' a']) separatorOf(word.repeat(Math.ceil(100_000 / word.length)), 0);
  });
});
