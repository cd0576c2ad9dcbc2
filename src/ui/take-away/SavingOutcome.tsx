import type { JSX } from 'preact'
import type { TakenAway } from '../../export/take-away.ts'
import { t } from '../../i18n.ts'

/** Where a file is on its way to the reader's disk. */
export type Saving = { kind: 'none' } | { kind: 'making' } | TakenAway

/** What came of saving, said and shown; with another way where it failed. */
export function SavingOutcome({ of }: { of: Saving }): JSX.Element {
  return <p role="status">{sentences(of).join(' ')}</p>
}

function sentences(saving: Saving): string[] {
  if (saving.kind === 'none') return []
  if (saving.kind === 'making') return [t('makingFile')]
  if (saving.kind === 'failed') return [t('fileFailed')]
  const { name, pictures } = saving
  const linked = pictures && pictures.inside < pictures.all
  return [t('fileSaved', name), ...(linked ? [t('filePictures', pictures.inside, pictures.all)] : [])]
}
