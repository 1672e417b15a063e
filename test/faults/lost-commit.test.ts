import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '#calendar/day.ts'
import { connect, type Database } from '#database/connect.ts'
import type { Message, Proxy } from '../../proof/faults/proxy.ts'
import { openProxy } from '../../proof/faults/proxy.ts'
import { isWrite, postgres } from '../../proof/faults/speech/postgres.ts'
import { atTheEnd } from '../world/closing.ts'
import { customer, houseOn } from '../ledger/house.ts'
import { freshDatabase } from '../world/database.ts'
import { acknowledging, draftIn, rulebookOn, today } from '../rulebook/house.ts'

let proxy: Proxy
let db: Database
beforeEach(async () => {
  const { appUrl } = await freshDatabase()
  const target = { host: '127.0.0.1', port: Number(new URL(appUrl).port) }
  proxy = await openProxy(() => target, postgres)
  atTheEnd(() => proxy.close())
  db = connect(Object.assign(new URL(appUrl), { host: `127.0.0.1:${proxy.port}` }).href, undefined, 2)
})
afterEach(() => db.destroy())

// A statement outside a transaction is a commit of its own.
const isCommit = ({ side, label, isOpen }: Message) => side === 'answered' && !isOpen && isWrite(label)
/** The next commit is done, and nobody hears so. */
const loseTheAnswer = () => {
  proxy.judge = message => {
    if (!isCommit(message)) return 'pass'
    proxy.judge = () => 'pass'
    return 'cut'
  }
}

test('a policy of which nobody heard that it is published is there for the next who asks', async () => {
  const rulebook = rulebookOn(db)
  const started = draftIn(await rulebook.startDraft('original', { from: { id: 'original', version: 1 }, by: 'mo' }))
  const policy = acknowledging({ workingDays: 2 })
  const { revision } = draftIn(await rulebook.saveDraft('original', policy, { by: 'mo', revision: started.revision }))
  const asked = { by: 'mo', revision, inForceFrom: day('2026-05-01'), today, note: '' }
  const submitted = draftIn(await rulebook.submit('original', asked))
  expect(await rulebook.versionsOf('original')).toHaveLength(1)
  loseTheAnswer()
  const agreed = { by: 'noor', revision: submitted.revision, today, check: () => true }
  await expect(rulebook.publish('original', agreed)).rejects.toThrow(/connection/i)
  expect(await rulebook.versionsOf('original')).toHaveLength(2)
})

test('a complaint of which nobody heard that it is in, and that is sent anew, is one complaint', async () => {
  const house = await houseOn(db)
  const send = () => house.file({}, customer, 'the same words')
  loseTheAnswer()
  await expect(send()).rejects.toThrow(/connection/i)
  await send()
  expect(await db.selectFrom('complaint').select('id').execute()).toHaveLength(1)
})
