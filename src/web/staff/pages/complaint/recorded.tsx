import { deskComplaintTexts } from '#texts/desk-complaint.ts'
import { eventIn } from '#texts/events.ts'
import { writingTexts } from '#texts/writing.ts'
import type { Setting } from '../../setting.ts'

/** What the address says was just done, besides what the history tells. */
const toldBy = ({ visit: { c, language } }: Setting): string | undefined => {
  const { draft, held, related } = writingTexts[language]
  if (c.req.query('drafted')) return draft.kept
  if (c.req.query('discarded')) return draft.discarded
  if (c.req.query('undo') === 'late') return held.tooLate
  return c.req.query('linked') === 'half' ? related.half : undefined
}

/** Says what was just recorded, once, to the eye and the ear. */
export const Recorded = ({ setting, done }: { readonly setting: Setting; readonly done: number | undefined }) => {
  const { visit, names } = setting
  const event = visit.history.events.find(({ version }) => done !== undefined && version === done + 1)
  const told = toldBy(setting)
  if (!event && !told) return null
  return (
    <output class="notice">
      {event ? `${deskComplaintTexts[visit.language].done}: ${eventIn(visit.language, names)(event)}` : told}
    </output>
  )
}
