import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Attributes } from './attributes.ts'

interface PictureProps {
  attributes: Attributes
  lazy: boolean
}

/** A picture of the article; its alternative text in its place when it does not load. */
export function Picture({ attributes, lazy }: PictureProps): JSX.Element | null {
  const [failed, setFailed] = useState(false)
  const alt = typeof attributes.alt === 'string' ? attributes.alt : ''
  if (failed) return alt === '' ? null : <span class="lost-picture">{alt}</span>
  const { src, srcset, ...rest } = attributes
  // The addresses come last: what is set before counts for how they are fetched.
  return (
    <img
      {...rest}
      alt={alt}
      decoding="async"
      referrerpolicy="no-referrer"
      loading={lazy ? 'lazy' : undefined}
      // Only then a plate is put behind it in the dark: before, it would flash.
      onLoad={(event) => event.currentTarget.toggleAttribute('data-loaded', true)}
      onError={() => setFailed(true)}
      srcset={srcset === undefined ? undefined : String(srcset)}
      src={src === undefined ? undefined : String(src)}
    />
  )
}
