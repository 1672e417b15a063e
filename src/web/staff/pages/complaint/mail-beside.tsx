import { dayOf } from '#calendar/day.ts'
import type { MailRow } from '#post/in/mail-in.ts'
import { mailInTexts } from '#texts/mail-in.ts'
import { When } from '../../../parts/desk/when.tsx'
import { Link } from '../../../parts/link.tsx'
import type { ComplaintVisit } from '../../../route.ts'
import { senderIn, whyIn } from '../../mail-in/list.tsx'
import { Section } from './side-section.tsx'

type Props = { readonly visit: ComplaintVisit; readonly mail: readonly MailRow[] }

const Line = ({ visit, one }: { readonly visit: ComplaintVisit; readonly one: MailRow }) => {
  const { zone } = visit.history.ground
  return (
    <li>
      <Link href={`/desk/mail-in/${one.id}`}>{one.subject || mailInTexts[visit.language].noSubject}</Link>{' '}
      <small class="soft">
        <span class="typed">{senderIn(one, visit.language)}</span> · {whyIn(one, visit.language)} ·{' '}
        <When at={one.receivedAt} zone={zone} today={dayOf(visit.now, zone)} />
      </small>
    </li>
  )
}

/** What came to the address of the complaint from somebody it does not know: no part of it until a person says so. */
export const MailBeside = ({ visit, mail }: Props) => {
  const { beside } = mailInTexts[visit.language]
  const waiting = mail.filter(({ state }) => state === 'waiting')
  if (waiting.length === 0) return null
  return (
    <div class="heed">
      <h2>{waiting.length === 1 ? beside.waiting : beside.waitingMany(waiting.length)}</h2>
      <p>{beside.text}</p>
      <ul class="plain spaced">
        {waiting.map(one => (
          <Line visit={visit} one={one} />
        ))}
      </ul>
    </div>
  )
}

/** What programs sent about it, and what was set aside: kept, and without effect. */
export const MailKept = ({ visit, mail }: Props) => {
  const { beside } = mailInTexts[visit.language]
  const kept = mail.filter(({ state, reason }) => state !== 'waiting' && reason !== 'bounce')
  if (kept.length === 0) return null
  return (
    <Section title={beside.kept}>
      <p class="soft">{beside.keptText}</p>
      <ul class="plain spaced">
        {kept.map(one => (
          <Line visit={visit} one={one} />
        ))}
      </ul>
    </Section>
  )
}
