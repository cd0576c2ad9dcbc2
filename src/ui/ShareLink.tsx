import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Copy } from '../export/copy.ts'
import { type LinkCopy, linkCopies } from '../export/link-copies.ts'
import { t } from '../i18n.ts'
import { readableLink } from '../share/readable-link.ts'
import type { SharedPage } from '../share/shared-page.ts'
import { Icon } from './Icon.tsx'
import { CopyOutcome, useCopying } from './ShareCopying.tsx'

/** The link in one of a few forms, shown as it will be copied, and a button that copies it. */
export function ShareLink({ page }: { page: SharedPage }): JSX.Element {
  const [form, setForm] = useState<LinkCopy>(linkCopies[0]!)
  const copying = useCopying()
  const make = () => form.make({ url: page.url, readable: readableLink(page.url), title: page.title })
  const preview = usePreview(make, [form, page.url])
  return (
    <section class="share-link" aria-label={t('link')}>
      <fieldset class="forms" aria-label={t('linkForm')}>
        {linkCopies.map((each) => (
          <label key={each.id}>
            <input type="radio" name="link-form" checked={each === form} onChange={() => setForm(each)} />
            {t(each.name)}
          </label>
        ))}
      </fieldset>
      <output class="preview" dir="auto" aria-label={t('linkPreview')}>
        {form.id === 'rich' ? <a href={page.url}>{page.title || page.url}</a> : preview?.text}
      </output>
      <button type="button" class="wide" onClick={() => copying.copy(make, t('linkCopied'))}>
        <Icon of="copy" />
        {t('copyLink')}
      </button>
      <CopyOutcome of={copying} />
    </section>
  )
}

/** What a form gives, once the libraries behind it are there. */
function usePreview(make: () => Promise<Copy>, inputs: readonly unknown[]): Copy | null {
  const [preview, setPreview] = useState<Copy | null>(null)
  useEffect(() => {
    let late = false
    make().then((made) => !late && setPreview(made), reportError)
    return () => {
      late = true
    }
  }, inputs)
  return preview
}
