import type { ComponentChildren, JSX } from 'preact'
import type { Article } from '../article/article.ts'
import { countCharactersIn } from '../article/counts.ts'
import { readingTime } from '../article/reading-time.ts'
import { messageLanguage, t } from '../i18n.ts'
import { minutes } from './amounts.ts'
import { articleDate } from './article-date.ts'

/** What stands above the text: site, title, authors, date and how long reading takes. */
export function ArticleHeader({ article, titleId }: { article: Article; titleId: string }): JSX.Element {
  const { title, byline, siteName, publishedTime } = article
  return (
    <header class="article-header">
      {siteName && (
        <p class="article-site" dir="auto">
          {siteName}
        </p>
      )}
      <h1 id={titleId}>{title}</h1>
      <p class="article-facts">
        {byline && (
          <Fact>
            <bdi class="article-byline">{byline}</bdi>
          </Fact>
        )}
        {publishedTime && <Published moment={publishedTime} />}
        <Fact>
          <bdi lang={messageLanguage()}>{timeToRead(article)}</bdi>
        </Fact>
      </p>
    </header>
  )
}

/** One of the facts in the line under the title: the sheet puts a dot between them, by the article's direction. */
function Fact({ children }: { children: ComponentChildren }): JSX.Element {
  return <span class="article-fact">{children}</span>
}

function Published({ moment }: { moment: string }): JSX.Element | null {
  const date = articleDate(moment, messageLanguage())
  if (date === null) return null
  return (
    <Fact>
      <time dateTime={moment} lang={messageLanguage()} dir="auto">
        {date}
      </time>
    </Fact>
  )
}

function timeToRead({ body, lang }: Article): string {
  const { from, to } = readingTime(countCharactersIn(body), lang)
  return t('readingTime', minutes(from, to))
}
