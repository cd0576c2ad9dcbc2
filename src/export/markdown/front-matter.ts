import type { Article } from '../../article/article.ts'

/**
 * What the article is, as YAML between two lines of dashes. Every value is a string in double quotes or a list of
 * them, the one form of YAML in which no text can mean anything else. The common library for YAML would make this
 * format three quarters larger (17 kB); tests read the file back with it.
 */
export function frontMatter({ title, authors, byline, publishedTime, canonicalUrl, siteName, lang }: Article): string {
  const names = authors.length > 0 ? authors : byline ? [byline] : []
  const lines = [`title: ${quoted(title)}`]
  if (names.length === 1) lines.push(`author: ${quoted(names[0] ?? '')}`)
  if (names.length > 1) lines.push('author:', ...names.map((name) => `  - ${quoted(name)}`))
  if (publishedTime) lines.push(`date: ${quoted(publishedTime)}`)
  if (canonicalUrl) lines.push(`source: ${quoted(canonicalUrl)}`)
  if (siteName) lines.push(`site: ${quoted(siteName)}`)
  if (lang) lines.push(`lang: ${quoted(lang)}`)
  return `---\n${lines.join('\n')}\n---\n`
}

/** A YAML string (1.2, section 7.3.1). Invisible and direction marks are written out, so that no line looks like another. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\p{C}\p{Zl}\p{Zp}\p{Surrogate}]/gu, escaped)
}

function escaped(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  return code > 0xffff ? sign : `\\u${code.toString(16).padStart(4, '0')}`
}
