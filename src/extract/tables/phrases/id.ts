import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['indonesian-news']

/** Indonesian. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# komentar|tulis komentar|tinggalkan komentar|balas',
    moderation: 'laporkan|laporan anda sudah kami terima',
    login: 'masuk|daftar',
    subscribe: 'berlangganan',
    share: 'bagikan|salin tautan',
    control: 'ukuran teks|cetak|tutup',
    ad: 'iklan|scroll untuk melanjutkan membaca',
    related: 'baca juga|artikel terkait|berita terkait',
    popular: 'terpopuler|paling banyak dibaca',
  },
  start: {
    login: 'masuk untuk',
    subscribe: 'langganan',
    share: 'bagikan ke',
    consent: 'situs ini menggunakan',
    author: 'oleh',
    date: 'diterbitkan|diperbarui',
  },
  part: {
    copyright: 'hak cipta dilindungi',
  },
}
