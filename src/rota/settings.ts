import type { Instant } from '#calendar/day.ts'
import { noteChange } from '#database/audit.ts'
import type { Database } from '#database/connect.ts'
import type { Category } from '#policy/policy.ts'
import type { Language } from '#policy/storefront.ts'
import type { Rota, RotaSetting, Skill } from './rota.ts'

const skillOf = (languages: readonly string[] | null, categories: readonly string[] | null): Skill => ({
  ...(languages ? { languages: languages as readonly Language[] } : {}),
  ...(categories ? { categories: categories as readonly Category[] } : {}),
})

/** How each shop's rota works, and what each person takes. */
export const createSettings = (
  db: Database,
  now: () => Instant,
): Pick<Rota, 'skills' | 'saveSkill' | 'settings' | 'saveSetting'> => ({
  skills: async () => {
    const rows = await db.selectFrom('skill').select(['person', 'languages', 'categories']).execute()
    return new Map(rows.map(({ person, languages, categories }) => [person, skillOf(languages, categories)]))
  },
  saveSkill: async (person, { languages, categories }, by) => {
    const takes = { languages: languages ? [...languages] : null, categories: categories ? [...categories] : null }
    const saved = { ...takes, saved_by: by, saved_at: now() }
    await db.transaction().execute(async tx => {
      const before = await tx
        .selectFrom('skill')
        .select(['languages', 'categories'])
        .where('person', '=', person)
        .executeTakeFirst()
      await tx
        .insertInto('skill')
        .values({ person, ...saved })
        .onConflict(conflict => conflict.column('person').doUpdateSet(saved))
        .execute()
      await noteChange(tx, {
        at: now(),
        by,
        kind: 'rota-changed',
        subject: person,
        before: before ?? { languages: null, categories: null },
        after: takes,
      })
    })
  },
  settings: async () => {
    const rows = await db.selectFrom('rota_setting').selectAll().execute()
    return new Map(
      rows.map(({ storefront, way, after_hours, sample_size }) => [
        storefront,
        { way: way as RotaSetting['way'], hours: after_hours, sampleSize: sample_size },
      ]),
    )
  },
  saveSetting: async (storefront, { way, hours, sampleSize }, by) => {
    const saved = { way, after_hours: hours, sample_size: sampleSize, changed_by: by, changed_at: now() }
    await db.transaction().execute(async tx => {
      const before = await tx
        .selectFrom('rota_setting')
        .select(['way', 'after_hours as hours', 'sample_size as sampleSize'])
        .where('storefront', '=', storefront)
        .executeTakeFirst()
      await tx
        .insertInto('rota_setting')
        .values({ storefront, ...saved })
        .onConflict(conflict => conflict.column('storefront').doUpdateSet(saved))
        .execute()
      const after = { way, hours, sampleSize }
      await noteChange(tx, { at: now(), by, kind: 'rota-changed', subject: storefront, before, after })
    })
  },
})
