import type { House } from './house.ts'
import { quiet } from './quiet.ts'
import { pause } from './strike.ts'
import type { World } from './world.ts'

const isLeft = async ({ sql }: World) =>
  (await sql("select from letter where state = 'waiting' union all select from mail_in where state = 'new'")).length > 0

/** Lets what was put off until later have its turn, and once more where something is left; answers with whether it came to rest. */
export const settle = async (house: House): Promise<boolean> => {
  const { world } = house
  const turn = async () => {
    await house.worker.stop()
    world.pass(pause)
    await house.startAnew()
    return quiet(world)
  }
  const isQuiet = await turn()
  return isQuiet && !(await isLeft(world)) ? true : turn()
}
