import type { Day } from '#calendar/day.ts'
import type { Money } from '#complaint/state.ts'
import type { RemedyKind } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { lettersIn } from '#texts/letters.ts'
import type { Tongue } from '#texts/tongue.ts'

/** One remedy as a letter tells it: until when it is promised, or on which day it was done. */
export type ToldRemedy = {
  readonly kind: RemedyKind
  readonly amount?: Money
  readonly what: string
  readonly by: Day
  readonly doneOn?: Day
}

/** What we do for the customer: how much, in what way, by when. */
export const remedySentence = (language: Tongue, { kind, amount, what, by, doneOn }: ToldRemedy): string => {
  const { remedies: say } = lettersIn(language)
  const dates = datesIn(language)
  const date = dates.fullDate(doneOn ?? by)
  const sentence = () => {
    if (kind === 'apology') return say.apology
    if (kind === 'refund') return (doneOn ? say.refundDone : say.refund)(amount ? dates.money(amount) : '', date)
    return (doneOn ? say.done : say.planned)[kind](date)
  }
  return doneOn || what.trim() === '' ? sentence() : `${sentence()} ${closed(what)}`
}

/** Staff's own words, ended as a sentence. */
export const closed = (text: string): string => (/[.!?…]["”’)]*$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
