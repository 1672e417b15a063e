import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { counted } from '../ledger/counted.ts'
import { postHouse, type PostHouse } from '../post-in/post-house.ts'
import { type Caller, callers } from '../world/caller.ts'
import { crew } from '../world/story.ts'

let post: PostHouse
let watch: ReturnType<typeof counted>
let ruth: Caller
let page: string
const of: Record<string, string> = {}

const files = async (name: string, orderNumber: string, words: Readonly<Record<string, string>>) => {
  of[name] = (await post.world.file({ orderNumber, words })).id
}

/** Where somebody at the desk looks who asked by telephone, or in a message about their complaint. */
const at = (address: string, more = '') => `/desk/retention/person?of=${encodeURIComponent(address)}${more}`

beforeAll(async () => {
  post = await postHouse({
    seen: database => {
      watch = counted(database)
      return watch.db
    },
  })
  const { world } = post
  const nadia = { name: 'Nadia Nieuw', phone: '06 1111 2222', address: 'Kade 1, 1234 AB Utrecht' }
  await files('moved', '200001', { ...nadia, email: 'oud@x.example' })
  await world.does(of['moved'] ?? '', crew.sanne, {
    type: 'correct-contact',
    words: { ...nadia, email: 'nieuw@x.example' },
  })
  await files('earlier', '200002', { name: 'N. Nieuw', email: 'oud@x.example', phone: '', address: '' })
  await files('phone', '200003', { name: 'Iemand', email: 'bel@x.example', phone: '+31 6 11112222', address: '' })
  await files('namesake', '200004', {
    name: 'nadia nieuw',
    email: 'post@x.example',
    phone: '',
    address: 'Laan 9, 1234ab Utrecht',
  })
  await files('stranger', '200005', {
    name: 'Vreemde Vos',
    email: 'vos@x.example',
    phone: '030 7654321',
    address: 'Weg 2, 9999 ZZ Ver',
  })
  await files('otherTown', '200006', {
    name: 'Nadia Nieuw',
    email: 'ver@x.example',
    phone: '',
    address: 'Weg 2, 9999 ZZ Ver',
  })
  await files('written', '200007', { name: 'Partner', email: 'partner@x.example', phone: '', address: '' })
  await files('onPaper', '200008', { name: 'Paul Papier', email: '', phone: '', address: 'Plein 3, 5555 PP Post' })
  await sql`insert into mail_in (id, message_id, digest, received_at, stored_at, bytes, next_at, state, complaint_id, sender)
    values (gen_random_uuid(), 'w@x', 'd', now(), now(), 1, now(), 'added', ${of['written']}, 'Nieuw@x.example')`.execute(
    world.database.owner,
  )
  await world.sendLetters()
  await post.arrives({ from: 'oud@x.example', to: 'klachten@klankhuis.example', subject: 'Van vroeger', text: 'Hoi' })
  page = at('Nieuw@x.example')
  ruth = await callers(world).as(crew.ruth)
})

/** What the page lists: by the id of each, whether it is ticked and by what it was found. */
const listed = async (path: string) => {
  const { html } = await ruth.get(path)
  const rows = html.split('<tr>').slice(1)
  const found = rows.flatMap(row => {
    const [, id] = /name="theirs" value="([^"]+)"/.exec(row) ?? []
    const [, by = ''] = /data-label="Gevonden door">(.*?)<\/td>/.exec(row) ?? []
    return id ? [[id, { isTicked: / checked/.test(row), by: by.replaceAll(/<br ?\/?>/g, ', ') }] as const] : []
  })
  return new Map(found)
}

