import type { StaffLanguage } from '#policy/storefront.ts'
import { deskActTexts, type DeskActTexts } from './desk-acts.ts'
import { live as en, type LiveTexts } from './en/live.ts'
import { live as nl } from './nl/live.ts'

/** The words of what moves on the desk. */
export const liveTexts: Readonly<Record<StaffLanguage, LiveTexts>> = { en, nl }

// Called by what is being written, not by their name.
const letters = ['acknowledge', 'answer', 'send-message', 'report-progress', 'settle']

const isAct = (texts: DeskActTexts, name: string): name is keyof DeskActTexts => Object.hasOwn(texts, name)

/** What somebody does at a complaint, by the act whose form they have open; without one they look. */
export const presenceIn =
  (language: StaffLanguage) =>
  (name: string, writing: string | undefined): string => {
    const { presence } = liveTexts[language]
    const acts = deskActTexts[language]
    if (writing === undefined || !isAct(acts, writing)) return presence.looking(name)
    if (writing === 'note') return presence.note(name)
    return letters.includes(writing) ? presence.letter(name) : presence.form(name, acts[writing].name)
  }
