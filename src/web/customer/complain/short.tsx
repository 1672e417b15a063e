import { complain } from '#texts/complain.ts'
import { customer } from '#texts/customer.ts'
import { datesIn } from '#texts/dates.ts'
import type { SentFile } from '../../form.ts'
import { Button } from '../../parts/form/button.tsx'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { FileField, TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import { formLimits } from '../../read-form.ts'
import type { ShopVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { type Answers, answersFrom, withForm } from './answers.ts'
import { MoreContactFields, ReachFields } from './ask-contact.tsx'
import { accepted } from './ask-files.tsx'
import { CategoryField, StoryField } from './ask-reason.tsx'
import { WishFields } from './ask-wish.tsx'
import { keepFiles, keptFiles } from './kept-files.ts'
import { goTo, place } from '../place.ts'
import { fileProblem } from './problems.ts'
import { sealReceipt } from './receipt.ts'
import { allProblems, keyOfWords, send } from './send.ts'
import { show } from '../show.tsx'
import type { Asked } from './step.tsx'

const OrderField = ({ visit: { language, shop }, answers, errors }: Asked) => {
  const { order, short } = complain[language]
  return (
    <TextField
      name="order"
      label={order.short}
      hint={`${order.hint(shop.orderNumberExample)} ${short.noOrder}`}
      error={errors['order']}
      value={answers.order}
      width="medium"
      spellcheck={false}
    />
  )
}

const FilesField = ({ visit: { language }, answers, errors, kept }: Asked & { readonly kept: string }) => {
  const { files, short } = complain[language]
  const dates = datesIn(language)
  return (
    <>
      {kept && <input type="hidden" name="kept" value={kept} />}
      {answers.files.length > 0 && (
        <p class="inset">{short.kept(dates.list(answers.files.map(({ name }: SentFile) => name)))}</p>
      )}
      <FileField
        name="file"
        optional
        multiple
        label={files.chooseSeveral}
        hint={files.hint(formLimits.files, dates.size(formLimits.fileBytes))}
        error={errors['file']}
        accept={accepted}
      />
    </>
  )
}

/** Every question on one page: for text browsers, for the hurried, and for whatever a lost draft left behind. */
export const ShortForm = (asked: Asked & { readonly kept: string }) => {
  const { visit } = asked
  return (
    <form method="post" action={place(visit, '/complain/short')} enctype="multipart/form-data" novalidate>
      <OrderField {...asked} />
      <CategoryField {...asked} />
      <StoryField {...asked} />
      <ReachFields {...asked} />
      <WishFields {...asked} />
      <MoreContactFields {...asked} />
      <FilesField {...asked} />
      <p class="soft">{complain[visit.language].check.privacy}</p>
      <Button>{complain[visit.language].check.send}</Button>
    </form>
  )
}

const showShort = async (visit: ShopVisit, world: World, answers: Answers, errors: Errors, kept = '') => {
  const { policy } = await world.groundFor(visit.shop)
  return show(visit, {
    title: complain[visit.language].short.title,
    errors,
    children: (
      <>
        <p class="above">
          <Link href={place(visit, '/')}>{customer[visit.language].frame.back}</Link>
        </p>
        <h1>{complain[visit.language].short.title}</h1>
        <p class="lead">{complain[visit.language].short.lead}</p>
        <ShortForm visit={visit} policy={policy} answers={answers} errors={errors} kept={kept} />
      </>
    ),
  })
}

export const getShort = (visit: ShopVisit, world: World) => showShort(visit, world, answersFrom({}), {})

export const postShort = async (visit: ShopVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const kept = await keptFiles(form, visit, world)
  const answers = { ...withForm(answersFrom({}), form), files: kept.files }
  const errors = { ...allProblems(answers, visit), ...fileProblem(form, visit.language) }
  if (hasErrors(errors)) return showShort(visit, world, answers, errors, await keepFiles(kept, visit, world))
  const sent = await send(answers, keyOfWords(answers, visit), visit, world)
  if (kept.key) await world.drafts.drop(kept.key)
  return goTo(visit, `/complain/${sealReceipt(sent, visit, world)}/sent`)
}
