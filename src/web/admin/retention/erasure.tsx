import type { Counts, Erasure, Part, Place } from '#forget/forget.ts'
import { datesIn } from '#texts/dates.ts'
import { forgetTexts } from '#texts/forget.ts'
import { retentionTexts } from '#texts/retention.ts'
import type { Names } from '#texts/things.ts'
import { day } from '#calendar/day.ts'
import { DeskTable } from '../../parts/desk/table.tsx'
import { Button } from '../../parts/form/button.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf, showDesk } from '../frame.tsx'

type Props = {
  readonly visit: StaffVisit
  readonly erasure: Erasure
  readonly parts: readonly Part[]
  readonly counts: Counts | undefined
  readonly names: Names
}

const Told = ({ visit, erasure, names }: Props) => {
  const { one: say } = forgetTexts[visit.language]
  const { proposed, decided, state, finishedAt, erased, kept } = erasure
  const moment = (at: typeof proposed.at) => datesIn(visit.language).dateTime(at, visit.shops[0]?.zone ?? 'UTC')
  const name = (person: string) => names.get(person) ?? person
  return (
    <>
      <p>
        {forgetTexts[visit.language].proposals.because[erasure.because]}.{' '}
        {say.proposed(name(proposed.by), moment(proposed.at))}
      </p>
      {decided && <p>{(state === 'refused' ? say.refused : say.agreed)(name(decided.by), moment(decided.at))}</p>}
      {finishedAt && <p class="heed">{say.done(moment(finishedAt), erased, kept)}</p>}
    </>
  )
}

const Goes = ({ visit, counts }: Pick<Props, 'visit'> & { readonly counts: Counts }) => {
  const { one: say } = forgetTexts[visit.language]
  return (
    <section aria-labelledby="goes">
      <h2 id="goes">{say.goes}</h2>
      <DeskTable caption={say.goes} columns={Object.values(say.columns)} look="numbers">
        {(Object.keys(say.places) as Place[]).map(place => (
          <tr>
            <th scope="row" data-label={say.columns.what}>
              {say.places[place]}
            </th>
            <td class="num" data-label={say.columns.many}>
              {counts[place]}
            </td>
          </tr>
        ))}
      </DeskTable>
    </section>
  )
}

const PartRow = ({ visit, part }: Pick<Props, 'visit'> & { readonly part: Part }) => {
  const { one: say } = forgetTexts[visit.language]
  const { kind, name, state, why, stays } = part
  const shown = kind === 'mail' && name !== '' ? datesIn(visit.language).fullDate(day(name)) : name
  return (
    <tr>
      <th scope="row" data-label={say.partColumns.name}>
        {say.kinds[kind]} {shown}
      </th>
      <td data-label={say.partColumns.state}>
        {say.partStates[state]}
        {why && `: ${say.why[why] ?? why}`}
        {stays && <small>{say.wouldStay(say.why[stays] ?? stays)}</small>}
      </td>
    </tr>
  )
}

const Decide = ({ visit, erasure }: Props) => {
  const { one: say } = forgetTexts[visit.language]
  const isOwn = erasure.proposed.by === visit.person.id
  return (
    <form class="act" method="post" action={`/desk/retention/erasures/${erasure.id}`}>
      <Csrf visit={visit} />
      {isOwn && <p class="heed">{say.same}</p>}
      <p class="buttons">
        {!isOwn && (
          <Button name="do" value="agree">
            {say.agree}
          </Button>
        )}
        <Button kind="plain" name="do" value="refuse">
          {isOwn ? say.takeBack : say.refuse}
        </Button>
      </p>
    </form>
  )
}

/** An erasure of shops that the visitor serves, with nothing in it about themselves; any other is not there. */
const found = async (visit: StaffVisit, world: World) => {
  const erasure = await world.forget.erasure(visit.c.req.param('id') ?? '')
  const parts = erasure ? await world.forget.parts(erasure.id, visit.person.id) : []
  const serves = parts.every(({ storefront }) => !storefront || visit.shops.some(({ id }) => id === storefront))
  const isOwn = parts.some(({ isAboutReader }) => isAboutReader)
  return erasure && serves && !isOwn ? { erasure, parts } : undefined
}

const notices = (visit: StaffVisit): string | undefined => {
  const { decided, late } = forgetTexts[visit.language].one
  const said: Readonly<Record<string, string>> = { ...decided, late }
  return said[visit.c.req.query('done') ?? '']
}

/** What is to be erased, counted; and whoever did not propose it decides. */
export const showErasure = async (visit: StaffVisit, world: World): Promise<Response> => {
  const known = await found(visit, world)
  if (!known) return visit.c.notFound()
  const { one: say } = forgetTexts[visit.language]
  const { erasure } = known
  const isOpen = erasure.state === 'proposed' || erasure.state === 'approved'
  const [names, counts] = await Promise.all([
    world.people.names(),
    isOpen ? world.forget.wouldGo(erasure.id) : undefined,
  ])
  const shown: Props = { visit, counts, names, ...known }
  return showDesk(visit, world, {
    title: say.title,
    current: 'retention',
    up: { href: '/desk/retention', text: retentionTexts[visit.language].title },
    notice: notices(visit),
    children: (
      <div class="kept-room">
        <Told {...shown} />
        {counts && <Goes visit={visit} counts={counts} />}
        <section aria-labelledby="stays">
          <h2 id="stays">{say.stays}</h2>
          <p>{say.stayText}</p>
          <p class="soft">{say.backups}</p>
        </section>
        {erasure.state === 'proposed' && <Decide {...shown} />}
        <section aria-labelledby="parts">
          <h2 id="parts">{say.parts}</h2>
          <DeskTable caption={say.parts} columns={Object.values(say.partColumns)}>
            {known.parts.map(part => (
              <PartRow visit={visit} part={part} />
            ))}
          </DeskTable>
        </section>
      </div>
    ),
  })
}

/** Agrees or refuses. */
export const decideErasure = async (visit: StaffVisit, world: World): Promise<Response> => {
  const known = await found(visit, world)
  if (!known) return visit.c.notFound()
  const agrees = (await visit.form()).text('do') === 'agree'
  const outcome = await world.forget.decide(known.erasure.id, agrees, visit.person.id)
  const page = `/desk/retention/erasures/${known.erasure.id}`
  if (outcome === 'same') return visit.c.redirect(page, 303)
  const done = outcome === 'gone' ? 'late' : agrees ? 'agreed' : 'refused'
  return visit.c.redirect(`${page}?done=${done}`, 303)
}
