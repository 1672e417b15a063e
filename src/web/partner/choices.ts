import type { Source } from '#policy/policy.ts'
import type { PartnerFound } from '#texts/partner.ts'

const usual: readonly PartnerFound[] = ['found', 'not-found', 'damaged', 'elsewhere', 'other']
const bySource: Readonly<Partial<Record<Source, readonly PartnerFound[]>>> = {
  courier: ['found', 'not-found', 'scanned-damaged', 'neighbour', 'elsewhere', 'other'],
  warehouse: ['found', 'not-found', 'damaged', 'packed-right', 'packed-wrong', 'other'],
}

/** What can have been found, by where the answer is looked for. */
export const choicesFor = (source: Source): readonly PartnerFound[] => bySource[source] ?? usual

/** All of them: an answer given before may have one that is no longer offered. */
export const choices: readonly PartnerFound[] = [...new Set([...usual, ...Object.values(bySource).flat()])]
