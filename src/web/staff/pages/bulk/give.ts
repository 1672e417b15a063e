import { randomUUID } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import { latestAnswer } from '#complaint/answer-by.ts'
import type { Command } from '#complaint/command.ts'
import { may, mayRead } from '#complaint/may.ts'
import { type History, isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Person } from '#people/people.ts'
import { listTexts } from '#texts/lists.ts'
import type { Outcome } from '#views/views.ts'
import { rehearse } from '../../../parts/rehearse.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { cannotWait } from '../../forms/cannot-wait.ts'
import { byOthers } from '../../forms/since.tsx'
import { canHandle } from '../../setting.ts'
import { whyNotUntil } from '../snooze/say.ts'
import type { Ticked } from './ticked.ts'
import type { Wish } from './wish.ts'

type Giving = { readonly visit: StaffVisit; readonly world: World; readonly people: readonly Person[] }

const reasoned = (reason: string) => (reason === '' ? {} : { words: { reason } })

const taking = ({ visit }: Giving, { complaint, ground }: History): Command => {
  const { person, actor, now } = visit
  const mayAssign = may(actor, 'assign', complaint, ground.policy)
  if (!mayAssign && !complaint.acknowledged && may(actor, 'acknowledge', complaint, ground.policy))
    return { type: 'acknowledge', handler: person.id, answerBy: latestAnswer(complaint, { ...ground, now }) }
  return { type: 'assign', to: person.id }
}

/** The command that a wish is for one complaint. */
const commandFor = (giving: Giving, wish: Exclude<Wish, { act: 'snooze' }>, history: History): Command => {
  switch (wish.act) {
    case 'assign':
      return { type: 'assign', to: wish.to, ...reasoned(wish.reason) }
    case 'take':
      return taking(giving, history)
    case 'note':
      return { type: 'note', files: [], words: { text: wish.text } }
    case 'triage':
      return { type: 'triage', severity: wish.severity, safety: wish.safety, ...reasoned(wish.reason) }
  }
}

const snoozeOne = async (
  { visit, world }: Giving,
  history: History,
  wish: Extract<Wish, { act: 'snooze' }>,
): Promise<Omit<Outcome, 'complaint' | 'reference'>> => {
  const { person, now, language } = visit
  const said = whyNotUntil(history, wish.until, now, language)
  if (said) return { how: 'refused', refusal: { said } }
  const before = await world.views.snoozed(person.id, history.id)
  const { version } = history.complaint
  const set = { until: wish.until, version, setAt: now }
  await world.views.snooze(person.id, history.id, set)
  return { how: 'done', version, set, before: { snooze: before ?? null } }
}

const wrongPerson = ({ visit, people }: Giving, wish: Wish, { complaint }: History): string | undefined => {
  if (wish.act !== 'assign') return undefined
  const to = people.find(({ id }) => id === wish.to)
  return to && canHandle(to, complaint.storefront)
    ? undefined
    : listTexts[visit.language].many.notOfShop(to?.name ?? wish.to)
}

/** The letter to the customer waits as any letter does, so that it can be taken back; its complaint is taken as it leaves. */
const holdOne = async (
  { visit, world }: Giving,
  history: History,
  command: Extract<Command, { type: 'acknowledge' }>,
  expected: number,
  leavesAt: Instant,
): Promise<Omit<Outcome, 'complaint' | 'reference'>> => {
  const { person, actor, now, language } = visit
  if (byOthers({ history }, expected).length > 0) return { how: 'quicker' }
  const rehearsed = rehearse(history.complaint, [command], { ...history.ground, now, by: actor })
  if (isRefusal(rehearsed)) return { how: 'refused', refusal: { ...rehearsed } }
  const { held } = world.writing
  const id = randomUUID()
  const { handler, answerBy } = command
  const isHeld = await held.hold({
    id,
    complaintId: history.id,
    act: command.type,
    subject: '',
    person: person.id,
    commands: [command],
    expected: history.complaint.version,
    seen: history.complaint.version,
    kinds: rehearsed.letters.filter(({ to }) => to !== 'staff').map(({ kind }) => kind),
    fields: Object.entries({ handler, answerBy }),
  })
  if (!isHeld) return { how: 'refused', refusal: { said: listTexts[language].many.busy } }
  return { how: 'done', held: { id, leavesAt } }
}

const giveOne = async (
  giving: Giving,
  wish: Wish,
  history: History,
  expected: number,
): Promise<Omit<Outcome, 'complaint' | 'reference'>> => {
  if (wish.act === 'snooze') return snoozeOne(giving, history, wish)
  const wrong = wrongPerson(giving, wish, history)
  if (wrong) return { how: 'refused', refusal: { said: wrong } }
  const { world, visit } = giving
  const command = commandFor(giving, wish, history)
  const leavesAt = plusTime(visit.now, { ms: world.writing.held.seconds * 1000 })
  const isLetter = command.type === 'acknowledge' && visit.now < leavesAt
  const isAtOnce = isLetter && cannotWait(history, leavesAt, visit.now)
  if (isLetter && !isAtOnce) return holdOne(giving, history, command, expected, leavesAt)
  const outcome = await world.ledger.handle(history.id, command, visit.actor, { expected })
  if (isConflict(outcome)) return { how: 'quicker' }
  if (isRefusal(outcome)) return { how: 'refused', refusal: { ...outcome } }
  if (outcome.events.length === 0) return { how: 'nothing-new' }
  const isHandedOver = outcome.events.some(({ type }) => type === 'assigned')
  const before = isHandedOver ? { before: { handler: history.complaint.handler ?? null } } : {}
  const said = isAtOnce ? { refusal: { said: listTexts[visit.language].many.atOnce } } : {}
  return { how: 'done', version: outcome.version, ...before, ...said }
}

/** Gives a wish to each ticked complaint, one after the other. One that this visitor may not read is not there for them. */
export const giveAll = async (
  giving: Giving,
  wish: Wish,
  ticked: readonly Ticked[],
  so: (outcomes: readonly Outcome[]) => Promise<void>,
): Promise<readonly Outcome[]> => {
  const { visit, world } = giving
  const outcomes: Outcome[] = []
  for (const { id, version } of ticked) {
    const history = await world.ledger.read(id)
    const isTheirs =
      history &&
      visit.shops.some(shop => shop.id === history.complaint.storefront) &&
      mayRead(visit.actor, history.complaint)
    if (!history || !isTheirs) {
      const said = listTexts[visit.language].many.gone
      outcomes.push({ complaint: id, reference: '', how: 'refused', refusal: { said } })
      continue
    }
    const outcome = await giveOne(giving, wish, history, version)
    outcomes.push({ complaint: id, reference: history.complaint.reference, ...outcome })
    // Should the program end half-way, what was done so far is known.
    if (outcomes.length % 10 === 0) await so(outcomes)
  }
  return outcomes
}
