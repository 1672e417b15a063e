import type { AtRisk } from '#ledger/questions/at-risk.ts'
import { atRiskTexts } from '#texts/at-risk.ts'
import { Link } from '../link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { Counts } from './counts.ts'
import { opens } from './rooms.ts'
import { useDates } from './speech.ts'

type Props = { readonly visit: StaffVisit; readonly counts: Counts }

const Promises = ({ visit, risk }: Pick<Props, 'visit'> & { readonly risk: AtRisk }) => {
  const say = atRiskTexts[visit.language]
  const { fullDate } = useDates()
  return risk.due && risk.promises > 0 ? (
    <strong>{say.promises(risk.promises, fullDate(risk.due))}</strong>
  ) : (
    <>{say.nothingDue}</>
  )
}

/** The way to the list of them: a manager's holds everybody's, and anybody else's their own. */
const Which = ({ visit, risk }: Pick<Props, 'visit'> & { readonly risk: AtRisk }) => {
  const href = opens(visit, { roles: ['manager'], needs: 'assign' }) ? '/desk/week#at-risk' : '/desk/my-day#at-risk'
  return risk.promises > 0 ? <Link href={href}>{atRiskTexts[visit.language].which}</Link> : null
}

/** Above every page of the desk, while letters do not leave: since when, and what is missed if nobody does anything. */
export const LettersAtRisk = ({ visit, counts }: Props) => {
  const { mail, paper } = counts.atRisk ?? {}
  const { dateTime } = useDates()
  if (!mail && !paper) return null
  const say = atRiskTexts[visit.language]
  const zone = visit.shops[0]?.zone ?? 'UTC'
  return (
    <section class="notices" aria-label={say.title}>
      {mail && (
        <p>
          {say.mail(mail.letters, dateTime(mail.since, zone))} <Promises visit={visit} risk={mail} />{' '}
          {visit.person.roles.includes('administrator') ? (
            <Link href="/desk/health">{say.toHealth}</Link>
          ) : (
            say.tellAdministrator
          )}{' '}
          <Which visit={visit} risk={mail} />
        </p>
      )}
      {paper && (
        <p>
          {say.paper(paper.letters, dateTime(paper.since, zone))} <Promises visit={visit} risk={paper} />{' '}
          <Link href="/desk/letters">{say.toLetters}</Link> <Which visit={visit} risk={paper} />
        </p>
      )}
    </section>
  )
}
