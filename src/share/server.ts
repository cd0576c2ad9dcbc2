/**
 * The host of a server as a reader writes it: "mastodon.social", "https://mastodon.social/@me", "@me@mastodon.social".
 * @returns null when no host can be read from it
 */
export function serverOf(written: string): string | null {
  const name = written.trim().replace(/^@?[^@/]*@(?=[^@/]+$)/, '')
  const url = URL.parse(/^https?:\/\//i.test(name) ? name : `https://${name}`)
  const isHost = url && /^(?:[^.\s%]+\.)+[^.\s%]{2,}$|^localhost$/.test(url.hostname) && !url.username && !url.password
  return isHost ? url.host : null
}
