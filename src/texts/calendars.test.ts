import { describe, expect, test } from 'vitest'
import { calendarIds } from '#calendar/calendar.ts'
import { calendarsIn } from './calendars.ts'

const english = calendarsIn('en')

describe.each(['nl', 'en', 'de', 'fr', 'es', 'it'] as const)('what days and calendars are called in %s', language => {
  const { countries, workingDays, notWorking } = calendarsIn(language)
  const names = [...Object.values(countries), ...calendarIds.map(workingDays), ...Object.values(notWorking)]

  test('every calendar has a name of its own, and every day a name', () => {
    expect(Object.keys(countries).toSorted()).toEqual(calendarIds.toSorted())
    expect(new Set(Object.values(countries)).size).toBe(calendarIds.length)
    expect(new Set(calendarIds.map(workingDays)).size).toBe(calendarIds.length)
    expect(Object.keys(notWorking)).toEqual(Object.keys(english.notWorking))
    expect(names.filter(name => name.trim() !== name || name.length < 3)).toEqual([])
  })

  test('none has a straight quote or apostrophe', () => {
    expect(names.filter(name => /['"]/.test(name))).toEqual([])
  })
})

test('working days are said as each language says them', () => {
  expect(english.workingDays('GB-ENG')).toBe('the working days of England and Wales')
  expect(calendarsIn('nl').workingDays('ES-CN')).toBe('de werkdagen op de Canarische Eilanden')
  expect(calendarsIn('de').workingDays('DE-SL')).toBe('die Arbeitstage im Saarland')
  expect(calendarsIn('de').workingDays('NL')).toBe('die Arbeitstage in den Niederlanden')
  expect(calendarsIn('fr').workingDays('FR-67')).toBe('les jours ouvrés dans le Bas-Rhin')
  expect(calendarsIn('es').workingDays('ES-PV')).toBe('los días laborables en el País Vasco')
  expect(calendarsIn('it').workingDays('DE-HH')).toBe('i giorni lavorativi ad Amburgo')
})

test('days have the names people use', () => {
  expect(calendarsIn('it').notWorking.assumption).toBe('Ferragosto')
  expect(calendarsIn('es').notWorking['all-saints']).toBe('Todos los Santos')
  expect(calendarsIn('de').notWorking['unity-day']).toBe('Tag der Deutschen Einheit')
  expect(calendarsIn('fr').notWorking['all-saints']).toBe('Toussaint')
  expect(calendarsIn('nl').notWorking['easter-monday']).toBe('tweede paasdag')
})
