import type { JSX } from 'preact'
import { type MessageName, messageDirection, t } from '../i18n.ts'
import type { SharedPage } from '../share/shared-page.ts'
import type { Sends, ShareTarget } from '../share/target.ts'

/** Names of targets that are no service's, and so differ from language to language. */
const ownNames: Record<string, MessageName> = { email: 'email', system: 'systemShare' }

const sent: Record<Sends, MessageName> = {
  link: 'sendsLink',
  titleAndLink: 'sendsTitleAndLink',
  titleExcerptAndLink: 'sendsTitleExcerptAndLink',
}

/** What a target is called. */
export function targetName({ id, name }: ShareTarget): string {
  const own = ownNames[id]
  return own ? t(own) : name
}

/** What a target is sent of a page, and whom. @param server the reader's server, where it has one */
export function whatAndWhere({ sends, template }: ShareTarget, { quote }: SharedPage, server = ''): string {
  const what = t(quote !== null && sends !== 'link' ? 'sendsPassage' : sent[sends])
  const host = URL.parse(template.replace('{server}', server))?.hostname.replace(/^www\./, '')
  return host ? `${what} ${messageDirection() === 'rtl' ? '←' : '→'} ${host}` : what
}

/** The drawing that goes with a target's name; says nothing by itself. */
export function TargetIcon({ of }: { of: ShareTarget }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={of.icon} />
    </svg>
  )
}
