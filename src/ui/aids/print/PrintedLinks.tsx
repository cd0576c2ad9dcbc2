import { type JSX, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Article } from '../../../article/article.ts'
import { inMessageLanguage, messageLanguage, t } from '../../../i18n.ts'
import { readableLink } from '../../../share/readable-link.ts'
import { printedLinks } from './printed-links.ts'

interface PrintedLinksProps {
  article: Article
  /** Whether the addresses of links are listed. */
  withLinks: boolean
}

/**
 * What a print has and the window has not: where the article is from, when it was printed, and its links as notes. It is
 * drawn within the browser's own event, for what is drawn later is not printed.
 */
export function PrintedLinks(props: PrintedLinksProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const begin = () => place.current && render(<Printed {...props} date={new Date()} />, place.current)
    const end = () => place.current && render(null, place.current)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [props.article, props.withLinks])
  return <div ref={place} />
}

function Printed({ article, withLinks, date }: PrintedLinksProps & { date: Date }): JSX.Element {
  const links = withLinks ? printedLinks(article.body) : []
  const day = new Intl.DateTimeFormat(messageLanguage(), { dateStyle: 'long' }).format(date)
  return (
    <footer class={withLinks ? 'printed printed-with-links' : 'printed'} {...inMessageLanguage()}>
      <p>{t('printedFrom', readableLink(article.canonicalUrl), day)}</p>
      {links.length > 0 && (
        <>
          <h2>{t('printedLinks')}</h2>
          <ol dir="ltr">
            {links.map((link) => (
              <li key={link}>{readableLink(link)}</li>
            ))}
          </ol>
        </>
      )}
    </footer>
  )
}
