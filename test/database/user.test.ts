import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBinaries } from '#database/binaries.ts'
import { databaseUser } from '#database/user.ts'
import { dataFolder } from '../world/program.ts'

const { postgres } = await findBinaries()

const said = (user: ReturnType<typeof databaseUser>, script: string, ...args: string[]) => {
  const [file, words, options] = user.command('/bin/sh', ['-c', script, 'sh', ...args])
  return spawnSync(file, words, { ...options, cwd: '/', encoding: 'utf8' }).stdout.trim()
}

describe.runIf(process.getuid?.() === 0)('started by root', () => {
  test('the database runs as nobody, and its folder is nobody’s', () => {
    const folder = dataFolder()
    const user = databaseUser(folder, postgres)
    expect(said(user, 'id -un')).toBe('nobody')
    expect(said(user, 'touch "$1/file" && id -u < "$1/file"', folder)).toBe('65534')
    expect(statSync(folder).uid).toBe(65_534)
  })

  test('inside a folder that is closed to others it still reaches its own, and cannot write to what is not its own', () => {
    const closed = dataFolder()
    chmodSync(closed, 0o700)
    const folder = join(closed, 'data')
    mkdirSync(folder)
    const user = databaseUser(folder, postgres)
    expect(said(user, 'id -un; test -r "$1" && test -w "$1" && echo mine', folder)).toBe('nobody\nmine')
    expect(said(user, 'touch "$1/theirs" 2>/dev/null || echo refused', closed)).toBe('refused')
  })
})

test.runIf(process.getuid?.() !== 0)('an ordinary user runs the database as itself', () => {
  const user = databaseUser(dataFolder(), postgres)
  expect(said(user, 'id -u')).toBe(String(process.getuid?.()))
})
