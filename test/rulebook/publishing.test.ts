import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { freshDatabase } from '../world/database.ts'
import {
  acknowledgedWithin,
  acknowledging,
  draftIn,
  original,
  publishedIn,
  publishes,
  rulebookOn,
  today,
} from './house.ts'

const may = day('2026-05-01')
const from = { id: 'original', version: 1 }
const quicker = acknowledging({ workingDays: 2 })

const house = async () => {
  const { app, owner } = await freshDatabase()
  return { app, owner, rulebook: rulebookOn(app) }
}
/** A draft by Mo that waits for somebody to agree. */
const submitted = async () => {
  const { rulebook, ...more } = await house()
  const started = draftIn(await rulebook.startDraft('original', { from, by: 'mo' }))
  const saved = draftIn(await rulebook.saveDraft('original', quicker, { by: 'ines', revision: started.revision }))
  const asked = { by: 'mo', revision: saved.revision, inForceFrom: may, today, note: '' }
  return { rulebook, ...more, revision: draftIn(await rulebook.submit('original', asked)).revision }
}
const yes = () => true
const gate = () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { opened: promise, open: () => resolve() }
}

test('a new house goes by the policy that came with the program', async () => {
  const { rulebook } = await house()
  expect(await rulebook.inForce('original', today)).toEqual(original)
  expect(await rulebook.inForce('original', day('2001-01-01'))).toEqual(original)
  expect(await rulebook.policyOf('original', 1)).toEqual(original)
  const [version] = await rulebook.versionsOf('original')
  expect(version).toMatchObject({ id: 'original', version: 1, shipped: true })
  await expect(rulebook.policyOf('original', 2)).rejects.toThrow('There is no policy original version 2')
  await expect(rulebook.inForce('unheard-of', today)).rejects.toThrow('There is no policy unheard-of')
})

test('a version holds from its day on, and the one before it until then', async () => {
  const { rulebook } = await house()
  const version = await publishes(rulebook, quicker, may)
  expect(version).toMatchObject({
    version: 2,
    inForceFrom: may,
    shipped: false,
    published: { by: 'noor', drafters: ['mo'], submittedBy: 'mo', note: 'Quicker than before.' },
  })
  expect(version.policy).toEqual({ ...quicker, version: 2, inForceFrom: may })
  expect((await rulebook.inForce('original', day('2026-04-30'))).version).toBe(1)
  expect((await rulebook.inForce('original', may)).version).toBe(2)
  expect(await rulebook.draftOf('original')).toBeUndefined()
})

test('of versions for the same day the last published holds, and of others the one of the later day', async () => {
  const { rulebook } = await house()
  await publishes(rulebook, quicker, day('2026-06-01'))
  await publishes(rulebook, acknowledging({ workingDays: 1 }), may)
  await publishes(rulebook, acknowledging({ days: 1 }), may)
  expect((await rulebook.inForce('original', may)).version).toBe(4)
  expect((await rulebook.inForce('original', day('2026-06-01'))).version).toBe(2)
})

test('A-90: nobody who had a hand in a draft can publish it', async () => {
  const { rulebook, revision } = await submitted()
  for (const by of ['mo', 'ines'])
    expect(await rulebook.publish('original', { by, revision, today, check: yes })).toEqual({ refused: 'same-person' })
  const { version } = publishedIn(await rulebook.publish('original', { by: 'noor', revision, today, check: yes }))
  expect(version).toBe(2)
})

test('A-90: the database itself refuses a version that its publisher wrote', async () => {
  const { app } = await house()
  const insert = (publisher: string) =>
    sql`insert into policy_version values ('original', 2, '2026-05-01', '{}', '{mo}', 'mo', '', ${publisher}, now())`
  await expect(insert('mo').execute(app)).rejects.toThrow('policy_version_four_eyes')
  await insert('noor').execute(app)
})

test('what nobody asked for, what the check refuses and what would hold from the past are not published', async () => {
  const { rulebook, revision } = await submitted()
  const by = 'noor'
  const seen: unknown[] = []
  const check = (policy: unknown) => seen.push(policy) === 0
  expect(await rulebook.publish('original', { by, revision, today, check })).toEqual({ refused: 'check-refuses' })
  expect(seen).toEqual([{ ...quicker, version: 2, inForceFrom: may }])
  expect(await rulebook.publish('original', { by, revision, today: day('2026-05-02'), check: yes })).toEqual({
    refused: 'in-force-date-past',
    earliest: '2026-05-02',
  })
  const back = draftIn(await rulebook.sendBack('original', { by, revision, reason: 'Too quick for Easter.' }))
  expect(back).toMatchObject({ sentBack: { by, reason: 'Too quick for Easter.' } })
  expect(back).not.toHaveProperty('submitted')
  expect(await rulebook.publish('original', { by, revision: back.revision, today, check: yes })).toEqual({
    refused: 'not-submitted',
  })
  const late = { by: 'mo', revision: back.revision, inForceFrom: day('2026-04-01'), today, note: '' }
  expect(await rulebook.submit('original', late)).toEqual({ refused: 'in-force-date-past', earliest: today })
  expect(await rulebook.versionsOf('original')).toHaveLength(1)
})

test('what is changed after it was submitted must be submitted again', async () => {
  const { rulebook, revision } = await submitted()
  const saved = draftIn(await rulebook.saveDraft('original', original, { by: 'mo', revision }))
  expect(saved).not.toHaveProperty('submitted')
  const quick = await rulebook.publish('original', { by: 'noor', revision, today, check: yes })
  expect(quick).toMatchObject({ conflict: true, theirs: { revision: saved.revision } })
})

