import type { Period } from '#calendar/period.ts'
import type { PolicyFinding } from '#policy/check/check.ts'
import type { ListName, Named } from '#policy/check/details.ts'
import { bodyIn } from '#policy/outside.ts'
import type { Policy } from '#policy/policy.ts'
import type { StaffLanguage } from '#policy/storefront.ts'
import { datesIn } from './dates.ts'
import { findingNames as namesEn, policyFindings as en } from './en/policy-findings.ts'
import type { FindingNames } from './en/policy-findings/names.ts'
import type { FindingTexts, Speech } from './en/policy-findings/speech.ts'
import { findingNames as namesNl, policyFindings as nl } from './nl/policy-findings.ts'
import { type StaffThings, staffThingsIn } from './things.ts'

type Spoken = { readonly texts: FindingTexts; readonly names: FindingNames }
const all: Readonly<Record<StaffLanguage, Spoken>> = {
  en: { texts: en, names: namesEn },
  nl: { texts: nl, names: namesNl },
}

// A code that is no country or language is told as it stands.
const nameOf = (language: StaffLanguage, type: 'region' | 'language', code: string): string => {
  const isCode = type === 'region' ? /^[A-Z]{2}$/.test(code) : /^[a-z]{2}$/.test(code)
  return isCode ? (new Intl.DisplayNames(language, { type }).of(code) ?? code) : code
}

const itemsOf = (list: ListName, things: StaffThings, names: FindingNames): Readonly<Record<string, string>> => {
  const known: Readonly<Partial<Record<ListName, Readonly<Record<string, string>>>>> = {
    channels: things.channels,
    categories: things.categoryNames,
    severities: names.severities,
    sources: things.sources,
    remedies: things.remedies,
    causes: things.causes,
    acknowledgement: things.roles,
    metBy: names.acts,
    starts: names.moments,
    asks: things.reviewQuestionsForStaff,
    cancels: things.promises,
  }
  return known[list] ?? {}
}

const speechIn = (language: StaffLanguage, policy: Pick<Policy, 'ownBodies'>): Speech => {
  const [dates, things, { names }] = [datesIn(language), staffThingsIn(language), all[language]]
  const { quoted } = names
  const name = ({ promise, id }: Named) => quoted(`${things.promises[promise]}${id === undefined ? '' : ` (${id})`}`)
  return {
    dates,
    things,
    names,
    quoted,
    name,
    namesOf: promises => dates.list(promises.map(name)),
    period: (unit, amount) => dates.period({ [unit]: amount } as Period),
    actsOf: acts => dates.either(acts.map(act => names.acts[act])),
    momentsOf: moments => dates.either(moments.map(moment => names.moments[moment])),
    lacksOf: lacks => dates.list(lacks.map(lack => names.lacks[lack])),
    itemName: (list, item) => itemsOf(list, things, names)[item] ?? item,
    bodyName: body => quoted(bodyIn(policy, body)?.name ?? body),
    countryName: country => names.countries[country] ?? nameOf(language, 'region', country),
    languageNames: languages => dates.list(languages.map(one => nameOf(language, 'language', one))),
  }
}

/** The sentences for a finding: what is wrong with the policy, and what to do about it. */
export const findingIn = (
  language: StaffLanguage,
  { code, detail }: PolicyFinding,
  policy: Pick<Policy, 'ownBodies'>,
): string =>
  (all[language].texts[code] as (detail: PolicyFinding['detail'], speech: Speech) => string)(
    detail,
    speechIn(language, policy),
  )
