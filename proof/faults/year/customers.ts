import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Command } from '#complaint/command.ts'
import { mayEscalate } from '#complaint/reviewing.ts'
import { isAnswered } from '#complaint/state.ts'
import { type History, isConflict, isRefusal } from '#ledger/ledger.ts'
import type { Mail } from '#post/transport.ts'
import type { Mailed, Sent } from './diary.ts'
import { handles } from './colleagues.ts'
import { cameBack, written } from './letters-in.ts'
import { bring } from './mail-system.ts'
import { attempt, later, type Town } from './town.ts'

const photo = (n: number) =>
  Buffer.concat([
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    Buffer.from(
      `0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082${n.toString(16).padStart(8, '0')}`,
      'hex',
    ),
  ])

const fileFor = (n: number) => {
  const content = photo(n)
  return { content, id: createHash('sha256').update(content).digest('hex'), bytes: content.length, type: 'image/png' }
}

/** Sends the form until the shop says that it has it: people try again, and some press the button twice. */
const send = async (town: Town, sent: Sent): Promise<void> => {
  const { chance, shop, now, diary } = town
  sent.tries += 1
  const { storefront } = shop
  const words = {
    name: sent.name,
    story: sent.story,
    ...(sent.email ? { email: sent.email } : { address: '1 Paper Street' }),
    ...(sent.files.length > 0 ? { fileNames: ['photo.png'] } : {}),
  }
  const outcome = await attempt(town, 'a complaint filed', async ({ house: { world } }) => {
    for (const { id } of sent.files) {
      const { content } = fileFor(sent.n)
      const stored = await world.files.store(Readable.from([content]), { name: 'photo.png', maxBytes: 10_000 })
      if ('problem' in stored || stored.id !== id)
        throw new Error(`The photo was not stored: ${JSON.stringify(stored)}`)
    }
    const file = () =>
      world.ledger.file(
        {
          storefront: storefront.id,
          receivedAt: world.now(),
          channel: 'web',
          ...(sent.n % 4 === 0
            ? {}
            : { orderNumber: storefront.id === 'klankhuis' ? `10${sent.n % 7}234` : `GB-5512${sent.n % 7}` }),
          category: chance.of(['damaged', 'not-delivered', 'service', 'refund']),
          wishes: ['refund'],
          language: storefront.languages[0],
          files: sent.files,
          words,
        },
        { actor: { kind: 'customer' }, storefront, formKey: sent.formKey },
      )
    if (!chance.is(0.1)) return file()
    const [first, second] = await Promise.all([file(), file()])
    if (!isRefusal(first) && !isRefusal(second) && first.id !== second.id)
      town.found('I2', `two presses of one button made two complaints of form ${sent.n}`)
    return second
  })
  if (!outcome) return later(town, chance.between(1, 40), () => send(town, sent))
  if (isRefusal(outcome)) throw new Error(`A complaint was refused: ${outcome.refused}`)
  if (sent.id && sent.id !== outcome.id) town.found('I2', `form ${sent.n} became a second complaint`)
  sent.id = outcome.id
  sent.reference = outcome.complaint.reference
  diary.note(now(), `filed ${sent.n} as ${sent.reference}`)
  if (chance.is(0.05)) later(town, chance.between(1, 60), () => send(town, sent))
}

/** One more customer complains, and somebody of the house will see to it. */
export const complains = (town: Town): Promise<void> => {
  const { chance, seed, diary, sink } = town
  const n = diary.sent.length + 1
  const email = chance.is(0.9) ? `customer-${n}@post.example` : undefined
  if (email && chance.is(0.05)) sink.unknown.add(email)
  const sent: Sent = {
    n,
    formKey: `form-${seed}-${n}`,
    name: `Customer ${n}`,
    email,
    story: `Story ${n} of ${seed}: it came broken.`,
    files: chance.is(0.15) ? [fileFor(n)].map(({ content: _, ...fact }) => fact) : [],
    tries: 0,
  }
  diary.sent.push(sent)
  handles(town, sent)
  return send(town, sent)
}

const writeBack = (town: Town, of: { from: string; to: string; isFor: string | undefined; more?: string }) => {
  const { diary, seed } = town
  const mailed: Mailed = {
    id: `m${seed}-${diary.mailed.length}@post.example`,
    isFor: of.isFor,
    tries: 0,
    isTaken: false,
  }
  diary.mailed.push(mailed)
  const text = `Message ${diary.mailed.length}: I have something to add.`
  return bring(town, mailed, written({ id: mailed.id, text, ...of }))
}

