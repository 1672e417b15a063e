import { type Day, day } from '#calendar/day.ts'
import type { Command } from '#complaint/command.ts'
import { takenADay } from '#complaint/steps/take-dossier.ts'
import type { StoredFile } from '#files/files.ts'
import type { Person } from '#people/people.ts'
import type { ServedWorld } from '../../world/served.ts'
import { generous, putInForce } from '../../world/generous.ts'
import { as, crew } from '../../world/story.ts'

const { sanne, ruth, milan, eleonora, saskia, venlo } = crew

export type Complaints = Readonly<
  Record<
    | 'late'
    | 'overdue'
    | 'fresh'
    | 'worked'
    | 'offered'
    | 'answered'
    | 'boarding'
    | 'panel'
    | 'reviewed'
    | 'replied'
    | 'closed'
    | 'withdrawn'
    | 'byPost'
    | 'bounced'
    | 'generous'
    | 'submitted',
    string
  >
>

export const longName = `Wilhelmina Onwaarschijnlijklangeachternaamzonderspaties-van den Berg tot Heijningen`
export const longStory = [
  'Ik bestelde een gitaar. Die kwam aan met een barst.',
  `https://www.klankhuis.example/${'heel-lang-adres/'.repeat(12)}`,
  `${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} `,
  'Het magazijn zei dit, de bezorger zei dat. '.repeat(30),
].join('\n\n')

type Does = (who: Person, ...commands: readonly Command[]) => Promise<void>
const until = (text: string): Day => day(text)

const acknowledge = { type: 'acknowledge', handler: sanne.id, answerBy: until('2026-04-23') } as const
const register = { type: 'register' } as const
const assign = { type: 'assign', to: milan.id } as const
const find = {
  type: 'find',
  head: '1',
  finding: 'upheld',
  cause: 'packing',
  words: { reasons: 'De foto van het magazijn laat zien dat de hoekschotten ontbraken.' },
} as const
const exchange = {
  type: 'offer-remedy',
  kind: 'exchange',
  by: until('2026-04-30'),
  words: { what: 'Wij halen de gitaar op en brengen een nieuwe.' },
} as const
const refund = {
  type: 'offer-remedy',
  kind: 'refund',
  amount: { currency: 'EUR', cents: 2500 },
  by: until('2026-04-24'),
  words: { what: 'Voor de verzendkosten.' },
} as const
const answer = {
  type: 'answer',
  changes: [
    { owner: ruth.id, by: until('2026-05-01') },
    { owner: milan.id, by: until('2026-05-01') },
  ],
  words: {
    summary: 'U kreeg een gitaar met een barst.',
    done: 'Wij vroegen het magazijn hoe hij is ingepakt.',
    apology: 'Het spijt ons.',
    changes: ['Elke gitaar gaat met hoekschotten de deur uit', 'De voorraad hoekschotten wordt elke week geteld'],
  },
} as const
const begun = [acknowledge] as const
const escalate = {
  type: 'escalate',
  words: { why: 'Drie weken is te lang.', want: 'De huur van een gitaar.' },
} as const
const review = {
  type: 'review',
  findings: { policyFollowed: 'partly', treatedFairly: 'yes', lawKept: 'yes' },
  words: { policyFollowed: 'Eén brief kwam te laat.', treatedFairly: 'Ja.', lawKept: 'Ja, kosteloos hersteld.' },
} as const
const vote = { ...review, type: 'give-vote' } as const
/** The generous policy, where two of the board must vote. */
const together = {
  ...generous,
  reviews: generous.reviews.map(rule => ({ ...rule, panel: { quorum: 2, deciding: 'majority' as const } })),
}
const reply = {
  type: 'reply-as-board',
  bodies: ['consuwijzer', 'court'],
  words: { decision: 'Wij vergoeden de huur.\n\nWij doen dat voor 1 juni.' },
} as const

const plans = (text: string, source: 'warehouse' | 'customer' | 'goods') =>
  ({ type: 'plan-question', source, words: { text } }) as const
