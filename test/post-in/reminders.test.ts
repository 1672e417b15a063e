import { beforeEach, expect, test } from 'vitest'
import { crew } from '../world/story.ts'
import { complaintsAddress, type PostHouse, postHouse } from './post-house.ts'

let house: PostHouse
beforeEach(async () => {
  house = await postHouse()
})

const wrote = { from: 'marieke@postvak.example', to: complaintsAddress, text: 'Waar blijft mijn gitaar?' }
const reminders = () => house.sink.mail.filter(({ envelopeTo }) => envelopeTo.includes(crew.ruth.email))
const passes = async (at: string) => {
  await house.world.passTo(at)
  await house.reads()
  await house.world.sendLetters()
}

test('the manager is reminded of what has waited for more than a working day, once on a working day and not on days off', async () => {
  const { id } = await house.arrives(wrote)
  // Good Friday, the weekend and Easter Monday: nobody works, and nobody is reminded.
  for (const day of ['03', '04', '06']) await passes(`2026-04-${day}T09:00:00.000Z`)
  await passes('2026-04-07T09:00:00.000Z')
  expect(reminders()).toHaveLength(0)
  await passes('2026-04-08T05:00:00.000Z')
  expect(reminders()).toHaveLength(0)
  await passes('2026-04-08T07:00:00.000Z')
  await passes('2026-04-08T12:00:00.000Z')
  expect(reminders()).toHaveLength(1)
  expect(reminders()[0]?.text).toContain('2 april 2026')
  expect(reminders()[0]?.text).not.toContain('gitaar')
  expect(reminders()[0]?.raw).toContain('Auto-Submitted: auto-generated')
  await passes('2026-04-09T07:00:00.000Z')
  expect(reminders()).toHaveLength(2)
  await house.world.house.world.mailIn?.decide(id, { state: 'set-aside', by: crew.sanne.id, why: 'Geen klacht' })
  await passes('2026-04-10T07:00:00.000Z')
  expect(reminders()).toHaveLength(2)
})

test('another matter that is past its day is said to be, and noted once as missed', async () => {
  const { id } = await house.arrives(wrote)
  const matter = { kind: 'safety', storefront: 'klankhuis', receivedAt: house.world.now(), by: crew.sanne.id } as const
  await house.world.house.world.matters.note(id, { ...matter, dueOn: '2026-04-07' as never })
  await passes('2026-04-07T09:00:00.000Z')
  expect(reminders()).toHaveLength(0)
  await passes('2026-04-08T09:00:00.000Z')
  await passes('2026-04-09T09:00:00.000Z')
  expect(reminders()).toHaveLength(2)
  expect(reminders()[0]?.text).toContain('is de dag voorbij')
  const lines = await house.world.database.owner.selectFrom('audit').select('kind').execute()
  expect(lines.filter(({ kind }) => kind === 'mail-matter-missed')).toHaveLength(1)
})
