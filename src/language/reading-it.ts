/** Italian words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { itPage } from './page-it.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const itReading = (): ReadingWords => ({
  byline: patterns(`
    {intervista|testimonianza} raccolta da, colloquio {di|con}:,
    di, a cura di, a cura della, a cura del, scritto da, testo di, testi di, testo:, testi:, articolo di, un articolo di, articolo scritto da,
    servizio di, un servizio di, reportage di, inchiesta di, analisi di, un'analisi di, commento di,
    editoriale di, opinione di, intervista di, intervista a cura di, pubblicato da, redatto da, autore:, autrice:, autori:, firma:
  `),
  bylineEnd: [],
  and: words('e, ed'),
  source: patterns(`
    {riferimento bibliografico|riferimenti bibliografici|riferimento|fonte dati|fonte dei dati|elaborazione su
    dati|estratto da|tratto da|testo tratto da|da|con agenzie|agenzie}:, su dati {istat|eurostat},
    fonte:, fonti:, fonte articolo:, crediti:, credit:, tratto da, ripreso da, articolo tratto da, pubblicato
    originariamente su, pubblicato originariamente da, pubblicato originariamente in, originariamente pubblicato
    su, originariamente pubblicato da, pubblicato per la prima volta su, questo articolo è stato pubblicato
    originariamente su, questo articolo è stato pubblicato originariamente da, questo articolo è stato pubblicato
    originariamente in, questo articolo è stato pubblicato su, questo articolo è stato pubblicato da, questo
    articolo è apparso originariamente su, questo articolo è uscito su, questo articolo è uscito sul numero, per
    gentile concessione di, per gentile concessione della, per gentile concessione del, questo articolo è stato
    pubblicato, questo articolo è apparso, pubblicato originalmente su, articolo pubblicato originalmente, con
    informazioni di
  `),
  photo: patterns(`
    {per gentile concessione|foto archivio|foto dal web|immagine satellitare|elaborazione grafica|foto di
    scena|ph|ph.}:, {foto|immagine} {archivio|tratta da|d'archivio|di scena|dal web},
    fotografia:, fotografie:, foto di, fotografia di, fotografie di, fotografo:, fotografa:, foto da, crediti foto:,
    credito foto:, crediti fotografici:, foto d'archivio:, foto di archivio:, foto di repertorio:, foto di
    copertina:, immagine di copertina:, crediti immagine:, illustrazioni:, illustrazione di, disegno di,
    infografica:, fermo immagine:,
    {foto|immagine|immagini|grafica|illustrazione|video|mappa|grafici|credit|credits|crediti|foto e video|foto in
    apertura|foto apertura|foto ansa|vignetta|disegno}:, {illustrazioni|disegni|video|grafica} di
  `),
  reporting: patterns(`
    {hanno contribuito|ha contribuito|con la collaborazione della|con la collaborazione del|con la partecipazione
    di|documentazione di}, {hanno collaborato|ha collaborato|contributi|inviati|testi e ricerche|dati e
    ricerche|documentazione}:,
    ha collaborato, hanno collaborato, con la collaborazione di, collaborazione di,
    collaborazione:, con il contributo di, con i contributi di, inchiesta:, ricerche:, ricerca:, reportage:,
    servizio:
  `),
  editing: patterns(`
    {impaginazione|montaggio|grafica|editing|coordinamento|supervisione|verifica|fact-checking|titolazione|caposervizio|editing
    e revisione|desk}:,
    editing:, editing di, revisione:, revisione di, rivisto da, redazione:, cura redazionale:, curatore:,
    curatrice:, correzione di bozze:, verifica dei fatti:, modificato da, revisionato da, {redazione
    web|caporedattore|direttore responsabile|editor|a cura della redazione}:
  `),
  translation: patterns(`
    traduzione:, traduzione di, tradotto da, tradotto dall'inglese da, traduzione dall'inglese di,
    traduzione a cura di, traduttore:, traduttrice:
  `),
  published: patterns(`
    pubblicato, pubblicato il, pubblicata il, pubblicato alle, pubblicazione:, data di pubblicazione:, data:,
    prima pubblicazione:, uscito il, inserito il
  `),
  updated: patterns(`
    aggiornato, ultimo aggiornamento il, ultimo aggiornamento, ultima modifica il, modifica il, aggiornamento delle,
    data aggiornamento:, {aggiornato|modificato|aggiornata} {il|alle|al|:}, {ultima modifica|ultimo
    aggiornamento|data ultimo aggiornamento}:
  `),
  correction: patterns(`
    correzione:, correzioni:, errata corrige:, rettifica:, precisazione:, chiarimento:, errata:,
    {errata-corrige|rettifiche|precisazioni|chiarimenti}:, {una versione precedente|in una versione precedente|una
    prima versione} di {questo|questa}
  `),
  updateNote: patterns(`
    aggiornamento:, aggiornato:, questo articolo è stato aggiornato, l'articolo è stato aggiornato, articolo
    aggiornato:, articolo aggiornato, la notizia è stata aggiornata
  `),
  editorNote: patterns(`
    {precisazione|rettifica|errata corrige|nota metodologica|trasparenza|nb|n.b.|p.s.|ps|nota di trasparenza|nota
    bene|post scriptum}:, {questo|questa|il} {reportage|inchiesta|articolo|testo|viaggio|intervista} {è stato
    realizzato|è stata realizzata|è stato digitalizzato|è stata tradotta|è stata accorciata|è stato pubblicato|fa
    parte|ha ricevuto|è stato finanziato}, {alcuni|i} nomi {sono|sono stati},
    nota della redazione, nota di redazione, nota redazionale, ndr:, n.d.r.:, nota dell'editore, nota del direttore,
    nota dell'autore, nota dell'autrice, nota del traduttore, ndt:, nota:, avvertenza:, avviso:, trasparenza:, gli
    articoli pubblicati, l'intervista è stata, i nomi sono stati, {n.d.a.|n.d.t.|n.d.d.|nda|disclaimer|nota
    metodologica|avviso ai lettori}:, {i|alcuni} nomi {sono|sono stati} {di fantasia|cambiati|modificati}, {questa
    intervista|questo articolo} {è stata|è stato|fa parte|è parte|contiene}, {le opinioni|le idee} {espresse|qui
    espresse}
  `),
  section: words(`
    opinione, opinioni, editoriale, commento, commenti, analisi, intervista, l'intervista, reportage, recensione, la
    recensione, cronaca, rubrica, ritratto, inchiesta, teatro, cinema, libri, musica, società, economia, cultura,
    sport, scienza, salute, ambiente, ultima ora, esclusiva, comunicato, comunicato stampa, lettere,
    {attualità|italia|mondo|esteri|interni|politica|lavoro|scuola|università|giustizia|diritti|sanità|tecnologia|innovazione|motori|auto|viaggi|cucina|ricette|moda|stile|casa|famiglia|spettacoli|spettacolo|tv|televisione|serie
    tv|arte|mostre|architettura|design|storia|religione|calcio|ciclismo|tennis|roma|milano|torino|napoli|regioni|territorio|europa|finanza|mercati|imprese|agricoltura|energia|clima|animali|podcast|video|fotogallery|approfondimento|approfondimenti|la
    storia|storie|il caso|il punto|il personaggio|personaggi|il commento|la lettera|lettere al direttore|in primo
    piano|primo piano|in evidenza|dal mondo|nota
    stampa|dossier|longform|ritratti|necrologio|fact-checking|guida|consigli}
  `),
  title: words(`
    in breve, in sintesi, in pillole, in numeri, i numeri, i dati, i fatti, i punti chiave, punti chiave,
    l'essenziale, cosa sappiamo, che cosa sappiamo, cosa si sa, cosa sapere, cosa c'è da sapere, cronologia, le
    tappe, la vicenda, il contesto, contesto, i precedenti, antefatto, la storia, introduzione, sommario,
    riassunto, conclusione, conclusioni, in conclusione, bilancio, il verdetto, verdetto, e adesso, e ora, e
    domani, cosa succede ora, cosa succederà, che cosa succede adesso, i prossimi passi, prossimi passi,
    prospettive, il futuro, perché è importante, come funziona, come arrivare, come aiutare, le reazioni,
    reazioni, le polemiche, il problema, la soluzione, vantaggi, svantaggi, pro e contro, pro, contro,
    ingredienti, {gli|} ingredienti per {quattro|sei|otto|4|6|8} persone, preparazione, procedimento, per {la
    pasta|l'impasto|il ripieno|la salsa|la crema|la glassa|il condimento}, consigli, il consiglio,
    conservazione, dove dormire, dove mangiare, quando andare, cosa vedere, informazioni pratiche, info
    pratiche, informazioni utili, info, orari, prezzi, biglietti, programma, calendario, il cast, cast, scheda
    tecnica, la scheda, scheda, il tabellino, tabellino, le pagelle, chi è, chi sono, biografia, il profilo,
    profilo, l'autore, sull'autore, chi siamo, contatti, contatto, contatti stampa, contatti per la stampa,
    ufficio stampa, per {maggiori|ulteriori} informazioni, maggiori informazioni, ulteriori informazioni, fonti,
    riferimenti, bibliografia, note, domande frequenti, classifica, risultati, il meteo
  `),
  home: words('home, homepage, prima pagina'),
  office: words(`
    giornalista, redattore, redattrice, redazione, corrispondente, inviato, inviata, editorialista, autore, autrice,
    scrittore, scrittrice, storico, storica, economista, professore, professoressa, docente, critico, fotografo,
    fotografa, direttore, direttrice, collaboratore, collaboratrice,
    {inviati|caporedattore|caporedattrice|vicedirettore|vicedirettrice|giornalista
    pubblicista|ricercatore|ricercatrice|saggista|filosofo|filosofa|sociologo|sociologa|cronista|opinionista|curatore|curatrice|ufficio
    stampa|illustratore|illustratrice|editorialisti}
  `),
  asking: words(`
    che, cosa, chi, come, perché, quando, dove, quale, quali, quanto, quanta, quanti, cos'è, com'è, qual
  `),
  end: words('fine'),
  photoEnd: [],
  pictured: words(`
    veduta di, una veduta, vista dall'alto, veduta aerea, immagine d'archivio, foto d'archivio, foto di
    repertorio, schermata, un'immagine {di|del|della}, una scena di, in una scena, un momento
    {di|del|della|dello}, durante {il|la|lo|i|le|gli|l'|un|una}, nel suo {laboratorio|studio|ufficio|negozio},
    nella sua {bottega|casa|cucina}, da sinistra, in primo piano, sullo sfondo, in posa
  `),
  presenting: words('è, scrive, insegna, vive, lavora, dirige, collabora'),
  authorNote: patterns(`
    {sull'autore|sull'autrice|chi è l'autore|chi è l'autrice|l'autore|l'autrice|nota biografica|biografia}:,
    {l'autore|l'autrice|il nostro corrispondente} {insegna|vive|scrive|lavora|ha scritto|ha pubblicato|dirige},
    l'autore è, l'autrice è, sull'autore:, sull'autrice:, gli autori sono
  `),
  itself: words(`
    questo articolo, questo reportage, questo testo, questa inchiesta, questa intervista, questa storia, questo
    viaggio, questo contenuto, questo progetto, questo lavoro, questa serie, l'intervista è stata, il giornalista ha
    viaggiato, la giornalista ha viaggiato
  `),
  made: words(`
    sostegno, contributo, supporto, realizzato, realizzata, finanziato, finanziata, borsa, invito, ospite, spese,
    digitalizzato, digitalizzata, tradotto, tradotta, ridotta, abbreviata, accorciata, editata, aggiornato,
    aggiornata, modificato, corretto, pubblicato, pubblicata, collaborazione, fa parte, estratto, uscito, prodotto,
    prodotta, condensata
  `),
  newsroom: words(`
    è stato digitalizzato, è stata digitalizzata, errori di trascrizione, grafia originale, tradotto
    automaticamente, con l'ausilio dell'intelligenza artificiale, con l'aiuto dell'intelligenza artificiale, prezzi
    indicativi, a scopo informativo, a titolo informativo, non sostituisce il parere, ce ne scusiamo, nome di
    fantasia, per tutelare l'identità,
    versione precedente, prima versione, è stato aggiornato, è stata aggiornata, è stato corretto, è stata corretta,
    non riflettono necessariamente, non rispecchiano necessariamente, responsabilità degli autori, i nomi sono di
    fantasia, nome di fantasia, nomi di fantasia, è stata condensata, è stata editata, è stata accorciata, nomi sono
    stati cambiati, nomi sono stati modificati, per tutelare la privacy, per proteggere la privacy, per motivi di
    privacy, ci scusiamo con, ci scusiamo per, è stata tradotta, è stato modificato
  `),
  republished: words(`
    estratto dal libro, brano tratto da, un estratto di, con informazioni dell'agenzia, licenza creative commons, su
    licenza,
    pubblicato originariamente, pubblicato originalmente, originariamente pubblicato, pubblicato per la prima
    volta, apparso per la prima volta, è apparso, già apparso, è uscito su, gentile concessione, per concessione,
    estratto da, tratto da, in collaborazione con, agenzia di stampa
  `),
  correspondent: patterns(`
    {dal|dalla|dai|del|della} {nostro|nostra|nostri} {inviato|inviata|inviati|inviato speciale|inviata
    speciale|corrispondente|corrispondenti|redattore|redattrice}, {dall'|dal }{inviato|inviata|corrispondente}
  `),
  tip: patterns(`
    {importante|attenzione}:, {trucco|suggerimento|il suggerimento|il segreto|segreto|consiglio dello chef|consiglio
    utile|consigli|lo sapevi}:,
    consiglio:, il consiglio:, il consiglio in più:, il trucco:, il trucco in più:, un consiglio:, il nostro
    consiglio:, il consiglio {dello chef|dell'esperto}:
  `),
  info: patterns(`
    {informazioni|per informazioni|info e prenotazioni|informazioni e prenotazioni|contatti|contatto stampa|contatti
    stampa|ufficio stampa|dove e quando|come arrivare e orari|il libro|il film|il disco|da leggere|per
    approfondire|chi è|l'identikit|la curiosità|il dato|curiosità|scheda tecnica|in breve|in sintesi|note per la
    stampa|nota per i redattori|orari|biglietti}:,
    da sapere:, buono a sapersi:, per saperne di più:, la scheda:, scheda:, chi è:, info:, informazioni
    utili:, {nota|note|avviso} {alla redazione|alle redazioni|ai redattori|per la redazione|per le
    redazioni|per i giornalisti}:
  `),
  contributed: words(`
    ha collaborato alla raccolta, hanno collaborato alla raccolta, ha contribuito a questa inchiesta, hanno
    contribuito a questa inchiesta, ha collaborato a questo reportage, hanno collaborato a questo reportage, ha
    contribuito a questo reportage, hanno contribuito a questo reportage,
    ha collaborato a questo articolo, hanno collaborato a questo articolo, ha contribuito a questo articolo,
    hanno contribuito a questo articolo, ha collaborato a questa inchiesta, hanno collaborato a questa
    inchiesta
  `),
  farewell: patterns(`
    alla prossima, a presto, un abbraccio, un caro saluto, con affetto, alla settimana prossima,
    distinti saluti, cordiali saluti, cordialmente, con stima, un cordiale saluto
  `),
  question: words('domanda:, d:, dom:, intervistatore:, intervistatrice:'),
  answer: words('risposta:, r:, risp:'),
  furniture: itPage(),
  months: monthWords(`
    gennaio/gen/genn, febbraio/feb/febbr, marzo/mar, aprile/apr, maggio/mag/magg, giugno/giu, luglio/lug,
    agosto/ago, settembre/set/sett, ottobre/ott, novembre/nov, dicembre/dic
  `),
  weekdays: words(`
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mar, mer, gio, ven, sab, dom
  `),
  dateWords: words("di, del, il, l', dell', al, alle, all', ore, dalle"),
  speech: words(`
    dice, disse, detto, diceva, afferma, affermato, affermò, spiega, spiegato, spiegò, spiegava, racconta, raccontato,
    raccontò, aggiunge, aggiunto, aggiunse, dichiara, dichiarato, dichiarò, sottolinea, sottolineato, osserva,
    osservato, osservò, risponde, risposto, rispose, chiede, chiesto, chiese, commenta, commentato, commentò,
    sostiene, sostenuto, ricorda, ricordato, ricordò, scrive, scritto, scrisse, precisa, precisato, conclude,
    concluso, concluse, ammette, ammesso, ammise, confessa, confessato, avverte, avvertito, insiste, insistito,
    ribadisce, ribadito, assicura, assicurato, denuncia, denunciato, annuncia, annunciato, esclama, esclamò,
    promette, promesso, confida, confidato, replica, replicato, replicò, riferisce, riferito, evidenzia, evidenziato,
    lamenta, lamentato, sorride, sussurra, sussurrò, attacca, prosegue, proseguito, continua, conferma, confermato,
    riconosce, riconosciuto, scherza
  `),
});
