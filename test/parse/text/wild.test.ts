/** What texts in the wild do that needs more than one look: words parted at line ends, notes of every mark, captions, datelines. */
import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../src/language/dateline.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { coverage } from '../../../src/model/provenance.ts';
import { plainText } from '../../../src/model/visit.ts';
import { fromText, type TextOptions } from '../../../src/parse/text/index.ts';

const voted =
  'The council met on Monday evening to discuss the plan for the old harbour wall, and it voted after two hours.';
const asked =
  'Residents had asked for a delay until the spring, when the survey of the sea bed is due to be published.';

const read = (text: string, options: TextOptions = {}) => {
  const article = fromText(text, { language: 'en', ...options });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article;
};

describe('a hyphen at the end of a line', () => {
  const wrapped = (lines: string[]) => read(lines.join('\n')).children.map(plainText).join('\n');

  it('is taken out of a word that stands whole elsewhere, and is markup', () => {
    const text = [
      'The accident on the coast road on Monday morning left two people kil-',
      'led and a third in hospital, the police said in a short statement that',
      'was read at noon. People who were killed there are named on a stone.',
    ].join('\n');
    const { children, markup } = read(text);
    expect(children.map(plainText).join()).toContain('two people killed and a third');
    expect(markup).toMatchObject([{ start: { line: 1, column: 69 }, end: { column: 70 } }]);
  });

  it('stays in a word that has it elsewhere', () => {
    const text = wrapped([
      'The police said on Monday in a short statement that this is a well-',
      'known bend, and that the council has promised a new barrier for years',
      'without building one. It is a well-known danger, the council says now.',
    ]);
    expect(text).toContain('a well-known bend');
  });

  it('stays where nothing tells, and where it stands for the rest of a word', () => {
    const text = wrapped([
      'The police said on Monday in a short statement that the ship is sea-',
      'worthy again, and that the town council has promised it for all the two-',
      'or three-day trips that the harbour office sells in the summer.',
    ]);
    expect(text).toContain('sea-worthy again');
    expect(text).toContain('two- or three-day trips');
  });

  it('is taken out where line after line ends in one', () => {
    const text = wrapped([
      'Der Rat hat am Montagabend nach zwei Stunden beschlossen, die alte Ha-',
      'fenmauer zu erneuern, teilte die Stadt mit. Die Anwohner hatten um Auf-',
      'schub gebeten, bis die Untersuchung des Meeresbodens vorliegt, die im Früh-',
      'jahr erwartet wird. Die Mauer ist seit dem Sturm von 1987 nicht mehr si-',
      'cher, und niemand hat sie seither betreten dürfen.',
    ]);
    expect(text).toMatch(/Hafenmauer.*Aufschub.*Frühjahr.*sicher/u);
  });

  it('is taken out where it is a soft one', () => {
    expect(wrapped([`${asked.slice(0, 66)}har\u00ad`, `bour ${voted.slice(0, 64)}`, asked.slice(0, 70)])).toContain(
      'harbour',
    );
  });
});

describe('notes', () => {
  const marks = [
    ['¹', '²'],
    ['(1)', '(2)'],
    ['*', '**'],
    ['†', '‡'],
    ['[1]', '[2]'],
  ] as const;

  it.each(marks)('are linked to their marks %s and %s', (one, two) => {
    const text = `${voted.slice(0, -1)} ${one}.\n\n${asked}${two}\n\n${voted}\n\n${one} It was drawn up in 1998.\n${two} The port did not answer.`;
    const { children } = read(text.replace(' ¹', '¹').replace(' *', '*').replace(' †', '†'));
    expect(children.map(({ type }) => type)).toEqual([
      ...['paragraph', 'paragraph', 'paragraph', 'footnoteDefinition', 'footnoteDefinition'],
    ]);
    const [first, , , note] = children;
    const reference = first?.type === 'paragraph' && first.children.find(({ type }) => type === 'footnoteReference');
    expect(reference).toMatchObject({ identifier: note?.type === 'footnoteDefinition' ? note.identifier : '' });
    expect(first && plainText(first)).toBe(voted);
  });

  it('are none where the text only counts', () => {
    const counted = `The plan has two aims: (1) a wall, and (2) a path along it, which the council has wanted for twenty years.`;
    const { children } = read(`${counted}\n\n${asked}\n\n(1) A wall\n(2) A path`);
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'list']);
  });

  it('are none where a star rates', () => {
    const { children } = read(
      `${voted}\n\nThe harbour hotel has three rooms and *** on its door, and nobody has asked for more.\n\n${asked}`,
    );
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});

describe('an answer of several paragraphs', () => {
  it('keeps them all, down to the next question', () => {
    const text = ['Q: How did you find it?', `A: She found me.`, asked, voted, 'Q: And then?', 'A: I made tea.', asked];
    const { children } = read(text.join('\n\n'));
    expect(children.map(({ type }) => type)).toEqual([...Array(4).fill('speakerTurn'), 'paragraph']);
    const answer = children[1];
    expect(answer && 'children' in answer && answer.children.map(({ type }) => type)).toEqual([
      ...['speaker', 'paragraph', 'paragraph', 'paragraph'],
    ]);
  });
});

