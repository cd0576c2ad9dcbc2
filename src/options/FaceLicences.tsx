import dyslexia from '@fontsource/opendyslexic/LICENSE?raw'
import legible from '@fontsource-variable/atkinson-hyperlegible-next/LICENSE?raw'
import type { JSX } from 'preact'
import { t } from '../i18n.ts'

const licences = [
  { name: 'Atkinson Hyperlegible Next', text: legible },
  { name: 'OpenDyslexic', text: dyslexia },
]

/** The typefaces that come with us, with the licences that have to come with them. */
export function FaceLicences(): JSX.Element {
  return (
    <section class="options-part" aria-labelledby="face-licences">
      <h2 id="face-licences">{t('faceLicences')}</h2>
      {licences.map(({ name, text }) => (
        <details key={name}>
          <summary>{name} (SIL Open Font License 1.1)</summary>
          <pre class="licence" lang="en">
            {text}
          </pre>
        </details>
      ))}
    </section>
  )
}
