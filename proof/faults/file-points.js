// Loaded before the program: counts what it does to files of its data folder, and at a chosen one dies or fails as a disk does.
// Plain JavaScript, as the program's Node loads it as it is.
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'
import promises from 'node:fs/promises'

const folder = process.env.DATA_DIR ?? ''
const counted = path => String(path).startsWith(folder) && !String(path).endsWith('.log')
let [armed, done] = [undefined, 0]

process.on('message', ask => {
  if (!ask?.files) return
  armed = ask.files
  done = 0
})
process.channel?.unref()

// The machine's clock, as far as the program can see, is set to another moment while it runs.
if (process.env.CLOCK_IS_SET) {
  const True = Date
  let ahead = 0
  process.on('message', ask => void (ahead = ask?.aheadMs ?? ahead))
  globalThis.Date = class extends True {
    constructor(...given) {
      if (given.length > 0) super(...given)
      else super(True.now() + ahead)
    }
    static now() {
      return True.now() + ahead
    }
  }
}

/** One of the two sides of an operation has come: dies there, or answers with the fault to throw. */
const point = (label, side) => {
  if (armed?.only !== undefined && armed.only !== label) return undefined
  done += 1
  // Armed at none: somebody only wants to know how many there are.
  if (armed?.at === 0) process.send?.({ passed: done })
  if (!armed || done !== armed.at) return undefined
  const { act } = armed
  process.send?.({ point: { label, side } })
  if (act === 'die') process.kill(process.pid, 'SIGKILL')
  armed = act === 'die' ? undefined : armed.stays ? { ...armed, at: done + 1 } : undefined
  return act === 'die' ? undefined : Object.assign(new Error(`${String(act)} at ${label}`), { code: act })
}

const around = (label, work) => async () => {
  const before = point(label, 'asked')
  if (before) throw before
  const answer = await work()
  const after = point(label, 'answered')
  if (after) throw after
  return answer
}

const wrapHandle = handle => {
  for (const name of ['write', 'sync', 'datasync', 'truncate']) {
    const own = handle[name].bind(handle)
    handle[name] = (...args) => around(name, () => own(...args))()
  }
  return handle
}

const { open } = promises
promises.open = async (path, flags = 'r', ...rest) => {
  if (!counted(path)) return open(path, flags, ...rest)
  const isRead = flags === 'r'
  const handle = await (isRead ? open(path, flags, ...rest) : around('open', () => open(path, flags, ...rest))())
  return wrapHandle(handle)
}
for (const name of ['writeFile', 'rename', 'mkdir', 'rm', 'unlink', 'copyFile', 'link']) {
  const own = promises[name]
  promises[name] = (path, ...rest) => (counted(path) ? around(name, () => own(path, ...rest))() : own(path, ...rest))
}
syncBuiltinESMExports()
