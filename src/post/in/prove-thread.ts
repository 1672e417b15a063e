// A thread that looks whether messages come from whom they say. It may be killed at any moment, so it holds nothing but names it asked for.
import { parentPort } from 'node:worker_threads'
import { proofOf, type ToProve } from './proof.ts'
import { byNameServers, resolving } from './resolve.ts'

const forOne = resolving(byNameServers(), () => performance.now())

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (answer: unknown) => parentPort?.postMessage(answer)
const answer = async (given: ToProve) => say(await proofOf(given, forOne()))

parentPort?.on('message', (given: ToProve) => void answer(given))
say('ready')
