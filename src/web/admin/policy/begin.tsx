import type { PublishedPolicy, Which } from '#rulebook/rulebook.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { TextField } from '../../parts/form/field.tsx'
import { Link } from '../../parts/link.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { Csrf } from '../frame.tsx'
import { errorsIn } from '../address.ts'
import { root } from './book.ts'
import { showRoom, titleOf } from './room.tsx'

type Typed = { readonly from: string; readonly of: string; readonly id: string }
/** Addresses of the room itself. */
const taken = ['new', 'closing-days', 'what-if', 'storefronts']

const fromText = ({ id, version }: Which) => `${id} ${version}`

const optionsIn = (policies: readonly PublishedPolicy[], visit: StaffVisit) => {
  const { room } = roomWords(visit.language)
  return policies.flatMap(({ id, versions }) => {
    const newest = versions.filter(({ withdrawn }) => !withdrawn).at(-1)
    if (!newest) return []
    const text = `${titleOf({ id, versions, draft: undefined }, visit)}, ${room.versionNumber(newest.version)}`
    return [{ value: fromText(newest), text, hint: room.starters.about[id] ?? '' }]
  })
}

const show = async (visit: StaffVisit, world: World, typed: Typed, errors: Errors = {}) => {
  const { room } = roomWords(visit.language)
  const [policies, shops] = await Promise.all([world.rulebook.policies(), world.storefronts()])
  const used = [...new Set(shops.map(({ policy }) => policy))]
  const targets = policies.filter(({ id }) => used.includes(id))
  return showRoom(visit, world, {
    title: room.starters.begin,
    errors,
    up: { href: root, text: room.title },
    children: (
      <form class="act narrow" method="post" action={root} novalidate>
        <Csrf visit={visit} />
        <Radios
          name="from"
          label={room.starters.from}
          options={optionsIn(policies, visit)}
          value={typed.from}
          error={errors['from']}
        />
        <Radios
          name="of"
          label={room.starters.of}
          hint={room.starters.ofHint}
          options={[
            ...targets.map(({ id, versions }) => ({
              value: id,
              text: room.starters.nextOf(titleOf({ id, versions, draft: undefined }, visit)),
            })),
            { value: '', text: room.starters.own },
          ]}
          value={typed.of}
          error={errors['of']}
        />
        <TextField
          name="id"
          label={room.starters.id}
          hint={room.starters.idHint}
          value={typed.id}
          error={errors['id']}
          width="medium"
          optional
        />
        <div class="buttons">
          <Button>{room.starters.button}</Button>
          <Link href={root}>{room.cancel}</Link>
        </div>
      </form>
    ),
  })
}

export const showBegin = async (visit: StaffVisit, world: World) => {
  const [first] = await world.storefronts()
  const asked = visit.c.req.query('from') ?? ''
  const versions = await world.rulebook.versionsOf(asked)
  const newest = versions.at(-1)
  return show(visit, world, { from: newest ? fromText(newest) : '', of: first?.policy ?? '', id: '' })
}

/** Begins a draft: the next version of a policy that a shop publishes, or the first of a new one. */
export const beginDraft = async (visit: StaffVisit, world: World): Promise<Response> => {
  const { room } = roomWords(visit.language)
  const form = await visit.form()
  const typed = { from: form.text('from'), of: form.text('of'), id: form.text('id') }
  const policies = await world.rulebook.policies()
  const from = policies.flatMap(({ versions }) => versions).find(one => fromText(one) === typed.from)
  const id = typed.of === '' ? typed.id : typed.of
  const isNew = typed.of === ''
  const isTaken = taken.includes(id) || policies.some(policy => policy.id === id)
  const errors = errorsIn({
    from: !from && room.starters.fromMissing,
    of: !isNew && !policies.some(policy => policy.id === id) && room.starters.ofMissing,
    id:
      isNew &&
      (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40
        ? room.starters.idWrong
        : isTaken && room.starters.idTaken),
  })
  if (!from || Object.keys(errors).length > 0) return show(visit, world, typed, errors)
  const begun = await world.rulebook.startDraft(id, {
    from: { id: from.id, version: from.version },
    by: visit.person.id,
  })
  if ('draft' in begun) return visit.c.redirect(`${root}/${id}?done=begun`, 303)
  return show(visit, world, typed, { [isNew ? 'id' : 'of']: room.starters.already })
}
