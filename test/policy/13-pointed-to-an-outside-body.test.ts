import { expect, test } from 'vitest'
import { stageOf } from '#complaint/stage.ts'
import { bodies, bodiesOf } from '#policy/bodies.ts'
import {
  bea,
  closes,
  customer,
  does,
  escalates,
  files,
  given,
  noor,
  repliesAsBoard,
  reviews,
  withdraws,
} from './given.ts'

const reviewed = given(files('2026-04-02'), escalates('2026-04-10'), reviews('2026-04-14'))
const replied = reviewed.and(repliesAsBoard('2026-04-15'))
const refers = does('2026-04-20', customer, { type: 'refer', body: 'citizens-advice' })

test('the reply of the board names an outside body', () => {
  reviewed
    .when(does('2026-04-15', bea, { type: 'reply-as-board', bodies: [], words: { decision: 'We stand by it.' } }))
    .then('review-incomplete', { missing: ['outside-body'] })
  expect(replied.complaint.boardReply?.bodies).toEqual(['citizens-advice'])
})

test('that a customer went there is written down, with the body they chose', () => {
  const referred = replied.and(refers)
  expect(referred.complaint.referred).toMatchObject({ body: 'citizens-advice' })
  expect(stageOf(referred.complaint)).toBe('referred')
  replied.when(does('2026-04-20', customer, { type: 'refer', body: '' })).then('body-missing')
  replied.when({ ...refers, by: noor }).then('not-allowed')
})

test('the board comes first', () => {
  reviewed.when(refers).then('board-has-not-replied')
})

test('who goes on to an outside body has not accepted the answer after all', () => {
  const accepted = replied.and(does('2026-04-16', customer, { type: 'accept' }))
  accepted
    .and(refers)
    .when(closes('2026-05-20'))
    .then([{ type: 'closed', because: 'answered-by-the-board' }])
})

test('it may be after the complaint was closed, but a withdrawn complaint is reopened first', () => {
  expect(stageOf(replied.and(closes('2026-04-16'), refers).complaint)).toBe('referred')
  replied.and(withdraws('2026-04-16')).when(refers).then('closed')
})

test('every body says what it does, and was looked at on a day we know', () => {
  expect(bodiesOf(['court', 'consuwijzer']).map(({ id }) => id)).toEqual(['consuwijzer', 'court'])
  for (const body of bodies) {
    expect(body.site).toMatch(/^https:\/\//)
    expect(body.source).not.toBe('')
    expect(body.checkedOn >= '2026-01-01').toBe(true)
  }
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length)
})
