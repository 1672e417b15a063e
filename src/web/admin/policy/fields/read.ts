// From what was typed to what the policy says. What a policy may mean is not judged here: only whether it can be read.
import type { FieldProblem } from '#texts/policy-room.ts'
import { centsTyped } from '../../../parts/form/cents-typed.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import type { Field } from './field.ts'
import { currencies, everyMoment, everyPause, pageLanguages, units } from './lists.ts'
import { isObject, type Json, valueAt, withLists, withValue } from './place.ts'
import { currencyOr, type Typed } from './typed.ts'

type Value = { readonly value: unknown }
type Wrong = { readonly problem: FieldProblem; readonly name?: string }
type Read = Value | Wrong

const nothing: Value = { value: undefined }
const wrong = (problem: FieldProblem, name?: string): Wrong => (name === undefined ? { problem } : { problem, name })

const patterns = {
  id: [/^[a-z0-9-]{1,40}$/, 'id'],
  clause: [/^.{1,20}$/, 'clause'],
  time: [/^([01]\d|2[0-3]):[0-5]\d$/, 'time'],
  address: [/^https?:\/\/[^\s/]+\.[^\s]+$/, 'address'],
  country: [/^[A-Z]{2}$/, 'country'],
  word: [/^.{1,60}$/, 'word'],
} as const

const readText = ({ form }: Extract<Field, { kind: 'text' }>, text: string): Read => {
  if (text === '') return nothing
  const [pattern, problem] = form ? patterns[form] : []
  // People write 16.00 and gb.
  const said =
    form === 'time' ? text.replace('.', ':').padStart(5, '0') : form === 'country' ? text.toUpperCase() : text
  return pattern && problem && !pattern.test(said) ? wrong(problem) : { value: said }
}

const readWords = ({ form }: Extract<Field, { kind: 'words' }>, text: string): Read => {
  const words = text
    .split(/[,;\n]/)
    .map(word => (form === 'country' ? word.trim().toUpperCase() : word.trim()))
    .filter(Boolean)
  if (words.length === 0) return nothing
  const [pattern, problem] = patterns[form ?? 'word']
  return words.every(word => pattern.test(word)) ? { value: words } : wrong(problem)
}

const readNumber = (text: string): Read => {
  if (text === '') return nothing
  return /^\d{1,5}$/.test(text) ? { value: Number(text) } : wrong('number')
}

const readPeriod = (at: string, { text }: Typed): Read => {
  const amount = readNumber(text(at))
  if (!('value' in amount) || amount.value === undefined) return 'value' in amount ? nothing : wrong('period')
  const unit = units.find(one => one === text(`${at}.unit`))
  return unit ? { value: { [unit]: amount.value } } : wrong('period')
}

const readDay = (text: string): Read => {
  if (text === '') return nothing
  const day = dayTyped(text)
  return day ? { value: day } : wrong('day')
}

const readTexts = (at: string, { text }: Typed): Read => {
  const said = pageLanguages.flatMap(language => {
    const one = text(`${at}.${language}`)
    return one === '' ? [] : [[language, one] as const]
  })
  const long = said.find(([, one]) => one.length > 2000)
  if (long) return wrong('long', `${at}.${long[0]}`)
  return said.length > 0 ? { value: Object.fromEntries(said) } : nothing
}

const readMoney = (amount: string, currency: string, name: string): Read => {
  if (amount === '') return nothing
  const cents = centsTyped(amount)
  const known = currencyOr(currency)
  return cents === undefined || !known ? wrong('money', name) : { value: { currency: known, cents } }
}

const readMoneys = (at: string, { text }: Typed): Read => {
  const read = currencies.map(currency => readMoney(text(`${at}.${currency}`), currency, `${at}.${currency}`))
  const problem = read.find((one): one is Wrong => 'problem' in one)
  if (problem) return problem
  const value = read.flatMap(one => ('value' in one && one.value !== undefined ? [one.value] : []))
  return value.length > 0 ? { value } : nothing
}

const readStart = (at: string, { text, all }: Typed): Read => {
  const moments = everyMoment.filter(moment => all(at).includes(moment))
  const [only] = moments
  if (only === undefined) return nothing
  const how = text(`${at}.how`)
  if (how === 'first' || how === 'last') return { value: { [how]: moments } }
  return moments.length === 1 ? { value: only } : wrong('moments')
}

