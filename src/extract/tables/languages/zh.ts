import type { LanguageWords } from './language-words.ts'

/** Chinese. */
export const zh: LanguageWords = {
  before: '本报记者|本報記者|撰文|作者|记者|記者',
  weak: '文',
  others: '编辑|編輯|责任编辑|来源|來源',
  after: '记者|記者|特约记者|通讯员|编辑|編輯|报道|報道|報導',
  between: '和|与',
}
