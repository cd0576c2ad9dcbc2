/**
 * Characters no file may hold: those that XML 1.0 forbids (controls except tab and line breaks, noncharacters) and
 * halves of a surrogate pair, which UTF-8 can't write.
 */
const broken = /[\p{Surrogate}\p{Noncharacter_Code_Point}\0]/gu
const controls = /[^\P{Cc}\t\n]/gu

/** Text that every format and every reader of it can hold: broken characters become U+FFFD, controls go. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(broken, '\ufffd').replace(controls, '')
}

/** The same for a text that has to stay on one line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\s\u2028\u2029\u0085]+/g, ' ')).trim()
}
