import { expect, test } from 'vitest'
import { calendarOf, calendars } from '#calendar/calendar.ts'
import { instant } from '#calendar/day.ts'
import { rehearse } from '#demo/rehearse.ts'
import { original } from '#policy/shipped/original.ts'
import { policyOf } from '#policy/shipped/policies.ts'
import { keyOfFiled, type Life, type Rules } from '#what-if/judge.ts'
import { type Judges, judgesElsewhere, judgesHere } from '#what-if/judges.ts'
import { together } from '#what-if/together.ts'

const now = instant('2026-04-15T08:15:00.000Z')
const played = await rehearse(now)
const lives = played.map(({ complaint, events }, n): Life => {
  const { reference, storefront } = complaint
  const told = events.map(({ type, at, by, ...facts }, k) => [k + 1, type, at, by, facts])
  return { id: `id-${n}`, reference, storefront, events: JSON.stringify(told) }
})
const edition = (id: 'NL' | 'GB-ENG') => ({ id, edition: calendars[id].version })
const rules: Rules = {
  policy: {
    ...original,
    version: 2,
    promises: original.promises.map(rule => ({ ...rule, within: { workingDays: 2 } })),
  },
  calendars: { klankhuis: edition('NL'), soundhouse: edition('GB-ENG') },
  now,
  own: new Map(
    played.map(({ complaint }) => {
      const { policy, calendar, zone } = complaint
      const own = {
        policy: policyOf(policy.id, policy.version),
        calendar: calendarOf(calendar.id, calendar.version),
        zone,
      }
      return [keyOfFiled(complaint), own]
    }),
  ),
}

const outcome = async (judges: Judges, all: readonly Life[] = lives) => {
  const batches = [all.slice(0, 20), all.slice(20, 40), all.slice(40)]
  const found = await Promise.all(batches.map(batch => judges.judge(batch)))
  const figures = together(await judges.figures())
  await judges.leave()
  return { found: found.flat(), figures }
}

test('threads find what one thread finds, in the same order, and count the same', async () => {
  const [here, elsewhere] = [await outcome(judgesHere(rules)), await outcome(judgesElsewhere(rules, 2))]
  expect(here.found.length).toBeGreaterThan(20)
  expect(here.figures.notJudged.count).toBe(0)
  expect(elsewhere.found).toEqual(here.found)
  const sorted = ({ rows, handlers, ...rest }: typeof here.figures) => ({
    ...rest,
    rows: rows.toSorted((a, b) => a.name.localeCompare(b.name)),
    handlers: handlers
      .map(({ who, rows: theirs }) => ({ who, rows: theirs.toSorted((a, b) => a.name.localeCompare(b.name)) }))
      .toSorted((a, b) => a.who.localeCompare(b.who)),
  })
  expect(sorted(elsewhere.figures)).toEqual(sorted(here.figures))
})

test('a life that no rules can judge is counted and named, and the others are judged', async () => {
  const odd = { ...lives[0], id: 'odd', reference: '100999', events: '[[1,"noted","x",{},{}]]' } as Life
  const { figures } = await outcome(judgesElsewhere(rules, 2), [odd, ...lives])
  expect(figures.notJudged).toEqual({ count: 1, references: ['100999'] })
  expect(figures.complaints).toBe(lives.length + 1)
})

test('a thread that breaks is heard of, and nobody waits for it for ever', async () => {
  const broken = judgesElsewhere({ ...rules, calendars: { klankhuis: { id: 'NL', edition: 'never' } } }, 2)
  await expect(broken.judge(lives)).rejects.toThrow("no edition 'never'")
  await broken.leave()
})
