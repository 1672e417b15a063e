import type { StaffLanguage } from '#policy/storefront.ts'
import { mailProblems as en, type MailProblemTexts } from './en/mail-problems.ts'
import { mailProblems as nl } from './nl/mail-problems.ts'

const all: Readonly<Record<StaffLanguage, MailProblemTexts>> = { en, nl }

/** Why mail cannot go out or come in, and what to do about it. */
export const mailProblemsIn = (language: StaffLanguage): MailProblemTexts => all[language]
