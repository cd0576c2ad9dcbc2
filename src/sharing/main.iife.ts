/** The script that brings the share sheet, with all that makes files, into reader mode when it is asked for. */
import { offer } from '../injection/offers.ts'
import { openSheet } from '../ui/open-sheet.tsx'

offer('sharing', openSheet)

export default 'sharing'
