import type { Letter } from '#complaint/letter.ts'
import { compose } from '#letters/compose.ts'
import type { Rendered } from '#letters/letter.ts'
import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import type { Form, SentFile } from '../../form.ts'
import { Button } from '../../parts/form/button.tsx'
import { DeskLetter } from '../../parts/desk/letter.tsx'
import { useComplaintWords } from '../../parts/desk/speech.ts'
import { SummaryList } from '../../parts/summary-list.tsx'
import { respond } from '../../parts/page.tsx'
import type { World } from '../../world.ts'
import type { Act } from './act.ts'
import { ActFrame } from './act-page.tsx'
import { addressOf } from '../address.ts'
import { AgainNotice } from './again.tsx'
import { LanguageNotice, typedWords } from './held-banner.tsx'
import { keptAs } from './kept-files.ts'
import { SendButtons } from './send-buttons.tsx'
import type { Rehearsed } from '../../parts/rehearse.ts'
import type { Setting } from '../setting.ts'

type Previewed = {
  readonly act: Act
  readonly setting: Setting
  readonly form: Form
  readonly files: readonly SentFile[]
  readonly rehearsed: Rehearsed
}

const languageOf = ({ setting, rehearsed }: Previewed, { to, version }: Letter) => {
  const { complaint } = rehearsed
  if (to === 'customer') return complaint.language
  const event = rehearsed.events[version - setting.visit.history.complaint.version - 1]
  const partner = event?.type === 'question-asked' && event.of.kind === 'partner' ? event.of.partner : ''
  return setting.partners.find(({ id }) => id === partner)?.language ?? setting.visit.shop.languages[0]
}

/** The letter as it will be written, from a history in which the act has happened. The key of its link is made when it leaves. */
const written = async (previewed: Previewed, letter: Letter, { publicUrl, letterTexts }: World): Promise<Rendered> => {
  const { setting, rehearsed } = previewed
  const { history, shop, now } = setting.visit
  const events = [
    ...history.events,
    ...rehearsed.events.map((event, n) => ({ ...event, version: history.complaint.version + n + 1 })),
  ]
  const language = languageOf(previewed, letter)
  const own = await letterTexts.inUse({ storefront: shop.id, letter: letter.kind, language })
  const row = { kind: letter.kind, version: letter.version, language, wording: own?.pieces }
  const links = { track: `${publicUrl}/open/…`, question: `${publicUrl}/partner/…` }
  return compose(row, { ...history, events }, shop, setting.names, links, now)
}

/** Everything typed, carried along unseen, so that sending needs nothing typed again and changing loses nothing. */
const Carried = ({ form, files, setting }: Previewed) => (
  <>
    {form.entries
      .filter(([name]) => !['csrf', 'do', 'kept', 'looked'].includes(name))
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    {files.map(file => (
      <input type="hidden" name="kept" value={keptAs(file)} />
    ))}
    <input type="hidden" name="looked" value="yes" />
    <input type="hidden" name="csrf" value={setting.visit.csrf} />
  </>
)

const Address = ({ setting, to }: { readonly setting: Setting; readonly to: Letter['to'] }) => {
  const { contact, complaint } = setting.visit.history
  const words = useComplaintWords()
  if (to !== 'customer') return <>{words.partner}</>
  return <span class="typed">{complaint.reach === 'email' ? contact.email : contact.address}</span>
}

const PreviewPage = ({
  previewed,
  letter,
  mail,
}: {
  readonly previewed: Previewed
  readonly letter: Letter
  readonly mail: Rendered
}) => {
  const { act, setting } = previewed
  const { language, history } = setting.visit
  const words = deskComplaintTexts[language]
  const title = letter.to === 'customer' ? words.preview.title : words.preview.partner
  const byPost = letter.to === 'customer' && history.complaint.reach === 'post'
  const rows = [
    { label: byPost ? words.preview.byPost : words.preview.to, value: <Address setting={setting} to={letter.to} /> },
    { label: words.preview.subject, value: mail.subject },
  ]
  return (
    <ActFrame setting={setting} title={title}>
      <h1>{title}</h1>
      <p class="soft">{words.preview.hint}</p>
      <SummaryList rows={rows} />
      {letter.to === 'customer' && <LanguageNotice setting={setting} text={typedWords(previewed.form.entries)} />}
      {act.name === 'send-message' && <AgainNotice setting={setting} text={previewed.form.text('text')} />}
      <DeskLetter text={mail.text} language={languageOf(previewed, letter)} />
      <form method="post" action={addressOf(setting.visit, act.name)}>
        <Carried {...previewed} />
        <div class="buttons">
          <SendButtons act={act} setting={setting} />
          <Button kind="plain" name="do" value="change">
            {words.preview.change}
          </Button>
        </div>
      </form>
    </ActFrame>
  )
}

/** Shows the first letter that would follow; undefined where none does. */
export const showPreview = async (previewed: Previewed, world: World): Promise<Response | undefined> => {
  const letter = previewed.rehearsed.letters.find(({ to }) => to !== 'staff')
  if (!letter) return undefined
  const mail = await written(previewed, letter, world)
  return respond(previewed.setting.visit.c, <PreviewPage previewed={previewed} letter={letter} mail={mail} />)
}
