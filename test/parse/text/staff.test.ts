/** What the raw-text reader makes of lines about who stands behind a text besides its author, and of boxes beside it. */
import { describe, expect, it } from 'vitest';
import { coverage } from '../../../src/model/provenance.ts';
import { fromText } from '../../../src/parse/text/index.ts';

const bodies: Readonly<Record<string, string>> = {
  en: 'The harbour wakes before the town does, and the first thing to be heard is the chain of the ferry, which has not been oiled since the spring.',
  de: 'Der Hafen erwacht vor der Stadt, und das Erste, was man hört, ist die Kette der Fähre, die seit dem Frühjahr nicht mehr geölt worden ist.',
  fr: 'Le port se réveille avant la ville, et la première chose que l’on entend est la chaîne du bac, qui n’a pas été huilée depuis le printemps.',
  es: 'El puerto despierta antes que la ciudad, y lo primero que se oye es la cadena del transbordador, que no se ha engrasado desde la primavera.',
  it: 'Il porto si sveglia prima della città, e la prima cosa che si sente è la catena del traghetto, che non viene oliata dalla primavera scorsa.',
  pt: 'O porto acorda antes da cidade, e a primeira coisa que se ouve é a corrente da balsa, que não é lubrificada desde a primavera passada.',
  nl: 'De haven ontwaakt voor de stad, en het eerste wat men hoort is de ketting van de pont, die sinds het voorjaar niet meer is gesmeerd.',
  ru: 'Гавань просыпается раньше города, и первое, что слышно, — это цепь парома, которую не смазывали с самой весны прошлого года.',
  el: 'Το λιμάνι ξυπνά πριν από την πόλη, και το πρώτο που ακούγεται είναι η αλυσίδα του πλοίου, που δεν έχει λαδωθεί από την άνοιξη.',
  ar: 'يستيقظ الميناء قبل المدينة، وأول ما يسمع هو سلسلة العبارة التي لم تزيت منذ الربيع الماضي كما يقول القبطان كل صباح لمن حوله.',
  fa: 'بندر پیش از شهر بیدار می‌شود و نخستین چیزی که شنیده می‌شود زنجیر کشتی است که از بهار تا کنون روغن نخورده است و صدا می‌دهد.',
  he: 'הנמל מתעורר לפני העיר, והדבר הראשון שנשמע הוא שרשרת המעבורת, שלא שומנה מאז האביב האחרון, כך אומר הקברניט בכל בוקר מחדש.',
  hi: 'बंदरगाह शहर से पहले जागता है और सबसे पहले नौका की ज़ंजीर की आवाज़ सुनाई देती है, जिसमें वसंत के बाद से तेल नहीं डाला गया है।',
  ja: '港の朝は町より早い。最初に聞こえるのは渡し船の鎖の音で、春から油を差されていない。船長は毎朝それを聞いて起きるという。',
  ko: '항구의 아침은 마을보다 빠르다. 처음 들리는 것은 나룻배의 사슬 소리로, 봄부터 기름칠을 하지 않았다고 선장은 말한다.',
  zh: '港口比城镇醒得更早，最先听到的是渡船的铁链声，自春天以来就没有上过油。船长说他每天早晨都听着这声音起床，已经许多年了。',
};
const titles: Readonly<Record<string, string>> = {
  en: 'The chain of the ferry is oiled',
  de: 'Die Kette der Fähre ist geölt',
  fr: 'La chaîne du bac est huilée',
  es: 'La cadena del transbordador',
  it: 'La catena del traghetto è oliata',
  pt: 'A corrente da balsa lubrificada',
  nl: 'De ketting van de pont gesmeerd',
  ru: 'Цепь парома наконец смазали',
  el: 'Η αλυσίδα του πλοίου λαδώθηκε',
  ar: 'سلسلة العبارة تزيت أخيرا',
  fa: 'زنجیر کشتی روغن خورد',
  he: 'שרשרת המעבורת שומנה',
  hi: 'नौका की ज़ंजीर में तेल',
  ja: '渡し船の鎖に油が差される',
  ko: '나룻배 사슬에 기름칠',
  zh: '渡船的铁链终于上油',
};

const bodyOf = (language: string): string => bodies[language] ?? '';

