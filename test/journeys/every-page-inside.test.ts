import { beforeAll, describe, expect, test } from 'vitest'
import { routes } from '#web/routes.ts'
import { complaints, everyAct, house, lists, previewed, reviewing } from './every-page/inside.ts'
import { browsersFor, looks, wrongWith } from './every-page/look.ts'
import { complaining, following } from './every-page/outside.ts'
import { mail, setups } from './every-page/first-run.ts'
import { ownLists } from './every-page/own-lists.ts'
import { type Places, populate } from './every-page/places.ts'
import { policies } from './every-page/policy.ts'
import { ways } from './every-page/ways.ts'
import { replays } from './every-page/what-if.ts'

// The pages of the house's own people in all their states: in both languages, in light and dark, wide and narrow.

let places: Places
beforeAll(async () => {
  places = await populate()
})

const inside = [
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
]

/** What is no page: it leads on, is downloaded, or stands in a frame of another page. */
const noPages = [
  '/assets/:file',
  '/complain',
  '/desk/sign-in/provider',
  '/complaint/:key/files/:file',
  '/board/:id/files/:file',
  '/board/:id/pack/:file',
  '/desk/complaints/:id/pack/:file',
  '/desk/files/:id/:file',
  '/partner/:key/files/:file',
  '/q-list/:key/:id/:question/files/:file',
  '/desk/setup',
  '/desk/mail-in/:mail/message.eml',
  '/desk/mail-in/:mail/files/:n',
  '/desk/log.csv',
  '/desk/letter-texts/:storefront/:letter/:language/mail',
  '/desk/audit.csv',
  '/desk/live',
  '/desk/live/parts',
  '/desk/shops/:id/look/preview',
  '/desk/shops/:id/look/logo/:file',
  '/dev/parts/beside',
  '/desk/policy/:id/draft.json',
  '/desk/policy/what-if/:run/changes.csv',
  '/policy.json',
  '/policy.schema.json',
  '/mailbox/:id/html',
  '/dev/letters/:language/:n/html',
]

test('every page of the program is looked at', () => {
  const looked = new Set([...inside, ...complaining, ...following].map(({ route }) => route))
  const paths = routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  expect(paths.filter(path => !looked.has(path) && !noPages.includes(path))).toEqual([])
  expect([...looked, ...noPages].filter(path => path !== '' && !paths.includes(path))).toEqual([])
})

describe.each(looks)('nobody inside is kept out, in $language at $width pixels:', look => {
  let browsers: ReturnType<typeof browsersFor>
  beforeAll(async () => {
    const { people } = places.world.house.world
    for (const { id } of await people.all()) await people.change(id, { language: look.language })
    browsers = browsersFor(look, places)
  })
  test.each(inside)('$route, $name', async state => {
    expect(await wrongWith(state, places, browsers)).toEqual([])
    expect(places.world.reported).toEqual([])
  })
})
