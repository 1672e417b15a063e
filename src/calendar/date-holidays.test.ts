import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { type CalendarId, calendarIds, calendars } from './calendar.ts'
import { day, weekday } from './day.ts'

// Our calendars beside those of the package date-holidays, 2020 to 2035, Monday to Saturday (Sundays are named at will).
// A difference is known when it stands here: the day one of the two does not keep, by the name the other gives it; who is
// right; why. Where the days are not written out, all under that name are meant. For Spain, `right` speaks of the years
// 2020 to 2026; what the same rules give for later years nobody has decided yet. Numbers are of the Boletín Oficial.

type Difference = {
  readonly of: readonly CalendarId[]
  readonly only: 'ours' | 'theirs'
  readonly names: readonly string[]
  readonly days?: string
  readonly right: 'ours' | 'theirs' | 'open'
  readonly why: string
}
type Row = readonly [of: string, only: 'ours' | 'theirs', names: string, why: string, days?: string]

const [r2020, r2021, r2022] = ['BOE-A-2019-14552', 'BOE-A-2020-13343', 'BOE-A-2021-17113']
const [r2023, r2024, r2025, r2026] = ['BOE-A-2022-16755', 'BOE-A-2023-22014', 'BOE-A-2024-21316', 'BOE-A-2025-21667']
const allSeven = `${r2020} and the six after it`

