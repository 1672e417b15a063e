// One page of forms: of a section, of an entry of a list, or of a case of a promise.
import { roomWords } from '#texts/policy-room.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { checking, type DraftBook, withDraft } from '../book.ts'
import { Findings, findingsAt } from '../findings.tsx'
import { fieldsOf } from '../fields/sections.ts'
import { typedFrom, typedOf } from '../fields/typed.ts'
import { revisionIn, showRoom, titleOf } from '../room.tsx'
import { Cases } from './cases.tsx'
import { showConflict } from './conflict.tsx'
import { type Part, partIn, partOf } from './form.ts'
import { PartForm, type PartShown } from './part-form.tsx'
import { policyTyped } from './save.ts'

export const partTitle = ({ section, number, isCase }: Part, { language }: StaffVisit): string => {
  const { room } = roomWords(language)
  if (isCase) return number === undefined ? room.newCase : room.caseNumber(number + 1)
  if (!section.list) return room.sections[section.id]
  const one = room.entries[section.list]
  return number === undefined ? room.newEntry(one) : room.changeEntry(one, number + 1)
}

const show = async (book: DraftBook, visit: StaffVisit, world: World, part: Part, shown: PartShown) => {
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
  const asked = part.section.id === 'clauses' ? visit.c.req.query('clause') : undefined
  const before = part.number === undefined && asked ? { clause: asked } : partOf(book, part)
  return show(book, visit, world, part, { typed: typedOf(fieldsOf(part.groups), before) })
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
