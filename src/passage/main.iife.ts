/** The script that is put into a page when the reader wants a link to a passage of it; it stays and answers again. */

import { answer } from '../answer.ts'
import { offer, offered } from '../injection/offers.ts'
import type { PassageRequest } from '../messages.ts'
import { passageDirective } from './passage-link.ts'

if (offered('passage') === undefined) {
  const find = (request: PassageRequest) => passageDirective(document, request)
  offer('passage', find)
  answer('passage', { find: async (request) => find(request) })
}

export default 'passage'
