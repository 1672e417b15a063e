import { beforeAll, expect, test } from 'vitest'
import { instant } from '#calendar/day.ts'
import { calendarOf } from '#calendar/calendar.ts'
import { replay } from '#complaint/complaint.ts'
import { promises } from '#complaint/due.ts'
import type { Recorded } from '#complaint/event.ts'
import { isAnswered } from '#complaint/state.ts'
import { type Rehearsed, rehearse } from '#demo/rehearse.ts'
import { storefronts } from '#demo/shop.ts'
import type { History } from '#ledger/ledger.ts'
import { policyOf } from '#policy/shipped/policies.ts'
import { dossierForCustomer, filesShown } from '#web/parts/dossier/for-customer.ts'
import type { Given } from '#web/parts/dossier/given.ts'
import { dossierBlocks } from '#web/parts/dossier/paper.ts'
import { dossierShape } from '#web/parts/dossier/shape.ts'
import { storyOf } from '#web/parts/story/told.ts'

const now = instant('2026-04-15T08:15:00.000Z')
let stories: readonly Rehearsed[] = []
beforeAll(async () => {
  stories = await rehearse(now)
})

/** What customers wrote themselves, and who they are. */
const theirs: readonly Recorded['type'][] = [
  'filed',
  'message-received',
  'escalated',
  'withdrawn',
  'reopened',
  'contact-corrected',
]

const marked = (said: unknown, mark: string): unknown => {
  if (typeof said === 'string') return mark
  if (Array.isArray(said)) return said.map(one => marked(one, mark))
  if (typeof said !== 'object' || said === null) return said
  return Object.fromEntries(Object.entries(said).map(([key, one]) => [key, marked(one, mark)]))
}

/** The same story, with a word that nobody outside may read wherever the house wrote something for itself. */
const withCanaries = (events: readonly Recorded[], isTold: boolean): readonly Recorded[] =>
  events.map(event => {
    const isTheirs = theirs.includes(event.type) || event.by.kind === 'customer'
    const isOutcome = isTold && (event.type === 'found' || event.type === 'reviewed')
    if (isTheirs || isOutcome || !('words' in event)) return event
    return { ...event, words: marked(event.words, `Canary of ${event.type}`) } as Recorded
  })

const givenOf = ({ complaint: first, events }: Rehearsed): Given => {
  const told = withCanaries(events, isAnswered(first))
  const complaint = replay(told) ?? first
  const { policy, calendar, zone, storefront } = complaint
  const ground = {
    policy: policyOf(policy.id, policy.version),
    calendar: calendarOf(calendar.id, calendar.version),
    zone,
  }
  const shop = storefronts.find(({ id }) => id === storefront)
  if (!shop) throw new Error(`No shop ${storefront}`)
  const none = { name: complaint.name, email: undefined, phone: undefined, address: undefined, help: undefined }
  const history: History = {
    id: complaint.reference,
    complaint,
    events: told.map((event, n) => ({ ...event, version: n + 1 })),
    promises: promises(complaint, ground),
    ground,
    contact: { ...none, summary: undefined },
  }
  // Only of whom the customer reads elsewhere that they are there.
  const writers = storyOf(history, []).flatMap(one => (one.from === 'house' && one.by ? [one.by] : []))
  const published = [complaint.handler ?? '', ...writers]
  const everybody = told.flatMap(({ by }) =>
    by.kind === 'staff' ? [by.person] : by.kind === 'partner' ? [by.partner] : [],
  )
  const names = new Map(everybody.map(id => [id, published.includes(id) ? `Name of ${id}` : `Canary name of ${id}`]))
  const reader = { kind: 'customer', name: 'Somebody' } as const
  return {
    history,
    shop,
    language: complaint.language,
    names,
    now,
    head: undefined,
    reader,
    policyPage: 'https://x.example',
  }
}

const valueOf = (given: Given) => {
  const annexes = filesShown(given.history, []).map((file, n) => ({ ...file, n: n + 1, name: file.name ?? '' }))
  const { dossier } = dossierForCustomer(given, [], annexes)
  return { dossier, blocks: dossierBlocks(given, dossier, {}, []) }
}

test('A-85: nothing that the house wrote for itself goes along, in any of the stories of the demo', () => {
  expect(stories.length).toBeGreaterThan(50)
  const hidden = new Set<string>()
  for (const story of stories) {
    const given = givenOf(story)
    const { dossier, blocks } = valueOf(given)
    const all = JSON.stringify([dossier, blocks])
    expect(all.match(/Canary[^"]*/g) ?? []).toEqual([])
    for (const [word = ''] of JSON.stringify(given.history.events).matchAll(/Canary of [\w-]+/g)) hidden.add(word)
  }
  // They were there to be found.
  for (const type of ['noted', 'question-answered', 'question-planned', 'remedy-offered', 'answered', 'evidence-added'])
    expect([...hidden]).toContain(`Canary of ${type}`)
})

test('A-86: all that a customer wrote goes along word for word, and every promise they were told of', () => {
  for (const story of stories) {
    const given = givenOf(story)
    const { dossier, blocks } = valueOf(given)
    const paper = JSON.stringify(blocks)
    const texts = storyOf(given.history, []).flatMap(one => (one.from === 'customer' && one.text ? [one.text] : []))
    expect(dossier.correspondence.map(({ text }) => text)).toEqual(expect.arrayContaining(texts))
    for (const line of texts.flatMap(text => text.split('\n')))
      expect(paper).toContain(JSON.stringify(line).slice(1, -1))
    const [received] = dossier.promises
    expect(received?.kind.code).toBe('acknowledge')
    expect(new Set(dossier.promises.map(({ key }) => key)).size).toBe(dossier.promises.length)
  }
})

test('every story makes a value of the form that is written down, with times that rise', () => {
  for (const story of stories) {
    const { dossier } = valueOf(givenOf(story))
    expect(dossierShape.parse(dossier)).toEqual(dossier)
    const times = dossier.chronology.map(({ at }) => Temporal.Instant.from(at).epochMilliseconds)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
  }
})
