/** Dutch words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const nlPage = (): FurnitureWords => ({
  share: words(`
    delen:, deel:, deel dit artikel, deel dit bericht, deel dit verhaal, deel dit, deel artikel, deel deze pagina,
    artikel delen, bericht delen, dit artikel delen, deel op…, deel via…, delen op…, delen via…,
    deel op facebook, deel op twitter, deel op x, deel op linkedin, deel via whatsapp, deel via e-mail, deel via mail,
    delen op facebook, delen op twitter, delen op x, delen op linkedin, delen via whatsapp, delen via e-mail,
    # keer gedeeld, # gedeeld, mail dit artikel, e-mail dit artikel, doorsturen, mail artikel, tweet, tweeten,
    link kopiëren, kopieer link, kopieer de link, link gekopieerd, volg ons:, volg ons, volg ons op…, volg ons ook op…,
    volg ons via…, volg @…, vind ons op…, vind ons leuk op…, like ons op…, geef dit artikel cadeau, cadeau geven,
    artikel cadeau geven
  `),
  related: words(`
    lees ook:, lees ook…, lees meer:, lees meer…, lees meer over…, lees verder:, lees verder…, lees hier:, lees
    hier meer…, lees dit ook:, lees dan ook:, lees alles over…, lees:, bekijk ook:, bekijk hier:, bekijk:, kijk
    ook:, kijk hier…, luister ook:, luister:, zie ook:, zie verder:, meer over dit onderwerp:, meer over:, meer
    over…, meer lezen:, meer weten?…, meer nieuws:, meer nieuws over…, meer artikelen:, meer uit…, meer van…,
    gerelateerd:, gerelateerde artikelen:, gerelateerd artikel:, gerelateerde berichten:, gerelateerd nieuws,
    gerelateerde onderwerpen, verwante artikelen, ook interessant:, ook interessant voor u, dit vind je misschien
    ook interessant:, dit vind je misschien ook leuk:, misschien vind je dit ook leuk…, misschien vindt u dit ook
    interessant…, ook leuk om te lezen…, wellicht ook interessant…, aanbevolen:, aanbevolen voor jou, aanbevolen
    voor u, aanraders, aanrader van de redactie, mis niet:, meest gelezen, meest bekeken, best gelezen, populair,
    populaire artikelen, trending, net binnen, laatste nieuws, het laatste nieuws, volgend artikel, vorig artikel,
    volgend bericht, vorig bericht, volgende, vorige, onderwerpen:, onderwerp:, trefwoorden:, tags:, thema's:,
    dossier:, klik hier om…, klik hier voor…, klik hier, meer columns…, meer artikelen…, meer nieuws…, vorig
    artikel:, volgend artikel:, vorig bericht:, volgend bericht:
  `),
  advert: words(`
    advertentie:, advertenties, reclame:, reclameboodschap, gesponsord, gesponsorde inhoud, gesponsord bericht,
    gesponsorde content, gesponsord door…, betaalde inhoud, partnerbijdrage, advertorial, branded content,
    artikel gaat verder na advertentie, de tekst gaat verder onder de advertentie, tekst gaat verder onder de advertentie,
    tekst loopt door onder de advertentie, lees verder na de advertentie…, lees verder onder de advertentie…,
    het artikel gaat verder onder de advertentie…, de tekst gaat verder onder de foto, tekst gaat verder onder de foto,
    tekst gaat verder onder de video, de tekst gaat verder onder de video, tekst gaat door onder de foto,
    tekst loopt door onder de foto, de tekst loopt door onder de foto, advertentie overslaan, sluit advertentie
  `),
  newsletter: words(`
    nieuwsbrief:, nieuwsbrieven, onze nieuwsbrief, abonneer, abonneren, abonneer nu, neem een abonnement…, word
    abonnee…, word abonnee, abonnement nemen, abonnementen, al abonnee?…, ben je al abonnee?…, bent u al
    abonnee?…, alleen voor abonnees…, dit artikel is exclusief voor abonnees…, exclusief voor abonnees…, abonneer
    je…, abonneer u…, inschrijven, schrijf je in…, schrijf je nu in…, schrijf u in…, schrijf in, aanmelden, meld
    je aan…, meld u aan…, aanmelden voor de nieuwsbrief, aanmelden nieuwsbrief, meld je aan voor onze
    nieuwsbrief…, ontvang onze nieuwsbrief…, ontvang de nieuwsbrief…, ontvang dagelijks…, ontvang elke…, ontvang
    het laatste nieuws…, je e-mailadres, uw e-mailadres, jouw e-mailadres, e-mailadres, vul je e-mailadres in…,
    vul uw e-mailadres in…, bedankt voor je aanmelding…, bedankt voor het aanmelden…, bedankt voor uw
    inschrijving…, je kunt je op elk moment uitschrijven…, afmelden kan…, steun ons…, steun ons, steun onze
    journalistiek…, doneer, doneer nu, word lid, word lid…, word vriend…, download de app…, download onze app…,
    meldingen inschakelen, zet meldingen aan…, probeer nu…, probeer…, abonneer…
  `),
  cookie: words(`
    cookies, cookiebeleid, cookie-instellingen, cookieinstellingen, cookieverklaring, cookievoorkeuren,
    beheer cookies, cookies beheren, cookies accepteren, alle cookies accepteren, accepteer cookies,
    accepteer alle cookies, alles accepteren, accepteren, akkoord, alles weigeren,
    weigeren, alles afwijzen, wij gebruiken cookies…, we gebruiken cookies…, wij maken gebruik van cookies…,
    deze website gebruikt cookies…, deze site gebruikt cookies…, deze website maakt gebruik van cookies…,
    door verder te gaan…, door verder te surfen…, door gebruik te maken van deze website…, privacy, privacybeleid,
    privacyverklaring, privacyinstellingen, privacy-instellingen, privacystatement, gebruiksvoorwaarden,
    algemene voorwaarden, voorwaarden, colofon
  `),
  comments: words(`
    reacties:, reactie, # reacties, # reactie, reacties #, reacties (#), geen reacties, nog geen reacties,
    reageer, reageren, reageer op dit artikel, reageer op dit bericht, geef een reactie, geef je reactie, geef uw
    reactie, laat een reactie achter, plaats een reactie, plaats reactie, schrijf een reactie, reactie plaatsen,
    reactie toevoegen, voeg een reactie toe, bekijk reacties, bekijk alle reacties, toon reacties, toon alle
    reacties, lees reacties, lees de reacties, alle reacties, meer reacties laden, praat mee, praat mee over…, doe
    mee aan de discussie, reacties zijn gesloten…, de reacties zijn gesloten…, log in om te reageren…, je moet
    ingelogd zijn om…, beantwoorden, antwoorden, reactie annuleren, antwoord annuleren, je e-mailadres wordt niet
    gepubliceerd…, het e-mailadres wordt niet gepubliceerd…, praat mee…, wat vindt u…
  `),
  copyright: words(`
    …alle rechten voorbehouden, alle rechten voorbehouden…, copyright:, auteursrecht:,
    niets uit deze uitgave mag…, overname van artikelen…, …overname zonder toestemming verboden
  `),
  page: words(`
    ga naar de inhoud, ga naar inhoud, ga naar hoofdinhoud, ga naar de hoofdinhoud, direct naar inhoud, spring
    naar inhoud, spring naar de inhoud, overslaan en naar de inhoud gaan, meteen naar de inhoud, ga naar
    navigatie, menu, hoofdmenu, open menu, menu openen, sluit menu, menu sluiten, sluiten, terug naar boven, naar
    boven, terug, terug naar home, terug naar overzicht, home, printen, afdrukken, print artikel, print dit
    artikel, pdf, opslaan, bewaar, bewaren, artikel bewaren, bewaar artikel, bewaar dit artikel, artikel opslaan,
    bewaar voor later, leeslijst, voeg toe aan leeslijst, log in, inloggen, uitloggen, registreren, account
    aanmaken, maak een account aan…, mijn account, mijn profiel, # min leestijd, # minuten leestijd, # min.
    leestijd, # min lezen, # minuten lezen, leestijd:, leestijd # min…, leestijd # minuten, leestijd: # min…,
    luister artikel, luister naar dit artikel, beluister dit artikel, beluister artikel, artikel beluisteren,
    luister (# min), voorlezen, lees voor, audioversie, video afspelen, speel video af, bekijk video, bekijk de
    video, bekijk de beelden, kijk live, laden…, bezig met laden…, meer laden, laad meer, toon meer, meer tonen,
    toon minder, minder tonen, bekijk alles, bekijk meer, alles bekijken, toon alles, bekijk fotoserie, bekijk
    alle foto's, fotoserie, bekijk galerij, afbeelding vergroten, vergroot afbeelding, open afbeelding, volledig
    scherm, schakel javascript in…, javascript is uitgeschakeld…, je browser ondersteunt…, uw browser
    ondersteunt…, fout gezien?…, meld een fout, foutje gezien?…, tip de redactie, tip de redactie…, tip ons…, heb
    je een tip?…, heeft u een tip?…, contact, neem contact op, over ons, over de auteur, over de schrijver, bekijk
    profiel, alle artikelen van…, bekijk alle artikelen van…, meer artikelen van…, alle berichten van…, zoeken,
    zoek, dit artikel is ouder dan #…, dit artikel is meer dan # jaar oud…, was dit artikel nuttig…, op deze
    pagina, in dit artikel, fout gezien…, foutje gezien…, min leestijd, minuten leestijd
  `),
});
