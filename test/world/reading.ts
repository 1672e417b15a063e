import type { Instant } from '#calendar/day.ts'
import { createKeep } from '#post/in/keep.ts'
import { imapAddress, type Mailbox, openMailbox } from '#post/in/mailbox.ts'
import { createPlaces } from '#post/in/place.ts'
import type { FreshDatabase } from './database.ts'

type Difference = Partial<Omit<Parameters<typeof openMailbox>[0], 'url' | 'keep' | 'places'>>

export const readAt = '2026-04-02T18:55:00.000Z' as Instant
const now = () => readAt

/** A program that reads this mailbox, as it is after a start. */
export const readerOf = (db: FreshDatabase['app'], url: string, change: Difference = {}): Mailbox =>
  openMailbox({
    url,
    keep: createKeep({ db, now }),
    places: createPlaces({ db, now, mailbox: imapAddress(url).name }),
    now,
    announced: () => undefined,
    failed: () => undefined,
    pause: () => 0,
    ...change,
  })

export const letterOf = (n: number, more = '') =>
  `Received: by mx.example; ${n}\r\nMessage-ID: <${n}@postvak.example>\r\nFrom: pieter@postvak.example\r\nSubject: Brief ${n}\r\n${more}\r\nTekst ${n}.\r\n`

/** What was kept, by the ids of the messages, in the order of the mailbox. */
export const keptIn = async (db: FreshDatabase['app']) =>
  (await db.selectFrom('mail_in').select('message_id').orderBy('uid').execute()).map(({ message_id }) => message_id)

export const forgetMail = async (db: FreshDatabase['app']) => {
  await db.deleteFrom('mail_receipt').execute()
  await db.deleteFrom('mail_in_raw').execute()
  await db.deleteFrom('mail_in').execute()
  await db.deleteFrom('mail_place').execute()
}
