/** French words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const frPage = (): FurnitureWords => ({
  share: words(`
    partager:, partagez:, partage:, partager cet article, partager l'article, partagez cet article,
    partager cette page, partager cette info, partager sur…, partagez sur…, partager sur facebook,
    partager sur twitter, partager sur x, partager sur linkedin, partager sur whatsapp, partager par e-mail,
    partager par mail, envoyer par e-mail, envoyer par mail, envoyer à un ami, envoyer cet article, tweeter, tweetez,
    épingler, copier le lien, lien copié, # partages, # partage, partages #, suivez-nous, suivez-nous:,
    suivez-nous sur…, nous suivre, nous suivre sur…, suivre sur…, retrouvez-nous sur…, rejoignez-nous sur…,
    abonnez-vous à notre page…, offrir cet article, offrir l'article
  `),
  related: words(`
    lire aussi:, à lire aussi:, lire également:, à lire également:, lire:, à lire:, lire aussi…, à lire aussi…,
    lire aussi l'article…, lire l'article:, lire la suite:, lire la suite…, lire plus, en lire plus, lire encore:,
    lisez aussi:, relire:, voir aussi:, à voir aussi:, voir:, à voir:, à regarder:, à écouter:, écouter aussi:,
    regarder aussi:, pour aller plus loin:, aller plus loin, en savoir plus:, pour en savoir plus:, sur le même
    sujet:, sur le même thème, dans la même rubrique, dans la même catégorie, articles liés:, articles associés,
    articles similaires:, articles connexes, article lié, contenus associés, contenus similaires, à découvrir
    aussi, découvrez aussi:, découvrir aussi, vous aimerez aussi:, vous pourriez aussi aimer:, cela peut aussi
    vous intéresser:, cela pourrait vous intéresser, ça peut vous intéresser, ces articles peuvent vous
    intéresser, notre sélection:, nos recommandations, recommandé pour vous, recommandé, à ne pas manquer:, les
    plus lus, le plus lu, les plus populaires, les articles les plus lus, les plus partagés, articles les plus
    lus, tendances, dernières actualités, dernières infos, les dernières actualités, à la une, la suite après…,
    article suivant, article précédent, suivant, précédent, plus d'articles, plus d'actualités, thèmes:,
    mots-clés:, mots clés:, tags:, étiquettes:, sujets:, thématiques:, dossier:, voir le dossier, plus
    d'articles…, article précédent:, article suivant:, à lire également…, dans la même rubrique…
  `),
  advert: words(`
    publicité:, publicités, pub, annonce, annonces, annonce publicitaire, contenu sponsorisé, sponsorisé,
    contenu partenaire, partenariat, contenu commandité, contenu publicitaire, publireportage, publi-rédactionnel,
    la suite après la publicité, la suite après cette publicité, l'article continue après la publicité,
    la suite de l'article après la publicité…, continuez après la publicité…, suite de l'article…,
    fermer la publicité, passer la publicité, offre partenaire, lien sponsorisé, liens sponsorisés
  `),
  newsletter: words(`
    newsletter:, newsletters, lettre d'information:, infolettre:, s'abonner, je m'abonne, abonnez-vous,
    abonnez-vous…, abonnement, s'abonner à…, s'inscrire, s'inscrire à…, inscrivez-vous…, inscrivez-vous, je
    m'inscris, inscription à la newsletter, s'inscrire à la newsletter, recevez notre newsletter…, recevez la
    newsletter…, recevez gratuitement…, recevez chaque…, recevoir la newsletter, la newsletter…, votre adresse
    e-mail, votre adresse mail, votre email, votre e-mail, adresse e-mail, saisissez votre adresse…, entrez votre
    adresse…, merci pour votre inscription…, votre inscription a bien été prise en compte…, vous pouvez vous
    désinscrire…, déjà abonné ?…, déjà abonné, vous êtes déjà abonné…, article réservé aux abonnés…, réservé aux
    abonnés…, cet article est réservé aux abonnés…, il vous reste #…, essai gratuit, faire un don, je fais un don,
    je soutiens, soutenez-nous…, soutenez-nous, soutenir, téléchargez l'application…, télécharger l'application,
    activer les notifications, pour soutenir notre travail…, s'abonner à partir de…, essayez…
  `),
  cookie: words(`
    cookies, politique de cookies, gestion des cookies, gérer les cookies, gérer mes cookies,
    paramétrer les cookies, paramètres des cookies, accepter les cookies, tout accepter, accepter,
    accepter et continuer, accepter et fermer, continuer sans accepter, tout refuser, refuser, refuser tout,
    nous utilisons des cookies…, ce site utilise des cookies…, notre site utilise des cookies…,
    en poursuivant votre navigation…, en continuant à naviguer…, avec votre accord…,
    politique de confidentialité, confidentialité, données personnelles, mentions légales, cgu, cgv,
    conditions générales, conditions d'utilisation, conditions générales d'utilisation, charte de confidentialité
  `),
  comments: words(`
    commentaires:, commentaire, # commentaires, # commentaire, commentaires #, commentaires (#), aucun
    commentaire, pas de commentaire, pas encore de commentaire, commenter, commenter cet article, commenter
    l'article, laisser un commentaire, laissez un commentaire, ajouter un commentaire, écrire un commentaire,
    poster un commentaire, publier un commentaire, déposer un commentaire, voir les commentaires, voir tous les
    commentaires, lire les commentaires, afficher les commentaires, tous les commentaires, réagir, réagir à cet
    article, réagissez, # réactions, # réaction, participer à la discussion, rejoindre la conversation, rejoignez
    la conversation, les commentaires sont fermés…, les commentaires sont clos…, connectez-vous pour commenter…,
    répondre, annuler la réponse, votre adresse e-mail ne sera pas publiée…, votre adresse de messagerie ne sera
    pas publiée…, réagissez…, donnez votre avis…
  `),
  copyright: words(`
    …tous droits réservés, tous droits réservés…, tous droits de reproduction…, …reproduction interdite,
    reproduction interdite…, reproduction partielle ou totale interdite…, copyright:, droits d'auteur:
  `),
  page: words(`
    aller au contenu, aller au contenu principal, passer au contenu, passer au contenu principal, accès au
    contenu, aller à la navigation, menu, menu principal, ouvrir le menu, fermer le menu, fermer, retour en haut,
    haut de page, retour à l'accueil, retour, accueil, imprimer, imprimer l'article, imprimer cet article, pdf,
    télécharger le pdf, enregistrer, sauvegarder, enregistrer l'article, ajouter à vos favoris, ajouter aux
    favoris, ajouter à mes favoris, ajouter à ma liste, mettre en favori, se connecter, connexion, connectez-vous,
    se déconnecter, déconnexion, créer un compte, mon compte, temps de lecture:, temps de lecture…, # min de
    lecture, # minutes de lecture, # mn de lecture, lecture # min, lecture: # min, lecture # minutes, écouter,
    écouter l'article, écouter cet article, écouter (# min), lire l'audio, version audio, lire la vidéo, voir la
    vidéo, regarder la vidéo, en direct, chargement…, chargement en cours…, charger plus, afficher plus, afficher
    moins, voir plus, voir moins, voir tout, tout voir, plus d'informations, voir toutes les photos, voir le
    diaporama, agrandir l'image, agrandir, ouvrir l'image, image en plein écran, plein écran, réduire, veuillez
    activer javascript…, javascript est désactivé…, votre navigateur ne prend pas en charge…, votre navigateur ne
    supporte pas…, signaler une erreur, une erreur dans l'article ?…, signaler un problème, une faute ?…, nous
    contacter, contactez-nous, contact, qui sommes-nous, qui sommes-nous ?, à propos, à propos de l'auteur, à
    propos de l'autrice, l'auteur, tous ses articles, voir tous les articles…, tous les articles de…, du même
    auteur, voir le profil, rechercher, recherche, cet article a plus de #…, cet article vous a-t-il été utile…,
    cette page vous a-t-elle été utile…, nos partenaires, une erreur…, signaler une erreur…, min de lecture,
    mentions légales, dans cet article
  `),
});
