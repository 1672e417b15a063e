import { dayOf, type Instant } from '#calendar/day.ts'
import { afterOfficeHours } from '#calendar/office-hours.ts'
import { latestAnswer } from '#complaint/answer-by.ts'
import type { Acknowledge } from '#complaint/steps/acknowledge.ts'
import { chooseHandler, type RotaWay } from '#complaint/rota.ts'
import type { Ground } from '#complaint/decision.ts'
import type { Complaint } from '#complaint/state.ts'
import type { Colleague, Rota, Unacknowledged } from './rota.ts'

/** What the rota needs of the rest of the house to acknowledge by itself. */
export type Acknowledging = {
  readonly rota: Rota
  readonly now: () => Instant
  readonly people: () => Promise<readonly Colleague[]>
  readonly read: (id: string) => Promise<{ readonly complaint: Complaint; readonly ground: Ground } | undefined>
  /** Gives the command in the name of time itself; whatever comes of it is not asked. */
  readonly give: (id: string, command: Acknowledge, version: number) => Promise<void>
  readonly report: (line: string, details: { readonly complaint: string; readonly fault: unknown }) => void
}

type Found = { readonly complaint: Complaint; readonly ground: Ground }

const wayOf = ({ setting }: Unacknowledged): RotaWay =>
  setting.way === 'after' ? { way: 'after', hours: setting.hours } : { way: 'at-once' }

const isTime = ({ receivedAt }: Unacknowledged, way: RotaWay, { ground }: Found, now: Instant): boolean =>
  way.way === 'at-once' || afterOfficeHours(receivedAt, way.hours, ground.calendar, ground.zone) <= now

const acknowledgeOne = async (doing: Acknowledging, one: Unacknowledged): Promise<boolean> => {
  const [found, now, way] = [await doing.read(one.id), doing.now(), wayOf(one)]
  // Where whoever handles it must acknowledge it, the rota does nothing: its page says so.
  if (!found || found.ground.policy.acknowledgement.handler === 'self' || !isTime(one, way, found, now)) return false
  const { complaint, ground } = found
  const asked = { people: await doing.people(), complaints: [one], on: dayOf(now, ground.zone) }
  const able = (await doing.rota.candidates(asked)).get(one.id) ?? []
  const { reference, language, category } = complaint
  const concerned = complaint.concerned.map(({ person }) => person)
  const roles = ground.policy.acknowledgement.by
  const choice = chooseHandler({ reference, language, category, roles, concerned }, able)
  if (choice.handler === undefined) {
    await doing.rota.notice(one.id, choice.passedOver)
    return false
  }
  const { handler, ...chosen } = choice
  const answerBy = latestAnswer(complaint, { ...ground, now })
  await doing.give(
    one.id,
    { type: 'acknowledge', handler, answerBy, chosen: { setting: way, ...chosen } },
    complaint.version,
  )
  return true
}

const batch = 100

/**
 * Acknowledges what the shops' settings leave to the rota, oldest first; answers with how many. For whom it finds nobody, the
 * manager is told. One that fails is reported and does not hold up the others.
 */
export const acknowledgeByRota = async (doing: Acknowledging): Promise<number> => {
  let done = 0
  let last: Unacknowledged | undefined
  for (;;) {
    const waiting = await doing.rota.unacknowledged(batch, last)
    for (const one of waiting)
      try {
        if (await acknowledgeOne(doing, one)) done += 1
      } catch (fault) {
        doing.report('The rota could not acknowledge a complaint', { complaint: one.id, fault })
      }
    last = waiting.at(-1)
    if (waiting.length < batch) return done
  }
}
