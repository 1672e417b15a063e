import { deskActTexts } from '#texts/desk-acts.ts'
import { Button } from '../../parts/form/button.tsx'
import { useWriting } from '../../parts/desk/speech.ts'
import type { Setting } from '../setting.ts'
import type { Act } from './act.ts'

/** What the button that sends says: for a letter that is nothing but a letter, to whom it goes. */
export const sendLabel = (act: Act, { visit }: Setting): string => {
  const texts: { readonly button: string; readonly buttonTo?: (name: string) => string } =
    deskActTexts[visit.language][act.name]
  const { name } = visit.history.contact
  return name ? (texts.buttonTo?.(name) ?? texts.button) : texts.button
}

/** The buttons that send it, each saying what it does. */
export const SendButtons = ({
  act,
  setting,
  isFirst = false,
}: {
  readonly act: Act
  readonly setting: Setting
  /** Nothing of the page comes before it for whoever uses keys. */
  readonly isFirst?: boolean
}) => {
  const words = useWriting()
  const labels = { wait: words.sendAndWait, close: words.sendAndClose }
  return (
    <>
      <Button kind={act.grave ? 'warning' : 'main'} autofocus={isFirst}>
        {sendLabel(act, setting)}
      </Button>
      {act.sends?.(setting).map(how => (
        <Button name="do" value={how} kind="plain">
          {labels[how]}
        </Button>
      ))}
    </>
  )
}
