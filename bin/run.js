import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { root } from './setup.js'

// Small steps of the young generation, an old one that grows by less than half before it is looked through, few arenas, and what
// is free on top of them given back: a program at rest gives its memory back to the machine, also after a busy hour.
export const lean = {
  flags: [
    `--import=${pathToFileURL(join(root, 'bin', 'maps.js')).href}`,
    '--max-semi-space-size=8',
    '--heap-growing-percent=40',
  ],
  env: { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '1048576' },
}

const codeOf = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/**
 * Runs a program in the foreground, hands every signal on and answers with its exit code. The channel between the two tells
 * the program when this one was killed outright.
 */
export const run = (node, args, env = process.env) =>
  new Promise(resolve => {
    const child = spawn(node, args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
    for (const signal of Object.keys(codeOf)) process.on(signal, () => child.kill(signal))
    // npm stopped by the system leaves us behind: it tells only the shell between us, which tells nobody.
    const above = process.ppid
    const watch = () => process.ppid !== above && child.kill('SIGTERM')
    if (process.env.npm_lifecycle_event && process.platform !== 'win32') setInterval(watch, 500).unref()
    child.on('error', fault => {
      console.error(fault.message)
      resolve(1)
    })
    child.on('exit', (code, signal) => resolve(code ?? codeOf[signal] ?? 1))
  })
