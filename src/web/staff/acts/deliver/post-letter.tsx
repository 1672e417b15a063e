import { useAct } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OnDay } from '../../forms/fields.tsx'
import { todayOf } from '../../setting.ts'
import { AboutLetter } from './about-letter.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('post-letter')
  return <OnDay typed={typed} name="on" label={words.on} proposed={todayOf(setting.visit)} />
}

/** Clauses 2, 6 and 12: a paper letter went into the post. */
export const postLetter = act({
  name: 'post-letter',
  Fields,
  About: AboutLetter,
  first: 'on',
  parse: (read, setting) => ({ type: 'post-letter', letter: setting.subject, on: read.day('on') }),
})
