import { myComplaint } from '#texts/my-complaint.ts'
import { Button } from '../../parts/form/button.tsx'
import { Radios } from '../../parts/form/choice.tsx'
import type { Errors } from '../../parts/form/error-summary.tsx'
import { Link } from '../../parts/link.tsx'
import { OutsideBodies } from '../../parts/outside-bodies.tsx'
import { bodiesHere } from '../../parts/outside.ts'
import type { CustomerVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { backToComplaint, give, showAct } from '../complaint/act.tsx'
import { openTo } from '../complaint/may.ts'
import { ofComplaint } from '../place.ts'

const Refer = ({ visit, errors }: { readonly visit: CustomerVisit; readonly errors: Errors }) => {
  const { outside } = myComplaint[visit.language]
  return openTo(visit).refer ? (
    <form method="post" action={ofComplaint(visit, '/outside')} novalidate>
      <Radios
        name="body"
        label={outside.refer}
        hint={outside.referHint}
        error={errors['body']}
        options={bodiesHere(visit).map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button kind="plain">{outside.referSend}</Button>
    </form>
  ) : null
}

const showOutside = (visit: CustomerVisit, errors: Errors) => {
  const { outside } = myComplaint[visit.language]
  return showAct(visit, {
    title: outside.title,
    errors,
    children: (
      <>
        <h1>{outside.title}</h1>
        <p class="lead">{outside.lead}</p>
        <OutsideBodies bodies={bodiesHere(visit)} language={visit.language} level={2} />
        <p class="inset">
          {outside.take} <Link href={ofComplaint(visit, '/file')}>{outside.takeLink}</Link>
        </p>
        <Refer visit={visit} errors={errors} />
      </>
    ),
  })
}

export const getOutside = (visit: CustomerVisit) => showOutside(visit, {})

/** Clause 13: the customer says where they take it, if they want to. */
export const postOutside = async (visit: CustomerVisit, world: World): Promise<Response> => {
  const chosen = (await visit.form()).text('body')
  const body = bodiesHere(visit).find(({ id }) => id === chosen)?.id
  if (!body) return showOutside(visit, { body: myComplaint[visit.language].outside.referMissing })
  const refused = await give(visit, world, { type: 'refer', body })
  return refused ? showOutside(visit, { body: refused }) : backToComplaint(visit, 'referred')
}
