import type { Day } from '#calendar/day.ts'
import type { Question } from '#complaint/state.ts'
import { partnerTexts, type PartnerFound } from '#texts/partner.ts'
import type { Tongue } from '#texts/tongue.ts'
import type { Form } from '../form.ts'
import type { Errors } from '../parts/form/error-summary.tsx'
import { choices } from './choices.ts'

/** What a partner chose and typed; the choice is '' as long as there is none. */
export type Typed = { readonly found: PartnerFound | ''; readonly text: string }

const isChoice = (text: string): text is PartnerFound => choices.some(choice => choice === text)

export const typedIn = (form: Pick<Form, 'text'>): Typed => {
  const found = form.text('found')
  return { found: isChoice(found) ? found : '', text: form.text('text') }
}

/** What is still missing; only "something else" cannot do without words. */
export const problemsOf = ({ found, text }: Typed, language: Tongue): Errors => {
  const say = partnerTexts[language]
  if (found === '') return { found: say.chooseFound }
  return found === 'other' && text === '' ? { text: say.tellMore } : {}
}

/** The answer as the file keeps it: the choice in a word, then what was typed. */
export const inWords = ({ found, text }: Typed, language: Tongue): string => {
  const word = found === '' ? '' : `${partnerTexts[language].choices[found]}.`
  return [word, text].filter(Boolean).join(' ')
}

/** An answer given before, back in the form it came from. */
export const asTyped = ({ answered }: Pick<Question, 'answered'>, language: Tongue): Typed => {
  const text = answered?.text ?? ''
  const found = choices.find(choice => text.startsWith(`${partnerTexts[language].choices[choice]}.`))
  if (!found) return { found: '', text }
  return { found, text: text.slice(partnerTexts[language].choices[found].length + 1).trimStart() }
}

/** Whether the question still takes an answer: the first at any time, a corrected one until the day it was due. */
export const isOpen = ({ asked, answered, withdrawn }: Question, today: Day, isClosed: boolean): boolean =>
  !isClosed && !withdrawn && asked !== undefined && (!answered || today <= asked.dueOn)
