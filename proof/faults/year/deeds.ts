// What people of the house do with a complaint as it lies before them: the first that fits, now and then something else.
import { type Day, dayOf, type Instant, plusDays } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { latestAnswer } from '#complaint/answer-by.ts'
import { factsOf } from '#complaint/facts.ts'
import { isAwaited, isPlanned } from '#complaint/question.ts'
import { isIndependent, runningReview } from '#complaint/reviewing.ts'
import { boardDecides, isAnswered } from '#complaint/state.ts'
import type { History } from '#ledger/ledger.ts'
import type { Person } from '#people/people.ts'
import { bodiesFor } from '#policy/outside.ts'
import type { Chance } from './chance.ts'
import type { Shop } from './shops.ts'

type Given = readonly [Person, Command]
type Look = {
  readonly history: History
  readonly shop: Shop
  readonly chance: Chance
  readonly now: Instant
  readonly today: Day
  readonly handler: Person
}

const afterLetters = ({ history: { complaint }, shop: { agents }, chance, today }: Look): Given | undefined => {
  const [agent] = agents
  const back = complaint.letters.find(({ state }) => state === 'bounced' || state === 'failed')
  if (back && complaint.reach === 'email' && chance.is(0.4))
    return [agent, { type: 'correct-contact', words: { name: complaint.name ?? '', address: '2 Paper Street' } }]
  if (back && chance.is(0.7)) return [agent, { type: 'resend-letter', letter: back.key }]
  const unsure = complaint.letters.find(({ state }) => state === 'unknown')
  if (unsure && chance.is(0.5))
    return [agent, { type: 'confirm-letter', letter: unsure.key, words: { how: 'By phone.' } }]
  if (unsure) return [agent, { type: 'resend-letter', letter: unsure.key }]
  const paper = complaint.letters.find(({ state, to }) => state === 'waiting' && to === 'customer')
  if (paper && complaint.reach === 'post') return [agent, { type: 'post-letter', letter: paper.key, on: today }]
  return undefined
}

const asReviewer = ({ history: { complaint, ground }, shop, now, chance }: Look): Given | undefined => {
  const rule = runningReview(complaint, ground.policy)
  if (!rule) return undefined
  const candidates = rule.by === 'manager' ? shop.managers : shop.board
  const reviewer = candidates.find(({ id }) => isIndependent(complaint, id, rule))
  if (!reviewer) return undefined
  const words = { policyFollowed: 'Read.', treatedFairly: 'Read.', lawKept: 'Read.' }
  if (!complaint.review)
    return [
      reviewer,
      { type: 'review', findings: { policyFollowed: 'yes', treatedFairly: 'partly', lawKept: 'yes' }, words },
    ]
  const bodies = bodiesFor(ground.policy, factsOf(complaint), shop.storefront.country, dayOf(now, ground.zone))
  return [
    reviewer,
    {
      type: 'reply-as-board',
      verdict: chance.of(['stands', 'varied', 'overturned']),
      bodies: rule.outsideBody === 'named' ? bodies.map(({ id }) => id) : [],
      words: { decision: 'We decided.' },
    },
  ]
}

const asManager = ({ history: { complaint }, shop, chance }: Look): Given | undefined => {
  const [manager] = shop.managers
  const proposed = complaint.remedies.find(({ status }) => status === 'proposed')
  if (proposed)
    return chance.is(0.8)
      ? [manager, { type: 'approve-remedy', remedy: proposed.id }]
      : [manager, { type: 'refuse-remedy', remedy: proposed.id, words: { reason: 'Paid already.' } }]
  if (!complaint.registered && chance.is(0.8)) return [manager, { type: 'register' }]
  if (!complaint.assigned && !isAnswered(complaint) && !complaint.closed && chance.is(0.7))
    return [manager, { type: 'assign', to: shop.investigator.id }]
  return undefined
}

