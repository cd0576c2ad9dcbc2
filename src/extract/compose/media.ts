import { tagOf } from './dom.ts'
import { addPicture, type Draft } from './draft.ts'
import { readEmbed } from './embed.ts'
import { newImage, readImage } from './image.ts'
import { sourceOf } from './image-source.ts'
import { texElement, texPicture } from './math.ts'
import { imageNear, noscriptNear, readNoscript } from './noscript.ts'
import type { ParagraphWriter } from './paragraphs.ts'

/** Writes a picture or an embed. */
export function writeMedia(element: Element, writer: ParagraphWriter, draft: Draft): void {
  switch (tagOf(element)) {
    case 'svg':
    case 'canvas':
      return
    case 'img':
    case 'amp-img':
      writeImage(element, writer, draft)
      return
    case 'noscript':
      if (!imageNear(element)) writeNoscript(element, writer, draft)
      return
    default: {
      const embed = readEmbed(element, draft.baseUrl)
      if (embed) writer.alone(embed)
    }
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
  if (picture?.kind === 'text') writer.text(picture.text)
  if (picture?.kind === 'picture' && !picture.placeholder) {
    addPicture(draft, picture.element, element)
    writer.inline(picture.element)
  } else if (picture?.kind !== 'text') {
    const twin = noscriptNear(element)
    if (twin) writeNoscript(twin, writer, draft)
  }
}

function writeNoscript(element: Element, writer: ParagraphWriter, draft: Draft): void {
  const read = readNoscript(element)
  const source = read && sourceOf(read, draft.baseUrl)
  if (!source || source.placeholder) return
  const image = newImage(source, read('alt')?.trim() ?? '')
  addPicture(draft, image, element)
  writer.inline(image)
}
