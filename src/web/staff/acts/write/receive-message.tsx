import type { Channel } from '#policy/policy.ts'
import { useAct, useThings } from '../../../parts/desk/speech.ts'
import { act, type FieldsProps } from '../../forms/act.ts'
import { OneOf, Papers, Words } from '../../forms/fields.tsx'
import type { Setting } from '../../setting.ts'

/** Whatever comes by the website records itself. */
const byHand = ({ visit }: Setting): readonly Channel[] =>
  visit.history.ground.policy.channels.filter(channel => channel !== 'web')

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('receive-message')
  const things = useThings()
  const options = byHand(setting).map(channel => ({ value: channel, text: things.channels[channel] }))
  return (
    <>
      <OneOf typed={typed} name="channel" label={words.channel} options={options} inline />
      <Words typed={typed} name="text" label={words.text} />
      <Papers typed={typed} label={words.files} />
    </>
  )
}

/** What the customer said or wrote, taken down by staff. */
export const receiveMessage = act({
  name: 'receive-message',
  Fields,
  first: 'text',
  files: true,
  parse: (read, setting) => ({
    type: 'receive-message',
    channel: read.oneOf('channel', byHand(setting)),
    files: read.files,
    words: { text: read.text('text'), fileNames: read.fileNames },
  }),
})
