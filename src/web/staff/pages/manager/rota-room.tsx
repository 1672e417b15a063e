import type { Category } from '#policy/policy.ts'
import type { Storefront } from '#policy/storefront.ts'
import type { Person } from '#people/people.ts'
import type { ConflictNote, RotaSetting, Skill } from '#rota/rota.ts'
import { rotaRoomTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Radios } from '../../../parts/form/choice.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Select, TextField } from '../../../parts/form/field.tsx'
import { useRotaRoom, useRota } from './speech.ts'
import { useThings } from '../../../parts/desk/speech.ts'
import { DeskTable, Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { canHandle } from '../../setting.ts'
import { Csrf, showRoom } from './frame.tsx'

export type TypedRota = Readonly<Record<string, string>>
export const ways = ['by-hand', 'at-once', 'after'] as const
const byHand: RotaSetting = { way: 'by-hand', hours: 4, sampleSize: 5 }

type ShopProps = {
  readonly visit: StaffVisit
  readonly shop: Storefront
  readonly setting: RotaSetting
  readonly inPerson: boolean
  readonly typed: TypedRota
  readonly errors: Errors
}

const ShopForm = ({ visit, shop, setting, inPerson, typed, errors }: ShopProps) => {
  const words = useRotaRoom()
  const name = (field: string) => `${field}-${shop.id}`
  const value = (field: string, kept: string) => typed[name(field)] ?? kept
  return (
    <form class="act narrow" method="post" action={`/desk/rota/shops/${shop.id}`} novalidate>
      <Csrf visit={visit} />
      <h3>{shop.name}</h3>
      {inPerson && <p class="soft">{words.inPerson}</p>}
      {!inPerson && (
        <>
          <Radios
            name={name('way')}
            label={words.who}
            options={ways.map(way => ({ value: way, text: words.ways[way] }))}
            value={value('way', setting.way)}
            error={errors[name('way')]}
          />
          <TextField
            name={name('hours')}
            label={words.hours}
            hint={words.hoursHint}
            value={value('hours', String(setting.hours))}
            error={errors[name('hours')]}
            width="short"
            inputmode="numeric"
          />
        </>
      )}
      <TextField
        name={name('sample')}
        label={words.sample}
        value={value('sample', String(setting.sampleSize))}
        error={errors[name('sample')]}
        width="short"
        inputmode="numeric"
      />
      <div class="buttons">
        <Button kind="plain" about={shop.name}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

const Skills = ({
  people,
  skills,
}: {
  readonly people: readonly Person[]
  readonly skills: ReadonlyMap<string, Skill>
}) => {
  const [words, things, { languages }] = [useRotaRoom(), useThings(), useRota()]
  const { skillColumns: columns } = words
  return (
    <DeskTable caption={words.skills} columns={Object.values(columns)} acts>
      {people.map(({ id, name }) => {
        const skill = skills.get(id)
        const takes = skill?.categories?.map((one: Category) => things.categoryNames[one].toLowerCase())
        return (
          <tr>
            <th scope="row" data-label={columns.person}>
              {name}
            </th>
            <td data-label={columns.languages}>
              {skill?.languages?.map(one => languages[one]).join(', ') ?? words.everything}
            </td>
            <td data-label={columns.categories}>{takes?.join(', ') ?? words.everything}</td>
            <td>
              <Link href={`/desk/rota/skills/${id}`} about={name}>
                {words.change}
              </Link>
            </td>
          </tr>
        )
      })}
    </DeskTable>
  )
}

const Conflicts = ({
  visit,
  notes,
  names,
}: {
  readonly visit: StaffVisit
  readonly notes: readonly ConflictNote[]
  readonly names: Names
}) => {
  const [words, things] = [useRotaRoom(), useThings()]
  const { columns } = words
  if (notes.length === 0) return <Empty>{words.conflictsNone}</Empty>
  return (
    <DeskTable caption={words.conflicts} columns={Object.values(columns)} acts>
      {notes.map(({ id, person, complaint, email, note, by }) => (
        <tr>
          <th scope="row" data-label={columns.person}>
            {things.name(person, names)}
          </th>
          <td data-label={columns.about}>
            {complaint ? <Link href={`/desk/complaints/${complaint.id}`}>{complaint.reference}</Link> : email}
          </td>
          <td data-label={columns.note}>{note}</td>
          <td data-label={columns.by}>{things.name(by, names)}</td>
          <td>
            <form class="inline" method="post" action="/desk/rota/conflicts/remove">
              <Csrf visit={visit} />
              <input type="hidden" name="id" value={id} />
              <Button kind="plain" about={things.name(person, names)}>
                {words.remove}
              </Button>
            </form>
          </td>
        </tr>
      ))}
    </DeskTable>
  )
}

const ConflictForm = ({
  visit,
  people,
  typed,
  errors,
}: {
  readonly visit: StaffVisit
  readonly people: readonly Person[]
  readonly typed: TypedRota
  readonly errors: Errors
}) => {
  const words = useRotaRoom()
  return (
    <form class="act narrow" method="post" action="/desk/rota/conflicts" novalidate>
      <Csrf visit={visit} />
      <Select
        name="person"
        label={words.person}
        options={people.map(({ id, name }) => ({ value: id, text: name }))}
        value={typed['person']}
        error={errors['person']}
        empty={!typed['person']}
      />
      <TextField
        name="about"
        label={words.about}
        hint={words.aboutHint}
        value={typed['about']}
        error={errors['about']}
        width="medium"
        autocomplete="off"
      />
      <TextField
        name="note"
        label={words.note}
        value={typed['note']}
        error={errors['note']}
        width="full"
        autocomplete="off"
      />
      <div class="buttons">
        <Button kind="plain">{words.add}</Button>
      </div>
    </form>
  )
}

/** How the rota works for each shop, what people take, and who keeps out of what. */
export const showRota = async (
  visit: StaffVisit,
  world: World,
  typed: TypedRota = {},
  errors: Errors = {},
): Promise<Response> => {
  const words = rotaRoomTexts[visit.language]
  const shops = visit.shops.map(({ id }) => id)
  const [settings, skills, notes, { people, names }, grounds] = await Promise.all([
    world.rota.settings(),
    world.rota.skills(),
    world.rota.conflicts(shops, visit.person.id),
    world.people.everybody(),
    Promise.all(visit.shops.map(shop => world.groundFor(shop))),
  ])
  const able = people.filter(person => visit.shops.some(({ id }) => canHandle(person, id)))
  return showRoom(visit, world, {
    title: words.title,
    current: 'workload',
    errors,
    notice: visit.c.req.query('done') === undefined ? undefined : words.saved,
    children: (
      <>
        <p class="soft narrow">{words.lead}</p>
        <h2>{words.shops}</h2>
        {visit.shops.map((shop, n) => (
          <ShopForm
            visit={visit}
            shop={shop}
            setting={settings.get(shop.id) ?? byHand}
            inPerson={grounds[n]?.policy.acknowledgement.handler === 'self'}
            typed={typed}
            errors={errors}
          />
        ))}
        <section class="list">
          <h2>{words.skills}</h2>
          <p class="soft">{words.skillsLead}</p>
          <Skills people={able} skills={skills} />
        </section>
        <section class="list">
          <h2>{words.conflicts}</h2>
          <p class="soft narrow">{words.conflictsLead}</p>
          <Conflicts visit={visit} notes={notes} names={names} />
          <ConflictForm visit={visit} people={able} typed={typed} errors={errors} />
        </section>
      </>
    ),
  })
}
