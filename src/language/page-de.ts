/** German words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const dePage = (): FurnitureWords => ({
  share: patterns(`
    teilen:, jetzt teilen, auf twitter teilen, auf x teilen, auf linkedin teilen, auf whatsapp teilen, auf xing
    teilen, per whatsapp teilen, artikel verschicken, weiterempfehlen, twittern, tweet, mailen, merken, pinnen, link
    kopiert, url kopieren, # mal geteilt, geteilt #, folgen sie uns…, folge uns…, folgt uns…, folgen sie uns:, artikel
    gratis teilen, {diesen|den|}
    {artikel|beitrag|text|bericht|kommentar|seite|link|inhalt|post|video|podcast|meldung|story}
    {teilen|merken|speichern|drucken|verschenken|weiterempfehlen|versenden|empfehlen|per mail
    teilen|weitersagen|weiterleiten|bookmarken|kopieren}, {auf|bei|in|über|via|per|mit}
    {facebook|e-mail|mail|sms|messenger|threema|signal|social media|freunden}
    {teilen|posten|versenden|senden|folgen|verschicken|empfehlen}, {teile|teilt|teilen sie} {diesen|den}
    {artikel|beitrag}…, {folgen sie|folge|folgt|besuchen sie|besuche|liken sie|like|finden sie} uns
    {auf|bei|hier|in|jetzt}…, {folgen sie|folge}…auf facebook,
    {merken|teilen|drucken|mailen|kommentare|speichern|vorlesen|verschenken}
    {merken|teilen|drucken|mailen|kommentare|speichern|kommentieren} {drucken|teilen|kommentare|}, {teilen &
    drucken|teilen und drucken|gefällt mir|beitrag gefällt mir|mir gefällt das|gefällt|weitersagen|link zum
    artikel|permalink|kurzlink|link in zwischenablage kopieren|in zwischenablage kopieren|link wurde kopiert|per
    facebook teilen|twitter teilen|facebook teilen}, # {likes|shares|mal gelesen|aufrufe|reaktionen|abonnenten|mal
    kommentiert}, {autor|autorin|thema|themen|uns} folgen, artikel {merken|speichern|verschenken|hören|drucken}
  `),
  related: patterns(`
    lesen sie mehr:, lesen sie mehr zum thema:, lies auch:, lesen sie dazu auch:, auch interessant:, das könnte sie
    auch interessieren:, das könnte sie interessieren:, das könnte dich auch interessieren:, das könnte dich
    interessieren, mehr zum thema:, zum thema:, thema:, themen:, mehr lesen, weiterlesen:, jetzt weiterlesen, hier
    weiterlesen, weiterlesen nach…, mehr aus…, mehr von…, verwandte beiträge, ähnliche beiträge, ähnliche themen,
    weitere nachrichten, weitere meldungen, weitere beiträge, weiterführende links, passend dazu:, siehe auch:,
    empfohlen, empfehlungen der redaktion, unsere empfehlungen, empfohlener externer inhalt, meistgelesene artikel,
    die meistgelesenen artikel, beliebteste artikel, neueste artikel, aktuelle nachrichten, top-themen, schlagwörter:,
    schlagworte:, stichwörter:, tags:, dossier:, zur startseite, das wichtigste in kürze, weitere artikel…, vorheriger
    beitrag:, nächster beitrag:, lesen sie
    {auch|hier|mehr|dazu|weiter|hierzu|jetzt|außerdem|ebenfalls|unseren|alle|den ganzen}…, {lies|lest}
    {auch|hier|dazu|jetzt}…, {lesen|hören|sehen|schauen} {sie|} {auch|hier|dazu}:, {das|dies} könnte
    {sie|dich|ihnen|euch|dir} {auch|ebenfalls} {interessieren|gefallen}, mehr {zum|zu|über|aus|von|vom|rund um}
    {thema|dem thema|diesem thema|autor|der autorin|diesem autor|der redaktion|uns}, mehr
    {zu|zum|zur|über|aus|von|vom}:,
    {mehr|weitere|alle|neueste|aktuelle|ähnliche|verwandte|passende|neue|beliebte|empfohlene|meistgelesene|top|andere|interessante|letzte|aktuellste}
    {artikel|beiträge|themen|nachrichten|meldungen|videos|news|inhalte|links|texte|stories|podcasts|infos|informationen|berichte|storys}:,
    {mehr dazu|auch lesenswert|lesenswert|weiterführend|hintergrund|zum weiterlesen|zum nachlesen|zum
    nachhören|lesetipp|lesetipps|buchtipp|unser lesetipp|linktipp|links|links zum
    thema|rubrik|rubriken|kategorie|kategorien|ressort|ressorts|schlagwort|stichwort|keywords|tag|themenseite|orte|personen|serie|teil
    # der serie|themen in diesem artikel|mehr im dossier|im dossier|alles zum thema|alle artikel zum thema|in diesem
    artikel|zum dossier|zur serie|mehr aus dem ressort|mehr aus der rubrik|mehr aus dem web|mehr aus diesem
    ressort|alle folgen|alle teile|alle artikel|alle beiträge|die neuesten artikel}:, {meistgelesen|meist
    gelesen|meistgeklickt|meistkommentiert|meistgesehen|am häufigsten gelesen|am meisten
    gelesen|beliebt|top-artikel|top-news|topthemen|top themen|die beliebtesten artikel|heute wichtig|jetzt lesen|zum
    artikel|zum beitrag|zum thema|hier lesen|hier mehr|mehr infos|mehr informationen|weitere infos|weitere
    informationen|nicht verpassen|auf einen blick|zum ganzen artikel|ganzen artikel lesen|artikel lesen|jetzt mehr
    lesen|weiter lesen|auch auf unserer seite|trending|im trend|empfehlungen|empfehlung|empfehlung der
    redaktion|redaktionsempfehlung|für sie empfohlen|für sie ausgewählt|von der redaktion empfohlen|aus unserem
    archiv|aus dem archiv|aus dem ressort}, {nächster|vorheriger|nächste|vorherige|vorangehender|letzter}
    {artikel|beitrag|seite|meldung|eintrag}, {klicken sie hier|hier klicken|hier lesen sie}…, {hier geht es|hier
    geht's|hier gehts} {zu|zum|zur}…, {alle|weitere|mehr}
    {texte|artikel|beiträge|nachrichten|meldungen|informationen|infos|news|hintergründe}
    {zum|zu|aus|von|über|finden|gibt|lesen}…, weiterlesen {auf|bei|mit}…
  `),
  advert: patterns(`
    anzeige:, anzeigen, werbung:, werbeanzeige, gesponsert, gesponserter inhalt, sponsored, bezahlte anzeige,
    bezahlter inhalt, advertorial, partnerangebot, partnerangebote, in kooperation mit…, nach der anzeige…,
    weiterlesen nach der anzeige, artikel wird nach der anzeige fortgesetzt, der artikel geht nach der anzeige weiter,
    mit werbung weiterlesen, affiliate-link, ende der anzeige, (anzeige),
    {anzeige|werbung|reklame|inserat|inserate|annonce|promotion|promoted content|paid post|sponsored content|sponsored
    post|native advertising|bezahlter beitrag|verlagsangebot|kooperation|unternehmensinhalt|publireportage|paid
    content|entgeltliche einschaltung|bezahlte einschaltung|werbeeinschaltung|entgeltlicher beitrag|kommerzielle
    anzeige|werbliche anzeige|eigenanzeige|eigenwerbung|promo|pr-anzeige|advertorials|partner-inhalt|inhalt von
    partnern|angebote unserer partner|unsere partner|stellenmarkt|affiliate-links}, {werbung|anzeige}
    {ausblenden|schließen|überspringen|beenden|melden|deaktivieren}, {artikel|text|beitrag|der artikel|der text} geht
    {nach|unterhalb|unter} der {anzeige|werbung}…, {weiterlesen|weiter geht es|weiter|lesen sie|fortsetzung|mehr}
    {nach|unter} der {anzeige|werbung|werbeunterbrechung}…, dieser {artikel|beitrag|text} enthält
    {affiliate|werbung|provisions|produktplatzierung|werbelinks}…, {wir erhalten|für käufe|wenn
    sie}…{provision|affiliate-links}, {präsentiert|gesponsert|bereitgestellt} von…, {mit werbung|werbefrei}
    {weiterlesen|lesen}…, {adblocker|ad-blocker|bitte deaktivieren sie ihren|werbeblocker}…, scrollen sie {weiter|nach
    unten}…, scrollen {um|zum|für}…
  `),
  newsletter: patterns(`
    newsletter:, jetzt newsletter abonnieren, zum newsletter anmelden, jetzt zum newsletter anmelden, abonnieren sie
    unseren newsletter…, abonnieren sie den newsletter…, abonniere unseren newsletter…, melden sie sich für unseren
    newsletter an…, melden sie sich hier für den newsletter an…, melden sie sich zum newsletter…, unser newsletter…,
    hier geht es zum newsletter…, ihre e-mail-adresse, e-mail-adresse, e-mail-adresse eingeben, # monat testen…, zum
    abo, abo, zum angebot, probeabo…, bereits abonnent?…, sie sind bereits abonnent?…, schon abonnent?…,
    push-nachrichten aktivieren,  unterstützen sie unsere arbeit…, jetzt app
    herunterladen, laden sie unsere app…, jetzt abonnieren…, jetzt kostenlos anmelden…, jetzt testen…, abmeldung
    jederzeit…, {newsletter|newsletter-} {anmeldung|abonnieren|bestellen|abo|anmelden|archiv}, {jetzt|hier}
    {kostenlos|gratis|} {abonnieren|anmelden|registrieren|bestellen|testen|mitglied werden|spenden|unterstützen|abo
    abschließen|weiterlesen|freischalten|herunterladen}, {abonnieren sie|abonniere|bestellen sie|bestelle|erhalten
    sie|erhalte|melden sie|melde|verpassen sie|verpasse|jetzt|holen sie|testen sie|bleiben sie|hier|mit unserem|sie
    möchten|sie wollen|du willst|wollen sie}…{newsletter|newsletters|ihr postfach|dein postfach|whatsapp-kanal},
    {abonnieren|abonniere} {sie|jetzt|hier|unseren|unsere|den}…, {melden|registrieren|loggen} sie sich
    {jetzt|hier|an|ein|kostenlos}…, {melde|registriere|logge} dich {jetzt|hier|an|ein|kostenlos}…, {bereits|schon|noch
    kein|sind sie bereits|sie sind bereits|sie haben bereits ein} {abonnent|abonnentin|abo|registriert|mitglied}…,
    {dieser|der|diesen} {artikel|inhalt|beitrag|text}
    {ist|lesen|steht|gehört}…{abonnenten|abo|abonnentinnen|plus|premium|registrierte}, {nur|exklusiv} für abonnenten…,
    {weiterlesen|alle inhalte|alle artikel|voller zugriff|vollständigen
    artikel}…{abo|abonnenten|digitalabo|probeabo|plus}, {um|wenn sie} {weiterzulesen|diesen artikel|den artikel|alle
    artikel}…, {weiterlesen|weiter lesen|artikel lesen} mit…, {monatlich|jederzeit|flexibel} kündbar…, {# monat|#
    monate|# wochen|die ersten # monate} {gratis|kostenlos}…, erster monat {gratis|kostenlos}…, {abo|abonnement|abos}
    {kündigen|verwalten|abschließen|bestellen|shop|und service|& service|service|angebote|bestellen},
    {e-paper|epaper|digitale zeitung|zeitung lesen|ihr abonnement|mein abo|zum e-paper|zur
    digitalausgabe|digitalabo|abo-shop|aboservice|leserservice|leser-service|einzelheft bestellen|heft
    bestellen|spenden|mitglied werden|unterstützer werden|fördermitglied werden}, {unterstützen sie|unterstütze}
    {unsere|unseren|uns|unabhängigen}…, {dir|ihnen|euch} gefällt {dieser|unser|was|unsere}…, {hat|ihnen hat|dir hat}
    {ihnen|dir|der|dieser} {der|dieser|} {artikel|text|beitrag} gefallen…, {laden sie|lade|holen sie sich|hol dir}
    {jetzt unsere|unsere|die} app…, {push|push-mitteilungen|push-benachrichtigungen|benachrichtigungen|eilmeldungen}
    {aktivieren|erhalten|einschalten|aufs handy}…, {bitte geben sie|geben sie|gib} {ihre|eine|deine|eine gültige}
    e-mail-adresse…, {e-mail|ihre e-mail|deine e-mail|deine
    e-mail-adresse|vorname|nachname|postleitzahl|passwort|passwort vergessen|benutzername}, {vielen dank|danke} für
    {ihre|deine} {anmeldung|registrierung|unterstützung|nachricht}…, {ihre|die} anmeldung {war|ist}…, {mit|durch}
    {der|ihrer|dem} {anmeldung|registrierung|klick|absenden|eingabe}…, sie können {sich|den newsletter|ihre
    einwilligung} jederzeit…
  `),
  cookie: patterns(`
    cookies, akzeptieren und weiter, zustimmen, zustimmen und weiter, einstellungen verwalten, wir verwenden cookies…,
    wir nutzen cookies…, wir setzen cookies…, mit der nutzung dieser website…, datenschutz, datenschutzerklärung,
    datenschutzhinweise, privatsphäre-einstellungen, nutzungsbedingungen, agb, impressum, externen inhalt anzeigen,
    externe inhalte anzeigen, inhalt anzeigen, {alle|nur notwendige|nur essenzielle|notwendige|auswahl|optionale|}
    {cookies|} {akzeptieren|ablehnen|zulassen|erlauben|bestätigen|speichern|verwalten|anpassen},
    {cookie|cookies|datenschutz|consent|privacy|tracking|werbe}-{einstellungen|hinweis|hinweise|richtlinie|banner|erklärung|center|manager|policy|richtlinien|präferenzen},
    {cookie hinweis|cookie richtlinie|cookie einstellungen|datenschutz & agb|datenschutz und
    agb|privatsphäre|privacy|nutzungsbasierte werbung|datenschutzeinstellungen|cookies & tracking|datenschutz &
    cookies|einwilligung widerrufen|widerruf|utiq verwalten|tracking|nutzungsbedingungen &
    datenschutz|barrierefreiheit|erklärung zur barrierefreiheit|offenlegung|offenlegung gemäß § #|impressum &
    datenschutz|impressum und datenschutz|nutzungsregeln|netiquette|redaktionsstatut|ehrenkodex|blattlinie|allgemeine
    geschäftsbedingungen|vertrag kündigen|verträge hier kündigen|mediadaten|cookies verwalten|zustimmung
    verwalten|zustimmen & weiter|einverstanden|verstanden|ich stimme zu|mehr optionen|einstellungen oder ablehnen},
    {diese|unsere} {website|webseite|internetseite} {verwendet|nutzt|benutzt|setzt} cookies…, {wir und unsere
    partner|wir und # partner|wir benötigen ihre|wir brauchen ihre|wir verarbeiten ihre|ihre privatsphäre ist|wir
    schätzen ihre|mit klick auf|durch die nutzung|durch die weitere nutzung|indem sie fortfahren|um diesen inhalt|an
    dieser stelle finden sie|hier finden sie externen|mit ihrer zustimmung|ich bin damit einverstanden|zur anzeige
    dieses|dieser inhalt stammt von|dieses element enthält}…
  `),
  comments: patterns(`
    kommentare:, kommentar, # kommentare, # kommentar, kommentare #, kommentare (#), keine kommentare, noch keine
    kommentare, kommentieren, jetzt kommentieren, artikel kommentieren, schreibe einen kommentar, schreiben sie einen
    kommentar, schreib einen kommentar, einen kommentar schreiben, zu den kommentaren, diskutieren sie mit…,
    diskutieren sie mit, mitdiskutieren, leserkommentare, die kommentarfunktion ist geschlossen…, die kommentare sind
    geschlossen, antworten, antwort abbrechen, melden sie sich an…, ihre e-mail-adresse wird nicht veröffentlicht…,
    deine e-mail-adresse wird nicht veröffentlicht…, was meinen sie,
    {kommentare|kommentar|leserkommentare|forum|diskussion|beiträge|antworten|leserbriefe}
    {anzeigen|ausblenden|lesen|ansehen|schreiben|verfassen|abgeben|hinterlassen|öffnen|laden|einblenden|melden|abschicken|posten|hinzufügen|absenden|senden|geschlossen|deaktiviert|einsenden},
    {alle|weitere|mehr|neue|ältere|neueste|neuste|beste|älteste} {kommentare|beiträge|antworten}
    {anzeigen|laden|lesen|zuerst|ansehen|}, {schreiben sie|schreibe|schreib|verfassen sie|verfasse|hinterlassen
    sie|hinterlasse} {einen|den ersten|ihren|deinen} {kommentar|leserbrief}…, {# leserkommentare|# leserkommentar|#
    postings|# posting|# beiträge im forum|# antworten|# reaktionen|# meinungen|# stimmen}, {zum forum|zur
    diskussion|zur debatte|zu den leserkommentaren|mitreden|jetzt mitdiskutieren|diskutieren|ihre meinung|deine
    meinung|ihre meinung zum thema|meinung schreiben|leserbrief schreiben|antworten abbrechen|abbrechen|name
    *|kommentar *|website|netiquette|community|community-richtlinien}, {teilen sie|teile|sagen sie|schreiben sie} uns
    {ihre|deine} meinung…, {die|das|unsere}
    {kommentarfunktion|kommentare|kommentarbereich|kommentarspalte|diskussion|forum|debatte}
    {ist|sind|wurde|werden|wird|zu diesem|für
    diesen}…{geschlossen|beendet|deaktiviert|moderiert|gesperrt|freigeschaltet}, {um zu kommentieren|bitte loggen sie
    sich|bitte melden sie sich}…, {erforderliche|pflichtfelder} {felder|sind}…, {schreiben sie uns|schreib uns|mailen
    sie uns}…, {haben sie|hast du|sie haben} {einen fehler|anregungen|feedback|themenvorschläge|einen tipp}…, feedback
    {an|an die|zum artikel|geben|senden|an die redaktion}…
  `),
  copyright: patterns(`
    …alle rechte vorbehalten, alle rechte vorbehalten…, copyright:, urheberrecht:, …nachdruck verboten, nachdruck nur
    mit genehmigung…, vervielfältigung nur mit genehmigung…, abdruck honorarfrei…,
    {nachdruck|vervielfältigung|wiedergabe|weiterverbreitung|jede vervielfältigung|der
    nachdruck}…{genehmigung|untersagt|vorbehalten|honorarfrei|zustimmung|gestattet}, {dieser artikel|dieser text}
    steht unter {der|einer}…, {lizenz|lizenzen|nutzungsrechte erwerben|nutzungsrechte|rechte am artikel
    erwerben|artikel lizenzieren|lizenzierung|abdruck honorarfrei|belegexemplar erbeten}, dieser {artikel|beitrag} ist
    {urheberrechtlich|lizenziert}…
  `),
  page: patterns(`
    {direkt |}{zum|zum ganzen} rezept, rezept {drucken|ausdrucken|speichern|merken}, premium,
    {plus-artikel|abo-artikel|plus-inhalt|bezahlartikel|bezahlinhalt}, {nur |exklusiv |}für abonnenten,
    zum inhalt springen, zum hauptinhalt springen, zur navigation springen, zur suche springen, menü, hauptmenü, nach
    oben, zurück nach oben, startseite, druckansicht, pdf, artikel merken, auf die merkliste, zur merkliste
    hinzufügen, lesezeichen, leseliste, ausloggen, jetzt registrieren, mein konto, konto erstellen, # min. lesezeit,
    lesezeit: # min…, lesezeit:, lesedauer:, lesedauer # min…, lesezeit # min…, lesedauer: # min…, diesen artikel
    anhören, anhören, audio-version, zum livestream, wird geladen…, lädt…, mehr laden, weniger anzeigen, alle
    anzeigen, mehr erfahren, bildergalerie, bild in großansicht, bildunterschrift anzeigen, bitte aktivieren sie
    javascript…, javascript ist deaktiviert…, fehler melden, fehler im artikel melden, fehler gefunden?…, fehler
    entdeckt?…, feedback geben, kontakt, über uns, über den autor, über die autorin, zum autor, zur autorin, zur
    person, alle artikel von…, mehr artikel von…, suche, suchen, dieser artikel ist älter als…, dieser artikel ist
    kostenpflichtig…, in diesem artikel, auf dieser seite, inhaltsverzeichnis, haben sie einen fehler…, minuten
    lesezeit, min. lesezeit, impressum, datenschutz, agb, stand: #, {zum|zur|direkt zum|direkt zur|springe
    zum|springen zum|gehe zum|weiter zum|weiter zur|zurück zum|zurück zur}
    {inhalt|hauptinhalt|navigation|hauptnavigation|suche|seitenanfang|startseite|übersicht|artikel|footer|fußzeile|seiteninhalt|anfang|thema|galerie|bildergalerie|video|podcast|shop|suchergebnis|ressort|artikelanfang|themenseite|hauptmenü|blog},
    {menü|navigation|suche|hauptmenü|untermenü}
    {öffnen|schließen|ein-/ausblenden|anzeigen|aufklappen|zuklappen|einblenden}, {nach
    oben|seite|artikel|text|beitrag|audio|video|bild|bilder|foto|galerie|bildergalerie|fotostrecke|karte|grafik|diashow|podcast|transkript|inhaltsverzeichnis|pdf|vollbild}
    {scrollen|vorlesen|vorlesen
    lassen|anhören|hören|abspielen|starten|ansehen|anzeigen|öffnen|schließen|vergrößern|herunterladen|ausblenden|einblenden|drucken|speichern|stoppen},
    {lesezeit|lesedauer|hördauer|geschätzte lesezeit|spieldauer|vorlesedauer}…, {ca # |# |etwa # }{min
    lesezeit|minuten lesezeit|minuten lesedauer|min lesedauer|min gelesen|minuten zu lesen|minuten hören|minuten
    hörzeit|min hören|minuten lesen|minute lesezeit}, {anmelden|einloggen|login|log-in|registrieren|kostenlos
    registrieren|neu registrieren|profil|mein profil|benutzerkonto|kundenkonto|abmelden|logout} {oder registrieren|/
    registrieren|}, {drucken|druckversion|versenden|vorlesen|schriftgröße|schrift vergrößern|schrift
    verkleinern|textgröße|schriftgrösse|mehr|weniger|schließen|öffnen|ausklappen|einklappen|aufklappen|mehr
    anzeigen|quellen anzeigen|bild #|bild # von #|# von #|#/# bilder|bildergalerie mit # bildern|# bilder|# fotos|zum
    vergrößern klicken|klicken zum vergrößern|großansicht|vergrößern|zurück|weiter|vor|vorwärts|überspringen|zur
    mobilen ansicht|rss|rss-feed|newsfeed|sitemap|hilfe|hilfe & kontakt|kontakt & impressum|kontakt und
    impressum|redaktion kontaktieren|redaktion|das team|unser team|die redaktion|wir über uns|über die
    redaktion|karriere bei uns|jobs|werben|mediadaten|werben auf|anzeigenpreise|presse|archiv|apps|inhalt|themen
    a-z|alle themen|alle ressorts|mehr ressorts|ressorts}, {vor # minuten|vor # stunden|vor # stunde|vor # tagen|vor #
    tag|vor # minute|vor # std|vor # min|vor einer stunde|vor # wochen|vor # monaten|vor # jahren},
    {fehler|tippfehler|rechtschreibfehler|problem|beitrag|hinweis} {gefunden|entdeckt|melden|geben|im text gefunden|im
    text}…, {sie haben|du hast|haben sie|hast du} einen {fehler|tippfehler|rechtschreibfehler}
    {gefunden|entdeckt|bemerkt}…, {ihr|dein} browser {unterstützt|ist|kann}…, dieses video {ist|kann|konnte}
    {nicht|derzeit nicht}…, dieser {inhalt|artikel|beitrag} {ist nicht mehr|ist leider|wurde gelöscht|konnte nicht}…,
    {presse|medien|ansprech|rückfragen|kontakt|rückfragehinweis|medienkontakt|pressekontakt|ansprechpartner|ansprechpartnerin|weitere
    informationen|rückfragen an|medienanfragen|presseanfragen|kontakt für medien|kontakt für
    rückfragen|pressestelle}:, {bei|für} {rückfragen|weitere rückfragen|weitere
    informationen|presseanfragen|medienanfragen}…, {pressefotos|bildmaterial|druckfähige}…{download|herunterladen},
    {alle|weitere|mehr} {artikel|beiträge|texte} {des autors|der autorin|dieses autors|dieser autorin|anzeigen}, zum
    {profil|autorenprofil}, {e-mail|mail|nachricht} an {den autor|die autorin|die redaktion|den verfasser}…,
    {ist|war|fanden sie|wie hilfreich war} {dieser|diesen|der} {artikel|beitrag|inhalt} {hilfreich|interessant|für
    sie|}…
  `),
  call: words(`
    hier klicken, klicken sie hier, klick hier, klicke hier, jetzt abonnieren, jetzt anmelden, jetzt kostenlos,
    kostenlos testen, newsletter abonnieren, unseren newsletter, unserem newsletter, unsere app, unserer app,
    folgen sie uns, folgt uns, folge uns, hier geht es {zu|zur|zum}, hier geht's {zu|zur|zum}, alle artikel
  `),
  disclosure: words(`
    affiliate-link, affiliate-links, affiliate link, affiliate links, affiliatelinks, provisions-links,
    provisionslinks, werbelinks, {erhalten|erhält|bekommen|bekommt|verdienen|verdient} {wir|ich|die redaktion|}
    {eine|eine kleine|} provision, als amazon-partner
  `),
});
