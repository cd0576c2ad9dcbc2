/** The script that reads articles aloud; it is put into a page when it is first asked for. */
import { offer } from '../injection/offers.ts'
import { type OpenListening, openListening } from '../ui/aids/listen/open-listening.tsx'
import { browserSpeech } from '../ui/aids/listen/speech.ts'

const open: OpenListening = (request) => openListening(request, browserSpeech(speechSynthesis))

offer('listening', open)

export default 'listening'
