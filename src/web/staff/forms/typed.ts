import type { Form, SentFile } from '../../form.ts'
import type { Errors } from '../../parts/form/error-summary.tsx'
import type { Typed } from './act.ts'

/** A form nobody has filled in yet: what it proposes is what it shows. */
export const fresh: Typed = { value: (_, proposed = '') => proposed, values: () => [], files: [], errors: {} }

/** What was typed, right or wrong, exactly as it came. */
export const typedIn = (form: Form, files: readonly SentFile[], errors: Errors): Typed => ({
  value: name => form.text(name),
  values: name => form.all(name),
  files,
  errors,
})
