import { Client } from 'pg'
import { emptyDatabase } from '../../../test/world/empty.ts'
import { liveYear, type Year } from './year.ts'

/** An empty database of that name, whatever it held: an address with all rights, and the program's own. */
export type Fresh = (name: string) => Promise<{ readonly admin: string; readonly app: string }>

// After so many years a database is full of rows that are gone.
const yearsIn = 50

/** Lives through these years one after another, each in an empty database; tells of each as it ends. */
export const liveSeeds = async (
  fresh: Fresh,
  name: string,
  seeds: AsyncIterable<number> | Iterable<number>,
  tell: (year: Year) => void,
): Promise<void> => {
  let lived = 0
  let place = { admin: '', app: '' }
  for await (const seed of seeds) {
    if (lived % yearsIn === 0) place = await fresh(name)
    await emptyDatabase(place.admin)
    lived += 1
    const observer = new Client({ connectionString: place.admin })
    await observer.connect()
    try {
      tell(await liveYear(seed, { url: place.app, observer }))
    } finally {
      await observer.end()
    }
  }
}
