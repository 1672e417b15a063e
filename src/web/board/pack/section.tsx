import { may } from '#complaint/may.ts'
import { lowered } from '#texts/lowered.ts'
import { useDates, useThings } from '../../parts/desk/speech.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Hidden } from '../../parts/hidden.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { PartProps } from '../file/part.tsx'
import { Part } from '../file/part.tsx'
import { useBoard } from '../words.ts'
import { checked } from './complete.ts'

/** Where a visitor makes and gets the document: beside the board's file, or in the manager's preview of it. */
type Placed = PartProps & { readonly base: string }

const Made = ({ setting, base }: Placed) => {
  const [say, things, dates] = [useBoard().pack, useThings(), useDates()]
  const { history, person } = setting.visit
  const made = history.events.flatMap(event => (event.type === 'pack-made' ? [event] : [])).toReversed()
  if (made.length === 0) return <p class="soft">{say.none}</p>
  const { columns } = say
  return (
    <>
      <DeskTable columns={[...Object.values(columns), say.download]} caption={say.downloads}>
        {made.map(({ at, by, pack, pages }) => (
          <tr>
            <td class="num" data-label={columns.when}>
              <time datetime={at}>{dates.dateTime(at, history.ground.zone)}</time>
            </td>
            <td data-label={columns.who}>{by.kind === 'staff' ? things.name(by.person, setting.names) : ''}</td>
            <td class="num" data-label={columns.pages}>
              {dates.number(pages)}
            </td>
            <td data-label={columns.hash}>
              <code class="hash">{pack.id}</code>
            </td>
            <td data-label={say.download}>
              {by.kind === 'staff' && by.person === person.id && (
                <a href={`${base}/pack/${pack.id}`}>
                  {say.download} <small>PDF, {dates.size(pack.bytes)}</small>
                  <Hidden>, {dates.dateTime(at, history.ground.zone)}</Hidden>
                </a>
              )}
            </td>
          </tr>
        ))}
      </DeskTable>
      <p class="soft">{say.hashHint}</p>
    </>
  )
}

/** The file as one document: made by a button, listed with its fingerprint, downloaded by whom it was made for. */
export const Pack = ({ setting, base }: Placed) => {
  const say = useBoard().pack
  const { actor, history, csrf } = setting.visit
  return (
    <Part name="pack">
      {may(actor, 'make-pack', history.complaint, history.ground.policy) && (
        <form method="post" action={`${base}/pack`}>
          <input type="hidden" name="csrf" value={csrf} />
          <p>{say.makeLead}</p>
          <p>
            <Button kind="plain">{say.make}</Button>
          </p>
        </form>
      )}
      <Made setting={setting} base={base} />
      {may(actor, 'make-dossier', history.complaint, history.ground.policy) && (
        <form method="post" action={`${base}/pack/zip`}>
          <input type="hidden" name="csrf" value={csrf} />
          <p>{useBoard().outside.archiveLead}</p>
          <p>
            <Button kind="plain">{useBoard().outside.archive}</Button>
          </p>
        </form>
      )}
      {may(actor, 'make-dossier', history.complaint, history.ground.policy) && (
        <p>
          <a href={`${base}/dossier`}>{useBoard().outside.title}</a>
        </p>
      )}
    </Part>
  )
}

const namesOf = (missing: readonly string[]) => missing.map((name, n) => (n === 0 ? name : lowered(name))).join('; ')

/** What is there of all that belongs in the file, what is missing first: in a line to who reads it, in full to who can still add to it. */
export const Complete = ({
  setting,
  unread = 0,
  open = false,
}: PartProps & { readonly unread?: number; readonly open?: boolean }) => {
  const say = useBoard().pack
  const all = checked(setting, unread)
  const missing = all.filter(({ there }) => !there)
  return (
    <details class="box" open={open && missing.length > 0}>
      <summary>
        {missing.length === 0 ? say.complete : `${say.incomplete(missing.length)}${open ? '.' : ': '}`}
        {!open && <span class="lacking">{namesOf(missing.map(({ part }) => say.parts[part]))}</span>}
      </summary>
      <ul class="plain checklist">
        {[...missing, ...all.filter(({ there }) => there)].map(({ part, there }) => (
          <li>
            <Tag tone={there ? 'kept' : 'late'}>{there ? say.there : say.missing}</Tag> {say.parts[part]}
          </li>
        ))}
      </ul>
    </details>
  )
}
