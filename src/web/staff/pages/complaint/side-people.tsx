import type { Order } from '#shop/orders.ts'
import { useComplaintWords, useDates, useThings } from '../../../parts/desk/speech.ts'
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
  const { handler, handledBy } = setting.visit.history.complaint
  const name = (id: string) => things.name(id, setting.names)
  return (
    <Section title={words.side.people}>
      <p>
        {handler ? `${words.side.handler}: ${name(handler)}` : <span class="late">{words.noHandler}</span>}
        {handledBy.length > 0 && <small>{words.side.handled(dates.list(handledBy.map(name)))}</small>}
      </p>
      <p class="links">
        <ActLink visit={setting.visit} act="assign" />
      </p>
    </Section>
  )
}
