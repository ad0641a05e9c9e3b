/** Dutch words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { nlPage } from './page-nl.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const nlReading = (): ReadingWords => ({
  byline: patterns(`
    een {interview|reportage|verhaal|column|analyse|essay|opinie|bijdrage|recensie} {door|van},
    door, geschreven door, tekst door, tekst:, tekst van, teksten:, een artikel van, artikel van, artikel door,
    een bijdrage van, bijdrage van, een reportage van, reportage van, een analyse van, analyse van, analyse door,
    een column van, column van, een opinie van, opinie van, een interview van, interview door, interview:,
    geplaatst door, gepubliceerd door, opgetekend door, auteur:, auteurs:, schrijver:
  `),
  bylineEnd: [],
  and: words('en'),
  source: patterns(`
    {referentie|referenties|onderzoek gepubliceerd in|bron cijfers|uit het boek|uit|fragment uit|tekst uit|met
    agentschappen|agentschappen|bron en foto}:, met {materiaal|berichten} van,
    bron:, bronnen:, met informatie van, eerder verschenen in, eerder verschenen op, eerder verschenen bij, eerder
    gepubliceerd in, eerder gepubliceerd op, eerder gepubliceerd door, oorspronkelijk gepubliceerd in,
    oorspronkelijk gepubliceerd op, oorspronkelijk gepubliceerd door, oorspronkelijk verschenen in, oorspronkelijk
    verschenen op, dit artikel verscheen eerder in, dit artikel verscheen eerder op, dit artikel verscheen eerder
    bij, dit artikel verscheen oorspronkelijk in, dit artikel verscheen oorspronkelijk op, dit artikel is eerder
    gepubliceerd in, dit artikel is eerder gepubliceerd op, dit artikel is eerder verschenen in, dit artikel is
    eerder verschenen op, dit artikel werd oorspronkelijk gepubliceerd door, dit artikel werd oorspronkelijk
    gepubliceerd in, dit artikel werd oorspronkelijk gepubliceerd op, dit stuk verscheen eerder in, dit stuk
    verscheen eerder op, overgenomen van, overgenomen uit, dit artikel verscheen eerder, deze column verscheen
    eerder, dit stuk verscheen eerder, dit verhaal verscheen eerder, met dank aan, met medewerking van
  `),
  photo: patterns(`
    {rr|eigen foto|eigen beeld|privéfoto|persfoto|luchtfoto|dronebeeld|satellietbeeld|beeldredactie foto|foto's en
    video}:, {foto|beeld} {aangeleverd|ingezonden|privé|eigen archief|uit het archief},
    foto's:, foto door, foto's door, foto van, foto's van, fotografie:, fotografie door, fotograaf:, fotocredit:,
    beeld door, afbeelding:, afbeeldingen:, illustraties:, illustratie door, graphic:, screenshot:,
    schermafbeelding:, coverfoto:,
    {foto|beeld|illustratie|video|grafiek|kaart|cartoon|tekening|beeldbewerking|fotocredits|fotobewerking|infographic|archieffoto|archiefbeeld|still|foto
    en video|bron foto|© foto|fotobijschrift}:, {beeld|illustraties|illustratie|video} van, {foto|beeld} {ter
    illustratie|uit archief|archief}
  `),
  reporting: patterns(`
    {met|mede} {reportage|dank aan|bijdragen|hulp} {van|door}, {ook meegewerkt|met bijdragen van|met medewerking
    van|aan dit verhaal werkten mee|verslaggevers|correspondenten|data-onderzoek|interviews}:,
    met medewerking van, medewerking:, m.m.v.:, met bijdragen van, met een bijdrage van, verslaggeving:,
    verslaggeving door, reportage:, onderzoek:, onderzoek door, research:, aan dit artikel werkten mee:,
    aan dit artikel werkte mee:, mede door, aanvullende verslaggeving door
  `),
  editing: patterns(`
    {opmaak|eindredacteur|chef redactie|hoofdredacteur|redactionele
    begeleiding|beeldredactie|webredactie|regie|productie|bewerking en eindredactie}:,
    eindredactie door, bewerking:, bewerkt door, bewerking door, redacteur:, redactie door, correctie door,
    geredigeerd door, {eindredactie|redactie|hoofdredactie|vormgeving|correctie
    tekst|factcheck|samenstelling|montage}:
  `),
  translation: patterns(`
    vertaling:, vertaling door, vertaling van, vertaald door, vertaald uit het engels door, vertaler:, vertaalster:,
    uit het engels vertaald door
  `),
  published: patterns(`
    gepubliceerd, gepubliceerd op, gepubliceerd om, gepubliceerd:, geplaatst op, geplaatst, verschenen op,
    publicatiedatum:, publicatie:, datum:, eerste publicatie:, eerst gepubliceerd op, aangemaakt op
  `),
  updated: patterns(`
    bijgewerkt, bijgewerkt tot, laatst bijgewerkt, laatste update, update op, geüpdatet, geactualiseerd op,
    gewijzigd, aangepast, laatst gewijzigd, laatst aangepast op, geactualiseerd,
    {bijgewerkt|aangepast|gewijzigd|laatst gewijzigd|laatst bijgewerkt|laatste update|geüpdatet} {op|om|:}, {laatste
    wijziging|laatste update|update van}:
  `),
  correction: patterns(`
    correctie:, aanvulling en correctie:, erratum:, gecorrigeerd:,
    {correcties|rectificatie|rectificaties|verbetering|verduidelijking|aanvulling en verbetering|correcties &
    aanvullingen|correcties en aanvullingen|rechtzetting|wederwoord}:, in een {eerdere|vorige|eerste} versie van
    {dit|deze|het}
  `),
  updateNote: patterns(`
    update:, aanvulling:, dit artikel is bijgewerkt, dit artikel is geüpdatet, dit artikel werd bijgewerkt, dit
    artikel is aangevuld, dit bericht is bijgewerkt, in een eerdere versie van dit artikel, dit artikel is
    geactualiseerd
  `),
  editorNote: patterns(`
    {correctie|rectificatie|aanvulling|verduidelijking|herstel|erratum|errata|opmerking|n.b.|nb|p.s.|ps|methode|transparantie|toelichting|noot
    bij dit artikel}:, {deze|dit|de} {reportage|productie|artikel|verhaal|onderzoek|reis|tekst|serie}
    {is|werd|kwam|maakt} {mede|mogelijk|tot stand|gemaakt|gefinancierd|ondersteund|gedigitaliseerd|automatisch|deel
    uit|onderdeel}, {op verzoek van} {de geïnterviewden|betrokkenen},
    noot van de redacteur, redactionele noot, noot redactie, naschrift redactie, let op:, de meningen in, dit
    interview is, opiniestukken geven, {noot|naschrift|opmerking|mededeling} van de {redactie|auteur|vertaler},
    {disclaimer|noot|naschrift redactie|naschrift|red.|verantwoording|n.v.d.r.|nvdr|kanttekening}:,
    {de|sommige|alle} namen {zijn|in dit}, {dit|het} {interview|artikel} {is|maakt|kwam|werd}
    {ingekort|onderdeel|deel|tot stand|geredigeerd}, {de naam van|de namen van}
  `),
  section: words(`
    exclusief, podium, te gast,
    {nieuws|binnenland|buitenland|regio|regionaal|lokaal|stad|amsterdam|rotterdam|vlaanderen|belgië|brussel|nederland|wereld|europa|economie|geld|werk|onderwijs|zorg|gezondheid|wetenschap|tech|technologie|media|klimaat|milieu|natuur|energie|wonen|koken
    &
    eten|eten|recepten|reizen|mode|lifestyle|cultuur|boeken|film|muziek|theater|kunst|tv|televisie|series|sport|voetbal|wielrennen|schaatsen|tennis|geschiedenis|religie|politiek|justitie|misdaad|verkeer|landbouw|auto|opinie|commentaar|hoofdredactioneel|column|columns|essay|interview|interviews|het
    interview|achtergrond|analyse|reportage|recensie|recensies|profiel|portret|necrologie|in
    memoriam|brieven|ingezonden|lezersbrief|opiniestuk|longread|dossier|onderzoek|factcheck|liveblog|live|podcast|video|uitgelegd|vijf
    vragen|explainer|weekend|magazine|persbericht|mededeling|kort|kort nieuws|112|weer|showbizz|media & cultuur|in
    beeld|fotoreportage|blog|dagboek|feuilleton}
  `),
  title: words(`
    in het kort, in 't kort, kort samengevat, samengevat, in cijfers, de cijfers, cijfers en feiten, de feiten,
    feiten en cijfers, het belangrijkste, de belangrijkste punten, wat we weten, dit weten we, wat weten we, wat
    is er gebeurd, wat er gebeurde, tijdlijn, chronologie, achtergrond, de achtergrond, context,
    voorgeschiedenis, geschiedenis, inleiding, samenvatting, conclusie, conclusies, tot slot, slot, oordeel, ons
    oordeel, het oordeel, wat nu, en nu, hoe nu verder, hoe verder, wat volgt, vervolg, vooruitblik, toekomst,
    de toekomst, waarom dit belangrijk is, hoe werkt het, zo werkt het, zo zit het, reacties van
    {betrokkenen|experts}, kritiek, het probleem, de oplossing, voordelen, nadelen, voor- en nadelen,
    pluspunten, minpunten, ingrediënten, {de|} ingrediënten voor {vier|zes|4|6|8} personen, bereiding,
    bereidingswijze, werkwijze, benodigdheden, voor {het deeg|de vulling|de saus|het glazuur}, tips, tip,
    bewaren, reis, erheen, vervoer, overnachten, eten en drinken, beste reistijd, praktische informatie,
    praktisch, openingstijden, prijzen, kaarten, programma, agenda, rolverdeling, wie is, profiel, biografie,
    cv, levensloop, over de auteur, over ons, over het bedrijf, contact, contactgegevens, perscontact, contact
    voor de pers, noot voor de redactie, meer informatie, voor meer informatie, verdere informatie, bronnen,
    literatuur, noten, veelgestelde vragen, uitslagen, opstellingen, stand, het weer, de zaak, kader, info
  `),
  home: words('home, voorpagina, startpagina'),
  office: words(`
    redacteur, …redactie, correspondent, verslaggever, verslaggeefster, journaliste, columnist, columniste,
    schrijver, historicus, econoom, fotograaf, medewerker, criticus,
    {journalisten|correspondente|redacteuren|hoofdredacteur|adjunct-hoofdredacteur|eindredacteur|stagiair|freelancejournalist|freelance
    journalist|onderzoeker|onderzoekster|hoogleraar|docent|filosoof|socioloog|politicoloog|schrijfster|auteur|recensent|illustrator|persvoorlichter|woordvoerder|parlementair
    verslaggever|…verslaggever|…correspondent|…redacteur|…journalist|…columnist}
  `),
  asking: words('wat, hoe, wie, waarom, wanneer, waar, welke, welk, waarvoor, waarheen, wiens, waarmee, hoeveel'),
  end: words('einde, slot'),
  photoEnd: [],
  pictured: words(`
    zicht op, uitzicht op, luchtfoto, archieffoto, archiefbeeld, schermafbeelding, screenshot, scène uit, beeld
    uit, in {zijn|haar|hun} {werkplaats|atelier|kantoor|tuin|keuken|winkel|schuur}, van links, op de
    {achtergrond|voorgrond}, poseert, poseren, tijdens {de|het|een}
  `),
  presenting: words('is, schrijft, doceert, woont, werkt, leidt'),
  authorNote: patterns(`
    over de {auteurs|schrijver|columnist|fotograaf}:, {de auteur|de schrijver|de columnist|onze columnist|onze
    correspondent} {is|woont|werkt|doceert|schrijft|publiceerde},
    de auteur is, de schrijver is, over de auteur:, de auteurs zijn
  `),
  itself: words(`
    dit artikel, dit verhaal, dit stuk, deze reportage, dit onderzoek, dit interview, deze productie, deze tekst,
    deze reis, dit project, deze serie, deze column, deze versie, deze bijdrage, wij publiceren, we publiceren
  `),
  made: words(`
    steun, ondersteund, mogelijk gemaakt, gefinancierd, beurs, uitnodiging, gedigitaliseerd, vertaald, ingekort,
    geredigeerd, bewerkt, bijgewerkt, aangevuld, aangepast, gecorrigeerd, gepubliceerd, verscheen, verschenen, tot
    stand, gemaakt, samenwerking, onderdeel van, maakt deel, fragment, publiceren, publiceert, reis betaald
  `),
  newsroom: words(`
    is gedigitaliseerd, werd gedigitaliseerd, transcriptiefouten, oorspronkelijke spelling, automatisch vertaald,
    met behulp van ai, met behulp van kunstmatige intelligentie, fonds bijzondere journalistieke projecten, fonds
    pascal decroos, reisde op uitnodiging, denk je aan zelfdoding, denk je aan zelfmoord, prijzen onder voorbehoud,
    naam is bij de redactie bekend, naam bij de redactie bekend, bekend bij de redactie, met toestemming van de
    uitgever, aan deze informatie kunnen geen,
    eerdere versie, vorige versie, is bijgewerkt, is aangevuld, is geactualiseerd, niet noodzakelijk de mening, niet
    per se de mening, mening van de auteur, ingekort en bewerkt, om privacyredenen, vanwege privacy, namen zijn
    gefingeerd, naam is gefingeerd, gefingeerde naam, gefingeerde namen, namen zijn veranderd, eerdere versie van,
    vorige versie van, is aangepast, is gecorrigeerd, is ingekort, stond ten onrechte, stond abusievelijk
  `),
  republished: words(`
    voorpublicatie uit, uittreksel uit, met materiaal van, creative commons, eerste hoofdstuk van,
    verscheen eerder, eerder verschenen, verscheen eerst, eerst verschenen, verscheen oorspronkelijk,
    oorspronkelijk verschenen, eerder gepubliceerd, met toestemming, met dank aan, overgenomen uit, overgenomen
    van, fragment uit, in samenwerking met, persbureau
  `),
  correspondent: patterns(`
    {van|door} {onze|een van onze}
    {correspondent|correspondente|correspondenten|verslaggever|verslaggeefster|verslaggevers|redacteur|redactrice|speciale
    verslaggever|speciale correspondent|medewerker|sportredactie|redactie}
  `),
  tip: patterns(`
    belangrijk:, {gouden|bak|kook|lees|kijk|luister|reis|bewaar|serveer}tip:, {het geheim|geheim|truc|de
    truc|advies}:, {tip van} {de kok|de chef|de bakker|de redactie}:,
    tip:, tips:, {extra|onze|mijn|handige} tip:, tip van de {redactie|kok|chef}:
  `),
  info: patterns(`
    {praktisch|praktische informatie|praktische info|meer info|meer informatie|voor meer
    informatie|contact|perscontact|noot voor de pers|wie is|wie is wie|biografie|levensloop|profiel|leestip|het
    boek|de film|in het kort|reserveren|tickets|openingstijden|feiten|weetjes|service|noten voor de redactie|niet
    voor publicatie}:,
    info:, goed om te weten:, handig om te weten:, weetje:, kader:, paspoort:, cv:, noot voor de redactie:,
    noot voor redacties:, noot aan de redactie:, noot voor de pers:
  `),
  contributed: words(`
    werkte mee aan deze, werkten mee aan deze, droeg bij aan dit verhaal, droegen bij aan dit verhaal, werkte mee
    aan dit stuk, werkten mee aan dit stuk, droeg bij aan deze, droegen bij aan deze,
    werkte mee aan dit artikel, werkten mee aan dit artikel, werkte mee aan dit verhaal, werkten mee aan dit
    verhaal, droeg bij aan dit artikel, droegen bij aan dit artikel
  `),
  farewell: patterns(`
    groeten, groetjes, liefs, tot de volgende keer, tot volgende week, tot gauw, warme groet, hartelijke groeten,
    met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, hartelijke groet, hoogachtend, met hartelijke groet
  `),
  question: words('vraag:, v:, lezersvraag:, interviewer:'),
  answer: words('antwoord:, a:, antw:, ons antwoord:'),
  furniture: nlPage(),
  months: monthWords(`
    januari/jan, februari/feb/febr, maart/mrt, april/apr, mei, juni/jun, juli/jul, augustus/aug,
    september/sep/sept, oktober/okt, november/nov, december/dec
  `),
  weekdays: words(`
    maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, di, wo, do, vr, za, zo
  `),
  dateWords: words('op, van, om, de, uur, tot'),
  speech: words(`
    zegt, zei, zeggen, gezegd, vertelt, vertelde, verteld, verklaart, verklaarde, stelt, stelde, vindt, vond,
    vraagt, vroeg, antwoordt, antwoordde, schrijft, schreef, geschreven, meldt, meldde, meent, meende, benadrukt,
    benadrukte, legt, legde, voegt, voegde, waarschuwt, waarschuwde, erkent, erkende, geeft, gaf, denkt, dacht,
    roept, riep, beweert, beweerde, betoogt, betoogde, concludeert, concludeerde, herinnert, herinnerde, reageert,
    reageerde, laat, liet, aldus, besluit, besloot, klinkt, klonk, oordeelt, oordeelde, zucht, zuchtte, lacht, lachte,
    twittert, twitterde, bevestigt, bevestigde, belooft, beloofde, klaagt, klaagde, hoopt, hoopte
  `),
});
