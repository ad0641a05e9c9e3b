/**
 * German. Prints as the newspapers of Germany do (14. März 2026, „…“); `deAT` has the Austrian January, `deCH` the Swiss
 * quotation marks.
 */
import type { Language } from './language.ts';
import { dePage } from './page-de.ts';
import { dateWriter, europeanNumbers, monthWords, nameList, nameOf, words } from './writing.ts';

const months = words('Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember');

const names = nameList(', ', ' und ');

/** Writes dates with these names of months. */
const datesBy = (list: readonly string[]): Language['formatDate'] =>
  dateWriter({
    day: (day, month, year) => `${day}. ${nameOf(list, month)} ${year}`,
    month: (month, year) => `${nameOf(list, month)} ${year}`,
  });

export const de: Language = {
  tag: 'de',
  reading: () => ({
    byline: words(`
      von, geschrieben von, verfasst von, text von, ein beitrag von, ein artikel von, ein gastbeitrag von,
      gastbeitrag von, ein kommentar von, kommentar von, eine analyse von, analyse von, ein essay von,
      eine reportage von, reportage von, ein interview von, interview von, interview:, interview geführt von,
      eine kolumne von, eine glosse von, ein bericht von, veröffentlicht von,
      autor:, autorin:, autoren:, autorinnen:, autor/in:, autor*in:, verfasser:, verfasserin:, text:, texte:,
      protokoll:, aufgezeichnet von
    `),
    bylineEnd: [],
    and: words('und, u., sowie'),
    source: words(`
      quelle:, quellen:, quellenangabe:, mit material von, mit material der, mit material des, mit informationen
      von, mit informationen der, mit agenturmaterial:, zuerst erschienen in, zuerst erschienen bei, zuerst
      erschienen auf, zuerst erschienen im, zuerst veröffentlicht von, zuerst veröffentlicht bei, zuerst
      veröffentlicht in, zuerst veröffentlicht auf, erstveröffentlichung:, erstveröffentlicht in, erstveröffentlicht
      bei, dieser artikel erschien zuerst in, dieser artikel erschien zuerst bei, dieser artikel erschien zuerst
      auf, dieser artikel erschien zuerst im, dieser beitrag erschien zuerst auf, dieser beitrag erschien zuerst in,
      dieser beitrag erschien zuerst bei, dieser text erschien zuerst in, dieser text erschien zuerst bei, dieser
      text erschien zuerst auf, dieser artikel ist zuerst erschienen in, dieser artikel ist zuerst erschienen bei,
      dieser artikel ist zuerst erschienen auf, übernommen von, nachdruck aus, mit agenturmaterial von, dieser text
      erschien zuerst, dieser artikel erschien zuerst, dieser beitrag erschien zuerst
    `),
    photo: words(`
      foto:, fotos:, foto von, fotos von, fotografie:, fotografien:, fotograf:, fotografin:, fotoquelle:,
      fotonachweis:, fotocredit:, archivfoto:, symbolfoto:, symbolbild:, bild:, bilder:,
      bildquelle:, bildnachweis:, bildrechte:, bildautor:, titelbild:, beitragsbild:, aufmacherbild:,
      illustration:, illustrationen:, illustration von, grafik:, grafiken:, infografik:, karikatur:, zeichnung:,
      video:, screenshot:
    `),
    reporting: words(`
      mitarbeit:, mitarbeit von, unter mitarbeit von, mit beiträgen von, recherche:, recherchen:, recherche von,
      zusätzliche recherche:, bericht:, berichterstattung:, berichterstattung von, reporter:, reporterin:
    `),
    editing: words(`
      redaktion:, redigiert von, redigatur:, bearbeitet von, bearbeitung:, schlussredaktion:, lektorat:, korrektorat:,
      faktencheck:, verantwortlich:, redakteur:, redakteurin:, geprüft von
    `),
    translation: words(`
      übersetzung:, übersetzung von, übersetzt von, übersetzer:, übersetzerin:, aus dem englischen von,
      aus dem französischen von, aus dem englischen übersetzt von, deutsch von
    `),
    published: words(`
      veröffentlicht, veröffentlicht am, veröffentlicht:, veröffentlichung:, veröffentlichungsdatum:, erschienen,
      erschienen am, publiziert, publiziert am, erstellt, erstellt am, erstmals veröffentlicht am, datum:,
      online seit:, online seit
    `),
    updated: words(`
      aktualisiert, aktualisiert am, aktualisiert um, aktualisierung:, zuletzt aktualisiert, zuletzt aktualisiert am,
      letzte aktualisierung:, letzte aktualisierung am, letzte änderung:, zuletzt geändert am, zuletzt bearbeitet am,
      geändert am, bearbeitet am, stand:, stand vom, überarbeitet am
    `),
    correction: words(`
      korrektur:, korrekturen:, korrekturhinweis:, berichtigung:, richtigstellung:, klarstellung:, gegendarstellung:,
      korrigiert:
    `),
    updateNote: words(`
      update:, nachtrag:, aktualisierung:, ergänzung:, dieser artikel wurde aktualisiert, dieser text wurde
      aktualisiert, dieser beitrag wurde aktualisiert, der artikel wurde aktualisiert, wir haben den artikel
      aktualisiert, wir haben diesen artikel aktualisiert, wir haben den artikel, in einer früheren fassung, in
      einer früheren version
    `),
    editorNote: words(`
      anmerkung der redaktion, anm. der redaktion, anm. d. red., anmerkung der red., hinweis der redaktion,
      anmerkung:, hinweis:, anmerkung des autors, anmerkung der autorin, transparenzhinweis:, redaktioneller
      hinweis, kommentare geben die meinung, die meinung des autors, gastbeiträge geben, dieser beitrag gibt die
      meinung, das interview wurde gekürzt, namen geändert, die namen wurden geändert
    `),
    section: words(`
      kommentar, interview, meinung, analyse, reportage, kolumne, essay, glosse, leitartikel, porträt, rezension,
      kritik, bericht, hintergrund, gastbeitrag, feuilleton, politik, wirtschaft, kultur, sport, wissen,
      wissenschaft, lokales, regional, panorama, gesellschaft, reise, stadtgespräch, pressemitteilung, eilmeldung,
      exklusiv, gespräch, streitschrift, ratgeber
    `),
    home: words('startseite, home, start'),
    office: words(`
      …redakteur, …redakteurin, …redaktion, …korrespondent, …korrespondentin, …reporter, …reporterin, …autor,
      …autorin, …journalist, …journalistin, …kolumnist, …kolumnistin, …schriftsteller, …schriftstellerin, …leiter,
      …leiterin, …kritiker, …kritikerin, …fotograf, …fotografin, volontär, volontärin, professor, professorin,
      mitarbeiter, mitarbeiterin, herausgeber, herausgeberin
    `),
    asking: words(`
      was, wie, wer, warum, wann, wo, welche, welcher, welches, wozu, weshalb, wieso, wohin, woher, wem, wen,
      wessen, worum, womit, wovon
    `),
    end: words('ende, schluss'),
    photoEnd: [],
    authorNote: words(`
      der autor ist, die autorin ist, der autor, die autorin, die autoren, zum autor:, zur autorin:, zur person:,
      über den autor:, über die autorin:, der verfasser ist, die verfasserin ist
    `),
    newsroom: words(`
      früheren version, früheren fassung, ersten version, ersten fassung, wurde aktualisiert, wurde ergänzt, wurde
      korrigiert, nachträglich geändert, nachträglich ergänzt, nicht unbedingt die meinung, nicht zwingend die
      meinung, meinung der autorin, meinung des autors, meinung der autoren, namen wurden geändert, name geändert,
      name von der redaktion geändert, namen von der redaktion geändert, wir haben den fehler, gekürzt und
      bearbeitet
    `),
    republished: words(`
      erschien zuerst, zuerst erschienen, zuerst veröffentlicht, erstmals erschienen, erschien erstmals, erschien
      ursprünglich, ursprünglich erschienen, zuerst in, freundlicher genehmigung, material von, material der,
      nachrichtenagentur, auszug aus, übernommen von, übernommen aus
    `),
    question: words('frage:, f:'),
    answer: words('antwort:, a:'),
    furniture: dePage(),
    months: monthWords(`
      januar/jänner/jan/jän, februar/feber/feb/febr, märz/maerz/mär/mrz, april/apr, mai, juni/juno/jun,
      juli/jul, august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez
    `),
    weekdays: words(`
      montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so
    `),
    dateWords: words('am, den, der, dem, vom, um, ab, gegen, uhr'),
    speech: words(`
      sagt, sagte, gesagt, meint, meinte, erklärt, erklärte, betont, betonte, fragt, fragte, antwortet, antwortete,
      schreibt, schrieb, erzählt, erzählte, berichtet, berichtete, warnt, warnte, kritisiert, kritisierte, fordert,
      forderte, glaubt, glaubte, findet, fand, ruft, rief, erwidert, erwiderte, entgegnet, entgegnete, ergänzt,
      ergänzte, fügt, fügte, behauptet, behauptete, räumt, räumte, gibt, gab, kündigt, kündigte, teilt, teilte,
      hofft, hoffte, lobt, lobte, versichert, versicherte, urteilt, urteilte, flüstert, flüsterte, scherzt, scherzte,
      erinnert, erinnerte, heißt, hieß, zitiert, zitierte, resümiert, resümierte, mahnt, mahnte, bestätigt, bestätigte
    `),
  }),
  labels: {
    byline: (list) => `Von ${names(list)}`,
    names,
    source: 'Quelle',
    photo: 'Foto',
    reporting: 'Mitarbeit',
    editing: 'Redaktion',
    author: 'Autor',
    editor: 'Redaktion',
    translator: 'Übersetzung',
    published: 'Veröffentlicht',
    updated: 'Aktualisiert',
    notes: 'Anmerkungen',
    note: (n) => `Anmerkung ${n}`,
    backToText: (n) => `Zurück zur Textstelle ${n}`,
    correction: 'Korrektur',
    update: 'Nachtrag',
    editorNote: 'Anmerkung der Redaktion',
    tip: 'Tipp',
    contents: 'Inhalt',
    cover: 'Titelseite',
    table: 'Tabelle',
    figure: 'Abbildung',
    tableNumber: (n) => `Tabelle ${n}`,
    figureNumber: (n) => `Abbildung ${n}`,
    picture: 'Bild',
    page: 'Seite',
    pageOf: (n, total) => `Seite ${n} von ${total}`,
    continued: 'Fortsetzung',
    articleCount: (n) => `${n} Artikel`,
    accessibilitySummary: (pictures) =>
      `Der Text steht in Lesereihenfolge; Überschriften, Links und Anmerkungen sind als solche ausgezeichnet.${pictures ? ' Bilder sind beschrieben.' : ''}`,
  },
  formatDate: datesBy(months),
  quotes: ['„', '“', '‚', '‘'],
  colon: ': ',
  ...europeanNumbers,
};

/** German of Austria: Jänner. */
export const deAT: Language = { ...de, tag: 'de-AT', formatDate: datesBy(['Jänner', ...months.slice(1)]) };

/** German of Switzerland: guillemets. */
export const deCH: Language = { ...de, tag: 'de-CH', quotes: ['«', '»', '‹', '›'] };
