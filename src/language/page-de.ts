/** German words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const dePage = (): FurnitureWords => ({
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
});
