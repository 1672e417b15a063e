import { useComplaintWords, useThings } from '../../parts/desk/speech.ts'
import { Typed } from '../../parts/messages.tsx'
import type { ComplaintVisit } from '../../route.ts'

/** The customer's own words, oldest first. */
const saidBy = ({ history }: ComplaintVisit): readonly string[] =>
  history.events.flatMap(event => {
    if (event.type === 'filed') return event.words?.story ?? []
    return event.type === 'message-received' ? (event.words?.text ?? []) : []
  })

/** What the customer said and what came of the questions, in sight of whoever writes or decides. */
export const Beside = ({
  visit,
  known = true,
}: {
  readonly visit: ComplaintVisit
  /** Also the answers to the questions; false where they stand on the page itself. */
  readonly known?: boolean
}) => {
  const { beside } = useComplaintWords()
  const things = useThings()
  const { questions, language } = visit.history.complaint
  const answered = known ? questions.filter(question => question.answered) : []
  return (
    <aside class="beside">
      <h2>{beside.said}</h2>
      <div lang={language}>
        {saidBy(visit).map(text => (
          <Typed text={text} />
        ))}
      </div>
      {answered.length > 0 && <h2>{beside.known}</h2>}
      {answered.map(({ source, text, answered: answer }) => (
        <>
          <h3>
            {things.sources[source]}: {text}
          </h3>
          <Typed text={answer?.text ?? ''} />
        </>
      ))}
    </aside>
  )
}