/** What a customer may do on their page, seeing what they see there. */
const onThePage = ({ complaint, ground }: History, { chance, program }: Town): Command | undefined => {
  const pick = chance.next()
  if (
    mayEscalate(complaint, ground, program.life().house.world.now()) &&
    pick < 0.35 &&
    (isAnswered(complaint) || pick < 0.03)
  )
    return { type: 'escalate', words: { why: 'I do not agree.' } }
  if (isAnswered(complaint) && !complaint.closed && pick < 0.7) return { type: 'accept' }
  if (complaint.closed) return pick < 0.08 ? { type: 'reopen', words: { reason: 'It broke again.' } } : undefined
  if (pick > 0.97) return { type: 'withdraw' }
  const asked = complaint.questions.find(({ asked: to, answered }) => to?.of.kind === 'customer' && !answered)
  if (asked) return { type: 'answer-question', question: asked.id, files: [], words: { text: 'On Tuesday.' } }
  return pick > 0.85
    ? { type: 'receive-message', channel: 'web', files: [], words: { text: 'Is there any news?' } }
    : undefined
}

const visit = async (town: Town, sent: Sent): Promise<void> => {
  const outcome = await attempt(town, 'a visit of a customer', async ({ house: { world } }) => {
    const history = sent.id === undefined ? undefined : await world.ledger.read(sent.id)
    const command = history && onThePage(history, town)
    return history && command && world.ledger.handle(history.id, command, { kind: 'customer' })
  })
  if (!outcome || isConflict(outcome)) return
  if (isRefusal(outcome))
    return void town.diary.refused.set(outcome.refused, (town.diary.refused.get(outcome.refused) ?? 0) + 1)
  const { version, events } = outcome
  if (events.length > 0)
    town.diary.done.push({ complaint: sent.id ?? '', version, types: events.map(({ type }) => type) })
}

/** A letter lies in a customer's mailbox. */
export const reads = (town: Town, mail: Mail): void => {
  const { chance, diary } = town
  const sent = diary.sent.find(({ email }) => email === mail.to)
  if (!sent) return
  const { replyTo, returnPath } = mail
  const back = returnPath ?? ''
  if (back && chance.is(0.04)) {
    const mailed: Mailed = { id: `b${diary.mailed.length}@mx.example`, isFor: undefined, tries: 0, isTaken: false }
    diary.mailed.push(mailed)
    later(town, chance.between(1, 600), () =>
      bring(town, mailed, cameBack({ id: mailed.id, to: back, about: mail.to })),
    )
    return
  }
  if (back && chance.is(0.04))
    later(town, 1, () =>
      writeBack(town, { from: mail.to, to: back, isFor: undefined, more: 'Auto-Submitted: auto-replied\r\n' }),
    )
  if (replyTo && chance.is(0.15)) {
    const isStranger = chance.is(0.2)
    const from = isStranger ? 'somebody@else.example' : mail.to
    later(town, chance.between(5, 4000), () =>
      writeBack(town, { from, to: replyTo, isFor: isStranger ? undefined : sent.id }),
    )
  }
  if (chance.is(0.6)) later(town, chance.between(10, 6000), () => visit(town, sent))
}

/** A letter lies with whoever is asked at the warehouse. */
export const isAsked = (town: Town, mail: Mail): void => {
  const { chance, shop, diary } = town
  if (mail.to !== shop.partner.email || !chance.is(0.7)) return
  const { replyTo } = mail
  if (replyTo && chance.is(0.6))
    return later(town, chance.between(30, 7000), () =>
      writeBack(town, { from: mail.to, to: replyTo, isFor: 'a question' }),
    )
  later(town, chance.between(30, 7000), async () => {
    for (const { id } of diary.sent)
      await attempt(town, 'an answer of the warehouse', async ({ house: { world } }) => {
        const history = id === undefined ? undefined : await world.ledger.read(id)
        const question = history?.complaint.questions.find(one => one.asked?.of.kind === 'partner' && !one.answered)
        if (!history || !question) return
        const actor = { kind: 'partner', partner: shop.partner.id, question: question.id } as const
        await world.ledger.handle(
          history.id,
          { type: 'answer-question', question: question.id, files: [], words: { text: 'Line 3.' } },
          actor,
        )
      })
  })
}
