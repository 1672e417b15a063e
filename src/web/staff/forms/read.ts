import { type Day } from '#calendar/day.ts'
import type { FileFact, Money } from '#complaint/state.ts'
import type { Currency } from '#policy/storefront.ts'
import type { DeskComplaintTexts } from '#texts/en/desk-complaint.ts'
import type { Form, SentFile } from '../../form.ts'
import { dayTyped } from '../../parts/form/day-typed.ts'
import { centsTyped } from '../../parts/form/cents-typed.ts'

type Unreadable = keyof DeskComplaintTexts['unreadable']

/** Reads a form into values. What cannot be read is noted under its field, and the values then serve no one. */
export type Reader = {
  readonly text: (name: string) => string
  /** The text, or nothing at all where it is empty: for what may be left out. */
  readonly optional: <Name extends string>(...names: readonly Name[]) => { readonly [N in Name]?: string }
  readonly day: (name: string) => Day
  readonly oneOf: <T extends string>(name: string, options: readonly T[]) => T
  readonly someOf: <T extends string>(name: string, options: readonly T[]) => readonly T[]
  readonly money: (name: string, currency: Currency) => Money | undefined
  readonly ticked: (name: string) => boolean
  readonly files: readonly FileFact[]
  readonly fileNames: readonly string[]
  readonly note: (name: string, problem: Unreadable) => void
  readonly problems: ReadonlyMap<string, Unreadable>
}

export const reading = (form: Pick<Form, 'text' | 'all'>, files: readonly SentFile[] = []): Reader => {
  const problems = new Map<string, Unreadable>()
  const note = (name: string, problem: Unreadable) => void problems.set(name, problem)
  return {
    text: form.text,
    optional: (...names) =>
      Object.fromEntries(names.map(name => [name, form.text(name)]).filter(([, text]) => text !== '')) as {
        [N in (typeof names)[number]]?: string
      },
    day: name => {
      const day = dayTyped(form.text(name))
      if (!day) note(name, 'day')
      return day ?? ('' as Day)
    },
    oneOf: (name, options) => {
      const chosen = options.find(option => option === form.text(name))
      if (chosen === undefined) note(name, 'choice')
      return chosen ?? (options[0] as (typeof options)[number])
    },
    someOf: (name, options) => options.filter(option => form.all(name).includes(option)),
    money: (name, currency) => {
      const typed = form.text(name)
      if (typed === '') return undefined
      const cents = centsTyped(typed)
      if (cents === undefined) note(name, 'amount')
      return cents === undefined ? undefined : { currency, cents }
    },
    ticked: name => form.text(name) !== '',
    files: files.map(({ id, bytes, type }) => ({ id, bytes, type })),
    fileNames: files.map(({ name }) => name),
    note,
    problems,
  }
}

/** What a letter takes along; a letter without files says nothing of them. */
export const attached = ({ files }: Reader): { files?: readonly FileFact[] } => (files.length > 0 ? { files } : {})
export const attachedNames = ({ fileNames }: Reader): { fileNames?: readonly string[] } =>
  fileNames.length > 0 ? { fileNames } : {}
