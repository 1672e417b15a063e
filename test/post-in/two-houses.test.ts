import { expect, test } from 'vitest'
import { plusTime } from '#calendar/day.ts'
import { klankhuis } from '#demo/shop.ts'
import { thursdayEvening } from '../world/story.ts'
import { type PostHouse, postHouse } from './post-house.ts'

const here = klankhuis.email
const there = 'klachten@geluidshuis.example'

type Changed = (raw: string) => string
const asItIs: Changed = raw => raw
/** As systems do that write every message anew: what it answers is gone, and so is who wrote it by itself. */
const asNew: Changed = raw => raw.replaceAll(/^(In-Reply-To|References|Auto-Submitted):.*\r\n([ \t].*\r\n)*/gim, '')

/** What left one house since the last time, in the mailbox of the other if it was for there. */
const carrier = (from: PostHouse, to: PostHouse, address: string, changed: Changed) => {
  let seen = 0
  return () => {
    const [box = '', domain = ''] = address.split('@')
    for (const { raw, envelopeTo } of from.sink.mail.slice(seen))
      for (const one of envelopeTo)
        if (one.startsWith(box) && one.endsWith(`@${domain}`))
          to.server.arrives(`Delivered-To: ${one}\r\n${changed(raw)}`)
    seen = from.sink.mail.length
  }
}

/** Somebody there makes a complaint of whatever comes in, without looking: the worst that people can do. */
const filesEverything = async ({ world }: PostHouse) => {
  const { mailIn, ledger } = world.house.world
  for (const { id, sender = '', text = '' } of (await mailIn?.waiting({ shops: ['klankhuis'], person: '' }, 100)) ??
    []) {
    const words = { name: 'Klantenservice', email: sender, story: text || 'Leeg' }
    const { id: complaint } = await world.file({ channel: 'email', words })
    await mailIn?.decide(id, { state: 'filed', by: 'sanne', complaint })
    expect(await ledger.read(complaint)).toBeDefined()
  }
}

/** Two houses that write to each other for a day: how many letters left by themselves, of each to the other. */
const aDayOf = async (changed: Changed) => {
  const one = await postHouse()
  const mailIn = (server: PostHouse['server']) => ({
    imapUrl: server.url,
    replyAddress: 'klachten+{key}@geluidshuis.example',
  })
  const other = await postHouse({}, mailIn)
  await other.world.house.world.saveStorefront({ ...klankhuis, email: there })
  const carry = [carrier(one, other, there, changed), carrier(other, one, here, changed)]
  await one.world.file({ words: { email: there } })
  for (let step = 0; step < 8; step += 1) {
    const at = plusTime(thursdayEvening, { minutes: step * 179 })
    for (const house of [one, other]) await house.world.passTo(at)
    for (const take of carry) take()
    for (const house of [one, other]) {
      await house.reads()
      await filesEverything(house)
    }
  }
  const automatic = ({ sink }: PostHouse) => sink.mail.filter(({ raw }) => /^Auto-Submitted: auto-generated/m.test(raw))
  const to = (house: PostHouse, address: string) =>
    automatic(house).filter(({ envelopeTo }) => envelopeTo.includes(address)).length
  return [to(one, there), to(other, here)]
}

test('A-33: two houses that write to each other know each other for programs by what they answer, and fall silent at once', async () => {
  expect(await aDayOf(asItIs)).toEqual([1, 1])
})

test('A-33: where every letter arrives as if a person wrote it anew, both fall silent after three in a day', async () => {
  expect(await aDayOf(asNew)).toEqual([3, 3])
})

test('a letter of another house is kept for a person, and nothing answers it', async () => {
  const [one, other] = [await postHouse(), await postHouse()]
  await one.world.file({ words: { email: here } })
  await one.world.sendLetters()
  const sent = other.sink.mail.length
  expect(await other.arrives(one.mailTo(here).raw)).toMatchObject({ state: 'waiting' })
  await other.world.passTo('2026-04-03T18:00:00.000Z')
  expect(other.sink.mail).toHaveLength(sent)
})
