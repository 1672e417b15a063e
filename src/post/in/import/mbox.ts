/** One message out of a file. Of one that is too large there is only the beginning, and how large it is. */
export type FromFile = { readonly raw: Buffer; readonly bytes: number; readonly isWhole: boolean }

const newline = 10
const from = Buffer.from('From ')

/** The file line by line, each with its line end; a line longer than `most` comes in pieces. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk)
    let at = 0
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, at)) {
      yield bytes.subarray(at, end + 1)
      at = end + 1
    }
    rest = bytes.subarray(at)
    if (rest.length > most) {
      yield rest
      rest = Buffer.alloc(0)
    }
  }
  if (rest.length > 0) yield rest
}

const isBlank = (line: Buffer) => line.length <= 2 && (line[0] === newline || (line[0] === 13 && line[1] === newline))
const begins = (line: Buffer) => line.length > 5 && line.subarray(0, 5).equals(from)

/** Within a message a line that begins with From was written with > before it, once more each time it was quoted. */
const unquoted = (line: Buffer): Buffer => {
  let many = 0
  while (line[many] === 62) many += 1
  return many > 0 && line.subarray(many, many + 5).equals(from) ? line.subarray(1) : line
}

const mostHead = 256 * 1024

const collecting = (most: number) => {
  let lines: Buffer[] = []
  let [kept, bytes] = [0, 0]
  return {
    add: (line: Buffer) => {
      bytes += line.length
      if (bytes > most && kept > mostHead) {
        lines = [Buffer.from(Buffer.concat(lines).subarray(0, mostHead))]
        kept = mostHead
      }
      if (bytes > most && kept >= mostHead) return
      // A copy: the chunk it is a part of must not be kept for it.
      lines.push(Buffer.from(line))
      kept += line.length
    },
    taken: (): FromFile => {
      const message = { raw: Buffer.concat(lines), bytes, isWhole: bytes <= most }
      lines = []
      kept = 0
      bytes = 0
      return message
    },
  }
}

/**
 * The messages of a file, one after the other, however large the file is: an mbox (RFC 4155, and as programs write it) where it
 * begins with a From line, else one message. `most` is how many bytes a message may have to be given whole.
 */
export async function* messagesIn(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<FromFile> {
  const message = collecting(most)
  let isMbox: boolean | undefined
  let [any, afterBlank] = [false, true]
  let blank: Buffer | undefined
  for await (const line of linesOf(chunks, most)) {
    isMbox ??= begins(line)
    if (isMbox && afterBlank && begins(line)) {
      if (any) yield message.taken()
      any = false
      // The empty line before it belongs to the file, not to the message.
      blank = undefined
      afterBlank = false
      continue
    }
    if (blank) message.add(blank)
    blank = undefined
    afterBlank = isBlank(line)
    any = true
    if (isMbox && afterBlank) blank = Buffer.from(line)
    else message.add(isMbox ? unquoted(line) : line)
  }
  if (any) yield message.taken()
}
