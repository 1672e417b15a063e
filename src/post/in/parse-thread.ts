// A thread that takes messages apart. It may be killed at any moment, so it holds nothing and touches nothing.
import { parentPort } from 'node:worker_threads'
import { parsedFrom } from './parsed.ts'
import { takenApart } from './take-apart.ts'

const read = async (raw: Uint8Array) => {
  const email = await takenApart(raw)
  return email ? parsedFrom(email) : { problem: 'too-many-parts' }
}

/** What was attached need not be copied on its way out, which would double what a large message takes. */
const carried = (answer: Awaited<ReturnType<typeof read>>) =>
  'files' in answer ? [...new Set(answer.files.map(({ content }) => content.buffer as ArrayBuffer))] : []

const say = (answer: unknown, along: readonly ArrayBuffer[] = []) => parentPort?.postMessage(answer, [...along])

parentPort?.on('message', async (raw: Uint8Array) => {
  const answer = await read(raw).catch(() => ({ problem: 'unreadable' }))
  say(answer, carried(answer as never))
})
say('ready')
