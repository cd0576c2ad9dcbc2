import { payloads } from './payloads.ts'

/** Script of an attack: it leaves this name behind where it runs. */
export const mark = 'lecternAttacked'
/** Where an attack tries to send something. */
export const away = 'https://attack.invalid/seen'

/** Places in an article where a payload may stand. */
const places: Readonly<Record<string, (payload: string) => string>> = {
  'a paragraph': (payload) => `<p>Before it. ${payload} After it.</p>`,
  'a list': (payload) => `<ul><li>First of a list</li><li>${payload} second of it</li></ul>`,
  'a table': (payload) =>
    `<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1931</td><td>${payload}34</td></tr></table>`,
  'a caption': (payload) =>
    `<figure><img src="pier.png" alt="A pier"><figcaption>The old pier ${payload}</figcaption></figure>`,
  'a heading': (payload) => `<h2>A heading ${payload}</h2>`,
  'a listing': (payload) => `<pre><code>let x = 1\n${payload}\nlet y = 2</code></pre>`,
}

export interface AttackPage {
  name: string
  html: string
}

const sentence =
  'The boats were counted twice before the tide came in, and the harbour master wrote both numbers down. '

function pageWith(attack: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>The harbour book</title>${head}</head><body>
<article><h1>The harbour book</h1><p>${sentence.repeat(4)}</p>${attack}<p>${sentence.repeat(4)}</p></article></body></html>`
}

const filled = (text: string) => text.replaceAll('CODE', `top.${mark}=1`).replaceAll('AWAY', away)

/** What a page says of itself, where metadata is taken from. */
const heads: Readonly<Record<string, string>> = {
  'JSON-LD with prototypes':
    '<script type="application/ld+json">{"@type":"Article","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"headline":"<img src=x onerror=CODE>"}</script>',
  'JSON-LD with addresses':
    '<script type="application/ld+json">{"@type":"NewsArticle","url":"javascript:CODE","image":"javascript:CODE","author":{"name":"<script>CODE<\\/script>","url":"javascript:CODE"}}</script>',
  'JSON-LD that refers to itself':
    '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#a"},"publisher":{"@id":"#a"}}]}</script>',
  'Open Graph with script':
    '<meta property="og:title" content="&lt;script&gt;CODE&lt;/script&gt;"><meta property="og:image" content="javascript:CODE"><meta property="og:url" content="javascript:CODE">',
  'a canonical address of script': '<link rel=canonical href="javascript:CODE"><link rel=icon href="data:text/html,x">',
  'an author of markup': '<meta name=author content="&lt;img src=x onerror=CODE&gt;"><meta name=date content="CODE">',
}

/** Over 500 pages, each with one attack in one place. */
export const attackPages: readonly AttackPage[] = [
  ...Object.entries(payloads).flatMap(([kind, list]) =>
    list.flatMap((payload, index) =>
      Object.entries(places).map(([place, put]) => ({
        name: `${kind} ${index + 1} in ${place}`,
        html: pageWith(put(filled(payload))),
      })),
    ),
  ),
  ...Object.entries(heads).map(([name, head]) => ({ name, html: pageWith('', filled(head)) })),
]
