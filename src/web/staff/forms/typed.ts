import { randomUUID } from 'node:crypto'
import type { Draft, Fields } from '#writing/writing.ts'
import { type Form, formOf, type SentFile } from '../../form.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { Typed } from './act.ts'
import { keptAs } from './kept-files.ts'

/** A form nobody has filled in yet: what it proposes is what it shows. */
export const fresh: Typed = { value: (_, proposed = '') => proposed, values: () => [], files: [], errors: {} }

/** What was typed, right or wrong, exactly as it came. */
export const typedIn = (form: Form, files: readonly SentFile[], errors: Errors = {}): Typed => ({
  value: name => form.text(name),
  values: name => form.all(name),
  files,
  errors,
})

/** Names one form, so that what is typed in it is one draft and sending it twice makes one letter. */
export const formKey = (typed: Typed): string => typed.value('draft') || randomUUID()
export const isFormKey = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)

const ofTheForm = ['csrf', 'do', 'kept', 'looked', 'draft', 'draft-version', 'snippet', 'into']

/** What a draft keeps of a form: all that was typed or chosen, and the files that came with it. */
export const fieldsOf = (form: Form, files: readonly SentFile[]): Fields => [
  ...form.entries.filter(([name]) => !ofTheForm.includes(name)),
  ...files.map(file => ['kept', keptAs(file)] as const),
]

/** A draft as the form that it was. */
export const formOfDraft = ({ id, version, fields }: Pick<Draft, 'id' | 'version' | 'fields'>): Form =>
  formOf([...fields, ['draft', id], ['draft-version', String(version)]])
