import { nothing, type Outcome } from '../../tests/bench/in-page/outcome.ts'
import { defuddle, readability, readabilityTest } from '../../tests/bench/in-page/peers.ts'

const PEERS = { readability, defuddle, readabilityTest }
export type PeerName = keyof typeof PEERS

/** Runs inside the browser: what a peer makes of a page. */
function peer(name: PeerName, html: string, url: string): Outcome {
  try {
    return PEERS[name].read(new DOMParser().parseFromString(html, 'text/html'), url)
  } catch (error) {
    return { ...nothing, error: String(error).slice(0, 200) }
  }
}

Object.assign(window, { lecternPeer: peer })
