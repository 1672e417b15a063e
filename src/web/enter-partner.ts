import { tongueOf } from '#texts/tongue.ts'
import type { PartnerListVisit, PartnerVisit, ShopVisit } from './route.ts'
import type { World } from './world.ts'

type Way = {
  readonly key: string
  readonly base: string
  readonly complaint: string
  readonly question: string
  readonly partner: string
}

const visitTo = async (visit: ShopVisit, world: World, way: Way): Promise<PartnerVisit | undefined> => {
  const history = await world.ledger.read(way.complaint)
  const question = history?.complaint.questions.find(({ id }) => id === way.question)
  const partner = (await world.people.partners()).find(({ id }) => id === way.partner)
  const shop = (await world.storefronts()).find(({ id }) => id === history?.complaint.storefront)
  if (!history || !question || !partner || !shop) return undefined
  const { c, now, form } = visit
  const actor = { kind: 'partner', partner: partner.id, question: question.id } as const
  const language = tongueOf(partner.language, shop.formality)
  return { c, now, form, language, key: way.key, base: way.base, shop, history, question, actor }
}

/** By the link to one question. */
export const asPartner = async (visit: ShopVisit, world: World): Promise<PartnerVisit | undefined> => {
  const key = visit.c.req.param('key') ?? ''
  const link = await world.links.find('question', key)
  const { question = '', partner = '' } = link?.detail ?? {}
  return link && visitTo(visit, world, { key, base: `/partner/${key}`, complaint: link.subject, question, partner })
}

/** By the link to a partner's daily list, which is of one shop. */
export const asPartnerList = async (visit: ShopVisit, world: World): Promise<PartnerListVisit | undefined> => {
  const key = visit.c.req.param('key') ?? ''
  const link = await world.links.find('question-list', key)
  const partner = link && (await world.people.partner(link.subject))
  const shop = (await world.storefronts()).find(({ id }) => id === link?.detail['shop'])
  if (!partner || !shop) return undefined
  const { c, now, form } = visit
  return { c, now, form, language: tongueOf(partner.language, shop.formality), key, shop, partner }
}

/** One question of a daily list: only one that was put to this partner, about a complaint of this shop. */
export const asListed = async (visit: ShopVisit, world: World): Promise<PartnerVisit | undefined> => {
  const list = await asPartnerList(visit, world)
  const [complaint, question] = [visit.c.req.param('id') ?? '', visit.c.req.param('question') ?? '']
  if (!list) return undefined
  const base = `/q-list/${list.key}/${complaint}/${question}`
  const found = await visitTo(visit, world, { key: list.key, base, complaint, question, partner: list.partner.id })
  const of = found?.question.asked?.of
  const isTheirs = of?.kind === 'partner' && of.partner === list.partner.id && found?.shop.id === list.shop.id
  return found && isTheirs ? { ...found, list: `/q-list/${list.key}` } : undefined
}
