import type { Letter } from '#complaint/letter.ts'
import { compose } from '#letters/compose.ts'
import type { Rendered } from '#letters/letter.ts'
import { boardTexts } from '#texts/board.ts'
import type { Form } from '../../form.ts'
import { Button } from '../../parts/form/button.tsx'
import { respond } from '../../parts/page.tsx'
import type { Rehearsed } from '../../parts/rehearse.ts'
import { SummaryList } from '../../parts/summary-list.tsx'
import type { ComplaintVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import type { Setting } from '../file/part.tsx'
import { BoardFrame } from '../page.tsx'
import { settingFor } from '../show.tsx'

/** The letter as it will be written, from a history in which the reply has been given. The key of its link is made when it leaves. */
const written = async (
  { visit, names }: Setting,
  letter: Letter,
  rehearsed: Rehearsed,
  { publicUrl, letterTexts }: World,
): Promise<Rendered> => {
  const { history, shop, now } = visit
  const events = [
    ...history.events,
    ...rehearsed.events.map((event, n) => ({ ...event, version: history.complaint.version + n + 1 })),
  ]
  const { language } = history.complaint
  const own = await letterTexts.inUse({ storefront: shop.id, letter: letter.kind, language })
  const row = { kind: letter.kind, version: letter.version, language, wording: own?.pieces }
  return compose(row, { ...history, events }, shop, names, { track: `${publicUrl}/open/…` }, now)
}

/** Everything typed, carried along unseen: sending needs nothing typed again, changing loses nothing. */
const Carried = ({ form, visit }: { readonly form: Form; readonly visit: ComplaintVisit }) => (
  <>
    {form.entries
      .filter(([name]) => name !== 'csrf' && name !== 'do')
      .map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    <input type="hidden" name="csrf" value={visit.csrf} />
  </>
)

export const showPreview = async (
  visit: ComplaintVisit,
  world: World,
  form: Form,
  rehearsed: Rehearsed,
): Promise<Response> => {
  const say = boardTexts[visit.language].reply
  const setting = await settingFor(visit, world)
  const letter = rehearsed.letters.find(({ kind }) => kind === 'board-reply')
  if (!letter) throw new Error('A reply of the board has no letter')
  const mail = await written(setting, letter, rehearsed, world)
  const { complaint, contact, id } = visit.history
  const byPost = complaint.reach === 'post'
  const address = <span class="typed">{byPost ? contact.address : contact.email}</span>
  const rows = [
    { label: byPost ? say.byPost : say.to, value: address },
    { label: boardTexts[visit.language].letters.subject, value: mail.subject },
  ]
  return respond(
    visit.c,
    <BoardFrame setting={setting} title={`${say.previewTitle}, ${complaint.reference}`}>
      <div class="narrow">
        <h1>{say.previewTitle}</h1>
        <p class="soft">{say.previewHint}</p>
        <SummaryList rows={rows} />
        <div class="letter typed" lang={complaint.language}>
          {mail.text}
        </div>
        <form method="post" action={`/board/${id}/reply`}>
          <Carried form={form} visit={visit} />
          <div class="buttons">
            <Button name="do" value="send">
              {say.send}
            </Button>
            <Button kind="plain" name="do" value="change">
              {say.change}
            </Button>
          </div>
        </form>
      </div>
    </BoardFrame>,
  )
}
