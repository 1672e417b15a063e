import { sql } from 'kysely'
import type { Instant } from '#calendar/day.ts'
import type { LetterKey, LetterKind } from '#complaint/letter.ts'
import type { Database } from '#database/connect.ts'
import type { Language } from '#policy/storefront.ts'

/** A letter as it was sent; its text is there from the first attempt on and never changes after. */
export type ComplaintLetter = {
  readonly id: string
  readonly key: LetterKey
  readonly kind: LetterKind
  readonly recipient: 'customer' | 'partner' | 'staff'
  readonly state: string
  readonly via: string | null
  readonly language: Language | null
  readonly subject: string | null
  readonly text: string | null
  readonly html: string | null
  readonly createdAt: Instant
  readonly deliveredAt: Instant | null
}
/** Whoever asks may read the complaint; the letter is looked for in that one only. */
export type AskLetter = { readonly complaint: string; readonly key: LetterKey }

export const letterOf =
  (db: Database) =>
  async ({ complaint, key }: AskLetter): Promise<ComplaintLetter | undefined> => {
    const { rows } = await sql<ComplaintLetter>`
      select id, key, kind, recipient, state, via, language, subject, text, html, created_at as "createdAt",
        delivered_at as "deliveredAt"
      from letter where complaint_id = ${complaint} and key = ${key}`.execute(db)
    return rows[0]
  }
