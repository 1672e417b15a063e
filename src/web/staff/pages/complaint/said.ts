import type { Recorded } from '#complaint/event.ts'
import type { Complaint, FileFact, Said } from '#complaint/state.ts'
import type { DeskComplaintTexts } from '#texts/en/desk-complaint.ts'

/** Words of an event, with what they are where that has to be said. */
export type Words = { readonly label?: keyof DeskComplaintTexts['said']; readonly text: Said }

const told = (...words: readonly (Words | undefined)[]): readonly Words[] =>
  words.filter((one): one is Words => one?.text !== undefined && one.text !== '')

const questionText = (complaint: Complaint, id: string): Said =>
  complaint.questions.find(question => question.id === id)?.text

/** What was said or written in an event, in the order in which it reads. */
export const saidIn = (event: Recorded, complaint: Complaint): readonly Words[] => {
  switch (event.type) {
    case 'filed':
      return told({ text: event.words?.story }, { label: 'want', text: event.words?.wish })
    case 'acknowledged':
      return told({ text: event.words?.note })
    case 'registered':
    case 'closed':
    case 'referred':
      return told({ text: event.words?.remark })
    case 'assigned':
    case 'remedy-refused':
    case 'remedy-failed':
    case 'reopened':
    case 'withdrawn':
    case 'hold-placed':
    case 'hold-lifted':
      return told({ text: event.words?.reason })
    case 'head-added':
    case 'question-planned':
    case 'question-revised':
    case 'question-answered':
    case 'question-answer-corrected':
    case 'message-received':
    case 'message-sent':
    case 'noted':
      return told({ text: event.words?.text })
    case 'question-asked':
      return told({ text: questionText(complaint, event.question) })
    case 'question-withdrawn':
    case 'letter-resent':
      return told({ text: event.words?.reason })
    case 'evidence-added':
    case 'evidence-corrected':
      return told({ text: event.words?.shows })
    case 'findings-handed-over':
      return told({ label: 'done', text: event.words?.done })
    case 'found':
      return told({ text: event.words?.reasons })
    case 'progress-reported':
      return told(
        { label: 'done', text: event.words?.done },
        { label: 'open', text: event.words?.open },
        { label: 'reason', text: event.words?.reason },
      )
    case 'answered':
      return told(
        { label: 'summary', text: event.words?.summary },
        { label: 'done', text: event.words?.done },
        { label: 'noRemedy', text: event.words?.noRemedy },
        { label: 'apology', text: event.words?.apology },
        ...(event.words?.changes ?? []).map(text => ({ label: 'change', text }) as const),
        { label: 'noChange', text: event.words?.noChange },
      )
    case 'remedy-offered':
      return told({ text: event.words?.what })
    case 'remedy-carried-out':
      return told({ label: 'proof', text: event.words?.proof })
    case 'escalated':
      return told({ text: event.words?.why }, { label: 'want', text: event.words?.want })
    case 'reviewed':
      return told(
        { text: event.words?.policyFollowed },
        { text: event.words?.treatedFairly },
        { text: event.words?.lawKept },
      )
    case 'board-replied':
      return told({ label: 'decision', text: event.words?.decision })
    case 'complaint-linked':
      return told({ text: event.words?.why })
    case 'change-made':
    case 'letter-delivered':
      return told({ text: event.words?.how })
    case 'staff-named':
      return told({ text: event.words?.told })
    case 'staff-heard':
      return told({ text: event.words?.said })
    case 'change-reviewed':
      return told({ text: event.words?.note })
    default:
      return []
  }
}

export type AttachedFile = FileFact & { readonly name: Said }

/** The files that came with an event, under the names their senders gave them. */
export const filesIn = (event: Recorded): readonly AttachedFile[] => {
  if (!('files' in event)) return []
  const names: readonly string[] = (event.words as { fileNames?: readonly string[] } | undefined)?.fileNames ?? []
  return (event.files ?? []).map((file, n) => ({ ...file, name: names[n] }))
}
