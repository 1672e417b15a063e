import { eventIn } from '#texts/events.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { Link } from '../../../parts/link.tsx'
import { addressOf } from '../../address.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { Line } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'
import { AboutLetter } from './about-letter.tsx'

const letterIn = ({ visit, subject }: Setting) => visit.history.complaint.letters.find(({ key }) => key === subject)

/** Why it most likely goes again: what was done about it since it went astray. */
const likely = (setting: Setting): 'corrected' | 'unknown' | 'failed' => {
  const letter = letterIn(setting)
  const { events } = setting.visit.history
  if (events.some(({ type, at }) => type === 'contact-corrected' && at >= (letter?.at ?? ''))) return 'corrected'
  return letter?.state === 'unknown' ? 'unknown' : 'failed'
}

/** What became of it the last time, with the reason where there is one. */
const WhyAstray = ({ setting }: { readonly setting: Setting }) => {
  const { history, language } = setting.visit
  const last = history.events.findLast(event => event.type === 'letter-returned' && event.letter === setting.subject)
  return last ? <p class="late">{eventIn(language, setting.names)(last)}.</p> : null
}

/** A customer whom mail does not reach may be reached otherwise. */
const OtherWays = ({ setting }: { readonly setting: Setting }) => {
  const words = useAct('resend-letter')
  const { visit } = setting
  const { phone, address } = visit.history.contact
  if (letterIn(setting)?.to !== 'customer' || visit.history.complaint.reach === 'post') return null
  return (
    <section class="soft">
      <h2>{words.otherWays}</h2>
      <ul>
        {phone && <li>{words.phone(phone)}</li>}
        {address && (
          <li>
            {words.post} <span class="typed">{address}</span>
          </li>
        )}
        {!phone && !address && <li>{words.noOther}</li>}
      </ul>
      <p>
        <Link href={addressOf(visit, 'correct-contact')}>{words.correct}</Link>
      </p>
    </section>
  )
}

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('resend-letter')
  const { contact, complaint } = setting.visit.history
  const letter = letterIn(setting)
  const byPost = complaint.reach === 'post'
  return (
    <>
      {letter?.state === 'unknown' ? <p>{words.same}</p> : <WhyAstray setting={setting} />}
      {letter?.to === 'customer' && (
        <p class="about">
          {byPost ? words.byPost : words.to} <strong class="typed">{byPost ? contact.address : contact.email}</strong>
        </p>
      )}
      <Line typed={typed} name="reason" label={words.why} proposed={words.reasons[likely(setting)]} width="full" />
      <OtherWays setting={setting} />
    </>
  )
}

/** A letter that did not arrive, or that nobody knows of, goes out again. */
export const resendLetter = act({
  name: 'resend-letter',
  Fields,
  About: AboutLetter,
  first: 'reason',
  parse: (read, setting) => ({
    type: 'resend-letter',
    letter: setting.subject,
    words: { reason: read.text('reason') },
  }),
})
