import { quiet } from './quiet.ts'
import type { Worker } from './worker.ts'
import type { World } from './world.ts'

/** A world with the one program that runs in it now, and since when. */
export type House = {
  readonly world: World
  worker: Worker
  since: string
  /** Starts the program anew, as whoever looks after it does; one that dies on the way is started until it stays. */
  readonly startAnew: () => Promise<void>
  /** The same words on another day are another complaint: nobody goes to bed between a try and the next. */
  readonly beforeNight: () => Promise<void>
}

export const openHouseOf = async (world: World): Promise<House> => {
  const house: House = {
    world,
    since: world.now().toString(),
    worker: await world.start(),
    startAnew: async () => {
      house.since = world.now().toString()
      house.worker = await world.start()
    },
    beforeNight: async () => {
      const { hour } = world.now().toZonedDateTimeISO('Europe/Amsterdam')
      if (hour >= 8 && hour < 22) return
      await house.worker.stop()
      world.pass({ hours: hour < 8 ? 8 - hour : 32 - hour })
      await house.startAnew()
      await quiet(world)
    },
  }
  await quiet(world)
  return house
}
