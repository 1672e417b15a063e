// Clauses 6 and 8: the conclusion first; then what was done, what was found, what we do about it and what changes.
import type { Day } from '#calendar/day.ts'
import type { Complaint, Finding } from '#complaint/state.ts'
import type { EndNotice } from '#policy/end-notice.ts'
import type { NamedBody } from '#policy/outside.ts'
import { colonIn } from '#texts/colon.ts'
import { datesIn } from '#texts/dates.ts'
import { thingsIn } from '#texts/things.ts'
import {
  type About,
  boardBlocks,
  type BoardPath,
  filesBlocks,
  lateBlocks,
  linkTo,
  saidIn,
  signatureOf,
  toCustomer,
} from './frame.ts'
import type { Block, Letter } from './letter.ts'
import { noticeBlocks, outsideBodies } from './outside-bodies.ts'
import { remedySentence, type ToldRemedy } from './remedies.ts'
import {
  aboutOf,
  boardOf,
  eventOf,
  lateOf,
  needed,
  noticeOf,
  remedyTold,
  reviewerOf,
  type Telling,
  writerIn,
} from './telling.ts'

export type Head = { readonly label?: string; readonly finding: Finding; readonly reasons: string }
/** No `board`: no review is left, and this is our last word; then the law's notice stands in it. */
export type Answer = About & {
  readonly by: string
  readonly summary: string
  readonly heads: readonly Head[]
  readonly done: string
  readonly remedies: readonly ToldRemedy[]
  readonly apology?: string
  readonly noRemedy?: string
  readonly changes: readonly { readonly text: string; readonly by: Day }[]
  readonly noChange?: string
  readonly files?: readonly string[]
  readonly late?: Day
  readonly board?: BoardPath
  /** It was reviewed before. */
  readonly reviewed?: boolean
  readonly bodies: readonly NamedBody[]
  readonly notice?: EndNotice
}

const headBlocks = (facts: Answer): { conclusions: readonly Block[]; found: readonly Block[] } => {
  const { language, heads } = facts
  const { answer: say } = saidIn(facts)
  const { findingsForCustomers } = thingsIn(language)
  const [first] = heads
  if (heads.length === 1 && first)
    return { conclusions: [{ paragraph: findingsForCustomers[first.finding] }], found: [{ paragraph: first.reasons }] }
  const point = ({ label }: Head) => label?.replace(/[.:]\s*$/, '') ?? say.firstPoint
  return {
    conclusions: [{ list: heads.map(head => say.onPoint(point(head), findingsForCustomers[head.finding])) }],
    found: heads.map(head => ({ paragraph: `${point(head)}${colonIn(language)}\n${head.reasons}` })),
  }
}

const remedyBlocks = ({ language, remedies, apology, noRemedy }: Answer): readonly Block[] => {
  const told = remedies.filter(({ kind }) => kind !== 'apology' || !apology)
  return [
    ...(apology ? [{ paragraph: apology }] : []),
    ...(told.length > 0 ? [{ list: told.map(remedy => remedySentence(language, remedy)) }] : []),
    ...(noRemedy ? [{ paragraph: noRemedy }] : []),
  ]
}

const changeBlocks = (facts: Answer): readonly Block[] => {
  const { language, changes, noChange } = facts
  const { answer: say } = saidIn(facts)
  const sentences = changes.map(({ text, by }) =>
    say.changeBy(text.trim().replace(/[.;:]$/, ''), datesIn(language).fullDate(by)),
  )
  return [
    { heading: changes.length > 0 ? say.changes : say.noChange },
    ...(sentences.length > 0 ? [{ list: sentences }] : []),
    ...(noChange ? [{ paragraph: noChange }] : []),
  ]
}

const lastWordBlocks = (facts: Answer): readonly Block[] => {
  const { language, bodies, reviewed, notice } = facts
  const { answer: say } = saidIn(facts)
  const last = reviewed ? say.reviewed : say.lastWord
  return [
    { paragraph: bodies.length > 0 ? `${last} ${say.toBodies}` : last },
    ...outsideBodies(language, bodies),
    ...noticeBlocks(language, notice, bodies),
  ]
}

export const answer = (facts: Answer): Letter => {
  const { language, shop, by, board } = facts
  const { answer: say, frame } = saidIn(facts)
  const { conclusions, found } = headBlocks(facts)
  const received = datesIn(language).dateOf(facts.receivedAt, facts.zone)
  return toCustomer(
    facts,
    [
      ...lateBlocks(language, facts.late),
      { paragraph: say.opening },
      { heading: say.yourComplaint },
      { paragraph: facts.summary },
      {
        facts: [
          [frame.reference, facts.reference],
          [frame.receivedOn, received],
        ],
      },
      { heading: say.conclusion },
      ...conclusions,
      { heading: say.done },
      { paragraph: facts.done },
      { heading: say.found },
      ...found,
      { heading: say.remedy },
      ...remedyBlocks(facts),
      ...changeBlocks(facts),
      ...filesBlocks(facts, facts.files),
      { heading: say.disagree },
      ...(board ? boardBlocks(facts, board) : lastWordBlocks(facts)),
      { paragraph: `${say.satisfied} ${say.again}` },
      ...linkTo(facts, frame.open),
    ],
    signatureOf(language, shop, by),
  )
}

const headFrom = ({ id, text, found }: Complaint['heads'][number]): Head => {
  if (!found) throw new RangeError(`point ${id} was answered without a finding`)
  const label = id === '1' ? {} : { label: needed(text, `point ${id}`) }
  return { ...label, finding: found.finding, reasons: needed(found.reasons, `the reasons on point ${id}`) }
}

export const answerFrom = (told: Telling): Letter => {
  const { words, changes, by } = eventOf(told, 'answered')
  const { heads, remedies } = told.complaint
  return answer({
    ...aboutOf(told),
    by: writerIn(told, by),
    summary: needed(words?.summary, 'the complaint in our words'),
    heads: heads.map(headFrom),
    done: needed(words?.done, 'what was done'),
    remedies: remedies.filter(({ status }) => status === 'approved' || status === 'carried-out').map(remedyTold),
    ...(words?.apology?.trim() ? { apology: words.apology } : {}),
    ...(words?.noRemedy?.trim() ? { noRemedy: words.noRemedy } : {}),
    changes: changes.map((change, n) => ({ text: needed(words?.changes?.[n], 'a change'), by: change.by })),
    ...(words?.noChange?.trim() ? { noChange: words.noChange } : {}),
    ...(words?.fileNames ? { files: words.fileNames } : {}),
    ...lateOf(told, 'answer-or-report', 'answer'),
    ...boardOf(told),
    ...(told.complaint.escalated ? { reviewed: true } : {}),
    bodies: reviewerOf(told).bodies,
    ...noticeOf(told),
  })
}
