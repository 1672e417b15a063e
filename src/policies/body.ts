// An outside body of the shop's own: one that the directory in src/policy/bodies does not hold.
import { z } from 'zod'
import type { Ability, Body } from '#policy/body.ts'
import { oneOf } from './choices.ts'
import { country, day, id, listOf, money, period, someOf } from './words.ts'

const ability = oneOf<Ability>('ability', 'What a body does about the complaint of one customer.', {
  advises: 'tells where somebody stands',
  'passes-on': 'hands reports to whoever enforces the law',
  'assists-across-borders': 'contacts a shop in another country',
  mediates: 'brings both sides to a solution',
  proposes: 'writes a solution that nobody must follow',
  decides: 'gives a ruling',
  enforces: 'acts against a shop that breaks the law',
})

const line = (most: number) => z.string().trim().min(1).max(most)

export const body: z.ZodType<Body> = z.strictObject({
  id: id.describe('Your short name for it.'),
  country: country.describe('The country it is for.'),
  regions: someOf(line(20)).describe('The parts of that country it is for. Left out: all of it.').exactOptional(),
  name: line(200).describe('Its own name.'),
  does: someOf(ability, 7).describe('What it does.'),
  doesNot: listOf(ability, 7).default([]).describe('What people expect of it and it does not do.'),
  about: oneOf<NonNullable<Body['about']>>('body-about', 'The only complaints it takes. Left out: any purchase.', {
    goods: '',
    credit: '',
    'data-protection': '',
    'cross-border': '',
  }).exactOptional(),
  adr: oneOf<NonNullable<Body['adr']>>('adr', 'Whether it settles disputes out of court.', {
    listed: 'on the list of the state, or accredited',
    'not-listed': 'by itself',
  }).exactOptional(),
  opens: oneOf<Body['opens']>('opens', 'When a customer can go there.', {
    'at-once': '',
    'after-complaint': 'once they have complained to you',
    'final-answer': 'with your last word',
  }).default('final-answer'),
  orAfter: period.describe('So long after the complaint also without your answer.').exactOptional(),
  window: z
    .strictObject({
      within: period,
      from: oneOf<NonNullable<Body['window']>['from']>('window-from', 'From when.', {
        complaint: '',
        'final-answer': '',
      }),
    })
    .describe('How long a customer can go there. Left out: always.')
    .exactOptional(),
  answersWithin: period.describe('How long it takes at most, by its own rules.').exactOptional(),
  fee: z
    .union([
      z.enum(['free', 'varies']),
      z.strictObject({
        amount: money,
        returnedIfRight: z.boolean().describe('true: paid back to whoever is right.').exactOptional(),
      }),
    ])
    .default('free')
    .describe('What it costs the customer: "free", "varies", or {"amount": {"currency": "EUR", "cents": 5250}}.'),
  binds: oneOf<Body['binds']>('binds', 'Who must keep to what it decides.', {
    nobody: '',
    shop: 'you, once the customer accepts it',
    both: '',
  }).default('nobody'),
  needs: oneOf<Body['needs']>('needs', 'What it needs of you before it takes a complaint.', {
    nothing: '',
    membership: '',
    commitment: '',
  }).default('membership'),
  accredited: z
    .strictObject({ from: day.exactOptional(), until: day.exactOptional() })
    .describe('On which days it is accredited, both included. Left out: it needs no leave.')
    .exactOptional(),
  site: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .describe('Its web address, such as "https://www.example.org/".'),
  phone: line(40).describe('Its telephone number.').exactOptional(),
  address: line(300).describe('Where to write to.').exactOptional(),
  checkedOn: day.describe('When somebody last looked whether all this is still so.'),
  source: line(500).describe('Where that was seen.'),
  certainty: oneOf<Body['certainty']>('certainty', 'How sure that is.', {
    read: 'read in the source itself',
    seen: 'seen in somebody’s account of it',
    unverified: '',
  }).default('unverified'),
})
