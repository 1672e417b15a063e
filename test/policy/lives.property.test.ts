import process from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay } from '#complaint/complaint.ts'
import { type Ground, isRefused } from '#complaint/decision.ts'
import { type Promised, promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import { isAwaited } from '#complaint/question.ts'
import { holderOf, type Stage, stageOf } from '#complaint/stage.ts'
import { type Complaint, remedyIsOpen } from '#complaint/state.ts'
import { wakesAt } from '#complaint/steps/pass-time.ts'
import { anyLife, eventsOf, groundOfLife, live, type Lived, stagesOf } from './lives.ts'

/** RUNS=10000 lives that many. */
const many = Number(process.env['RUNS'] ?? 3000)
const early: readonly Stage[] = ['received', 'acknowledged', 'with-manager', 'under-investigation']
/** Where a complaint can go from each stage, by one deed. Once the board has replied, an outside body is always open. */
const ways: Readonly<Record<Stage, readonly Stage[]>> = {
  received: [...early, 'answered', 'board-review', 'referred', 'closed'],
  acknowledged: [...early, 'answered', 'board-review', 'referred', 'closed'],
  'with-manager': ['with-manager', 'under-investigation', 'answered', 'board-review', 'referred', 'closed'],
  'under-investigation': ['under-investigation', 'answered', 'board-review', 'referred', 'closed'],
  answered: [...early, 'answered', 'board-review', 'referred', 'closed'],
  'board-review': ['board-review', 'answered-by-the-board', 'closed'],
  'answered-by-the-board': [...early, 'answered-by-the-board', 'referred', 'closed'],
  referred: [...early, 'referred', 'closed'],
  closed: [...early, 'closed', 'board-review', 'referred'],
}
const whileClosed: readonly Recorded['type'][] = [
  'registered',
  'reopened',
  'escalated',
  'erased',
  'referred',
  'message-received',
  'message-sent',
  'noted',
  'contact-corrected',
  'letters-chosen',
  'dossier-taken',
  'change-made',
  'letter-delivered',
  'letter-returned',
  'letter-resent',
  'promise-due-soon',
  'promise-missed',
]

const whileErased: readonly Recorded['type'][] = [
  'change-made',
  'letter-delivered',
  'letter-returned',
  'promise-due-soon',
]

/** What happens in so many lives again and again; `accepted` is one of those too rare to be waited for. */
const usual: readonly Recorded['type'][] = [
  'acknowledged',
  'answered',
  'assigned',
  'board-replied',
  'change-made',
  'closed',
  'contact-corrected',
  'dossier-taken',
  'escalated',
  'evidence-added',
  'evidence-corrected',
  'filed',
  'findings-handed-over',
  'found',
  'head-added',
  'letter-delivered',
  'letter-resent',
  'letter-returned',
  'letters-chosen',
  'message-received',
  'message-sent',
  'noted',
  'progress-reported',
  'promise-due-soon',
  'promise-missed',
  'question-answer-corrected',
  'question-answered',
  'question-asked',
  'question-given-up',
  'question-planned',
  'question-reminded',
  'question-revised',
  'question-withdrawn',
  'referred',
  'registered',
  'remedy-approved',
  'remedy-carried-out',
  'remedy-failed',
  'remedy-offered',
  'remedy-refused',
  'reopened',
  'reviewed',
  'withdrawn',
]

const check = (holds: boolean, what: string) => {
  if (!holds) throw new Error(what)
}

const checkStep = ({ before, after, command, decision, now }: Lived, ground: Ground, seen: Map<string, Promised>) => {
  if (isRefused(decision) || !after) return
  check(after.version === (before?.version ?? 0) + decision.length, 'versions follow one another without a gap')
  const [from, to] = [before ? stageOf(before) : 'received', stageOf(after)]
  check(ways[from].includes(to), `nobody comes from ${from} to ${to} by ${command.type}`)
  if (before?.erased)
    for (const { type } of decision) check(whileErased.includes(type), `${type} happened after it was erased`)
  if (before?.closed)
    for (const { type } of decision) check(whileClosed.includes(type), `${type} happened to a closed complaint`)
  checkEvents(before, decision)
  const isTime = command.type === 'pass-time'
  const all = decision.length > 0 || isTime ? promises(after, ground) : []
  if (decision.length > 0) checkPromises(after, all, seen)
  if (isTime) checkTime(after, all, now)
  if (isTime && decision.length > 0) checkWaking(after, ground, now)
  holderOf(after)
}

const checkEvents = (before: Complaint | undefined, events: readonly Recorded[]) => {
  for (const event of events) {
    if (event.type === 'closed') check(!before?.remedies.some(remedyIsOpen), 'closed with an open remedy')
    if (event.type === 'reviewed' || event.type === 'board-replied')
      check(event.by.kind === 'staff' && !before?.handledBy.includes(event.by.person), 'reviewed by who handled it')
    if (event.type === 'question-reminded') {
      const question = before?.questions.find(({ id }) => id === event.question)
      check(question !== undefined && isAwaited(question), 'reminded of a question that waits for nobody')
      check(!question?.reminded?.includes(event.on), 'reminded twice on one day')
    }
    if (event.type === 'findings-handed-over')
      check(event.findings === (before?.findings.length ?? 0) + 1, 'findings skip a version')
    if (event.type === 'question-answer-corrected')
      check(before?.questions.some(one => one.id === event.question && one.answered) ?? false, 'corrected nothing')
    if (event.type === 'promise-missed') check(!before?.missed[event.promise], `${event.promise} was missed twice`)
  }
  const apologies = events.filter(event => event.type === 'promise-missed' && event.apologise)
  check(apologies.length <= 1, 'two apologies at once')
}

const checkPromises = (complaint: Complaint, all: readonly Promised[], seen: Map<string, Promised>) => {
  const keys = new Set(all.map(({ key }) => key))
  check(keys.size === all.length, 'two promises have one name')
  for (const key of [...seen.keys(), ...Object.keys(complaint.missed), ...complaint.warned])
    check(keys.has(key), `the promise ${key} was lost`)
  for (const promise of all) {
    const { key, waitingFor, due, since, strength, ended } = promise
    check(strength === 'must' || !complaint.missed[key], 'an aim was missed')
    const letter = complaint.letters.find(known => known.key === waitingFor)
    check(!waitingFor || letter?.state === 'waiting', `${key} waits for a letter that is not on its way`)
    check(ended?.how !== 'kept' || ended.at < due.at, `${key} was kept too late`)
    check(
      key.startsWith('answer:') || due.on >= since.slice(0, 10) || key.startsWith('answer-or-report'),
      `${key} is due before it began`,
    )
    const known = seen.get(key)
    const isSettled = complaint.missed[key] !== undefined
    check(!known || !isSettled || known.due.on === due.on, `${key} was missed and then got another date`)
    seen.set(key, promise)
  }
}

const checkTime = (complaint: Complaint, all: readonly Promised[], now: string) => {
  for (const { key, due, strength, ended } of all)
    if (strength === 'must' && due.at <= now && (!ended || ended.at >= due.at))
      check(complaint.missed[key] !== undefined, `${key} went by and nobody wrote it down`)
}

const checkWaking = (complaint: Complaint, ground: Ground, now: string) => {
  const wakes = wakesAt(complaint, ground)
  check(!wakes || wakes > now, 'time has more to say right after it spoke')
}

const withoutWords = (events: readonly Recorded[]): readonly Recorded[] =>
  events.map(event => Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'words')) as Recorded)

