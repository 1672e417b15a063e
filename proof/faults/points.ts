import type { Message } from './proxy.ts'
import { isWrite } from './speech/postgres.ts'
import type { World } from './world.ts'

/** Duties that look for work twice a second and mostly find none. */
const isIdle = (sql: string) =>
  /^(update (mail_in set tried|what_if_run|"export"|ledger_check|"?session)|with named \(id\)|insert into mail_place|with closed as|delete from "?(wrong_code|link|what_if_run|draft|desk_draft)"? )/.test(
    sql,
  )

/** Guards and rights, which each start makes anew in one transaction that touches nothing else: its commit is the point. */
const isMadeAnew = (sql: string) =>
  /^(create or replace (trigger|function)|alter table "\w+" enable always|grant) /.test(sql)

/** Whether dying at this message differs from dying at the one before: a write, what makes it last, a word of a mail server's. */
const isPoint = (where: 'database' | 'smtp' | 'imap', { side, label, whose, isOpen }: Message): boolean => {
  if (where !== 'database') return label !== 'IDLE' && label !== 'QUIT' && label !== 'LOGOUT'
  if (whose === 'verhaal-jobs' || !isWrite(label) || isIdle(label) || isMadeAnew(label)) return false
  return side === 'asked' || !isOpen
}

export type Armed = {
  /** Where it was reached, in words. */
  readonly reached: () => string | undefined
  /** How many points have passed. */
  readonly passed: () => number
  readonly disarm: () => void
}

/** What happens there: the program dies; or it lives, and only this connection is lost with the message or its answer. */
export type Fate = 'die' | 'cut'

/** From now on counts the points that pass by the proxies, and lets it happen at the n-th. */
export const arm = (world: World, at: number, fate: Fate): Armed => {
  let [passed, reached] = [0, undefined as string | undefined]
  const all = Object.entries(world.proxies) as [keyof World['proxies'], World['proxies']['database']][]
  for (const [where, proxy] of all)
    proxy.judge = async message => {
      if (reached !== undefined) return fate === 'die' ? 'cut' : 'pass'
      if (!isPoint(where, message)) return 'pass'
      passed += 1
      if (passed !== at) return 'pass'
      reached = `${where} ${message.side}: ${message.label.slice(0, 70)}`
      if (fate === 'die') await Promise.all(world.workers().map(worker => worker.kill()))
      return 'cut'
    }
  return {
    reached: () => reached,
    passed: () => passed,
    disarm: () => {
      for (const [, proxy] of all) proxy.judge = () => 'pass'
    },
  }
}
