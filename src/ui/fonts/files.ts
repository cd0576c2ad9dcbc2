import dyslexiaItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-400-italic.woff2?url'
import dyslexia from '@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url'
import dyslexiaBoldItalic from '@fontsource/opendyslexic/files/opendyslexic-latin-700-italic.woff2?url'
import dyslexiaBold from '@fontsource/opendyslexic/files/opendyslexic-latin-700-normal.woff2?url'
import legibleExtendedItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-italic.woff2?url'
import legibleExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?url'
import legibleItalic from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2?url'
import legible from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { ShippedFace } from './faces.ts'

/** A file of a face, and which letters it is for. */
export interface FontFile extends Required<Pick<FontFaceDescriptors, 'weight' | 'style' | 'unicodeRange'>> {
  /** Address inside the extension; closed to web pages. */
  url: string
}

const every = 'U+0-10FFFF'
/** Latin with marks, as the files are cut. */
const extended =
  'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, ' +
  'U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF'
const basic =
  'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2C6, U+2DA, U+2DC, U+304, U+308, U+329, U+2000-206F, U+20AC, U+2122, ' +
  'U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD'

/** Only pages of the extension import this: what it names is not for scripts in web pages. */
export const fontFiles: Readonly<Record<ShippedFace, readonly FontFile[]>> = {
  legible: [
    { url: legible, weight: '200 800', style: 'normal', unicodeRange: basic },
    { url: legibleItalic, weight: '200 800', style: 'italic', unicodeRange: basic },
    { url: legibleExtended, weight: '200 800', style: 'normal', unicodeRange: extended },
    { url: legibleExtendedItalic, weight: '200 800', style: 'italic', unicodeRange: extended },
  ],
  dyslexia: [
    { url: dyslexia, weight: '400', style: 'normal', unicodeRange: every },
    { url: dyslexiaItalic, weight: '400', style: 'italic', unicodeRange: every },
    { url: dyslexiaBold, weight: '700', style: 'normal', unicodeRange: every },
    { url: dyslexiaBoldItalic, weight: '700', style: 'italic', unicodeRange: every },
  ],
}
