import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['french-news']

/** French. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# commentaires|laisser un commentaire|lire les commentaires|commenter|répondre',
    moderation: 'signaler|signaler un abus|votre signalement a été pris en compte',
    login: 'se connecter|créer un compte',
    subscribe: 's’abonner|je m’abonne',
    share: 'partager|copier le lien|partager cet article',
    control: 'taille du texte|imprimer|fermer',
    ad: 'publicité',
    related: 'à lire aussi|sur le même sujet|lire aussi',
    popular: 'les plus lus|articles les plus lus',
  },
  start: {
    login: 'connectez-vous pour',
    subscribe: 'inscrivez-vous à',
    share: 'partager sur',
    consent: 'nous utilisons des cookies',
    author: 'par',
    date: 'publié le|mis à jour le',
  },
  part: {
    copyright: 'tous droits réservés|reproduction interdite',
  },
}
