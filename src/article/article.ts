import type { Root } from 'hast'

/** Writing direction of a text, as HTML's `dir` names it. */
export type Direction = 'ltr' | 'rtl'

/** A picture that stands for the whole article. */
export interface LeadImage {
  /** Absolute http(s), data:image or blob URL, already checked. */
  src: string
  /** Alternative text; '' when the page gives none. */
  alt: string
}

/** Why a part of the page is not in the article; `own`: the reader wants it so. */
export type RemovalReason = 'comment' | 'dialog' | 'share' | 'related' | 'navigation' | 'ad' | 'own' | 'other'

/**
 * What a page is about, as plain data: it crosses from the page to the popup as JSON.
 * Text fields have white space folded and are never HTML; a field that is not known is null.
 */
export interface Article {
  /** Address the page was read from. */
  url: string
  /** Address the page asks to be known by, without tracking parameters; `url` cleaned when it names none. */
  canonicalUrl: string
  title: string
  /** Authors as one line of text, without "By". */
  byline: string | null
  authors: string[]
  siteName: string | null
  /** ISO 8601; with an offset only where the page gives one ("2022-02-10T17:34:00"). */
  publishedTime: string | null
  modifiedTime: string | null
  /** BCP 47 tag of the text. */
  lang: string | null
  dir: Direction
  excerpt: string | null
  leadImage: LeadImage | null
  /** The article itself, without its title. Only names of `tables/elements.ts` occur in it. */
  body: Root
  /** How many parts of each kind were left out of it. */
  removed: Readonly<Partial<Record<RemovalReason, number>>>
}
