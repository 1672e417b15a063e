import type { Policy } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { roomWords } from '#texts/policy-room.ts'
import { under } from '#texts/lowered.ts'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import type { World } from '../../../world.ts'
import type { DraftBook } from '../book.ts'
import type { Part } from './form.ts'
import { partOf } from './form.ts'
import { withPart } from '../fields/place.ts'
import { readPart } from '../fields/read.ts'
import { fieldsOf } from '../fields/sections.ts'
import type { Typed } from '../fields/typed.ts'

const placeOf = ({ path }: Part): string =>
  path.reduce<string>(
    (place, step) => (typeof step === 'number' ? `${place}[${step}]` : `${place}${place ? '.' : ''}${step}`),
    '',
  )

/** The policy as it would be with what was typed, or what is wrong with it, by the names of the inputs. */
export const policyTyped = (
  book: DraftBook,
  part: Part,
  typed: Typed,
  { language, world }: { readonly language: StaffLanguage; readonly world: World },
): { readonly policy: Policy } | { readonly errors: Errors } => {
  const { forms, label } = roomWords(language)
  const fields = fieldsOf(part.groups)
  const read = readPart(fields, typed, partOf(book, part))
  if (read.problems.length > 0)
    return {
      errors: Object.fromEntries(
        read.problems.map(({ name, field, problem }) => [
          name,
          under(label(field.label).label, forms.problems[problem]),
        ]),
      ),
    }
  const document = withPart(book.draft.policy, part.path, read.part)
  const whole = world.readPolicy(JSON.stringify(document))
  if ('policy' in whole) return whole
  const place = placeOf(part)
  const errors = whole.problems.map(({ at, message }) => {
    const inside = place === '' ? at : at.slice(place.length + 1)
    const field = fields.find(
      one => inside === one.at || inside.startsWith(`${one.at}.`) || inside.startsWith(`${one.at}[`),
    )
    const said = forms.problems.other
    return [
      field?.at ?? fields[0]?.at ?? 'main',
      under(field && label(field.label).label, `${said}. ${message}`),
    ] as const
  })
  return { errors: Object.fromEntries(errors) }
}