describe('a caption', () => {
  it.each([
    ['en', 'The harbour wall on Monday evening, with the old crane behind it. Photograph: Tom Lee/Agency'],
    ['en', 'The harbour wall on Monday evening (Image: Tom Lee)'],
    ['de', 'Die Hafenmauer am Montagabend, dahinter der alte Kran. Foto: Tom Lee/dpa'],
    ['fr', 'Le mur du port, lundi soir. © Tom Lee'],
    ['pt', 'O muro do porto na segunda-feira — Foto: Tom Lee/Divulgação'],
    ['zh', '图为老洪在船坞内修补船底。林疏影 摄'],
  ])('is a credit with all its words (%s: %s)', (language, line) => {
    const { children } = read(`${voted}\n\n${line}\n\n${asked}`, { language });
    expect(children[1]).toMatchObject({ type: 'credit', role: 'photo' });
    expect(children[1] && plainText(children[1])).toBe(line);
  });

  it.each([
    'She sent the drawings to the town. Photographs and letters were sent to the county as well.',
    'The wall was built in a year. Photo opportunities were few.',
    'He signed for the port / the town did not.',
  ])('is none without a credit: %s', (line) => {
    expect(read(`${voted}\n\n${line}\n\n${asked}`).children[1]?.type).toBe('paragraph');
  });
});

describe('a dateline', () => {
  it.each([
    ['TIRANA, Oct 19 (Reuters) — The council', 'TIRANA', 'Reuters'],
    ['Berlin (dpa) – Der Rat hat', 'Berlin', 'dpa'],
    ['Stuttgart (dpa/lsw) - Der Rat hat', 'Stuttgart', 'dpa/lsw'],
    ['Paris (AFP) – Le conseil', 'Paris', 'AFP'],
    ['Madrid, 19 ene (EFE).- El consejo', 'Madrid', 'EFE'],
    ['МОСКВА, 18 фев — РИА Новости. Городской совет', 'МОСКВА', 'РИА Новости'],
    ['МОСКВА, 18 февраля. /ТАСС/. Городской совет', 'МОСКВА', 'ТАСС'],
    ['الرباط (رويترز) - قرر مجلس المدينة', 'الرباط', 'رويترز'],
    ['القاهرة 3 مارس (رويترز) - قرر', 'القاهرة', 'رويترز'],
    ['新华社北京3月3日电 市议会', '北京', '新华社'],
    ['【ロンドン共同】英国の市議会は', 'ロンドン', '共同'],
    ['(서울=연합뉴스) 홍길동 기자 = 서울시는', '서울', '연합뉴스'],
  ])('opens %s', (text, place, agency) => {
    expect(datelineOf(text)).toMatchObject({ place, agency });
  });

  it.each([
    'Trump — who said so',
    'Angela Merkel (CDU) – hier 2015',
    'Ada Diaz (left) — the mayor',
    'However, March 3 - or so. Yes',
    'In 2019, 3 dogs — three.',
  ])('is none in %s', (text) => {
    expect(datelineOf(text)).toBeUndefined();
  });

  it('is read below a caption', () => {
    const caption = 'Die Mauer am Montag. Foto: Tom Lee/dpa';
    const { metadata } = read(
      `Hafenmauer wird erneuert\n\nVon Ada Diaz\n\n${caption}\n\nBerlin (dpa) – ${voted}\n\n${asked}`,
      {
        language: 'de',
      },
    );
    expect(metadata.dateline).toEqual({ text: 'Berlin (dpa)', place: 'Berlin', agency: 'dpa' });
  });
});

describe('what is noticed', () => {
  const seen = (text: string, options: TextOptions = {}): Diagnostic[] => {
    const diagnostics: Diagnostic[] = [];
    read(text, { ...options, onDiagnostic: (each) => diagnostics.push(each) });
    return diagnostics;
  };

  it('is a date in a byline that reads two ways', () => {
    const found = seen(`Council votes on the wall\n\nBy Ada Diaz | 03/04/2019\n\n${voted}\n\n${asked}`);
    expect(found).toContainEqual(expect.objectContaining({ ruleId: 'text/ambiguous-date' }));
  });

  it('is a hint that decides nothing', () => {
    const hints = [
      { line: 1, is: 'heading' },
      { line: 2, is: 'heading' },
      { line: 40, lastLine: 41, is: 'paragraph' },
      { line: 1, is: 'paragraph' },
    ] as const;
    const unused = seen(`${voted}\n\n${asked}`, { hints }).filter(({ ruleId }) => ruleId === 'text/hint-unused');
    expect(unused.map(({ reason }) => reason.slice(0, 29))).toEqual([
      ...['The hint for line 2 decides n', 'The hint for lines 40 to 41 d', 'The hint for line 1 decides n'],
    ]);
  });

  it.each([
    { off: ['heading/shrot-line'] },
    { thresholds: { 'heading/shrot-line': 0.5 } },
    { replace: [{ name: 'heading/shrot-line', kind: 'heading', pass: 'own', look: () => undefined } as const] },
  ])('is the name of no rule: %j', (rules) => {
    expect(() => fromText(voted, { rules })).toThrow(/there is no rule "heading\/shrot-line"/);
  });
});

describe('what stands in brackets in a dateline', () => {
  const filed = (line: string) =>
    fromText(`The wall\n\n${line} The wall of the harbour fell on Monday, and nobody was hurt, said the mayor.`, {
      language: 'it',
    }).metadata.dateline;

  it('is a province where no day stands before it, and no agency is known', () => {
    expect(filed('MONTEFOSCO (AREZZO) —')).toEqual({ text: 'MONTEFOSCO (AREZZO)', place: 'MONTEFOSCO' });
    expect(filed('ROMA (ANSA) —')).toMatchObject({ place: 'ROMA', agency: 'ANSA' });
  });
});
