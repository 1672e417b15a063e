import type { Client } from 'pg'

/** An empty, migrated database: as the program reaches it, and seen from beside it with all rights. */
export type Place = { readonly url: string; readonly observer: Client }
