import type { AuditEntry } from '#audit/audit.ts'
import type { AuditFacts } from '#database/audit.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { AuditTexts } from '#texts/audit.ts'

export type Naming = {
  readonly names: ReadonlyMap<string, string>
  readonly shops: readonly Storefront[]
  readonly say: AuditTexts
}

/** Who did it, by name. */
export const doneBy = ({ by }: AuditEntry, { names, say }: Naming): string =>
  by === undefined ? say.program : (names.get(by) ?? by)

/** What was changed, by its name where it has one. */
export const subjectName = ({ subject, after, before }: AuditEntry, { names, shops }: Naming): string => {
  const own = after?.['name'] ?? before?.['name']
  return names.get(subject) ?? shops.find(({ id }) => id === subject)?.name ?? (typeof own === 'string' ? own : subject)
}

const valueText = (value: unknown, say: AuditTexts): string => {
  if (value === undefined || value === null || value === '') return say.nothingBefore
  if (typeof value === 'boolean') return value ? say.yes : say.no
  if (Array.isArray(value)) return value.map(one => valueText(one, say)).join(', ') || say.nothingBefore
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${say.fields[name] ?? name}: ${valueText(one, say)}`)
      .join('; ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const valueIn = (facts: AuditFacts | undefined, name: string, say: AuditTexts) =>
  facts && name in facts ? valueText(facts[name], say) : say.nothingBefore

export type ChangedField = { readonly field: string; readonly was?: string; readonly now: string }

/** Field by field what is different; of something new, what it is. */
export const changedFields = ({ before, after }: AuditEntry, say: AuditTexts): readonly ChangedField[] =>
  [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
    .filter(name => name !== 'id')
    .map(name => ({
      field: say.fields[name] ?? name,
      ...(before ? { was: valueIn(before, name, say) } : {}),
      now: valueIn(after, name, say),
    }))

/** The same in one line, for a file. */
export const changeLine = (entry: AuditEntry, say: AuditTexts): string =>
  changedFields(entry, say)
    .map(({ field, was, now }) =>
      was === undefined ? `${field}: ${now}` : `${field}: ${say.was} ${was}, ${say.now} ${now}`,
    )
    .join(' | ')
