import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { routes } from '#web/routes.ts'
import { examineInside, inside } from './every-page/examine.ts'
import { everyLook, inEveryLook, isExamined, looks, pictureOf, wide } from './every-page/look.ts'
import { outside } from './every-page/outside.ts'

// The pages of the house's own people in all their states: wide, light and in Dutch. Narrow, dark and in English: the file beside.

/** What is no page: it leads on, is downloaded, or stands in a frame of another page. */
const noPages = [
  '/assets/:file',
  '/complain',
  '/desk/sign-in/provider',
  '/complaint/:key/files/:file',
  '/complaint/:key/letters/:letter/pdf',
  '/desk/complaints/:id/letters/:letter/pdf',
  '/board/:id/files/:file',
  '/board/:id/pack/:file',
  '/desk/complaints/:id/pack/:file',
  '/desk/files/:id/:file',
  '/partner/:key/files/:file',
  '/q-list/:key/:id/:question/files/:file',
  '/desk/setup',
  '/desk/mail-in/:mail/message.eml',
  '/desk/mail-in/:mail/files/:n',
  '/desk/mail-in/:mail/layout',
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
  const looked = new Set([...inside, ...outside].map(({ route }) => route))
  const paths = routes.filter(({ method }) => method === 'GET').map(({ path }) => path)
  expect(paths.filter(path => !looked.has(path) && !noPages.includes(path))).toEqual([])
  expect([...looked, ...noPages].filter(path => path !== '' && !paths.includes(path))).toEqual([])
})

test('every state has a picture of its own, and every picture a state', () => {
  const states = [...inside, ...outside].filter(({ moving }) => !moving)
  const wanted = looks.flatMap(look =>
    states.filter(state => isExamined(state, look)).map(state => `${pictureOf(state, look)}.webp`),
  )
  expect(wanted.filter((name, at) => wanted.indexOf(name) < at)).toEqual([])
  const kept = readdirSync('test/journeys/pictures', { recursive: true, encoding: 'utf8' })
  expect(kept.filter(name => name.endsWith('.webp') && !wanted.includes(name))).toEqual([])
})

const wideLooks = inEveryLook ? everyLook.filter(({ width }) => width === wide.width) : [wide]
wideLooks.forEach(examineInside)
