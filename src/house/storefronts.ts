import type { Instant } from '#calendar/day.ts'
import type { PersonId } from '#complaint/actor.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import { inTransaction } from '#database/transaction.ts'
import type { Storefront } from '#policy/storefront.ts'
import { confirmStep } from '#setup/create.ts'
import type { SetupStep } from '#setup/setup.ts'

/** The shop windows of the house; the first is the one at the root of the site. */
export type Storefronts = {
  readonly all: () => Promise<readonly Storefront[]>
  /** `by` is whoever did it; nobody where the program sets itself up. `step` is the first step that they confirm by it. */
  readonly save: (storefront: Storefront, by?: PersonId, step?: SetupStep) => Promise<void>
}

// Another process may change one; this one shows the old settings no longer than this.
const remembered = 10_000

/** What a new installation starts with, until its administrator fills it in under Shops. */
export const firstStorefront: Storefront = {
  id: 'shop',
  name: 'Our shop',
  site: 'https://example.com',
  languages: ['en', 'nl'],
  country: 'GB',
  currency: 'GBP',
  zone: 'Europe/London',
  calendar: 'GB-ENG',
  policy: 'original',
  orderNumberPattern: '^[A-Z0-9-]{4,20}$',
  orderNumberExample: '100234',
  referencePrefix: 'K',
  email: 'complaints@example.com',
  phone: '020 7946 0000',
  address: ['1 High Street', 'London'],
  brand: '#1f4f6b',
  notYetOpen: true,
}

// Settings saved by an earlier program named one version of a policy.
type Saved = Omit<Storefront, 'policy'> & { readonly policy: string | { readonly id: string } }

const asNow = (saved: Saved): Storefront => ({
  ...saved,
  policy: typeof saved.policy === 'string' ? saved.policy : saved.policy.id,
})

export const createStorefronts = (db: Database, now: () => Instant): Storefronts => {
  let known: { readonly shops: readonly Storefront[]; readonly until: number } | undefined
  const read = async () => {
    const rows = await db.selectFrom('storefront').select('settings').orderBy('position').orderBy('id').execute()
    return rows.map(({ settings }) => asNow(settings as unknown as Saved))
  }
  return {
    all: async () => {
      if (known && known.until > performance.now()) return known.shops
      const shops = await read().catch((fault: unknown) => {
        // While the database is away, the page that says so still looks like the shop's.
        if (known) return known.shops
        throw fault
      })
      known = { shops, until: performance.now() + remembered }
      return shops
    },
    save: async (storefront, by, step) => {
      const settings = JSON.stringify(storefront)
      await inTransaction(db, async tx => {
        const { id } = storefront
        const before = await tx
          .selectFrom('storefront')
          .select('settings')
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst()
        await tx
          .insertInto('storefront')
          .columns(['id', 'position', 'settings'])
          .expression(eb =>
            eb
              .selectFrom('storefront')
              .select(({ fn, val, cast }) => [
                val(id).as('id'),
                fn.countAll<number>().as('position'),
                cast<never>(val(settings), 'jsonb').as('settings'),
              ]),
          )
          .onConflict(conflict => conflict.column('id').doUpdateSet({ settings }))
          .execute()
        if (step && by) await confirmStep(tx, { shop: id, step, by, at: now() })
        await noteChange(tx, {
          at: now(),
          by,
          kind: before ? 'shop-changed' : 'shop-added',
          subject: id,
          before: before && asNow(before.settings as unknown as Saved),
          after: step ? { ...storefront, confirmed: step } : storefront,
        })
      })
      known = undefined
    },
  }
}
