import type { LanguageWords } from './language-words.ts'

/** Russian. */
export const ru: LanguageWords = {
  before: 'автор текста|автор|авторы|опубликовал|подготовил|подготовила|корреспондент',
  weak: 'текст',
  after: 'Опубликовано|Обновлено',
  between: 'и',
}
