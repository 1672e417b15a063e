/** A room, its layer, and what it may import: everything, or types alone. */
export type Room = { readonly layer: string; readonly enters: ReadonlySet<string>; readonly knows: ReadonlySet<string> }
export type Rooms = ReadonlyMap<string, Room>

/** Reads the block of arrows in ARCHITECTURE.md; a layer's name stands for all its rooms. */
export const readArrows = (page: string): Rooms => {
  const block = /```arrows\n([\s\S]*?)```/.exec(page)?.[1] ?? ''
  const lines = [...block.matchAll(/^(\w+) +([\w/-]+) *->(.*)$/gm)].map(([, layer = '', room = '', to = '']) => ({
    layer,
    room,
    to,
  }))
  const expand = (name: string) =>
    lines.filter(line => line.layer === name || line.room === name).map(line => line.room)
  return new Map(
    lines.map(({ layer, room, to }) => {
      const words = to.split(' ').filter(Boolean)
      const enters = words.filter(word => !word.startsWith('(')).flatMap(expand)
      const knows = words.filter(word => word.startsWith('(')).flatMap(word => expand(word.slice(1, -1)))
      return [room, { layer, enters: new Set(enters), knows: new Set(knows) }]
    }),
  )
}

const statements =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:([^'"`;]*?)\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every module that a source names, and whether only for its types. */
export const importsOf = (source: string) =>
  [...source.matchAll(statements)].map(([, , type, names = '', from, dynamic]) => {
    const each =
      /^\{([^}]*)\}$/
        .exec(names.trim())?.[1]
        ?.split(',')
        .map(name => name.trim())
        .filter(Boolean) ?? []
    const isTypeOnly = Boolean(type) || (each.length > 0 && each.every(name => name.startsWith('type ')))
    return { target: from ?? dynamic ?? '', isTypeOnly }
  })

/** The room of a path within src, '' for the files that compose the program, undefined where no arrow names it. */
export const roomOf = (rooms: Rooms, path: string): string | undefined => {
  if (!path.includes('/')) return ''
  const parts = path.replace(/\.[^/]*$/, '').split('/')
  for (let length = parts.length; length > 0; length -= 1) {
    const name = parts.slice(0, length).join('/')
    if (rooms.has(name)) return name
  }
  return undefined
}

const resolved = (path: string, target: string): string => {
  if (target.startsWith('#')) return target.slice(1)
  const parts = path.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const mayUse = (layer: string, target: string) => {
  if (layer === 'heart') return false
  return layer !== 'voice' || /^preact(\/|$)/.test(target) || target === 'preact-render-to-string'
}

/** What a file imports against the arrows, in words; nothing for a file that keeps to them. */
export const violations = (rooms: Rooms, path: string, source: string): readonly string[] => {
  const from = roomOf(rooms, path)
  if (from === undefined) return [`${path} lies in a room that ARCHITECTURE.md does not name`]
  const room = rooms.get(from)
  if (!room || room.layer === 'program') return []
  return importsOf(source).flatMap(({ target, isTypeOnly }) => {
    const isInside = target.startsWith('#') || target.startsWith('.')
    if (!isInside) return mayUse(room.layer, target) ? [] : [`${path} imports ${target}, and the ${room.layer} may not`]
    const to = roomOf(rooms, resolved(path, target))
    if (to === from || (to && (room.enters.has(to) || (isTypeOnly && room.knows.has(to))))) return []
    const what =
      to === '' || rooms.get(to ?? '')?.layer === 'program'
        ? 'what composes the program'
        : (to ?? 'a room without arrows')
    return [
      `${path} imports ${target}: ${from} may not enter ${what}${to && room.knows.has(to) ? ' but for types' : ''}`,
    ]
  })
}

const outsideWords =
  /\b(Date\.now|new Date|Math\.random|process\.|console\.|async |await |fetch\(|setTimeout|globalThis)/

/** What would make the heart's answers depend on more than what it is handed. */
export const impurities = (source: string): readonly string[] =>
  source
    .split('\n')
    .map(line => line.replace(/(^|\s)(\/\/|\/?\*).*$/, ''))
    .flatMap(line => outsideWords.exec(line)?.[1] ?? [])
