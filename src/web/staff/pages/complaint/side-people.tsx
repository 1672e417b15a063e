import type { Order } from '#shop/orders.ts'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
import { useAway } from '../../away.ts'
import type { Setting } from '../../setting.ts'
import { ActLink, Section } from './side-section.tsx'

/** Who complained, how to reach them, and what they bought. */
export const SideCustomer = ({ setting, order }: { readonly setting: Setting; readonly order: Order | undefined }) => {
  const words = useComplaintWords()
  const { contact } = setting.visit.history
  const { email, phone, address, help } = contact
  return (
    <Section title={words.side.contact}>
      <p>
        {email && <span class="reach">{email}</span>}
        {phone && <span class="reach">{phone}</span>}
        {address && <span class="reach typed">{address}</span>}
      </p>
      {help && <p class="soon">{words.helpNeeded(help)}</p>}
      {order && (
        <ul class="soft">
          {order.lines.map(({ name, quantity }) => (
            <li>{words.order.line(quantity, name)}</li>
          ))}
        </ul>
      )}
      <p class="links">
        <ActLink visit={setting.visit} act="correct-contact" />
      </p>
    </Section>
  )
}

/** Who has it, and who had a hand in it and so cannot review it. */
export const SidePeople = ({ setting }: { readonly setting: Setting }) => {
  const [words, things, dates] = [useComplaintWords(), useThings(), useDates()]
  const { handler, handledBy, concerned } = setting.visit.history.complaint
  const name = (id: string) => things.name(id, setting.names)
  const awayUntil = useAway(setting.away)(handler ?? '')
  const isConcerned = concerned.some(({ person }) => person === handler)
  return (
    <Section title={words.side.people}>
      <p>
        {handler ? `${words.side.handler}: ${name(handler)}` : <span class="late">{words.noHandler}</span>}
        {awayUntil && <small class="soon">{awayUntil}</small>}
        {handler && isConcerned && <small class="late">{words.side.concernedHandler}</small>}
        {handledBy.length > 0 && <small>{words.side.handled(dates.list(handledBy.map(name)))}</small>}
      </p>
      {concerned.length > 0 && (
        <ul>
          {concerned.map(({ person, heardAt }) => (
            <li>
              {words.side.about(name(person))}{' '}
              <small class={heardAt ? undefined : 'soon'}>{heardAt ? words.side.heard : words.side.notHeard}</small>
              {!heardAt && <ActLink visit={setting.visit} act="hear-staff" subject={person} />}
            </li>
          ))}
        </ul>
      )}
      <p class="links">
        <ActLink visit={setting.visit} act="assign" />
        <ActLink visit={setting.visit} act="name-staff" />
      </p>
    </Section>
  )
}
