import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { fileName } from '../export/file-name.ts'
import { saveFile } from '../export/save.ts'
import { t } from '../i18n.ts'
import type { QrDrawing } from '../share/qr.ts'
import { readableLink } from '../share/readable-link.ts'

interface QrCodeProps {
  url: string
  title: string
}

/**
 * The link as a QR code, with the link as text for those who can't scan it. Dark on light in every theme: many readers
 * don't know a code the other way round.
 */
export function QrCode({ url, title }: QrCodeProps): JSX.Element {
  const drawing = useDrawing(url)
  const [said, setSaid] = useState('')
  if (drawing === undefined) return <p role="status">{t('drawingCode')}</p>
  if (drawing === null) return <p role="status">{t('linkTooLong')}</p>
  const save = async () => {
    const { qrFile } = await import('../share/qr.ts')
    const name = fileName(title, 'svg', 'qr')
    const { kind } = saveFile(name, 'image/svg+xml', qrFile(drawing))
    setSaid(kind === 'started' ? t('codeSaved', name) : t('codeFailed'))
  }
  const { size, path } = drawing
  return (
    <div class="qr">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('codeOf', title || url)}
        shape-rendering="crispEdges"
      >
        <path class="qr-light" d={`M0 0h${size}v${size}H0z`} />
        <path class="qr-dark" d={path} />
      </svg>
      <p class="qr-link" dir="ltr">
        {readableLink(url)}
      </p>
      <button type="button" class="wide" onClick={save}>
        {t('saveCode')}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}

/** The drawing, once the library is there; null for a link that no code holds, undefined until then. */
function useDrawing(url: string): QrDrawing | null | undefined {
  const [drawing, setDrawing] = useState<QrDrawing | null>()
  useEffect(() => {
    let late = false
    import('../share/qr.ts').then(
      ({ qrDrawing }) => !late && setDrawing(qrDrawing(url)),
      () => !late && setDrawing(null),
    )
    return () => {
      late = true
    }
  }, [url])
  return drawing
}

/** A button that shows the code and hides it again. */
export function QrSection(props: QrCodeProps): JSX.Element {
  const [open, setOpen] = useState(false)
  return (
    <div class="qr-section">
      <button type="button" class="wide" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('qrCode')}
      </button>
      {open && <QrCode {...props} />}
    </div>
  )
}
