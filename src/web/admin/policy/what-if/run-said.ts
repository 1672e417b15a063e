import type { Policy } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { ownWords } from '#texts/policy-rules.ts'
import { roomWords } from '#texts/policy-room.ts'
import { type Names, staffThingsIn } from '#texts/things.ts'
import { whatIfTexts } from '#texts/what-if.ts'
import type { Run } from '#what-if/what-if.ts'
import type { StaffVisit } from '../../../route.ts'
import { root } from '../book.ts'

export const place = `${root}/what-if`

/** Whether somebody serves every shop whose complaints were replayed. */
export const mayLook = ({ shops }: StaffVisit, { storefronts }: Run): boolean =>
  storefronts.every(id => shops.some(shop => shop.id === id))

export const titleOfPolicy = ({ title, id }: Policy, language: StaffLanguage): string =>
  ownWords(title, language)?.text ?? roomWords(language).room.starters.names[id] ?? id

/** Which rules were tried. */
export const sourceText = ({ policy, source }: Run, language: StaffLanguage): string => {
  const say = whatIfTexts[language]
  const title = titleOfPolicy(policy, language)
  return source.kind === 'draft' ? say.ofDraft(title) : say.ofVersion(title, source.version)
}

/** Whose promise something is, by `person:<id>` or `role:<role>`. */
export const whoText = (who: string, names: Names, language: StaffLanguage): string => {
  const things = staffThingsIn(language)
  const [kind, id = ''] = who.split(':')
  if (kind === 'person') return things.name(id, names)
  if (id === 'handler') return whatIfTexts[language].nobodyYet
  return things.debtors[id as keyof typeof things.debtors]
}
