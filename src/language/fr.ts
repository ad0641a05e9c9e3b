/**
 * French. Prints as the newspapers of France do: 1er mars 2026, guillemets and colon with no-break spaces.
 */
import type { Language } from './language.ts';
import { frPage } from './page-fr.ts';
import { dateWriter, europeanNumbers, monthWords, nameList, nameOf, words } from './writing.ts';

const months = words('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre');

const names = nameList(', ', ' et ');

export const fr: Language = {
  tag: 'fr',
  reading: () => ({
    byline: words(`
      par, écrit par, rédigé par, texte de, texte par, texte:, textes:, un texte de, un article de, article de,
      article de:, une chronique de, chronique de, une tribune de, tribune de, un reportage de, reportage de,
      une enquête de, une analyse de, analyse de, propos recueillis par, entretien réalisé par,
      interview réalisée par, recueilli par, publié par, posté par, auteur:, autrice:, auteure:, auteurs:,
      auteur.e:, auteur·e:, signé:, rédacteur:, rédactrice:
    `),
    bylineEnd: [],
    and: words('et, avec'),
    source: words(`
      source:, sources:, article publié dans, article publié par, article initialement publié par, article
      initialement publié dans, article initialement publié sur, initialement publié par, initialement publié dans,
      initialement publié sur, paru dans, paru initialement dans, publié initialement par, publié initialement dans,
      publié initialement sur, publié à l'origine par, publié à l'origine dans, publié à l'origine sur, cet article
      a été publié par, cet article a été publié dans, cet article a été publié initialement par, cet article a été
      publié initialement dans, cet article a été publié initialement sur, cet article a été initialement publié
      par, cet article a été initialement publié dans, cet article a été initialement publié sur, cet article a
      d'abord été publié par, cet article a d'abord été publié dans, cet article est paru dans, cet article est
      d'abord paru dans, repris de, reproduit avec l'autorisation de, cet article a d'abord été publié, ce texte est
      paru dans, article paru dans, article initialement publié, cet article a été publié pour la première fois,
      avec l'aimable autorisation de, publié avec l'aimable autorisation
    `),
    photo: words(`
      photo:, photos:, photo par, photos par, photo de, photos de, photographie:, photographies:, photographie de,
      photographe:, crédit photo:, crédits photo:, crédit photos:, crédits photos:, crédit image:, crédits image:,
      crédit:, photo d'archives:, photo d'illustration:, image:, images:, image d'illustration:, illustration:,
      illustrations:, illustration de, illustrations de, dessin:, dessin de, infographie:, infographies:,
      infographie de, vidéo:, capture d'écran:
    `),
    reporting: words(`
      reportage:, reportages:, enquête:, enquête de:, avec la collaboration de, avec la participation de,
      avec la contribution de, avec les contributions de, avec notre correspondant:, collaboration:,
      ont contribué à cet article:, avec le concours de
    `),
    editing: words(`
      édition:, édité par, relecture:, relu par, rédaction:, révision:, révisé par, mise en forme:, éditeur:, éditrice:,
      secrétariat de rédaction:, édition par, vérification:, vérifié par
    `),
    translation: words(`
      traduction:, traduction de, traduction par, traduit par, traduit de l'anglais par, traduit de l'anglais:,
      traduit de l'espagnol par, traduit de l'allemand par, traduit de l'italien par, traducteur:, traductrice:,
      version française:, version française de
    `),
    published: words(`
      publié, publié le, publiée le, publié à, paru le, mis en ligne le, mise en ligne le, posté le, date:,
      date de publication:, publication:, première publication:, première publication le, écrit le
    `),
    updated: words(`
      mis à jour, mis à jour le, mise à jour le, mis à jour à, dernière mise à jour:, dernière mise à jour le,
      dernière mise à jour, modifié, modifié le, dernière modification:, dernière modification le, actualisé le,
      actualisé à, màj:, maj:, màj le
    `),
    correction: words(`
      correction:, corrections:, rectificatif:, rectification:, erratum:, errata:, précision:, mise au point:
    `),
    updateNote: words(`
      mise à jour:, actualisation:, ajout:, cet article a été mis à jour, cet article a été modifié, cet article a
      été actualisé, article mis à jour:, article mis à jour
    `),
    editorNote: words(`
      note de la rédaction, ndlr:, n.d.l.r.:, note de l'éditeur, note de l'auteur, note de l'autrice, note du
      traducteur, note de la rédactrice en chef, note du rédacteur en chef, note:, nda:, avertissement:,
      transparence:, les textes publiés dans cette, les opinions exprimées, les propos tenus, les points de vue
      exprimés, cette tribune n'engage que, cet entretien a été, les prénoms ont été, certains prénoms ont été
    `),
    section: words(`
      tribune, opinion, opinions, éditorial, édito, chronique, analyse, entretien, interview, reportage, enquête,
      portrait, récit, critique, billet, point de vue, décryptage, société, politique, économie, culture, sport,
      sports, monde, sciences, santé, environnement, planète, faits divers, exclusif, grand entretien, le grand
      entretien, débats, idées, communiqué, communiqué de presse, carnet
    `),
    home: words("accueil, page d'accueil"),
    office: words(`
      journaliste, rédacteur, rédactrice, rédaction, correspondant, correspondante, reporter, envoyé, envoyée,
      chroniqueur, chroniqueuse, éditorialiste, auteur, autrice, auteure, écrivain, écrivaine, historien,
      historienne, économiste, professeur, professeure, critique, photographe, directeur, directrice, collaborateur,
      essayiste, sociologue, philosophe
    `),
    asking: words(`
      que, quoi, qui, comment, pourquoi, quand, où, quel, quelle, quels, quelles, combien, qu'est-ce, faut-il,
      lequel, laquelle
    `),
    end: words('fin'),
    photoEnd: [],
    authorNote: words(`
      l'auteur est, l'autrice est, l'auteure est, à propos de l'auteur:, les auteurs sont, l'auteur:, l'autrice:
    `),
    newsroom: words(`
      version précédente, version antérieure, première version, a été mis à jour, a été mise à jour, a été
      actualisé, a été actualisée, a été corrigé, a été corrigée, a été modifié, a été complété, n'engagent que,
      n'engage que, ne reflètent pas, ne reflète pas, prénom a été modifié, prénoms ont été modifiés, prénoms ont
      été changés, a été changé, propos ont été, été édité, été condensé
    `),
    republished: words(`
      paru pour la première fois, publié pour la première fois, publié initialement, initialement publié,
      initialement paru, d'abord paru, d'abord été publié, est paru dans, est paru le, paru dans, aimable
      autorisation, avec l'autorisation, avec afp, extrait de, en partenariat avec, agence de presse
    `),
    question: words('question:, q:'),
    answer: words('réponse:, r:'),
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
  }),
  labels: {
    byline: (list) => `Par ${names(list)}`,
    names,
    source: 'Source',
    photo: 'Photo',
    reporting: 'Reportage',
    editing: 'Édition',
    author: 'Auteur',
    editor: 'Rédaction',
    translator: 'Traduction',
    published: 'Publié',
    updated: 'Mis à jour',
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    backToText: (n) => `Retour à l’appel de note ${n}`,
    correction: 'Rectificatif',
    update: 'Mise à jour',
    editorNote: 'Note de la rédaction',
    tip: 'Conseil',
    contents: 'Sommaire',
    cover: 'Couverture',
    table: 'Tableau',
    figure: 'Figure',
    tableNumber: (n) => `Tableau ${n}`,
    figureNumber: (n) => `Figure ${n}`,
    picture: 'Image',
    page: 'Page',
    pageOf: (n, total) => `Page ${n} sur ${total}`,
    continued: 'suite',
    articleCount: (n) => (n < 2 ? `${n} article` : `${n} articles`),
    accessibilitySummary: (pictures) =>
      `Le texte suit l’ordre de lecture\u00a0; les titres, les liens et les notes sont balisés comme tels.${pictures ? ' Les images ont une description.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day === 1 ? '1er' : day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['«\u00a0', '\u00a0»', '“', '”'],
  colon: '\u00a0: ',
  ...europeanNumbers,
};
