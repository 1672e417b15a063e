import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holdFolder } from '#database/lock.ts'
import { openSecrets } from '#database/secrets.ts'
import { dataFolder } from '../world/program.ts'

test('a secret is made once, is long, differs by name, and is for its user alone', () => {
  const folder = dataFolder()
  const made = openSecrets(folder)('postgres')
  expect(made).toMatch(/^[\w-]{43}$/)
  const again = openSecrets(folder)
  expect(again('postgres')).toBe(made)
  expect(again('seal')).not.toBe(made)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
})

test('a damaged file of secrets is a fault: new ones would lock everybody out', () => {
  const folder = dataFolder()
  writeFileSync(join(folder, 'secrets.json'), '{"postgres": "half')
  expect(() => openSecrets(folder)).toThrow('restore it from a backup')
})

test('a folder held by a living process is refused, and free again when let go', async () => {
  const folder = dataFolder()
  writeFileSync(join(folder, 'lock'), String(process.ppid))
  await expect(holdFolder(folder)).rejects.toThrow(`in use by another running Verhaal (process ${process.ppid})`)
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.ppid))
  writeFileSync(join(folder, 'lock'), '')
  const letGo = await holdFolder(folder)
  letGo()
  await holdFolder(folder)
})

test.skipIf(process.platform !== 'linux')(
  'a mark of a dead process is taken over, also when its number now belongs to another',
  async () => {
    const folder = dataFolder()
    writeFileSync(join(folder, 'lock'), '4194300 1')
    await holdFolder(folder)
    writeFileSync(join(folder, 'lock'), `${process.ppid} 1`)
    const letGo = await holdFolder(folder)
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `))
    letGo()
  },
)