/** What may not depend on anybody's words. */
const factsOf = (complaint: Complaint | undefined, ground: Ground) =>
  complaint && {
    stage: stageOf(complaint),
    holder: holderOf(complaint),
    promises: promises(complaint, ground),
    letters: complaint.letters,
    handledBy: complaint.handledBy,
    version: complaint.version,
    remedies: complaint.remedies.map(({ id, kind, status, promised }) => ({ id, kind, status, promised })),
    changes: complaint.changes.map(({ id, owner, by }) => ({ id, owner, by })),
    heads: complaint.heads.map(({ id, found }) => ({ id, finding: found?.finding, cause: found?.cause })),
  }

test(`${many} lives break no promise of this house`, { timeout: 3_600_000 }, () => {
  const stages = new Map<string, number>()
  const happened = new Map<string, number>()
  const count = (in_: Map<string, number>, names: Iterable<string>) => {
    for (const name of new Set(names)) in_.set(name, (in_.get(name) ?? 0) + 1)
  }
  fc.assert(
    fc.property(anyLife, life => {
      const lived = live(life)
      const ground = groundOfLife(life)
      const seen = new Map<string, Promised>()
      for (const step of lived) checkStep(step, ground, seen)
      const events = eventsOf(lived)
      const now = lived.at(-1)?.after
      check(isDeepStrictEqual(replay(events), now), 'a replay tells another story')
      const copied = JSON.parse(JSON.stringify(events)) as readonly Recorded[]
      check(isDeepStrictEqual(copied, events), 'an event does not survive being written down')
      const erased = factsOf(replay(withoutWords(events)), ground)
      check(isDeepStrictEqual(erased, factsOf(now, ground)), 'erased words took facts along')
      count(stages, stagesOf(lived))
      count(
        happened,
        events.map(({ type }) => type),
      )
    }),
    { numRuns: many },
  )
  if (process.env['VERBOSE']) console.log(stages, happened)
  // Lives that all end early would prove little.
  expect(Object.keys(ways).filter(stage => (stages.get(stage) ?? 0) < many / 200)).toEqual([])
  expect(usual.filter(type => (happened.get(type) ?? 0) < many / 1500)).toEqual([])
})
