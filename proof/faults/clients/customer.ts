import type { Act } from '../journal.ts'
import type { World } from '../world.ts'
import { picture, sha256 } from './picture.ts'

/** Somebody with a complaint, and all they would send again if they heard nothing. */
export type Customer = {
  readonly name: string
  readonly email: string
  readonly order: string
  readonly story: string
  readonly photos: readonly Buffer<ArrayBuffer>[]
}

let customers = 0
/** A customer that no other is like. Name and address are also what may stand in no log. */
export const newCustomer = (world: World, photos = 0): Customer => {
  customers += 1
  const who = `${world.name}${customers}`
  return {
    name: `Kanarie Canary${who}`,
    email: `canary.${who}@inbox.example`,
    order: String(200_000 + customers),
    story: `The guitar of ${who} came with a crack along the lower bout.\r\nI would like another one.`,
    photos: Array.from({ length: photos }, picture),
  }
}

/** What an act ends as: heard, refused, or nothing heard at all. */
export type Heard = {
  readonly outcome: Act['outcome']
  readonly to?: string
  readonly status?: number
  readonly html?: string
}

/** One request as a browser without script makes it, on a connection of its own; a line that breaks is nothing heard. */
export const ask = async (
  url: string,
  options: { readonly body?: FormData | URLSearchParams; readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<Heard> => {
  const { body, key, signal = AbortSignal.timeout(60_000) } = options
  try {
    const answer = await fetch(url, {
      ...(body ? { method: 'POST', body } : {}),
      headers: { connection: 'close', ...(key ? { cookie: `verhaal=${key}` } : {}) },
      redirect: 'manual',
      signal,
    })
    const html = await answer.text()
    const to = answer.headers.get('location') ?? ''
    const outcome = answer.status < 400 ? 'acknowledged' : 'refused'
    return { outcome, to, status: answer.status, html }
  } catch {
    return { outcome: 'unknown' }
  }
}

const withPhotos = (fields: Readonly<Record<string, string>>, photos: Customer['photos']) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [n, photo] of photos.entries()) form.append('file', new File([photo], `photo-${n + 1}.png`))
  return form
}

/** What is sealed in the address of a receipt. */
const referenceIn = (to: string | undefined) => {
  const sealed = /\/complain\/([\w-]+)\.[\w-]+\/sent/.exec(to ?? '')?.[1]
  if (!sealed) return undefined
  return (JSON.parse(Buffer.from(sealed, 'base64url').toString()) as { reference: string }).reference
}

/** Files it by the short form with its photos, and hears the page that comes back; sent anew it has the same words and photos. */
export const fileAndRead = async (
  { journal }: World,
  url: string,
  customer: Customer,
): Promise<{ readonly act: Act; readonly heard: Heard }> => {
  const { name, email, order, story, photos } = customer
  const fields = { order, category: 'damaged', story, name, email }
  const heard = await ask(`${url}/complain/short`, { body: withPhotos(fields, photos) })
  const reference = referenceIn(heard.to)
  const outcome =
    heard.status === 303 && reference ? 'acknowledged' : heard.outcome === 'unknown' ? 'unknown' : 'refused'
  const act = journal.note({
    what: 'form',
    key: email,
    outcome,
    said: story,
    files: photos.map(sha256),
    ...(outcome === 'acknowledged' && reference ? { reference } : {}),
  })
  return { act, heard }
}

/** The same, where nobody asks for the page. */
export const file = async (world: World, url: string, customer: Customer): Promise<Act> =>
  (await fileAndRead(world, url, customer)).act

/** Whether a page still has what somebody wrote. */
export const keepsWords = ({ story }: Customer, { html = '' }: Heard): boolean =>
  html.includes(story.split('\r\n')[0] ?? '')

/** Begins the form of several pages and gives it a photo there. */
export const upload = async ({ journal }: World, url: string, customer: Customer): Promise<Act> => {
  const begun = await ask(`${url}/complain`, { body: new URLSearchParams() })
  const draft = /\/complain\/([\w-]+)\/order/.exec(begun.to ?? '')?.[1]
  const heard = draft
    ? await ask(`${url}/complain/${draft}/files`, { body: withPhotos({ add: '1' }, customer.photos) })
    : begun
  const outcome = draft && heard.status === 303 ? 'acknowledged' : heard.outcome === 'unknown' ? 'unknown' : 'refused'
  return journal.note({ what: 'upload', key: customer.email, outcome, files: customer.photos.map(sha256) })
}
