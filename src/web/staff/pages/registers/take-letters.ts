// Clauses 2, 6 and 12: letters that go on paper are printed, and the day they went into the post counts.
import type { Day } from '#calendar/day.ts'
import { mayRead } from '#complaint/may.ts'
import { isConflict, isRefusal } from '#ledger/ledger.ts'
import type { LetterToSend } from '#ledger/questions/letters-to-send.ts'
import type { Pile } from '#paper/letter.ts'
import { datesIn } from '#texts/dates.ts'
import { printingTexts } from '#texts/printing.ts'
import { refusalIn } from '#texts/refusals.ts'
import { staffThingsIn } from '#texts/things.ts'
import type { Form } from '../../../form.ts'
import { scopeOf } from '../../../parts/desk/counts.ts'
import { sendPdf } from '../../../parts/download.ts'
import { dayTyped } from '../../../parts/form/day-typed.ts'
import { paperLetterOf } from '../../../parts/paper/letter.ts'
import type { StaffVisit } from '../../../route.ts'
import type { World } from '../../../world.ts'
import { mostLetters, showLettersWith } from './letters.tsx'
import type { PaperTyped } from './paper-letters.tsx'

const historyOf = async ({ actor }: StaffVisit, world: World, { id }: LetterToSend) => {
  const history = await world.ledger.read(id)
  return history && mayRead(actor, history.complaint) ? history : undefined
}

/** The letters of these rows as they go on paper; one whose complaint or words went meanwhile is left out. */
const papersOf = async (visit: StaffVisit, world: World, rows: readonly LetterToSend[]) => {
  const printed = await world.onPaper.print(
    rows.map(({ letter }) => letter),
    visit.person.id,
  )
  const papers = await Promise.all(
    printed.map(async letter => {
      const row = rows.find(one => one.letter === letter.id)
      const history = row && (await historyOf(visit, world, row))
      const shop = visit.shops.find(({ id }) => id === history?.complaint.storefront)
      if (!row || !history || !shop) return []
      const { complaint, contact } = history
      const language = shop.languages.find(one => one === letter.language) ?? complaint.language
      const { subject, text, createdAt } = letter
      const isLarge = complaint.largePrint === true
      const words = { subject, text, createdAt, language }
      const paper = paperLetterOf({
        shop,
        reference: complaint.reference,
        contact,
        letter: words,
        isLarge,
        ownPage: 'with-code',
      })
      return [{ row, paper }]
    }),
  )
  return papers.flat()
}

const print = async (visit: StaffVisit, world: World, rows: readonly LetterToSend[], sides: string) => {
  const { language, person, now, shops } = visit
  const { cover } = printingTexts[language]
  const [things, dates] = [staffThingsIn(language), datesIn(language)]
  const papers = await papersOf(visit, world, rows)
  const title = cover.title(papers.length)
  const { number, reference, to, letter, pages } = cover.columns
  const pile: Pile = {
    title,
    author: shops[0]?.name ?? '',
    language,
    madeAt: Date.parse(now),
    bothSides: sides === 'both',
    cover: {
      title,
      language,
      lead: cover.lead(dates.dateTime(now, shops[0]?.zone ?? 'UTC'), person.name),
      sheets: cover.sheets('{}'),
      columns: [number, reference, to, letter, pages],
      rows: papers.map(({ row, paper }) => [row.reference, paper.address[0] ?? '', things.letters[row.kind]]),
    },
    letters: papers.map(({ paper }) => paper),
  }
  const { pdf } = await world.printLetters(pile)
  return sendPdf(pdf, `${title}.pdf`)
}

const postOne = async (visit: StaffVisit, world: World, row: LetterToSend, on: Day): Promise<string | undefined> => {
  const say = printingTexts[visit.language]
  const history = await historyOf(visit, world, row)
  if (!history) return say.gone
  const outcome = await world.ledger.handle(history.id, { type: 'post-letter', letter: row.key, on }, visit.actor)
  if (isRefusal(outcome)) return refusalIn(visit.language, outcome)
  return isConflict(outcome) ? say.quicker : undefined
}

const post = async (visit: StaffVisit, world: World, rows: readonly LetterToSend[], on: Day, typed: PaperTyped) => {
  const things = staffThingsIn(visit.language)
  const notDone: { of: string; why: string; letter: string }[] = []
  for (const row of rows) {
    const why = await postOne(visit, world, row, on)
    if (why) notDone.push({ of: `${things.letters[row.kind]}, ${row.reference}`, why, letter: row.letter })
  }
  if (notDone.length === 0) return visit.c.redirect(`/desk/letters?posted=${rows.length}`, 303)
  return showLettersWith(visit, world, { ...typed, chosen: notDone.map(({ letter }) => letter), notDone })
}

const typedIn = (form: Form): PaperTyped => ({
  chosen: form.all('letter'),
  on: form.text('on'),
  sides: form.text('sides'),
  errors: {},
})

/** Prints the chosen letters as one document, or records them as posted. */
export const takeLetters = async (visit: StaffVisit, world: World): Promise<Response> => {
  const form = await visit.form()
  const say = printingTexts[visit.language]
  const typed = typedIn(form)
  const all = await world.questions.lettersToSend({ scope: scopeOf(visit), limit: mostLetters })
  const rows = all.filter(({ letter, state }) => state === 'to-post' && typed.chosen.includes(letter))
  if (rows.length === 0) return showLettersWith(visit, world, { ...typed, errors: { letter: say.nothingChosen } })
  if (form.text('do') !== 'post') return print(visit, world, rows, typed.sides)
  const on = dayTyped(typed.on)
  if (!on) return showLettersWith(visit, world, { ...typed, errors: { on: say.noDay } })
  return post(visit, world, rows, on, typed)
}
