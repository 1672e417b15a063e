import { beforeAll, describe, expect, test } from 'vitest'
import { mail, setups } from './first-run.ts'
import { complaints, everyAct, house, lists, previewed, reviewing } from './inside.ts'
import { browsersFor, elsewhere, type Look, wrongWith } from './look.ts'
import { mailTrouble } from './mail-trouble.ts'
import { ownLists } from './own-lists.ts'
import { type Places, populate } from './places.ts'
import { byTurns } from './state.ts'
import { policies } from './policy.ts'
import { ways } from './ways.ts'
import { replays } from './what-if.ts'

/** The pages of the house's own people in all their states. */
export const inside = byTurns([
  ...house,
  ...setups,
  ...mail,
  ...ways,
  ...policies,
  ...replays,
  ...lists,
  ...ownLists,
  ...complaints,
  ...everyAct,
  ...previewed,
  ...reviewing,
  ...mailTrouble,
])

/** Looks at each of them one way. Each way is a file of tests of its own, so that two machines' cores share them. */
export const examineInside = (look: Look) => {
  const { language, width, dark } = look
  describe(`nobody inside is kept out, in ${language} at ${width} pixels in ${dark ? 'dark' : 'light'}:`, () => {
    let places: Places
    let browsers: ReturnType<typeof browsersFor>
    beforeAll(async () => {
      places = await populate()
      const { people } = places.world.house.world
      for (const { id } of await people.all()) await people.change(id, { language: language === 'nl' ? 'nl' : 'en' })
      browsers = browsersFor(look, places)
    })
    test.for(inside)('$route, $name', async (state, { skip }) => {
      const wrong = await wrongWith(state, places, browsers)
      if (!wrong) return skip(elsewhere)
      expect(wrong).toEqual([])
      expect(places.world.reported).toEqual([])
    })
  })
}
