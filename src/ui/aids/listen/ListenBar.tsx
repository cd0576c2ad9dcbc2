import type { JSX } from 'preact'
import { inMessageLanguage, t } from '../../../i18n.ts'
import { percent } from '../../amounts.ts'
import { Icon } from '../../Icon.tsx'
import type { ListeningSession } from './listening-session.ts'

interface ListenBarProps {
  session: ListeningSession
  /** Name of the article's language, in the language of the interface. */
  language: string
  close: () => void
}

/** The tools of reading aloud, at the foot of the window. */
export function ListenBar({ session, language, close }: ListenBarProps): JSX.Element {
  return (
    <section class="listen-bar" aria-label={t('listen')} {...inMessageLanguage()}>
      {session.voice.value && <Tools session={session} />}
      <p role="status">{sentence(session, language)}</p>
      <Tool icon="close" name={t('close')} press={close} />
    </section>
  )
}

function sentence({ state }: ListeningSession, language: string): string {
  if (state.value === 'noVoice') return t('noVoice', language)
  if (state.value === 'failed') return t('voiceFailed')
  return state.value === 'ended' ? t('listenedToEnd') : ''
}

function Tools({ session }: { session: ListeningSession }): JSX.Element {
  const { state, voices, voice, speed } = session
  const plays = state.value === 'playing'
  return (
    <>
      <Tool icon="previous" name={t('previousSentence')} press={() => session.step(-1)} />
      <Tool
        icon={plays ? 'pause' : 'play'}
        name={t(plays ? 'pauseListening' : 'playListening')}
        press={() => session.toggle()}
      />
      <Tool icon="next" name={t('nextSentence')} press={() => session.step(1)} />
      <Tool icon="minus" name={t('slower')} press={() => session.changeSpeed('down')} />
      <span class="listen-speed" role="status" aria-label={t('speedNow', percent(speed.value / 100))}>
        {percent(speed.value / 100)}
      </span>
      <Tool icon="plus" name={t('faster')} press={() => session.changeSpeed('up')} />
      {(voices.value?.length ?? 0) > 1 && (
        <select
          aria-label={t('voice')}
          value={voice.value?.voiceURI}
          onChange={({ currentTarget }) => session.choose(currentTarget.value)}
        >
          {voices.value?.map(({ name, voiceURI }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  )
}

interface ToolProps {
  icon: 'previous' | 'play' | 'pause' | 'next' | 'minus' | 'plus' | 'close'
  name: string
  press: () => void
}

function Tool({ icon, name, press }: ToolProps): JSX.Element {
  return (
    <button type="button" class="tool" aria-label={name} title={name} onClick={press}>
      <Icon of={icon} />
    </button>
  )
}
