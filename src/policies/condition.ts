import { z } from 'zod'
import type { Condition } from '#policy/condition.ts'
import { category, channel, severity } from './choices.ts'
import { country, day, money, someOf, word } from './words.ts'

const parts = {
  category: someOf(category).describe('It is about one of these.').exactOptional(),
  channel: someOf(channel).describe('It came in by one of these.').exactOptional(),
  severity: someOf(severity)
    .describe('It was found to be one of these; never before somebody has judged it.')
    .exactOptional(),
  safety: z.boolean().describe('true: somebody may get hurt; false: nobody does.').exactOptional(),
  country: someOf(country, 250).describe('The customer is in one of these.').exactOptional(),
  product: someOf(word, 200)
    .describe('What was bought is one of these, in the words that your shop uses for its products.')
    .exactOptional(),
  paymentMethod: someOf(word).describe('It was paid in one of these ways, in your shop’s own words.').exactOptional(),
  amountFrom: money.describe('The order cost at least this, in this currency.').exactOptional(),
  receivedFrom: day.describe('It was received on this day or later.').exactOptional(),
  receivedUntil: day.describe('It was received on this day or earlier.').exactOptional(),
}

/** Which complaints a rule is about. */
export const condition: z.ZodType<Condition> = z
  .strictObject({
    ...parts,
    not: z
      .lazy(() => condition)
      .describe('The complaint is none such.')
      .exactOptional(),
    anyOf: z
      .lazy(() => z.array(condition).min(1).max(20))
      .describe('At least one of these holds.')
      .exactOptional(),
  })
  .meta({
    id: 'condition',
    description:
      'The complaints it is for: all that is stated must hold, and a list holds when the complaint has one of it. What nobody knows of a complaint does not hold.',
  })