/** Reads a text of four paragraphs with a line above it, below it, or in its midst. */
function read(language: string, lines: { above?: string; below?: string; within?: string }) {
  const body = bodyOf(language);
  const { above = [], below = [], within = [] } = lines;
  const text = [titles[language], above, body, `${body} ${body}`, within, `${body} 2.`, body, below]
    .flat()
    .join('\n\n');
  const article = fromText(text, { language });
  expect(coverage(article, text)).toMatchObject({ ratio: 1, altered: [] });
  return article;
}
const kindOf = (language: string, below: string) => {
  const { metadata, children } = read(language, { below });
  const node = children.at(-1);
  if (metadata.byline !== undefined) return 'byline';
  return node && 'role' in node ? `${node.type}/${node.role}` : node?.type;
};
const authorsOf = (language: string, above: string) =>
  read(language, { above }).metadata.author?.map(({ name }) => name) ?? [];

describe('who led an interview', () => {
  it.each([
    ['fr', 'Propos recueillis par Ada Diaz', 'Ada Diaz'],
    ['de', 'Das Gespräch führte Ada Diaz', 'Ada Diaz'],
    ['de', 'Interview: Ada Diaz', 'Ada Diaz'],
    ['en', 'Interview by Ada Diaz', 'Ada Diaz'],
    ['es', 'Entrevista de Ada Diaz', 'Ada Diaz'],
    ['it', 'Intervista raccolta da Ada Diaz', 'Ada Diaz'],
    ['pt', 'Entrevista de Ada Diaz', 'Ada Diaz'],
    ['nl', 'Interview door Ada Diaz', 'Ada Diaz'],
    ['ru', 'Беседовала Анна Иванова', 'Анна Иванова'],
    ['el', 'Συνέντευξη στην Άννα Παππά', 'Άννα Παππά'],
    ['ar', 'حاوره: أحمد علي', 'أحمد علي'],
    ['fa', 'گفت‌وگو: احمد علوی', 'احمد علوی'],
    ['he', 'ראיינה: דנה כהן', 'דנה כהן'],
    ['hi', 'बातचीत: अजय सिंह', 'अजय सिंह'],
    ['ja', '聞き手 山田太郎', '山田太郎'],
    ['ko', '인터뷰: 김철수', '김철수'],
    ['zh', '采访/撰文：王小明', '王小明'],
    ['zh', '采访并文／王小明', '王小明'],
  ])('signs above the text (%s): %s', (language, line, name) => {
    expect(authorsOf(language, line)).toEqual([name]);
  });

  it.each([
    ['fr', '(Propos recueillis par Ada Diaz)'],
    ['ja', '（聞き手・山田太郎）'],
    ['zh', '（采访/撰文：王小明）'],
    ['de', 'Die Fragen stellte Ada Diaz'],
  ])('signs below a text that nobody signs above (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('byline');
  });

  it('signs below a headline that a name and a colon open, and a deck', () => {
    const deck =
      'Elle a vu passer quarante-deux bacs. À 68 ans, la capitaine publie son premier livre, le récit d’un printemps sans huile.';
    const body = bodyOf('fr');
    const { metadata } = fromText(
      [
        'Entretien',
        'Ada Diaz : « Le port se réveille trop tôt »',
        deck,
        'Propos recueillis par Tom Lee',
        body,
        'Le Phare : Que dit la chaîne ?',
        `Ada Diaz : ${body}`,
        'Le Phare : Et le bac ?',
        `Ada Diaz : Lui aussi. ${body}`,
      ].join('\n\n'),
      { language: 'fr' },
    );
    expect(metadata.byline).toBe('Propos recueillis par Tom Lee');
  });
});

