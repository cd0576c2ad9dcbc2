import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import { type MessageName, t } from '../../i18n.ts'
import { type TemplateFault, templateFault } from '../../share/own-target.ts'

const faults: Record<TemplateFault, MessageName> = {
  noAddress: 'templateNoAddress',
  noLink: 'templateNoLink',
  unknownPlace: 'templateUnknownPlace',
}

/** Adds a place to share to: a name and an address with places for the link and the title. */
export function OwnTargetForm({ add }: { add: (name: string, template: string) => void }): JSX.Element {
  const form = useForm(add)
  const id = useId()
  return (
    <form class="own-target" onSubmit={form.submit}>
      <h3>{t('ownTarget')}</h3>
      <p id={`${id}-about`}>{t('ownTargetAbout')}</p>
      <label>
        {t('ownTargetName')}
        <input
          type="text"
          maxLength={40}
          value={form.name}
          onInput={(event) => form.setName(event.currentTarget.value)}
        />
      </label>
      <label>
        {t('ownTargetAddress')}
        <input
          type="text"
          dir="ltr"
          maxLength={400}
          spellcheck={false}
          autocapitalize="off"
          placeholder="https://wiki.example/add?url={url}&title={title}"
          aria-describedby={`${id}-about`}
          aria-invalid={form.fault !== null && form.fault !== 'targetNoName'}
          value={form.template}
          onInput={(event) => form.setTemplate(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="wide">
        {t('addTarget')}
      </button>
      <p role="status">{form.fault ? t(form.fault) : ''}</p>
    </form>
  )
}

/** What is written, and what is wrong with it once it was to be added. */
function useForm(add: (name: string, template: string) => void) {
  const [name, setName] = useState('')
  const [template, setTemplate] = useState('')
  const [fault, setFault] = useState<MessageName | null>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    const wrong = templateFault(template.trim())
    const found = name.trim() === '' ? 'targetNoName' : wrong && faults[wrong]
    setFault(found)
    if (found) return
    add(name.trim(), template.trim())
    setName('')
    setTemplate('')
  }
  return { name, setName, template, setTemplate, fault, submit }
}
