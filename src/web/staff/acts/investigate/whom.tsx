import { count } from '#calendar/period.ts'
import type { Day } from '#calendar/day.ts'
import type { Asked } from '#complaint/state.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import type { Option } from '../../../parts/form/field.tsx'
import type { Reader } from '../../forms/read.ts'
import { useNamed } from '../../away.ts'
import type { Setting } from '../../setting.ts'

/** Everybody who can be asked something, as `kind:id`. */
export const useWhom = ({ partners, colleagues, away }: Setting): readonly Option[] => {
  const named = useNamed({ away })
  const words = useAct('ask')
  return [
    ...partners.map(({ id, name }) => ({ value: `partner:${id}`, text: name })),
    ...colleagues.map(one => ({ value: `person:${one.id}`, text: named(one) })),
    { value: 'customer', text: words.customer },
  ]
}

/** Who was chosen; noted as unreadable when it is nobody who can be asked. */
export const whomIn = (read: Reader, name: string, { partners, colleagues }: Setting): Asked => {
  const [kind, id] = read.text(name).split(':')
  if (kind === 'customer') return { kind }
  const partner = partners.find(one => kind === 'partner' && one.id === id)
  if (partner) return { kind: 'partner', partner: partner.id }
  const person = colleagues.find(one => kind === 'person' && one.id === id)
  if (!person) read.note(name, 'choice')
  return { kind: 'person', person: person?.id ?? '' }
}

/** The day proposed to answer a question by: three working days from now. */
export const proposedDay = ({ visit }: Setting): Day => {
  const { policy, calendar, zone } = visit.history.ground
  return count(visit.now, { workingDays: 3 }, { calendar, zone, counting: policy.counting }).on
}
