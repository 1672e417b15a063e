import type { Role } from '#policy/policy.ts'
import { type Route, staff } from '../../route.ts'
import { decideMail, saveMail, saveMailFile, showMail } from './decide.tsx'
import { showLayout } from './layout.tsx'
import { showMailIn } from './list.tsx'
import { showSentAlong } from './sent-along.tsx'

const desk: readonly Role[] = ['agent', 'manager']

/** Mail that came in and waits for a person. */
export const mailInRoutes: readonly Route[] = [
  staff(desk, 'GET', '/desk/mail-in', showMailIn, 'mail-in'),
  staff(desk, 'GET', '/desk/mail-in/:mail', showMail, 'mail-in'),
  staff(desk, 'POST', '/desk/mail-in/:mail', decideMail, 'mail-in'),
  staff(desk, 'GET', '/desk/mail-in/:mail/message.eml', saveMail, 'mail-in'),
  staff(desk, 'GET', '/desk/mail-in/:mail/layout', showLayout, 'mail-in'),
  staff(desk, 'GET', '/desk/mail-in/:mail/files/:n', saveMailFile, 'mail-in'),
  staff(desk, 'GET', '/desk/mail-in/:mail/files/:n/message', showSentAlong, 'mail-in'),
]
