import { sql } from 'kysely'

/** The colleagues that a complaint, as `c`, is about. */
export const concernedIn = sql`c.concerned`
