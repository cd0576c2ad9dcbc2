/** What a target is sent, so that it can be said before it is sent. */
export type Sends = 'link' | 'titleAndLink' | 'titleExcerptAndLink'

/** A place to share to. Nothing is sent before the reader sends it there. */
export interface ShareTarget {
  id: string
  /** Name of the service, as it writes itself; '' for those that have a name in every language. */
  name: string
  /** A drawing of ours on a grid of 24, as the path of an SVG; no service's own mark. */
  icon: string
  /**
   * How it is reached:
   * - `link`: an address that opens with the post begun;
   * - `server`: the same, on a server of the reader's that is asked for once;
   * - `phone`: only by hand, since the service takes no addresses: the link is copied, and a QR code brings it to a phone;
   * - `system`: the share sheet of the operating system, where the browser has it.
   */
  way: 'link' | 'server' | 'phone' | 'system'
  /**
   * Address to open. `{url}` and `{title}` stand for themselves, `{text}` for the title, a line break and the link,
   * `{excerpt}` for the first words, `{body}` for the first words, an empty line and the link, `{server}` for the
   * reader's server. All of them are percent-encoded. Where a passage is shared it stands in front of the title and in
   * place of the first words.
   */
  template: string
  sends: Sends
  /** Characters of title or excerpt that fit; longer ones are cut at the end of a word. */
  room: number
  /** Languages (of the article or the browser) in which it comes first. */
  first: readonly string[]
  /** Where the form of the address is documented, or seen when it is not. */
  source: string
}

/**
 * Characters of a title that any of the services shows; longer "titles" are whole paragraphs by mistake.
 * Telegram, LINE, Band and the others name no limit of their own that is lower.
 */
export const longTitle = 300
