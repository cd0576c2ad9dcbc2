import type { Article } from '../article/article.ts'
import { element, text } from '../article/hast.ts'
import { messageDirection, messageLanguage, t } from '../i18n.ts'

/** An article to try settings on, in the language of the interface, with a sentence in another script. */
export function sampleArticle(): Article {
  return {
    ...{ url: '', canonicalUrl: '', byline: null, authors: [], siteName: null },
    ...{ publishedTime: null, modifiedTime: null, excerpt: null, leadImage: null, removed: {} },
    title: t('sampleTitle'),
    lang: messageLanguage(),
    dir: messageDirection(),
    body: {
      type: 'root',
      children: [
        element('p', {}, [text(t('sampleFirst'))]),
        element('h2', {}, [text(t('sampleHeading'))]),
        element('p', {}, [text(t('sampleSecond'))]),
        element('blockquote', {}, [element('p', {}, [text(t('sampleQuote'))])]),
        element('p', { lang: t('sampleOtherLanguage') }, [text(t('sampleOther'))]),
      ],
    },
  }
}
