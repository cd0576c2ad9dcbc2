interface NetLogEvent {
  type: number
  params?: { url?: string; initiator?: string }
}

/**
 * Addresses in Chromium's net log (`--log-net-log`) that something with this origin asked for outside itself. The log
 * holds one event a line, and what the browser was stopped in the middle of writing is left out.
 */
export function requestsOf(origin: string, log: string): string[] {
  const addresses = log.split('\n').flatMap((line) => {
    if (!line.includes(origin)) return []
    try {
      const { params } = JSON.parse(line.replace(/,\s*$/, '')) as NetLogEvent
      return params?.initiator === origin && params.url ? [params.url] : []
    } catch {
      return []
    }
  })
  return [...new Set(addresses.filter((url) => /^(https?|wss?):/.test(url)))]
}
