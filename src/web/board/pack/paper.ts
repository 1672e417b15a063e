import { dayOf } from '#calendar/day.ts'
import type { Head } from '#ledger/chain.ts'
import type { Paper, Pictures } from '#paper/paper.ts'
import { boardTexts } from '#texts/board.ts'
import { datesIn } from '#texts/dates.ts'
import type { Setting } from '../file/part.tsx'
import type { Annex } from '../../parts/dossier/annexes.ts'
import { annexPages, letters, remedies } from './body.ts'
import { inquiry } from './inquiry.ts'
import { checklist, chronologyTable, firstPage, promiseTable } from './opening.ts'

/** The whole file of a complaint as one document, for the one who made it. */
export const paperOf = (
  setting: Setting,
  annexes: readonly Annex[],
  shown: Pictures,
  head: Head | undefined,
): Paper => {
  const { language, history, person, now, shop } = setting.visit
  const { paper } = boardTexts[language].pack
  const { reference } = history.complaint
  return {
    title: paper.title(reference),
    language,
    reference,
    mark: paper.mark(person.name, datesIn(language).fullDate(dayOf(now, history.ground.zone))),
    author: paper.author(shop.name),
    pageWords: paper.pages,
    madeAt: Date.parse(now),
    blocks: [
      ...firstPage(setting),
      ...checklist(setting, annexes),
      ...promiseTable(setting),
      ...chronologyTable(setting),
      ...letters(setting),
      ...inquiry(setting),
      ...remedies(setting),
      ...annexPages(setting, annexes, shown),
      ...(head ? [{ paragraph: paper.head(head.version, head.hash), soft: true }] : []),
    ],
  }
}
