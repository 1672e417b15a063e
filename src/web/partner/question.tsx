// Clause 7: what a warehouse or courier sees. Only the question, and what was chosen to go along with it.
import { dayOf } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { partnerTexts } from '#texts/partner.ts'
import { Button } from '../parts/form/button.tsx'
import { Radios } from '../parts/form/choice.tsx'
import { FullDate } from '../parts/date.tsx'
import type { Errors } from '../parts/form/error-summary.tsx'
import { FileField, TextArea } from '../parts/form/field.tsx'
import { Typed as Words } from '../parts/messages.tsx'
import { formLimits } from '../read-form.ts'
import type { PartnerVisit } from '../route.ts'
import type { Typed } from './answer.ts'
import { choicesFor } from './choices.ts'
import { Released } from './released.tsx'
import { PartnerPage } from '../parts/partner-page.tsx'
import type { Photo } from './photo.ts'

type QuestionProps = {
  readonly visit: PartnerVisit
  readonly typed: Typed
  readonly errors: Errors
  readonly photo: Photo
}

export const todayFor = ({ now, history }: PartnerVisit) => dayOf(now, history.ground.zone)

const Asked = ({ visit }: { readonly visit: PartnerVisit }) => {
  const say = partnerTexts[visit.language]
  const due = visit.question.asked?.dueOn
  return (
    <div class="now">
      {due && (
        <p>
          {say.answerBy}{' '}
          <span class="date">
            <FullDate on={due} />
          </span>
        </p>
      )}
      {due && due < todayFor(visit) && <p>{say.stillLate}</p>}
    </div>
  )
}

export const QuestionText = ({ visit }: { readonly visit: PartnerVisit }) => {
  const say = partnerTexts[visit.language]
  return (
    <>
      <h2>{say.question}</h2>
      <div class="message out">
        <Words text={visit.question.text ?? say.erased} />
      </div>
      <Released visit={visit} />
    </>
  )
}

const Form = ({ visit, typed, errors, photo }: QuestionProps) => {
  const say = partnerTexts[visit.language]
  const size = datesIn(visit.language).size(formLimits.fileBytes)
  const kept = photo.files.map(({ name }) => name).join(', ')
  return (
    <form method="post" action={visit.base} enctype="multipart/form-data" novalidate>
      <Radios
        name="found"
        label={say.found}
        options={choicesFor(visit.question.source).map(value => ({ value, text: say.choices[value] }))}
        value={typed.found}
        error={errors['found']}
      />
      <TextArea
        name="text"
        label={say.text}
        hint={say.textHint}
        rows={4}
        value={typed.text}
        error={errors['text']}
        optional
      />
      {kept && <p>{say.photoKept(kept)}</p>}
      {photo.key && <input type="hidden" name="kept" value={photo.key} />}
      <FileField
        name="photo"
        label={say.photo}
        hint={say.photoHint(size)}
        accept="image/*,application/pdf"
        capture="environment"
        multiple
        error={errors['photo']}
        optional
      />
      <Button>{visit.question.answered ? say.correct : say.send}</Button>
    </form>
  )
}

export const titleOf = ({ shop, history, language }: PartnerVisit): string =>
  partnerTexts[language].title(shop.name, history.complaint.reference)

export const QuestionPage = (props: QuestionProps) => {
  const { visit, errors } = props
  return (
    <PartnerPage shop={visit.shop} language={visit.language} title={titleOf(visit)} errors={errors}>
      <h1>{titleOf(visit)}</h1>
      <Asked visit={visit} />
      <QuestionText visit={visit} />
      <h2>{partnerTexts[visit.language].yours}</h2>
      <Form {...props} />
    </PartnerPage>
  )
}
