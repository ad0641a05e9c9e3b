/** Section headings by their place: what may stand between a heading and its text, and what heads no section. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/visit.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const prose =
  'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.';
const more = `${prose} The mayor says that it will be.`;

const rest = ['So it is.', 'Twice.', 'Nobody asks.', 'The sea does not.', 'And so on.'].map((end) => `${prose} ${end}`);

/** Headings among some blocks that stand in the middle of a text. */
const headings = (blocks: readonly string[], language = 'en', apart = '\n\n'): string[] =>
  fromText([prose, more, more, ...blocks, ...rest].join(apart), { language }).children.flatMap((node) =>
    node.type === 'heading' ? plainText(node) : [],
  );

describe('a heading', () => {
  it.each(['\n\n', '\n'])('stands above a line that announces a list (%j)', (apart) => {
    const blocks = [
      'What the town asks for',
      'Three things, and none of them dear:',
      '• oil',
      '• a chain',
      '• a clock',
    ];
    expect(headings(blocks, 'en', apart)).toEqual(['What the town asks for']);
  });

  it.each([
    ['20:41', 'en'],
    ['21.40 GMT', 'en'],
    ['19:05 Uhr', 'de'],
    ['um 19:05', 'de'],
    ['18h20', 'fr'],
    ['午後3時45分', 'ja'],
    ["67'", 'en'],
  ])('stands below the time of an entry, and the time is none: %s', (time, language) => {
    expect(headings([time, 'Oil for the chain', more, time, 'Mayor: no oil yet', more], language)).toEqual([
      'Oil for the chain',
      'Mayor: no oil yet',
    ]);
  });

  it('is parted from its text by a related link', () => {
    const blocks = ['The oil', more, 'The price of salt', 'Read also: The ferry that never came', more];
    expect(headings(blocks)).toEqual(['The oil', 'The price of salt']);
  });

  it('stands below a short line that is no title', () => {
    expect(headings(['The chain', more, 'All about the harbour', 'No museum yet', more])).toContain('No museum yet');
  });

  it('stands below a number of its own', () => {
    const blocks = ['1', 'The chain', more, '2', 'The oil', more, '3', 'The mayor', more];
    expect(headings(blocks)).toEqual(expect.arrayContaining(['The chain', 'The oil', 'The mayor']));
  });

  it('stands below the question that a short introduction ends with', () => {
    const text = [
      'Who oils it?',
      'By Ada Diaz',
      'The chain of the ferry is as dry as a bone.',
      'So who is it that oils the chain?',
    ];
    const parts = ['A question of oil', more, 'The long chain', more, ...rest];
    const { children } = fromText([...text, ...parts].join('\n\n'), { language: 'en' });
    expect(children.filter(({ type }) => type === 'heading').map(plainText)).toEqual([
      'A question of oil',
      'The long chain',
    ]);
  });

  it('starts small where others do', () => {
    const blocks = ['oil and rust', more, 'salt and sand', more, 'wind and rain', more];
    expect(headings(blocks)).toEqual(expect.arrayContaining(['salt and sand', 'wind and rain']));
  });

  it('may be words of somebody with a verb of speech in them', () => {
    expect(headings(['The chain', more, '“They said it”', more])).toContain('“They said it”');
  });
});

describe('headings that are numbered down', () => {
  it('are told by their count, whatever they end with', () => {
    const best = ['3. Oil the chain!', more, '2. Call the mayor!', more, '1. Wait for spring!', more];
    expect(headings(best)).toEqual(['3. Oil the chain!', '2. Call the mayor!', '1. Wait for spring!']);
    expect(headings(best.slice(0, 4))).toEqual([]);
  });
});

describe('a line with what a picture shows', () => {
  const around = (line: string, text: string, language: string): string[] =>
    headings(['The chain', text, line, text, 'The oil', text], language);

  it.each([
    ['Aerial view of the long pier', 'en'],
    ['Dockers, from left, on the pier', 'en'],
    ['Der alte Kran vor seiner Werkstatt', 'de'],
    ['Vista aérea del muelle viejo', 'es'],
    ['Le vieux quai vu du phare', 'fr'],
    ['Veduta aerea del molo', 'it'],
    ['Vista aérea do velho cais', 'pt'],
    ['Luchtfoto van de oude kade', 'nl'],
    ['Старый кран на фоне порта', 'ru'],
    ['Στιγμιότυπο από την παλιά προβλήτα', 'el'],
    ['مشهد من الميناء القديم', 'ar'],
    ['نمایی از اسکله قدیمی', 'fa'],
    ['הרציף הישן, צילום אוויר', 'he'],
    ['पुराने घाट का दृश्य', 'hi'],
    ['桟橋で船を待つ客', 'ja'],
    ['옛 부두의 모습', 'ko'],
    ['旧码头全景', 'zh'],
  ])('is no heading: %s', (line, language) => {
    expect(around(line, more, language)).not.toContain(line);
  });

  it('is told by such words alone', () => {
    expect(around('A plan for the long pier', more, 'en')).toContain('A plan for the long pier');
  });
});

describe('two capitals in a row', () => {
  const text = `${'Der Hafen wacht vor der Stadt auf, und das erste Geräusch ist die Kette der Fähre, die seit dem Frühling kein Öl sah. '.repeat(2)}So ist es.`;

  it('are no name where nouns have capitals', () => {
    expect(headings(['Die Kette', text, 'Was die Stadt Oma Erna verspricht', text, 'Das Öl', text], 'de')).toHaveLength(
      3,
    );
  });
});

describe('a line below a name alone', () => {
  it('is an office, no heading', () => {
    expect(headings(['Ada Diaz', 'Harbour correspondent', more])).toEqual([]);
  });
});
