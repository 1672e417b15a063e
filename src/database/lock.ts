import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Halt } from './halt.ts'

/** What the system tells of a process, from its state on; nothing where it does not tell. */
const statOf = (pid: number): readonly string[] => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

/** When a process began, so that a number given out again to another program is not taken for the first. */
const startOf = (pid: number): string | undefined => statOf(pid)[19]

export const isAlive = (pid: number): boolean => {
  // Killed, and not buried by whatever is process 1 here, as in many containers.
  if (statOf(pid)[0] === 'Z') return false
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const isHeld = (mark: string): boolean => {
  const [pid, start] = mark.trim().split(' ')
  const number = Number(pid)
  if (!(number > 0) || number === process.pid) return false
  return isAlive(number) && (start === undefined || start === (startOf(number) ?? start))
}

/**
 * Takes a data folder for this process; the answer lets it go. One program at a time: a second is refused with a Halt, and what
 * a killed program left behind is taken over.
 */
export const holdFolder = async (dataDir: string): Promise<() => void> => {
  const file = join(dataDir, 'lock')
  const mark = [process.pid, startOf(process.pid)].filter(Boolean).join(' ')
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      writeFileSync(file, mark, { flag: 'wx' })
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
      const other = read(file)
      if (isHeld(other)) break
      rmSync(file, { force: true })
      continue
    }
    // Two programs may have found the same dead mark at the same moment; the last to write it stays.
    await wait(20)
    if (read(file) === mark) return () => (read(file) === mark ? rmSync(file, { force: true }) : undefined)
  }
  const [pid] = read(file).split(' ')
  throw new Halt(
    `${dataDir} is in use by another running Verhaal (process ${pid}). Stop that one first, or give this one a folder of its own: DATA_DIR=./other npm start`,
  )
}
