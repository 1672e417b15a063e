import type { Imported } from '#post/in/import/imports.ts'
import { datesIn } from '#texts/dates.ts'
import { mailImportTexts } from '#texts/mail-import.ts'
import type { Names } from '#texts/things.ts'
import { importPlace } from '../../parts/desk/import-link.tsx'
import { DeskTable, Empty } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { FileField, TextField } from '../../parts/form/field.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'

/** Bytes of all files of one form. */
export const mostBytes = 200e6
const many = 20

export type Typed = { readonly dates?: string; readonly why?: string }

const BringForm = ({
  visit,
  errors,
  typed,
}: {
  readonly visit: StaffVisit
  readonly errors: Errors
  readonly typed: Typed
}) => {
  const say = mailImportTexts[visit.language]
  // What is typed stands before the files: they flow by once they come.
  return (
    <form class="act narrow" method="post" action={importPlace} enctype="multipart/form-data" novalidate>
      <Csrf visit={visit} />
      <Radios
        name="dates"
        label={say.dates}
        options={[
          { value: 'now', text: say.now, hint: say.nowHint },
          { value: 'own', text: say.own, hint: say.ownHint },
        ]}
        value={typed.dates || 'now'}
      />
      <TextField name="why" label={say.why} hint={say.whyHint} value={typed.why ?? ''} error={errors['why']} />
      <FileField
        name="files"
        label={say.files}
        hint={say.filesHint(datesIn(visit.language).size(mostBytes))}
        accept=".eml,.mbox,.mbx,message/rfc822,application/mbox"
        multiple
        error={errors['files']}
      />
      <div class="buttons">
        <Button>{say.take}</Button>
      </div>
    </form>
  )
}

const tones = { running: 'neutral', done: 'kept', 'broke-off': 'late' } as const

const Row = ({ visit, one, names }: { readonly visit: StaffVisit; readonly one: Imported; readonly names: Names }) => {
  const say = mailImportTexts[visit.language]
  const { at, by, name, ownDatesWhy, state, kept, known, tooLarge, unreadable, toSort } = one
  const notes = [
    state === 'broke-off' ? say.brokeOff : '',
    ownDatesWhy === undefined ? '' : say.ownDates(ownDatesWhy),
    tooLarge > 0 ? say.large(tooLarge) : '',
    unreadable > 0 ? say.unreadable(unreadable) : '',
    toSort > 0 ? say.toSort(toSort) : '',
  ].filter(Boolean)
  return (
    <tr>
      <th scope="row" data-label={say.columns.when}>
        {datesIn(visit.language).dateTime(at, visit.shops[0]?.zone ?? 'UTC')}
        <small>{by === undefined ? say.command : (names.get(by) ?? by)}</small>
      </th>
      <td class="typed" data-label={say.columns.name}>
        {name}
      </td>
      <td data-label={say.columns.kept}>{kept}</td>
      <td data-label={say.columns.known}>{known}</td>
      <td data-label={say.columns.state}>
        <Tag tone={tones[state]}>{say.states[state]}</Tag>
        {notes.map(note => (
          <small>{note}</small>
        ))}
      </td>
    </tr>
  )
}

const List = ({
  visit,
  all,
  names,
}: {
  readonly visit: StaffVisit
  readonly all: readonly Imported[]
  readonly names: Names
}) => {
  const say = mailImportTexts[visit.language]
  return (
    <section class="list">
      <h2>{say.list}</h2>
      {all.length === 0 ? (
        <Empty>{say.none}</Empty>
      ) : (
        <DeskTable caption={say.list} columns={Object.values(say.columns)}>
          {all.map(one => (
            <Row visit={visit} one={one} names={names} />
          ))}
        </DeskTable>
      )}
    </section>
  )
}

type Shown = { readonly errors?: Errors; readonly notice?: string; readonly typed?: Typed }

/** Brings in mail out of files, and shows what was brought in before. */
export const show = async (visit: StaffVisit, world: World, shown: Shown = {}): Promise<Response> => {
  const { errors = {}, notice, typed = {} } = shown
  const say = mailImportTexts[visit.language]
  const [all, names] = await Promise.all([world.mailImports?.recent(many) ?? [], world.people.names()])
  return showDesk(visit, world, {
    title: say.title,
    current: 'setup',
    errors,
    notice,
    children: (
      <div class="kept-room">
        <p>{say.lead}</p>
        <p class="soft">{say.whatHappens}</p>
        {world.mailImports ? <BringForm visit={visit} errors={errors} typed={typed} /> : <p class="heed">{say.off}</p>}
        <List visit={visit} all={all} names={names} />
      </div>
    ),
  })
}
