import { file, newCustomer, upload } from './clients/customer.ts'
import { note, publish, write } from './clients/desk.ts'
import { handOver, messageOf } from './clients/mail.ts'
import type { Act } from './journal.ts'
import type { House } from './house.ts'

/** One way in which something comes about, as somebody outside does it. */
export type Path = {
  readonly name: string
  readonly readsMailbox?: true
  /** Days pass on the way, so that all that was promised in its world falls due. */
  readonly passesDays?: true
  /** Makes ready what must stand before; answers with the deed itself, which may be done anew by whoever heard nothing. */
  readonly begin: (house: House) => Promise<Deed>
  /** Files are written on the way. */
  readonly hasFiles?: true
}
export type Deed = () => Promise<Act | undefined>

let said = 0
const words = (what: string) => `${what} number ${(said += 1)}, and no other.`

const complaintFor = async ({ world, worker }: Pick<House, 'world' | 'worker'>) => {
  const customer = newCustomer(world)
  for (let tries = 0; tries < 3; tries += 1)
    if ((await file(world, worker.url, customer)).outcome === 'acknowledged') break
  const [row] = await world.sql<{ id: string }>('select complaint_id as id from contact where lower(email) = $1', [
    customer.email,
  ])
  if (!row) throw new Error('A complaint that nothing happened to is not there')
  return row.id
}

export const paths: readonly Path[] = [
  {
    name: 'a complaint by form with two photos',
    hasFiles: true,
    begin: house => {
      const { world } = house
      const customer = newCustomer(world, 2)
      return Promise.resolve(() => file(world, house.worker.url, customer))
    },
  },
  {
    name: 'a photo for a form that is being written',
    hasFiles: true,
    begin: house => {
      const { world } = house
      const customer = newCustomer(world, 1)
      return Promise.resolve(() => upload(world, house.worker.url, customer))
    },
  },
  {
    name: 'a message by LMTP',
    hasFiles: true,
    begin: house => {
      const { world } = house
      const message = messageOf(newCustomer(world, 1))
      return Promise.resolve(() => handOver(world, house.worker.lmtp, message))
    },
  },
  {
    name: 'a message in a mailbox',
    readsMailbox: true,
    begin: house => {
      const { world } = house
      const message = messageOf(newCustomer(world, 1))
      let isThere = false
      return Promise.resolve(() => {
        if (!isThere) world.arrives(message)
        isThere = true
        return Promise.resolve(undefined)
      })
    },
  },
  {
    name: 'a letter from the desk',
    begin: async house => {
      const { world } = house
      const [complaint, text] = [await complaintFor(house), words('Letter')]
      return () => write(world, house.worker.url, complaint, text)
    },
  },
  {
    name: 'a note at the desk',
    begin: async house => {
      const { world } = house
      const [complaint, text] = [await complaintFor(house), words('Note')]
      return () => note(world, house.worker.url, complaint, text)
    },
  },
  {
    name: 'a policy is published',
    begin: house => {
      const { world } = house
      const text = words('Version')
      return Promise.resolve(() => publish(world, house.worker.url, text))
    },
  },
  {
    name: 'what was promised falls due',
    passesDays: true,
    begin: async house => {
      const { world } = house
      await complaintFor(house)
      let isLater = false
      return async () => {
        if (isLater) return undefined
        isLater = true
        await house.worker.stop()
        world.pass({ days: 8 })
        // One that dies while it starts is started again by whoever looks after it.
        await house.startAnew().catch(() => undefined)
        return undefined
      }
    },
  },
]
