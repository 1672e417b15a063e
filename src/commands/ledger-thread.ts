// A thread that goes past a part of all complaints: it tells how far it is, and at the end what it found.
import { parentPort, workerData } from 'node:worker_threads'
import { clockFrom } from '#clock/clock.ts'
import { connect } from '#database/connect.ts'
import { rebuildPart } from '#ledger/rebuild.ts'
import { verifyHistories } from '#ledger/verify.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'
import type { Said, Task } from './ledger-threads.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const { url, work, part } = workerData as Task
const db = connect(url, undefined, 3)
const rules = createRulebook({ db, now: clockFrom(), shipped })
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (said: Said) => parentPort?.postMessage(said)
const pass = work === 'verify' ? verifyHistories : rebuildPart
const found = await pass(db, rules, done => say({ done }), part)
await db.destroy()
say({ found: { events: 0, findings: [], ...found } })
