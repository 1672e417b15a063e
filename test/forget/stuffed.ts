import { day } from '#calendar/day.ts'
import type { StoredFile } from '#files/files.ts'
import sharp from 'sharp'
import { sql } from 'kysely'
import { complaintsAddress, type PostHouse } from '../post-in/post-house.ts'
import { crew, type SmallWorld } from '../world/story.ts'
import { bird } from './canary.ts'

async function* pieces(bytes: Uint8Array) {
  yield bytes
}

const keep = async ({ house }: SmallWorld, name: string, bytes: Uint8Array): Promise<StoredFile> => {
  const stored = await house.world.files.store(pieces(bytes), { name, maxBytes: 10_000_000 })
  if ('problem' in stored) throw new Error(stored.problem)
  return stored
}

const photo = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#a2c' } })
    .withExif({ IFD0: { Artist: bird('exif') } })
    .jpeg()
    .toBuffer()

/** Pages set as the board's papers are, in streams that nobody reads by eye. */
const printedPaper = async ({ house }: SmallWorld) => {
  const { pdf } = await house.world.print({
    title: 'Dossier',
    language: 'nl',
    reference: '100234',
    mark: '',
    author: 'Klankhuis',
    madeAt: 0,
    pageWords: { page: 'Pagina', of: 'van', see: 'p.' },
    blocks: [{ quote: bird('stukken') }],
  })
  return pdf
}

export const address = `${bird('adres')}@postvak.example`
export const name = `Pieter ${bird('naam')}`

/** What people of the desk keep for themselves, with the customer's name in it. */
const beside = async ({ house, database }: SmallWorld, id: string) => {
  const { views, writing, rota, orders, drafts, copies } = house.world
  await views.save({ owner: 'sanne', name: `Lijst van ${name}`, query: `q=${bird('lijst')}`, storefronts: null })
  await views.remember('sanne', address)
  const snippet = { id: crypto.randomUUID(), word: 'pz', language: 'nl', fits: 'letter' } as const
  await writing.snippets.save(
    { ...snippet, owner: 'sanne', name: 'Voor een klant', text: `Dag ${name}` } as never,
    'sanne',
  )
  const shared = {
    ...snippet,
    id: crypto.randomUUID(),
    name: `Voor ${address}`,
    text: `Dag ${name}, ${bird('gedeeld')}`,
  }
  await writing.snippets.save(shared as never, 'sanne')
  await writing.snippets.save({ ...shared, text: `Beste ${name}` } as never, 'sanne')
  await writing.snippets.remove(shared.id, 'ruth')
  const list = await views.save({ owner: 'ruth', name: `Alles van\n${name}`, query: '', storefronts: ['klankhuis'] })
  await views.remove(list ?? '', 'ruth')
  await writing.drafts.save({
    id: crypto.randomUUID(),
    complaintId: id,
    act: 'note',
    subject: '',
    version: 0,
    fields: [['text', bird('concept')]],
    author: 'sanne',
  } as never)
  await rota.noteConflict({ person: 'milan', note: `Neef van ${bird('neef')}`, by: 'ruth', email: address })
  await rota.noteConflict({ person: 'milan', note: bird('belang'), by: 'ruth', complaint: id })
  await sql`insert into shop_order (storefront, number, placed_on, customer, currency, cents, lines)
    values ('klankhuis', '100234', '2026-03-20', ${name}, 'EUR', 28900, '[]')`.execute(database.owner)
  await drafts.start('klankhuis', { email: address, story: bird('formulier') })
  await copies.ask('noor')
  await house.duties.export.run()
  return orders
}

/** A complaint with a bird in it through every door there is; answers with its id. It is closed and nothing is owed. */
export const stuffed = async (post: PostHouse): Promise<string> => {
  const { world } = post
  const [receipt, picture, papers] = await Promise.all([
    keep(world, `${bird('bestandsnaam')}.txt`, Buffer.from(bird('bestand'))),
    keep(world, 'foto.jpg', await photo()),
    keep(world, 'dossier.pdf', await printedPaper(world)),
  ])
  const fact = ({ name: _, ...file }: StoredFile) => file
  const { id } = await world.file({
    files: [fact(receipt), fact(picture)],
    words: {
      name,
      email: address,
      phone: `06 ${bird('telefoon')}`,
      address: `${bird('straat')} 1, 1234 AB Utrecht`,
      help: bird('hulp'),
      story: `De doos was stuk. ${bird('verhaal')}`,
      wish: bird('wens'),
      fileNames: [receipt.name, picture.name],
    },
  })
  await world.house.world.files.look(picture.id)
  await world.sendLetters()
  const to = post.mailTo(address).replyTo?.[0]?.address ?? complaintsAddress
  await post.arrives({
    from: `${name} <${address}>`,
    to,
    text: bird('antwoord'),
    subject: bird('onderwerp'),
    more: `X-Extra: ${bird('kop')}\r\n`,
  })
  const { does } = world
  const { sanne, ruth } = crew
  const [sanneDoes, ruthDoes] = [sanne, ruth].map(
    who => (command: Parameters<typeof does>[2]) => does(id, who, command),
  ) as [(command: Parameters<typeof does>[2]) => unknown, (command: Parameters<typeof does>[2]) => unknown]
  await sanneDoes({
    type: 'acknowledge',
    handler: 'sanne',
    answerBy: day('2026-04-14'),
    words: { note: bird('notitie') },
  })
  await ruthDoes({ type: 'register', words: { remark: bird('opmerking') } })
  await ruthDoes({ type: 'name-staff', person: 'milan', words: { told: bird('verteld') } })
  await sanneDoes({ type: 'hear-staff', person: 'milan', words: { said: bird('gehoord') } })
  await sanneDoes({ type: 'note', files: [], words: { text: bird('aantekening') } })
  await sanneDoes({ type: 'plan-question', source: 'warehouse', words: { text: bird('vraag') } })
  const of = { kind: 'partner', partner: crew.venlo.id } as const
  await sanneDoes({ type: 'ask', question: 'q1', of, dueOn: day('2026-04-10'), reveals: ['name', 'address'] })
  await world.sendLetters()
  await does(
    id,
    { kind: 'partner', partner: crew.venlo.id, question: 'q1' },
    { type: 'answer-question', question: 'q1', files: [], words: { text: bird('partner') } },
  )
  const shown = { type: 'add-evidence', source: 'warehouse', on: day('2026-04-01'), files: [] } as const
  await sanneDoes({ ...shown, words: { shows: bird('bewijs') } })
  await sanneDoes({ type: 'find', head: '1', finding: 'upheld', cause: 'packing', words: { reasons: bird('reden') } })
  await ruthDoes({ type: 'make-pack', pack: fact(papers), pages: 3 })
  await ruthDoes({
    type: 'make-dossier',
    for: 'outside',
    document: { form: 'pdf', sha256: 'a'.repeat(64), bytes: 10, pages: 1 },
    words: { to: bird('buiten'), why: bird('waarom'), statement: bird('verklaring') },
  })
  await beside(world, id)
  await sanneDoes({
    type: 'answer',
    changes: [],
    words: { summary: bird('samenvatting'), done: bird('gedaan'), noRemedy: bird('niets'), noChange: bird('blijft') },
  })
  await world.sendLetters()
  await world.passTo('2026-04-20T09:00:00.000Z')
  await sanneDoes({ type: 'close', words: { remark: bird('gesloten') } })
  await world.passTo('2026-05-20T09:00:00.000Z')
  return id
}