const oursIsRight: readonly Row[] = [
  [
    'GB-ENG GB-SCT GB-NIR',
    'theirs',
    "New Year's Day|Christmas Day|Boxing Day",
    'A Saturday that has a substitute is no bank holiday itself: gov.uk/bank-holidays',
  ],
  ['GB-SCT', 'theirs', 'January 2nd|St Andrew’s Day', 'Kept on the substitute only, as published there'],
  ['GB-NIR', 'theirs', 'St Patrick’s Day|Battle of the Boyne (Orangemen’s Day)', 'Kept on the substitute only'],
  ['GB-SCT', 'ours', 'special', 'Royal proclamation, announced 5 February 2026', '2026-06-15'],
  ['NL', 'ours', 'good-friday|liberation-day', 'Termijnenwet, article 3; the package calls them school holidays'],
  ['NL', 'ours', 'equated-day', 'Termijnenwet, article 3(3) with its decrees; the package does not know them'],
  ['IE', 'ours', 'special', 'Regulations of 2022: once, for those who died of Covid-19', '2022-03-18'],
  [
    'ES ES-GA ES-PV ES-VC ES-CE',
    'theirs',
    'Christmas Day (substitute day)',
    `Monday worked in 2022 in three communities and Ceuta, so not kept by all Spain: ${r2022}`,
    '2022-12-26 2033-12-26',
  ],
  ['ES-AN ES-AR ES-AS ES-CL ES-MC', 'ours', 'new-years-day', `Monday kept: ${r2023}`],
  ['ES-AN ES-AR ES-AS ES-CL ES-EX ES-MC ES-ML', 'ours', 'immaculate-conception', `Monday kept: ${r2024}`],
  ['ES-AN ES-AR ES-AS ES-CL ES-EX', 'ours', 'national-day', `Monday kept: ${r2025}`],
  ['ES-CB', 'ours', 'cantabria-day', `28 July: ${allSeven}`],
  ['ES-CB', 'theirs', 'Día de las Instituciones de Cantabria', '28 June is a slip of the package for 28 July'],
  ['ES-CB', 'ours', 'easter-monday', `${r2020}, ${r2024}`, '2020-04-13 2024-04-01'],
  ['ES-CB', 'ours', 'st-james-day', r2024, '2024-07-25'],
  ['ES-CB', 'theirs', 'Día de la Constitución Española (substitute day)', `Monday worked: ${r2020}`, '2020-12-07'],
  ['ES-CB', 'theirs', 'La Bien Aparecida', `Never moved to Monday: ${r2024}`],
  ['ES-CL', 'ours', 'st-james-day', `Instead of the Monday after 23 April: ${r2023}`, '2023-07-25'],
  ['ES-CL', 'theirs', 'Fiesta de Castilla y León', `Monday worked: ${r2023}`],
  ['ES-CM', 'ours', 'st-josephs-day', r2020, '2020-03-19'],
  ['ES-CM', 'ours', 'easter-monday', `${r2020}, ${r2026}`, '2020-04-13 2026-04-06'],
  ['ES-CM ES-NC ES-CN', 'theirs', "All Saints' Day (substitute day)", `Monday worked: ${r2020}`, '2020-11-02'],
  ['ES-CT', 'ours', 'whit-monday', r2022, '2022-06-06'],
  ['ES-CT', 'theirs', 'Labour Day (substitute day)', `Monday worked: ${r2021}, ${r2022}`],
  ['ES-EX', 'ours', 'st-josephs-day', r2021, '2021-03-19'],
  ['ES-EX', 'ours', 'carnival-tuesday', `${r2023}, ${r2024}`, '2023-02-21 2024-02-13'],
  ['ES-EX', 'theirs', 'Día de Extremadura', `Monday worked: ${r2024}`],
  ['ES-GA', 'ours', 'st-johns-day', `${r2020}, ${r2022}, ${r2026}`, '2020-06-24 2022-06-24 2026-06-24'],
  ['ES-GA ES-NC ES-PV', 'theirs', 'Saint Joseph', `Kept in 2020, 2021 and 2026 only: ${allSeven}`],
  ['ES-MC', 'theirs', 'Saint Joseph', `Worked in 2022: ${r2022}`, '2022-03-19'],
  ['ES-MC', 'ours', 'murcia-day', `The package forgets 9 June: ${allSeven}`],
  ['ES-MD', 'ours', 'st-josephs-day', `${r2021}, ${r2023}`, '2021-03-19 2023-03-20'],
  ['ES-MD', 'ours', 'st-james-day', `${r2022}, ${r2024}, ${r2025}`, '2022-07-25 2024-07-25 2025-07-25'],
  ['ES-NC', 'ours', 'st-francis-xavier', `The package forgets 3 December: ${allSeven}`],
  ['ES-NC', 'ours', 'st-james-day', `${r2022} to ${r2025}`, '2022-07-25 2023-07-25 2024-07-25 2025-07-25'],
  ['ES-NC ES-CN ES-IB ES-CE', 'ours', 'constitution-day', `Monday kept: ${r2020}`, '2020-12-07'],
  ['ES-RI', 'ours', 'la-rioja-day', `Monday kept: ${r2024}`],
  ['ES-VC', 'ours', 'valencia-day', `The package forgets 9 October: ${allSeven}`],
  ['ES-VC', 'ours', 'maundy-thursday', `In 2022 only: ${r2022}`, '2022-04-14'],
  ['ES-CN', 'theirs', 'Canary Islands Day (substitute day)', `Monday worked: ${r2021}`],
  ['ES-IB', 'ours', 'st-stephens-day', `${r2020}, ${r2025}, ${r2026}`, '2020-12-26 2025-12-26 2026-12-26'],
  ['ES-IB', 'theirs', 'Día de les Illes Balears (substitute day)', `Monday worked: ${r2020}`, '2020-03-02'],
  ['ES-IB', 'theirs', 'Easter Monday', `Traded for 26 December: ${r2025}`, '2025-04-21'],
  ['ES-CE', 'ours', 'st-anthonys-day', `The package forgets 13 June: ${allSeven}`],
  ['ES-CE', 'ours', 'eid-al-adha', `The feast itself, not the day before it: ${allSeven}`],
  ['ES-CE', 'theirs', 'Arafat Day', `Not kept, and after 2026 not announced: ${allSeven}`],
  ['ES-CE', 'theirs', 'Nuestra Señora de África', `Since 2022 only, and never on a Monday after: ${r2020}, ${r2021}`],
  ['ES-CE', 'theirs', 'Día de Ceuta', `Worked in 2025; no Monday after a Sunday is known: ${r2025}`],
  ['ES-ML', 'ours', 'melilla-statute-day', `${r2020}, ${r2021}, ${r2023}`, '2020-03-13 2021-03-13 2023-03-13'],
  ['ES-ML', 'ours', 'our-lady-of-victory|melilla-day', `The package forgets 8 and 17 September: ${allSeven}`],
  ['ES-ML', 'ours', 'eid-al-fitr|eid-al-adha', `Days as resolved; the package reckons others: ${r2021} to ${r2025}`],
  [
    'ES-ML',
    'theirs',
    'End of Ramadan (Eid al-Fitr)|Feast of the Sacrifice (Eid al-Adha)',
    `Reckoned days, some not those resolved; after 2026 none is announced: ${r2021} to ${r2023}`,
  ],
]

