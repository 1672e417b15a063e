import type { Language } from '#policy/storefront.ts'
import { calendars as de } from './de/calendars.ts'
import { type CalendarsTexts, calendars as en } from './en/calendars.ts'
import { calendars as es } from './es/calendars.ts'
import { calendars as fr } from './fr/calendars.ts'
import { calendars as it } from './it/calendars.ts'
import { calendars as nl } from './nl/calendars.ts'
import { languageIn, type Tongue } from './tongue.ts'

export type { CalendarsTexts } from './en/calendars.ts'

const all: Readonly<Record<Language, CalendarsTexts>> = { nl, en, de, fr, es, it }

/** The names of calendars, of their working days and of the days on which nobody works, in a language of the policy page. */
export const calendarsIn = (tongue: Tongue): CalendarsTexts => all[languageIn(tongue)]
