import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['russian-news']

/** Russian. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# комментария|оставить комментарий|комментарии|добавить комментарий|ответить',
    moderation: 'пожаловаться|ваша жалоба принята',
    login: 'войти|регистрация',
    subscribe: 'подписаться',
    share: 'поделиться|скопировать ссылку',
    control: 'размер шрифта|распечатать|версия для печати|закрыть',
    ad: 'реклама',
    related: 'читайте также|материалы по теме|по теме',
    popular: 'самое читаемое|популярное',
  },
  start: {
    login: 'войдите, чтобы',
    subscribe: 'подпишитесь на',
    share: 'поделиться в',
    consent: 'мы используем файлы cookie',
    author: 'автор',
    date: 'опубликовано|обновлено',
  },
  part: {
    copyright: 'все права защищены|перепечатка запрещена',
  },
}
