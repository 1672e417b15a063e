import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const ticksPerSecond = 100

/** Ticks that a process was busy, and which started it; those that it waited for are counted with it. */
const busyOf = (pid: number) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
    const at = (place: number) => Number(fields[place])
    return { parent: at(1), own: at(11) + at(12), ended: at(13) + at(14) }
  } catch {
    // It ended since it was listed, and its parent has its time.
    return { parent: 0, own: 0, ended: 0 }
  }
}

/** Milliseconds that these processes and all that they started were busy so far, whatever else the machine did. */
export const busyMs = (roots: readonly number[]): number => {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const known = new Map(all.map(name => [Number(name), busyOf(Number(name))]))
  const belongs = (pid: number): boolean => {
    if (roots.includes(pid)) return true
    const { parent = 0 } = known.get(pid) ?? {}
    return parent > 1 && belongs(parent)
  }
  let ticks = 0
  for (const [pid, { own, ended }] of known) if (belongs(pid)) ticks += own + ended
  return (ticks * 1000) / ticksPerSecond
}

/** The first of the processes of the database in a data folder. */
export const databasePid = (dataDir: string): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
