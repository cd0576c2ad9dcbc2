import { writeFileSync } from 'node:fs'
import { PHRASES } from '../../src/extract/tables/phrases.ts'
import { packPhrases } from './pack.ts'

const file = new URL('../../src/extract/tables/phrase-hashes.ts', import.meta.url)
writeFileSync(file, packPhrases(PHRASES))
