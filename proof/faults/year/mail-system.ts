import type { Mailed } from './diary.ts'
import { attempt, later, type Town } from './town.ts'

/** Hands a message to the program, as a mail server does: again and again until it was taken, and sometimes once more after that. */
export const bring = async (town: Town, mailed: Mailed, raw: Buffer): Promise<void> => {
  const { chance, program, now } = town
  mailed.tries += 1
  const taken = await attempt(town, 'a message brought', async ({ keep }) => {
    await keep({ way: 'imap', receivedAt: now(), bytes: raw.length, raw })
    return true
  })
  if (!taken || !program.isUp()) return later(town, 10, () => bring(town, mailed, raw))
  mailed.isTaken = true
  if (chance.is(0.1)) later(town, chance.between(1, 3000), () => bring(town, mailed, raw))
}
