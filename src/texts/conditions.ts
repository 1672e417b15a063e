import type { Condition } from '#policy/condition.ts'
import type { Language } from '#policy/storefront.ts'
import { type Dates, datesIn } from './dates.ts'
import { policyRules as de } from './de/policy-rules.ts'
import { policyRules as en, type PolicyRulesTexts } from './en/policy-rules.ts'
import { policyRules as es } from './es/policy-rules.ts'
import { policyRules as fr } from './fr/policy-rules.ts'
import { policyRules as it } from './it/policy-rules.ts'
import { policyRules as nl } from './nl/policy-rules.ts'
import { policyWords } from './policy-words.ts'
import { quoted } from './quoted.ts'
import { inEveryTongue, languageIn, type Tongue } from './tongue.ts'

const which = inEveryTongue<PolicyRulesTexts>({ nl, en, de, fr, es, it })

const names = new Map<Language, Intl.DisplayNames>()

/** A country by its code, as the language calls it. */
export const countryIn = (code: string, tongue: Tongue): string => {
  const language = languageIn(tongue)
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  names.set(language, known)
  return known.of(code) ?? code
}

const livingIn = (code: string, language: Tongue): string => {
  const { countries, otherCountry } = policyWords[language]
  return countries[code] ?? otherCountry(countryIn(code, language))
}

const partsOf = (condition: Condition, language: Tongue, dates: Dates): readonly (string | false | undefined)[] => {
  const { which: say, severities } = which[language]
  const { subjects, channels } = policyWords[language]
  const { category, channel, severity, safety, country, product, paymentMethod, amountFrom, anyOf } = condition
  const own = (words: readonly string[]) => dates.either(words.map(word => quoted(word, language)))
  return [
    category && say.category(dates.either(category.map(one => subjects[one]))),
    product && say.product(own(product)),
    channel && say.channel(dates.either(channel.map(one => channels[one]))),
    country && say.country(dates.either(country.map(one => livingIn(one, language)))),
    severity && say.severity(dates.either(severity.map(one => severities[one]))),
    safety !== undefined && (safety ? say.safety : say.noSafety),
    paymentMethod && say.payment(own(paymentMethod)),
    amountFrom && say.amount(dates.money(amountFrom)),
    condition.receivedFrom && say.from(dates.fullDate(condition.receivedFrom)),
    condition.receivedUntil && say.until(dates.fullDate(condition.receivedUntil)),
    anyOf && say.any(anyOf.map(one => whichIn(one, language))),
  ]
}

/** Which complaints a rule is about, to follow 'complaints': 'about a damaged product, and made by phone'. */
export const whichIn = (condition: Condition, language: Tongue): string => {
  const { which: say } = which[language]
  const stated = say.all(partsOf(condition, language, datesIn(language)).flatMap(part => part || []))
  return condition.not ? `${stated} ${say.not(whichIn(condition.not, language))}` : stated
}
