import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['turkish-news']

/** Turkish. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# yorum|yorum yap|yorumlar|yorum yaz|yanıtla',
    moderation: 'şikayet et|şikayetiniz alındı',
    login: 'giriş yap|üye ol',
    subscribe: 'abone ol',
    share: 'paylaş|bağlantıyı kopyala|facebook’ta paylaş',
    control: 'yazı boyutu|yazdır|kapat',
    ad: 'reklam',
    related: 'i̇lgili haberler|bunlar da ilginizi çekebilir',
    popular: 'en çok okunanlar|çok okunanlar',
  },
  start: {
    login: 'yorum yapmak için',
    subscribe: 'bültenimize',
    consent: 'çerezleri kullanıyoruz',
    author: 'yazan',
    date: 'yayınlanma|güncelleme',
  },
  part: {
    copyright: 'tüm hakları saklıdır',
  },
}
