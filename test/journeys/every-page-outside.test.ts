import { beforeAll, describe, expect, test } from 'vitest'
import { browsersFor, elsewhere, everyLook, inEveryLook, looks, wrongWith } from './every-page/look.ts'
import { outside } from './every-page/outside.ts'
import { type Places, populate } from './every-page/places.ts'

// The pages of customers and partners in all their states: in both languages, in light and dark, wide and narrow.

let places: Places
beforeAll(async () => {
  places = await populate()
})

describe.each(inEveryLook ? everyLook : looks)(
  'nobody outside is kept out, $language, $width pixels, dark: $dark:',
  look => {
    let browsers: ReturnType<typeof browsersFor>
    beforeAll(async () => {
      await places.world.house.world.people.changePartner('venlo', { language: look.language })
      browsers = browsersFor(look, places)
    })
    test.for(outside)('$route, $name', async (state, { skip }) => {
      const wrong = await wrongWith(state, places, browsers)
      if (!wrong) return skip(elsewhere)
      expect(wrong).toEqual([])
      expect(places.world.reported).toEqual([])
    })
  },
)
