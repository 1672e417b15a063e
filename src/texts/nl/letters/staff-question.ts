import type { StaffQuestionTexts } from '../../en/letters/staff-question.ts'

export const staffQuestion: StaffQuestionTexts = {
  subject: (reference, date) => `[${reference}] Een vraag aan u: antwoord uiterlijk ${date}`,
  asked: (by, reference) => `${by} heeft een vraag aan u over klacht ${reference}.`,
  reminded: reference => `Er is nog geen antwoord op de vraag aan u over klacht ${reference}.`,
  answerBy: date => `Wilt u antwoorden uiterlijk op ${date}?`,
  link: 'Antwoord hier',
}
