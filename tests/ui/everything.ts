import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'
import { article } from './article.ts'

const p = (...words: string[]) => element('p', {}, words.map(text))
const cell = (tag: 'td' | 'th', words: string) => element(tag, tag === 'th' ? { scope: 'col' } : {}, [text(words)])
const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="400" height="120"%3E%3Cpath d="M0 60h400"/%3E%3C/svg%3E'

/** An article with one of everything that the reading view draws. */
export const everything: Article = {
  ...article,
  publishedTime: '2024-03-05T21:40:00',
  body: {
    type: 'root',
    children: [
      p('People in this harbour town chose on Tuesday.'),
      element('h2', {}, [text('What was asked')]),
      element('p', {}, [
        text('The '),
        element('a', { href: 'https://packet.example/plan' }, [text('plan')]),
        ...[
          text(' is '),
          element('em', {}, [text('old')]),
          text(', '),
          element('mark', {}, [text('very')]),
          text(' old'),
        ],
        element('sup', {}, [element('a', { href: '#lectern-fn1' }, [text('1')])]),
      ]),
      element('blockquote', {}, [p('We will see.')]),
      element('ul', {}, [element('li', {}, [text('One')]), element('li', {}, [text('Two')])]),
      element('figure', {}, [
        element('img', { src: picture, alt: 'A line', width: 400, height: 120 }),
        element('figcaption', {}, [text('The line. '), element('small', {}, [text('Drawing: M. Rey')])]),
      ]),
      element('table', {}, [
        element('caption', {}, [text('Votes')]),
        element('thead', {}, [element('tr', {}, [cell('th', 'Street'), cell('th', 'Votes')])]),
        element('tbody', {}, [element('tr', {}, [cell('td', 'Quay'), cell('td', '210')])]),
      ]),
      element('pre', {}, [element('code', {}, [text('const votes = 210')])]),
      element('h3', {}, [text('Notes')]),
      element('ol', {}, [element('li', { id: 'lectern-fn1' }, [text('Since 1911.')])]),
      element('details', {}, [element('summary', {}, [text('More')]), p('There is more.')]),
      element('p', { lang: 'ko' }, [text('항구 도시 주민들은 화요일에 투표했다.')]),
    ],
  },
}
