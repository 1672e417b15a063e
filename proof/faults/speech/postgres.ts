import type { Speech, Unit } from './speech.ts'

const oneLine = (sql: string) => sql.replace(/\s+/g, ' ').trim()

/** The whole messages at the start of these bytes, each with its sign; the first of a connection has none. */
const whole = (bytes: Buffer, isStart: boolean) => {
  const messages: { readonly sign: string; readonly bytes: Buffer }[] = []
  let [at, unsigned] = [0, isStart]
  for (;;) {
    const head = unsigned ? 0 : 1
    if (bytes.length < at + head + 4) break
    const end = at + head + bytes.readUInt32BE(at + head)
    if (bytes.length < end) break
    messages.push({ sign: unsigned ? '' : String.fromCodePoint(bytes[at] ?? 0), bytes: bytes.subarray(at, end) })
    at = end
    unsigned = false
  }
  return { messages, rest: bytes.subarray(at) }
}

/** The texts between zero bytes in a message, from the fifth byte on. */
const textsOf = (bytes: Buffer) => bytes.subarray(5).toString('utf8').split('\0')

/**
 * PostgreSQL's own protocol, one statement at a time: all that the client sends until it asks for an answer, and all that the
 * server says until it is ready again. The label is the statement; `whose` is what the connection calls itself.
 */
export const postgres = (): Speech => {
  const named = new Map<string, string>()
  const pending: string[] = []
  let [asking, answering] = [Buffer.alloc(0), Buffer.alloc(0)]
  let [gathered, said]: [Buffer[], Buffer[]] = [[], []]
  let [isStart, sql, name] = [true, '', '']

  const hear = (sign: string, bytes: Buffer) => {
    const [first = '', second = ''] = textsOf(bytes)
    if (sign === 'P') {
      named.set(first, oneLine(second))
      sql = oneLine(second)
    }
    if (sign === 'Q') sql = oneLine(first)
    // A portal's name, then the statement's.
    if (sign === 'B') sql = named.get(second) ?? sql
  }
  const ended = (): Unit => {
    const unit: Unit = { bytes: Buffer.concat(gathered), label: sql }
    pending.push(sql)
    gathered = []
    sql = ''
    return unit
  }
  return {
    whose: () => name,
    asked: chunk => {
      const found = whole(Buffer.concat([asking, chunk]), isStart)
      asking = Buffer.from(found.rest)
      const units: Unit[] = []
      for (const { sign, bytes } of found.messages) {
        if (isStart) {
          isStart = false
          name = /application_name\0([^\0]*)/.exec(bytes.toString('latin1'))?.[1] ?? ''
        }
        hear(sign, bytes)
        gathered.push(bytes)
        if (sign === 'S' || sign === 'Q') units.push(ended())
        else if (!'PBDEC'.includes(sign) || sign === '') {
          units.push({ bytes: Buffer.concat(gathered) })
          gathered = []
        }
      }
      return units
    },
    answered: chunk => {
      const found = whole(Buffer.concat([answering, chunk]), false)
      answering = Buffer.from(found.rest)
      const units: Unit[] = []
      for (const { sign, bytes } of found.messages) {
        said.push(bytes)
        if (sign !== 'Z' && pending.length > 0) continue
        const label = sign === 'Z' ? pending.shift() : undefined
        const isOpen = sign === 'Z' && bytes[5] !== 'I'.codePointAt(0)
        units.push({ bytes: Buffer.concat(said), isOpen, ...(label === undefined ? {} : { label }) })
        said = []
      }
      return units
    },
  }
}

/** Whether a statement changes something, or makes a change last. */
export const isWrite = (sql: string): boolean =>
  /^(insert|update|delete|commit|create|alter|drop|grant|truncate|do)\b/i.test(sql) ||
  (/^with\b/i.test(sql) && /\b(insert into|update|delete from)\b/i.test(sql))
