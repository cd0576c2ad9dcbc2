import { useContext, useEffect } from 'preact/hooks'
import type { LiveSettings } from '../settings/live.ts'
import { choices } from '../settings/validation.ts'
import type { ListenDeeds } from '../ui/aids/listen/open-listening.tsx'
import type { ActionId } from '../ui/keys/actions.ts'
import { type Deed, DoingContext } from '../ui/keys/doing.ts'
import type { ReadingAids } from './reading-aids.ts'

/** Lets keys use the reading aids, while there is an article. */
export function useAidActions(aids: ReadingAids, settings: LiveSettings, hasArticle: boolean): void {
  const doing = useContext(DoingContext)
  useEffect(() => {
    if (!doing || !hasArticle) return undefined
    const offs = Object.entries(deedsOf(aids, settings)).map(([id, deed]) => doing.on(id as ActionId, deed))
    return () => {
      for (const off of offs) off()
    }
  }, [doing, aids, settings, hasArticle])
}

function deedsOf(aids: ReadingAids, settings: LiveSettings): Partial<Record<ActionId, Deed>> {
  const line = (by: 1 | -1) => () => aids.focus.mode !== 'off' && (aids.focus.move(by) ?? true)
  const hear = (deed: (listening: ListenDeeds) => void) => () => {
    const listening = aids.listening.value
    return listening !== null && (deed(listening) ?? true)
  }
  return {
    nextParagraph: () => aids.step(1),
    previousParagraph: () => aids.step(-1),
    screenDown: () => aids.turn('down'),
    screenUp: () => aids.turn('up'),
    nextLine: line(1),
    previousLine: line(-1),
    focus: () => settings.change({ focus: nextFocus(settings.now.value.focus) }),
    back: () => aids.back(),
    listen: () => aids.listen().catch(reportError),
    nextSentence: hear((listening) => listening.next()),
    previousSentence: hear((listening) => listening.previous()),
    faster: hear((listening) => listening.faster()),
    slower: hear((listening) => listening.slower()),
  }
}

function nextFocus(focus: (typeof choices.focus)[number]): (typeof choices.focus)[number] {
  return choices.focus[(choices.focus.indexOf(focus) + 1) % choices.focus.length] ?? 'off'
}
