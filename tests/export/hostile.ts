import type { Article } from '../../src/article/article.ts'
import { element, text } from '../../src/article/hast.ts'
import { article } from '../ui/article.ts'

/** Texts that would break a file that is put together carelessly. */
export const hostileTexts = [
  '# no heading\n- no item\n1. no item',
  '**no bold** _no stress_ `no code` ~~kept~~ $no maths$ $$x$$',
  '[no link](javascript:alert(1)) ![no picture](x) <https://no.example> [^1]: no note',
  '| no | table |\n|---|---|',
  '---\ntitle: no front matter\n---',
  '<script>alert(1)</script> </title></style></article><img src=x onerror=alert(1)> &amp; &lt; &copy; &#x41;',
  ']]> <![CDATA[ <!-- --> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY a "b">]> &a;',
  'nul\0 bell\u0007 escape\u001b[31m delete\u007f next\u0085line',
  'lone \ud800 high, lone \udfff low, nonsense \uffff\ufffe',
  '\u202egnp.exe\u202c and \u2066isolated\u2069 \u200f\u200e\ufeff',
  '"quoted" \'single\' \\ back \\n slash "]: - {a: b} %TAG !x &anchor *alias',
  '⚠️ 👨‍👩‍👧‍👦 한국어 日本語 العربية',
] as const

/** An article that has a hostile text everywhere text can be. */
export function hostileArticle(hostile: string): Article {
  const link = { href: 'javascript:alert(1)', onClick: 'alert(1)' }
  return {
    ...article,
    title: hostile,
    byline: hostile,
    authors: [hostile, `${hostile} Jr.`],
    siteName: hostile,
    excerpt: hostile,
    publishedTime: hostile,
    lang: hostile,
    leadImage: { src: 'javascript:alert(1)', alt: hostile },
    body: {
      type: 'root',
      children: [
        element('h2', { id: `lectern-${hostile}` }, [text(hostile)]),
        element('p', { lang: hostile }, [text(hostile), element('em', {}, [text(hostile)]), text(hostile)]),
        element('p', {}, [
          element('a', link, [text(hostile)]),
          element('img', { src: 'javascript:alert(1)', alt: 'unseen' }),
          element('img', { src: 'https://packet.example/a%20b.png', alt: hostile }),
        ]),
        element('p', {}, [element('a', { href: `#lectern-${hostile}`, title: hostile }, [text(hostile)])]),
        element('blockquote', { cite: 'vbscript:x' }, [element('p', {}, [element('code', {}, [text(hostile)])])]),
        element('pre', {}, [element('code', { className: ['language-js'] }, [text(hostile)])]),
        element('ul', {}, [element('li', {}, [text(hostile)])]),
        element('table', {}, [
          element('tr', {}, [element('td', {}, [text(hostile)]), element('td', {}, [text('end')])]),
        ]),
        element('details', {}, [element('summary', {}, [text(hostile)]), element('p', {}, [text(hostile)])]),
      ],
    },
  }
}
