import type { Context } from 'hono'

/**
 * Whether a form came from a page of this site. Pages send no referrer, so a browser's `Origin` would say nothing; older
 * browsers that do not say where a form comes from are believed.
 */
export const isFromHere = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site')
  return site === undefined || site === 'same-origin' || site === 'none'
}
