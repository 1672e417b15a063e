import { day } from '#calendar/day.ts'
import { creditUk } from '#policy/shipped/credit-uk.ts'
import { originalLong } from '#policy/shipped/original-long.ts'
import { original } from '#policy/shipped/original.ts'
import { second } from '#policy/shipped/second.ts'
import { trustMarkNl } from '#policy/shipped/trust-mark-nl.ts'
import type { Policy, PromiseRule, Texts } from '#policy/policy.ts'
import type { World } from '#web/world.ts'
import type { SmallWorld } from '../world/story.ts'
import { type Visitor, visitorOf } from './visitor.ts'

/** A word of the shop's own, told apart by its language. */
const own = (word: string): Texts => ({
  nl: `${word} (nl)`,
  en: `${word} (en)`,
  de: `${word} (de)`,
  fr: `${word} (fr)`,
  es: `${word} (es)`,
  it: `${word} (it)`,
})

const must = (rule: Pick<PromiseRule, 'clause' | 'promise' | 'starts'> & Partial<PromiseRule>): PromiseRule => ({
  within: { workingDays: 3 },
  strength: 'must',
  owedBy: 'handler',
  metBy: ['acknowledgement'],
  ...rule,
})

/** A policy that uses all that the format has, in clauses of its own that do not count from one. */
export const everything: Policy = {
  ...original,
  id: 'everything',
  title: own('Regeling'),
  calendar: 'DE-BY',
  counting: {
    firstDay: 'included',
    cutOff: '16:00',
    rollOver: 'next-working-day',
    minimumWorkingDays: 2,
    workingWeek: 'monday-to-saturday',
  },
  clauses: [
    { clause: 'B', title: own('Kapittel'), says: own('Eigenwijs') },
    { clause: 'A' },
    { clause: '2.1', says: own('Zelfgezegd') },
  ],
  promises: [
    must({
      clause: 'A',
      promise: 'acknowledge',
      starts: 'sent',
      cases: [
        { when: { safety: true }, within: { hours: 24 }, owedBy: 'manager' },
        { when: { category: ['damaged', 'faulty'], not: { channel: ['post', 'phone'] } }, within: { workingDays: 1 } },
        { when: { country: ['ES', 'PT'] }, starts: 'first-raised', strength: 'aim' },
        { when: { severity: ['critical'] }, counting: { firstDay: 'excluded', minimumWorkingDays: 1 } },
      ],
    }),
    must({
      clause: 'B',
      promise: 'triage',
      starts: 'received',
      within: { days: 2 },
      owedBy: 'agent',
      metBy: ['triage'],
    }),
    must({ clause: 'B', promise: 'first-reply', starts: 'triaged', within: { hours: 48 }, metBy: ['message'] }),
    must({ clause: '2.1', promise: 'register', starts: 'acknowledged', within: { weeks: 1 }, owedBy: 'manager' }),
    must({ clause: '2.1', promise: 'assign', starts: 'registered', owedBy: 'manager', unless: 'answered' }),
    must({ clause: '2.2', promise: 'hear-staff', starts: 'assigned', owedBy: 'investigator', metBy: ['hearing'] }),
    must({ clause: '2.2', promise: 'findings', starts: 'information-complete', strength: 'aim', metBy: ['findings'] }),
    must({
      clause: '2.10',
      promise: 'answer',
      starts: { last: ['goods-returned', 'information-complete'] },
      within: { months: 1 },
      strength: 'aim',
      when: { product: ['piano', 'orgel'], paymentMethod: ['card'], amountFrom: { currency: 'EUR', cents: 50_000 } },
    }),
    must({
      clause: '2.10',
      promise: 'answer-or-report',
      starts: { first: ['ordered', 'delivered', 'received'] },
      within: { weeks: 2 },
      metBy: ['answer', 'progress-report'],
      counting: { rollOver: 'none', workingWeek: 'every-day' },
      calendar: 'NL',
      pauses: [
        { because: 'waiting-for-customer', atMost: { weeks: 2 } },
        { because: 'waiting-for-partner' },
        { because: 'waiting-for-goods' },
        { because: 'in-court' },
      ],
      extensions: {
        atMost: 2,
        each: { weeks: 2 },
        total: { weeks: 8 },
        mustSay: ['done', 'open', 'reason', 'new-date', 'outside-body'],
      },
      agreedDate: { latest: { months: 3 } },
    }),
    must({ clause: '3', promise: 'refund', starts: 'remedy-agreed', within: { days: 14 }, metBy: ['settlement'] }),
    must({ clause: '3', promise: 'follow-up', starts: 'closed', within: { months: 1 }, metBy: ['message'] }),
    must({ clause: '4', promise: 'acknowledge-escalation', starts: 'escalated', review: 'first', owedBy: 'manager' }),
    must({ clause: '4', promise: 'board-reply', starts: 'review-acknowledged', review: 'first', owedBy: 'manager' }),
    must({ clause: '5', promise: 'board-reply', id: 'last', starts: 'escalated', review: 'second', owedBy: 'board' }),
    must({ clause: '5', promise: 'follow-up', id: 'after', starts: 'review-replied', review: 'second' }),
    must({
      clause: '6',
      promise: 'first-reply',
      id: 'undated',
      starts: 'answered',
      when: {
        anyOf: [{ channel: ['web'] }, { channel: ['in-person', 'email'] }],
        receivedFrom: day('2026-01-01'),
        receivedUntil: day('2027-12-31'),
        safety: false,
      },
    }),
  ].map(rule => {
    if (rule.id !== 'undated') return rule
    const { within: _, ...undated } = rule
    return undated
  }),
  fastLane: { clause: 'A', within: { workingDays: 2 }, cancels: ['acknowledge', 'last'], when: { severity: ['low'] } },
  reviews: [
    {
      id: 'first',
      by: 'manager',
      independence: 'not-decided',
      askedBy: ['customer', 'staff', 'keyword', 'time'],
      keywords: ['revisie', 'bezwaar'],
      withoutAnswerAfter: { weeks: 4 },
      from: 'answered',
      window: { months: 3 },
      asks: ['policyFollowed', 'treatedFairly', 'lawKept'],
      outsideBody: 'not-named',
    },
    {
      id: 'second',
      names: own('Raad'),
      by: 'board',
      independence: 'none',
      askedBy: ['customer'],
      from: 'answered',
      asks: [],
      outsideBody: 'named',
    },
  ],
  raiseWithin: { months: 6 },
  presumedReceipt: { email: { days: 1 }, post: { workingDays: 2 } },
  closing: { onSilenceAfter: { weeks: 3 }, onlyOnConfirmation: true },
  hearing: 'before-answer',
  channels: ['web', 'email', 'phone', 'post', 'in-person', 'chat', 'social'],
  severities: ['low', 'normal', 'high', 'critical'],
  remedies: ['refund', 'exchange', 'repair', 'price-reduction', 'compensation', 'voucher', 'apology'],
  roleNames: { investigator: own('Speurder') },
  acknowledgement: { by: ['agent', 'manager'], handler: 'self' },
  retention: [
    { keep: { years: 2 }, from: 'closed', reason: own('Reden') },
    { keep: { years: 6 }, from: 'delivered', when: { category: ['faulty'] }, reason: own('Reden') },
    { keep: { months: 6 }, from: 'last-remedy', reason: own('Reden') },
  ],
  outside: [
    { body: 'consuwijzer' },
    { body: 'universalschlichtungsstelle', takesPart: true },
    { body: 'citizens-advice' },
    { body: 'court', takesPart: true },
  ],
}

/** Policies that differ as much as policies do. */
export const policies: readonly Policy[] = [original, originalLong, second, trustMarkNl, creditUk, everything]

/** A visitor of a house that publishes another policy. */
export const visitorUnder = (world: SmallWorld, policy: Policy): Visitor => {
  const inHouse = world.house.world
  const groundFor: World['groundFor'] = async shop => ({
    policy,
    zone: shop.zone,
    calendar: await inHouse.rulebook.calendarFor(shop, policy),
  })
  return visitorOf({ ...world, house: { ...world.house, world: { ...inHouse, groundFor } } })
}
