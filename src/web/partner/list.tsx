// Clause 7: all that a busy warehouse or courier has to answer, on one page with one link.
import { type Day, dayOf } from '#calendar/day.ts'
import type { ListedQuestion } from '#ledger/questions/partner-list.ts'
import { datesIn } from '#texts/dates.ts'
import { partnerTexts } from '#texts/partner.ts'
import { ButtonLink } from '../parts/form/button.tsx'
import { Hidden } from '../parts/hidden.tsx'
import { Typed as Words } from '../parts/messages.tsx'
import { respond } from '../parts/page.tsx'
import { PartnerPage } from '../parts/partner-page.tsx'
import type { PartnerListVisit } from '../route.ts'
import type { World } from '../world.ts'

type ItemProps = { readonly visit: PartnerListVisit; readonly listed: ListedQuestion; readonly today: Day }

const Item = ({ visit, listed, today }: ItemProps) => {
  const say = partnerTexts[visit.language]
  const { id, question, reference, text, dueOn, status } = listed
  const date = datesIn(visit.language).fullDate(dueOn)
  const isOpen = status === 'asked'
  const by = dueOn < today ? say.list.late(date) : say.list.by(date)
  return (
    <li>
      <h3>{reference}</h3>
      <p class="soft">{isOpen ? by : say.list.until(date)}</p>
      <Words text={text ?? say.erased} />
      <p class="actions">
        <ButtonLink href={`/q-list/${visit.key}/${id}/${question}`} kind={isOpen ? 'main' : 'plain'}>
          {isOpen ? say.list.answer : say.list.correct} <Hidden>{say.list.about(reference)}</Hidden>
        </ButtonLink>
      </p>
    </li>
  )
}

const Items = ({
  listed,
  title,
  ...rest
}: Omit<ItemProps, 'listed'> & { readonly listed: readonly ListedQuestion[]; readonly title: string }) =>
  listed.length === 0 ? null : (
    <>
      <h2>{title}</h2>
      <ul class="plain">
        {listed.map(one => (
          <Item listed={one} {...rest} />
        ))}
      </ul>
    </>
  )

export const showList = async (visit: PartnerListVisit, world: World): Promise<Response> => {
  const { shop, language, partner } = visit
  const say = partnerTexts[language]
  const today = dayOf(visit.now, shop.zone)
  const all = await world.questions.partnerList({ partner: partner.id, storefront: shop.id, today })
  const open = all.filter(({ status }) => status === 'asked')
  const given = all.filter(({ status }) => status === 'answered')
  return respond(
    visit.c,
    <PartnerPage shop={shop} language={language} title={say.list.title(shop.name)}>
      <h1>{say.list.title(shop.name)}</h1>
      <p class="lead">{open.length === 0 ? say.list.nothing : say.list.lead(open.length)}</p>
      <Items visit={visit} today={today} listed={open} title={say.question} />
      <Items visit={visit} today={today} listed={given} title={say.list.given} />
    </PartnerPage>,
  )
}
