/** The page to go on to after signing in, if it is one of this site; an address from outside is never followed. */
export const ownPath = (asked: string | undefined): string | undefined => {
  if (!asked || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return undefined
  const here = 'https://this.site'
  if (!URL.canParse(asked, here)) return undefined
  const { origin, pathname, search } = new URL(asked, here)
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}` : undefined
}
