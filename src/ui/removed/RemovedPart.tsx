import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { t } from '../../i18n.ts'
import type { ListedPart } from '../../messages.ts'
import type { ChangeProps } from './RemovedSheet.tsx'
import { addRule, forgetRule } from './rules.ts'

/** A part by its first words; opened, all its text, which does nothing, and what can be done with it. */
export function RemovedPart({ part, ...ways }: ChangeProps & { part: ListedPart }): JSX.Element {
  const [isOpen, setOpen] = useState(false)
  const [lines, setLines] = useState<readonly string[]>([])
  const look = () => {
    setOpen(!isOpen)
    if (!isOpen) ways.source.ask('look', { id: part.id }).then(setLines, reportError)
  }
  return (
    <div class="removed-part">
      <button type="button" class="removed-words" aria-expanded={isOpen} onClick={look} lang="" dir="auto">
        {part.text}
      </button>
      {isOpen && (
        <>
          <div class="removed-text" lang="">
            {lines.map((line, index) => (
              <p key={index} dir="auto">
                {line}
              </p>
            ))}
          </div>
          <div class="removed-ways">
            <Ways part={part} {...ways} />
          </div>
        </>
      )}
    </div>
  )
}

function Ways({ part, settings, source, change }: ChangeProps & { part: ListedPart }): JSX.Element {
  const { id, kind, rule, selector } = part
  const { site } = settings.place.value
  const bring = async (back: boolean) => source.show(await source.ask('bring', { id, back }))
  const always = async (fate: 'keep' | 'remove') => {
    if (selector !== null) await addRule({ selector, fate }, settings, source)
  }
  if (rule) return <Way name="forgetRule" onClick={() => change(forgetRule(rule, settings, source), 'ruleForgotten')} />
  return (
    <>
      {kind === 'back' ? (
        <Way name="removeAgain" onClick={() => change(bring(false), 'isRemoved')} />
      ) : (
        <Way name="putBack" onClick={() => change(bring(true), 'isBack')} />
      )}
      {selector !== null && site !== null && (
        <>
          <Way name="alwaysKeep" site={site} onClick={() => change(always('keep'), 'isBack')} />
          <Way name="alwaysRemove" site={site} onClick={() => change(always('remove'), 'isRemoved')} />
        </>
      )}
      {selector === null && site !== null && <p class="sheet-note">{t('noName')}</p>}
    </>
  )
}

interface WayProps {
  name: 'putBack' | 'removeAgain' | 'forgetRule' | 'alwaysKeep' | 'alwaysRemove'
  site?: string
  onClick: () => void
}

function Way({ name, site, onClick }: WayProps): JSX.Element {
  return (
    <button type="button" class="wide" onClick={onClick}>
      {t(name, ...(site ? [site] : []))}
    </button>
  )
}
