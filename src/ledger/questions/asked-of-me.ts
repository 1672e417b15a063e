import { sql } from 'kysely'
import type { Day } from '#calendar/day.ts'
import type { QuestionId } from '#complaint/actor.ts'
import type { Database } from '#database/connect.ts'
import { inScope, type Scope } from './scope.ts'

/** A question put to whoever asks (clause 7). */
export type MyQuestion = {
  readonly id: string
  readonly question: QuestionId
  readonly reference: string
  readonly storefront: string
  readonly text: string | null
  readonly handler: string | null
  readonly dueOn: Day
  /** The complaint is about them: all they see of it is the question. */
  readonly isAboutThem: boolean
}

/** What colleagues were asked themselves and have not answered, soonest due first. */
export const askedOfMe =
  (db: Database) =>
  async ({ scope }: { readonly scope: Scope }): Promise<readonly MyQuestion[]> => {
    const { rows } = await sql<MyQuestion>`
      select c.id, a.question, c.reference, c.storefront, w.words->>'text' as text, c.handler, a.due_on as "dueOn",
        c.concerned @> array[${scope.person}]::text[] as "isAboutThem"
      from question a join complaint c on c.id = a.complaint_id
      left join words w on w.complaint_id = a.complaint_id and w.version = a.version
      where a.asked_kind = 'person' and a.asked_of = ${scope.person} and a.status = 'asked' and c.stage <> 'closed'
        and (${inScope(scope)} or c.concerned @> array[${scope.person}]::text[])
      order by a.due_on, a.asked_at, c.id, a.question limit 200`.execute(db)
    return rows
  }
