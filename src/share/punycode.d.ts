/** The library comes without types; this is what we use of it. */
declare module 'punycode/punycode.es6.js' {
  /** Letters in place of the `xn--` labels of a host name. Throws a RangeError for labels that are no Punycode. */
  export function toUnicode(host: string): string
}
