/**
 * Italian. Prints as newspapers do: 14 marzo 2026, «…», "Di A e B", with "ed" before a name that begins with e.
 */
import type { Language } from './language.ts';
import { dateWriter, europeanNumbers, monthWords, nameList, nameOf, words } from './writing.ts';

const months = words(
  'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
);

const names = nameList(', ', (last) => (/^[eèé]/iu.test(last) ? ' ed ' : ' e '));

export const it: Language = {
  tag: 'it',
  reading: () => ({
    byline: words(`
      di, a cura di, scritto da, testo di, testi di, testo:, testi:, articolo di, un articolo di, articolo scritto da,
      servizio di, un servizio di, reportage di, inchiesta di, analisi di, un'analisi di, commento di,
      editoriale di, opinione di, intervista di, intervista a cura di, pubblicato da, redatto da, dal nostro inviato,
      dalla nostra inviata, dal nostro corrispondente, dalla nostra corrispondente, autore:, autrice:, autori:, firma:
    `),
    bylineEnd: [],
    and: words('e, ed'),
    source: words(`
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
    photo: words(`
      foto:, fotografia:, fotografie:, foto di, fotografia di, fotografie di, fotografo:, fotografa:, foto da,
      crediti foto:, credito foto:, crediti fotografici:, foto d'archivio:, foto di archivio:, foto di repertorio:,
      foto di copertina:, immagine:, immagini:, immagine di copertina:, crediti immagine:, illustrazione:,
      illustrazioni:, illustrazione di, illustrazioni di, disegno di, grafica:, grafica di, infografica:, video:,
      video di, fermo immagine:
    `),
    reporting: words(`
      ha collaborato:, hanno collaborato:, con la collaborazione di, collaborazione di,
      collaborazione:, con il contributo di, con i contributi di, inchiesta:, ricerche:, ricerca:, reportage:,
      servizio:
    `),
    editing: words(`
      editing:, editing di, revisione:, revisione di, rivisto da, redazione:, cura redazionale:, curatore:, curatrice:,
      correzione di bozze:, verifica dei fatti:, modificato da
    `),
    translation: words(`
      traduzione:, traduzione di, tradotto da, tradotto dall'inglese da, traduzione dall'inglese di,
      traduzione a cura di, traduttore:, traduttrice:
    `),
    published: words(`
      pubblicato, pubblicato il, pubblicata il, pubblicato alle, pubblicazione:, data di pubblicazione:, data:,
      prima pubblicazione:, uscito il, inserito il
    `),
    updated: words(`
      aggiornato, aggiornato il, aggiornato al, aggiornato alle, aggiornata il, ultimo aggiornamento:,
      ultimo aggiornamento il, ultimo aggiornamento, ultima modifica:, ultima modifica il, modificato il,
      modifica il, aggiornamento delle, data aggiornamento:
    `),
    correction: words(`
      correzione:, correzioni:, errata corrige:, rettifica:, precisazione:, chiarimento:, errata:
    `),
    updateNote: words(`
      aggiornamento:, aggiornato:, questo articolo è stato aggiornato, l'articolo è stato aggiornato, articolo
      aggiornato:, articolo aggiornato, la notizia è stata aggiornata
    `),
    editorNote: words(`
      nota della redazione, nota di redazione, nota redazionale, ndr:, n.d.r.:, nota dell'editore, nota del
      direttore, nota dell'autore, nota dell'autrice, nota del traduttore, ndt:, nota:, avvertenza:, avviso:,
      trasparenza:, le opinioni espresse, gli articoli pubblicati, l'intervista è stata, i nomi sono stati
    `),
    section: words(`
      opinione, opinioni, editoriale, commento, commenti, analisi, intervista, l'intervista, reportage, recensione,
      la recensione, cronaca, rubrica, ritratto, inchiesta, teatro, cinema, libri, musica, società, politica,
      economia, cultura, sport, esteri, scienza, salute, ambiente, tecnologia, ultima ora, esclusiva, comunicato,
      comunicato stampa, lettere
    `),
    home: words('home, homepage, prima pagina'),
    office: words(`
      giornalista, redattore, redattrice, redazione, corrispondente, inviato, inviata, editorialista, autore,
      autrice, scrittore, scrittrice, storico, storica, economista, professore, professoressa, docente, critico,
      fotografo, fotografa, direttore, direttrice, collaboratore, collaboratrice
    `),
    asking: words(`
      che, cosa, chi, come, perché, quando, dove, quale, quali, quanto, quanta, quanti, cos'è, com'è, qual
    `),
    end: words('fine'),
    photoEnd: [],
    authorNote: words("l'autore è, l'autrice è, sull'autore:, sull'autrice:, gli autori sono"),
    newsroom: words(`
      versione precedente, prima versione, è stato aggiornato, è stata aggiornata, è stato corretto, è stata
      corretta, non riflettono necessariamente, non rispecchiano necessariamente, responsabilità degli autori, i
      nomi sono di fantasia, nome di fantasia, nomi di fantasia, è stata condensata, è stata editata, è stata
      accorciata
    `),
    republished: words(`
      pubblicato originariamente, pubblicato originalmente, originariamente pubblicato, pubblicato per la prima
      volta, apparso per la prima volta, è apparso, già apparso, è uscito su, gentile concessione, per concessione,
      estratto da, tratto da, in collaborazione con, agenzia di stampa
    `),
    question: words('domanda:, d:'),
    answer: words('risposta:, r:'),
    furniture: {
      share: words(`
        condividi:, condividi questo articolo, condividi l'articolo, condividi articolo, condividi la notizia,
        condividi questa notizia, condividi su:, condividi su…, condividi su facebook, condividi su twitter,
        condividi su x, condividi su linkedin, condividi su whatsapp, condividi via…, condividi con…,
        condividere, condividilo…, condivisioni, # condivisioni, # condivisione, invia per email, invia via email,
        invia per e-mail, invia tramite email, invia a un amico, invia articolo, manda per email, twitta, tweet,
        copia link, copia il link, copia url, link copiato, link copiato!, seguici:, seguici, seguici su…, seguici anche su…,
        segui su…, seguiteci, seguiteci su…, segui @…, segui il nostro canale…, iscriviti al canale…, regala articolo,
        regala questo articolo
      `),
      related: words(`
        leggi anche:, leggi anche…, leggi pure:, leggi:, leggi di più:, leggi di più…, leggi tutto, leggi tutto…,
        leggi l'articolo…, leggi qui:, leggi ancora, per approfondire:, approfondisci:, approfondimenti,
        approfondimento:, scopri di più:, scopri di più…, per saperne di più:, guarda anche:, guarda il video:,
        guarda:, guarda la gallery:, ascolta anche:, ascolta:, vedi anche:, vedi:, continua a leggere, continua a
        leggere…, continua la lettura, articoli correlati:, articolo correlato:, notizie correlate:, contenuti
        correlati:, correlati:, post correlati, potrebbe interessarti:, potrebbe interessarti anche:, potrebbe
        interessarti…, ti potrebbe interessare:, ti potrebbe interessare anche:, ti potrebbero interessare, potrebbe
        anche interessarti:, ti può interessare:, ti consigliamo:, consigliati, consigliati per te, consigliato,
        raccomandati per te, da non perdere:, i più letti, più letti, le più lette, più lette, i più visti, più visti,
        più popolari, di tendenza, in evidenza, ultime notizie, ultim'ora, le ultime notizie, altre notizie, altri
        articoli, altro su questo argomento, sullo stesso argomento:, sullo stesso tema:, su questo argomento:,
        articolo precedente, articolo successivo, prossimo articolo, notizia precedente, notizia successiva,
        precedente, successivo, argomenti:, argomenti correlati, temi:, tag:, tags:, etichette:, parole chiave:,
        clicca qui per…, clicca qui, speciale:, altri articoli…, articolo precedente:, articolo successivo:, altro da…
      `),
      advert: words(`
        pubblicità:, annuncio pubblicitario, annunci, annuncio, contenuto sponsorizzato, contenuti sponsorizzati,
        sponsorizzato, sponsorizzato da…, contenuto promozionale, informazione pubblicitaria, messaggio promozionale,
        publiredazionale, pubbliredazionale, contenuto pubblicitario,
        l'articolo continua dopo la pubblicità, continua dopo la pubblicità, continua a leggere dopo la pubblicità,
        l'articolo prosegue dopo la pubblicità, la notizia prosegue dopo la pubblicità, salta la pubblicità, salta annuncio,
        chiudi pubblicità, link sponsorizzati, advertisement
      `),
      newsletter: words(`
        newsletter:, newsletters, le newsletter, iscriviti, iscriviti…, iscriviti ora, iscriviti alla newsletter,
        iscriviti alla nostra newsletter…, iscrivetevi alla newsletter…, iscrizione newsletter, abbonati, abbonati…,
        abbonati ora, abbonamenti, abbonamento, sei già abbonato?…, sei già iscritto?…, già abbonato?…, hai già un
        abbonamento?…, contenuto riservato agli abbonati…, articolo riservato agli abbonati…, riservato agli
        abbonati…, questo contenuto è riservato…, questo articolo è riservato…, per continuare a leggere…, registrati,
        registrati…, registrati gratis…, ricevi la newsletter…, ricevi la nostra newsletter…, ricevi le notizie…,
        ricevi ogni…, resta aggiornato…, rimani aggiornato…, la tua email, il tuo indirizzo email, il tuo indirizzo
        e-mail, indirizzo email, indirizzo e-mail, inserisci la tua email…, inserisci il tuo indirizzo…, inserisci la
        tua e-mail…, grazie per esserti iscritto…, grazie per l'iscrizione…, puoi cancellarti in qualsiasi momento…,
        sostienici…, sostieni il nostro lavoro…, dona, dona ora, fai una donazione, diventa socio…, scarica l'app…,
        scarica la nostra app…, attiva le notifiche…, prova gratis…, prova # mese…, ricevi la nostra…
      `),
      cookie: words(`
        cookie, cookies, cookie policy, informativa cookie, informativa sui cookie, gestione cookie, gestisci cookie,
        gestisci i cookie, preferenze cookie, impostazioni cookie, accetta, accetta tutto, accetta tutti,
        accetta i cookie, accetta tutti i cookie, accetta e continua, accetta e chiudi, continua senza accettare,
        rifiuta, rifiuta tutto, rifiuta tutti, utilizziamo i cookie…, usiamo i cookie…, questo sito utilizza cookie…,
        questo sito utilizza i cookie…, questo sito usa cookie…, questo sito usa i cookie…, il sito utilizza cookie…,
        il nostro sito utilizza…, proseguendo la navigazione…, continuando a navigare…, continuando la navigazione…,
        privacy, privacy policy, informativa privacy, informativa sulla privacy, note legali, termini e condizioni,
        termini di servizio, condizioni d'uso, condizioni generali, preferenze privacy
      `),
      comments: words(`
        commenti:, commento, # commenti, # commento, commenti #, commenti (#), nessun commento, ancora nessun
        commento, commenta, commenta l'articolo, commenta questo articolo, commenta la notizia, commenta con gli altri
        lettori, lascia un commento, lascia un tuo commento, lascia il tuo commento, scrivi un commento, scrivi il tuo
        commento, aggiungi un commento, aggiungi commento, inserisci un commento, pubblica un commento, pubblica
        commento, invia commento, vedi i commenti, leggi i commenti, mostra commenti, mostra i commenti, tutti i
        commenti, vedi tutti i commenti, carica altri commenti, partecipa alla discussione, partecipa alla
        conversazione, unisciti alla conversazione, i commenti sono chiusi…, accedi per commentare…, rispondi, annulla
        risposta, il tuo indirizzo email non sarà pubblicato…, il tuo commento, di' la tua…
      `),
      copyright: words(`
        …tutti i diritti riservati, tutti i diritti riservati…, diritti riservati…, …riproduzione riservata,
        riproduzione riservata…, copyright:, vietata la riproduzione…, è vietata la riproduzione…
      `),
      page: words(`
        vai al contenuto, vai al contenuto principale, passa al contenuto, passa al contenuto principale, salta al
        contenuto, salta al contenuto principale, salta la navigazione, vai alla navigazione, menu, menù, menu
        principale, apri menu, apri il menu, chiudi menu, chiudi, torna su, torna in alto, torna all'inizio, torna
        alla home, torna indietro, indietro, home, stampa, stampa articolo, stampa questo articolo, pdf, scarica pdf,
        salva, salva articolo, salva per dopo, leggi dopo, aggiungi ai preferiti, aggiungi a preferiti, accedi, login,
        esci, crea account, crea un account, crea il tuo account, il mio account, il mio profilo, # min di lettura, #
        minuti di lettura, # minuto di lettura, # min lettura, lettura # min, tempo di lettura:, tempo di lettura…,
        tempo lettura:, lettura: # min…, ascolta l'articolo, ascolta questo articolo, ascolta articolo, ascolta la
        notizia, ascolta (# min), versione audio, riproduci video, guarda il video, guarda video, vai al video, guarda
        la diretta, in diretta, diretta, caricamento…, caricamento in corso…, carica altro, carica altri, mostra
        altro, mostra di più, mostra meno, vedi tutto, vedi tutti, vedi tutte, mostra tutto, vedi di più, guarda la
        gallery, guarda la fotogallery, fotogallery, galleria fotografica, sfoglia la gallery, apri la gallery,
        ingrandisci, ingrandisci immagine, apri immagine, schermo intero, didascalia, attiva javascript…, javascript è
        disabilitato…, il tuo browser non supporta…, segnala un errore, segnala errore, segnala un problema, hai
        trovato un errore?…, contatti, contattaci, chi siamo, l'autore, l'autrice, sull'autore, sull'autrice,
        informazioni sull'autore, vedi tutti gli articoli di…, tutti gli articoli di…, altri articoli di…, cerca,
        ricerca, questo articolo ha più di #…, articolo pubblicato più di #…, ti è stato utile…, questo articolo ti è
        stato utile…, in questa pagina, in questo articolo, hai trovato un errore…, min di lettura, note legali
      `),
    },
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
  }),
  labels: {
    byline: (list) => `Di ${names(list)}`,
    names,
    source: 'Fonte',
    photo: 'Foto',
    reporting: 'Collaborazione',
    editing: 'Revisione',
    author: 'Autore',
    editor: 'Redazione',
    translator: 'Traduzione',
    published: 'Pubblicato',
    updated: 'Aggiornato',
    notes: 'Note',
    note: (n) => `Nota ${n}`,
    backToText: (n) => `Torna al rimando ${n}`,
    correction: 'Rettifica',
    update: 'Aggiornamento',
    editorNote: 'Nota della redazione',
    tip: 'Consiglio',
    contents: 'Indice',
    cover: 'Copertina',
    table: 'Tabella',
    figure: 'Figura',
    tableNumber: (n) => `Tabella ${n}`,
    figureNumber: (n) => `Figura ${n}`,
    picture: 'Immagine',
    page: 'Pagina',
    pageOf: (n, total) => `Pagina ${n} di ${total}`,
    continued: 'continua',
    articleCount: (n) => (n === 1 ? '1 articolo' : `${n} articoli`),
    accessibilitySummary: (pictures) =>
      `Il testo segue l’ordine di lettura; titoli, link e note sono contrassegnati come tali.${pictures ? ' Le immagini hanno una descrizione.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«', '»', '“', '”'],
  colon: ': ',
  ...europeanNumbers,
};
