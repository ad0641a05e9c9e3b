/** French words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const frPage = (): FurnitureWords => ({
  share: patterns(`
    partagez:, partage:, partager l'article, partager sur…, partagez sur…, partager sur twitter, partager sur x,
    partager sur linkedin, partager sur whatsapp, envoyer par e-mail, envoyer par mail, envoyer à un ami, tweeter,
    tweetez, épingler, lien copié, # partage, partages #, suivez-nous, suivez-nous:, suivez-nous sur…, nous suivre,
    nous suivre sur…, suivre sur…, retrouvez-nous sur…, rejoignez-nous sur…, abonnez-vous à notre page…, offrir
    l'article, lien copié dans le presse-papiers, ajoutez…à vos favoris google,
    {partager|partagez|envoyer|enregistrer|imprimer|offrir|copier|sauvegarder|recommander|tweeter}
    {cet|l'|cette|la|le|} {article|page|info|vidéo|lien|contenu|actualité|publication}, {partager|partagez|partage}
    {sur|par|via|avec} {les réseaux sociaux|vos amis|messenger|mail|e-mail|email|sms|facebook},
    {suivez-nous|suivez|retrouvez-nous|rejoignez-nous|abonnez-vous}…{sur facebook|sur google actualités|sur
    google news|chaîne whatsapp|réseaux sociaux}, {j'aime|partager sur|partager:|suivre|suivre cet auteur|suivre
    l'auteur|ajouter à ma sélection|ajouter à mes articles|partager imprimer|imprimer partager|commenter
    partager|partager commenter}, # {j'aime|partages|vues|abonnés|mentions j'aime}, {facebook|twitter} partager,
    cliquez pour {partager|envoyer|imprimer}…, suivez {toute l'actualité|l'actualité}…
  `),
  related: patterns(`
    libellés:, libellé:, lire:, à lire:, lire aussi…, à lire aussi…, lire aussi l'article…, lire la suite…, lire plus, en lire plus, lire
    encore:, relire:, voir:, à voir:, à regarder:, à écouter:, pour aller plus loin:, aller plus loin, pour en savoir
    plus:, sur le même sujet:, sur le même thème, dans la même rubrique, dans la même catégorie, articles associés,
    articles connexes, article lié, contenus associés, contenus similaires, à découvrir aussi, découvrir aussi, vous
    aimerez aussi:, vous pourriez aussi aimer:, cela peut aussi vous intéresser:, ces articles peuvent vous
    intéresser, nos recommandations, recommandé pour vous, recommandé, les articles les plus lus, articles les plus
    lus, tendances, dernières actualités, dernières infos, les dernières actualités, à la une, la suite après…,
    article suivant, article précédent, suivant, précédent, plus d'articles, plus d'actualités, thèmes:, mots-clés:,
    mots clés:, tags:, étiquettes:, sujets:, thématiques:, dossier:, voir le dossier, à lire également…, dans la même
    rubrique…, cliquez ici, {lire|lisez|à lire|voir|à voir|écouter|à
    écouter|regarder|retrouvez|découvrez|relire|revoir} {aussi|également|notre article|notre enquête|notre
    dossier|notre reportage|nos articles|notre analyse|l'intégralité|l'entretien|le reportage|la tribune|l'enquête|en
    intégralité}:, {retrouvez|découvrez|consultez|lisez} {tous|toutes|toute|notre dossier|l'ensemble|nos autres|ici}
    {nos|les|l'actualité|notre|articles|l'info|}…,
    {articles|sujets|contenus|actualités|vidéos|thèmes|thématiques|liens|dossiers|billets|podcasts|publications|pages|lectures}
    {liés|liées|associés|associées|similaires|connexes|récents|récentes|recommandés|recommandées|populaires|suggérés|suggérées|utiles|du
    même auteur|sur le même sujet|dans la même catégorie}:, {les|le|la} {plus}
    {lus|lues|lu|vus|vues|commentés|partagés|populaires|consultés|récents|récentes}, {vous|cela|ça|ceci|ces
    contenus|ces articles} {aimerez|pourriez|pourrait|devriez|pourraient|peut} {aussi|également|vous|peut-être}
    {aimer|intéresser|vous intéresser|être intéressé par}, {plus d'infos|plus d'informations|en savoir +|en savoir
    plus|la suite|lire la suite|suite|voir plus d'articles|plus d'actualités|toute l'actualité|toutes les
    actualités|toute l'info|toutes les infos|l'actu en direct|les dernières infos|en continu|fil info|le fil
    info|newsletter|notre sélection|nos derniers articles|derniers articles|dernières nouvelles|articles récents|à
    découvrir|à ne pas rater|à ne pas manquer|sélection|recommandations|également dans l'actualité|aussi dans
    l'actualité|dans l'actualité|les essentiels|les incontournables|autres articles|sur ce sujet|sur ce
    thème|rubriques|rubrique|catégories|catégorie|classé
    dans|mots-clefs|tag|étiquette|sujet|thème|thématique|lieux|personnalités|séries|archives|voir aussi sur|ailleurs
    sur le web|contenus sponsorisés|sur le web|dans le même dossier|lire l'article|lire l'article complet|lire
    l'épisode suivant|épisode suivant|épisode précédent}:, {cliquez|cliquer} ici {pour|afin}…,
    {article|page|billet|actualité} {suivant|suivante|précédent|précédente}:, {lire|voir} {tous|toutes} {les|nos|ses}
    {articles|actualités|vidéos|contenus|publications}, {explorer|plus} {d'articles|de contenus|sur le thème}…
  `),
  advert: patterns(`
    publicité:, publicités, annonce publicitaire, sponsorisé, contenu partenaire, partenariat, contenu commandité,
    contenu publicitaire, la suite après la publicité, la suite après cette publicité, l'article continue après la
    publicité, continuez après la publicité…, suite de l'article…, offre partenaire, lien sponsorisé, liens
    sponsorisés, petites annonces, {publicité|annonce|annonces|pub|publi-rédactionnel|publireportage|communiqué
    sponsorisé|contenu de marque|contenu sponsorisé|contenus sponsorisés|en partenariat avec|offert par|proposé
    par|sponsorisé par|contenu proposé par}, {la suite|l'article continue|la suite de l'article|suite de
    l'article|poursuivez votre lecture|continuez votre lecture|lire la suite|le contenu continue} {après|sous}
    {la|cette} publicité…, {contenu|article} {proposé|réalisé|sponsorisé} par…, {cet article|cette page} contient des
    liens {affiliés|d'affiliation|sponsorisés}…, {masquer|fermer|ignorer|passer|signaler} {la
    publicité|l'annonce|cette annonce|cette publicité}, {désactivez|désactiver} votre bloqueur…
  `),
  newsletter: patterns(`
    newsletter:, newsletters, lettre d'information:, infolettre:, abonnez-vous…, abonnement, s'abonner à…, s'inscrire
    à…, inscrivez-vous…, inscription à la newsletter, s'inscrire à la newsletter, recevez notre newsletter…, recevez
    la newsletter…, recevez gratuitement…, recevez chaque…, recevoir la newsletter, la newsletter…, votre email, votre
    e-mail, adresse e-mail, merci pour votre inscription…, votre inscription a bien été prise en compte…, vous pouvez
    vous désinscrire…, déjà abonné ?…, déjà abonné, cet article est réservé aux abonnés…, il vous reste #…, essai
    gratuit, je fais un don, je soutiens, soutenez-nous…, soutenir, téléchargez l'application…, télécharger
    l'application, activer les notifications, pour soutenir notre travail…, s'abonner à partir de…, essayez…,
    désinscription…, {je m'abonne|je m'inscris|je me
    connecte|m'abonner|m'inscrire|s'abonner|abonnez-vous|inscrivez-vous|s'inscrire|je profite|j'en profite|je découvre
    les offres|découvrir les offres|voir les offres|nos offres|tester gratuitement|essayer gratuitement|offrir un
    abonnement|gérer mon abonnement|mon abonnement|nos newsletters|toutes nos newsletters|nos infolettres|faire un
    don|faites un don|donner|je donne|adhérer|devenir membre|devenez membre|soutenez-nous|nous soutenir|lire le
    journal|le journal|édition du jour|kiosque|version numérique}, {je m'abonne|s'abonner|abonnez-vous|je
    teste|m'abonner} {à partir|pour|dès|maintenant|gratuitement|sans|à la|en}…,
    {abonnez-vous|inscrivez-vous|recevez|recevoir|retrouvez|découvrez}…{newsletter|newsletters|infolettre|infolettres|boîte mail|boîte de réception}, {cet|la suite de cet|l'} {article|contenu} est
    {réservé|réservée|en accès|accessible|offert|exclusif}…, {réservé|contenu réservé|exclusif|exclusivité|article}
    {aux|abonnés|abonné|réservé aux} {abonnés|abonnées|seulement}…, {pour lire|il vous reste|vous avez lu}…{poursuivre la lecture|lire la suite|continuer la lecture|articles gratuits|accès illimité|tous
    les articles|en illimité}, {déjà|vous êtes déjà|pas encore} {abonné|abonnée|inscrit|membre|un compte}…,
    {connectez-vous|créez votre compte|créez un compte} {pour|ou|gratuitement|à votre}…, {sans engagement|résiliable à
    tout moment|sans obligation}…, soutenez {notre|une}
    {journalisme|presse|travail|média|rédaction|information|indépendance|journal}…,
    {téléchargez|télécharger|installez} {notre|l'|l'app|gratuitement|la} {application|appli|app|}…,
    {activez|activer|recevoir} {les|nos} {notifications|alertes}…, {entrez|saisissez|renseignez|indiquez|veuillez
    saisir} {votre|une} {e-mail|email|adresse|adresse e-mail|courriel|mail}…, {votre|adresse} {courriel|adresse
    e-mail|adresse mail|prénom|nom|code postal|adresse courriel}, {en vous inscrivant|en cliquant|en vous abonnant|en
    soumettant|en renseignant}…{acceptez|confidentialité|conditions|consentez}, {cet article|cette enquête|ce contenu}
    vous a plu…, {rejoignez|suivez} {notre|nos} {chaîne|canal|communauté|groupe}…
  `),
  cookie: patterns(`
    cookies, gérer mes cookies, tout accepter, accepter, continuer sans accepter, tout refuser, refuser, nous
    utilisons des cookies…, ce site utilise des cookies…, notre site utilise des cookies…, en poursuivant votre
    navigation…, en continuant à naviguer…, avec votre accord…, confidentialité, données personnelles, conditions
    générales, conditions d'utilisation, conditions générales d'utilisation,
    {accepter|refuser|gérer|personnaliser|paramétrer|autoriser} {tout|tous|les cookies|tous les cookies|mes choix|mes
    préférences|cookies|et fermer|et continuer|tous les traceurs},
    {politique|gestion|charte|paramètres|préférences|politique de gestion} {de|des|d'utilisation des|de protection
    des} {cookies|confidentialité|données|données personnelles|traceurs}, {nous|nos partenaires et nous|ce site|notre
    site|avec nos partenaires|nous et nos # partenaires|nous et nos partenaires} {utilisons|utilise|stockons|déposons}
    …{cookies|traceurs|informations}, {cgu|cgv|mentions légales|mentions légales & cgu|conditions générales de
    vente|conditions d'abonnement|protection des données|protection de la vie privée|vie privée|charte éthique|charte
    déontologique|charte|déontologie|charte de modération|plan du site|accessibilité|accessibilité: non
    conforme|accessibilité: partiellement conforme|nétiquette|médiateur|médiation|préférences cookies|utiq|résilier
    mon abonnement}
  `),
  comments: patterns(`
    commentaires:, commentaire, # commentaires, # commentaire, commentaires #, commentaires (#), aucun commentaire,
    pas de commentaire, pas encore de commentaire, commenter, commenter cet article, commenter l'article, déposer un
    commentaire, tous les commentaires, réagir, réagir à cet article, réagissez, # réactions, # réaction, participer à
    la discussion, rejoindre la conversation, rejoignez la conversation, répondre, annuler la réponse, votre adresse
    e-mail ne sera pas publiée…, votre adresse de messagerie ne sera pas publiée…, réagissez…, donnez votre avis…,
    {laisser|laissez|ajouter|ajoutez|écrire|écrivez|poster|postez|publier|voir|lire|afficher|charger|masquer|rédiger|soyez
    le premier à laisser} {un|votre|les|tous les|le premier|plus de|# |}
    {commentaire|commentaires|réactions|réponse|avis}, {se connecter|connectez-vous|identifiez-vous|vous devez être
    connecté|abonnez-vous} pour {commenter|laisser|réagir|participer|publier|poster|rédiger}…, {les|} commentaires
    {sont|fermés|clos|désactivés} {désactivés|fermés|modérés|réservés|clos|soumis}…, {soyez le premier|soyez la
    première} à {commenter|réagir}…, {donnez votre avis|votre avis|et vous qu'en pensez-vous|votre
    réaction|contribuer|participer|réactions|aucune réaction|vos réactions|répondre à|signaler un abus|signaler ce
    commentaire|# avis|# contributions|# contribution|charte des commentaires|nom *|site web|enregistrer mon nom},
    {une question|une suggestion|une info|un témoignage|des informations}…{écrivez|contactez|nous écrire|nous
    contacter|transmettre}, {écrivez-nous|contactez-nous|contactez la rédaction} {à|sur|via|par}…, {enregistrer mon
    nom|prévenez-moi|les champs obligatoires|notifiez-moi}…
  `),
  copyright: patterns(`
    …tous droits réservés, …reproduction interdite, reproduction interdite…, reproduction partielle ou totale
    interdite…, copyright:, droits d'auteur:, {©|copyright} #…, {toute|la}
    {reproduction|représentation|rediffusion}…{interdite|autorisation|réservés|interdits}, tous droits {de reproduction|réservés}…, {cet article|ce texte|cette œuvre} est {protégé|publié sous|mis à
    disposition|sous licence}…, {republier|republiez|reproduire} {cet|nos|cet article}…, {issn|siret|dépôt
    légal|éditeur|hébergeur|numéro de commission paritaire}:, droits de reproduction {et de diffusion|}…
  `),
  page: patterns(`
    {passer|aller|accéder} à la recette, imprimer {la recette|cette recette},
    {enregistrer|épingler} {la recette|cette recette}, {article |contenu |}réservé aux {abonnés|abonnées}, abonnés,
    article abonné, premium,
    accès au contenu, menu, menu principal, fermer, haut de page, retour à l'accueil, retour, accueil, imprimer,
    imprimer l'article, imprimer cet article, pdf, télécharger le pdf, enregistrer, sauvegarder, enregistrer
    l'article, ajouter à vos favoris, ajouter à ma liste, mettre en favori, connectez-vous, se déconnecter, créer un
    compte, mon compte, temps de lecture:, lecture # min, lecture: # min, lecture # minutes, écouter, écouter
    l'article, écouter (# min), lire l'audio, version audio, lire la vidéo, regarder la vidéo, en direct, chargement…,
    chargement en cours…, charger plus, afficher plus, afficher moins, voir plus, voir moins, voir tout, tout voir,
    plus d'informations, voir toutes les photos, agrandir l'image, agrandir, ouvrir l'image, image en plein écran,
    plein écran, réduire, veuillez activer javascript…, javascript est désactivé…, votre navigateur ne prend pas en
    charge…, votre navigateur ne supporte pas…, signaler une erreur, une erreur dans l'article ?…, signaler un
    problème, une faute ?…, nous contacter, contactez-nous, contact, qui sommes-nous, qui sommes-nous ?, à propos, à
    propos de l'auteur, à propos de l'autrice, l'auteur, tous ses articles, voir tous les articles…, du même auteur,
    voir le profil, rechercher, recherche, cet article a plus de #…, cet article vous a-t-il été utile…, cette page
    vous a-t-elle été utile…, nos partenaires, min de lecture, mentions légales, dans cet article,
    {aller|passer|retour|revenir|accéder|retourner} {au|à la|à l'|aux|en} {contenu|contenu principal|menu|menu
    principal|navigation|recherche|accueil|pied de page|haut de page|sommaire|une|liste|article|début|haut|page
    d'accueil|commentaires}, {ouvrir|fermer|afficher|masquer|voir|dérouler} {le|la|les|}
    {menu|sommaire|recherche|galerie|photo|photos|vidéo|carte|légende|infographie|image en
    grand|image|diaporama|transcription|navigation},  # {min|mn|minutes|minute|mins} {de lecture|lecture|d'écoute|à
    lire|pour lire|de lecture environ}, {temps de lecture estimé|temps de lecture|durée de lecture}…,
    {écouter|lire|réécouter|écoutez} {cet|l'|le|la|} {article|audio|podcast|épisode|émission|entretien|en audio},
    {connexion|inscription|se connecter|s'identifier|s'enregistrer|identification|mon profil|mon espace|espace
    abonné|espace client|créer mon compte|mot de passe oublié|mot de passe oublié ?|déconnexion|profil}, {taille du
    texte|agrandir le texte|réduire le texte|taille de police|version imprimable|imprimer la page|format pdf|ajouter
    aux favoris|ajouter à mes favoris|article sauvegardé|mes favoris|mes articles|lire plus tard|lire dans
    l'application|ouvrir dans l'application|zoom|cliquez pour agrandir|agrandir la photo|voir l'image|photo
    suivante|photo précédente|mode zen|mode lecture|mode sombre|réécouter|replay|en replay|le direct|voir le direct|en
    bref|plus|moins|suite|archives|rss|flux rss|aide|faq|foire aux questions|aide et contact|contacts|contacter la
    rédaction|la rédaction|notre équipe|l'équipe|notre histoire|qui sommes nous|publicité et
    partenariats|annonceurs|recrutement|boutique|jeux|mots croisés|horoscope|météo|programme tv|carnet|avis de
    décès|applications|nos applications|index|index actualités}, il y a #
    {minutes|minute|min|heures|heure|h|jours|jour|semaines|mois|ans|an}, # {vues|lectures|écoutes},
    {photo|image|diapo} # {sur|/|de} #, {tous|voir tous|plus|lire tous} {les|ses|nos|} articles {de|par|du même
    auteur}…, {signaler|vous avez repéré|vous avez trouvé|vous constatez} {une|un}
    {erreur|faute|coquille|problème|contenu}…, {votre navigateur|ce navigateur} {est|n'est|ne}…, {cette vidéo|ce
    contenu|ce podcast|cette page} {n'est|est} {plus|pas|bloqué|momentanément}…, {contact|contacts|contact
    presse|contacts presse|contact média|contacts médias|relations presse|relations médias|service de
    presse|renseignements|pour plus d'informations|informations|presse|source et renseignements}:, pour {plus
    d'informations|tout renseignement|toute information}…, {télécharger|téléchargez} {le|les|l'}
    {communiqué|visuels|dossier de presse|photos|image|pdf|document}…
  `),
  call: words(`
    cliquez ici, cliquer ici, abonnez-vous, inscrivez-vous, notre newsletter, notre lettre d'information, notre
    application, suivez-nous, rejoignez-nous, téléchargez notre, soutenez notre, soutenez-nous
  `),
  disclosure: words(`
    {lien|liens} {affilié|affiliés|d'affiliation|sponsorisés|rémunérés},
    {touche|touchons|toucher|perçoit|percevoir|percevons|recevoir|recevons|gagner} une {petite|} commission,
    rémunérés par une commission
  `),
});
