import listening from '../listening/main.iife.ts?script'
import page from '../page/main.iife.ts?script'
import passage from '../passage/main.iife.ts?script'
import pictures from '../pictures/main.iife.ts?script'
import reader from '../reader/main.iife.tsx?script'
import removed from '../removed/main.iife.ts?script'
import sharing from '../sharing/main.iife.ts?script'

/** Addresses of the scripts that are put into pages, inside the built extension. */
export const scripts = { page, reader, sharing, passage, pictures, listening, removed }
