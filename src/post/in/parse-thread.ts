// A thread that takes one message apart. It may be killed at any moment, so it holds nothing and touches nothing.
import { parentPort, workerData } from 'node:worker_threads'
import PostalMime from 'postal-mime'
import { parsedFrom } from './parsed.ts'

const limits = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 2 }

const parsed = parsedFrom(await PostalMime.parse(workerData as Uint8Array, limits))
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
parentPort?.postMessage(parsed)
