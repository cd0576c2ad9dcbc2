import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['japanese-ruby']

/** Japanese. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '#件のコメント|コメントする|コメントを書く|返信する|返信',
    moderation: '違反を報告|通報する|報告を受け付けました',
    login: 'ログイン|会員登録|コメントするにはログインが必要です',
    subscribe: '購読する|メールマガジンに登録',
    share: 'シェアする|ツイート|リンクをコピー|この記事を共有',
    control: '文字サイズ|文字の大きさ|印刷する|閉じる',
    ad: '広告|pr',
    related: '関連記事|あわせて読みたい',
    popular: 'アクセスランキング|人気記事',
  },
  start: {
    consent: 'このサイトはクッキーを',
    author: '文',
    date: '公開|更新',
  },
  part: {
    copyright: '無断転載を禁じます|無断転載・複製を禁じます',
  },
}
