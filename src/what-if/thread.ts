// A thread that judges: it gets lives and sends what it found in them, and at the end what it counted.
import { parentPort, workerData } from 'node:worker_threads'
import { judging, type Life, type Rules } from './judge.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const { judge, figures } = judging(workerData as Rules)

parentPort?.on('message', (lives: readonly Life[] | 'figures') => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(lives === 'figures' ? figures() : lives.flatMap(judge))
})
