/**
 * Stretches of a line that say when, and name no day of a year: "5 hours ago", "today, 14:12", "Winter 2022", "12/03/25",
 * a day of a Hijri month, the number of an issue.
 *
 * A page prints them where it prints its dates, and no machine can read them as one. Invariant: each word of the stretch is
 * one that dates are written with; a stretch of numbers alone is none but with the marks of a date or a time between them.
 */
import { isText, numberAt, shortNumber, type Token, tokenize, type Vocabulary, vocabulary } from './date-tokens.ts';
import { fold } from './fold.ts';
import type { ReadingWords } from './language.ts';
import { words } from './writing.ts';

/**
 * How sure it is that a stretch is the date of an article. `sure`: it can hardly be anything else; `weak`: it can be a title as
 * well, and its place or an opening word must tell; `bare`: it is a time of day or a number of hours alone, which anything may
 * have.
 */
export type LooseDate = 'sure' | 'weak' | 'bare';

/** Units of a stretch that is looked at. */
const longest = 64;

/** The single words of a list, folded. */
const folded = (list: string): Set<string> => new Set(words(list).flatMap((each) => fold(each).split(/[ ']/)));

const ago = folded(`
  ago, vor, il, hace, fa, há, atrás, geleden, назад, πριν, قبل, منذ, پیش, לפני, पहले
`);

const units = folded(`
  h, m, d, sec, secs, second, seconds, min, mins, minute, minutes, hour, hours, hr, hrs, day, days, week, weeks, month, months,
  sekunde, sekunden, minuten, stunde, stunden, std, tag, tage, tagen, woche, wochen, monat, monaten,
  seconde, secondes, heure, heures, jour, jours, semaine, semaines, mois, segundo, segundos, minuto, minutos, hora,
  horas, día, días, semana, semanas, mes, meses, mês, secondi, minuti, ora, ore, giorno, giorni, settimana, settimane, mese,
  mesi, minuut, seconden, uur, uren, dag, dagen, weken, maand, maanden, сек, секунд, секунды, секунду, мин, минут,
  минуты, минуту, ч, час, часа, часов, день, дня, дней, неделю, недели, недель, месяц, месяца, месяцев, λεπτό, λεπτά, ώρα,
  ώρες, μέρα, μέρες, ημέρα, ημέρες, εβδομάδα, εβδομάδες, μήνα, μήνες, ثانية, ثوان, دقيقة, دقائق, دقيقتين, ساعة, ساعات, ساعتين,
  يوم, أيام, يومين, أسبوع, أسابيع, أسبوعين, شهر, أشهر, شهرين, ثانیه, دقیقه, ساعت, روز, هفته, ماه, שנייה, שניות, דקה, דקות,
  שעה, שעות, שעתיים, יום, ימים, יומיים, שבוע, שבועות, שבועיים, חודש, חודשים, सेकंड, मिनट, घंटा, घंटे, दिन, सप्ताह, हफ्ते, महीने
`);

const today = folded(`
  today, yesterday, tomorrow, this morning, heute, gestern, vorgestern, aujourd'hui, hier, hoy, ayer, oggi, ieri, hoje, ontem,
  vandaag, gisteren, eergisteren, сегодня, вчера, σήμερα, χθες, χτες, اليوم, أمس, امروز, دیروز, היום, אתמול, आज, कल
`);

const seasons = folded(`
  spring, summer, autumn, fall, winter, frühling, frühjahr, sommer, herbst, printemps, été, automne, hiver, primavera, verano,
  otoño, invierno, estate, autunno, inverno, verão, outono, lente, voorjaar, zomer, herfst, najaar, весна, лето, осень, зима,
  άνοιξη, καλοκαίρι, φθινόπωρο, χειμώνας, ربيع, صيف, خريف, شتاء, الربيع, الصيف, الخريف, الشتاء, بهار, تابستان, پاییز, زمستان,
  אביב, קיץ, סתיו, חורף, वसंत, ग्रीष्म, शरद, 봄, 여름, 가을, 겨울, 봄호, 여름호, 가을호, 겨울호
`);

const issues = folded(`
  issue, no, nos, vol, volume, number, edition, nr, nummer, heft, ausgabe, jahrgang, n, nº, n°, numéro, num, número, edición,
  edição, ano, año, numero, anno, fascicolo, jaargang, editie, выпуск, номер, том, mensuel, hebdomadaire, trimestriel, hebdo,
  quarterly, monthly, bimestriel, τεύχος, φύλλο, العدد, عدد, السنة, شماره, سال, גיליון, גליון, אנק, अंक, वर्ष, 호, 통권, 호수
`);

/** The months of the Hijri year: one word, or one and a second that no text has by itself. */
const hijri = folded(`
  محرم, المحرم, صفر, ربيع, جمادى, جمادي, رجب, شعبان, رمضان, شوال, ذو, ذي, القعدة, الحجة, ذیقعده, ذیحجه, ذی, الاول, الأول, الثاني,
  الآخر, الأولى, الآخرة, الثانية
`);

/** Words beside all of these that say nothing by themselves. */
const small = folded(`
  a, an, about, at, the, just, last, ein, eine, einer, einem, etwa, rund, knapp, un, une, una, uno, environ, circa, alle, alla,
  από, een, om, als, las, hace, около, в, um, às, στις, منذ, حوالي, الساعة, ساعت, בשעה, ב, को, uhr, uur, h, hs, hrs, am, pm, a.m, p.m,
  gmt, utc, ist, est, edt, pst, cet, cest, bst, мск, م, ص, هـ, ه, ق, مساء, صباحا, صباحاً, بجے, बजे, बजकर, and, y, et, und, e,
  오전, 오후, 시, 분, 월, 일, 년
`);

/** What East Asia writes in one word: "3小时前", "5시간 전", "2024年春号", "5月3日（金） 10:20", "刚刚". */
const eastAgo =
  /^(?:約|约|약)?\s?\d{1,3}\s?(?:秒|分|分钟|分鐘|时间|時間|小时|小時|日|天|周|週間|か月|个月|個月|초|분|시간|일|주|개월)\s?(?:前|전)$|^(?:刚刚|剛剛|방금|방금 전|たった今)$/u;
const eastIssue =
  /^(?:\d{4}[年년]?\s?)?(?:[春夏秋冬]季?[号號期]?|第\s?\d{1,4}[期号號]|제?\d{1,4}호|\d{1,2}[月월][号號호]|(?:봄|여름|가을|겨울)호)$/u;
const eastDay =
  /^(?:今日|昨日|今天|昨天|오늘|어제)?\s?(?:\d{4}[年년]\s?)?(?:\d{1,2}[月월/-]\s?\d{1,2}[日일]?)?\s?(?:\([日月火水木金土一二三四五六일월화수목금토]\))?(?:\s?\d{1,2}[:時时點点시]\d{0,2}[分분]?)?\s?(?:更新|公開|配信|発表|发布|發布)?$/u;
/** What in it makes it sure, and without which it is none. */
const eastClock = /[:時时點点시(]/u;
const eastSign = /[月월]|^[今昨오어]/u;

/** A day of the Hebrew calendar: its letters, the month, the letters of the year. */
const hebrewDay =
  /^(?:יום [א-ת]{1,6}['"]?,? )?[א-ת]{0,2}['"][א-ת]? ב?(?:ניסן|אייר|סיון|סיוון|תמוז|אב|אלול|תשרי|חשון|חשוון|כסלו|טבת|שבט|אדר)(?: [אב]'?)?,? ה?'?תש[א-ת]?"[א-ת]$/u;

/** A year of four digits beside a day and a month, on whichever side. */
const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:1[5-9]|20)\d{2}$/.test(token.text);

/** 31/04/2019, 2019-02-30: a day that there is not. A day that there is has been read as a date before. */
function isNoDay(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]?.text ?? '';
  if (!['/', '.', '-'].includes(mark) || !isText(tokens, at + 3, mark)) return false;
  const pair = isYear(tokens[at]) ? [at + 2, at + 4] : isYear(tokens[at + 4]) ? [at, at + 2] : [];
  const [first = 0, second = 0] = pair.map((place) => numberAt(tokens, place, shortNumber) ?? 0);
  return Math.min(first, second) > 0 && Math.min(first, second) < 13 && Math.max(first, second) < 32;
}

/** 12/03/25, 03.11.24 and 23.08.29: three numbers of two digits at most, of which one can be a day and one a month. */
function isShortDate(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at + 1]?.text ?? '';
  const [first, second, third] = [at, at + 2, at + 4].map((place) => numberAt(tokens, place, shortNumber));
  if (first === undefined || second === undefined || third === undefined) return false;
  if (!['/', '.', '-'].includes(mark) || !isText(tokens, at + 3, mark) || tokens[at + 4]?.text.length !== 2)
    return false;
  const fits = (day: number, month: number): boolean => day > 0 && day < 32 && month > 0 && month < 13;
  return fits(first, second) || fits(second, first) || fits(third, second);
}

/** 14:12, 14h12, 14.12: an hour and its minutes. */
const isClock = (tokens: readonly Token[], at: number): boolean =>
  (numberAt(tokens, at, shortNumber) ?? 24) < 24 &&
  isText(tokens, at + 1, ':', 'h', '.') &&
  tokens[at + 1]?.start === tokens[at]?.end &&
  tokens[at + 2]?.start === tokens[at + 1]?.end &&
  (numberAt(tokens, at + 2, (length) => length === 2) ?? 60) < 60;

/** What a stretch has of a date. */
interface Seen {
  ago: boolean;
  unit: boolean;
  today: boolean;
  season: boolean;
  issue: boolean;
  hijri: boolean;
  month: boolean;
  weekday: boolean;
  year: boolean;
  number: boolean;
  clock: boolean;
  short: boolean;
  /** Two numbers with a stroke or a full stop between: a day and a month. */
  pair: boolean;
}

/** Makes the question whether a stretch of a line says when, by the words of some languages. */
export function looseDateFinder(reading: readonly ReadingWords[]): (words: string) => LooseDate | undefined {
  const vocabularyOf = vocabulary(reading);
  return (written) => {
    if (written.length > longest || written === '') return undefined;
    const text = fold(written).trim();
    if (eastAgo.test(text) || hebrewDay.test(text)) return 'sure';
    if (eastDay.test(text) && /\d/.test(text) && (eastSign.test(text) || (/[/-]/u.test(text) && eastClock.test(text))))
      return eastClock.test(text) ? 'sure' : 'weak';
    if (eastIssue.test(text)) return 'weak';
    const seen = seenIn(tokenize(text), vocabularyOf);
    return seen && judge(seen);
  };
}

/** Looks at each token; `undefined` if one is no word of a date. */
function seenIn(tokens: readonly Token[], { months, weekdays, fillers }: Vocabulary): Seen | undefined {
  const texts = tokens.map(({ text }) => text);
  const holds = (set: { has(word: string): boolean }): boolean => texts.some((text) => set.has(text));
  const known = (token: Token): boolean =>
    token.kind !== 'word' ||
    [months, weekdays, fillers, ago, units, today, seasons, issues, hijri, small].some((set) => set.has(token.text));
  if (!tokens.every(known) || tokens.some(({ kind, text }) => kind === 'mark' && /[?!«»"“”]/u.test(text)))
    return undefined;
  const numbers = tokens.filter(({ kind }) => kind === 'number').map(({ text }) => text);
  return {
    ago: holds(ago),
    unit: holds(units),
    today: holds(today),
    season: holds(seasons),
    issue: holds(issues),
    hijri: holds(hijri),
    month: holds(months),
    weekday: holds(weekdays),
    year: numbers.some((text) => /^(?:1[3-9]|20)\d{2}$/.test(text)),
    number: numbers.length > 0,
    clock: tokens.some((_, at) => isClock(tokens, at)),
    short: tokens.some((_, at) => isShortDate(tokens, at) || isNoDay(tokens, at)),
    pair: /^\D*\d{1,2}[./]\d{1,2}\.?(?!\d)/u.test(texts.join('')),
  };
}

function judge(seen: Seen): LooseDate | undefined {
  if (seen.short) return 'sure';
  if (seen.ago && seen.unit) return 'sure';
  if (seen.today && seen.clock) return 'sure';
  if ((seen.month || seen.hijri) && seen.number) return seen.weekday || seen.clock || seen.hijri ? 'sure' : 'weak';
  if (seen.weekday && seen.clock) return 'sure';
  if (seen.season && seen.year) return 'weak';
  if (seen.issue && seen.number) return 'weak';
  if (seen.pair && seen.clock) return 'sure';
  return seen.today ? 'weak' : seen.clock || ((seen.unit || seen.year) && seen.number) ? 'bare' : undefined;
}
