import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { day, instant } from '#calendar/day.ts'
import { datesIn } from '#texts/dates.ts'
import { deskTexts } from '#texts/desk.ts'
import { Due } from './due.tsx'
import { initials } from './person.tsx'
import { whenText } from './when.tsx'
import { Speech } from '../speech.ts'

const today = day('2026-04-13')
const amsterdam = 'Europe/Amsterdam'
const words = { dates: datesIn('nl'), desk: deskTexts.nl }

test.each([
  ['Sanne Visser', 'SV'],
  ['R. de Wit', 'RW'],
  ['Anna-Maria van den Berg', 'AB'],
  ['Özge', 'Ö'],
])('%s is known by %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

test('a promise says how late it is in words, and only then in colour', () => {
  const html = renderToString(
    <Speech.Provider value="nl">
      <Due what="Antwoord" today={today} on={day('2026-04-10')} />
    </Speech.Provider>,
  )
  expect(html).toContain('3 dagen te laat')
  expect(html).toContain('vr 10 apr')
  expect(html).toContain('class="due late"')
})

test.each([
  ['2026-04-13T07:02:00.000Z', 'vandaag 9.02'],
  ['2026-04-12T14:02:00.000Z', 'gisteren 16.02'],
  ['2026-04-11T09:40:00.000Z', 'za 11.40'],
  ['2026-03-03T09:40:00.000Z', 'di 3 mrt'],
])('%s was %s', (at, said) => {
  expect(whenText(instant(at), amsterdam, today, words)).toBe(said)
})
