import { dayOf } from '#calendar/day.ts'
import type { History } from '#ledger/ledger.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { refusalIn } from '#texts/refusals.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Draft } from '#writing/writing.ts'
import { countsFor } from '../../parts/desk/counts.ts'
import { DeskPage } from '../../parts/desk/page.tsx'
import { useDates, useDesk, useWriting } from '../../parts/desk/speech.ts'
import { Empty } from '../../parts/desk/table.tsx'
import { whenText } from '../../parts/desk/when.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Link } from '../../parts/link.tsx'
import { respond } from '../../parts/page.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { textsOf } from '../forms/draft-texts.tsx'
import { mayRead } from '#complaint/may.ts'

type OwnDraft = { readonly draft: Draft; readonly history: History }

const One = ({ visit, draft, history }: OwnDraft & { readonly visit: StaffVisit }) => {
  const words = useWriting()
  const [dates, desk] = [useDates(), useDesk()]
  const { language, now, csrf } = visit
  const acts: Readonly<Record<string, { readonly name: string }>> = deskActTexts[language]
  const { zone } = history.ground
  const when = whenText(draft.savedAt, zone, dayOf(now, zone), { dates, desk })
  const [first] = textsOf(draft, language)
  const { returned } = draft
  return (
    <li class={returned ? 'draft late' : 'draft'}>
      <p>
        <Link href={`/desk/complaints/${history.id}/${draft.act}?draft=${draft.id}`}>
          {acts[draft.act]?.name ?? draft.act}, {history.complaint.reference} {history.contact.name}
        </Link>{' '}
        <span class="soft">{when}</span>
      </p>
      {returned && (
        <p>
          <strong>{draft.fields.length === 0 ? words.returned.follow : words.returned.title}</strong>{' '}
          {'refusal' in returned ? refusalIn(language, returned.refusal) : words.returned.changed}
        </p>
      )}
      {first && <p class="clip">{first.text}</p>}
      <form method="post" action={`/desk/complaints/${history.id}/drafts/discard`}>
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="draft" value={draft.id} />
        <input type="hidden" name="back" value="drafts" />
        <Button kind="quiet" name="do" value="discard" about={history.complaint.reference}>
          {words.draft.discard}
        </Button>
      </form>
    </li>
  )
}

const readable = async (visit: StaffVisit, draft: Draft, world: World): Promise<readonly OwnDraft[]> => {
  const history = await world.ledger.read(draft.complaintId)
  if (!history || !visit.shops.some(({ id }) => id === history.complaint.storefront)) return []
  return mayRead(visit.actor, history.complaint) ? [{ draft, history }] : []
}

/** What somebody began and did not send; letters that did not leave stand first. */
export const showDrafts = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { draft: words } = writingTexts[visit.language]
  const [counts, own] = await Promise.all([countsFor(visit, world), world.writing.drafts.by(visit.person.id)])
  const drafts = (await Promise.all(own.slice(0, 25).map(draft => readable(visit, draft, world)))).flat()
  return respond(
    visit.c,
    <DeskPage visit={visit} counts={counts} title={words.title} current="drafts">
      <p class="soft">{words.lead}</p>
      {drafts.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <ul class="drafts">
          {drafts.map(one => (
            <One visit={visit} {...one} />
          ))}
        </ul>
      )}
    </DeskPage>,
  )
}
