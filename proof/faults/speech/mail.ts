import type { Speech, Unit } from './speech.ts'

const verbOf = (line: string) => /^[A-Za-z]+/.exec(line)?.[0].toUpperCase() ?? line.slice(0, 10)

/** Splits at the end of each line; the rest waits. */
const lines = () => {
  let rest = Buffer.alloc(0)
  return (chunk: Buffer): readonly Buffer[] => {
    const bytes = Buffer.concat([rest, chunk])
    const found: Buffer[] = []
    let at = 0
    for (let end = bytes.indexOf('\r\n', at); end !== -1; end = bytes.indexOf('\r\n', at)) {
      found.push(bytes.subarray(at, end + 2))
      at = end + 2
    }
    rest = Buffer.from(bytes.subarray(at))
    return found
  }
}

/** SMTP and LMTP, one command and one answer at a time; a letter's own lines are one message, `dot`. */
export const smtp = (): Speech => {
  const [fromClient, fromServer] = [lines(), lines()]
  const pending: string[] = []
  let [letter, answer]: [Buffer[] | undefined, Buffer[]] = [undefined, []]
  const taken = (line: Buffer): readonly Unit[] => {
    letter?.push(line)
    if (line.toString('latin1') !== '.\r\n') return []
    const bytes = Buffer.concat(letter ?? [])
    letter = undefined
    pending.push('dot')
    return [{ bytes, label: 'dot' }]
  }
  return {
    asked: chunk =>
      fromClient(chunk).flatMap(line => {
        if (letter) return taken(line)
        const label = verbOf(line.toString('latin1'))
        pending.push(label)
        return [{ bytes: line, label }]
      }),
    answered: chunk =>
      fromServer(chunk).flatMap(line => {
        answer.push(line)
        const text = line.toString('latin1')
        if (!/^\d{3}( |\r)/.test(text)) return []
        const label = pending.shift() ?? 'greeting'
        if (label === 'DATA' && text.startsWith('354')) letter = []
        const bytes = Buffer.concat(answer)
        answer = []
        return [{ bytes, label }]
      }),
  }
}

/** IMAP, one command at a time and its whole answer; what a server says unasked passes uncounted. */
export const imap = (): Speech => {
  const fromClient = lines()
  const pending = new Map<string, string>()
  let said = Buffer.alloc(0)
  return {
    asked: chunk =>
      fromClient(chunk).map(line => {
        const [, tag, label] = /^(\S+) (UID \w+|\w+)/i.exec(line.toString('latin1')) ?? []
        if (!tag || !label) return { bytes: line }
        pending.set(tag, label.toUpperCase())
        return { bytes: line, label: label.toUpperCase() }
      }),
    answered: chunk => {
      said = Buffer.concat([said, chunk])
      const text = said.toString('latin1')
      const isIdle = [...pending.values()].every(label => label === 'IDLE')
      const found = [...pending].find(([tag]) => new RegExp(`(^|\\r\\n)${tag} [^\\r]*\\r\\n$`).test(text))
      if (!found && !isIdle && !text.startsWith('+')) return []
      const bytes = said
      said = Buffer.alloc(0)
      if (!found) return [{ bytes }]
      pending.delete(found[0])
      return [{ bytes, label: found[1] }]
    },
  }
}