const asks = (question: string, dueOn: string, of: 'customer' | 'partner'): Command => ({
  type: 'ask',
  question,
  dueOn: until(dueOn),
  of: of === 'customer' ? { kind: 'customer' } : { kind: 'partner', partner: venlo.id },
})

const investigates = async (does: Does, photo: StoredFile) => {
  const { name, ...fact } = photo
  await does(ruth, register, assign)
  await does(
    milan,
    { type: 'add-head', words: { text: 'Niemand nam de telefoon op' } },
    plans('Hoe is deze gitaar ingepakt?', 'warehouse'),
    { ...asks('q1', '2026-04-14', 'partner'), releases: [fact.id], reveals: ['name', 'address', 'phone'] } as Command,
    plans('Was de doos al open toen u hem kreeg?', 'customer'),
    asks('q2', '2026-04-15', 'customer'),
    plans('Waar zit de barst precies?', 'goods'),
    plans('Wie reed deze route?', 'warehouse'),
    asks('q4', '2026-04-10', 'partner'),
    plans('Is er nog een op voorraad?', 'warehouse'),
    asks('q5', '2026-04-14', 'partner'),
    {
      type: 'answer-question',
      question: 'q5',
      files: [fact],
      words: { text: 'Gevonden. Er is er nog een.', fileNames: [name] },
    },
    plans('Wat staat er op de vrachtbrief?', 'warehouse'),
    asks('q6', '2026-04-10', 'partner'),
    { type: 'give-up-question', question: 'q6' },
    plans('Belde u terug?', 'warehouse'),
    { type: 'ask', question: 'q7', dueOn: until('2026-04-16'), of: { kind: 'person', person: sanne.id } },
    {
      type: 'add-evidence',
      source: 'courier',
      on: until('2026-04-01'),
      time: '14:05',
      files: [fact],
      words: { shows: 'De scan bij de bezorging.', fileNames: [name] },
    },
    find,
    { type: 'note', files: [fact], words: { text: 'De klant is vriendelijk aan de telefoon.', fileNames: [name] } },
    { type: 'send-message', awaitsReply: true, words: { subject: 'Uw gitaar', text: 'Kunt u de doos bewaren?' } },
    exchange,
    refund,
  )
  await does(ruth, { type: 'approve-remedy', remedy: 'r1' })
}

const settles = async (does: Does) => {
  await does(sanne, ...begun)
  await does(ruth, register, assign)
  await does(milan, plans('Hoe is deze gitaar ingepakt?', 'warehouse'), asks('q1', '2026-04-14', 'partner'))
  await does(milan, find, exchange, refund, exchange)
  await does(
    ruth,
    { type: 'approve-remedy', remedy: 'r1' },
    { type: 'approve-remedy', remedy: 'r2' },
    { type: 'refuse-remedy', remedy: 'r3', words: { reason: 'Een is genoeg.' } },
  )
  await does(milan, answer)
}

const carriesOut = (remedy: string): Command => ({
  type: 'carry-out-remedy',
  remedy,
  on: until('2026-04-10'),
  words: { proof: 'Pakket 3S991' },
})

