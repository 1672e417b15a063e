import type { FieldsProps } from '../../forms/act.ts'

/** Leads back to the page that the form was opened from, where it was not the complaint's own. */
export const Back = ({ setting, typed }: FieldsProps) => {
  const back = typed.value('back', setting.visit.c.req.query('back'))
  return back ? <input type="hidden" name="back" value={back} /> : null
}
