import type { AuditEntry } from '#audit/audit.ts'
import type { AuditFacts } from '#database/audit.ts'
import { adaptable, ownSentence } from '#letters/adaptable.ts'
import type { StaffLanguage, Storefront } from '#policy/storefront.ts'
import type { AuditTexts } from '#texts/audit.ts'
import { letterTextsIn, type WordingPiece } from '#texts/letter-texts.ts'
import { setupTexts } from '#texts/setup.ts'
import { shopsTexts } from '#texts/shops.ts'
import { staffThingsIn } from '#texts/things.ts'

export type Naming = {
  readonly names: ReadonlyMap<string, string>
  readonly shops: readonly Storefront[]
  readonly say: AuditTexts
  readonly language: StaffLanguage
}

/** Who did it, by name. */
export const doneBy = ({ by }: AuditEntry, { names, say }: Naming): string =>
  by === undefined ? say.program : (names.get(by) ?? by)

/** What was changed, by its name where it has one. */
export const subjectName = ({ subject, after, before }: AuditEntry, { names, shops }: Naming): string => {
  const own = after?.['name'] ?? before?.['name']
  return names.get(subject) ?? shops.find(({ id }) => id === subject)?.name ?? (typeof own === 'string' ? own : subject)
}

/** What a piece of a letter's wording is called: a sentence by what the program itself says there. */
const pieceName = (name: string, language: StaffLanguage): string | undefined => {
  const place = Object.values(adaptable)
    .flat()
    .find(one => one === name)
  if (place) return `“${ownSentence(language, place)}”`
  return letterTextsIn[language].pieces[name as WordingPiece]?.label
}

type Codes = Readonly<Record<string, string>>

/** What stands in a field as a code, by its name. */
const codesOf = (field: string, { names, shops, language, say }: Naming): Codes => {
  const { roles, languages, categoryNames, partnerKinds } = staffThingsIn(language)
  const { steps } = setupTexts[language]
  const known: Readonly<Record<string, Codes>> = {
    roles,
    as: roles,
    language: languages,
    languages,
    formality: shopsTexts[language].formalities,
    categories: categoryNames,
    kind: partnerKinds,
    to: say.mail,
    back: say.mail,
    step: steps,
    confirmed: steps,
    storefronts: Object.fromEntries(shops.map(({ id, name }) => [id, name])),
    standIn: Object.fromEntries(names),
    drafters: Object.fromEntries(names),
  }
  return known[field] ?? {}
}

const valueText = (field: string, value: unknown, naming: Naming): string => {
  const { say } = naming
  if (value === undefined || value === null || value === '') return say.nothingBefore
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (Array.isArray(value)) return value.map(one => valueText(field, one, naming)).join(', ') || say.nothingBefore
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${say.fields[name] ?? name}: ${valueText(name, one, naming)}`)
      .join('; ')
  return typeof value === 'string' ? (codesOf(field, naming)[value] ?? value) : JSON.stringify(value)
}

const valueIn = (facts: AuditFacts | undefined, name: string, naming: Naming) =>
  facts && name in facts ? valueText(name, facts[name], naming) : naming.say.nothingBefore

export type ChangedField = { readonly field: string; readonly was?: string; readonly now: string }

/** Field by field what is different; of something new, what it is. */
export const changedFields = ({ before, after }: AuditEntry, naming: Naming): readonly ChangedField[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter(name => name !== 'id')
    .map(name => ({
      field: naming.say.fields[name] ?? pieceName(name, naming.language) ?? name,
      ...(before ? { was: valueIn(before, name, naming) } : {}),
      now: valueIn(after, name, naming),
    }))

/** The same in one line, for a file. */
export const changeLine = (entry: AuditEntry, naming: Naming): string =>
  changedFields(entry, naming)
    .map(({ field, was, now }) =>
      was === undefined ? `${field}: ${now}` : `${field}: ${naming.say.was} ${was}, ${naming.say.now} ${now}`,
    )
    .join(' | ')