/** Lives every kind of complaint as far as it goes: the pages show them on Friday 10 April 2026. */
export const lives = async (world: ServedWorld, photo: StoredFile): Promise<Complaints> => {
  let order = 100_400
  const { name, ...fact } = photo
  const file = async (change: Parameters<ServedWorld['file']>[0] = {}) => {
    const { id } = await world.file({ orderNumber: String((order += 1)), ...change })
    const does: Does = async (who, ...commands) => {
      for (const command of commands) {
        await world.does(id, as(who), command)
        await world.sendLetters()
      }
    }
    return { id, does, customer: (command: Command) => world.does(id, { kind: 'customer' }, command) }
  }
  const words = { name: longName, story: longStory, help: 'Grote letters, graag.', wish: 'Voor zondag, als dat kan.' }
  const late = await file({ words })
  const overdue = await file()
  await overdue.does(
    sanne,
    { ...acknowledge, answerBy: until('2026-04-07') },
    plans('Is dit pakket gevonden?', 'warehouse'),
    asks('q1', '2026-04-08', 'partner'),
  )
  await world.passTo('2026-04-10T09:00:00.000Z')
  const fresh = await file({ files: [fact], wishes: ['exchange', 'apology'], words: { ...words, fileNames: [name] } })
  const worked = await file()
  await worked.does(sanne, ...begun)
  await investigates(worked.does, photo)
  await worked.customer({
    type: 'receive-message',
    channel: 'web',
    files: [fact],
    words: { text: longStory, fileNames: [name] },
  })
  const [offered, answered, boarding, reviewed, replied, closed] = [
    await file(),
    await file(),
    await file(),
    await file(),
    await file(),
    await file(),
  ]
  for (const one of [offered, answered, boarding, reviewed, replied, closed]) await settles(one.does)
  await answered.does(sanne, carriesOut('r1'), {
    type: 'fail-remedy',
    remedy: 'r2',
    by: until('2026-05-08'),
    words: { reason: 'De bank gaf het terug.' },
  })
  await answered.does(ruth, {
    type: 'make-change',
    change: 'c1',
    words: { how: 'Er hangt een kaart bij de inpaktafel.' },
  })
  for (const one of [boarding, reviewed, replied]) await one.customer(escalate)
  for (const one of [reviewed, replied]) await one.does(eleonora, review)
  await reviewed.does(milan, refund)
  await replied.does(eleonora, reply)
  await closed.does(sanne, carriesOut('r1'), carriesOut('r2'))
  await closed.customer({ type: 'accept' })
  await closed.does(sanne, { type: 'close' })
  const withdrawn = await file()
  await withdrawn.customer({ type: 'withdraw', words: { reason: 'Het is al opgelost.' } })
  await withdrawn.does(ruth, { type: 'place-hold', words: { reason: 'Er kwam een brief van een advocaat.' } })
  const address = 'Dorpsstraat 1\n1234 AB Dorp'
  const byPost = await file({ words: { email: '', address } })
  const bounced = await file({ words: { email: 'bestaat.niet@postvak.example' } })
  await bounced.does(sanne, { type: 'return-letter', letter: 'receipt-1', how: 'unknown' }, ...begun, {
    type: 'return-letter',
    letter: 'acknowledgement-3',
    how: 'bounced',
    code: '5.1.1',
  })
  // The policy changes on that Friday; who complained before keeps the old one.
  await putInForce(world.house.world.rulebook, together, until('2026-04-10'), [saskia.id, ruth.id])
  const panel = await file()
  await panel.customer(escalate)
  await panel.does(saskia, vote)
  const [kind, submitted] = [await file(), await file()]
  await kind.does(sanne, {
    type: 'name-staff',
    person: milan.id,
    words: { told: 'De klant vond u aan de telefoon kortaf.' },
  })
  await submitted.does(
    sanne,
    { ...acknowledge, answerBy: until('2026-04-20') },
    find,
    { type: 'stop-clock', because: 'in-court', words: { reason: 'De klant stapte naar de rechter.' } },
    {
      type: 'submit-answer',
      changes: [],
      words: {
        summary: 'U kreeg een gitaar met een barst.',
        done: 'Wij vroegen het magazijn hoe hij is ingepakt.',
        noRemedy: 'U hebt uw geld al terug.',
        noChange: 'Wij pakken gitaren al anders in.',
      },
    },
  )
  await world.sendLetters()
  const document = { form: 'pdf', sha256: 'd05e'.repeat(16), bytes: 136_138, pages: 7 } as const
  for (let times = 0; times < takenADay; times += 1) await byPost.customer({ type: 'take-dossier', document })
  await replied.does(ruth, {
    type: 'make-dossier',
    for: 'outside',
    document,
    words: { to: 'Geschillencommissie Thuiswinkel', why: 'Zij vroegen erom.' },
  })
  const all = {
    late,
    overdue,
    fresh,
    worked,
    offered,
    answered,
    boarding,
    panel,
    reviewed,
    replied,
    closed,
    withdrawn,
    byPost,
    bounced,
    generous: kind,
    submitted,
  }
  return Object.fromEntries(Object.entries(all).map(([key, { id }]) => [key, id])) as Complaints
}
