import type { ComponentChildren } from 'preact'
import { useAct, useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { addressOf } from '../../address.ts'
import type { Setting } from '../../setting.ts'
import { ProposedRemedy } from './from-findings.tsx'

const Given = ({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: ComponentChildren
}) => (
  <section class="given" id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`}>{title}</h2>
    {children}
  </section>
)

/** The findings as the letter will tell them; one that is missing can be recorded from here. */
export const FindingsGiven = ({ setting }: { readonly setting: Setting }) => {
  const [words, texts, things] = [useAct('answer'), useComplaintWords(), useThings()]
  const { heads } = setting.visit.history.complaint
  return (
    <Given id="findings" title={words.findings}>
      <ul>
        {heads.map(({ id, text, found }) => (
          <li>
            <span class="clip soft">{heads.length > 1 ? `${texts.point(id)}: ${text ?? ''}` : text}</span>
            {found ? (
              <>
                <strong>{things.findings[found.finding]}</strong> (
                {texts.cause(things.causes[found.cause].toLowerCase())})
                <br />
                {found.reasons}
              </>
            ) : (
              <>
                <span class="late">{words.noFinding}</span> ·{' '}
                <Link href={`${addressOf(setting.visit, 'find')}?of=${id}`}>{words.toFind}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Given>
  )
}

/** The remedies as the letter will tell them. Only what a manager approved is promised. */
export const RemediesGiven = ({ setting }: { readonly setting: Setting }) => {
  const [words, texts, things, dates] = [useAct('answer'), useComplaintWords(), useThings(), useDates()]
  const offered = setting.visit.history.complaint.remedies.filter(
    ({ status }) => status !== 'refused' && status !== 'withdrawn',
  )
  return (
    <Given id="remedies" title={words.remedies}>
      <ProposedRemedy setting={setting} />
      {offered.length === 0 && <p>{words.noRemedies}</p>}
      <ul>
        {offered.map(({ kind, amount, what, status, promised }) => (
          <li>
            <strong>{things.remedies[kind]}</strong>
            {amount && ` ${dates.money(amount)}`}
            {promised.at(-1) && `, ${texts.remedy.approved(dates.fullDate(promised.at(-1)?.by ?? promised[0]!.by))}`}
            {status === 'proposed' && (
              <>
                {' '}
                <Tag tone="soon">{texts.remedy.proposed}</Tag>
              </>
            )}
            <br />
            {what}
          </li>
        ))}
      </ul>
      <Link href={addressOf(setting.visit, 'offer-remedy')}>{words.toOffer}</Link>
    </Given>
  )
}
