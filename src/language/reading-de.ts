/** German words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { dePage } from './page-de.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const deReading = (): ReadingWords => ({
  byline: patterns(`
    von, geschrieben von, verfasst von, interview:, interview geführt von, veröffentlicht von, autor:, autorin:,
    autoren:, autorinnen:, autor/in:, autor*in:, verfasser:, verfasserin:, text:, texte:, protokoll:, aufgezeichnet
    von, {ein|eine|}
    {kommentar|analyse|essay|reportage|interview|kolumne|glosse|bericht|gastbeitrag|gastkommentar|leitartikel|beitrag|artikel|feature|zwischenruf|text} von, {text und fotos|text und bilder|text und foto|texte und fotos|fotos und
    text|notiert|protokolliert|moderiert|erzählt|kommentiert} von, {text und fotos|text und bilder|text und
    foto|texte und fotos|interview und text|das interview führte|das interview führten|das gespräch führte|das
    gespräch führten|die fragen stellte|die fragen stellten|mit ihm sprach|mit ihr sprach|gespräch|verfasst
    von|autor*innen|autorenteam|autor und autorin|aufgezeichnet von|interview und protokoll}:, {das interview|das
    gespräch} {führte|führten}, die fragen {stellte|stellten}, aus {berlin|wien|bern|brüssel|washington}
    {berichtet|berichten}, {es berichtet|es berichten|es kommentiert}
  `),
  bylineEnd: [],
  and: words('und, u., sowie'),
  source: patterns(`
    mit {material|informationen|agenturmaterial} {von|der|des|aus},
    {literaturhinweis|originalpublikation|publikation|originalveröffentlichung|literaturangabe|quelle der
    daten|datenquelle|entnommen aus|aus dem buch|textnachweis}:,
    quelle:, quellen:, quellenangabe:, mit agenturmaterial:, erstveröffentlichung:, erstveröffentlicht in,
    erstveröffentlicht bei, dieser artikel erschien zuerst in, dieser artikel erschien zuerst bei, dieser artikel
    erschien zuerst auf, dieser artikel erschien zuerst im, dieser beitrag erschien zuerst auf, dieser beitrag
    erschien zuerst in, dieser beitrag erschien zuerst bei, dieser text erschien zuerst in, dieser text erschien
    zuerst bei, dieser text erschien zuerst auf, dieser artikel ist zuerst erschienen in, dieser artikel ist zuerst
    erschienen bei, dieser artikel ist zuerst erschienen auf, übernommen von, nachdruck aus, mit agenturmaterial
    von, via:, {dieser|der} {artikel|text|beitrag|kommentar|essay|auszug} {erschien|ist}
    {zuerst|ursprünglich|erstmals}, {dieser|diese} {artikel|text|beitrag|reportage|geschichte|interview|kolumne}
    stammt aus, {zuerst|ursprünglich|erstmals} {erschienen|veröffentlicht|publiziert} {in|bei|auf|im|am|von}, mit
    {material|informationen|inhalten} {von|der|des}, {quelle und
    foto|textquelle|quellenhinweis|quelle/text|originalquelle|originaltext|originalartikel|originalbeitrag|mit
    agenturen|agenturen|nachdruck aus|auszug aus|pressemitteilung von|herausgeber|aussender|rückfragehinweis und
    quelle}:
  `),
  photo: patterns(`
    {foto privat|quelle foto|quelle bild|fotorechte|bildunterschrift|drohnenfoto|luftbild|satellitenbild|grafik und
    daten|datenvisualisierung|fotograf/in}:, {foto|bild|grafik} aus {dem|der},
    foto von, fotos von, fotografie:, fotografien:, fotograf:, fotografin:, fotoquelle:, fotonachweis:, fotocredit:,
    archivfoto:, symbolfoto:, symbolbild:, bildquelle:, bildnachweis:, bildrechte:, bildautor:, titelbild:,
    beitragsbild:, aufmacherbild:, illustration von, fotos und videos:,
    {foto|fotos|bild|bilder|grafik|grafiken|illustration|illustrationen|zeichnung|karikatur|montage|collage|karte|screenshot|video|filmstill|visualisierung|rendering|infografik|karten|montagen|archivbild|agenturfoto|agenturbild|pressefoto|privatfoto|handout|repro|cover|standbild|videostill|kamera|schnitt|themenbild|themenfoto|sujetbild|vorschaubild|headerbild|fotocredits|bildcredit|bildcredits|bildhinweis|bildagentur|copyright
    foto|foto/grafik|foto und video|bild/foto|fotocollage|fotomontage|credits|credit}:,
    {illustrationen|grafik|grafiken|karikatur|video|videos|bild|bilder} von, {foto|bild}
    {archiv|symbolbild|symbolfoto|privat}
  `),
  reporting: patterns(`
    mit {recherchen|informationen|zulieferung} von, {zulieferung|zuarbeit|weitere recherche|text und recherche|vor
    ort|lokale mitarbeit}:,
    mitarbeit:, mitarbeit von, recherche:, recherchen:, recherche von, zusätzliche recherche:, bericht:,
    berichterstattung:, berichterstattung von, reporter:, reporterin:, {mit|unter}
    {beiträgen|mitwirkung|mithilfe|mitarbeit} von, {mitgewirkt|mitgearbeitet|mitwirkung|zusätzliche
    berichterstattung|ergänzende recherche|recherche und text|datenanalyse|datenrecherche|daten|recherchiert
    von|mitwirkende|korrespondenten|an diesem text wirkten mit|an diesem artikel wirkten mit}:
  `),
  editing: patterns(`
    {text und redaktion|redaktionelle verantwortung|abnahme|gegengelesen|redaktionelle
    betreuung|bildbearbeitung|layout|gestaltung|satz|online-redaktion|onlineredaktion|schlussredakteur|schlussredakteurin}:,
    redaktion:, redigiert von, redigatur:, bearbeitet von, bearbeitung:, lektorat:, korrektorat:, verantwortlich:,
    redakteur:, redakteurin:, geprüft von, {schlussredaktion|chefredaktion|textchef|textchefin|redaktionelle
    bearbeitung|redaktionelle
    mitarbeit|redaktionsschluss|redigiert|lektoriert|lektor|lektorin|produktion|bildredaktion|fotoredaktion|dokumentation|faktencheck|faktenprüfung|redakteur
    vom dienst|v.i.s.d.p.|visdp|korrektur gelesen von}:, {lektoriert|produziert|gegengelesen} von
  `),
  translation: patterns(`
    übersetzung:, übersetzung von, übersetzer:, übersetzerin:, aus dem englischen von, aus dem französischen von,
    aus dem englischen übersetzt von, deutsch von, deutsch:, aus dem
    {amerikanischen|spanischen|italienischen|russischen|niederländischen|arabischen|chinesischen|japanischen|polnischen|türkischen|ukrainischen|portugiesischen|hebräischen}
    {von|übersetzt von}, {übersetzt|übertragen} von, {übersetzt|deutsche übersetzung|deutsche fassung}:
  `),
  published: patterns(`
    veröffentlicht, veröffentlicht am, veröffentlicht:, veröffentlichung:, veröffentlichungsdatum:, erschienen,
    erschienen am, publiziert, erstellt, erstmals veröffentlicht am, datum:, online seit:, veröffentlicht in:,
    artikel vom, beitrag vom, meldung vom, pressemitteilung vom,
    {erstellt|publiziert|gesendet|online|freigegeben|eingestellt|hochgeladen|erstveröffentlicht|gepostet} am,
    {erstellungsdatum|erscheinungsdatum|publikationsdatum|publiziert|erstpublikation|ausgabe|ausgabe
    vom|sendedatum|sendung vom|sperrfrist|meldung vom|veröffentlicht um|gepostet}:,
    {erschienen|veröffentlicht|publiziert|online} {seit|um}
  `),
  updated: patterns(`
    aktualisiert, aktualisierung:, zuletzt aktualisiert, letzte aktualisierung:, letzte aktualisierung am, letzte
    änderung:, stand:, stand vom, {letztes|letzte} {update|aktualisierung|änderung|bearbeitung},
    {aktualisiert|geändert|bearbeitet|überarbeitet|modifiziert|upgedatet|nachgeführt|ergänzt} {am|um}, zuletzt
    {aktualisiert|geändert|bearbeitet|überarbeitet|überprüft} {am|um|:}, {stand am|datenstand|letzter stand|letzte
    überarbeitung|änderungsdatum|aktualisierungsdatum|zuletzt aktualisiert|zuletzt geändert|akt.|aktual.}:
  `),
  correction: patterns(`
    korrektur:, korrekturen:, korrekturhinweis:, berichtigung:, richtigstellung:, klarstellung:, gegendarstellung:,
    korrigiert:, {korrektur der redaktion|korrektur und
    klarstellung|korrigenda|errata|erratum|corrigendum|berichtigungen|richtigstellungen|korrekturnotiz|korrekturanmerkung|in
    eigener sache}:, {wir haben|wir bitten} {einen fehler|den fehler|dies korrigiert}, in {einer früheren|einer
    vorherigen|einer ersten|der ursprünglichen|der ersten} {version|fassung} {dieses|des|stand|hieß|war}
  `),
  updateNote: patterns(`
    update:, nachtrag:, aktualisierung:, ergänzung:, wir haben den artikel aktualisiert, wir haben diesen artikel
    aktualisiert, wir haben den artikel, in einer früheren fassung, in einer früheren version, {dieser|der}
    {artikel|text|beitrag|bericht} {wurde|wird} {aktualisiert|ergänzt|laufend|fortlaufend|nachträglich|mehrfach},
    {diese|die} {meldung|nachricht} {wurde|wird} {aktualisiert|ergänzt|laufend|fortlaufend}, {aktualisiert|anmerkung
    zum update|neu}:, wir haben {den|diesen} {text|beitrag} {aktualisiert|ergänzt}
  `),
  editorNote: patterns(`
    {hinweis|anmerkung|notiz|vorbemerkung|vorwort} {zum|zur|zu diesem|zu dieser}
    {text|artikel|transkript|beitrag|interview|recherche|textfassung|archivtext}, {die|diese}
    {recherche|reportage|reise} {wurde|fand|entstand} {gefördert|unterstützt|auf|mit|im}, {dieser|dieses}
    {text|artikel|beitrag|interview} {wurde} {zuerst|digitalisiert|maschinell|automatisch|gekürzt|redaktionell},
    {rechtlicher hinweis|nachtrag|ps|p.s.}:,
    anm. d. red., anmerkung:, hinweis:, anmerkung des autors, anmerkung der autorin, transparenzhinweis:,
    redaktioneller hinweis, kommentare geben die meinung, die meinung des autors, gastbeiträge geben, dieser beitrag
    gibt die meinung, das interview wurde gekürzt, namen geändert, die in diesem,
    {anmerkung|anmerkungen|hinweis|hinweise|anm.|notiz|kommentar} der
    {redaktion|red.|autoren|autorinnen|herausgeber|übersetzerin}, {anm. d. r.|anm. d. autors|anm. d. verf.|anm. d.
    übers.|d. red.|haftungsausschluss|disclaimer|offenlegung|in eigener sache|anmerkung zum text|redaktioneller
    hinweis|transparenz|triggerwarnung|inhaltswarnung|hinweis an die redaktionen|zum text|zur recherche|zur
    methode|vorbemerkung}:, {alle|einige|die|sämtliche} namen {wurden|sind} {geändert|von der redaktion},
    {das|dieses} {interview|gespräch} {wurde|erschien|ist}, {dieser|der} {beitrag|text|artikel|gastbeitrag}
    {gibt|spiegelt|ist teil|entstand|wurde gefördert|enthält},
    {gastkommentare|leserbriefe|meinungsbeiträge|namentlich gekennzeichnete} {geben|spiegeln|müssen|beiträge}, die
    {hier geäußerten|geäußerten|im beitrag geäußerten} {meinungen|ansichten}
  `),
  section: words(`
    kommentar, interview, meinung, analyse, reportage, kolumne, essay, glosse, leitartikel, porträt, rezension,
    kritik, bericht, hintergrund, gastbeitrag, feuilleton, politik, wirtschaft, kultur, sport, wissen, wissenschaft,
    lokales, regional, panorama, gesellschaft, reise, stadtgespräch, pressemitteilung, eilmeldung, exklusiv,
    gespräch, streitschrift, ratgeber,
    {news|nachrichten|aktuelles|aktuell|inland|ausland|international|welt|europa|deutschland|österreich|schweiz|berlin|wien|zürich|hamburg|münchen|bayern|region|kanton|stadt|land|bezirk|landkreis|aus
    der region|aus aller
    welt|finanzen|geld|börse|unternehmen|märkte|immobilien|auto|mobilität|verkehr|technik|digital|netzwelt|internet|medien|medizin|gesundheit|umwelt|klima|natur|energie|bildung|schule|hochschule|karriere|beruf|arbeit|familie|leben|stil|mode|genuss|essen
    &
    trinken|rezepte|garten|haushalt|verbraucher|service|justiz|recht|kriminalität|blaulicht|polizei|polizeimeldung|wetter|geschichte|zeitgeschichte|religion|kirche|glaube|philosophie|literatur|bücher|buch|film|kino|musik|pop|klassik|bühne|theater|oper|kunst|architektur|design|fernsehen|tv|serien|streaming|games|spiele|fußball|bundesliga|handball|tennis|formel
    1|wintersport|olympia|reisen|magazin|wochenende|sonntag|vermischtes|leute|promis|menschen|jugend|campus|verein|vereine|landwirtschaft|wissen
    & technik}, {editorial|standpunkt|pro und
    contra|debatte|essays|gastkommentar|gastkolumne|leserbriefe|leserbrief|zwischenruf|einwurf|nachruf|interview der
    woche|das interview|im gespräch|das gespräch|streitgespräch|faktencheck|erklärstück|fragen und
    antworten|faq|chronik|chronologie|liveblog|live-ticker|liveticker|live|news-ticker|newsticker|podcast|video|fotostrecke|dokumentation|dossier|serie|schwerpunkt|titelthema|titelgeschichte|medienmitteilung|presseaussendung|presseinformation|presseerklärung|mitteilung|ots|buchkritik|filmkritik|theaterkritik|konzertkritik|buchrezension|buchtipp|test|tipps|testbericht|erfahrungsbericht|protokoll|spezial|recherche|investigativ|analyse
    & meinung|kommentare|kolumnen|plus|briefing|was wichtig wird|thema des tages|tagesthema|satire|rätsel|vor
    ort|ortstermin|stadtleben|lokalsport|kurz notiert|kurzmeldung|kurz gemeldet}
  `),
  title: words(`
    zur person, zur sache, zum thema, zum hintergrund, hintergrund, hintergründe, der hintergrund, info,
    infobox, infos, info-box, infokasten, auf einen blick, im überblick, überblick, das wichtigste, das
    wichtigste in kürze, kurz gefasst, kurz und knapp, kurz und bündig, in kürze, in zahlen, zahlen und fakten,
    daten und fakten, fakten, die fakten, stichwort, steckbrief, chronik, chronologie, zeittafel,
    zusammenfassung, einleitung, fazit, unser fazit, das fazit, ausblick, wie es weitergeht, wie geht es weiter,
    so geht es weiter, was nun, und nun, und jetzt, was bleibt, was wir wissen, was wir nicht wissen, was bisher
    bekannt ist, das ist bekannt, was ist passiert, warum das wichtig ist, so funktioniert es, so
    funktioniert's, die folgen, die reaktionen, reaktionen, kritik, das problem, die lösung, der plan, vorteile,
    nachteile, vor- und nachteile, zutaten, {die|} zutaten für {zwei|vier|sechs|acht|2|4|6|8|12}
    {personen|portionen|stück}, zubereitung, für den {teig|belag|guss|salat|boden}, für die
    {füllung|soße|sauce|creme|glasur|suppe|marinade}, so geht's, so wird's gemacht, anleitung, tipps, tipp,
    material, anreise, anfahrt, unterkunft, übernachten, essen und trinken, beste reisezeit, öffnungszeiten,
    preise, eintritt, termine, termin, programm, karten, tickets, besetzung, biografie, biographie, lebenslauf,
    vita, werdegang, über den autor, über die autorin, über das unternehmen, über uns, kontakt, kontakte,
    ansprechpartner, pressekontakt, medienkontakt, presse-kontakt, kontakt für {die
    medien|medien|journalisten|rückfragen}, weitere informationen, weiterführende informationen, quellen,
    literatur, anmerkungen, fußnoten, häufige fragen, häufig gestellte fragen, statistik, aufstellung,
    aufstellungen, tore, wetter, aussichten, das buch, der film, das urteil, das verfahren, service, serviceteil
  `),
  home: words(`
    startseite, homepage, home, hauptseite, start, news
  `),
  office: words(`
    …redakteur, …redakteurin, …redaktion, …korrespondent, …korrespondentin, …reporter, …reporterin, …autor,
    …autorin, …journalist, …journalistin, …kolumnist, …kolumnistin, …schriftsteller, …schriftstellerin, …leiter,
    …leiterin, …kritiker, …kritikerin, …fotograf, …fotografin, volontär, volontärin, professor, professorin,
    mitarbeiter, mitarbeiterin, herausgeber, herausgeberin, …redakteure, …reporterinnen, …chefin, …leitung,
    chefredakteur, chefredakteurin, ressortleiter, ressortleiterin, praktikant, praktikantin, …publizist,
    …publizistin, …essayist, …essayistin, …dozent, …dozentin, …historiker, …historikerin, …ökonom, …ökonomin,
    …soziologe, …soziologin, …philosoph, …philosophin, …wissenschaftler, …wissenschaftlerin, …moderator,
    …moderatorin, …illustrator, …illustratorin, privatdozent, privatdozentin, pressesprecher, pressesprecherin,
    …chefredakteur, blogger, bloggerin, gastautor, gastautorin
  `),
  asking: words(`
    was, wie, wer, wann, wo, welche, welcher, welches, wozu, weshalb, wieso, wohin, woher, wem, wen, wessen, worum,
    womit, wovon, wofür, wogegen, wodurch, woran, worauf, worin, wovor, inwiefern, wieviel, weswegen, was für, warum
  `),
  end: words(`
    ende, schluss, — ende —, ende der mitteilung
  `),
  photoEnd: [],
  pictured: words(`
    blick auf, blick in, blick über, blick vom, luftaufnahme, luftbild, archivbild, archivfoto, symbolbild,
    symbolfoto, bildschirmfoto, screenshot, szene aus, von links, von rechts, im vordergrund, im hintergrund,
    {in|vor} {seiner|ihrer|seinem|ihrem} {werkstatt|küche|wohnung|atelier|büro|haus|garten|hof|laden|geschäft},
    bei der {arbeit|probe|übergabe|eröffnung}, am
    {montagmorgen|dienstagmorgen|mittwochmorgen|donnerstagmorgen|freitagmorgen|samstagmorgen|sonntagmorgen}, am
    {montagabend|dienstagabend|mittwochabend|donnerstagabend|freitagabend|samstagabend|sonntagabend}
  `),
  presenting: words('ist, schreibt, lehrt, lebt, arbeitet, berichtet, unterrichtet, leitet, studierte, forscht'),
  authorNote: patterns(`
    {zur|zum} {autorin|autor|verfasser|verfasserin}:, {die|der}
    {gastautorin|gastautor|rezensentin|rezensent|übersetzerin|übersetzer|fotografin|fotograf}
    {ist|lebt|arbeitet|schreibt}, mehr {über|zum} {die autorin|den autor|autor},
    der autor ist, die autorin ist, der autor, die autorin, die autoren, zum autor:, zur autorin:, über
    den autor:, über die autorin:, {der|die}
    {verfasser|verfasserin|kolumnist|kolumnistin|journalist|journalistin|schriftsteller|schriftstellerin|gastautor|gastautorin}
    {ist|arbeitet|lebt|lehrt|schreibt|war}, {die autoren|die autorinnen|die verfasser} sind, {über die autoren|zu
    den autoren|über die person|vita|zur autorin und zum autor|autoreninfo|kurzbiografie}:, {unser|unsere}
    {autor|autorin|kolumnist|kolumnistin|gastautor|gastautorin|korrespondent|korrespondentin}
    {ist|lebt|arbeitet|schreibt}
  `),
  itself: words(`
    dieser artikel, dieser text, dieser beitrag, dieser bericht, dieses interview, dieses gespräch, diese recherche,
    diese reportage, diese reise, dieses protokoll, diesem artikel, diesem text, diesem beitrag, dieses artikels,
    dieses textes, dieses beitrags, das interview wurde, das gespräch wurde, die recherche wurde, die reise wurde,
    die reportage entstand, die autorin reiste, der autor reiste
  `),
  made: words(`
    gefördert, unterstützt, unterstützung, finanziert, stipendium, einladung, eingeladen, reisekosten,
    digitalisiert, eingescannt, übersetzt, gekürzt, bearbeitet, überarbeitet, aktualisiert, korrigiert, ergänzt,
    geändert, mitgearbeitet, beteiligt, entstand, entstanden, erstellt, veröffentlicht, erschienen, rechtschreibung,
    autorisiert, geführt, aufgezeichnet, ausgabe, serie, reihe, kooperation, zusammenarbeit, teil der, teil einer
  `),
  newsroom: words(`
    wurde digitalisiert, originalschreibweise, alter rechtschreibung, maschinell übersetzt, automatisch übersetzt,
    mithilfe von ki, mit hilfe von ki, mit hilfe künstlicher intelligenz, an der berichterstattung nicht beteiligt,
    alle angaben ohne gewähr, richtig ist, richtig muss es, wir haben die stelle, kürzungen vorbehalten, behält sich
    kürzungen vor, ersetzt keine ärztliche, ersetzt keine rechtsberatung, keine anlageberatung, keine
    rechtsberatung, telefonseelsorge, recherchestipendium, recherchefonds, zu der reise eingeladen, zur reise
    eingeladen, auf einladung von gereist,
    früheren version, früheren fassung, ersten version, ersten fassung, wurde aktualisiert, wurde ergänzt, wurde
    korrigiert, nachträglich geändert, nachträglich ergänzt, nicht unbedingt die meinung, nicht zwingend die
    meinung, meinung der autorin, meinung des autors, meinung der autoren, namen wurden geändert, name geändert,
    name von der redaktion geändert, namen von der redaktion geändert, wir haben den fehler, gekürzt und bearbeitet,
    vorherigen version, vorherigen fassung, ursprünglichen version, ursprünglichen fassung, früheren versionen,
    wurde geändert, wurden geändert, wurde angepasst, wurde präzisiert, wurde berichtigt, wurde nachträglich, wir
    haben das korrigiert, wir haben dies korrigiert, wir bitten um entschuldigung, wir bitten den fehler, bitten wir
    zu entschuldigen, meinung des verfassers, meinung der verfasserin, ansichten des autors, ansichten der autorin,
    meinung der redaktion, nicht die meinung der redaktion, persönliche meinung, name wurde geändert, namen sind
    geändert, name ist geändert, namen von der redaktion, name von der redaktion, zum schutz der person, zum schutz
    ihrer, redaktionell bearbeitet, redaktionell gekürzt, redaktionell überarbeitet, wurde gekürzt, leicht gekürzt,
    gekürzte fassung, gekürzte version, schriftlich geführt, aus dem englischen übersetzt, fälschlicherweise,
    irrtümlich, ki-unterstützt, mithilfe künstlicher intelligenz
  `),
  republished: words(`
    mit material der, unter verwendung von, erschien in der, mit dpa-material, unter mitarbeit von agenturen,
    erschien zuerst, zuerst erschienen, zuerst veröffentlicht, erstmals erschienen, erschien erstmals, erschien
    ursprünglich, ursprünglich erschienen, zuerst in, freundlicher genehmigung, material von, material der,
    nachrichtenagentur, auszug aus, übernommen von, übernommen aus, erstmals veröffentlicht, ursprünglich
    veröffentlicht, ursprünglich publiziert, zuerst publiziert, zuerst auf, mit genehmigung, mit freundlicher
    unterstützung, gekürzter auszug, textauszug aus, vorabdruck aus, in kooperation mit, in zusammenarbeit mit,
    entnommen aus, stammt aus der, erscheint auch in, creative commons, agenturmaterial, dieser artikel stammt,
    lizenz cc
  `),
  correspondent: patterns(`
    von {unserem|unserer|unseren|einem|einer}
    {korrespondenten|korrespondentin|sonderkorrespondenten|sonderkorrespondentin|auslandskorrespondenten|auslandskorrespondentin|reporter|reporterin|berichterstatter|berichterstatterin|mitarbeiter|mitarbeiterin|redaktionsmitglied}
  `),
  tip: patterns(`
    {wichtig|achtung|wichtiger hinweis|vorsicht}:,
    {spar|lese|rezept|service|garten|koch|wander|insider|buch|film}{tipp|-tipp}:, {mein|unser}
    {lieblingstipp|rat|geheimtipp}:,
    tipp:, {unser|mein|noch ein|kleiner} tipp:, {extra|profi|experten|geheim|praxis|insider|koch|küchen|back|reise}{tipp|-tipp}:,
    tipp {der redaktion|vom profi|vom koch}:
  `),
  info: patterns(`
    {service|serviceinfo|praktische hinweise|reiseinfos|reiseinformationen|infos zur
    reise|kontakt|pressekontakt|medienkontakt|rückfragen|rückfragen an|weitere informationen|mehr
    informationen|weitere infos|ansprechpartner|vita|lebenslauf|buchtipp|zum weiterlesen|zum buch|zum
    film|lesetipp|hilfe|hier gibt es hilfe|in kürze|so geht es weiter}:,
    info:, infos:, infokasten:, infobox:, gut zu wissen:, wissenswert:, wissenswertes:, zur person:, zur
    sache:, steckbrief:, stichwort:, kurz erklärt:, {hinweis|hinweise|information} {an die redaktion|an die
    redaktionen|für die redaktion|für redaktionen|für journalisten|für die medien}:
  `),
  contributed: words(`
    hat an dieser recherche mitgearbeitet, haben an dieser recherche mitgearbeitet, arbeiteten an diesem, arbeitete
    an diesem text mit, wirkte an diesem, wirkten an diesem, trug zur recherche bei, trugen zur recherche bei, haben
    zu dieser recherche beigetragen, hat zu dieser recherche beigetragen,
    hat an diesem artikel mitgearbeitet, hat zu diesem artikel beigetragen, haben zu diesem artikel
    beigetragen, haben an diesem artikel mitgearbeitet, hat an diesem text mitgearbeitet, haben an diesem text
    mitgearbeitet, hat zu diesem text beigetragen, hat zu diesem bericht beigetragen, haben zu diesem bericht
    beigetragen, trug zu diesem bericht bei, trugen zu diesem bericht bei
  `),
  farewell: patterns(`
    alles liebe, bis bald, bis nächste woche, bis zum nächsten mal, schöne grüße,     mit freundlichen grüßen, mit freundlichem gruß, mit freundlichen grüssen, freundliche grüße, herzliche grüße, herzlichst, hochachtungsvoll, beste grüße, viele grüße, liebe grüße, mit besten grüßen, mit herzlichen grüßen
  `),
  question: words(`
    frage:, f:, nachfrage:, leserfrage:, frage der redaktion:, interviewer:, interviewerin:
  `),
  answer: words(`
    antwort:, a:, antw:, unsere antwort:, antwort der redaktion:
  `),
  furniture: dePage(),
  months: monthWords(`
    januar/jänner/jan/jän, februar/feber/feb/febr, märz/maerz/mär/mrz, april/apr, mai, juni/juno/jun, juli/jul,
    august/aug, september/sept/sep, oktober/okt, november/nov, dezember/dez
  `),
  weekdays: words(`
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di, mi, do, fr, sa, so
  `),
  dateWords: words('am, den, der, dem, vom, um, ab, gegen, uhr'),
  speech: words(`
    sagt, sagte, gesagt, meint, meinte, erklärt, erklärte, betont, betonte, fragt, fragte, antwortet, antwortete,
    schreibt, schrieb, erzählt, erzählte, berichtet, berichtete, warnt, warnte, kritisiert, kritisierte, fordert,
    forderte, glaubt, glaubte, findet, fand, ruft, rief, erwidert, erwiderte, entgegnet, entgegnete, ergänzt,
    ergänzte, fügt, fügte, behauptet, behauptete, räumt, räumte, gibt, gab, kündigt, kündigte, teilt, teilte, hofft,
    hoffte, lobt, lobte, versichert, versicherte, urteilt, urteilte, flüstert, flüsterte, scherzt, scherzte,
    erinnert, erinnerte, heißt, hieß, zitiert, zitierte, resümiert, resümierte, mahnt, mahnte, bestätigt, bestätigte
  `),
});
