// For every finding there is, a policy with exactly that fault.
import { day } from '#calendar/day.ts'
import type { CheckContext, FindingCode } from '#policy/check/check.ts'
import type { Policy } from '#policy/policy.ts'
import {
  acknowledge,
  good,
  ownBody,
  refund,
  without,
  withMore,
  withOwnBody,
  withPromise,
  withReview,
  withSecond,
} from './given.ts'

export type Planted = { readonly policy: Policy; readonly at: string; readonly around?: Partial<CheckContext> }

const people = { agent: 3, manager: 2, investigator: 1, board: 2, administrator: 1 }
const says = (en: string, nl = 'Zie hierboven.'): Policy => ({ ...good, clauses: [{ clause: '2', says: { en, nl } }] })
const lane = { clause: '5', within: { workingDays: 3 }, cancels: ['acknowledge'] } as const

const findings = {
  ...acknowledge,
  clause: '7',
  promise: 'findings',
  within: { weeks: 1 },
  metBy: ['findings'],
} as const

export const planted: Readonly<Record<FindingCode, Planted>> = {
  'promise-twice': { policy: withMore({ ...acknowledge, within: { workingDays: 2 } }), at: 'promises[7]' },
  'id-form': { policy: withPromise('acknowledge', { id: 'Quick One' }), at: 'promises[0].id' },
  'id-is-a-kind': { policy: withPromise('acknowledge', { id: 'answer' }), at: 'promises[0].id' },
  'met-by-nothing': { policy: withPromise('register', { metBy: [] }), at: 'promises[1].metBy' },
  'acts-impossible': {
    policy: withMore({ ...acknowledge, promise: 'hear-staff', metBy: ['hearing'] }),
    at: 'promises[7].metBy',
  },
  'act-impossible': {
    policy: withPromise('acknowledge', { metBy: ['acknowledgement', 'settlement'] }),
    at: 'promises[0].metBy[1]',
  },
  'met-by-other-act': { policy: withPromise('acknowledge', { metBy: ['answer'] }), at: 'promises[0].metBy' },
  'refund-not-offered': { policy: { ...good, remedies: ['exchange', 'apology'] }, at: 'promises[5]' },
  'start-empty': { policy: withPromise('register', { starts: { first: [] } }), at: 'promises[1].starts' },
  'start-never-comes': { policy: withPromise('assign', { starts: 'triaged' }), at: 'promises[2].starts' },
  'moment-never-comes': {
    policy: withPromise('assign', { starts: { first: ['triaged', 'received'] } }),
    at: 'promises[2].starts',
  },
  'start-after-act': { policy: withPromise('answer-or-report', { starts: 'closed' }), at: 'promises[4].starts' },
  'clocks-go-round': {
    policy: {
      ...good,
      promises: good.promises.map(rule => {
        if (rule.promise === 'register') return { ...rule, starts: 'assigned' }
        return rule.promise === 'assign' ? { ...rule, starts: 'registered' } : rule
      }),
    },
    at: 'promises[1].starts',
  },
  'reply-without-request': { policy: withPromise('board-reply', { starts: 'received' }), at: 'promises[6].starts' },
  'falls-away-at-start': {
    policy: withMore({
      ...acknowledge,
      promise: 'follow-up',
      starts: 'answered',
      metBy: ['message'],
      unless: 'answered',
    }),
    at: 'promises[7].starts',
  },
  'start-unknown-to-customer': {
    policy: withPromise('answer-or-report', { starts: 'registered' }),
    at: 'promises[4].starts',
  },
  'promise-without-number': {
    policy: withPromise('register', ({ within: _, ...rule }) => rule),
    at: 'promises[1]',
  },
  'no-answer-promised': { policy: without('answer', 'answer-or-report'), at: 'promises' },
  'owed-by-wrong-role': { policy: withPromise('board-reply', { owedBy: 'manager' }), at: 'promises[6].owedBy' },
  'period-not-whole': { policy: withPromise('register', { within: { weeks: 0 } }), at: 'promises[1].within' },
  'period-too-long': { policy: { ...good, raiseWithin: { years: 21 } }, at: 'raiseWithin' },
  'warning-days-wrong': { policy: { ...good, warnDaysBefore: -1 }, at: 'warnDaysBefore' },
  'aim-after-must': {
    policy: withMore({ ...acknowledge, id: 'aim', strength: 'aim', within: { workingDays: 4 } }),
    at: 'promises[7].within',
  },
  'aim-sometimes-after-must': {
    policy: withMore({ ...findings, within: { workingDays: 5 } }, { ...findings, id: 'aim', strength: 'aim' }),
    at: 'promises[8].within',
  },
  'aim-after-report': { policy: withPromise('answer', { within: { weeks: 4 } }), at: 'promises[3].within' },
  'two-dates': {
    policy: withMore({ ...acknowledge, id: 'again', within: { workingDays: 2 } }),
    at: 'promises[0].within',
  },
  'two-dates-for-some': {
    policy: withMore({ ...acknowledge, id: 'damage', within: { workingDays: 2 }, when: { category: ['damaged'] } }),
    at: 'promises[0].within',
  },
  'promise-repeated': { policy: withMore({ ...acknowledge, id: 'again' }), at: 'promises[7]' },
  'never-needed': {
    policy: withPromise('answer', { strength: 'must', within: { weeks: 1 } }),
    at: 'promises[4].within',
  },
  'answer-before-acknowledgement': {
    policy: withPromise(
      'acknowledge',
      { within: { weeks: 3 } },
      { ...good, promises: good.promises.filter(({ promise }) => promise !== 'answer'), clauses: [] },
    ),
    at: 'promises[3].within',
  },
  'answer-sometimes-before-acknowledgement': {
    policy: withPromise(
      'acknowledge',
      { within: { workingDays: 10 } },
      { ...good, promises: good.promises.filter(({ promise }) => promise !== 'answer'), clauses: [] },
    ),
    at: 'promises[3].within',
  },
  'step-after-answer': { policy: withPromise('register', { within: { weeks: 4 } }), at: 'promises[1].within' },
  'fast-lane-too-late': { policy: { ...good, fastLane: { ...lane, within: { weeks: 2 } } }, at: 'fastLane.within' },
  'fast-lane-cancels-unknown': {
    policy: { ...good, fastLane: { ...lane, cancels: ['triage'] } },
    at: 'fastLane.cancels[0]',
  },
  'fast-lane-cancels-nothing': { policy: { ...good, fastLane: { ...lane, cancels: [] } }, at: 'fastLane.cancels' },
  'extension-of-aim': {
    policy: withPromise('answer', { extensions: { atMost: 1, mustSay: ['new-date'] } }),
    at: 'promises[3].extensions',
  },
  'extension-without-period': {
    policy: withPromise('register', ({ within: _, ...rule }) => ({
      ...rule,
      extensions: { atMost: 1, mustSay: ['new-date'] },
      strength: 'must',
    })),
    at: 'promises[1].extensions',
  },
  'extension-never': {
    policy: withPromise('answer-or-report', { extensions: { atMost: 0, mustSay: ['new-date'] } }),
    at: 'promises[4].extensions.atMost',
  },
  'extension-total-too-short': {
    policy: withPromise('answer-or-report', { extensions: { total: { days: 10 }, mustSay: ['new-date'] } }),
    at: 'promises[4].extensions.total',
  },
  'extension-each-too-long': {
    policy: withPromise('answer-or-report', {
      extensions: { each: { weeks: 9 }, total: { weeks: 8 }, mustSay: ['new-date'] },
    }),
    at: 'promises[4].extensions.each',
  },
  'extension-without-new-date': {
    policy: withPromise('answer-or-report', { extensions: { atMost: 1, mustSay: ['reason'] } }),
    at: 'promises[4].extensions.mustSay',
  },
  'extension-says-nothing': {
    policy: withPromise('answer-or-report', { extensions: { atMost: 1, mustSay: [] } }),
    at: 'promises[4].extensions.mustSay',
  },
  'extension-without-limit': {
    policy: withPromise('answer-or-report', { extensions: { mustSay: ['new-date'] } }),
    at: 'promises[4].extensions',
  },
  'agreed-date-too-early': {
    policy: withPromise('answer-or-report', { agreedDate: { latest: { weeks: 1 } } }),
    at: 'promises[4].agreedDate.latest',
  },
  'pause-twice': {
    policy: withPromise('answer-or-report', {
      pauses: [{ because: 'in-court' }, { because: 'in-court', atMost: { weeks: 1 } }],
    }),
    at: 'promises[4].pauses[1]',
  },
  'only-days-off': {
    policy: withPromise('acknowledge', { within: { days: 3 } }, { ...good, clauses: [] }),
    at: 'promises[0].within',
  },
  'beyond-calendar': {
    policy: { ...good, inForceFrom: day('2036-01-01') },
    at: 'promises[0].within',
    around: { today: day('2035-06-01') },
  },
  'condition-days-reversed': {
    policy: withPromise('register', { when: { receivedFrom: day('2027-02-01'), receivedUntil: day('2027-01-01') } }),
    at: 'promises[1].when',
  },
  'condition-list-empty': {
    policy: withPromise('register', { when: { category: [] } }),
    at: 'promises[1].when.category',
  },
  'category-not-offered': {
    policy: withPromise('register', { when: { category: ['damaged', 'website'] } }),
    at: 'promises[1].when.category',
  },
  'channel-not-offered': {
    policy: withPromise('register', { when: { channel: ['in-person'] } }),
    at: 'promises[1].when.channel',
  },
  'severity-not-offered': {
    policy: withPromise('register', { cases: [{ when: { severity: ['critical'] }, within: { days: 5 } }] }),
    at: 'promises[1].cases[0].when.severity',
  },
  'safety-not-judged': {
    policy: withPromise('register', { cases: [{ when: { safety: true }, within: { days: 5 } }] }),
    at: 'promises[1].cases[0].when.safety',
  },
  'country-form': { policy: withPromise('register', { when: { country: ['nl'] } }), at: 'promises[1].when.country' },
  'condition-never-holds': {
    policy: withPromise('register', { when: { category: ['damaged'], not: { category: ['damaged', 'service'] } } }),
    at: 'promises[1].when',
  },
  'case-unreachable': {
    policy: withPromise('register', {
      cases: [
        { when: { category: ['damaged', 'service'] }, within: { days: 6 } },
        { when: { category: ['damaged'], country: ['DE'] }, within: { days: 5 } },
      ],
    }),
    at: 'promises[1].cases[1]',
  },
  'case-changes-nothing': {
    policy: withPromise('register', { cases: [{ when: { category: ['damaged'] }, within: { weeks: 1 } }] }),
    at: 'promises[1].cases[0]',
  },
  'nobody-independent': {
    policy: {
      ...withPromise('board-reply', { owedBy: 'manager' }, withReview({ by: 'manager' })),
      acknowledgement: { by: ['manager'], handler: 'self' },
    },
    at: 'reviews[0].by',
    around: { reviewers: { ...people, manager: 1 } },
  },
  'independence-uncertain': {
    policy: {
      ...withPromise('board-reply', { owedBy: 'manager' }, withReview({ by: 'manager' })),
      acknowledgement: { by: ['manager'], handler: 'self' },
    },
    at: 'reviews[0].by',
  },
  'no-such-people': { policy: good, at: 'reviews[0].by', around: { reviewers: { ...people, board: 0 } } },
  'nobody-acknowledges': {
    policy: { ...good, acknowledgement: { by: [], handler: 'anybody' } },
    at: 'acknowledgement.by',
  },
  'role-may-not': {
    policy: { ...good, acknowledgement: { by: ['agent', 'board'], handler: 'anybody' } },
    at: 'acknowledgement.by[1]',
  },
  'answer-approved-by-board': {
    policy: { ...good, approvals: [...good.approvals, { of: 'answer', by: 'board' }] },
    at: 'approvals[2].by',
  },
  'review-twice': { policy: { ...good, reviews: [...good.reviews, ...good.reviews] }, at: 'reviews[1].id' },
  'review-unknown': {
    policy: withMore({
      ...acknowledge,
      promise: 'acknowledge-escalation',
      review: 'bord',
      starts: 'escalated',
      metBy: ['board-acknowledgement'],
      owedBy: 'board',
    }),
    at: 'promises[7].review',
  },
  'review-without-effect': { policy: withPromise('register', { review: 'board' }), at: 'promises[1].review' },
  'review-nobody-asks': { policy: withReview({ askedBy: [] }), at: 'reviews[0].askedBy' },
  'review-keywords-missing': {
    policy: withReview({ askedBy: ['customer', 'keyword'], keywords: [' '] }),
    at: 'reviews[0].keywords',
  },
  'review-keywords-unused': { policy: withReview({ keywords: ['directie'] }), at: 'reviews[0].keywords' },
  'review-time-missing': { policy: withReview({ askedBy: ['customer', 'time'] }), at: 'reviews[0].withoutAnswerAfter' },
  'review-time-unused': {
    policy: withReview({ withoutAnswerAfter: { weeks: 8 } }),
    at: 'reviews[0].withoutAnswerAfter',
  },
  'review-time-not-first': {
    policy: withSecond({ askedBy: ['customer', 'time'], withoutAnswerAfter: { weeks: 8 } }),
    at: 'reviews[1].askedBy',
  },
  'review-time-before-answer': {
    policy: withReview({ askedBy: ['customer', 'time'], withoutAnswerAfter: { weeks: 1 } }),
    at: 'reviews[0].withoutAnswerAfter',
  },
  'review-out-of-order': { policy: withSecond({ from: 'any-time' }), at: 'reviews[1].from' },
  'review-without-number': { policy: { ...withSecond(), promises: good.promises }, at: 'reviews[1]' },
  'review-window-short': { policy: withReview({ window: { days: 7 } }), at: 'reviews[0].window' },
  'closes-within-window': {
    policy: { ...good, closing: { onSilenceAfter: { weeks: 2 } } },
    at: 'closing.onSilenceAfter',
  },
  'kept-too-short': {
    policy: { ...good, retention: good.retention.map(rule => ({ ...rule, keep: { months: 2 } })) },
    at: 'retention[0].keep',
  },
  'closing-contradicts': {
    policy: { ...good, closing: { onSilenceAfter: { months: 4 }, onlyOnConfirmation: true } },
    at: 'closing',
  },
  'no-channel': { policy: { ...good, channels: [] }, at: 'channels' },
  'only-web': { policy: { ...good, channels: ['web'] }, at: 'channels' },
  'no-category': { policy: { ...good, categories: [] }, at: 'categories' },
  'no-category-for-the-rest': { policy: { ...good, categories: ['damaged', 'refund'] }, at: 'categories' },
  'listed-twice': { policy: withReview({ asks: ['lawKept', 'policyFollowed', 'lawKept'] }), at: 'reviews[0].asks' },
  'remedy-not-offered': {
    policy: { ...good, approvals: [{ of: 'remedy', by: 'manager', kinds: ['repair'] }] },
    at: 'approvals[0].kinds',
  },
  'approval-without-remedies': {
    policy: { ...without('refund'), remedies: [], approvals: [{ of: 'remedy', by: 'manager' }] },
    at: 'approvals[0]',
  },
  'approval-unreachable': {
    policy: {
      ...good,
      approvals: [
        { of: 'remedy', by: 'manager' },
        { of: 'remedy', by: 'board', kinds: ['refund'] },
      ],
    },
    at: 'approvals[1]',
  },
  'approval-limits-out-of-order': {
    policy: {
      ...good,
      approvals: [
        { of: 'remedy', by: 'manager', above: [{ currency: 'EUR', cents: 5000 }] },
        { of: 'remedy', by: 'board', above: [{ currency: 'EUR', cents: 50_000 }] },
      ],
    },
    at: 'approvals[1]',
  },
  'approval-currency-twice': {
    policy: {
      ...good,
      approvals: [
        {
          of: 'remedy',
          by: 'manager',
          above: [
            { currency: 'EUR', cents: 5000 },
            { currency: 'EUR', cents: 6000 },
          ],
        },
      ],
    },
    at: 'approvals[0].above[1]',
  },
  'amount-wrong': {
    policy: { ...good, approvals: [{ of: 'remedy', by: 'manager', above: [{ currency: 'GBP', cents: -1 }] }] },
    at: 'approvals[0].above[0]',
  },
  'limit-on-answer': {
    policy: { ...good, approvals: [...good.approvals, { of: 'answer', by: 'manager', kinds: ['refund'] }] },
    at: 'approvals[2]',
  },
  'body-unknown': { policy: { ...good, outside: [...good.outside, { body: 'nobody' }] }, at: 'outside[2].body' },
  'body-twice': { policy: { ...good, outside: [...good.outside, { body: 'consuwijzer' }] }, at: 'outside[2].body' },
  'body-dates-reversed': {
    policy: {
      ...good,
      outside: [...good.outside, { body: 'court', from: day('2027-02-01'), until: day('2027-01-01') }],
    },
    at: 'outside[2]',
  },
  'membership-expired': {
    policy: {
      ...good,
      outside: [...good.outside, { body: 'webwinkelkeur', takesPart: true, until: day('2026-10-31') }],
    },
    at: 'outside[2].until',
  },
  'membership-not-stated': {
    policy: { ...good, outside: [...good.outside, { body: 'geschillencommissie-thuiswinkel' }] },
    at: 'outside[2].takesPart',
  },
  'body-not-joined': {
    policy: { ...good, outside: [...good.outside, { body: 'geschillencommissie-thuiswinkel', takesPart: false }] },
    at: 'outside[2].takesPart',
  },
  'body-not-accredited': {
    policy: { ...good, outside: [...good.outside, { body: 'retail-adr', takesPart: true }] },
    at: 'outside[2].body',
  },
  'gate-contradicts': {
    policy: withOwnBody({ ...ownBody, orAfter: { weeks: 8 }, window: { within: { weeks: 4 }, from: 'complaint' } }),
    at: 'ownBodies[0].orAfter',
  },
  'body-contradicts': { policy: withOwnBody({ ...ownBody, doesNot: ['mediates'] }), at: 'ownBodies[0].doesNot' },
  'no-body-to-name': { policy: { ...good, outside: [] }, at: 'reviews[0].outsideBody' },
  'no-body-for-country': { policy: good, at: 'outside', around: { countries: ['GB', 'US'] } },
  'bodies-never-named': { policy: withReview({ outsideBody: 'not-named' }), at: 'reviews[0].outsideBody' },
  'own-body-twice': { policy: withOwnBody(ownBody, ownBody), at: 'ownBodies[1].id' },
  'own-body-unused': { policy: { ...good, ownBodies: [ownBody] }, at: 'ownBodies[0]' },
  'raise-window-short': {
    policy: { ...good, raiseWithin: { days: 7 } },
    at: 'raiseWithin',
    around: { countries: ['GB'] },
  },
  'taking-part-not-stated': { policy: good, at: 'outside', around: { countries: ['NL'] } },
  'mediator-missing': {
    policy: { ...good, outside: [...good.outside, { body: 'signalconso' }] },
    at: 'outside',
    around: { countries: ['FR'] },
  },
  'adr-without-commitment': {
    policy: {
      ...good,
      ownBodies: [ownBody],
      outside: [...good.outside, { body: 'own', takesPart: false }],
    },
    at: 'outside[2].takesPart',
  },
  'answer-later-than-law': {
    policy: {
      ...good,
      promises: good.promises.map(rule => (rule.promise === 'answer' ? { ...rule, id: 'aim' } : rule)),
      outside: [...good.outside, { body: 'confianza-online', takesPart: true }],
    },
    at: 'promises',
    around: { countries: ['ES'] },
  },
  'acknowledgement-later-than-law': {
    policy: {
      ...withPromise('acknowledge', { within: { days: 30 } }, without('answer', 'answer-or-report')),
      clauses: [],
      promises: [
        { ...acknowledge, within: { days: 30 } },
        { ...acknowledge, clause: '6', promise: 'answer', within: { weeks: 8 }, metBy: ['answer'] },
        ...good.promises.slice(5),
      ],
    },
    at: 'promises[0].within',
    around: { countries: ['GB'] },
  },
  'refund-later-than-law': {
    policy: withPromise('refund', { ...refund, within: { days: 30 } }),
    at: 'promises[5].within',
    around: { countries: ['GB'] },
  },
  'dead-link': { policy: says('Go to https://ec.europa.eu/consumers/odr/ for help.'), at: 'clauses[0].says.en' },
  'link-not-secure': { policy: says('See http://shop.example/complaints for more.'), at: 'clauses[0].says.en' },
  'vague-time': { policy: says('You hear from us.', 'U hoort zo snel mogelijk van ons.'), at: 'clauses[0].says.nl' },
  'text-missing': { policy: { ...good, title: { en: 'Our complaints policy' } }, at: 'title' },
  'text-says-other-number': { policy: says('You hear from us within 3 days.'), at: 'clauses[0].says.en' },
  'clause-twice': { policy: { ...good, clauses: [...good.clauses, ...good.clauses] }, at: 'clauses[1]' },
  'clause-unused': {
    policy: { ...good, clauses: [{ clause: '99', says: { en: 'We like cats.', nl: 'Wij houden van katten.' } }] },
    at: 'clauses[0]',
  },
  'clause-empty': { policy: { ...good, clauses: [{ clause: '2', says: { en: ' ', nl: '' } }] }, at: 'clauses[0]' },
  'version-wrong': { policy: { ...good, version: 0 }, at: 'version' },
  'in-force-in-the-past': { policy: { ...good, inForceFrom: day('2026-01-01') }, at: 'inForceFrom' },
  'cut-off-form': { policy: { ...good, counting: { ...good.counting, cutOff: '25:00' } }, at: 'counting.cutOff' },
  'minimum-working-days-wrong': {
    policy: { ...good, counting: { ...good.counting, minimumWorkingDays: -2 } },
    at: 'counting.minimumWorkingDays',
  },
  'every-day-works': {
    policy: withPromise('acknowledge', { counting: { workingWeek: 'every-day' } }),
    at: 'promises[0].within',
  },
  'hours-do-not-roll': {
    policy: withPromise(
      'acknowledge',
      { within: { hours: 120 }, counting: { rollOver: 'next-working-day' } },
      { ...good, clauses: [] },
    ),
    at: 'promises[0].within',
  },
}
