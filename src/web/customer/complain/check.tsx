import type { Policy } from '#policy/policy.ts'
import { complain } from '#texts/complain.ts'
import { customer } from '#texts/customer.ts'
import { datesIn } from '#texts/dates.ts'
import { lowered } from '#texts/lowered.ts'
import { languageNames } from '#texts/page-frame.ts'
import { thingsIn } from '#texts/things.ts'
import { languageIn } from '#texts/tongue.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import { Typed } from '../../parts/messages.tsx'
import { SummaryList, type SummaryRow } from '../../parts/summary-list.tsx'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { categoryOf, languageOf, looksLikeOurs, orderNumberOf, wishesOf } from './answers.ts'
import { type Draft, withDraft } from './draft.ts'
import { goTo, place } from '../place.ts'
import { allProblems, keyOfDraft, send } from './send.ts'
import { show } from '../show.tsx'
import type { StepName } from './step.tsx'

const changePlace = (visit: ShopVisit, key: string, step: StepName): string => {
  const path = place(visit, `/complain/${key}/${step}`)
  return `${path}${path.includes('?') ? '&' : '?'}then=check`
}

const rowsOf = (visit: ShopVisit, policy: Policy, { key, answers }: Draft): readonly SummaryRow[] => {
  const { language, shop } = visit
  const { order, reason, wish, files, contact } = complain[language]
  const things = thingsIn(language)
  const number = orderNumberOf(answers)
  const row = (step: StepName, label: string, value: SummaryRow['value']): SummaryRow => ({
    label,
    value,
    change: changePlace(visit, key, step),
  })
  const wished = wishesOf(policy).filter(one => answers.wishes.includes(one))
  const wishes = wished.map((one, n) => (n === 0 ? things.wishes[one] : lowered(things.wishes[one])))
  const typed = (text: string) => text && <Typed text={text} />
  const unusual = number && !looksLikeOurs(number, shop) && <p class="hint">{order.unusual(shop.orderNumberExample)}</p>
  return [
    row('order', order.short, number ? <>{[number, unusual]}</> : order.noneShort),
    row('reason', reason.category, things.categories[categoryOf(answers, policy)]),
    row('reason', reason.story, typed(answers.story)),
    row('wish', wish.title, datesIn(language).list(wishes)),
    row('wish', wish.words, typed(answers.wish)),
    row('files', files.short, datesIn(language).list(answers.files.map(({ name }) => name))),
    row('contact', contact.name, answers.name),
    row('contact', contact.email, answers.email),
    row('contact', contact.address, typed(answers.address)),
    row('contact', contact.phone, answers.phone),
    row('contact', contact.language, languageNames[languageOf(answers, shop, languageIn(language))]),
    row('contact', contact.help, typed(answers.help)),
  ]
}

/** Which step asks for the field that an error is about. */
const stepOf: Readonly<Record<string, StepName>> = { order: 'order', story: 'reason', wish: 'wish' }

const showCheck = async (visit: ShopVisit, world: World, draft: Draft, problems: Errors) => {
  const { language } = visit
  const { check, next } = complain[language]
  const { policy } = await world.groundFor(visit.shop)
  const missing = Object.entries(problems)
  return show(visit, {
    title: check.title,
    status: missing.length > 0 && visit.c.req.method === 'POST' ? 422 : 200,
    children: (
      <>
        <p class="above">
          <Link href={place(visit, `/complain/${draft.key}/contact`)}>{customer[language].frame.back}</Link>
        </p>
        <h1>{check.title}</h1>
        <p class="lead">{check.nothingSent}</p>
        {missing.length > 0 && (
          <div class="problem" role="alert" tabindex={-1}>
            <p>{check.incomplete}</p>
            <ul>
              {missing.map(([field, text]) => (
                <li>
                  <Link href={changePlace(visit, draft.key, stepOf[field] ?? 'contact')}>{text}</Link>
                </li>
              ))}
            </ul>
          </div>
        )}
        <SummaryList rows={rowsOf(visit, policy, draft)} />
        <form method="post" action={place(visit, `/complain/${draft.key}/check`)} class="actions">
          <p class="soft">{check.privacy}</p>
          {missing.length > 0 ? <Button kind="plain">{next}</Button> : <Button>{check.send}</Button>}
        </form>
      </>
    ),
  })
}

export const getCheck = withDraft((visit, world, draft) =>
  showCheck(visit, world, draft, allProblems(draft.answers, visit)),
)

/** Sends the complaint. Sent twice, or from two windows, it is still one. */
export const postCheck = withDraft(async (visit, world, draft) => {
  const problems = allProblems(draft.answers, visit)
  if (hasErrors(problems)) return showCheck(visit, world, draft, problems)
  const sent = await send(draft.answers, keyOfDraft(draft.key), visit, world)
  await world.drafts.save(draft.key, { sent })
  return goTo(visit, `/complain/${draft.key}/sent`)
})
