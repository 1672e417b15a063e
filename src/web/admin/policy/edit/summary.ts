import { bodyIn } from '#policy/outside.ts'
import type { Policy } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { ownWords, ruleIn } from '#texts/policy-rules.ts'
import { roomWords } from '#texts/policy-room.ts'
import type { ListName } from '../fields/field.ts'

export type Summary = { readonly name: string; readonly text: string }

/** What an entry of a list says, in a line. */
export const summaries = (list: ListName, policy: Policy, language: StaffLanguage): readonly Summary[] => {
  const { named } = roomWords(language)
  const [roles, dates] = [named('roles'), datesIn(language)]
  switch (list) {
    case 'promises':
      return policy.promises.map(rule => ({
        name: `${rule.clause}. ${named('promises')[rule.promise]}${rule.id ? ` (${rule.id})` : ''}`,
        text: ruleIn(rule, policy, language).main[0] ?? '',
      }))
    case 'reviews':
      return policy.reviews.map(({ id, by, independence }) => ({
        name: id,
        text: `${roles[by]}: ${named('independences')[independence]}`,
      }))
    case 'approvals':
      return policy.approvals.map(({ of, by, above }) => ({
        name: named('approved')[of] ?? of,
        text: [roles[by], above && `> ${above.map(dates.money).join(', ')}`].filter(Boolean).join(', '),
      }))
    case 'outside':
      return policy.outside.map(({ body, takesPart, until }) => ({
        name: bodyIn(policy, body)?.name ?? body,
        text: [
          takesPart === undefined
            ? ''
            : `${roomWords(language).label('takesPart').label}: ${roomWords(language).forms[takesPart ? 'yes' : 'no']}`,
          until && `${roomWords(language).label('memberUntil').label}: ${dates.fullDate(until)}`,
        ]
          .filter(Boolean)
          .join('. '),
      }))
    case 'ownBodies':
      return (policy.ownBodies ?? []).map(({ name, site }) => ({ name, text: site }))
    case 'retention':
      return policy.retention.map(({ keep, from, reason }) => ({
        name: `${dates.period(keep)}: ${named('keptFroms')[from]}`,
        text: ownWords(reason, language)?.text ?? '',
      }))
    case 'clauses':
      return policy.clauses.map(({ clause, title, says }) => ({
        name: `${clause}. ${ownWords(title, language)?.text ?? ''}`,
        text: ownWords(says, language)?.text ?? '',
      }))
  }
}
