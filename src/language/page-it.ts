/** Italian words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const itPage = (): FurnitureWords => ({
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
});
