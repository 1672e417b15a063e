/** A short readable id from a name: `Anna de Vries` is `anna-de-vries`. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'someone'

/** The id of that name, or the first with a number behind it that nobody has. */
export const freeId = async (name: string, isTaken: (id: string) => Promise<boolean>): Promise<string> => {
  const base = slugOf(name)
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!(await isTaken(id))) return id
  }
}
