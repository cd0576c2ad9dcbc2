import type { LanguageWords } from './language-words.ts'

/** French. */
export const fr: LanguageWords = {
  before:
    'propos recueillis par|texte de|écrit par|rédigé par|publié par|article rédigé par|auteure|auteurs|auteur|par',
  after: 'Publié le|Publié|Mis à jour',
  between: 'et|avec',
}
