import type { Browser } from 'puppeteer-core'

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

interface Evaluated {
  type: string
  result?: { value: string }
  exceptionDetails?: unknown
}

/** Runs code in Firefox's own window, where its toolbar, its menus and its accessibility service are. */
export type InChrome = <T>(code: string, argument?: unknown) => Promise<T>

/**
 * The way into Firefox's own window, over WebDriver BiDi; Firefox opens it only with `--remote-allow-system-access`.
 * `code` is the body of an async function with one parameter, `argument`; what it returns comes back as JSON.
 */
export async function firefoxChrome(browser: Browser): Promise<InChrome> {
  // Puppeteer has no call for Firefox's own windows, but its connection does.
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const { contexts } = tree.result as { contexts: { context: string }[] }
  const context = contexts[0]?.context
  return async (code, argument) => {
    const call = `(async (argument) => { ${code} })(${JSON.stringify(argument ?? null)})`
    const { result } = await connection.send('script.evaluate', {
      expression: `${call}.then((value) => JSON.stringify({ value }), (error) => JSON.stringify({ error: String(error) }))`,
      target: { context },
      awaitPromise: true,
    })
    const evaluated = result as Evaluated
    if (evaluated.type !== 'success' || !evaluated.result) throw new Error(JSON.stringify(evaluated.exceptionDetails))
    const { value, error } = JSON.parse(evaluated.result.value)
    if (error) throw new Error(`In Firefox's window: ${error}`)
    return value
  }
}
