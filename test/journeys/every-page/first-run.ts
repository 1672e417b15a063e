import { klankhuis } from '#demo/shop.ts'
import type { Page } from 'playwright-core'
import type { Places } from './places.ts'
import { fills, narrow, sends, type State, wide } from './state.ts'

// A shop that is not open yet, in every state of its six steps, and mail that came in.

const closed = { ...klankhuis, id: 'newhouse', name: 'Newhouse', notYetOpen: true } as const

/** The pages of a shop that is not open, which is there from the first look at one of them on. */
const inClosed =
  (path: string) =>
  async ({ world }: Places): Promise<string> => {
    const { storefronts, saveStorefront } = world.house.world
    if (!(await storefronts()).some(({ id }) => id === closed.id)) await saveStorefront(closed)
    return path
  }

const step = (name: string, state: string, then?: State['then']): State => ({
  route: `/desk/setup/:id${name}`,
  name: state,
  who: 'administrator',
  at: inClosed(`/desk/setup/newhouse${name}`),
  ...(then ? { then } : {}),
})

const presses = (value: string) => async (page: Page) => {
  await Promise.all([page.waitForEvent('load'), page.locator(`main [name=do][value=${value}]`).last().click()])
}
const fillsAnd = (fields: Readonly<Record<string, string>>, value: string) => async (page: Page) => {
  for (const [name, text] of Object.entries(fields)) await page.locator(`main [name="${name}"]`).first().fill(text)
  await presses(value)(page)
}

export const setups: readonly State[] = [
  step('', 'nothing done'),
  wide(step('/shop', 'as it is')),
  narrow(step('/shop', 'without a name', fills({ name: '' }))),
  step('/policy', 'with its dates'),
  wide(step('/orders', 'as it is')),
  narrow(step('/orders', 'a wrong sign', fills({ mask: '##*#' }))),
  wide(step('/orders', 'a number tried', fillsAnd({ mask: '######', try: '100 234' }, 'try'))),
  step('/mail', 'nothing sent'),
  narrow(step('/mail', 'an address that is none', fillsAnd({ address: 'noor' }, 'send'))),
  step('/mail', 'a letter on its way', fillsAnd({ address: 'noor@newhouse.nl' }, 'send')),
  narrow(step('/mail', 'a wrong code', fillsAnd({ code: '1' }, 'code'))),
  step('/people', 'those who are there'),
  step('/open', 'not everything done', sends),
  { route: '/', name: 'a shop that is not open', who: 'nobody', at: inClosed('/shop/newhouse') },
]

/** The id of a message in this state, as the desk knows it. */
const mailIn =
  (state: 'waiting' | 'automatic' | 'matter', path = '') =>
  async ({ world }: Places): Promise<string> => {
    const { mailIn: mail } = world.house.world
    const reader = { shops: ['klankhuis'], person: 'sanne' }
    const rows = state === 'waiting' ? await mail?.waiting(reader, 10) : await mail?.seen(reader, 10)
    const isWanted = (subject = '') => state !== 'matter' || subject.includes('koop af')
    return `/desk/mail-in/${rows?.find(row => row.state === state && isWanted(row.subject))?.id}${path}`
  }

/** The message that has a layout of its own. */
const laidOut =
  (path: string) =>
  async ({ world }: Places): Promise<string> => {
    const rows = await world.house.world.mailIn?.waiting({ shops: ['klankhuis'], person: 'sanne' }, 10)
    return `/desk/mail-in/${rows?.find(row => row.hasLayout)?.id}${path}`
  }

const message = (name: string, at: State['at'], then?: State['then']): State => ({
  route: '/desk/mail-in/:mail',
  name,
  who: 'agent',
  at,
  ...(then ? { then } : {}),
})

const person = { route: '/desk/mail-in/:mail/person', who: 'manager', at: mailIn('matter', '/person') } as const

/** Where mail is brought in, once a file was. */
const broughtIn = async ({ world }: Places): Promise<string> => {
  const { mailImports } = world.house.world
  const mbox = 'From a@b Wed Apr  1 08:00:00 2026\nMessage-ID: <import@b.example>\nFrom: a@b.example\n\nHallo\n'
  const file = {
    name: 'oude-postbus.mbox',
    read: async function* () {
      yield Buffer.from(mbox)
    },
  }
  const ownDates = { why: 'De postbus van voor de overgang' }
  if ((await mailImports?.recent(1))?.length === 0) await mailImports?.bring({ files: [file], ownDates, by: 'noor' })
  await world.house.duties['mail-in'].run()
  return '/desk/mail-import'
}

export const mail: readonly State[] = [
  { route: '/desk/mail-in', name: 'what waits and what became of the rest', who: 'agent', at: () => '/desk/mail-in' },
  message('one that waits', mailIn('waiting')),
  narrow(message('added to a complaint that is not there', mailIn('waiting'), fillsAnd({ reference: '999' }, 'join'))),
  wide(message('set aside without a reason', mailIn('waiting'), presses('set-aside'))),
  message('an automatic one', mailIn('automatic')),
  message('one laid out, with a message sent along', laidOut('?as=layout')),
  {
    route: '/desk/mail-in/:mail/files/:n/message',
    name: 'a message that was sent along',
    who: 'agent',
    at: laidOut('/files/0/message'),
  },
  message('another matter', mailIn('matter')),
  { ...person, name: 'all of one sender' },
  narrow({ ...person, name: 'nobody made sure', then: presses('erase') }),
  narrow(message('another matter answered with nothing', mailIn('matter'), presses('answer'))),
  { route: '/desk/mail-import', name: 'one file brought in', who: 'administrator', at: broughtIn },
  narrow({ route: '/desk/mail-import', name: 'no file', who: 'administrator', at: broughtIn, then: sends }),
  { route: '/desk/matters', name: 'what is to be done and what was done', who: 'manager', at: () => '/desk/matters' },
]
