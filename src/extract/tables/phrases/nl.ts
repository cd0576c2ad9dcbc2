import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['dutch-news']

/** Dutch. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# reacties|plaats een reactie|reageer|beantwoorden',
    moderation: 'rapporteer|meld misbruik|bedankt voor je melding',
    login: 'inloggen|registreren',
    subscribe: 'abonneren|neem een abonnement',
    share: 'delen|kopieer link|deel dit artikel',
    control: 'tekstgrootte|afdrukken|sluiten',
    ad: 'advertentie',
    related: 'lees ook|gerelateerde artikelen|meer over dit onderwerp',
    popular: 'meest gelezen|best gelezen',
  },
  start: {
    login: 'log in om',
    subscribe: 'schrijf je in voor',
    share: 'deel op',
    consent: 'wij gebruiken cookies',
    author: 'door',
    date: 'gepubliceerd op|bijgewerkt op',
  },
  part: {
    copyright: 'alle rechten voorbehouden',
  },
}
