// The policies that come with the program are held to the same measure as everybody's.
import { expect, test } from 'vitest'
import type { CalendarId } from '#calendar/calendar.ts'
import { day } from '#calendar/day.ts'
import { checkPolicy, type FindingCode } from '#policy/check/check.ts'
import { shipped } from '#policy/shipped/policies.ts'

/** What somebody should have looked at, and has: why each stands as it is. */
const explained: Readonly<Partial<Record<FindingCode, string>>> = {
  'in-force-in-the-past': 'they have been in force for some time, and are not published today',
  'taking-part-not-stated': 'whether a shop takes part only the shop itself can say',
  'promise-without-number': 'the longer wording leaves the day of the reply to the acknowledgement of the review',
  'extension-without-limit': 'the pages they follow set no limit to how often a report may follow another',
  'independence-uncertain': 'a second manager looks again; whether there is one only the shop itself can say',
  'clause-unused': 'what happens outside the shop is told, and has no clock inside it',
}

const where: Readonly<Record<string, { readonly countries: readonly string[]; readonly calendar: CalendarId }>> = {
  'trust-mark-nl': { countries: ['NL'], calendar: 'NL' },
  'credit-uk': { countries: ['GB'], calendar: 'GB-ENG' },
}

test.each(shipped.map(policy => [policy.id, policy] as const))('%s can be put in force as it is', (id, policy) => {
  const { countries, calendar } = where[id] ?? { countries: ['GB', 'NL'], calendar: 'GB-ENG' }
  const findings = checkPolicy(policy, { today: day('2026-11-22'), countries, calendar })
  expect(findings.filter(({ level }) => level === 'refused')).toEqual([])
  expect(findings.filter(({ code }) => explained[code] === undefined)).toEqual([])
})
