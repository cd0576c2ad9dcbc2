/** A picture as the article shows it, for a larger view of it. */
export interface ShownPicture {
  src: string
  /** Other sizes, as `srcset` names them. */
  srcset: string
  alt: string
  caption: string
}

/** The pictures of an article that can be enlarged, in order, and where among them one is. */
export function shownPictures(view: ParentNode, of: HTMLImageElement): { pictures: ShownPicture[]; index: number } {
  const images = [...view.querySelectorAll<HTMLImageElement>('.article .enlargeable img')]
  return { pictures: images.map(asShown), index: Math.max(0, images.indexOf(of)) }
}

function asShown(image: HTMLImageElement): ShownPicture {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent.trim() ?? ''
  const sources = image.closest('picture')?.querySelector('source')?.srcset ?? ''
  return { src: image.currentSrc || image.src, srcset: sources || image.srcset, alt: image.alt, caption }
}
