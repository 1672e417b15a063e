import { useThings, useWriting } from '../../parts/desk/speech.ts'
import { Link } from '../../parts/link.tsx'
import { addressOf } from '../address.ts'
import { isPossible } from '../possible.ts'
import type { Setting } from '../setting.ts'
import { useAct } from '../../parts/desk/speech.ts'

/** To whom a letter goes, where, and in which language: shown, and never typed. */
export const Recipient = ({ setting }: { readonly setting: Setting }) => {
  const words = useWriting()
  const things = useThings()
  const { name: correct } = useAct('correct-contact')
  const { contact, complaint } = setting.visit.history
  const byPost = complaint.reach === 'post'
  return (
    <p class="recipient">
      <span class="soft">{byPost ? words.byPost : words.to}</span> <strong>{contact.name}</strong>{' '}
      <span class="typed">{byPost ? contact.address : `<${contact.email ?? ''}>`}</span>{' '}
      <span class="soft">{words.inLanguage(things.languages[complaint.language])}</span>
      {isPossible(setting.visit, 'correct-contact') && (
        <>
          {' · '}
          <Link href={addressOf(setting.visit, 'correct-contact')}>{correct}</Link>
        </>
      )}
    </p>
  )
}
