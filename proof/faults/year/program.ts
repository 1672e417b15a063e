import { createSecretKey } from 'node:crypto'
import { type Instant, plusTime } from '#calendar/day.ts'
import { connect, type Database } from '#database/connect.ts'
import { createKeep, type KeepMail } from '#post/in/keep.ts'
import type { Transport } from '#post/transport.ts'
import { buildHouse, type House } from '../../../src/house.ts'
import { Died, type Gate } from './statements.ts'

/** One life of the program, from a start to its end. */
type Life = { readonly house: House; readonly keep: KeepMail; readonly db: Database }

export type Program = {
  /** Of the life that runs; a fault while none does. */
  readonly life: () => Life
  readonly isUp: () => boolean
  readonly start: () => void
  /** Lets go of what a dead program held. */
  readonly bury: () => Promise<void>
  /** Since when and until when it did not run. */
  readonly off: { readonly from: Instant; until?: Instant }[]
  /** When it lost its line to the database: what it was about to do, it does a minute later. */
  readonly lost: Instant[]
  /** Where its files lie. */
  readonly folder: string
  /** What it reported as broken. */
  readonly reported: string[]
}

type Of = {
  readonly url: string
  readonly gate: Gate
  /** As the program's clock has it. */
  readonly now: () => Instant
  readonly transport: Transport
  readonly folder: string
  readonly replyAddress: string
}

const textOf = (details: object) => {
  const { fault } = details as { fault?: unknown }
  return fault === undefined ? JSON.stringify(details) : String((fault as Error).message ?? fault)
}

/** The whole program but for its doors, on one connection, so that all it does comes in one order. */
export const createProgram = ({ url, gate, now, transport, folder, replyAddress }: Of): Program => {
  let life: Life | undefined
  const program: Program = {
    life: () => {
      if (!life) throw new Died('The program does not run')
      return life
    },
    isUp: () => life !== undefined,
    off: [],
    lost: [],
    folder,
    reported: [],
    start: () => {
      gate.revive()
      const last = program.off.at(-1)
      if (last && !last.until) last.until = now()
      const db = connect(url, undefined, 1)
      const house = buildHouse({
        db,
        now,
        secret: createSecretKey(Buffer.alloc(32, 7)),
        publicUrl: 'https://complaints.example',
        mode: 'test',
        filesFolder: folder,
        transport,
        mailIn: { replyAddress },
        note: () => undefined,
        report: (line, details) => void (gate.isDead() || program.reported.push(`${line}: ${textOf(details)}`)),
      })
      life = { house, db, keep: createKeep({ db, now }) }
    },
    bury: async () => {
      const dead = life
      life = undefined
      program.off.push({ from: now() })
      dead?.house.world.live.close()
      dead?.house.closeFiles()
      await dead?.db.destroy()
    },
  }
  return program
}

/** The next minute at which the program looks around, at a moment or after. */
export const minuteFrom = (at: Instant): Instant => {
  const whole = `${at.slice(0, 17)}00.000Z` as Instant
  return whole === at ? at : plusTime(whole, { minutes: 1 })
}
