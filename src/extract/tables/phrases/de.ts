import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['german-news']

/** German. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# kommentare|kommentar schreiben|kommentare anzeigen|antworten',
    moderation: 'kommentar melden|melden|danke für ihre meldung',
    login: 'anmelden|registrieren',
    subscribe: 'jetzt abonnieren|newsletter bestellen',
    share: 'teilen|link kopieren|artikel teilen|merken',
    control: 'schriftgröße|drucken|schließen',
    ad: 'anzeige|werbung',
    related: 'mehr zum thema|lesen sie auch|das könnte sie auch interessieren',
    popular: 'meistgelesen|meistgelesene artikel',
  },
  start: {
    login: 'melden sie sich an, um',
    subscribe: 'weiterlesen mit',
    share: 'auf facebook',
    consent: 'wir verwenden cookies',
    author: 'von',
    date: 'veröffentlicht am|aktualisiert am',
  },
  part: {
    copyright: 'alle rechte vorbehalten',
  },
}
