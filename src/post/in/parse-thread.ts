// A thread that takes messages apart. It may be killed at any moment, so it holds nothing and touches nothing.
import { parentPort } from 'node:worker_threads'
import { layoutOf } from './layout.ts'
import { parsedFrom } from './parsed.ts'
import { takenApart } from './take-apart.ts'

export type Reading = { readonly raw: Uint8Array; readonly wants: 'text' | 'layout' }

const read = async ({ raw, wants }: Reading) => {
  const email = await takenApart(raw)
  if (!email) return { problem: 'too-many-parts' }
  return wants === 'layout' ? layoutOf(email) : parsedFrom(email)
}

/** What was attached need not be copied on its way out, which would double what a large message takes. */
const carried = (answer: object): readonly ArrayBuffer[] =>
  'files' in answer
    ? [...new Set((answer as ReturnType<typeof parsedFrom>).files.map(({ content }) => content.buffer as ArrayBuffer))]
    : []

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (answer: unknown, along: readonly ArrayBuffer[] = []) => parentPort?.postMessage(answer, [...along])

const answer = async (reading: Reading) => {
  const found = await read(reading).catch(() => ({ problem: 'unreadable' }))
  say(found, carried(found))
}
parentPort?.on('message', (reading: Reading) => void answer(reading))
say('ready')
