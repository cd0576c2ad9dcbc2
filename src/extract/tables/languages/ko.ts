import type { LanguageWords } from './language-words.ts'

/** Korean. */
export const ko: LanguageWords = {
  before: '기자명|작성자|글쓴이|지은이|저자|필자',
  weak: '취재|글',
  after:
    '선임기자|수석기자|전문기자|인턴기자|객원기자|기자|특파원|논설위원|편집위원|앵커|리포터|에디터|칼럼니스트|통신원|작가|변호사|교수|연구원',
  between: '및',
}
