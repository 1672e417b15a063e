import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const patienceMs = 180_000

export type Ended = { readonly code: number | null; readonly said: string }

/** Runs a command of the program to its end, with these settings and no others; one that takes longer than three minutes is killed. */
export const command = (settings: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ended> =>
  new Promise(resolve => {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, [join(root, 'build', 'main.js'), ...args], {
      cwd: root,
      env: { PATH, HOME, NODE_COMPILE_CACHE: join(root, 'build', 'compiled'), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs)
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => void (said += text))
    child.on('close', code => {
      clearTimeout(impatience)
      resolve({ code, said })
    })
  })
