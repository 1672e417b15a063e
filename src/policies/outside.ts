import { z } from 'zod'
import type { RetentionRule } from '#policy/policy.ts'
import { oneOf } from './choices.ts'
import { condition } from './condition.ts'
import { day, id, period, texts } from './words.ts'

export const outside = z.strictObject({
  body: id.describe('The outside body, by its name in the directory or in `ownBodies`.'),
  takesPart: z
    .boolean()
    .describe('Whether you must or will take part in what it does. Left out: nobody needs to.')
    .exactOptional(),
  from: day.describe('Since when you are a member or committed.').exactOptional(),
  until: day.describe('The last day of that.').exactOptional(),
  when: condition
    .describe('The complaints it is named for. Left out: those of customers in its own country.')
    .exactOptional(),
})

export const retention = z.strictObject({
  keep: period.describe('How long a complaint is kept.'),
  from: oneOf<RetentionRule['from']>('kept-from', 'From when.', {
    closed: 'the complaint was closed',
    delivered: 'the order was delivered',
    'last-remedy': 'the last remedy was carried out',
  }).default('closed'),
  when: condition.describe('Only these complaints. Left out: all.').exactOptional(),
  reason: texts.describe('Why it is kept so long.'),
})
