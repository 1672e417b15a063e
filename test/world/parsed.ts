import { instant } from '#calendar/day.ts'
import type { Partner, Person } from '#people/people.ts'
import { formOf } from '#web/form.ts'
import { acts } from '#web/staff/acts/acts.ts'
import type { ActName } from '#web/staff/forms/act.ts'
import { reading } from '#web/staff/forms/read.ts'
import type { Setting } from '#web/staff/setting.ts'
import { generous } from './generous.ts'

const sanne = { id: 'sanne', name: 'Sanne Visser' } as Person
const venlo = { id: 'venlo', name: 'Magazijn Venlo' } as Partner
// Parsing reads no more of a setting than this.
const setting = (subject = '') =>
  ({
    subject,
    colleagues: [sanne],
    partners: [venlo],
    visit: {
      now: instant('2026-04-15T10:00:00.000Z'),
      shop: { currency: 'EUR', languages: ['nl', 'en'] },
      history: {
        complaint: {
          questions: [],
          heads: [{ id: '1', text: 'Een barst' }],
          stops: [{ because: 'in-court', from: '' }],
        },
        events: [],
        ground: { policy: generous, zone: 'Europe/Amsterdam' },
      },
    },
  }) as unknown as Setting

/** What the form of an act is read as when it is sent with these fields. */
export const parsed = (name: ActName, fields: Readonly<Record<string, string>>, subject = '') => {
  const read = reading(formOf(Object.entries(fields)))
  const commands = acts[name].parse(read, setting(subject))
  return { commands: [commands].flat(), problems: [...read.problems] }
}
