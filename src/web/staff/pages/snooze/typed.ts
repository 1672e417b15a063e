import type { Form } from '../../../form.ts'

/** What a form about a moment says: one of those it offers, or a day and a time of one's own. */
export type UntilTyped = { readonly until: string; readonly day: string; readonly time: string }

export const untilTyped = (form: Form): UntilTyped => ({
  until: form.text('until'),
  day: form.text('day'),
  time: form.text('time'),
})

/** A time of day as people write it, `14.30`, `9:05`, `9 uur`; nine in the morning where nothing was typed. */
export const timeTyped = (text: string): string | undefined => {
  if (text === '') return '09:00'
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:h](\d{2}))?\s*(?:uur|u)?$/i.exec(text) ?? []
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined
}
