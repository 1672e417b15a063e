// What differs between two versions, in the words of the forms.
import type { Condition } from '#policy/condition.ts'
import { type Difference, differences } from '#policy/difference.ts'
import type { Policy } from '#policy/policy.ts'
import type { Case } from '#policy/promise-rule.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { whichIn } from '#texts/conditions.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { useStaffLanguage } from '../../parts/speech.ts'
import { summaries } from './edit/summary.ts'
import type { Field } from './fields/field.ts'
import { said } from './fields/said.ts'
import { fieldsOf, sectionAt, sectionOf } from './fields/sections.ts'

export type Change = { readonly what: string; readonly before: string; readonly after: string }
type Two = { readonly before: Policy; readonly after: Policy; readonly language: StaffLanguage }

const fieldFor = ({ at, place }: Difference): Field | undefined =>
  fieldsOf(sectionOf(sectionAt(at))?.groups ?? []).find(field => field.at === place)

const casesSaid = (cases: readonly Case[], language: StaffLanguage): string =>
  cases
    .map(({ when, within }) =>
      [whichIn(when, language), within && datesIn(language).period(within)].filter(Boolean).join(': '),
    )
    .join('; ')

const valueSaid = (difference: Difference, value: unknown, policy: Policy, language: StaffLanguage): string => {
  if (value === undefined) return ''
  if (difference.place === 'cases') return casesSaid(value as readonly Case[], language)
  if (/(^|\.)anyOf$/.test(difference.place)) return whichIn({ anyOf: value as readonly Condition[] }, language)
  const field = fieldFor(difference)
  return field ? said(field, value, { policy, language }) : JSON.stringify(value)
}

const nameOf = ({ list, entry }: Difference, { before, after, language }: Two): string => {
  if (!list || !entry) return ''
  const policy = [after, before].find(one => summaries(list, one, language)[entry.number] !== undefined)
  return policy ? (summaries(list, policy, language)[entry.number]?.name ?? entry.name) : entry.name
}

/** The part of the form, where the question alone does not say what it is about. */
const groupOf = ({ at, place }: Difference, language: StaffLanguage): string => {
  const section = sectionOf(sectionAt(at))
  if (section?.id !== 'times') return ''
  const group = section.groups.find(({ fields }) => fields.some(field => field.at === place))
  return group ? roomWords(language).forms.groups[group.title] : ''
}

/** An entry that came or went, or another order of the list. */
const ofList = (difference: Difference, two: Two): Change => {
  const { room } = roomWords(two.language)
  const { list, entry, before, after } = difference
  const summary = (policy: Policy) => (list && entry ? summaries(list, policy, two.language)[entry.number] : undefined)
  const text = (policy: Policy) => [summary(policy)?.name, summary(policy)?.text].filter(Boolean).join(': ')
  if (entry)
    return {
      what: before === undefined ? room.changes.added : room.changes.removed,
      before: before === undefined ? '' : text(two.before),
      after: after === undefined ? '' : text(two.after),
    }
  const names = (value: unknown) => (value as readonly string[]).join(', ')
  return {
    what: `${room.sections[sectionAt(difference.at)]}: ${room.changes.order}`,
    before: names(before),
    after: names(after),
  }
}

/** One difference in words. */
export const changeSaid = (difference: Difference, two: Two): Change => {
  const { room, label } = roomWords(two.language)
  if (difference.place === '') return ofList(difference, two)
  const field = fieldFor(difference)
  const isExcept = difference.place.includes('.not.')
  const question = field ? label(field.label).label : difference.place === 'cases' ? room.cases.title : difference.place
  const asked = isExcept ? room.changes.except(question) : question
  return {
    what: [nameOf(difference, two) || groupOf(difference, two.language), asked].filter(Boolean).join(': '),
    before: valueSaid(difference, difference.before, two.before, two.language),
    after: valueSaid(difference, difference.after, two.after, two.language),
  }
}

/** Differences by the clause that they are about; those of no clause under ''. */
export const byClause = (before: Policy, after: Policy): ReadonlyMap<string, readonly Difference[]> => {
  const found = new Map<string, readonly Difference[]>()
  for (const one of differences(before, after)) {
    const clause = one.clause ?? ''
    found.set(clause, [...(found.get(clause) ?? []), one])
  }
  return found
}

/** What was and what is, one below the other. */
export const Changes = ({
  list,
  before,
  after,
}: {
  readonly list: readonly Difference[]
  readonly before: Policy
  readonly after: Policy
}) => {
  const language = useStaffLanguage()
  const { room } = roomWords(language)
  return (
    <dl class="differences">
      {list.map(difference => {
        const change = changeSaid(difference, { before, after, language })
        return (
          <div>
            <dt>{change.what}</dt>
            <dd>
              <del>{change.before || room.nothing}</del>
            </dd>
            <dd>
              <ins>{change.after || room.nothing}</ins>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