describe('a reporter of the paper', () => {
  it.each([
    ['en', 'From our own correspondent in Lima'],
    ['en', 'Special correspondent'],
    ['de', 'Von unserer Korrespondentin in Lima'],
    ['fr', 'De notre envoyé spécial à Lima'],
    ['es', 'Enviado especial a Lima'],
    ['it', 'dalla nostra inviata a Lima'],
    ['pt', 'Do nosso correspondente em Lima'],
    ['nl', 'Van onze verslaggever'],
    ['ru', 'От нашего корреспондента в Лиме'],
    ['el', 'Από τον ανταποκριτή μας στη Λίμα'],
    ['ar', 'من مراسلنا في ليما'],
    ['fa', 'خبرنگار ویژه ما در لیما'],
    ['he', 'מאת שליחנו המיוחד'],
    ['hi', 'हमारे विशेष संवाददाता'],
    ['ja', '本紙特派員'],
    ['ko', '본지 특파원'],
    ['zh', '本报特派记者'],
  ])('signs without a name (%s): %s', (language, line) => {
    const { metadata } = read(language, { above: line });
    expect(metadata.byline).toBe(line);
    expect(metadata.author ?? []).toEqual([]);
  });

  it.each([
    ['de', 'Von unserem Korrespondenten Ada Diaz', 'Ada Diaz'],
    ['it', 'dal nostro inviato Ada Diaz', 'Ada Diaz'],
    ['fr', 'De notre correspondante à Lima, Ada Diaz', 'Ada Diaz'],
    ['fr', "De notre envoyé spécial au col d'Argelle, Simon TARDIVEL", 'Simon TARDIVEL'],
  ])('is named (%s): %s', (language, line, name) => {
    expect(authorsOf(language, line)).toEqual([name]);
  });

  it.each([
    ['en', 'From our correspondent we heard little that spring, and the ferry kept its silence.'],
    ['en', 'Special correspondent Ada Diaz said the chain was oiled.'],
    ['de', 'Von unserem Reporter hörte der Hafen nichts mehr, sagte Ada Diaz.'],
    ['fr', 'De notre correspondant nous avons appris que la chaîne était huilée.'],
  ])('does not sign where a sentence goes on (%s): %s', (language, line) => {
    expect(read(language, { above: line }).metadata.byline).toBeUndefined();
  });
});

describe('the sign of an agency', () => {
  it.each([
    ['en', '(AFP)'],
    ['de', 'dpa/lno'],
    ['es', 'EFE'],
    ['ru', 'ТАСС'],
    ['ja', '共同通信'],
    ['zh', '新华社'],
  ])('signs above the text and is a source below it (%s): %s', (language, line) => {
    expect(read(language, { above: line }).metadata.byline).toBe(line);
    expect(kindOf(language, line)).toBe('credit/source');
  });

  it.each([
    ['en', 'With AFP'],
    ['de', 'mit dpa'],
    ['de', 'Redaktion und dpa'],
    ['fr', '(avec AFP et Reuters)'],
    ['fr', 'Le Phare avec AFP'],
    ['es', 'Redacción y EFE'],
    ['nl', 'Met ANP'],
  ])('is a source with a word or a paper before it (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('credit/source');
  });

  it.each([
    ['en', 'He read dpa.'],
    ['en', 'The captain was with AFP'],
    ['en', 'Reuters said so'],
  ])('is none within a sentence (%s): %s', (language, line) => {
    expect(kindOf(language, line)).not.toBe('credit/source');
    expect(read(language, { above: line }).metadata.byline).toBeUndefined();
  });
});

describe('who helped', () => {
  it.each([
    ['en', 'Ada Diaz contributed to this report.'],
    ['en', 'Tom Lee and Ada Diaz contributed reporting from Lima.'],
    ['de', 'Ada Diaz hat an diesem Artikel mitgearbeitet.'],
    ['de', 'Mitarbeit: Ada Diaz'],
    ['fr', 'Ada Diaz a contribué à cet article.'],
    ['es', 'Ada Diaz contribuyó a este reportaje.'],
    ['it', 'Ha collaborato Ada Diaz'],
    ['pt', 'Ada Diaz colaborou nesta reportagem.'],
    ['nl', 'Ada Diaz werkte mee aan dit artikel.'],
    ['ru', 'В подготовке материала участвовала Анна Иванова.'],
    ['el', 'Η Άννα Παππά συνέβαλε στο ρεπορτάζ.'],
    ['ar', 'ساهم في هذا التقرير أحمد علي'],
    ['fa', 'احمد علوی در تهیه این گزارش همکاری کرد.'],
    ['he', 'דנה כהן השתתפה בהכנת הכתבה'],
    ['hi', 'अजय सिंह ने इस रिपोर्ट में योगदान दिया।'],
    ['ja', '山田太郎が取材に協力した。'],
    ['ko', '김철수 기자가 취재에 참여했다.'],
    ['zh', '王小明对本文亦有贡献'],
  ])('is a credit below the text (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('credit/reporting');
  });

  it('is told in the midst of the text as part of it, and where somebody says so', () => {
    const { children } = read('en', { within: 'Ada Diaz contributed to this report.' });
    expect(children.every(({ type }) => type === 'paragraph')).toBe(true);
    expect(kindOf('en', '“Who contributed to this report?” she asked.')).toBe('paragraph');
  });
});

