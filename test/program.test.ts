import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { isAlive } from '../src/database/lock.ts'
import { firstRun } from './world/first-run.ts'
import { dataFolder, startProgram, startServing } from './world/program.ts'

const postgresOf = (folder: string) =>
  Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const DATA_DIR = dataFolder()
vi.setConfig({ testTimeout: 90_000 })

test('A-93: it starts on an empty folder with passwords for its user alone, answers, and stops with its database when asked', async () => {
  const program = await startServing({ DATA_DIR })
  expect(statSync(join(DATA_DIR, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(statSync(join(DATA_DIR, 'postgres')).mode & 0o777).toBe(0o700)
  expect((await fetch(`${program.url}/health`)).status).toBe(200)
  const postgres = postgresOf(DATA_DIR)
  expect(isAlive(postgres)).toBe(true)
  program.signal('SIGINT')
  expect(await program.ended).toBe(0)
  expect(isAlive(postgres)).toBe(false)
})

test('a second program on the same folder is refused, and told by which it is in use', async () => {
  const first = await startServing({ DATA_DIR })
  const second = await startProgram({ DATA_DIR })
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain('is in use by another running Verhaal')
  expect((await fetch(`${first.url}/health`)).status).toBe(200)
  const beside = await startProgram({ DATA_DIR }, 'migrate')
  expect(await beside.ended).toBe(0)
  expect(beside.output()).toContain('The database is up to date.')
  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
})

const complain = async (url: string, order: number) => {
  const answers = { order: String(order), category: 'damaged', story: 'The neck is broken.', name: 'Ann Lee' }
  const body = new URLSearchParams({ ...answers, email: 'ann.lee@inbox.example' })
  return (await fetch(`${url}/complain/short`, { method: 'POST', body, redirect: 'manual' })).status
}

test('program and database killed at any moment lose no complaint whose sender got an answer', async () => {
  const folder = dataFolder()
  const killed = await startServing({ DATA_DIR: folder })
  const [, signIn = ''] = await killed.prints(/First sign-in\s+(\S+)/)
  await firstRun(killed.url, signIn)
  const taken: number[] = []
  const sender = async (n: number) => {
    for (let order = n * 1000; ; order += 1)
      if ((await complain(killed.url, order).catch(() => 0)) === 303) taken.push(order)
      else return
  }
  const senders = Promise.all([sender(1), sender(2), sender(3)])
  while (taken.length < 20) await wait(5)
  process.kill(postgresOf(folder), 'SIGKILL')
  killed.signal('SIGKILL')
  await senders
  await killed.ended
  const next = await startServing({ DATA_DIR: folder })
  const check = await startProgram({ DATA_DIR: folder }, 'verify')
  const [, found = ''] = await check.prints(/(\d+) complaints and \d+ events checked: all is well/)
  expect(Number(found)).toBeGreaterThanOrEqual(taken.length)
  next.signal('SIGINT')
  expect(await next.ended).toBe(0)
})

test('after a kill the next start stops the database that was left running', async () => {
  const killed = await startServing({ DATA_DIR })
  const orphan = postgresOf(DATA_DIR)
  killed.signal('SIGKILL')
  await killed.ended
  expect(isAlive(orphan)).toBe(true)
  const next = await startServing({ DATA_DIR })
  expect(next.output()).toContain('Stopped the PostgreSQL that an earlier, killed program had left running.')
  expect(isAlive(orphan)).toBe(false)
  next.signal('SIGINT')
  expect(await next.ended).toBe(0)
})

test('when its database is killed it is started again, and the program goes on', async () => {
  const program = await startServing({ DATA_DIR })
  process.kill(postgresOf(DATA_DIR), 'SIGKILL')
  await program.prints(/PostgreSQL ended by itself and is started again/)
  for (const end = Date.now() + 20_000; Date.now() < end; await wait(50))
    if ((await fetch(`${program.url}/health`)).status === 200) break
  expect((await fetch(`${program.url}/health`)).status).toBe(200)
  program.signal('SIGINT')
  expect(await program.ended).toBe(0)
})

test('a taken port is named, with what to type instead', async () => {
  const other = createServer()
  const port = await new Promise<number>(resolve => {
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port))
  })
  const program = await startProgram({ DATA_DIR, PORT: String(port) })
  expect(await program.ended).toBe(1)
  expect(program.output()).toContain(`Port ${port} is taken`)
  expect(program.output()).toContain(`PORT=${port + 1} npm start`)
  other.close()
})

test('A-81: wrong settings and unknown commands are told without a stack', async () => {
  const wrong = await startProgram({ DATA_DIR, PORT: 'eighty', LOG_LEVEL: 'loud' })
  expect(await wrong.ended).toBe(1)
  expect(wrong.output()).toMatch(/PORT must be[^]*LOG_LEVEL must be/)
  const unknown = await startProgram({ DATA_DIR }, 'dance')
  expect(await unknown.ended).toBe(1)
  expect(unknown.output()).toContain('There is no command "dance"')
  expect(wrong.output() + unknown.output()).not.toMatch(/\n\s+at /)
})
