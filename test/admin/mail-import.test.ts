import { gzipSync } from 'node:zlib'
import { beforeEach, expect, test } from 'vitest'
import { forgetMail } from '../world/reading.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew, smallWorld } from '../world/story.ts'

const at = '/desk/mail-import'
const world = await smallWorld({ mailIn: { hookSecret: 'x'.repeat(24) } })
const { owner: db } = world.database
const noor: Caller = await callers(world).as(crew.noor)

beforeEach(async () => {
  // What is being sorted of the test before is done first.
  await world.house.duties['mail-in'].run()
  await forgetMail(db)
  await db.deleteFrom('mail_import').execute()
})

const message = (n: number) =>
  `Received: from mx by post; Wed, 1 Apr 2026 08:00:0${n} +0200\nMessage-ID: <${n}@postvak.example>\nFrom: pieter@postvak.example\nSubject: Brief ${n}\n\nTekst ${n}.\n`
const mbox = (...numbers: readonly number[]) =>
  numbers.map(n => `From pieter@postvak.example Wed Apr  1 08:00:00 2026\n${message(n)}\n`).join('')
const file = (name: string, content: string | Buffer) => new File([new Uint8Array(Buffer.from(content))], name)
const kept = () => db.selectFrom('mail_in').select(['message_id', 'received_at', 'way']).orderBy('message_id').execute()
const imports = () =>
  db.selectFrom('mail_import').select(['name', 'started_by', 'own_dates', 'why', 'found', 'kept', 'problem']).execute()

test('files of many and of one message are taken in, told in counts, and it is written down who did it', async () => {
  const files = [file('oud.mbox', mbox(1, 2)), file('los.eml', message(3).replaceAll('\n', '\r\n'))]
  const { status, location } = await noor.sends(at, { dates: 'now' }, files)
  expect(status).toBe(303)
  const { text } = await noor.get(location ?? '')
  expect(text).toContain('3 berichten bewaard.')
  expect(text).toMatch(/Noor[^]* oud\.mbox, los\.eml 3 0 Klaar/)
  expect((await kept()).map(row => [row.message_id, row.way, row.received_at])).toEqual(
    [1, 2, 3].map(n => [`<${n}@postvak.example>`, 'import', world.now()]),
  )
  expect(await imports()).toMatchObject([{ name: 'oud.mbox, los.eml', started_by: 'noor', own_dates: false, kept: 3 }])
  const audit = await db
    .selectFrom('audit')
    .select(['person', 'kind', 'after'])
    .orderBy('id', 'desc')
    .executeTakeFirst()
  expect(audit).toMatchObject({ person: 'noor', kind: 'mail-imported', after: { name: 'oud.mbox' } })
  const again = await noor.sends(at, { dates: 'now' }, [file('oud.mbox', mbox(1, 2))])
  expect((await noor.get(again.location ?? '')).text).toContain('Niets nieuws: alle 2 berichten waren hier al.')
})

test('their own dates need a reason, which stays with them, and what was typed is not lost', async () => {
  const refused = await noor.sends(at, { dates: 'own', why: '' }, [file('oud.mbox', mbox(1))])
  expect([refused.status, await kept()]).toEqual([422, []])
  expect(refused.text).toContain('Schrijf op waarom')
  expect(refused.html).toMatch(/value="own" checked/)
  await noor.sends(at, { dates: 'own', why: 'De postbus van voor de overgang' }, [file('oud.mbox', mbox(1))])
  expect(await imports()).toMatchObject([{ own_dates: true, why: 'De postbus van voor de overgang' }])
  expect((await kept())[0]?.received_at).toBe('2026-04-01T06:00:01.000Z')
})

test('a file that holds no mail is named with what to do, and the others are taken in', async () => {
  const files = [
    file('oud.mbox.gz', gzipSync(mbox(1))),
    file('foto.jpg', Buffer.alloc(2_000_000, 0xff)),
    file('nieuw.mbox', mbox(2)),
    file('leeg.eml', ''),
  ]
  const { status, text } = await noor.sends(at, { dates: 'now' }, files)
  expect(status).toBe(422)
  expect(text).toContain('oud.mbox.gz: dit bestand is ingepakt. Pak het eerst uit')
  expect(text).toContain('foto.jpg: in dit bestand staat geen post')
  expect(text).toContain('leeg.eml: dit bestand is leeg')
  expect(text).toContain('1 bericht bewaard.')
  expect((await kept()).map(row => row.message_id)).toEqual(['<2@postvak.example>'])
})

test('without a file, and with one that does not arrive whole, it is said what to do', async () => {
  expect((await noor.sends(at, { dates: 'now' }, [])).text).toContain('Kies een of meer bestanden')
  const cut = await noor.sends(at, { dates: 'now' }, [file('oud.mbox', mbox(1, 2, 3, 4))], 200)
  expect(cut.status).toBe(422)
  expect(cut.text).toContain('niet heel aangekomen')
  const whole = await noor.sends(at, { dates: 'now' }, [file('oud.mbox', mbox(1, 2, 3, 4))])
  expect(whole.status).toBe(303)
  expect(await kept()).toHaveLength(4)
  expect(world.reported).toEqual([])
})

test('what came of a file before it broke off is kept, and the page says to bring it in again', async () => {
  const read = async function* () {
    yield Buffer.from(mbox(1, 2) + `${mbox(3)}${'x'.repeat(20_000)}\n`)
    throw new Error('The line broke')
  }
  const files = [{ name: 'oud.mbox', read }]
  await expect(world.house.world.mailImports?.bring({ files, by: 'noor' })).rejects.toThrow('broke')
  expect(await kept()).toHaveLength(2)
  expect((await noor.get(at)).text).toMatch(/oud\.mbox 2 0 Afgebroken Lees hetzelfde bestand nog eens in/)
})

test('nothing of a file is read for whoever may not bring it, or whose form is old', async () => {
  const others = callers(world)
  const sanne = await others.as(crew.sanne)
  expect((await sanne.sends(at, {}, [file('oud.mbox', mbox(1))])).status).toBe(404)
  expect((await others.nobody.sends(at, {}, [file('oud.mbox', mbox(1))])).status).not.toBe(303)
  expect((await noor.sends(at, { csrf: 'old' }, [file('oud.mbox', mbox(1))])).status).not.toBe(303)
  expect([await kept(), await imports()]).toEqual([[], []])
  expect((await sanne.get('/desk/mail-in')).html).not.toContain(at)
})

test('what could not be read is told once it was looked at', async () => {
  const deep = `Message-ID: <9@postvak.example>\nFrom: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(600)}`
  await noor.sends(at, { dates: 'now' }, [file('diep.eml', deep), file('los.eml', message(1))])
  await world.house.duties['mail-in'].run()
  expect((await noor.get(at)).text).toContain('1 bericht was niet te lezen')
})
