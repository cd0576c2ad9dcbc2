import type { DrawAids } from '../hast/draw.tsx'
import { Player } from './embeds/Player.tsx'
import { playerFor } from './embeds/players.ts'
import { Enlargeable } from './pictures/Enlargeable.tsx'

/**
 * What reader mode does with parts of an article; see `DrawAids`.
 * @param enlarge shows a picture of the article over the window
 */
export function drawAids(enlarge: (picture: HTMLImageElement) => void, follow: DrawAids['follow']): DrawAids {
  return {
    follow,
    enlargeable: (picture, alt) => (
      <Enlargeable alt={alt} enlarge={enlarge}>
        {picture}
      </Enlargeable>
    ),
    player(link, name) {
      const address = playerFor(link)
      return address === null ? null : <Player address={address} name={name} />
    },
  }
}
