/** Guessing the language of a text: right where it is told, silent where it cannot be. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/detect.ts';

describe('detectLanguage', () => {
  it.each([
    [
      'en',
      'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, unoiled since spring.',
    ],
    [
      'de',
      'Der Hafen wacht vor der Stadt auf, und das Erste, was man hört, ist die Kette der Fähre, die seit dem Frühling niemand geölt hat.',
    ],
    [
      'fr',
      'Le port se réveille avant la ville, et la première chose que l’on entend est la chaîne du bac, que personne n’a graissée.',
    ],
    [
      'es',
      'El puerto despierta antes que la ciudad, y lo primero que se oye es la cadena del transbordador, que nadie ha engrasado.',
    ],
    [
      'pt',
      'O porto acorda antes da cidade, e a primeira coisa que se ouve é a corrente da balsa, que ninguém lubrificou desde a primavera.',
    ],
    [
      'it',
      'Il porto si sveglia prima della città e la prima cosa che si sente è la catena del traghetto, che nessuno ha oliato.',
    ],
    [
      'nl',
      'De haven wordt eerder wakker dan de stad, en het eerste wat je hoort is de ketting van de veerboot, die niemand heeft gesmeerd.',
    ],
    [
      'ru',
      'Гавань просыпается раньше города, и первое, что слышно, — это цепь парома, которую не смазывали с самой весны. Капитан говорит, что масла не будет, потому что деньги ушли на ограду.',
    ],
    [
      'uk',
      'Гавань прокидається раніше за місто, і перше, що чути, — це ланцюг порома, якого ніхто не змащував від самої весни.',
    ],
    ['el', 'Το λιμάνι ξυπνά πριν από την πόλη.'],
    ['he', 'הנמל מתעורר לפני העיר.'],
    ['ar', 'يستيقظ الميناء قبل المدينة، وأول ما يسمع هو سلسلة العبارة التي لم يزيتها أحد منذ الربيع الماضي.'],
    [
      'fa',
      'بندر پیش از شهر بیدار می‌شود و نخستین چیزی که شنیده می‌شود زنجیر کشتی است که از بهار کسی آن را روغن نزده است.',
    ],
    ['hi', 'बंदरगाह शहर से पहले जागता है और सबसे पहले नाव की जंजीर सुनाई देती है, जिसमें वसंत से किसी ने तेल नहीं डाला है।'],
    ['zh', '港口比城市醒得更早，最先听到的是渡船的铁链声。'],
    ['ja', '港は町より先に目を覚まし、最初に聞こえるのは渡し船の鎖の音だ。'],
    ['ko', '항구는 마을보다 먼저 깨어난다.'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toMatchObject({ language });
  });

  it.each(['', '1234 5678', 'Yes.', 'A chain', '!!! ???'])('does not guess from "%s"', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
