// What the law makes a shop say about dispute resolution when its own procedure ends and the customer is not satisfied.
import { type Day, day } from '#calendar/day.ts'
import type { BodyId } from './body.ts'
import { bodiesFor, bodyIn, type NamedBody, type Naming, type NamingFacts } from './outside.ts'

/**
 * takes-part: these bodies, and the shop takes part. no-part: the shop takes no part; the bodies that would be competent, where
 * the law has them named all the same. mediator: this one, by right and free of charge. mediator-missing: the law gives the
 * customer a mediator and the policy names none. nothing: nothing needs to be said.
 */
export type Says = 'takes-part' | 'no-part' | 'mediator' | 'mediator-missing' | 'nothing'

export type EndNotice = {
  /** Whose law it is. */
  readonly country: string
  readonly says: Says
  readonly bodies: readonly NamedBody[]
  /** The residual public body, named besides one that is not on the state's list. */
  readonly also: readonly NamedBody[]
  /** text: in writing, also by mail. durable-medium: so that the customer can keep it. A letter is both. */
  readonly form: 'text' | 'durable-medium'
  /** How lawyers cite it. */
  readonly law: string
  readonly source: string
}

type Law = Pick<EndNotice, 'form' | 'law' | 'source'> & {
  readonly from?: Day
  readonly until?: Day
  readonly tells: 'when-it-takes-part' | 'always' | 'mediator'
  /** The competent body, named also by a shop that takes no part. */
  readonly competent?: BodyId
  /** Named besides a body that is not on the state's list. */
  readonly residual?: BodyId
}

const durable = { form: 'durable-medium', tells: 'always' } as const

/** By country, the laws in force one after another. */
const laws: Readonly<Record<string, readonly Law[]>> = {
  GB: [
    {
      ...durable,
      until: day('2026-04-05'),
      competent: 'retail-adr',
      law: 'SI 2015/542, reg 19(2)',
      source: 'https://www.legislation.gov.uk/uksi/2015/542/part/4/2016-01-09',
    },
    {
      from: day('2026-04-06'),
      tells: 'when-it-takes-part',
      form: 'durable-medium',
      law: 'Digital Markets, Competition and Consumers Act 2024, Part 4 Chapter 4',
      source: 'https://www.businesscompanion.info/focus/alternative-dispute-resolution/introduction',
    },
  ],
  NL: [
    {
      ...durable,
      law: 'Implementatiewet buitengerechtelijke geschillenbeslechting consumenten, art. 12 lid 3',
      source:
        'https://wetten.legaltools.nl/implementatiewet-buitengerechtelijke-geschillenbeslechting-consumenten/hoofdstuk-3',
    },
  ],
  BE: [
    {
      ...durable,
      competent: 'consumer-ombudsman-belgium',
      residual: 'consumer-ombudsman-belgium',
      law: 'Wetboek van economisch recht / Code de droit économique, art. XVI.4',
      source:
        'https://corbus.be/nieuws/buitengerechtelijke-regeling-van-consumentengeschillen-aangepast-art-64-70-db-wer/',
    },
  ],
  DE: [
    {
      tells: 'always',
      form: 'text',
      competent: 'universalschlichtungsstelle',
      law: 'VSBG §§ 36, 37',
      source: 'https://www.gesetze-im-internet.de/vsbg/__37.html',
    },
  ],
  FR: [
    {
      tells: 'mediator',
      form: 'durable-medium',
      law: 'Code de la consommation, art. L612-1 et L616-1',
      source: 'https://www.economie.gouv.fr/mediation-conso/information-et-assistance-du-consommateur',
    },
  ],
  IE: [
    {
      ...durable,
      law: 'SI 343/2015, reg 18',
      source: 'https://www.irishstatutebook.ie/eli/2015/si/343/made/en/print',
    },
  ],
  ES: [
    {
      ...durable,
      competent: 'juntas-arbitrales',
      law: 'Ley 7/2017, art. 40',
      source: 'https://www.boe.es/buscar/act.php?id=BOE-A-2017-12659',
    },
  ],
  IT: [
    {
      ...durable,
      competent: 'netcomm',
      law: 'Codice del consumo, art. 141-sexies',
      source: 'https://www.brocardi.it/codice-del-consumo/parte-v/titolo-ii-bis/art141sexies.html',
    },
  ],
}

const lawOf = (country: string, on: Day): Law | undefined =>
  laws[country]?.find(({ from = on, until = on }) => from <= on && on <= until)

const known = (policy: Naming, id: BodyId | undefined): readonly NamedBody[] => {
  const body = id === undefined ? undefined : bodyIn(policy, id)
  return body ? [body] : []
}

const whatIsSaid = ({ tells, competent }: Law, adr: readonly NamedBody[], policy: Naming) => {
  const joined = adr.filter(({ takesPart }) => takesPart === true)
  if (tells === 'mediator')
    return { says: joined.length > 0 ? 'mediator' : 'mediator-missing', bodies: joined } as const
  if (joined.length > 0) return { says: 'takes-part', bodies: joined } as const
  if (tells === 'when-it-takes-part') return { says: 'nothing', bodies: [] } as const
  return { says: 'no-part', bodies: adr.length > 0 ? adr : known(policy, competent) } as const
}

/**
 * The notice that the law of the storefront's country makes part of the last answer; undefined for a country whose law is not
 * in the table. `on` is the day of that answer: laws, memberships and accreditations are those of that day. Sources: each law's
 * own, and Directive 2013/11/EU, article 13(3), for the member states. A body counts as joined only where the policy says so.
 */
export const endNotice = (policy: Naming, facts: NamingFacts, home: string, on: Day): EndNotice | undefined => {
  const law = lawOf(home, on)
  if (!law) return undefined
  const adr = bodiesFor(policy, facts, home, on).filter(body => body.adr !== undefined)
  const { says, bodies } = whatIsSaid(law, adr, policy)
  const isListed = bodies.some(body => body.adr === 'listed')
  const also = isListed || says === 'nothing' ? [] : known(policy, law.residual)
  return { country: home, says, bodies, also, form: law.form, law: law.law, source: law.source }
}
