import type { Command } from '#complaint/command.ts'
import type { ComplaintVisit } from '../../../route.ts'

/** What of this complaint is about its reader, or was asked of them: all that they see of it. */
export const ownIn = ({ history, person }: ComplaintVisit) => {
  const { complaint, events, promises } = history
  const of = { kind: 'person', person: person.id } as const
  return {
    told: events.flatMap(event => (event.type === 'staff-named' && event.person === of.person ? [event] : [])),
    accounts: events.flatMap(event => (event.type === 'staff-heard' && event.person === of.person ? [event] : [])),
    until: promises.find(({ kind, ended }) => kind === 'hear-staff' && !ended)?.due.on,
    questions: complaint.questions.filter(
      ({ asked, withdrawn }) => asked?.of.kind === of.kind && asked.of.person === of.person && !withdrawn,
    ),
    changes: complaint.changes.filter(({ owner }) => owner === of.person),
    isOpen: complaint.closed === undefined,
  }
}

/** The forms of the page: each has one field, named after what it is about. */
export const forms = ['account', 'answer', 'change'] as const
export type FormName = (typeof forms)[number]
export const fieldOf = (form: FormName, of: string): string => (form === 'account' ? form : `${form}-${of}`)

/** What a form of the page means. */
export const commandOf = ({ person }: ComplaintVisit, form: FormName, of: string, text: string): Command => {
  switch (form) {
    case 'account':
      return { type: 'hear-staff', person: person.id, words: { said: text } }
    case 'answer':
      return { type: 'answer-question', question: of, files: [], words: { text } }
    case 'change':
      return { type: 'make-change', change: of, words: { how: text } }
  }
}