test('of two who change the same draft, the second sees what the first wrote and loses nothing of it', async () => {
  const { rulebook } = await house()
  const { revision } = draftIn(await rulebook.startDraft('original', { from, by: 'mo' }))
  const both = await Promise.all([
    rulebook.saveDraft('original', quicker, { by: 'mo', revision }),
    rulebook.saveDraft('original', acknowledging({ days: 1 }), { by: 'ines', revision }),
  ])
  const [won] = both.flatMap(one => ('draft' in one ? one.draft : []))
  const [lost] = both.flatMap(one => ('conflict' in one ? one : []))
  expect(lost).toEqual({ conflict: true, theirs: won })
  expect(await rulebook.draftOf('original')).toEqual(won)
  expect(await rulebook.startDraft('original', { from, by: 'noor' })).toEqual({ conflict: true, theirs: won })
})

test('a draft that was published or dropped meanwhile is gone', async () => {
  const { rulebook, revision } = await submitted()
  const two = [1, 2].map(() => rulebook.publish('original', { by: 'noor', revision, today, check: yes }))
  const outcomes = await Promise.all(two)
  expect(outcomes).toContainEqual({ conflict: true })
  expect(await rulebook.versionsOf('original')).toHaveLength(2)
  const started = draftIn(await rulebook.startDraft('original', { from, by: 'mo' }))
  expect(await rulebook.dropDraft('original', { by: 'mo', revision: started.revision })).toEqual({ dropped: true })
  const seen = { by: 'mo', revision: started.revision }
  expect(await rulebook.saveDraft('original', quicker, seen)).toEqual({ conflict: true })
})

test('what is written while the draft is being published is not lost unnoticed', async () => {
  const { rulebook, owner, revision } = await submitted()
  const [checked, released, locked] = [gate(), gate(), gate()]
  // Keeps the version from being written until somebody has tried to change the draft.
  const holding = owner.transaction().execute(async tx => {
    await sql`lock table policy_version in share mode`.execute(tx)
    locked.open()
    await released.opened
  })
  await locked.opened
  const check = () => {
    checked.open()
    return true
  }
  const publishing = rulebook.publish('original', { by: 'noor', revision, today, check })
  await checked.opened
  const saving = rulebook.saveDraft('original', original, { by: 'mo', revision })
  await Promise.race([saving, wait(300)])
  released.open()
  await holding
  publishedIn(await publishing)
  expect(await saving).toEqual({ conflict: true })
})

test('going back is a new version with the older document', async () => {
  const { rulebook } = await house()
  await publishes(rulebook, quicker, today)
  expect(acknowledgedWithin(await rulebook.inForce('original', today))).toEqual({ workingDays: 2 })
  const { revision, policy } = draftIn(await rulebook.startDraft('original', { from, by: 'mo' }))
  expect(policy).toEqual({ ...original, version: 3 })
  const asked = { by: 'ines', revision, inForceFrom: today, today, note: 'Back to three days.' }
  const back = draftIn(await rulebook.submit('original', asked))
  expect(await rulebook.publish('original', { by: 'mo', revision: back.revision, today, check: yes })).toEqual({
    refused: 'same-person',
  })
  publishedIn(await rulebook.publish('original', { by: 'noor', revision: back.revision, today, check: yes }))
  const now = await rulebook.inForce('original', today)
  expect(now.version).toBe(3)
  expect(acknowledgedWithin(now)).toEqual({ workingDays: 3 })
})

test('a shop begins a policy of its own with one that exists', async () => {
  const { rulebook } = await house()
  const version = await publishes(rulebook, { ...quicker, id: 'lamp' }, may)
  expect(version).toMatchObject({ id: 'lamp', version: 1, policy: { id: 'lamp', version: 1 } })
  expect((await rulebook.policies()).map(({ id }) => id)).toEqual(expect.arrayContaining(['original', 'lamp']))
  await expect(rulebook.startDraft('no spaces', { from, by: 'mo' })).rejects.toThrow('Not an id of a policy')
})

test('a version is taken back before it holds, and not after', async () => {
  const { rulebook } = await house()
  const { version } = await publishes(rulebook, quicker, may)
  const withdrawal = { by: 'noor', today, reason: 'Not before summer.' }
  const taken = await rulebook.withdraw({ id: 'original', version }, withdrawal)
  expect(taken).toMatchObject({ withdrawn: { version, withdrawn: { by: 'noor', reason: 'Not before summer.' } } })
  expect((await rulebook.inForce('original', may)).version).toBe(1)
  expect((await rulebook.policyOf('original', version)).version).toBe(version)
  expect(await rulebook.withdraw({ id: 'original', version }, withdrawal)).toEqual({ refused: 'already-withdrawn' })
  expect(await rulebook.withdraw(from, withdrawal)).toEqual({ refused: 'shipped' })
  const next = await publishes(rulebook, quicker, today)
  expect(next.version).toBe(3)
  expect(await rulebook.withdraw({ id: 'original', version: 3 }, withdrawal)).toEqual({ refused: 'already-in-force' })
  await publishes(rulebook, { ...quicker, id: 'lamp' }, may)
  expect(await rulebook.withdraw({ id: 'lamp', version: 1 }, withdrawal)).toEqual({ refused: 'only-version' })
})

test('A-92: a published version can be neither changed nor removed, by the program or by hand', async () => {
  const { rulebook, app, owner } = await house()
  await publishes(rulebook, quicker, may)
  const never = /permission denied|is history/
  for (const db of [app, owner]) {
    await expect(sql`update policy_version set in_force_from = '2026-04-01'`.execute(db)).rejects.toThrow(never)
    await expect(sql`delete from policy_version`.execute(db)).rejects.toThrow(never)
  }
  expect((await rulebook.inForce('original', day('2026-04-30'))).version).toBe(1)
})