const notDecided: readonly Row[] = [
  ['DE-BY', 'ours', 'assumption', 'Depends on the commune: kept in about five of six (BayFTG, article 1)'],
  ['ES-AN ES-AR ES-AS ES-CL', 'ours', 'epiphany', 'The next on a Sunday; these four always keep Monday', '2030-01-07'],
]

const read = (right: Difference['right'], [of, only, names, why, days]: Row): Difference => ({
  of: of.split(' ') as CalendarId[],
  only,
  names: names.split('|'),
  right,
  why,
  ...(days && { days }),
})
const known = [...oursIsRight.map(row => read('ours', row)), ...notDecided.map(row => read('open', row))]

type Found = { readonly id: CalendarId; readonly only: 'ours' | 'theirs'; readonly on: string; readonly name: string }

const theirsOf = (id: CalendarId): ReadonlyMap<string, string> => {
  const [country = '', part] = id.split('-')
  const holidays = part ? new Holidays(country, part) : new Holidays(country)
  holidays.setLanguages('en')
  const years = Array.from({ length: 16 }, (_, n) => 2020 + n)
  const all = years.flatMap(year => holidays.getHolidays(year)).filter(({ type }) => type === 'public')
  return new Map(all.map(({ date, name }) => [date.slice(0, 10), name]))
}

const differencesOf = (id: CalendarId): readonly Found[] => {
  const { holidays: ours, from, until } = calendars[id]
  const theirs = theirsOf(id)
  const without = (days: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>, only: Found['only']) =>
    [...days].flatMap(([on, name]) =>
      others.has(on) || weekday(day(on)) === 7 || on < from || on > until ? [] : [{ id, only, on, name }],
    )
  return [...without(ours, theirs, 'ours'), ...without(theirs, ours, 'theirs')]
}

const covers = ({ of, only, names, days }: Difference, found: Found) =>
  of.includes(found.id) && only === found.only && names.includes(found.name) && (days?.includes(found.on) ?? true)

const found = calendarIds.flatMap(differencesOf)
const told = ({ id, only, on, name }: Found) => `${id} ${on}: only ${only} is ${name}`

test('every difference with date-holidays is known, and says who is right and why', () => {
  expect(found.filter(one => !known.some(difference => covers(difference, one))).map(told)).toEqual([])
  expect(known.filter(({ why }) => why.length < 10)).toEqual([])
})

test('no difference stands on the list that is there no more', () => {
  const gone = known.flatMap(difference =>
    difference.of.flatMap(id =>
      difference.names.flatMap(name => {
        const days = difference.days?.split(' ') ?? ['']
        return days.flatMap(on =>
          found.some(one => one.id === id && one.name === name && covers(difference, one) && one.on.startsWith(on))
            ? []
            : [`${id} ${name} ${on}`],
        )
      }),
    ),
  )
  expect(gone).toEqual([])
})
