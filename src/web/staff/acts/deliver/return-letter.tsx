import type { WhyBack } from '#complaint/steps/deliver.ts'
import { printingTexts } from '#texts/printing.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf } from '../../forms/fields.tsx'
import { AboutLetter } from './about-letter.tsx'

const whys: readonly WhyBack[] = ['moved', 'unknown', 'refused', 'not-collected', 'other']

const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const Fields = ({ setting, typed }: FieldsProps) => {
  const { history, language } = setting.visit
  const { whyBack, whyBackTitle } = printingTexts[language]
  if (history.complaint.reach !== 'post') return null
  const options = whys.map(value => ({ value, text: begun(whyBack[value]) }))
  return <OneOf typed={typed} name="why" label={whyBackTitle} options={options} proposed="unknown" />
}

/** A letter came back: what it promised is owed again. */
export const returnLetter = act({
  name: 'return-letter',
  Fields,
  About: AboutLetter,
  grave: true,
  parse: (read, setting) => {
    const why = whys.find(one => one === read.text('why'))
    return { type: 'return-letter', letter: setting.subject, how: 'bounced', ...(why ? { why } : {}) }
  },
})
