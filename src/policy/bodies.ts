// Clause 13: the outside bodies a customer can turn to. What each can and cannot do is said in `texts/`.
import { type Day, day } from '#calendar/day.ts'

export type BodyId =
  | 'citizens-advice'
  | 'advice-direct-scotland'
  | 'consumerline'
  | 'consuwijzer'
  | 'ecc-netherlands'
  | 'court'

/** advises: tells a consumer where they stand; assists: contacts the shop in another country; decides: gives a ruling. */
export type Body = {
  readonly id: BodyId
  readonly country: 'GB' | 'NL'
  readonly name: string
  readonly does: 'advises' | 'assists' | 'decides'
  readonly site: string
  readonly phone?: string
  readonly checkedOn: Day
  readonly source: string
}

const checkedOn = day('2026-11-22')

export const bodies: readonly Body[] = [
  {
    id: 'citizens-advice',
    country: 'GB',
    name: 'Citizens Advice consumer service',
    does: 'advises',
    site: 'https://www.citizensadvice.org.uk/consumer/',
    phone: '0808 223 1133',
    checkedOn,
    source:
      'kent.gov.uk and milton-keynes.gov.uk: Trading Standards takes reports through this service, not from consumers',
  },
  {
    id: 'advice-direct-scotland',
    country: 'GB',
    name: 'Advice Direct Scotland',
    does: 'advises',
    site: 'https://consumeradvice.scot/',
    checkedOn,
    source: 'consumeradvice.scot, the Scottish counterpart of the Citizens Advice consumer service',
  },
  {
    id: 'consumerline',
    country: 'GB',
    name: 'Consumerline',
    does: 'advises',
    site: 'https://www.nidirect.gov.uk/consumerline',
    phone: '0300 123 6262',
    checkedOn,
    source: 'nibusinessinfo.co.uk: Trading Standards Service of Northern Ireland',
  },
  {
    id: 'consuwijzer',
    country: 'NL',
    name: 'ACM ConsuWijzer',
    does: 'advises',
    site: 'https://www.consuwijzer.nl/',
    checkedOn,
    source: 'consuwijzer.nl: informs and collects signals, does not judge a single case',
  },
  {
    id: 'ecc-netherlands',
    country: 'NL',
    name: 'ECC Nederland',
    does: 'assists',
    site: 'https://www.eccnederland.nl/',
    checkedOn,
    source: 'eccnederland.nl: purchases across a border within the EU, free of charge',
  },
  {
    id: 'court',
    country: 'NL',
    name: 'Kantonrechter',
    does: 'decides',
    site: 'https://www.rechtspraak.nl/',
    checkedOn,
    source: 'rechtspraak.nl: the court for consumer purchases; there is a fee',
  },
]

export const bodiesOf = (ids: readonly BodyId[]): readonly Body[] => bodies.filter(body => ids.includes(body.id))
