import { isDay } from '#calendar/day.ts'
import type { QualityAnswers, QualityMark, QualityQuestion, Sampled } from '#quality/quality.ts'
import { improveTexts } from '#texts/manager.ts'
import { Button } from '../../../parts/form/button.tsx'
import { Radios } from '../../../parts/form/choice.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { TextArea } from '../../../parts/form/field.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Csrf, showRoom } from './frame.tsx'
import { readable } from './give-each.tsx'

type Typed = { readonly answers: Readonly<Record<string, string>>; readonly note: string }

const show = (visit: StaffVisit, world: World, one: Sampled, typed: Typed, errors: Errors = {}): Promise<Response> => {
  const { quality } = improveTexts[visit.language]
  const isOwn = one.handler === visit.person.id
  const marks = Object.entries(quality.marks).map(([value, text]) => ({ value, text }))
  return showRoom(visit, world, {
    title: quality.review(one.reference),
    current: 'quality',
    errors,
    children: (
      <form
        class="act narrow"
        method="post"
        action={`/desk/quality/${one.storefront}/${one.week}/${one.id}`}
        novalidate
      >
        <Csrf visit={visit} />
        <p class="links">
          <Link href={`/desk/complaints/${one.id}`}>{quality.open}</Link>
          <Link href="/desk/quality">{quality.back}</Link>
        </p>
        {isOwn && <p class="late">{quality.own}</p>}
        {!isOwn &&
          Object.entries(quality.questions).map(([name, label]) => (
            <Radios name={name} label={label} options={marks} value={typed.answers[name]} error={errors[name]} inline />
          ))}
        {!isOwn && (
          <>
            <TextArea name="note" label={quality.note} hint={quality.noteHint} rows={4} value={typed.note} optional />
            <div class="buttons">
              <Button>{quality.save}</Button>
            </div>
          </>
        )}
      </form>
    ),
  })
}

/** The complaint of the sample that the address names, if this visitor may read it. */
const sampledIn = async (visit: StaffVisit, world: World): Promise<Sampled | undefined> => {
  const [storefront, week, id] = ['storefront', 'week', 'id'].map(name => visit.c.req.param(name) ?? '')
  if (!storefront || !week || !id || !isDay(week) || !(await readable(visit, world, id))) return undefined
  return world.quality.one({ storefront, week, id })
}

/** Six questions about one closed complaint. */
export const showQualityReview = async (visit: StaffVisit, world: World): Promise<Response> => {
  const one = await sampledIn(visit, world)
  return one ? show(visit, world, one, { answers: one.answers ?? {}, note: one.note ?? '' }) : visit.c.notFound()
}

/** Keeps what was found; its handler reads it. Nobody judges their own work. */
export const saveQualityReview = async (visit: StaffVisit, world: World): Promise<Response> => {
  const one = await sampledIn(visit, world)
  if (!one) return visit.c.notFound()
  const form = await visit.form()
  const { quality } = improveTexts[visit.language]
  const questions = Object.keys(quality.questions) as readonly QualityQuestion[]
  const answers = Object.fromEntries(questions.map(question => [question, form.text(question)]))
  const note = form.text('note')
  const isMark = (text: string | undefined): text is QualityMark =>
    text !== undefined && Object.hasOwn(quality.marks, text)
  const missing = questions.filter(question => !isMark(answers[question]))
  if (one.handler === visit.person.id) return show(visit, world, one, { answers, note }, { note: quality.own })
  if (missing.length > 0)
    return show(visit, world, one, { answers, note }, Object.fromEntries(missing.map(name => [name, quality.missing])))
  await world.quality.review(one, { answers: answers as QualityAnswers, note, by: visit.person.id })
  return visit.c.redirect('/desk/quality', 303)
}
