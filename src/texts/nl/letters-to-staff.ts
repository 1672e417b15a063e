import type { LettersToStaffTexts } from '../en/letters-to-staff.ts'
import { notices } from './letters/notices.ts'
import { reviewRequest } from './letters/review-request.ts'
import { staffAlert } from './letters/staff-alert.ts'
import { staffNamed } from './letters/staff-named.ts'
import { staffQuestion } from './letters/staff-question.ts'
import { wayChanged } from './letters/way-changed.ts'

export const lettersToStaff: LettersToStaffTexts = {
  notices,
  reviewRequest,
  staffAlert,
  staffNamed,
  staffQuestion,
  wayChanged,
}
