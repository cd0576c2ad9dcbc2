import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['polish-news']

/** Polish. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# komentarze|dodaj komentarz|skomentuj|odpowiedz',
    moderation: 'zgłoś|zgłoś nadużycie|dziękujemy za zgłoszenie',
    login: 'zaloguj się|zarejestruj się',
    subscribe: 'subskrybuj',
    share: 'udostępnij|kopiuj link',
    control: 'rozmiar tekstu|drukuj|zamknij',
    ad: 'reklama',
    related: 'czytaj także|zobacz również|powiązane artykuły',
    popular: 'najczęściej czytane|najpopularniejsze',
  },
  start: {
    login: 'zaloguj się, aby',
    subscribe: 'zapisz się na',
    share: 'udostępnij na',
    consent: 'ta strona używa',
    author: 'autor',
    date: 'opublikowano|aktualizacja',
  },
  part: {
    copyright: 'wszelkie prawa zastrzeżone',
  },
}
