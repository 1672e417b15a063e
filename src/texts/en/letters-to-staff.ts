import { notices } from './letters/notices.ts'
import { reviewRequest } from './letters/review-request.ts'
import { staffAlert } from './letters/staff-alert.ts'
import { staffNamed } from './letters/staff-named.ts'
import { staffQuestion } from './letters/staff-question.ts'
import { wayChanged } from './letters/way-changed.ts'

/** The sentences of all letters to the people of the house. */
export const lettersToStaff = {
  notices,
  reviewRequest,
  staffAlert,
  staffNamed,
  staffQuestion,
  wayChanged,
}
export type LettersToStaffTexts = typeof lettersToStaff
