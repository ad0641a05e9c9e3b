/** Dutch words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const nlPage = (): FurnitureWords => ({
  share: patterns(`
    delen:, deel:, deel dit, bericht delen, dit artikel delen, deel op…, deel via…, delen op…, delen via…, deel op
    twitter, deel op x, deel op linkedin, deel via whatsapp, delen op twitter, delen op x, delen op linkedin, delen
    via whatsapp, # gedeeld, e-mail dit artikel, doorsturen, tweet, tweeten, link gekopieerd, volg ons:, volg ons,
    volg ons op…, volg ons ook op…, volg ons via…, volg @…, vind ons op…, vind ons leuk op…, like ons op…, geef dit
    artikel cadeau, {deel|bewaar|print|mail|stuur|verstuur|kopieer|geef} {dit|deze|het|de|}
    {artikel|bericht|verhaal|pagina|link|nieuws|cadeau}, {delen|deel} {via|op|per} {e-mail|mail|facebook|sociale
    media}, volg…{op facebook|op google nieuws|whatsapp-kanaal}, # {likes|reacties geplaatst|keer gedeeld|keer
    bekeken}, {artikel delen|artikel bewaren|artikel cadeau geven|cadeau geven|link kopiëren|kopieer link|delen
    bewaren}
  `),
  related: patterns(`
    lees ook…, lees meer…, lees meer over…, lees verder…, lees hier meer…, lees dit ook:, lees dan ook:, lees alles
    over…, lees:, bekijk:, kijk hier…, luister:, meer over dit onderwerp:, meer over…, meer weten?…, meer nieuws
    over…, meer uit…, meer van…, gerelateerd:, gerelateerd artikel:, gerelateerd nieuws, gerelateerde onderwerpen,
    verwante artikelen, ook interessant voor u, dit vind je misschien ook interessant:, misschien vind je dit ook
    leuk…, misschien vindt u dit ook interessant…, ook leuk om te lezen…, wellicht ook interessant…, aanbevolen voor
    jou, aanbevolen voor u, aanraders, aanrader van de redactie, mis niet:, meest gelezen, meest bekeken, best
    gelezen, populair, populaire artikelen, trending, net binnen, laatste nieuws, het laatste nieuws, volgend artikel,
    vorig artikel, volgend bericht, vorig bericht, volgende, vorige, tags:, thema's:, dossier:, klik hier om…, klik
    hier voor…, klik hier, meer columns…, meer artikelen…, meer nieuws…, vorig bericht:, volgend bericht:,
    {gerelateerde|verwante|meer|andere|aanbevolen|populaire|laatste|nieuwste|meest gelezen|best gelezen}
    {artikelen|berichten|onderwerpen|verhalen|nieuws|links|video's|stukken}:, {lees|bekijk|luister|kijk|zie}
    {ook|meer|verder|hier|terug}:, {meer over|meer lezen|meer
    weten|onderwerpen|onderwerp|trefwoorden|categorie|categorieën|rubriek|in dit artikel|net binnen|meest gelezen|best
    gelezen|populair|aanbevolen|aanraders|uitgelicht|ook interessant|dit vind je misschien ook leuk|dit wilt u niet
    missen|volgende artikel|vorige artikel|volgend artikel|vorig artikel|terug naar overzicht}:
  `),
  advert: patterns(`
    advertentie:, advertenties, reclame:, reclameboodschap, gesponsord, gesponsorde inhoud, gesponsord bericht,
    gesponsorde content, gesponsord door…, betaalde inhoud, partnerbijdrage, advertorial, branded content,
    artikel gaat verder na advertentie, de tekst gaat verder onder de advertentie, tekst gaat verder onder de advertentie,
    tekst loopt door onder de advertentie, lees verder na de advertentie…, lees verder onder de advertentie…,
    het artikel gaat verder onder de advertentie…, de tekst gaat verder onder de foto, tekst gaat verder onder de foto,
    tekst gaat verder onder de video, de tekst gaat verder onder de video, tekst gaat door onder de foto,
    tekst loopt door onder de foto, de tekst loopt door onder de foto, advertentie overslaan, sluit advertentie
  `),
  newsletter: patterns(`
    nieuwsbrief:, nieuwsbrieven, onze nieuwsbrief, abonneren, abonneer nu, neem een abonnement…, word abonnee…,
    abonnement nemen, abonnementen, al abonnee?…, ben je al abonnee?…, bent u al abonnee?…, alleen voor abonnees…, dit
    artikel is exclusief voor abonnees…, exclusief voor abonnees…, abonneer je…, abonneer u…, schrijf je in…, schrijf
    je nu in…, schrijf u in…, schrijf in, meld je aan…, meld u aan…, aanmelden voor de nieuwsbrief, aanmelden
    nieuwsbrief, meld je aan voor onze nieuwsbrief…, ontvang onze nieuwsbrief…, ontvang de nieuwsbrief…, ontvang
    dagelijks…, ontvang elke…, ontvang het laatste nieuws…, je e-mailadres, uw e-mailadres, jouw e-mailadres,
    e-mailadres, vul je e-mailadres in…, vul uw e-mailadres in…, bedankt voor je aanmelding…, bedankt voor het
    aanmelden…, bedankt voor uw inschrijving…, je kunt je op elk moment uitschrijven…, afmelden kan…, steun ons…,
    steun onze journalistiek…, doneer nu, word lid…, word vriend…, download de app…, download onze app…, meldingen
    inschakelen, zet meldingen aan…, probeer nu…, probeer…, abonneer…, {abonneer|neem een abonnement|word abonnee|word
    lid|word donateur|doneer|steun ons|aanmelden|meld je aan|meld u aan|schrijf je in|inschrijven|inloggen en verder
    lezen|bekijk aanbiedingen|kies een abonnement|probeer gratis|digitaal abonnement|al abonnee|nog geen
    abonnee|alleen voor abonnees|exclusief voor abonnees|log in om verder te lezen|verder lezen}, {meld je aan|schrijf
    je in|ontvang|abonneer je}…{nieuwsbrief|inbox|mailbox}, {al|bent u al|ben je al} {abonnee|lid}…, {steun|steunt u}
    {onze|onafhankelijke}…, {dit artikel|deze inhoud} is {alleen|exclusief|voorbehouden}…
  `),
  cookie: patterns(`
    cookies, cookiebeleid, cookie-instellingen, cookieinstellingen, cookieverklaring, cookievoorkeuren,
    beheer cookies, cookies beheren, cookies accepteren, alle cookies accepteren, accepteer cookies,
    accepteer alle cookies, alles accepteren, accepteren, akkoord, alles weigeren,
    weigeren, alles afwijzen, wij gebruiken cookies…, we gebruiken cookies…, wij maken gebruik van cookies…,
    deze website gebruikt cookies…, deze site gebruikt cookies…, deze website maakt gebruik van cookies…,
    door verder te gaan…, door verder te surfen…, door gebruik te maken van deze website…, privacy, privacybeleid,
    privacyverklaring, privacyinstellingen, privacy-instellingen, privacystatement, gebruiksvoorwaarden,
    algemene voorwaarden, voorwaarden, colofon
  `),
  comments: patterns(`
    reacties:, reactie, reacties #, reacties (#), reageer op dit artikel, reageer op dit bericht, laat een reactie
    achter, reactie toevoegen, voeg een reactie toe, alle reacties, meer reacties laden, praat mee, praat mee over…,
    doe mee aan de discussie, reacties zijn gesloten…, de reacties zijn gesloten…, je moet ingelogd zijn om…,
    beantwoorden, antwoorden, reactie annuleren, antwoord annuleren, je e-mailadres wordt niet gepubliceerd…, het
    e-mailadres wordt niet gepubliceerd…, praat mee…, wat vindt u…,
    {plaats|schrijf|geef|laat|bekijk|lees|toon|verberg|laad} {een|je|uw|alle|de|meer|} {reactie|reacties}, #
    {reacties|reactie}, {log in|inloggen} om te reageren…, {reageer|reageren|geef je mening|geef uw mening|nog geen
    reacties|geen reacties|reacties gesloten|huisregels|reactie plaatsen}
  `),
  copyright: patterns(`
    …alle rechten voorbehouden, alle rechten voorbehouden…, copyright:, auteursrecht:,
    niets uit deze uitgave mag…, overname van artikelen…, …overname zonder toestemming verboden
  `),
  page: patterns(`
    {ga |direct |}naar {het |}recept, {print|bewaar} {het |}recept, recept {printen|bewaren}, premium,
    {alleen |exclusief |}voor abonnees, plus-artikel,
    direct naar inhoud, overslaan en naar de inhoud gaan, meteen naar de inhoud, menu, hoofdmenu, open menu, menu
    openen, sluit menu, menu sluiten, naar boven, terug, terug naar home, home, printen, print artikel, pdf, opslaan,
    bewaar, bewaren, artikel bewaren, bewaar artikel, artikel opslaan, bewaar voor later, leeslijst, voeg toe aan
    leeslijst, log in, account aanmaken, maak een account aan…, # min. leestijd, leestijd:, leestijd # min…, leestijd
    # minuten, leestijd: # min…, luister artikel, beluister artikel, artikel beluisteren, luister (# min), lees voor,
    audioversie, video afspelen, speel video af, bekijk video, bekijk de video, bekijk de beelden, kijk live, laden…,
    bezig met laden…, meer tonen, minder tonen, bekijk alles, bekijk meer, alles bekijken, toon alles, bekijk
    fotoserie, bekijk alle foto's, fotoserie, bekijk galerij, afbeelding vergroten, open afbeelding, schakel
    javascript in…, javascript is uitgeschakeld…, je browser ondersteunt…, uw browser ondersteunt…, fout gezien?…,
    meld een fout, foutje gezien?…, tip de redactie…, tip ons…, heb je een tip?…, heeft u een tip?…, neem contact op,
    over de auteur, over de schrijver, bekijk profiel, alle artikelen van…, bekijk alle artikelen van…, meer artikelen
    van…, alle berichten van…, zoek, dit artikel is ouder dan #…, dit artikel is meer dan # jaar oud…, was dit artikel
    nuttig…, op deze pagina, in dit artikel, foutje gezien…, min leestijd, minuten leestijd, foto # van #,
    {ga|spring|terug} naar {de|}
    {inhoud|hoofdinhoud|navigatie|homepage|boven|overzicht|begin|voorpagina|artikel|zoeken|menu|hoofdmenu}, #
    {min|minuten|minuut} {leestijd|lezen|luisteren|leestijd.}, {leestijd|luistertijd|leestijd ca}…,
    {luister|beluister|print|bewaar} {naar|} {dit|het} {artikel|verhaal}, # {uur|minuten|dagen|dag|weken|min} geleden,
    {inloggen|uitloggen|registreren|mijn account|mijn profiel|zoeken|over
    ons|contact|colofon|adverteren|vacatures|veelgestelde vragen|klantenservice|tip de
    redactie|archief|vergroot|vergroot afbeelding|volledig scherm|toon meer|toon minder|laad meer|meer
    laden|sluiten|lettergrootte|voorlezen|afdrukken}, {perscontact|contact voor de pers|persinformatie|voor meer
    informatie|meer informatie|niet voor publicatie}:, {fout|taalfout|tikfout}
    {gezien|gevonden|melden}…
  `),
  call: words(`
    klik hier, abonnee worden, word abonnee, word lid, abonneer, meld je aan, meld u aan, onze nieuwsbrief, onze
    app, volg ons, download de app, lees hier
  `),
  disclosure: words(`
    {affiliate-link|affiliate-links|affiliatelink|affiliatelinks|affiliate link|affiliate links|partnerlinks},
    {ontvangen|ontvangt|krijgen|krijgt|verdienen|verdient} {wij|we|} een {kleine|} commissie
  `),
});
