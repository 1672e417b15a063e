// The smallest parts of a policy document. Every description is written for whoever fills one in.
import { z } from 'zod'
import { type CalendarId, calendarIds } from '#calendar/calendar.ts'
import { day as toDay } from '#calendar/day.ts'
import type { Texts } from '#policy/policy.ts'
import { currency } from './choices.ts'

const text = z.string().trim().min(1).max(2000).meta({ id: 'text', description: 'A text of 1 to 2000 characters.' })

export const texts = z
  .strictObject({
    en: text.exactOptional(),
    nl: text.exactOptional(),
    de: text.exactOptional(),
    fr: text.exactOptional(),
    es: text.exactOptional(),
    it: text.exactOptional(),
  } satisfies Record<keyof Texts, unknown>)
  .refine(said => Object.keys(said).length > 0, 'says nothing: give it in at least one language, such as {"en": "…"}')
  .meta({
    id: 'texts',
    description: 'The shop’s own words, by language: {"en": "…", "nl": "…"}. One language is enough.',
  })

export const id = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .meta({ id: 'id', description: 'A short name of 1 to 40 small letters, digits and hyphens, such as "our-shop".' })

export const clause = z
  .string()
  .trim()
  .min(1)
  .max(20)
  .meta({ id: 'clause', description: 'The number of a clause as your own policy counts, such as "6b" or "4.2".' })

/** A word of the shop's own, as its orders use it. */
export const word = z.string().trim().min(1).max(60)

export const day = z.iso
  .date()
  .transform(toDay)
  .meta({ id: 'day', description: 'A day that exists, written year-month-day, such as "2026-04-02".' })

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .meta({
    id: 'country',
    description: 'A country by its two capital letters (ISO 3166-1), such as "ES"; "GB" for the United Kingdom.',
  })

const amount = z.int().min(0).max(10_000)

export const period = z
  .union([
    z.strictObject({ hours: amount }),
    z.strictObject({ days: amount }),
    z.strictObject({ workingDays: amount }),
    z.strictObject({ weeks: amount }),
    z.strictObject({ months: amount }),
    z.strictObject({ years: amount }),
  ])
  .meta({
    id: 'period',
    description:
      'How long, in one unit: {"hours": 48}, {"days": 14}, {"workingDays": 3}, {"weeks": 2}, {"months": 6} or {"years": 1}. A whole number from 0.',
  })

export const money = z
  .strictObject({ currency, cents: z.int().min(0).max(1e11) })
  .meta({ id: 'money', description: 'An amount in hundredths: {"currency": "EUR", "cents": 12000} is 120 euros.' })

export const calendar = z.enum(calendarIds as unknown as [CalendarId, ...CalendarId[]]).meta({
  id: 'calendar',
  description: 'Whose weekends and public holidays: a country, or a part of one where that has its own holidays.',
})

export const listOf = <T extends z.ZodType>(item: T, most = 50) => z.array(item).max(most)
/** A list that says nothing when it is empty. */
export const someOf = <T extends z.ZodType>(item: T, most = 50) => z.array(item).min(1).max(most)
