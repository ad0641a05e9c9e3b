/**
 * German. Prints as the newspapers of Germany do (14. März 2026, „…“); `deAT` has the Austrian January, `deCH` the Swiss
 * quotation marks.
 */
import type { Language } from './language.ts';
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
    furniture: {
      share: words(`
        teilen:, artikel teilen, beitrag teilen, diesen artikel teilen, diesen beitrag teilen, seite teilen,
        jetzt teilen, teilen auf…, teilen via…, teilen mit…, auf facebook teilen, auf twitter teilen, auf x teilen,
        auf linkedin teilen, auf whatsapp teilen, auf xing teilen, per whatsapp teilen, per e-mail teilen,
        per mail teilen, per e-mail versenden, per mail versenden, artikel versenden, artikel verschicken,
        artikel weiterempfehlen, weiterempfehlen, twittern, tweet, mailen, merken, pinnen, link kopieren,
        link kopiert, url kopieren, # mal geteilt, geteilt #, folgen sie uns…, folge uns…, folgt uns…,
        folgen sie uns:, artikel verschenken, artikel gratis teilen
      `),
      related: words(`
        lesen sie auch:, lesen sie auch…, lesen sie hier:, lesen sie mehr:, lesen sie mehr zum thema:, lies auch:,
        lesen sie dazu:, lesen sie dazu auch:, auch interessant:, das könnte sie auch interessieren:, das könnte sie
        interessieren:, das könnte dich auch interessieren:, das könnte dich interessieren, das könnte ihnen auch
        gefallen, mehr zum thema:, mehr zu diesem thema, zum thema:, thema:, themen:, mehr dazu:, mehr lesen,
        weiterlesen:, jetzt weiterlesen, hier weiterlesen, weiterlesen nach…, mehr aus…, mehr von…, verwandte
        artikel:, verwandte themen:, verwandte beiträge, ähnliche artikel:, ähnliche beiträge, ähnliche themen,
        weitere artikel:, weitere themen:, weitere nachrichten, weitere meldungen, weitere beiträge, weiterführende
        links, passend dazu:, siehe auch:, empfohlen, empfehlungen der redaktion, unsere empfehlungen, empfohlener
        externer inhalt, meistgelesen, meistgelesene artikel, am meisten gelesen, die meistgelesenen artikel,
        beliebteste artikel, neueste artikel, aktuelle nachrichten, top-themen, nächster artikel, vorheriger artikel,
        nächster beitrag, vorheriger beitrag, schlagwörter:, schlagworte:, stichwörter:, tags:, dossier:, zur
        startseite, das wichtigste in kürze, weitere artikel…, lesen sie dazu…, vorheriger beitrag:, nächster beitrag:
      `),
      advert: words(`
        anzeige:, anzeigen, werbung:, werbeanzeige, gesponsert, gesponserter inhalt, sponsored, bezahlte anzeige,
        bezahlter inhalt, advertorial, partnerangebot, partnerangebote, in kooperation mit…, nach der anzeige…,
        weiter nach der anzeige…, weiterlesen nach der anzeige, artikel wird nach der anzeige fortgesetzt,
        der artikel geht nach der anzeige weiter, werbung überspringen, anzeige schließen, mit werbung weiterlesen,
        affiliate-link, ende der anzeige
      `),
      newsletter: words(`
        newsletter:, newsletter abonnieren, jetzt newsletter abonnieren, zum newsletter anmelden, jetzt zum newsletter
        anmelden, abonnieren sie unseren newsletter…, abonnieren sie den newsletter…, abonniere unseren newsletter…,
        melden sie sich für unseren newsletter an…, melden sie sich hier für den newsletter an…, melden sie sich zum
        newsletter…, unser newsletter…, hier geht es zum newsletter…, abonnieren, jetzt abonnieren, abonnieren sie…,
        jetzt anmelden, jetzt kostenlos anmelden, anmelden, ihre e-mail-adresse, e-mail-adresse, e-mail-adresse
        eingeben, jetzt testen, jetzt kostenlos testen, # monat testen…, jetzt abo abschließen, zum abo, abo, zum
        angebot, probeabo…, bereits abonnent?…, sie sind bereits abonnent?…, schon abonnent?…, push-nachrichten
        aktivieren, folgen sie uns auf whatsapp…, jetzt spenden, spenden, unterstützen sie uns…, unterstützen sie
        unsere arbeit…, jetzt app herunterladen, laden sie unsere app…, jetzt abonnieren…, jetzt kostenlos anmelden…,
        jetzt testen…
      `),
      cookie: words(`
        cookies, cookie-einstellungen, cookie-richtlinie, cookies akzeptieren, alle cookies akzeptieren,
        alle akzeptieren, akzeptieren, akzeptieren und weiter, zustimmen, zustimmen und weiter, alle ablehnen, ablehnen,
        einstellungen verwalten, wir verwenden cookies…, wir nutzen cookies…, wir setzen cookies…,
        diese website verwendet cookies…, diese webseite verwendet cookies…, diese seite verwendet cookies…,
        diese website nutzt cookies…, mit der nutzung dieser website…, datenschutz, datenschutzerklärung,
        datenschutzhinweise, datenschutz-einstellungen, privatsphäre-einstellungen, nutzungsbedingungen, agb,
        impressum, externen inhalt anzeigen, externe inhalte anzeigen, inhalt anzeigen
      `),
      comments: words(`
        kommentare:, kommentar, # kommentare, # kommentar, kommentare #, kommentare (#), keine kommentare, noch keine
        kommentare, kommentieren, jetzt kommentieren, artikel kommentieren, kommentar schreiben, kommentar verfassen,
        kommentar hinterlassen, schreibe einen kommentar, schreiben sie einen kommentar, schreib einen kommentar,
        einen kommentar schreiben, kommentar abschicken, kommentar absenden, kommentare anzeigen, alle kommentare
        anzeigen, alle kommentare, kommentare laden, weitere kommentare laden, kommentare lesen, zu den kommentaren,
        diskutieren sie mit…, diskutieren sie mit, mitdiskutieren, leserkommentare, die kommentarfunktion ist
        geschlossen…, die kommentare sind geschlossen, antworten, antwort abbrechen, melden sie sich an…, ihre
        e-mail-adresse wird nicht veröffentlicht…, deine e-mail-adresse wird nicht veröffentlicht…, was meinen sie…
      `),
      copyright: words(`
        …alle rechte vorbehalten, alle rechte vorbehalten…, copyright:, urheberrecht:, …nachdruck verboten,
        nachdruck nur mit genehmigung…, vervielfältigung nur mit genehmigung…
      `),
      page: words(`
        zum inhalt springen, zum hauptinhalt springen, zum inhalt, zur navigation springen, zur suche springen, direkt
        zum inhalt, menü, hauptmenü, menü öffnen, menü schließen, navigation öffnen, nach oben, zurück nach oben, zum
        seitenanfang, zurück, zurück zur startseite, zur übersicht, startseite, drucken, artikel drucken, seite
        drucken, druckansicht, druckversion, pdf, artikel merken, auf die merkliste, zur merkliste hinzufügen,
        lesezeichen, leseliste, einloggen, ausloggen, abmelden, registrieren, jetzt registrieren, mein konto, konto
        erstellen, # min lesezeit, # minuten lesezeit, # min. lesezeit, lesezeit: # min…, lesezeit:, lesedauer:,
        lesedauer # min…, lesezeit # min…, lesedauer: # min…, vorlesen, artikel anhören, beitrag anhören, diesen
        artikel anhören, artikel hören, anhören, audio-version, video abspielen, video ansehen, zum video, video
        starten, zum livestream, wird geladen…, lädt…, mehr laden, mehr anzeigen, weniger anzeigen, alle anzeigen,
        mehr erfahren, bildergalerie, galerie öffnen, bild vergrößern, bild in großansicht, bild anzeigen,
        bildunterschrift anzeigen, zur bildergalerie, bitte aktivieren sie javascript…, javascript ist deaktiviert…,
        ihr browser unterstützt…, fehler melden, fehler im artikel melden, fehler gefunden?…, fehler entdeckt?…,
        feedback geben, kontakt, über uns, über den autor, über die autorin, zum autor, zur autorin, zur person, alle
        artikel von…, mehr artikel von…, suche, suchen, dieser artikel ist älter als…, dieser artikel ist
        kostenpflichtig…, war dieser artikel hilfreich…, in diesem artikel, auf dieser seite, inhaltsverzeichnis,
        fehler gefunden…, haben sie einen fehler…, minuten lesezeit, min. lesezeit, impressum, datenschutz, agb
      `),
    },
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
