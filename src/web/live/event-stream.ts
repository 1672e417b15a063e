import type { Cursor, Message } from '#live/live.ts'

const dataOf = (message: Message): string => {
  if (message.changed === 'complaint') return `${message.id} ${message.version}`
  return message.changed === 'presence' ? message.id : ''
}

/** Messages as an event stream has them (HTML standard, 9.2); the last one bears the place to go on from. */
export const written = (messages: readonly Message[], cursor: Cursor): string =>
  messages
    .map((message, n) => {
      const id = n === messages.length - 1 ? `id: ${cursor}\n` : ''
      return `${id}event: ${message.changed}\ndata: ${dataOf(message)}\n\n`
    })
    .join('')

/** Whether a text from outside is a moment as these streams name it. */
export const isCursor = (text: string | undefined): text is Cursor =>
  text !== undefined && /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?(Z|[+-]\d\d(:?\d\d)?)$/.test(text)

/** Says something to whoever reads the stream; `close` ends it from our side. */
export type Line = { readonly say: (text: string) => void; readonly close: () => void }

/** An answer that goes on: `begin` is handed the line, and answers with what to do when it ends, from either side. */
export const eventStream = (begin: (line: Line) => () => void): Response => {
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start: controller => {
      let isOver = false
      const once = (act: () => void) => {
        if (isOver) return
        isOver = true
        act()
      }
      const say = (text: string) => {
        if (!isOver) controller.enqueue(new TextEncoder().encode(text))
      }
      let finish = () => {}
      const close = () =>
        once(() => {
          finish()
          controller.close()
        })
      finish = begin({ say, close })
      end = () => once(finish)
      if (isOver) finish()
    },
    cancel: () => end(),
  })
  // Some servers in between hold back what is small.
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
  return new Response(body, { headers })
}
