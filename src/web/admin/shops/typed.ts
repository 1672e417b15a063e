import { type CalendarId, calendars } from '#calendar/calendar.ts'
import { normaliseOrderNumber } from '#complaint/reference.ts'
import type { Currency, Formality, Language, StaffLanguage, Storefront } from '#policy/storefront.ts'
import { datesIn } from '#texts/dates.ts'
import { under } from '#texts/lowered.ts'
import { shopsTexts } from '#texts/shops.ts'
import { languages } from '#texts/tongue.ts'
import type { Form } from '../../form.ts'
import { contrast, readable } from '../../parts/sheets/colour.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { errorsIn, isEmail } from '../address.ts'

export const countries = ['BE', 'DE', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL'] as const
export const currencies: readonly Currency[] = ['EUR', 'GBP']
export const formalities: readonly Formality[] = ['formal', 'informal']
export const calendarIds = Object.keys(calendars) as readonly CalendarId[]
export const zones: readonly string[] = Intl.supportedValuesOf('timeZone').filter(zone => zone.startsWith('Europe/'))

/** The envelopes whose window an address can stand in. */
export const windows = ['nl-left', 'nl-right', 'uk'] as const

const windowOf = (typed: string): Pick<Storefront, 'window'> => {
  const window = windows.find(one => one === typed)
  return window ? { window } : {}
}

/** The settings of a shop as their form has them; lists are among `all`. */
export type ShopTyped = { readonly text: (name: string) => string; readonly all: (name: string) => readonly string[] }

export const typedFrom = (form: Form): ShopTyped => ({ text: form.text, all: form.all })

export const asTyped = (shop: Storefront): ShopTyped => {
  const {
    address,
    languages,
    orderNumberPattern,
    orderNumberExample,
    referencePrefix,
    hideKept,
    logo: _,
    accent: __,
    notYetOpen: _open,
    ...rest
  } = shop
  const texts: Record<string, string> = {
    ...rest,
    language: languages[0],
    pattern: orderNumberPattern,
    example: orderNumberExample,
    prefix: referencePrefix,
    address: address.join('\n'),
  }
  const lists: Record<string, readonly string[]> = { languages, hide: hideKept ? ['kept'] : [] }
  return { text: name => texts[name] ?? '', all: name => lists[name] ?? [] }
}

const mostRepeats = 3
const mostMaybes = 8
const repeats = /[+*]|\{\d+,\d*\}/g
const maybes = /\?/g
const manyIn = (text: string, what: RegExp) => text.match(what)?.length ?? 0

/** Whether what a repeated group holds can be read in more than one way, or there is too much that repeats: such a pattern can take longer than the sun burns, for forty characters. */
const isSlow = (pattern: string): boolean => {
  let rest = pattern
    .replace(/\\./gsu, 'a')
    .replace(/\[[^\]]*\]/g, 'a')
    .replace(/\(\?(?:<\w+>|<?[:=!])/g, '(')
  if (manyIn(rest, repeats) > mostRepeats || manyIn(rest, maybes) > mostMaybes) return true
  for (let found = /\(([^()]*)\)([+*{]?)/.exec(rest); found; found = /\(([^()]*)\)([+*{]?)/.exec(rest)) {
    const [whole, inner = '', again = ''] = found
    if (again && /[+*?|]|\{\d+,/.test(inner)) return true
    rest = rest.replace(whole, () => inner + again)
  }
  return false
}

/** The pattern to try numbers with, or why it cannot be one. */
export const patternOf = (typed: string): RegExp | 'patternMissing' | 'patternSlow' | 'patternWrong' => {
  if (typed === '') return 'patternMissing'
  if (isSlow(typed) || typed.length > 200) return 'patternSlow'
  try {
    return new RegExp(typed, 'u')
  } catch {
    return 'patternWrong'
  }
}

const least = 4.5
export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)
/** A contrast as people read it, never rounded up to what it does not reach. */
export const ratioIn = (colour: string, language: StaffLanguage): string =>
  datesIn(language).number(Math.floor(contrast(colour, '#ffffff') * 10) / 10)

/** The same colour, made only as much darker as reading it on white needs. */
export const nearest = (colour: string): string => readable(colour.toLowerCase(), '#ffffff', '#000000')

const siteOf = (typed: string): string | undefined => {
  if (!URL.canParse(typed)) return undefined
  const { protocol, href, hostname } = new URL(typed)
  return /^https?:$/.test(protocol) && hostname.includes('.') ? href.replace(/\/$/, '') : undefined
}

const idProblem = (id: string, taken: readonly string[]) => {
  if (id === '') return 'idMissing' as const
  if (!/^[a-z0-9](?:[a-z0-9-]{0,28}[a-z0-9])$/.test(id)) return 'idWrong' as const
  return taken.includes(id) ? ('idTaken' as const) : undefined
}

type Of = {
  readonly language: StaffLanguage
  /** The shop whose settings these are; none for a new one. */
  readonly known: Storefront | undefined
  readonly all: readonly Storefront[]
  /** The ids of those it can choose from. */
  readonly policies: readonly string[]
}

const problemsIn = ({ text, all }: ShopTyped, { known, all: shops, policies }: Of) => {
  const pattern = patternOf(text('pattern'))
  const example = normaliseOrderNumber(text('example'))
  const brand = text('brand')
  const spoken = all('languages')
  const choose = (name: string, options: readonly string[]) => !options.includes(text(name)) && 'choose'
  return {
    id:
      !known &&
      idProblem(
        text('id'),
        shops.map(({ id }) => id),
      ),
    name: text('name') === '' && 'nameMissing',
    site: !siteOf(text('site')) && 'siteWrong',
    languages: !languages.some(one => spoken.includes(one)) && 'languagesMissing',
    language: spoken.length > 0 && !spoken.includes(text('language')) && 'languageNotSpoken',
    brand: isColour(brand) ? contrast(brand, '#ffffff') < least && 'brandPale' : 'brandWrong',
    country: choose('country', countries),
    currency: choose('currency', currencies),
    zone: choose('zone', known ? [...zones, known.zone] : zones),
    calendar: choose('calendar', calendarIds),
    policy: choose('policy', policies),
    pattern: typeof pattern === 'string' && pattern,
    example:
      example === '' ? 'exampleMissing' : typeof pattern !== 'string' && !pattern.test(example) && 'exampleDiffers',
    prefix: !/^[A-Z]{1,4}$/.test(text('prefix')) && 'prefixWrong',
    email: !isEmail(text('email')) && 'emailWrong',
    phone: !/^\+?[\d\s()/-]{5,25}$/.test(text('phone')) && 'phoneWrong',
    address: text('address') === '' && 'addressMissing',
  } as const
}

/** What has a form of its own stays as it is. */
const lookOf = (known: Storefront | undefined): Pick<Storefront, 'accent' | 'logo'> => ({
  ...(known?.accent ? { accent: known.accent } : {}),
  ...(known?.logo ? { logo: known.logo } : {}),
})

/** The storefront that a form means, or what is wrong with it. */
export const readShop = (typed: ShopTyped, of: Of): Storefront | { readonly errors: Errors } => {
  const { problems } = shopsTexts[of.language]
  const { text, all } = typed
  const labels: Readonly<Record<string, unknown>> = shopsTexts[of.language]
  const say = (name: string, problem: ReturnType<typeof problemsIn>[keyof ReturnType<typeof problemsIn>]) => {
    if (!problem) return undefined
    if (problem === 'choose') return under(labels[name], problems.choose)
    return problem === 'brandPale'
      ? problems.brandPale(ratioIn(text('brand'), of.language), nearest(text('brand')))
      : problems[problem]
  }
  const errors = errorsIn(
    Object.fromEntries(Object.entries(problemsIn(typed, of)).map(([name, problem]) => [name, say(name, problem)])),
  )
  if (Object.keys(errors).length > 0) return { errors }
  const first = text('language') as Language
  return {
    id: of.known?.id ?? text('id'),
    name: text('name'),
    site: siteOf(text('site')) ?? '',
    languages: [first, ...languages.filter(one => one !== first && all('languages').includes(one))],
    ...(text('formality') === 'informal' ? { formality: 'informal' } : {}),
    ...windowOf(text('window')),
    country: text('country'),
    currency: text('currency') as Currency,
    zone: text('zone'),
    calendar: text('calendar') as CalendarId,
    policy: text('policy'),
    orderNumberPattern: text('pattern'),
    orderNumberExample: normaliseOrderNumber(text('example')),
    referencePrefix: text('prefix'),
    email: text('email'),
    phone: text('phone'),
    address: text('address')
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
    brand: text('brand').toLowerCase(),
    ...lookOf(of.known),
    ...(all('hide').includes('kept') ? { hideKept: true } : {}),
    // A shop that is added is set up and tried before customers find it.
    ...(of.known && !of.known.notYetOpen ? {} : { notYetOpen: true }),
  }
}
