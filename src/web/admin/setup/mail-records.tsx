import type { Storefront } from '#policy/storefront.ts'
import type { MailRecord, OfDomain, RecordState, WantedRecord } from '#post/out/records.ts'
import { mailRecordTexts } from '#texts/mail-records.ts'
import { ButtonLink } from '../../parts/form/button.tsx'
import { SummaryList } from '../../parts/summary-list.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { placeOf } from './frame.tsx'

/** What belongs in the DNS; of each record that was looked up, also what is there. */
export type Belonging = readonly OfDomain<WantedRecord & Partial<MailRecord>>[]
type One = Belonging[number]['records'][number]

/** Looking takes a while and asks others, so the page does it only where somebody wants it. */
export const belonging = async (visit: StaffVisit, world: World, shop: Storefront): Promise<Belonging> => {
  const { wanted, found } = world.mailRecords
  return visit.c.req.query('look') === 'dns' ? found([shop.email]) : wanted([shop.email])
}

const kindOf = (state: RecordState) => (state === 'good' || state === 'unread' ? state : 'fix')
const tones = { good: 'kept', fix: 'late', unread: 'soon' } as const

const Standing = ({ visit, state, found }: One & { readonly visit: StaffVisit }) => {
  const say = mailRecordTexts[visit.language]
  if (!state) return null
  return (
    <>
      <p>
        <Tag tone={tones[kindOf(state)]}>{say.tags[kindOf(state)]}</Tag> {state !== 'good' && say.states[state]}
      </p>
      {found !== undefined && (
        <p>
          {say.is} <code>{found}</code>
        </p>
      )}
    </>
  )
}

const Record = ({ visit, domain, ...one }: One & { readonly visit: StaffVisit; readonly domain: string }) => {
  const say = mailRecordTexts[visit.language]
  const { record, name, state, wanted } = one
  return (
    <>
      {name !== domain && (
        <p>
          {say.name} <code>{name}</code>
        </p>
      )}
      <Standing visit={visit} {...one} />
      {state !== 'good' && <p class="soft">{say.purposes[record]}</p>}
      {state !== 'good' && wanted !== undefined && (
        <p>
          {say.mustBe} <code>{wanted}</code>
        </p>
      )}
    </>
  )
}

/** The records of each domain that letters have to do with, and a way to look whether they are there. */
export const MailRecords = ({
  visit,
  shop,
  records,
}: {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly records: Belonging
}) => {
  const say = mailRecordTexts[visit.language]
  const all = records.flatMap(one => one.records)
  const signsHere = all.some(({ record }) => record === 'dkim')
  return (
    <section class="records" aria-labelledby="dns">
      <h2 id="dns">{say.title}</h2>
      <p class="soft">{say.lead}</p>
      {all.every(({ state }) => state === 'good') && <output class="notice">{say.allGood}</output>}
      {records.map(({ domain, records: ofDomain }) => (
        <>
          <h3>{domain}</h3>
          <SummaryList
            rows={ofDomain.map(one => ({
              label: say.names[one.record],
              value: <Record visit={visit} domain={domain} {...one} />,
            }))}
          />
        </>
      ))}
      {!signsHere && <p class="soft">{say.signsElsewhere}</p>}
      <p>
        <ButtonLink kind="plain" href={`${placeOf(shop, 'mail')}?look=dns#dns`}>
          {all.some(({ state }) => state) ? say.lookAgain : say.look}
        </ButtonLink>
      </p>
    </section>
  )
}