test('whoever asks is found by all that their complaints know them by; only what is under the very address is ticked', async () => {
  const rows = await listed(page)
  expect(rows.get(of['moved'] ?? '')).toEqual({ isTicked: true, by: 'zelfde adres' })
  expect(rows.get(of['earlier'] ?? '')).toEqual({ isTicked: false, by: 'adres van eerder: oud@x.example' })
  expect(rows.get(of['phone'] ?? '')).toEqual({ isTicked: false, by: 'zelfde telefoonnummer: +31 6 11112222' })
  expect(rows.get(of['namesake'] ?? '')).toEqual({ isTicked: false, by: 'zelfde naam en postcode' })
  expect(rows.get(of['written'] ?? '')).toEqual({
    isTicked: false,
    by: 'adres dat over een klacht schreef: nieuw@x.example',
  })
  expect([rows.has(of['stranger'] ?? ''), rows.has(of['otherTown'] ?? '')]).toEqual([false, false])
  const mail = [...rows].filter(([id]) => !Object.values(of).includes(id))
  expect(mail.map(([, row]) => row)).toEqual([{ isTicked: false, by: 'adres van eerder: oud@x.example' }])
})

test('whoever has an address that stood on a complaint by mistake is not taken for its customer', async () => {
  const rows = await listed(at('oud@x.example'))
  expect(rows.get(of['earlier'] ?? '')).toEqual({ isTicked: true, by: 'zelfde adres' })
  expect(rows.get(of['moved'] ?? '')).toEqual({ isTicked: false, by: 'adres van eerder: oud@x.example' })
})

test.each([
  ['email=vos%40x.example', 'stranger', 'adres dat u zocht: vos@x.example'],
  ['name=Vreemde+Vos', 'stranger', 'lijkt op de naam die u zocht: Vreemde Vos'],
  ['phone=%2B31307654321', 'stranger', 'telefoonnummer dat u zocht: 030 7654321'],
  ['order=200005', 'stranger', 'nummer dat u zocht: 200005'],
])('somebody at the desk finds more by what the customer tells: %s', async (query, name, by) => {
  const row = (await listed(`${page}&${query}`)).get(of[name] ?? '')
  expect(row).toEqual({ isTicked: false, by })
})

test('of somebody who gave no address, nothing is found by there being none', async () => {
  const rows = await listed('/desk/retention/person?name=Vreemde+Vos')
  expect([...rows.keys()]).toEqual([of['stranger']])
  expect((await listed('/desk/retention/person')).size).toBe(0)
  const { text } = await ruth.get('/desk/retention/person?of=nobody%40x.example')
  expect(text).toContain('Er is niets gevonden.')
})

test('A-04: a manager of another shop is shown nothing of this one by any of these', async () => {
  const { forget } = post.world.house.world
  const sought = { of: 'nieuw@x.example', name: 'Nadia Nieuw', phone: '0611112222', order: '200001' }
  expect(await forget.find(sought, { person: 'ruth', shops: ['elders'] })).toMatchObject({ complaints: [], mail: [] })
})

test('nothing is proposed while nothing is ticked, and what was ticked stays so on a page that asks again', async () => {
  const none = await ruth.post(page, { do: 'erase', 'sure-erase': 'yes' })
  expect([none.status, none.text.includes('Vink ten minste één klacht of bericht aan')]).toEqual([422, true])
  const unsure = await ruth.post(page, { do: 'erase', theirs: [of['phone'] ?? ''] })
  expect(unsure.status).toBe(422)
  const ticked = [...unsure.html.matchAll(/name="theirs" value="([^"]+)" checked/g)].map(([, id]) => id)
  expect(ticked).toEqual([of['phone']])
})

test('what is proposed is what was ticked, and never what was not found', async () => {
  const theirs = [of['moved'] ?? '', of['earlier'] ?? '', of['stranger'] ?? '']
  const { location } = await ruth.post(page, { do: 'erase', 'sure-erase': 'yes', theirs })
  const parts = await post.world.house.world.forget.parts(location?.split('/').at(-1) ?? '')
  expect(new Set(parts.map(({ id }) => id))).toEqual(new Set([of['moved'], of['earlier']]))
})

test('however much is found, the page asks the database no more often', async () => {
  const { forget } = post.world.house.world
  const sought = { of: 'nieuw@x.example', email: 'vos@x.example', name: 'Nadia', phone: '0611112222', order: '200001' }
  expect(await watch.during(() => forget.find(sought, { person: 'ruth', shops: ['klankhuis'] }))).toBe(4)
})
