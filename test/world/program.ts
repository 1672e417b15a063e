import { spawn } from 'node:child_process'
import { rmSync, mkdtempSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '#database/postmaster.ts'
import { atTheEnd } from './closing.ts'
// @ts-expect-error plain JavaScript that any Node runs before anything is installed
import { bundle } from '../../bin/bundle.js'

export type Program = {
  /** Everything it has printed so far, both streams. */
  readonly output: () => string
  /** Waits until it has printed something that matches; fails when it ends or a minute passes first. */
  readonly prints: (words: RegExp) => Promise<RegExpExecArray>
  readonly signal: (signal: NodeJS.Signals) => void
  /** Its exit code, or the signal that ended it, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

let built: Promise<string> | undefined

/** A data folder of its own, removed after the file's last test. */
export const dataFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verhaal-test-'))
  chmodSync(folder, 0o755)
  atTheEnd(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Runs the program as a person does, with these settings and no others. */
export const startProgram = async (settings: Readonly<Record<string, string>>, ...args: string[]): Promise<Program> => {
  const program = await (built ??= bundle('src/main.ts', 'main-in-tests'))
  const { PATH = '', HOME = '' } = process.env
  const PORT = String(await freePort())
  const child = spawn(process.execPath, ['--enable-source-maps', program, ...args], {
    // What it compiles is kept for the next start, as npm start keeps it.
    env: { PATH, HOME, PORT, NODE_COMPILE_CACHE: 'build/compiled', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [output, isRunning] = ['', true]
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void (output += text))
  const ended = new Promise<number | NodeJS.Signals | null>(resolve => {
    child.on('close', (code, signal) => {
      isRunning = false
      resolve(code ?? signal)
    })
  })
  atTheEnd(() => {
    child.kill('SIGTERM')
    return ended
  })
  const prints = async (words: RegExp) => {
    for (const end = Date.now() + 60_000; Date.now() < end; await wait(10)) {
      const found = words.exec(output)
      if (found) return found
      if (!isRunning) break
    }
    throw new Error(`The program never printed ${words}, but:\n${output}`)
  }
  return { output: () => output, prints, signal: signal => void child.kill(signal), ended }
}

/** A program that is ready for requests, and its address. */
export const startServing = async (settings: Readonly<Record<string, string>>, ...args: string[]) => {
  const program = await startProgram(settings, ...args)
  const [, url = ''] = await program.prints(/(http:\/\/localhost:\d+)/)
  return { ...program, url }
}
