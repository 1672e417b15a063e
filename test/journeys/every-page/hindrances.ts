import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
// Only what hinders comes out of the page: everything else that axe finds would take four times as long to fetch.
const options = JSON.stringify({ runOnly: tags, resultTypes: ['violations'], preload: false, iframes: false })
const hinders = `axe.run(document, ${options}).then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + '\\n' + failureSummary)].join('\\n')))`

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** The way to speak to the browser itself about a page, begun once and kept as long as the page is. */
export const sessionOf = (page: Page): Promise<CDPSession> => {
  const known = sessions.get(page) ?? page.context().newCDPSession(page)
  sessions.set(page, known)
  return known
}

/** What keeps people out of a page, in words. */
export const hindrances = async (page: Page): Promise<readonly string[]> => {
  const session = await sessionOf(page)
  // Said to the browser itself, which remembers what it compiled; through the page it would read half a megabyte anew each time.
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `${axe};${hinders}`,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value as readonly string[]
}
