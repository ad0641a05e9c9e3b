/** French words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { frPage } from './page-fr.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const frReading = (): ReadingWords => ({
  byline: patterns(`
    {chronique|récit|reportage|entretien} par, {article|texte|contenu|dossier} {rédigé|écrit|signé|proposé|réalisé} par,
    par, écrit par, rédigé par, texte de, texte par, texte:, textes:, un article de, article de, article de:,
    chronique de, une tribune de, tribune de, un reportage de, reportage de, une analyse de, analyse de, entretien
    réalisé par, interview réalisée par, recueilli par, publié par, posté par, auteur:, autrice:, auteure:,
    auteurs:, auteur.e:, auteur·e:, signé:, rédacteur:, rédactrice:, {texte et photos|textes et photos|texte et
    photo|propos recueillis|propos recueillis par|entretien|interview|recueilli par|par|auteurs et
    autrices|auteur.rice|auteurice|journaliste|journalistes|chroniqueur|chroniqueuse|correspondant|correspondante|envoyé
    spécial|envoyée spéciale|reporter|signature}:, {texte et photos|textes et
    photos|entretien|interview|témoignage|billet|récit|dossier} {de|par}, propos {recueillis|traduits et recueillis}
    par, une
    {interview|chronique|enquête} {de|par}, un {billet|entretien|récit|texte} {de|par}
  `),
  bylineEnd: [],
  and: words('et, avec'),
  source: patterns(`
    {référence|références|référence bibliographique|article de référence|d'après|source des données|extrait de|tiré
    de|texte tiré de}:, extrait {de|du} :,
    source:, sources:, article publié dans, article publié par, article initialement publié par, article
    initialement publié dans, article initialement publié sur, paru dans, paru initialement dans, publié
    initialement par, publié initialement dans, publié initialement sur, publié à l'origine par, publié à l'origine
    dans, publié à l'origine sur, cet article a été publié par, cet article a été publié dans, cet article a été
    publié initialement par, cet article a été publié initialement dans, cet article a été publié initialement sur,
    cet article a été initialement publié par, cet article a été initialement publié dans, cet article a été
    initialement publié sur, cet article a d'abord été publié par, cet article a d'abord été publié dans, cet
    article est paru dans, cet article est d'abord paru dans, repris de, reproduit avec l'autorisation de, cet
    article a d'abord été publié, ce texte est paru dans, article paru dans, article initialement publié, cet
    article a été publié pour la première fois, avec l'aimable autorisation de, publié avec l'aimable autorisation,
    {avec|d'après} {agences|afp|reuters|ap|belga|la presse canadienne|les agences}, {cet|cette|ce}
    {article|texte|entretien|tribune|reportage|enquête|chronique} {a été publié|a été publiée|est paru|est parue|est
    extrait|est extraite|est initialement paru|est republié|est issu|provient}, {initialement|originellement}
    {publié|paru} {dans|sur|par|le}, {avec|agences|agence|source de l'article|source originale|communiqué|source et
    crédit|avec agences|avec afp|via|lire l'article original|article original|extrait de|publié en partenariat
    avec}:
  `),
  photo: patterns(`
    {droits réservés|photo dr|coll. privée|collection privée|document remis|photo transmise|photo remise|ph|photo
    d'archives afp|image satellite|vue aérienne}:,
    photo par, photo de, photographie:, photographie de, photographe:, crédit photo:, crédits photo:, crédit
    photos:, crédits photos:, crédit image:, crédits image:, photo d'archives:, photo d'illustration:, image
    d'illustration:, illustration de, dessin de, infographie de, capture d'écran:,
    {photo|photos|image|images|crédit|crédits|illustration|illustrations|dessin|dessins|infographie|infographies|vidéo|vidéos|carte|cartes|montage|photomontage|visuel|visuels|graphique|graphiques|caricature|capture|cadrage|caméra|couverture|photographies|photo
    de une|photo d'archive|photo archives|photo fournie par|photo prétexte|crédit visuel|crédits visuels|crédits
    photos et vidéo|crédit dessin|crédit illustration|source photo|source de l'image|légende|légende
    photo|iconographie}:, {photos|illustrations|dessins|infographies|vidéo|vidéos|images} {de|par},
    {photo|image|photos} {d'illustration|d'archives|d'archive|fournie par|fournies par}
  `),
  reporting: patterns(`
    {avec|et} {nos correspondants|notre correspondant|notre correspondante|nos envoyés spéciaux|la collaboration
    de|le concours de|la participation de|la contribution de},
    {reportage|enquête|recueilli|collaboration|recherches|documentation|ont participé|ont contribué|a contribué|ont
    collaboré|a collaboré|contribution|contributions}:,
    reportage:, reportages:, enquête:, enquête de:, avec la collaboration de, avec la participation de, avec la
    contribution de, avec les contributions de, avec notre correspondant:, ont contribué à cet article:, avec le
    concours de, {avec|avec l'aide de|avec le soutien de|avec la collaboration|collaboration|avec la contribution
    de|ont collaboré|a collaboré|ont contribué|a contribué à cet
    article|contributeurs|contributrices|recherche|recherches|données|enquête et texte|avec nos correspondants|avec
    notre bureau}:, {enquête|reportage|recherche} {par|réalisé par|réalisée par}
  `),
  editing: patterns(`
    {édité|relu|corrigé|révisé|mis en forme|mis en page|vérifié} par, {édition|relecture|correction|secrétariat de
    rédaction|rédaction en chef|mise en page|révision|vérification|rédacteur en chef|rédactrice en
    chef|coordination|montage|réalisation|iconographie et édition}:,
    édition:, édité par, relecture:, relu par, rédaction:, révision:, révisé par, mise en forme:, éditeur:,
    éditrice:, édition par, vérification:, {éditeurs|édition web|relecture et édition|correction|secrétariat de
    rédaction|rédaction en chef|rédacteur en chef|rédactrice en chef|directeur de la publication|directrice de la
    publication|coordination|mise en page|montage|réalisation|fact-checking|vérification des faits|mise en ligne}:,
    {réalisé|coordonné|vérifié|corrigé} par
  `),
  translation: patterns(`
    traduction:, traduction de, traduit de l'anglais:, traduit de l'espagnol par, traduit de l'allemand par, traduit
    de l'italien par, traducteur:, traductrice:, version française:, version française de, traduit {du|de l'}
    {néerlandais|russe|portugais|arabe|chinois|japonais|polonais|ukrainien|turc|persan|grec} par,
    {traduit|traduction|adaptation|adapté} {par|de l'anglais|de l'anglais par|et adapté par}
  `),
  published: patterns(`
    publié, date:, date de publication:, publication:, première publication:, écrit le,
    {publié|publiée|posté|postée|diffusé|diffusée|créé|rédigé|paru|parue|mis en ligne|mise en ligne|première
    publication} {le|à|il y a|:}, {date de parution|date de diffusion|date de mise en ligne|parution|mise en
    ligne|diffusion|article publié le|communiqué du|sous embargo jusqu'au|embargo}:
  `),
  updated: patterns(`
    mis à jour, dernière mise à jour:, dernière mise à jour, modifié, dernière modification le, màj:, maj:, màj le,
    {mis|mise|dernière mise|article mis|page mise} à jour {le|à|il y a},
    {modifié|modifiée|actualisé|actualisée|révisé|édité|complété} {le|à|il y a|:}, {date de mise à jour|date de
    modification|mis à jour|dernière modification|dernière révision}:
  `),
  correction: patterns(`
    correction:, corrections:, rectificatif:, rectification:, erratum:, précision:, mise au point:,
    {rectificatifs|rectifications|errata|précisions|clarification|correctif|droit de réponse|note de correction|nos
    excuses|erreur}:, {une version précédente|une version antérieure|une première version|dans une version
    précédente|dans une version antérieure|dans une première version} de {cet|cette|ce}, {cet article|ce texte} a
    été {corrigé|rectifié}, {suite à une erreur|en raison d'une erreur|à la suite d'une erreur}
  `),
  updateNote: patterns(`
    mise à jour:, cet article a été modifié, article mis à jour:, article mis à jour, {cet|l'} article {sera|a
    été|est} {mis à jour|actualisé|complété|enrichi|régulièrement}, {ce|le} {texte|billet|direct} {sera|a été} {mis
    à jour|actualisé|modifié|complété}, {ajout|mise à jour du|actualisation|complément|plus d'informations à
    venir|plus de détails à venir}:
  `),
  editorNote: patterns(`
    {note|précision|mise au point|avertissement|nota bene|nb|n.b.|ps|p.-s.|déclaration
    d'intérêts|transparence|méthodologie|erratum|errata}:, {ce|cette|cet}
    {reportage|enquête|article|texte|entretien|voyage} a {été réalisé|été réalisée|bénéficié|été financé|été
    financée|été numérisé|été relu|été édité|été traduit|été édité et condensé}, {les|certains|le}
    {prénoms|prénom|noms} {ont été|a été} {modifiés|modifié|changés|changé}, {les propos|l'entretien|cet entretien}
    {ont été|a été} {édités|édité|condensés|condensé|abrégé|traduit|relus},
    n.d.l.r.:, note de la rédactrice en chef, note du rédacteur en chef, note:, transparence:, les textes publiés
    dans cette, cette tribune n'engage que, cet entretien a été, {note|notes} {de la rédaction|de l'éditeur|de
    l'éditrice|de l'auteur|de l'autrice|de la traductrice|du traducteur|de l'équipe|aux lecteurs|méthodologique},
    {ndlr|nda|ndt|n.d.a.|n.d.t.|nde|à noter|avis|avertissement|méthodologie|déclaration d'intérêts|mention|clause de
    non-responsabilité|boîte noire|coulisses}:, {les|tous les|certains|ces|le} {prénoms|prénom|noms} {ont|a|cités}
    {été|ont été}, {les|ces} {opinions|propos|points de vue|analyses|textes|tribunes}
    {exprimées|exprimés|publiées|publiés|tenus|émises|n'engagent|ne reflètent}, {cette tribune|ce texte|cet
    article|cette chronique} {n'engage|ne reflète|fait partie|a été réalisé|a été écrit|a été produit|a
    bénéficié|s'inscrit}, {cet|l'} entretien {a été|a} {relu|édité|condensé|traduit|réalisé}
  `),
  section: words(`
    tribune, opinion, opinions, éditorial, édito, chronique, analyse, entretien, interview, reportage, enquête,
    portrait, récit, critique, billet, point de vue, décryptage, société, économie, culture, sport, sports, monde,
    sciences, santé, environnement, planète, faits divers, exclusif, grand entretien, le grand entretien, débats,
    idées, communiqué, communiqué de presse, carnet, {actualité|actualités|actu|à la
    une|france|international|europe|afrique|amériques|asie|proche-orient|québec|canada|belgique|suisse|paris|île-de-france|régions|région|local|bretagne|marseille|lyon|nation|politique|élections|gouvernement|justice|police|éducation|enseignement|emploi|travail|social|entreprises|entreprise|finance|finances|bourse|marchés|argent|consommation|conso|immobilier|transports|mobilités|auto|énergie|climat|agriculture|alimentation|biodiversité|animaux|météo|médias|numérique|technologie|technologies|tech|high-tech|pixels|web|médecine|recherche|espace|histoire|religion|religions|philosophie|livres|littérature|cinéma|séries|télévision|télé|musique|musiques|théâtre|scènes|danse|arts|expositions|architecture|design|mode|style|styles|gastronomie|cuisine|recettes|voyage|voyages|tourisme|loisirs|sorties|famille|parents|psycho|bien-être|femmes|people|insolite|football|rugby|tennis|cyclisme|jeux
    olympiques|jeux vidéo|magazine|week-end|m le
    mag|patrimoine|logement|immigration|discriminations|féminisme|jeunesse|campus|collectivités|vie locale|vie
    pratique}, {tribunes|libre opinion|libre expression|éditoriaux|l'édito|chroniques|la chronique|courrier|courrier
    des lecteurs|lettre ouverte|lettres|entretiens|interviews|l'interview|grand format|grands formats|long
    format|longs formats|reportages|le reportage|l'enquête|enquêtes|récits|portraits|le
    portrait|nécrologie|disparition|hommage|critiques|la critique|compte
    rendu|analyses|l'analyse|explications|explication|on vous explique|vrai ou
    faux|fact-checking|vérification|désintox|infographie|en images|portfolio|diaporama|vidéo|podcast|direct|en
    direct|live|alerte|urgent|dernière minute|flash|dépêche|brève|brèves|en bref|l'essentiel|exclusivité|info
    exclusive|document|documents|témoignage|témoignages|carte blanche|billet
    d'humeur|humeur|débat|controverse|blog|essai|feuilleton|série|série d'été|dossier|zoom|focus|mode
    d'emploi|guide|conseils|pratique|communiqués|dossier de presse|bonnes feuilles|extraits|le fil|à
    lire|éclairage|contexte|chronologie|questions-réponses|faq|revue de presse|tribune
    libre|rencontre|cahier|abonnés}
  `),
  title: words(`
    en bref, en résumé, en chiffres, en deux mots, l'essentiel, à retenir, ce qu'il faut retenir, ce qu'il faut
    savoir, ce que l'on sait, ce que nous savons, points clés, les points clés, chiffres clés, les chiffres
    clés, dates clés, les dates clés, repères, chronologie, contexte, le contexte, rappel des faits, les faits,
    historique, pour mémoire, introduction, sommaire, résumé, conclusion, en conclusion, pour conclure, bilan,
    verdict, le verdict, notre verdict, notre avis, et maintenant, et après, et demain, la suite, quelle suite,
    prochaines étapes, perspectives, pourquoi c'est important, comment ça marche, comment faire, les réactions,
    réactions, le problème, la solution, les {avantages|inconvénients}, avantages, inconvénients, points forts,
    points faibles, ingrédients, {les|} ingrédients pour {quatre|six|huit|deux|4|6|8|2|12} {personnes|parts},
    préparation, la préparation, réalisation, recette, la recette, pour {la pâte|la garniture|la sauce|la
    crème|le glaçage|la vinaigrette}, matériel, astuce, astuces, conseils, le conseil du chef, y aller, s'y
    rendre, comment s'y rendre, où dormir, où manger, se loger, se restaurer, se déplacer, quand partir, à voir,
    à faire, infos pratiques, informations pratiques, pratique, carnet pratique, carnet d'adresses, carnet de
    route, horaires, tarifs, réservations, programme, le programme, calendrier, distribution, fiche technique,
    bio, bio express, biographie, biographie express, son parcours, parcours, portrait, à propos, à propos de
    l'auteur, à propos de nous, qui sommes-nous, contact, contacts, contact presse, contacts presse, nous
    contacter, relations presse, pour en savoir plus, pour aller plus loin, en savoir plus, sources, références,
    bibliographie, notes, questions fréquentes, foire aux questions, faq, classement, résultats, composition des
    équipes, météo
  `),
  home: words(`
    accueil, page d'accueil, accueil du site, une, la une
  `),
  office: words(`
    journaliste, rédacteur, rédactrice, rédaction, correspondant, correspondante, reporter, envoyé, envoyée,
    chroniqueur, chroniqueuse, éditorialiste, auteur, autrice, auteure, écrivain, écrivaine, historien, historienne,
    économiste, professeur, critique, photographe, directeur, directrice, collaborateur, essayiste, sociologue,
    philosophe, journalistes, rédactrice en chef, rédacteur en chef, correspondants, envoyés, envoyée spéciale,
    envoyé spécial, pigiste, stagiaire, grand reporter, photojournaliste, dessinateur, dessinatrice, illustrateur,
    illustratrice, essayistes, romancier, romancière, politologue, politiste, géographe, anthropologue, chercheur,
    chercheuse, universitaire, enseignant-chercheur, maître de conférences, maîtresse de conférences, professeure,
    docteur, doctorant, doctorante, agence, bureau, chef de service, cheffe de service, collaboratrice,
    collaborateurs, présentateur, présentatrice, blogueur, blogueuse, éditeur, éditrice, secrétaire de rédaction
  `),
  asking: words(`
    que, quoi, qui, comment, pourquoi, quand, où, quel, quelle, quels, quelles, combien, qu'est-ce, faut-il,
    lequel, laquelle
  `),
  end: words('fin'),
  photoEnd: [],
  pictured: words(`
    vue de, vue du, vue des, vue aérienne, vue générale, vu de, vu du, vue depuis, capture d'écran, image
    extraite, image tirée, image d'archives, photo d'archives, une scène de, dans une scène, extrait de la vidéo,
    {chez|devant chez} {elle|lui|eux}, dans {son|sa|leur}
    {atelier|bureau|cuisine|jardin|maison|boutique|appartement}, de gauche à droite, à gauche, à droite, au
    premier plan, en arrière-plan, à l'arrière-plan, lors {de|du|des|d'un|d'une}, {pose|posent} {pour|devant|avec}
  `),
  presenting: words('est, écrit, enseigne, vit, travaille, dirige, couvre, collabore'),
  authorNote: patterns(`
    {à propos de l'auteur|à propos de l'autrice|à propos de l'auteure}:, {l'auteur|l'autrice|l'auteure|notre
    chroniqueur|notre chroniqueuse} {est|enseigne|vit|travaille|écrit|a publié|dirige}, {dernier ouvrage|dernier
    livre|dernier roman} {paru|publié},
    l'auteur est, l'autrice est, l'auteure est, à propos de l'auteur:, les auteurs sont, l'auteur:, l'autrice:,
    {l'auteur|l'autrice|l'auteure} {a publié|enseigne|travaille|vit|dirige}, {à propos de l'autrice|à propos des
    auteurs|biographie|bio|sur l'auteur|sur l'autrice}:, {notre|le|la}
    {chroniqueur|chroniqueuse|journaliste|collaborateur|collaboratrice} est
  `),
  itself: words(`
    cet article, ce texte, ce reportage, cette enquête, cet entretien, cette interview, cette tribune, ce voyage, ce
    projet, cette série, ce contenu, cette version, l'entretien a été, le reportage a été, l'enquête a été
  `),
  made: words(`
    soutien, soutenu, soutenue, financé, financée, bourse, invitation, invité, invitée, pris en charge, numérisé,
    traduit, traduite, réalisé, réalisée, édité, éditée, condensé, abrégé, relu, relue, modifié, modifiée, mis à
    jour, mise à jour, corrigé, corrigée, publié, publiée, extrait, partenariat, série, mené, menée, recueilli
  `),
  newsroom: words(`
    a été numérisé, a été numérisée, erreurs de transcription, orthographe d'origine, traduit automatiquement, à
    l'aide de l'intelligence artificielle, avec l'aide de l'intelligence artificielle, dans une première version,
    nous prions nos lecteurs, prénom d'emprunt, nom d'emprunt, le prénom a été modifié, les prénoms ont été, prénom
    a été changé, par souci d'anonymat, ne se substitue pas à un avis, à titre indicatif, les propos ont été, propos
    recueillis par téléphone, n'engagent que,
    version précédente, version antérieure, première version, a été mis à jour, a été mise à jour, a été actualisé,
    a été actualisée, a été corrigé, a été corrigée, a été modifié, a été complété, n'engagent que, n'engage que, ne
    reflètent pas, ne reflète pas, prénom a été modifié, prénoms ont été modifiés, prénoms ont été changés, a été
    changé, propos ont été, été édité, été condensé, version antérieure de, version précédente de, a été rectifié, a
    été rectifiée, a été complétée, ont été modifiés, le prénom a été, les prénoms ont été, prénom d'emprunt,
    prénoms d'emprunt, nom d'emprunt, prénom modifié, prénoms modifiés, a été modifié à sa demande, pour préserver
    son anonymat, pour préserver leur anonymat, à leur demande, n'engagent que leurs, n'engagent que leur, n'engage
    que son, ne représentent pas nécessairement, ne reflètent pas nécessairement, relu par, a été relu, a été
    condensé, a été édité, par souci de concision, par souci de clarté, nous présentons nos excuses, nous prions nos
    lecteurs, contrairement à ce que nous
  `),
  republished: words(`
    avec l'afp, avec agences, bonnes feuilles, extrait du livre, extrait de l'ouvrage, sous licence creative
    commons, lire l'original,
    paru pour la première fois, publié pour la première fois, publié initialement, initialement publié, initialement
    paru, d'abord paru, d'abord été publié, est paru dans, est paru le, paru dans, aimable autorisation, avec
    l'autorisation, avec afp, extrait de, en partenariat avec, agence de presse, est extrait de, est extrait du, est
    tiré de, est tiré du, repris de, reproduit avec, publié avec l'autorisation, publié en partenariat, avec
    l'autorisation de, d'abord publié, originellement publié, republié à partir, sous licence creative commons, avec
    agences, avec reuters, avec la presse canadienne, avec belga
  `),
  correspondent: patterns(`
    {de|par} {notre|nos} {envoyé spécial|envoyée spéciale|envoyés spéciaux|envoyées
    spéciales|correspondant|correspondante|correspondants|correspondantes|correspondant
    régional|correspondante régionale|reporter}
  `),
  tip: patterns(`
    {important|attention|à noter}:, {l'astuce|astuce|le truc|le conseil|conseil|notre conseil|le petit plus|bon
    plan|le bon plan|l'astuce du chef|le conseil du chef|mon conseil|truc}:,
    conseil:, astuce:, {le|notre|mon|petit} conseil:, {l'astuce|notre astuce}:, le petit plus:, le truc en
    plus:, le conseil en plus:, le conseil {de la rédaction|du chef|du pro}:
  `),
  info: patterns(`
    {pratique|infos pratiques|info pratique|renseignements|y aller|informations pratiques|réservations|le livre|à
    lire|à voir|à écouter|à savoir|bon à savoir|repères|bio express|biographie|parcours|contact|contact
    presse|contacts presse|service de presse|pour en savoir plus|pour plus d'informations|informations|en bref|le
    chiffre|note aux rédactions|notes aux rédactions|à l'attention des rédactions}:,
    à savoir:, bon à savoir:, info:, infos:, info pratique:, infos pratiques:, pratique:, repères:, bio
    express:, cv express:, en savoir plus:, {note|notes|avis} {aux rédactions|aux rédacteurs|aux rédacteurs en
    chef|aux journalistes|à la rédaction}:
  `),
  contributed: words(`
    a contribué à cet article, ont contribué à cet article, a contribué à cette enquête, ont contribué à cette
    enquête, a participé à cet article, ont participé à cet article, a participé à cette enquête, ont participé à
    cette enquête, a contribué à ce reportage, ont contribué à ce reportage,
    a contribué à cet article, ont contribué à cet article, a participé à cet article, ont participé à cet
    article, a collaboré à cet article, ont collaboré à cet article, a contribué à ce reportage, ont contribué
    à ce reportage, a contribué à cette enquête, ont contribué à cette enquête
  `),
  farewell: patterns(`
    à bientôt, je vous embrasse, à la prochaine, à la semaine prochaine, bien amicalement,
    bien à vous, cordialement, bien cordialement, sincèrement, respectueusement, salutations distinguées, sincères salutations, meilleures salutations
  `),
  question: words('question:, q:, intervieweur:, intervieweuse:'),
  answer: words('réponse:, rép:, r:'),
  furniture: frPage(),
  months: monthWords(`
    janvier/janv/jan, février/févr/fév, mars, avril/avr, mai, juin, juillet/juil, août/aout, septembre/sept,
    octobre/oct, novembre/nov, décembre/déc
  `),
  weekdays: words(`
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim
  `),
  dateWords: words('le, à, du, de, vers'),
  speech: words(`
    dit, disait, dira, déclare, déclaré, déclarait, affirme, affirmé, affirmait, explique, expliqué, expliquait,
    raconte, raconté, racontait, ajoute, ajouté, ajoutait, précise, précisé, précisait, souligne, souligné,
    soulignait, estime, estimé, estimait, répond, répondu, répondait, demande, demandé, demandait, lance, lancé,
    lançait, écrit, écrivait, assure, assuré, assurait, confie, confié, confiait, poursuit, poursuivi, conclut,
    conclu, rappelle, rappelé, rappelait, regrette, regretté, reconnaît, reconnu, insiste, insisté, martèle, martelé,
    indique, indiqué, annonce, annoncé, avertit, averti, prévient, prévenu, promet, promis, soupire, sourit, glisse,
    s'exclame, s'interroge, s'inquiète, s'indigne, témoigne, témoigné, résume, résumé, plaide, plaidé, tweete, tweeté,
    juge, jugé, observe, observé, note, noté, admet, admis, détaille, détaillé
  `),
});
