// One page of forms: of a section, of an entry of a list, or of a case of a promise.
import { roomWords } from '#texts/policy-room.ts'
import { Button } from '../../../parts/form/button.tsx'
import type { Errors } from '../../../parts/form/error-summary.tsx'
import { Link } from '../../../parts/link.tsx'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { type DraftBook, withDraft } from '../book.ts'
import { Findings, findingsAt } from '../findings.tsx'
import { Questionnaire } from '../fields/draw.tsx'
import { fieldsOf } from '../fields/sections.ts'
import { type Typed, typedFrom, typedOf } from '../fields/typed.ts'
import { revisionIn, Seen, showRoom, titleOf } from '../room.tsx'
import { Cases } from './cases.tsx'
import { showConflict } from './conflict.tsx'
import { type Part, partIn, partOf } from './form.ts'
import { listPage } from './list.tsx'
import { policyTyped } from './save.ts'
import { checking } from '../book.ts'

export const partTitle = ({ section, number, isCase }: Part, { language }: StaffVisit): string => {
  const { room } = roomWords(language)
  if (isCase) return number === undefined ? room.newCase : room.caseNumber(number + 1)
  if (!section.list) return room.sections[section.id]
  const one = room.entries[section.list]
  return number === undefined ? room.newEntry(one) : room.changeEntry(one, number + 1)
}

type Shown = { readonly typed: Typed; readonly errors?: Errors }

/** The form itself, as a page and on the page of a conflict. */
export const PartForm = ({
  book,
  part,
  visit,
  shown: { typed, errors = {} },
  button,
}: {
  readonly book: DraftBook
  readonly part: Part
  readonly visit: StaffVisit
  readonly shown: Shown
  readonly button?: string
}) => {
  const { room } = roomWords(visit.language)
  return (
    <form class="act narrow" method="post" action={part.href} novalidate>
      <Seen visit={visit} revision={book.draft.revision} />
      <Questionnaire groups={part.groups} policy={book.draft.policy} typed={typed} errors={errors} />
      <div class="buttons">
        <Button name="do" value="save">
          {button ?? room.save}
        </Button>
        <Link href={part.back}>{room.cancel}</Link>
      </div>
    </form>
  )
}

const show = async (book: DraftBook, visit: StaffVisit, world: World, part: Part, shown: Shown) => {
  const { room } = roomWords(visit.language)
  const isNew = part.number === undefined && part.section.list !== undefined
  const found = isNew ? [] : findingsAt((await checking(book, world))(book.draft.policy), part)
  return showRoom(visit, world, {
    title: partTitle(part, visit),
    errors: shown.errors ?? {},
    up: {
      href: part.back,
      text: part.isCase
        ? room.backToPromise
        : part.section.list
          ? room.sections[part.section.id]
          : titleOf(book, visit),
    },
    children: (
      <>
        {book.draft.submitted && <p class="heed">{room.takesBack}</p>}
        <Findings findings={found} book={book} visit={visit} isHere />
        <PartForm book={book} part={part} visit={visit} shown={shown} />
        {part.section.list === 'promises' && !isNew && !part.isCase && <Cases book={book} part={part} visit={visit} />}
      </>
    ),
  })
}

export const showPart = withDraft((book, visit, world) => {
  const part = partIn(visit, book)
  if (!part) return visit.c.notFound()
  return show(book, visit, world, part, { typed: typedOf(fieldsOf(part.groups), partOf(book, part)) })
})

export const savePart = withDraft(async (book, visit, world) => {
  const part = partIn(visit, book)
  if (!part) return visit.c.notFound()
  const form = await visit.form()
  const typed = typedFrom(form)
  const { room } = roomWords(visit.language)
  if (form.problem) return show(book, visit, world, part, { typed, errors: { main: room.formBroken } })
  const revision = revisionIn(form.text('revision'))
  if (revision !== book.draft.revision) return showConflict(book, visit, world, { part, typed })
  const read = policyTyped(book, part, typed, { language: visit.language, world })
  if ('errors' in read) return show(book, visit, world, part, { typed, errors: read.errors })
  const saved = await world.rulebook.saveDraft(book.id, read.policy, { by: visit.person.id, revision })
  if ('draft' in saved) return visit.c.redirect(`${part.back}?done=saved`, 303)
  return saved.theirs
    ? showConflict({ ...book, draft: saved.theirs }, visit, world, { part, typed })
    : visit.c.redirect(`/desk/policy/${book.id}?done=gone`, 303)
})

/** A section of one form, or the list of one with many. */
export const showSection = withDraft((book, visit, world) => {
  const list = listPage(book, visit, world)
  return list ?? showPart(visit, world)
})
