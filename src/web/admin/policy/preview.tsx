import { isDay } from '#calendar/day.ts'
import type { Category, Channel } from '#policy/policy.ts'
import { datesIn } from '#texts/dates.ts'
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../parts/form/button.tsx'
import { DateField } from '../../parts/form/date-field.tsx'
import { dayTyped } from '../../parts/form/day-typed.ts'
import { type Errors, hasErrors } from '../../parts/form/error-summary.tsx'
import { Select, TextField } from '../../parts/form/field.tsx'
import type { StaffVisit } from '../../route.ts'
import type { World } from '../../world.ts'
import { currentOf, type DraftBook, root, withDraft } from './book.ts'
import { DatesBeside } from './dates-beside.tsx'
import { factsOn, momentAt, sideBySide, timeNow } from './example.ts'
import { draftAt } from './edit/form.ts'
import { optionsOf } from './fields/choices.ts'
import { PolicyTabs } from './policy.tsx'
import { showRoom, titleOf } from './room.tsx'

/** What the address asks for, or today and now; what cannot be read is said at its field. */
const askedIn = (book: DraftBook, { c, now, language }: StaffVisit) => {
  const { forms } = roomWords(language)
  const shop = book.shops.find(({ id }) => id === c.req.query('shop')) ?? book.home
  const typed = { day: c.req.query('day') ?? book.today, time: c.req.query('time') ?? timeNow(now, shop) }
  const { categories, channels } = book.draft.policy
  const category = categories.find(one => one === c.req.query('category')) ?? categories[0] ?? 'other'
  const channel = channels.find(one => one === c.req.query('channel')) ?? channels[0] ?? 'web'
  const on = dayTyped(typed.day)
  const at = on && momentAt(on, typed.time, shop)
  const errors: Errors = {
    ...(on ? {} : { day: forms.problems.day }),
    ...(on && !at ? { time: forms.problems.time } : {}),
  }
  return { shop, typed, category, channel, at, errors }
}

type Asked = ReturnType<typeof askedIn>

const Ask = ({
  book,
  visit,
  asked,
}: {
  readonly book: DraftBook
  readonly visit: StaffVisit
  readonly asked: Asked
}) => {
  const { room } = roomWords(visit.language)
  const { typed, errors, category, channel, shop } = asked
  const { policy } = book.draft
  const among = (list: 'categories' | 'channels', codes: readonly (Category | Channel)[]) =>
    optionsOf(list, policy, visit.language).filter(({ value }) => codes.some(code => code === value))
  return (
    <form class="act narrow" method="get" action={`${draftAt(book.id)}/preview`}>
      <div class="pair">
        <DateField
          name="day"
          label={room.preview.day}
          value={isDay(typed.day) ? typed.day : ''}
          error={errors['day']}
        />
        <TextField name="time" label={room.preview.time} value={typed.time} error={errors['time']} width="short" />
      </div>
      <div class="pair">
        <Select
          name="category"
          label={room.preview.category}
          options={among('categories', policy.categories)}
          value={category}
        />
        <Select
          name="channel"
          label={room.preview.channel}
          options={among('channels', policy.channels)}
          value={channel}
        />
        {book.shops.length > 1 && (
          <Select
            name="shop"
            label={room.preview.shop}
            options={book.shops.map(({ id, name }) => ({ value: id, text: name }))}
            value={shop.id}
          />
        )}
      </div>
      <Button kind="plain">{room.preview.button}</Button>
    </form>
  )
}

/** Complaints that run now keep the version they began under, and here is how many. */
const keeping = async (book: DraftBook, { language }: StaffVisit, { questions }: World): Promise<readonly string[]> => {
  const { room } = roomWords(language)
  const running = (await questions.running()).filter(({ policy }) => policy === book.id)
  const versions = [...new Set(running.map(({ version }) => version))].toSorted((a, b) => a - b)
  const many = (version: number) =>
    running.filter(one => one.version === version).reduce((sum, { complaints }) => sum + complaints, 0)
  return versions.length === 0
    ? [room.preview.noneRunning]
    : versions.map(version => room.preview.keep(many(version), version))
}

export const showPreview = withDraft(async (book, visit, world) => {
  const { room } = roomWords(visit.language)
  const asked = askedIn(book, visit)
  const { at, shop, category, channel, errors } = asked
  const current = currentOf(book)
  const facts = at && factsOn(at, shop, { category, channel })
  const dates = at && facts && (await sideBySide(current?.policy, book.draft.policy, { at, facts }, shop, world))
  return showRoom(visit, world, {
    title: room.preview.title,
    errors,
    up: { href: root, text: room.title },
    children: (
      <>
        <PolicyTabs book={book} visit={visit} here="preview" />
        <p class="soft">{room.preview.lead(titleOf(book, visit))}</p>
        <Ask book={book} visit={visit} asked={asked} />
        <section class="list">
          {at && dates && (
            <>
              <h2>{room.preview.heading(datesIn(visit.language).dateTime(at, shop.zone))}</h2>
              <DatesBeside dates={dates} zone={shop.zone} caption={room.preview.title} />
            </>
          )}
          {!hasErrors(errors) && !dates && <p class="heed">{room.preview.beyond}</p>}
        </section>
        <section class="given">
          <h2>{room.preview.running}</h2>
          <p>{room.preview.rule}</p>
          <ul>
            {(await keeping(book, visit, world)).map(line => (
              <li>{line}</li>
            ))}
          </ul>
        </section>
      </>
    ),
  })
})
