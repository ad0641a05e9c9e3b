/** Italian words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const itPage = (): FurnitureWords => ({
  share: patterns(`
    condividi:, condividi l'articolo, condividi su:, condividi su…, condividi su facebook, condividi su twitter,
    condividi su x, condividi su linkedin, condividi su whatsapp, condividi via…, condividi con…, condividere,
    condividilo…, condivisioni, # condivisioni, # condivisione, invia per email, invia via email, invia per e-mail,
    invia tramite email, invia a un amico, manda per email, twitta, tweet, copia url, link copiato, link copiato!,
    seguici:, seguici, seguici su…, seguici anche su…, segui su…, seguiteci, seguiteci su…, segui @…, segui il nostro
    canale…, iscriviti al canale…, mi piace, {condividi|salva|stampa|invia|regala|copia} {questo|questa|l'|la|il|}
    {articolo|notizia|pagina|link}, {condividi|seguici|seguiteci} {con|via} {gli amici|email|e-mail|mail},
    {seguici|iscriviti}…{su google news|canale whatsapp|canale telegram}, # {mi piace|visualizzazioni|like|follower}
  `),
  related: patterns(`
    leggi anche…, leggi pure:, leggi:, leggi di più:, leggi di più…, leggi tutto, leggi tutto…, leggi l'articolo…,
    leggi ancora, per approfondire:, approfondisci:, approfondimenti, approfondimento:, scopri di più…, per saperne di
    più:, guarda il video:, guarda:, guarda la gallery:, ascolta:, vedi:, continua a leggere, continua a leggere…,
    continua la lettura, articolo correlato:, correlati:, post correlati, potrebbe interessarti:, potrebbe
    interessarti anche:, potrebbe interessarti…, ti potrebbe interessare:, ti potrebbe interessare anche:, ti
    potrebbero interessare, potrebbe anche interessarti:, ti può interessare:, ti consigliamo:, consigliati,
    consigliati per te, consigliato, raccomandati per te, da non perdere:, i più letti, più letti, le più lette, più
    lette, i più visti, più visti, più popolari, di tendenza, in evidenza, ultime notizie, ultim'ora, le ultime
    notizie, altre notizie, altri articoli, altro su questo argomento, sullo stesso argomento:, su questo argomento:,
    articolo precedente, articolo successivo, prossimo articolo, notizia precedente, notizia successiva, precedente,
    successivo, argomenti:, argomenti correlati, temi:, tag:, tags:, etichette:, parole chiave:, clicca qui per…,
    clicca qui, speciale:, altri articoli…, articolo precedente:, articolo successivo:, altro da…,
    {articoli|notizie|contenuti|argomenti|temi|video|post|storie}
    {correlati|correlate|simili|consigliati|consigliate|recenti|recente|più letti|più lette|in evidenza}:,
    {leggi|guarda|vedi|ascolta} {anche|tutto|qui|l'intervista|l'articolo completo|tutti gli articoli}:,
    {categorie|categoria|etichetta|topics|a proposito di|in questo articolo|dello stesso autore|sullo stesso tema|dal
    nostro archivio|scelti per te|scelto per voi|i più condivisi|i più commentati|notizie più lette|scopri di più|vai
    allo speciale}:
  `),
  advert: patterns(`
    pubblicità:, annuncio pubblicitario, annunci, annuncio, contenuto sponsorizzato, contenuti sponsorizzati,
    sponsorizzato, sponsorizzato da…, contenuto promozionale, informazione pubblicitaria, messaggio promozionale,
    publiredazionale, pubbliredazionale, contenuto pubblicitario,
    l'articolo continua dopo la pubblicità, continua dopo la pubblicità, continua a leggere dopo la pubblicità,
    l'articolo prosegue dopo la pubblicità, la notizia prosegue dopo la pubblicità, salta la pubblicità, salta annuncio,
    chiudi pubblicità, link sponsorizzati, advertisement
  `),
  newsletter: patterns(`
    newsletter:, newsletters, le newsletter, iscriviti, iscriviti {a|alla|al|qui|ora|gratis|per}…, iscriviti alla newsletter, iscriviti alla nostra
    newsletter…, iscrivetevi alla newsletter…, iscrizione newsletter, abbonati, abbonati {a|ora|qui|per}…, abbonamenti, abbonamento,
    sei già abbonato?…, sei già iscritto?…, già abbonato?…, hai già un abbonamento?…, contenuto riservato agli
    abbonati {a|ora|qui|per}…, articolo riservato agli abbonati {a|ora|qui|per}…, riservato agli abbonati {a|ora|qui|per}…, questo contenuto è riservato…, questo
    articolo è riservato…, per continuare a leggere…, registrati, registrati {ora|qui|per}…, registrati gratis…, ricevi la
    newsletter…, ricevi la nostra newsletter…, ricevi le notizie…, ricevi ogni…, resta aggiornato…, rimani
    aggiornato…, la tua email, il tuo indirizzo email, il tuo indirizzo e-mail, indirizzo email, indirizzo e-mail,
    inserisci la tua email…, inserisci il tuo indirizzo…, inserisci la tua e-mail…, grazie per esserti iscritto…,
    grazie per l'iscrizione…, puoi cancellarti in qualsiasi momento…, sostienici…, sostieni il nostro lavoro…, dona,
    fai una donazione, diventa socio…, scarica l'app…, scarica la nostra app…, attiva le notifiche…, prova gratis…,
    prova # mese…, ricevi la nostra…, accedi, edicola digitale, {iscriviti|abbonati|registrati|accedi|dona}
    {ora|subito|qui|gratis|adesso}, {sei già|hai già} {abbonato|registrato|un account|iscritto}…,
    {iscriviti|ricevi|iscrivetevi}…{newsletter|tua email|casella di posta}, {articolo|contenuto} {per|solo
    per|riservato a} abbonati, {leggi|continua a leggere} con l'abbonamento…, {sostieni|sostenete} {il nostro|il
    giornalismo|la nostra}…, vedi {offerte|le offerte}
  `),
  cookie: patterns(`
    cookie, cookies, cookie policy, informativa cookie, informativa sui cookie, gestione cookie, gestisci cookie,
    gestisci i cookie, preferenze cookie, impostazioni cookie, accetta, accetta tutto, accetta tutti,
    accetta i cookie, accetta tutti i cookie, accetta e continua, accetta e chiudi, continua senza accettare,
    rifiuta, rifiuta tutto, rifiuta tutti, utilizziamo i cookie…, usiamo i cookie…, questo sito utilizza cookie…,
    questo sito utilizza i cookie…, questo sito usa cookie…, questo sito usa i cookie…, il sito utilizza cookie…,
    il nostro sito utilizza…, proseguendo la navigazione…, continuando a navigare…, continuando la navigazione…,
    privacy, privacy policy, informativa privacy, informativa sulla privacy, note legali, termini e condizioni,
    termini di servizio, condizioni d'uso, condizioni generali, preferenze privacy
  `),
  comments: patterns(`
    commenti:, commento, # commento, commenti #, commenti (#), commenta, commenta l'articolo, commenta questo
    articolo, commenta la notizia, commenta con gli altri lettori, lascia un tuo commento, mostra commenti, tutti i
    commenti, partecipa alla discussione, partecipa alla conversazione, unisciti alla conversazione, i commenti sono
    chiusi…, annulla risposta, il tuo indirizzo email non sarà pubblicato…, il tuo commento, di' la tua…, # commenti,
    rispondi, regole per i commenti, {lascia|scrivi|aggiungi|invia|inserisci|pubblica} {un|il tuo|} commento,
    {leggi|vedi|mostra|carica} {i|tutti i|altri} commenti, {accedi|registrati} per commentare…, {ancora nessun|nessun}
    commento
  `),
  copyright: patterns(`
    …tutti i diritti riservati, tutti i diritti riservati…, diritti riservati…, …riproduzione riservata,
    riproduzione riservata…, copyright:, vietata la riproduzione…, è vietata la riproduzione…
  `),
  page: patterns(`
    {vai|salta|passa} alla ricetta, stampa {la |}ricetta, salva {la |}ricetta,
    {riservato agli|solo per|per|contenuto per} abbonati, contenuto riservato, premium,
    salta la navigazione, vai alla navigazione, menu, menù, menu principale, apri menu, apri il menu, chiudi menu,
    chiudi, torna su, torna in alto, torna all'inizio, torna indietro, indietro, home, stampa, pdf, scarica pdf,
    salva, salva per dopo, leggi dopo, aggiungi ai preferiti, aggiungi a preferiti, login, crea account, crea un
    account, crea il tuo account, il mio profilo, # min lettura, lettura # min, tempo di lettura:, tempo lettura:,
    lettura: # min…, ascolta (# min), versione audio, riproduci video, guarda il video, guarda video, vai al video,
    guarda la diretta, in diretta, diretta, caricamento…, caricamento in corso…, carica altri, mostra meno, vedi
    tutto, vedi tutti, vedi tutte, mostra tutto, vedi di più, guarda la gallery, guarda la fotogallery, fotogallery,
    galleria fotografica, sfoglia la gallery, apri la gallery, apri immagine, didascalia, attiva javascript…,
    javascript è disabilitato…, il tuo browser non supporta…, segnala un problema, hai trovato un errore?…, l'autore,
    l'autrice, sull'autore, sull'autrice, informazioni sull'autore, vedi tutti gli articoli di…, tutti gli articoli
    di…, altri articoli di…, ricerca, questo articolo ha più di #…, articolo pubblicato più di #…, ti è stato utile…,
    questo articolo ti è stato utile…, in questa pagina, in questo articolo, hai trovato un errore…, min di lettura,
    foto # di #, {vai|torna|salta|passa} {al|alla|all'|su} {contenuto|contenuto
    principale|homepage|home|menu|inizio|footer|indice|articolo|pagina precedente}, {tempo|tempo di|tempo stimato di}
    lettura…, # {min|minuti|minuto} {di lettura|di ascolto}, {ascolta|stampa|salva|leggi} {l'articolo|articolo|questo
    articolo|la notizia}, {accedi|esci|profilo|il mio account|area riservata|area personale|registrazione|chi
    siamo|contatti|contattaci|redazione|pubblicità su|note legali|mappa del
    sito|cerca|archivio|ingrandisci|ingrandisci immagine|schermo intero|mostra di più|mostra altro|carica
    altro|dimensione testo|foto successiva|foto precedente}, # {ore|minuti|giorni|ora|giorno} fa, {ufficio
    stampa|contatti stampa|contatti per la stampa|per informazioni|per ulteriori informazioni|info|contatti}:, segnala
    {un errore|errore|una notizia}
  `),
  call: words(`
    clicca qui, clicca, iscriviti, abbonati, nostra newsletter, nostra app, nostro canale, seguici, scarica
    l'app, resta aggiornato
  `),
  disclosure: words(`
    {link|collegamenti} {di affiliazione|affiliato|affiliati},
    {ricevere|riceviamo|riceve|guadagnare|percepire|ottenere} una {piccola|} commissione, programma di
    affiliazione
  `),
});