describe('boxes', () => {
  it.each([
    ['en', 'Tip: the museum of the harbour is open on Sundays.'],
    ['de', 'Tipp: Wer mag, kommt am Sonntag in den Hafen.'],
    ['fr', 'Astuce : le musée du port est ouvert le dimanche.'],
    ['es', 'Truco: el museo del puerto abre los domingos.'],
    ['it', 'Il consiglio in più: il museo del porto è aperto ogni giorno.'],
    ['pt', 'Dica: o museu do porto abre aos domingos.'],
    ['nl', 'Tip: het museum van de haven is op zondag open.'],
    ['ru', 'Совет: музей гавани открыт ежедневно.'],
    ['el', 'Συμβουλή: το μουσείο του λιμανιού είναι ανοιχτό.'],
    ['ar', 'نصيحة: متحف الميناء مفتوح كل يوم.'],
    ['fa', 'نکته: موزهٔ بندر هر روز باز است.'],
    ['he', 'טיפ: מוזיאון הנמל פתוח בכל יום.'],
    ['hi', 'सुझाव: बंदरगाह का संग्रहालय रोज़ खुलता है।'],
    ['ja', 'ヒント：港の博物館は毎日開いている。'],
    ['ko', '팁: 항구 박물관은 매일 문을 연다.'],
    ['zh', '小贴士：港口博物馆每天开放。'],
  ])('of advice are tips (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('note/tip');
  });

  it.each([
    ['en', 'Note to editors: images are available on request.'],
    ['de', 'Gut zu wissen: Das Hafenmuseum ist täglich geöffnet.'],
    ['fr', 'À savoir : le musée du port est ouvert tous les jours.'],
    ['es', 'Para saber más: el museo del puerto abre todos los días.'],
    ['pt', 'Para saber mais: o museu do porto abre todos os dias.'],
    ['it', 'Da sapere: il museo del porto è aperto ogni giorno.'],
    ['nl', 'Noot voor de redactie: voor meer informatie, bel Ada Diaz.'],
    ['ru', 'Справка: музей гавани открыт ежедневно.'],
  ])('of facts are notes (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('note/editor');
  });

  it.each([
    ['en', 'Tip the captain if the chain is oiled.'],
    ['en', 'Tips'],
    ['fr', 'À savoir ce que la chaîne dira demain.'],
    ['de', 'Info kam keine.'],
    ['it', 'Il consiglio comunale: la chiesa'],
  ])('need a label, and what it labels (%s): %s', (language, line) => {
    expect(kindOf(language, line)).toBe('paragraph');
  });

  it('are no turns of a dialogue, and no long paragraphs', () => {
    const long = `Info: nobody told us. ${bodyOf('en').repeat(3)}`;
    expect(read('en', { within: long }).children.some(({ type }) => type === 'note')).toBe(false);
  });
});

describe('the farewell of a letter', () => {
  it.each([
    ['en', 'Yours sincerely, Ada Diaz', 'Ada Diaz'],
    ['de', 'Mit freundlichen Grüßen, Ada Diaz', 'Ada Diaz'],
    ['fr', 'Bien à vous, Ada Diaz', 'Ada Diaz'],
    ['es', 'Atentamente, Ada Diaz', 'Ada Diaz'],
    ['it', 'Cordiali saluti, Ada Diaz', 'Ada Diaz'],
    ['pt', 'Atenciosamente, Ada Diaz', 'Ada Diaz'],
    ['nl', 'Met vriendelijke groet, Ada Diaz', 'Ada Diaz'],
    ['ru', 'С уважением, Анна Иванова', 'Анна Иванова'],
    ['el', 'Με εκτίμηση, Άννα Παππά', 'Άννα Παππά'],
    ['ar', 'مع أطيب التحيات، أحمد علي', 'أحمد علي'],
    ['he', 'בברכה, דנה כהן', 'דנה כהן'],
  ])('signs with the name behind it (%s): %s', (language, line, name) => {
    expect(read(language, { below: line }).metadata.author).toMatchObject([{ name }]);
  });

  it.each(['Yours is the only ferry.', 'Sincerely, nobody oiled it.', 'Yours, the harbour', 'Regards'])(
    'signs nothing without a name: %s',
    (line) => {
      expect(kindOf('en', line)).toBe('paragraph');
    },
  );

  it('signs nothing in the midst of a text', () => {
    expect(read('en', { within: 'Yours sincerely, Ada Diaz' }).metadata.byline).toBeUndefined();
  });
});