const readPauses = (at: string, typed: Typed): Read => {
  const pauses = everyPause
    .filter(because => typed.all(at).includes(because))
    .map(because => ({ because, read: readPeriod(`${at}.${because}`, typed) }))
  const bad = pauses.find(({ read }) => 'problem' in read)
  if (bad) return wrong('period', `${at}.${bad.because}`)
  const value = pauses.map(({ because, read }) => ({
    because,
    ...('value' in read && read.value !== undefined ? { atMost: read.value } : {}),
  }))
  return value.length > 0 ? { value } : nothing
}

const readFee = (at: string, { text }: Typed): Read => {
  const kind = text(at)
  if (kind !== 'amount') return kind === 'free' || kind === 'varies' ? { value: kind } : nothing
  const amount = readMoney(text(`${at}.amount`), text(`${at}.currency`), `${at}.amount`)
  if ('problem' in amount) return amount
  if (amount.value === undefined) return wrong('money', `${at}.amount`)
  return { value: { amount: amount.value, ...(text(`${at}.returned`) === 'yes' ? { returnedIfRight: true } : {}) } }
}

const readOne = (field: Field, typed: Typed): Read => {
  const { at, kind } = field
  const text = typed.text(at)
  switch (kind) {
    case 'text':
      return readText(field, text)
    case 'words':
      return readWords(field, text)
    case 'texts':
      return readTexts(at, typed)
    case 'one':
      return { value: text === '' ? undefined : text }
    case 'many': {
      const chosen = typed.all(at)
      return { value: chosen.length > 0 || field.keep ? chosen : undefined }
    }
    case 'period':
      return readPeriod(at, typed)
    case 'number':
      return readNumber(text)
    case 'day':
      return readDay(text)
    case 'money':
      return readMoney(text, typed.text(`${at}.currency`), at)
    case 'moneys':
      return readMoneys(at, typed)
    case 'yes':
      return { value: text === 'yes' ? true : undefined }
    case 'yes-no':
      return { value: text === 'yes' ? true : text === 'no' ? false : undefined }
    case 'present':
      return nothing
    case 'start':
      return readStart(at, typed)
    case 'pauses':
      return readPauses(at, typed)
    case 'fee':
      return readFee(at, typed)
  }
}

const nameOf = (one: unknown): unknown => (isObject(one) ? (one['because'] ?? one['currency']) : one)

/** A form knows no order among what is chosen: what was there before keeps its own. */
const inOrderOf = (before: unknown, value: unknown): unknown => {
  if (Array.isArray(value) && Array.isArray(before)) {
    const places = before.map(nameOf)
    const placeOf = (one: unknown) => (places.includes(nameOf(one)) ? places.indexOf(nameOf(one)) : places.length)
    return value.toSorted((a, b) => placeOf(a) - placeOf(b))
  }
  if (!isObject(value) || !isObject(before)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inOrderOf(before[key], inner)]))
}

const missing = ({ kind }: Field): FieldProblem =>
  kind === 'one' ? 'choose' : kind === 'many' ? 'chooseSome' : kind === 'texts' ? 'oneLanguage' : 'missing'

export type ReadPart = {
  readonly part: Json
  /** What could not be read, by the name of the input. */
  readonly problems: readonly (Wrong & { readonly field: Field; readonly name: string })[]
}

const firstInput = (field: Field): string => (field.kind === 'texts' ? `${field.at}.${pageLanguages[0]}` : field.at)

/** The part of a policy that a form means: what the form has no field for stays as it was. */
export const readPart = (fields: readonly Field[], typed: Typed, before: Json): ReadPart => {
  const problems: ReadPart['problems'][number][] = []
  let part = before
  const isOff = ({ under }: Field) => under !== undefined && typed.text(under) !== 'yes'
  for (const field of fields) {
    if (isOff(field)) continue
    const read = readOne(field, typed)
    if ('problem' in read) problems.push({ field, name: firstInput(field), ...read })
    else if (read.value === undefined && field.required)
      problems.push({ field, name: firstInput(field), problem: missing(field) })
    else if (field.kind !== 'present')
      part = withValue(part, field.at, inOrderOf(valueAt(before, field.at), read.value))
  }
  for (const { kind, at } of fields) {
    if (kind !== 'present') continue
    const isOn = typed.text(at) === 'yes'
    if (!isOn) part = withValue(part, at, undefined)
    else if (part[at] === undefined) part = { ...part, [at]: {} }
  }
  return { part: withLists(part) as Json, problems }
}
