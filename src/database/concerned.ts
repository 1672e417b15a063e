import { type RawBuilder, sql } from 'kysely'

/**
 * The ids of the complaints that are about this person, as an array. They are few, and looked up once in a statement, so that
 * what is asked of all others is no slower for it.
 */
export const complaintsAbout = (person: string): RawBuilder<readonly string[]> =>
  sql`array(select a.id from complaint a where a.concerned <> '{}' and a.concerned @> array[${person}]::text[])`
