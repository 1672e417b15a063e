import { instant } from '#calendar/day.ts'
import type { Actor } from '#complaint/actor.ts'
import type { Command } from '#complaint/command.ts'
import { connect } from '#database/connect.ts'
import { createLedger } from '#ledger/create.ts'
import { shipped } from '#policy/shipped/policies.ts'
import { createRulebook } from '#rulebook/create.ts'

const events = 300

const said = (n: number) =>
  `I called the shop again, for the ${n}th time. The parcel is still not here, and the courier says it waits for the shop.`

const turn = (n: number): readonly [Command, Actor] =>
  n % 3 === 0
    ? [
        {
          type: 'receive-message',
          channel: 'email',
          files: [],
          words: { text: `${said(n)} When do I hear from you?` },
        },
        { kind: 'customer' },
      ]
    : [
        { type: 'note', files: [], words: { text: `${said(n)} Noted from a call of ten minutes.` } },
        { kind: 'staff', person: 'sanne', roles: ['agent'] },
      ]

/** Goes on with the longest story of the desk, as people do who write and call, until it has 300 events; answers with its id. */
export const lengthen = async (app: string): Promise<{ readonly id: string; readonly events: number }> => {
  const db = connect(app, undefined, 1)
  const now = () => instant(new Date().toISOString())
  const ledger = createLedger({ db, now, rules: createRulebook({ db, now, shipped }) })
  const { id } = await db
    .selectFrom('complaint')
    .select('id')
    .where('stage', '<>', 'closed')
    .where('storefront', '=', 'klankhuis')
    .where('handler', 'is not', null)
    // The copies cannot: their histories know the number of the story they were made of.
    .where('reference', 'not like', '%~%')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  for (let n = 1; ; n += 1) {
    const history = await ledger.read(id)
    const many = history?.events.length ?? 0
    if (many >= events) {
      await db.destroy()
      return { id, events: many }
    }
    const outcome = await ledger.handle(id, ...turn(n))
    if (!('done' in outcome)) throw new Error(`The story cannot go on: ${JSON.stringify(outcome)}`)
  }
}
