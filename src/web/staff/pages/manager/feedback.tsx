import { dayOf } from '#calendar/day.ts'
import type { Sampled } from '#quality/quality.ts'
import { improveTexts } from '#texts/manager.ts'
import type { Names } from '#texts/things.ts'
import { Button } from '../../../parts/form/button.tsx'
import { shopOf } from '../../../parts/desk/names.ts'
import { useDates, useThings } from '../../../parts/desk/speech.ts'
import { Empty } from '../../../parts/desk/table.tsx'
import { Link } from '../../../parts/link.tsx'
import { Typed } from '../../../parts/messages.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { Csrf, showRoom } from './frame.tsx'
import { useImprove } from './speech.ts'

const One = ({ visit, one, names }: { readonly visit: StaffVisit; readonly one: Sampled; readonly names: Names }) => {
  const [{ quality }, things, dates] = [useImprove(), useThings(), useDates()]
  const { feedback } = quality
  const zone = shopOf(visit.shops, one.storefront)?.zone ?? 'UTC'
  const by = one.reviewedBy ? things.name(one.reviewedBy, names) : ''
  return (
    <article class="proposal">
      <header>
        <h2>
          <Link href={`/desk/complaints/${one.id}`}>{one.reference}</Link>{' '}
          {one.readAt === null && <span class="tag">{feedback.fresh}</span>}
        </h2>
        <span class="soft">{one.reviewedAt && feedback.by(by, dates.fullDate(dayOf(one.reviewedAt, zone)))}</span>
      </header>
      <dl class="summary marks">
        {Object.entries(quality.short).map(([question, name]) => {
          const mark = one.answers?.[question as 'tone']
          return (
            <div>
              <dt>{name}</dt>
              <dd class={mark === 'no' ? 'late' : mark === 'partly' ? 'soon' : undefined}>
                {mark && quality.marks[mark]}
              </dd>
            </div>
          )
        })}
      </dl>
      {one.note && <Typed text={one.note} />}
    </article>
  )
}

/** What was found in complaints that the visitor handled. */
export const showFeedback = async (visit: StaffVisit, world: World): Promise<Response> => {
  const [all, names] = await Promise.all([world.quality.feedbackFor(visit.person.id), world.people.names()])
  const { feedback } = improveTexts[visit.language].quality
  return showRoom(visit, world, {
    title: feedback.title,
    current: 'feedback',
    children: (
      <div class="narrow">
        <p class="soft">{feedback.lead}</p>
        {all.length === 0 && <Empty>{feedback.none}</Empty>}
        {all.map(one => (
          <One visit={visit} one={one} names={names} />
        ))}
        {all.some(({ readAt }) => readAt === null) && (
          <form class="buttons" method="post" action="/desk/feedback">
            <Csrf visit={visit} />
            <Button kind="plain">{feedback.read}</Button>
          </form>
        )}
      </div>
    ),
  })
}

export const readFeedback = async (visit: StaffVisit, world: World): Promise<Response> => {
  await world.quality.markRead(visit.person.id)
  return visit.c.redirect('/desk/feedback', 303)
}
