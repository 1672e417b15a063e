import { Client } from 'pg'
import { emptyThrough } from '../../../test/world/empty.ts'
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
  let url = ''
  let observer: Client | undefined
  try {
    for await (const seed of seeds) {
      if (!observer || lived % yearsIn === 0) {
        await observer?.end()
        const { admin, app } = await fresh(name)
        url = app
        observer = new Client({ connectionString: admin })
        await observer.connect()
      }
      await emptyThrough(observer)
      lived += 1
      tell(await liveYear(seed, { url, observer }))
    }
  } finally {
    await observer?.end()
  }
}