const asksAround = ({ history: { complaint }, shop, chance, today, handler }: Look): Given | undefined => {
  const { questions } = complaint
  const planned = questions.find(isPlanned)
  const inList = shop.partner.dailyList ? ({ inList: true } as const) : {}
  if (planned)
    return [
      handler,
      chance.is(0.7)
        ? {
            type: 'ask',
            question: planned.id,
            of: { kind: 'partner', partner: shop.partner.id },
            dueOn: plusDays(today, chance.between(1, 7)),
            ...inList,
          }
        : { type: 'ask', question: planned.id, of: { kind: 'customer' }, dueOn: plusDays(today, chance.between(1, 7)) },
    ]
  if (questions.length < 2 && chance.is(0.3))
    return [handler, { type: 'plan-question', source: 'warehouse', words: { text: 'Who packed it?' } }]
  const open = questions.find(isAwaited)
  if (open && chance.is(0.3)) return [handler, { type: 'give-up-question', question: open.id }]
  return undefined
}

const towardsAnswer = (look: Look): Given | undefined => {
  const {
    history: { complaint },
    shop,
    chance,
    today,
    handler,
  } = look
  const unfound = complaint.heads.find(({ found }) => !found)
  if (chance.is(0.15))
    return [
      handler,
      {
        type: 'report-progress',
        until: plusDays(today, chance.between(3, 20)),
        words: { done: 'Asked.', open: 'Where.', reason: 'Easter.' },
      },
    ]
  if (chance.is(0.1))
    return [handler, { type: 'send-message', awaitsReply: chance.is(0.5), words: { text: 'Which box?' } }]
  const around = asksAround(look)
  if (around) return around
  if (unfound)
    return [
      handler,
      { type: 'find', head: unfound.id, finding: 'upheld', cause: 'packing', words: { reasons: 'Seen.' } },
    ]
  if (complaint.remedies.length === 0 && chance.is(0.5))
    return [
      handler,
      {
        type: 'offer-remedy',
        kind: 'refund',
        by: plusDays(today, chance.between(2, 14)),
        amount: { currency: shop.storefront.currency, cents: 8900 },
        words: { what: '' },
      },
    ]
  const words = { summary: 'It broke.', done: 'We looked.', noRemedy: 'None is due.', noChange: 'None.', changes: [] }
  return [handler, { type: 'answer', changes: [], words }]
}

const putsRight = ({ history: { complaint }, chance, today, handler, shop: { agents } }: Look): Given | undefined => {
  const [agent] = agents
  const approved = complaint.remedies.find(({ status }) => status === 'approved')
  if (approved)
    return chance.is(0.8)
      ? [agent, { type: 'carry-out-remedy', remedy: approved.id, on: today, words: { proof: 'Payment 1.' } }]
      : [agent, { type: 'fail-remedy', remedy: approved.id, by: plusDays(today, 7), words: { reason: 'Returned.' } }]
  return isAnswered(complaint) && !complaint.closed && chance.is(0.3) ? [handler, { type: 'close' }] : undefined
}

/** What somebody of the house does who opens this complaint; nothing where there is nothing to do. */
export const nextDeed = (
  history: History,
  { shop, chance, now }: Pick<Look, 'shop' | 'chance' | 'now'>,
): Given | undefined => {
  const { complaint, ground } = history
  const self = ground.policy.acknowledgement.handler === 'self'
  const first = self ? shop.managers[0] : shop.agents[0]
  const handler =
    [...shop.agents, ...shop.managers, shop.investigator].find(({ id }) => id === complaint.handler) ?? first
  const look: Look = { history, shop, chance, now, today: dayOf(now, ground.zone), handler }
  const letters = afterLetters(look)
  if (letters) return letters
  if (chance.is(0.05)) return [handler, { type: 'note', files: [], words: { text: 'Called.' } }]
  if (boardDecides(complaint)) return asReviewer(look)
  const right = putsRight(look)
  if (right || complaint.closed) return right
  if (!complaint.acknowledged) {
    const latest = latestAnswer(complaint, { ...ground, now })
    const wanted = plusDays(look.today, chance.between(2, 14))
    return [first, { type: 'acknowledge', handler: first.id, answerBy: wanted < latest ? wanted : latest }]
  }
  const managers = asManager(look)
  if (managers) return managers
  return isAnswered(complaint) ? undefined : towardsAnswer(look)
}
