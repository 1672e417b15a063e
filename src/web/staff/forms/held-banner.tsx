import { languageOf } from '#texts/language-of.ts'
import type { Held } from '#writing/writing.ts'
import { useDates, useThings, useWriting } from '../../parts/desk/speech.ts'
import { Button } from '../../parts/form/button.tsx'
import { addressOf } from '../address.ts'
import type { Setting } from '../setting.ts'
import { AgainNotice } from './again.tsx'
import { atSecond } from './at-second.ts'

/** The words somebody typed: what a form says of itself, as its keys and versions, is never more than one. */
export const typedWords = (fields: Held['fields']): string =>
  fields
    .map(([, text]) => text)
    .filter(text => /\s/.test(text.trim()))
    .join('\n')

/** A letter that seems to be in another language than its reader's: worth a look, and no reason to stop it. */
export const LanguageNotice = ({ setting, text }: { readonly setting: Setting; readonly text: string }) => {
  const [words, things] = [useWriting(), useThings()]
  const { language } = setting.visit.history.complaint
  const typed = languageOf(text)
  if (!typed || typed === language) return null
  return <p class="soon notice">{words.otherLanguage(things.languages[typed], things.languages[language])}</p>
}

const Waiting = ({ setting, letter }: { readonly setting: Setting; readonly letter: Held }) => {
  const { held: words } = useWriting()
  const [dates, things] = [useDates(), useThings()]
  const { visit, names } = setting
  const at = atSecond(dates, letter.dueAt, visit.history.ground.zone)
  const isOwn = letter.person === visit.person.id
  return (
    <div class="held" id={`held-${letter.id}`} data-leaves={letter.dueAt}>
      <p>
        <output>{isOwn ? words.yours(at) : words.waits(things.name(letter.person, names), at)}</output>
      </p>
      {isOwn && !letter.begun && (
        <form method="post" action={`${addressOf(visit)}/undo`}>
          <input type="hidden" name="csrf" value={visit.csrf} />
          <input type="hidden" name="held" value={letter.id} />
          <Button kind="plain">{words.undo}</Button>
        </form>
      )}
      {isOwn && <LanguageNotice setting={setting} text={typedWords(letter.fields)} />}
      {isOwn && letter.act === 'send-message' && (
        <AgainNotice setting={setting} text={letter.fields.find(([name]) => name === 'text')?.[1] ?? ''} />
      )}
    </div>
  )
}

/** The letters that are about to leave, for everybody who has the complaint before them. */
export const HeldBanner = ({ setting }: { readonly setting: Setting }) => (
  <>
    {setting.held.map(letter => (
      <Waiting setting={setting} letter={letter} />
    ))}
  </>
)
