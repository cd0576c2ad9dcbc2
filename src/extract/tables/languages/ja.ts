import type { LanguageWords } from './language-words.ts'

/** Japanese. */
export const ja: LanguageWords = {
  before: '取材・文|取材＝|文・写真|文/写真|執筆者|執筆|著者|筆者|記者|作者|投稿者|ライター',
  weak: '文',
  after: '記者|編集委員|論説委員|特派員|ライター|編集長',
  between: 'と',
}
