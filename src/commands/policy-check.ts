import { type CalendarId, calendarIds } from '#calendar/calendar.ts'
import type { Day } from '#calendar/day.ts'
import { Halt } from '#database/halt.ts'
import { type CheckContext, checkPolicy, type PolicyFinding } from '#policy/check/check.ts'
import type { Policy, Role } from '#policy/policy.ts'
import { role } from '#policies/choices.ts'
import { findingIn } from '#texts/policy-findings.ts'
import { chosen, parsed } from './policy-options.ts'

/** What can be told to `policy check`. */
export const checking = {
  calendar: { type: 'string' },
  country: { type: 'string', multiple: true },
  people: { type: 'string' },
  json: { type: 'boolean' },
} as const

const everybody = Object.fromEntries(role.options.map(one => [one, 0])) as Record<Role, number>

/** How many people play each part: 'manager=2,board=1'; who is not named is nobody. */
const peopleIn = (typed: string): Readonly<Record<Role, number>> => {
  const people = { ...everybody }
  for (const part of typed.split(',')) {
    const [name = '', number = ''] = part.split('=')
    if (!/^\d+$/.test(number)) throw new Halt(`--people ${typed}: write it as --people manager=2,board=1`)
    people[chosen('people', name, role.options)] = Number(number)
  }
  return people
}

const said = (finding: PolicyFinding, policy: Policy): readonly string[] => [
  `  ${finding.at}${finding.clause === undefined ? '' : ` (clause ${finding.clause})`}: ${findingIn('en', finding, policy)} [${finding.code}]`,
  ...(finding.source === undefined ? [] : [`    ${finding.source}`]),
]

const counted = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`

const report = (policy: Policy, findings: readonly PolicyFinding[]): readonly string[] => {
  const refused = findings.filter(({ level }) => level === 'refused')
  const warnings = findings.filter(({ level }) => level === 'warning')
  const name = `${policy.id}, version ${policy.version},`
  const verdict =
    refused.length > 0
      ? `${name} is refused: ${counted(refused.length, 'thing cannot', 'things cannot')} be as it is written.`
      : `${name} can be put in force.${warnings.length === 0 ? ' Nothing to remark.' : ''}`
  return [
    verdict,
    ...refused.flatMap(finding => said(finding, policy)),
    ...(warnings.length > 0 ? [`${counted(warnings.length, 'thing', 'things')} to look at:`] : []),
    ...warnings.flatMap(finding => said(finding, policy)),
  ]
}

/** The lines of `policy check`: all that is wrong with a policy, each with its place, clause, code and source. */
export const checked = (
  policy: Policy,
  args: readonly string[],
  today: Day,
): { readonly lines: readonly string[]; readonly isRefused: boolean } => {
  const { values } = parsed(args, checking)
  const calendar: CalendarId = policy.calendar ?? chosen('calendar', values.calendar ?? 'GB-ENG', calendarIds)
  const countries = values.country?.map(one => one.toUpperCase()) ?? [calendar.slice(0, 2)]
  const reviewers = values.people === undefined ? {} : { reviewers: peopleIn(values.people) }
  const context: CheckContext = { today, countries, calendar, ...reviewers }
  const findings = checkPolicy(policy, context)
  const isRefused = findings.some(({ level }) => level === 'refused')
  const sentences = findings.map(finding => ({ ...finding, sentence: findingIn('en', finding, policy) }))
  return { lines: values.json ? [JSON.stringify(sentences, undefined, 2)] : report(policy, findings), isRefused }
}
