import { bodies } from '#policy/bodies.ts'
import type { Policy } from '#policy/policy.ts'
import { keyOf } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { type ChoiceName, type OwnChoice, roomWords } from '#texts/policy-room.ts'
import type { Option } from '../../../parts/form/field.tsx'

const unique = (options: readonly Option[]): readonly Option[] =>
  options.filter(({ value }, n) => options.findIndex(other => other.value === value) === n)

/** A promise by its kind, and by its own name where it has one. */
export const promiseName = (key: string, language: StaffLanguage): string => {
  const [kind = '', id] = key.split('~')
  const name = roomWords(language).named('promises')[kind] ?? kind
  return id === undefined ? name : `${name} (${id})`
}

const ofPolicy = (list: OwnChoice, policy: Policy, language: StaffLanguage): readonly Option[] => {
  const roles = roomWords(language).named('roles')
  switch (list) {
    case 'reviews':
      return policy.reviews.map(({ id, by }) => ({ value: id, text: `${id} (${roles[by] ?? by})` }))
    case 'promiseKeys':
      return policy.promises.map(rule => ({ value: rule.id ?? rule.promise, text: promiseName(keyOf(rule), language) }))
    case 'bodies':
      return [...(policy.ownBodies ?? []), ...bodies].map(({ id, name, country }) => ({
        value: id,
        text: `${country}: ${name}`,
      }))
  }
}

const isOwn = (list: ChoiceName): list is OwnChoice => ['reviews', 'bodies', 'promiseKeys'].includes(list)

/** What can be chosen from a list, in this policy and this language. */
export const optionsOf = (list: ChoiceName, policy: Policy, language: StaffLanguage): readonly Option[] => {
  if (isOwn(list)) return unique(ofPolicy(list, policy, language))
  return Object.entries(roomWords(language).named(list)).map(([value, text]) => ({ value, text }))
}
