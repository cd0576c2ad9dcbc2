/**
 * The script that knows what was left out of a page's article and what the reader wants of it. It is put into a page
 * when that is asked for, and before the page script where the site has rules: see `injection/refining.ts`.
 */
import { answer } from '../answer.ts'
import { offer, offered } from '../injection/offers.ts'
import { pageApi } from '../injection/page-api.ts'
import { siteRules } from './site-rules.ts'
import { Wishing } from './wishing.ts'

if (offered('removed') === undefined) {
  const wishing = new Wishing(pageApi, () => siteRules(document.URL))
  offer('removed', wishing)
  answer('removed', {
    list: (request) => wishing.list(request),
    look: (request) => wishing.look(request),
    bring: (request) => wishing.bring(request),
    follow: (request) => wishing.follow(request),
    candidates: () => wishing.candidates(),
    pick: (request) => wishing.pick(request),
  })
}

export default 'removed'
