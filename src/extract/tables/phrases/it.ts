import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['italian-news']

/** Italian. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# commenti|lascia un commento|commenta|rispondi',
    moderation: 'segnala|segnala un abuso|la tua segnalazione è stata inviata',
    login: 'accedi|registrati',
    subscribe: 'abbonati',
    share: 'condividi|copia link',
    control: 'dimensione del testo|stampa|chiudi',
    ad: 'pubblicità',
    related: 'leggi anche|articoli correlati|potrebbe interessarti',
    popular: 'i più letti|più letti',
  },
  start: {
    login: 'accedi per',
    subscribe: 'iscriviti alla',
    share: 'condividi su',
    consent: 'questo sito utilizza',
    author: 'di',
    date: 'pubblicato il|aggiornato il',
  },
  part: {
    copyright: 'tutti i diritti riservati|riproduzione riservata',
  },
}
