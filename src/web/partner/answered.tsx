import { partnerTexts } from '#texts/partner.ts'
import { datesIn } from '#texts/dates.ts'
import { ButtonLink } from '../parts/form/button.tsx'
import { Link } from '../parts/link.tsx'
import { Typed as Words } from '../parts/messages.tsx'
import type { PartnerVisit } from '../route.ts'
import { MailTo, PartnerPage } from '../parts/partner-page.tsx'
import { QuestionText, titleOf } from './question.tsx'

const Given = ({ visit }: { readonly visit: PartnerVisit }) => {
  const say = partnerTexts[visit.language]
  const { answered } = visit.question
  if (!answered) return null
  const names = answered.files.flatMap(({ name }) => (name ? [name] : []))
  return (
    <>
      <h2>{say.yours}</h2>
      <div class="message in">
        <Words text={answered.text ?? say.erased} />
        {names.length > 0 && <p class="soft">{say.files(names.join(', '))}</p>}
      </div>
    </>
  )
}

const BackToList = ({ visit }: { readonly visit: PartnerVisit }) =>
  visit.list ? (
    <p>
      <Link href={visit.list}>{partnerTexts[visit.language].list.back}</Link>
    </p>
  ) : null

/** Thanks, and until when the answer can be put right. */
export const DonePage = ({ visit, isOpen }: { readonly visit: PartnerVisit; readonly isOpen: boolean }) => {
  const say = partnerTexts[visit.language]
  const due = visit.question.asked?.dueOn
  return (
    <PartnerPage shop={visit.shop} language={visit.language} title={say.done}>
      <h1>{say.done}</h1>
      <p class="lead">
        {isOpen && due ? `${say.doneText(datesIn(visit.language).fullDate(due))} ${say.doneOnly}` : say.doneOnly}
      </p>
      <QuestionText visit={visit} />
      <Given visit={visit} />
      <BackToList visit={visit} />
      {isOpen && (
        <p class="actions">
          <ButtonLink href={visit.base} kind="plain">
            {say.toCorrect}
          </ButtonLink>
        </p>
      )}
    </PartnerPage>
  )
}

const title = ({ question, language }: PartnerVisit): string => {
  const say = partnerTexts[language]
  if (question.withdrawn) return say.notNeeded
  return question.answered ? say.readOnly : say.closed
}

/** The question and the answer as they are; nothing can be changed any more. */
export const ClosedPage = ({ visit }: { readonly visit: PartnerVisit }) => {
  const say = partnerTexts[visit.language]
  return (
    <PartnerPage shop={visit.shop} language={visit.language} title={titleOf(visit)}>
      <h1>{title(visit)}</h1>
      <p class="lead">{visit.question.withdrawn ? say.notNeededText : say.closedText}</p>
      <MailTo shop={visit.shop} language={visit.language} />
      <QuestionText visit={visit} />
      <Given visit={visit} />
      <BackToList visit={visit} />
    </PartnerPage>
  )
}
