import { addPicture, type Draft } from './draft.ts'
import { readEmbed } from './embed.ts'
import { readImage } from './image.ts'
import { texElement, texPicture } from './math.ts'
import { imageNear, noscriptNear, noscriptPicture } from './noscript.ts'
import type { ParagraphWriter } from './paragraphs.ts'

/**
 * Writes a picture or an embed. Drawings inside the page (`svg`, `canvas`) stay out: most are signs of the interface,
 * and a drawing is a document of its own with styles and links, which can't be copied without copying the page's markup.
 */
export function writeMedia(element: Element, tag: string, writer: ParagraphWriter, draft: Draft): void {
  if (tag === 'svg' || tag === 'canvas') return
  if (tag === 'img' || tag === 'amp-img') writeImage(element, writer, draft)
  else if (tag === 'noscript') {
    if (!imageNear(element)) writeNoscript(element, writer, draft)
  } else {
    const embed = readEmbed(element, tag, draft.baseUrl)
    if (embed) writer.alone(embed)
  }
}

/** A stand-in is replaced by the picture that its `<noscript>` twin shows. */
function writeImage(element: Element, writer: ParagraphWriter, draft: Draft): void {
  const tex = texPicture(element)
  if (tex) {
    writer.inline(texElement(tex, false))
    return
  }
  const picture = readImage(element, draft.baseUrl)
  if (typeof picture === 'string') writer.text(picture)
  else if (picture) writer.inline(addPicture(draft, picture, element))
  else writeNoscript(noscriptNear(element), writer, draft)
}

function writeNoscript(noscript: Element | null, writer: ParagraphWriter, draft: Draft): void {
  const image = noscript && noscriptPicture(noscript, draft)
  if (image) writer.inline(image)
}
