// One of the threads that years are lived in. It is told which database is its own, asks for a seed when it is free, and tells of each year.
import { parentPort, workerData } from 'node:worker_threads'
import { Client } from 'pg'
import { liveSeeds } from '../year/seeds.ts'
import type { Year } from '../year/year.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

export type Given = {
  readonly name: string
  readonly admin: string
  /** The database that others are copied from, and how the program and the superuser reach the thread's own. */
  readonly template: string
  readonly own: { readonly admin: string; readonly app: string }
}
/** What a thread says: 'free', or a year. */
export type Said = 'free' | Year

const { name, admin, template, own } = workerData as Given

const fresh = async () => {
  const client = new Client({ connectionString: admin })
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name} template ${template} owner verhaal_owner`)
  await client.end()
  return own
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
const say = (said: Said) => parentPort?.postMessage(said)

async function* asked(): AsyncGenerator<number> {
  for (;;) {
    const next = new Promise<number | undefined>(resolve => parentPort?.once('message', resolve))
    say('free')
    const seed = await next
    if (seed === undefined) return
    yield seed
  }
}

await liveSeeds(fresh, name, asked(), say)
parentPort?.close()
