import type { Versioned } from '#ledger/ledger.ts'
import { useComplaintWords } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import type { ComplaintVisit } from '../../../route.ts'

type Props = { readonly visit: ComplaintVisit; readonly event: Versioned }

/** The message that something was said in: whole, with what it quotes, for those who may open the room of mail. */
export const MailLine = ({ visit: { person }, event }: Props) => {
  const words = useComplaintWords()
  const mail = 'mail' in event && typeof event.mail === 'string' ? event.mail : undefined
  const mayOpen = person.roles.some(role => role === 'agent' || role === 'manager')
  return (
    <>
      {event.type === 'message-received' && event.isUnproven && <p class="heed">{words.unproven}</p>}
      {mail && mayOpen && (
        <p>
          <Link href={`/desk/mail-in/${mail}`}>{words.wholeMail}</Link>
        </p>
      )}
    </>
  )
}
