// Clauses 1 and 2: whoever complains is written to in a way that they can read.
import type { Language } from '#policy/storefront.ts'
import type { Decision } from '../decision.ts'
import type { Complaint } from '../state.ts'

/** What the customer chose for the letters still to come; what is not named stays as it is. */
export type ChooseLetters = {
  readonly type: 'choose-letters'
  readonly language?: Language
  /** They read large print on paper. */
  readonly largePrint?: boolean
}
export type LettersChosen = Omit<ChooseLetters, 'type'> & { readonly type: 'letters-chosen' }

/** Nothing follows from choosing what is so already. Whether the shop writes in that language is for its page to offer. */
export const chooseLetters = (
  complaint: Complaint,
  { language, largePrint }: ChooseLetters,
): Decision<LettersChosen> => {
  const chosen = {
    ...(language === undefined || language === complaint.language ? {} : { language }),
    ...(largePrint === undefined || largePrint === (complaint.largePrint === true) ? {} : { largePrint }),
  }
  return Object.keys(chosen).length === 0 ? [] : [{ type: 'letters-chosen', ...chosen }]
}

export const whenLettersChosen = (
  { largePrint: before, ...complaint }: Complaint,
  { language = complaint.language, largePrint = before === true }: LettersChosen,
): Complaint => ({ ...complaint, language, ...(largePrint ? { largePrint } : {}) })
