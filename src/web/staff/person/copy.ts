// GDPR, article 15: a copy of what is held about somebody, for themselves. It is made while it is waited for, and kept nowhere.
import { Readable } from 'node:stream'
import { dayOf } from '#calendar/day.ts'
import type { Found } from '#forget/forget.ts'
import type { History } from '#ledger/ledger.ts'
import { datesIn } from '#texts/dates.ts'
import { personCopyIn } from '#texts/person-copy.ts'
import { tongueOf } from '#texts/tongue.ts'
import { scopeOf } from '../../parts/desk/counts.ts'
import { disposition } from '../../parts/download.ts'
import { gathered } from '../../parts/dossier/gather.ts'
import { zipEntriesOf } from '../../parts/dossier/make.ts'
import { keyless } from '../../parts/dossier/keyless.ts'
import { entryOf, type ZipEntry, zipped, zipSize } from '../../parts/dossier/zip.ts'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'

const asText = (name: string, lines: readonly (string | undefined)[]): ZipEntry =>
  entryOf(name, Buffer.from(`${lines.filter(line => line !== undefined).join('\n')}\n`))

const safe = (name: string) => name.replaceAll(/[^\w.-]+/g, '-')

/** The file of one complaint as the customer may see it on their own page, in a folder of its own. */
const ofComplaint = async (visit: StaffVisit, world: World, history: History): Promise<readonly ZipEntry[]> => {
  const { complaint, contact } = history
  const shop = visit.shops.find(({ id }) => id === complaint.storefront)
  if (!shop) return []
  const language = tongueOf(complaint.language, shop.formality)
  const reader = { kind: 'customer', name: contact.name ?? contact.email ?? '' } as const
  const contents = await gathered({ shop, now: visit.now, history, language, reader }, 'zip', world)
  const entries = await zipEntriesOf(contents, world)
  const folder = `complaints/${safe(complaint.reference)}-${history.id.slice(0, 8)}`
  return entries.map(entry => ({ ...entry, name: `${folder}/${entry.name}` }))
}

/** What they wrote that is part of no complaint, byte for byte as it came. */
const ofMail = async (held: Found, visit: StaffVisit, { mailIn }: World): Promise<readonly ZipEntry[]> => {
  const entries: ZipEntry[] = []
  for (const [n, { id, receivedAt }] of held.mail.entries()) {
    const row = await mailIn?.byId(id, scopeOf(visit))
    const raw = row && (await mailIn?.raw(id))
    if (raw) entries.push(entryOf(`mail/${String(n + 1).padStart(3, '0')}-${receivedAt.slice(0, 10)}.eml`, raw))
  }
  return entries
}

const ofLetters = async (held: Found, { letters }: World): Promise<readonly ZipEntry[]> => {
  const entries: ZipEntry[] = []
  for (const [n, { id, at }] of held.letters.entries()) {
    const letter = await letters.byId(id)
    const name = `letters/${String(n + 1).padStart(3, '0')}-${at.slice(0, 10)}.txt`
    if (letter?.text) entries.push(asText(name, [letter.subject, '', keyless(letter.text)]))
  }
  return entries
}

/** Everything that is held under an address, as parts of one archive: nothing of anybody else, and no note of the house. */
const partsOf = async (address: string, held: Found, visit: StaffVisit, world: World) => {
  const entries: ZipEntry[] = []
  let language = visit.shops[0]?.languages[0] ?? 'nl'
  for (const { id } of held.complaints) {
    const history = await world.ledger.read(id)
    if (!history) continue
    language = history.complaint.language
    entries.push(...(await ofComplaint(visit, world, history)))
  }
  entries.push(...(await ofMail(held, visit, world)), ...(await ofLetters(held, world)))
  const say = personCopyIn[language]
  const shops = visit.shops.map(({ name }) => name).join(', ')
  const today = datesIn(language).fullDate(dayOf(visit.now, visit.shops[0]?.zone ?? 'UTC'))
  const whom = address || (held.complaints[0]?.email ?? held.complaints[0]?.name ?? held.complaints[0]?.reference ?? '')
  const many = { complaints: held.complaints.length, mail: held.mail.length, letters: held.letters.length }
  const readme = [
    say.title,
    say.made(today, shops, whom),
    [say.complaints(many.complaints), say.mail(many.mail), say.letters(many.letters)].join('\n'),
    say.without,
    say.rights,
  ].join('\n\n')
  const index = { format: 'verhaal-person', version: 1, address: whom, madeAt: visit.now, ...many }
  return [
    asText('README.txt', [readme]),
    asText('index.json', [JSON.stringify({ ...index, parts: entries.map(({ name }) => name) }, undefined, 2)]),
    ...entries,
  ]
}

/** The houses in which one is being made. */
const making = new WeakSet<World>()

/** The archive as an answer; undefined where another is being made, as each holds its files in memory for a while. */
export const copyOf = async (
  address: string,
  held: Found,
  visit: StaffVisit,
  world: World,
): Promise<Response | undefined> => {
  if (making.has(world)) return undefined
  making.add(world)
  const done = () => void making.delete(world)
  try {
    const entries = await partsOf(address, held, visit, world)
    const archive = Readable.from(zipped(entries, Date.parse(visit.now))).once('close', done)
    const content = Readable.toWeb(archive) as ReadableStream<Uint8Array>
    return new Response(content, {
      headers: {
        'content-type': 'application/zip',
        'content-length': String(zipSize(entries)),
        'content-disposition': disposition(`copy-${visit.now.slice(0, 10)}.zip`, false),
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  } catch (fault) {
    done()
    throw fault
  }
}
