import { dayOf } from '#calendar/day.ts'
import type { Block } from '#paper/paper.ts'
import { boardTexts } from '#texts/board.ts'
import { datesIn } from '#texts/dates.ts'
import { promiseStateOf, staffThingsIn } from '#texts/things.ts'
import { actorIn, eventIn } from '#texts/events.ts'
import { chronologyOf } from '../file/chronology-of.ts'
import type { Setting } from '../file/part.tsx'
import { endedIn } from '../file/promises.tsx'
import { promisesKept } from '../file/promises-kept.ts'
import { summaryRows } from '../file/summary-rows.ts'
import { isToChoose, replyPromise } from '../standing.ts'
import type { Annex } from '../../parts/dossier/annexes.ts'
import { checked } from './complete.ts'

/** Page one: the decision that is asked, by when, and the file in ten lines that lead to their places. */
export const firstPage = (setting: Setting): readonly Block[] => {
  const { language, history } = setting.visit
  const say = boardTexts[language]
  const { paper } = say.pack
  const due = replyPromise(history)?.due
  const by = history.complaint.escalated ? due && paper.replyBy(datesIn(language).fullDate(due.on)) : paper.notAsked
  return [
    {
      lead: [
        { text: say.asked(history.contact.name ?? staffThingsIn(language).actors.customer), strong: true },
        ...(isToChoose(history.complaint) ? [`\n${say.choice}`] : []),
        ...(by ? [`\n${by}`] : []),
      ],
    },
    { heading: say.parts.summary, level: 1, id: 'summary' },
    {
      facts: summaryRows(setting).map(({ label, text, see }) => ({
        name: label,
        is: [text, ...(see ? [' (', { see }, ')'] : [])],
      })),
    },
    { newPage: true },
    { contents: paper.contents },
  ]
}

/** What is there of all that belongs in a file, and what is not. */
export const checklist = (setting: Setting, annexes: readonly Annex[]): readonly Block[] => {
  const { pack } = boardTexts[setting.visit.language]
  const unread = annexes.filter(({ leftOut }) => leftOut === 'gone').length
  const all = checked(setting, unread)
  const missing = all.filter(({ there }) => !there)
  return [
    { heading: pack.paper.checklist, level: 1 },
    { paragraph: missing.length === 0 ? pack.complete : `${pack.incomplete(missing.length)}.` },
    {
      list: all.map(({ part, there }) => [
        `${pack.parts[part]}: `,
        { text: there ? pack.there : pack.missing, strong: !there },
      ]),
    },
    { paragraph: pack.masked, soft: true },
  ]
}

/** What was promised and how each promise ended. */
export const promiseTable = ({ visit }: Setting): readonly Block[] => {
  const { language, history } = visit
  const [say, things, dates] = [boardTexts[language], staffThingsIn(language), datesIn(language)]
  const { columns } = say.promises
  return [
    { heading: say.parts.promises, level: 1, id: 'promises' },
    { paragraph: promisesKept(history.promises, say.promises).text },
    {
      columns: [
        { title: columns.clause },
        { title: columns.promise, wide: 4 },
        { title: columns.due, wide: 4 },
        { title: columns.state, wide: 5 },
      ],
      table: history.promises.map(promise => {
        const state = promiseStateOf(promise)
        const ended = endedIn(promise, language, dates, history.ground.zone)
        return [
          promise.clause,
          things.promises[promise.kind],
          dates.fullDate(promise.due.on),
          [
            { text: things.promiseStates[state], strong: state === 'late' || state === 'missed' },
            ended === '' ? '' : `, ${ended}`,
          ],
        ]
      }),
    },
  ]
}

/** What happened, in order, with the page on which it can be read. */
export const chronologyTable = (setting: Setting): readonly Block[] => {
  const { visit, names } = setting
  const { language, history } = visit
  const [say, dates] = [boardTexts[language], datesIn(language)]
  const [sentence, who] = [eventIn(language, names), actorIn(language, names)]
  const { columns } = say.chronology
  return [
    { heading: say.parts.chronology, level: 1, id: 'chronology' },
    {
      columns: [
        { title: columns.number },
        { title: columns.when, wide: 9 },
        { title: columns.what, wide: 8 },
        { title: columns.who, wide: 4 },
        { title: columns.where },
      ],
      table: chronologyOf(setting).map(({ event, letters }, n) => [
        `${n + 1}`,
        `${dates.fullDate(dayOf(event.at, history.ground.zone))}, ${dates.time(event.at, history.ground.zone)}`,
        sentence(event),
        who(event.by),
        letters.flatMap((place, k) => [...(k > 0 ? [', '] : []), { see: `letter-${place}` }]),
      ]),
    },
  ]
}
