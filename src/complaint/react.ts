import type { Event } from './event.ts'
import { type Letter, letter } from './letter.ts'

/** What follows? The letters an event causes; `version` is the event's own. */
export const react = (event: Event, version: number): readonly Letter[] => {
  switch (event.type) {
    case 'filed':
      return [letter('receipt', version)]
    case 'acknowledged':
      return [letter('acknowledgement', version)]
    case 'assigned':
      return event.handOver ? [letter('hand-over', version)] : []
    case 'question-asked':
      if (event.of.kind === 'customer') return [letter('message', version)]
      if (event.of.kind === 'partner') return event.inList ? [] : [letter('partner-question', version, 'partner')]
      return event.remindOn ? [letter('staff-question', version, 'staff')] : []
    case 'question-reminded':
      if (event.of.kind === 'customer') return [letter('question-reminder', version)]
      if (event.of.kind === 'partner') return event.inList ? [] : [letter('partner-reminder', version, 'partner')]
      return [letter('staff-question', version, 'staff')]
    case 'progress-reported':
      return [letter('progress-report', version)]
    case 'answered':
      return [letter('answer', version)]
    case 'settled':
      return [letter('settlement', version)]
    case 'staff-named':
      return [letter('staff-named', version, 'staff')]
    case 'remedy-carried-out':
      return [letter('remedy-carried-out', version)]
    case 'remedy-failed':
      return [letter('remedy-delayed', version)]
    case 'escalated':
      return [letter('board-acknowledgement', version), letter('review-request', version, 'staff')]
    case 'board-replied':
      return [letter('board-reply', version)]
    case 'message-sent':
      return [letter('message', version)]
    case 'withdrawn':
      return [letter('withdrawal', version)]
    case 'promise-missed':
      return [letter('staff-alert', version, 'staff'), ...(event.apologise ? [letter('late-apology', version)] : [])]
    case 'registered':
    case 'triaged':
    case 'moment-noted':
    case 'clock-stopped':
    case 'clock-restarted':
    case 'date-agreed':
    case 'staff-heard':
    case 'answer-submitted':
    case 'answer-returned':
    case 'head-added':
    case 'question-planned':
    case 'question-revised':
    case 'question-withdrawn':
    case 'question-answered':
    case 'question-answer-corrected':
    case 'question-given-up':
    case 'evidence-added':
    case 'evidence-corrected':
    case 'found':
    case 'findings-handed-over':
    case 'remedy-offered':
    case 'remedy-approved':
    case 'remedy-refused':
    case 'vote-given':
    case 'recused':
    case 'pack-made':
    case 'dossier-taken':
    case 'dossier-made':
    case 'reviewed':
    case 'referred':
    case 'message-received':
    case 'noted':
    case 'contact-corrected':
    case 'letters-chosen':
    case 'change-made':
    case 'complaint-linked':
    case 'complaint-unlinked':
    case 'change-reviewed':
    case 'accepted':
    case 'closed':
    case 'hold-placed':
    case 'hold-lifted':
    case 'erased':
    case 'reopened':
    case 'letter-delivered':
    case 'letter-returned':
    case 'letter-resent':
    case 'promise-due-soon':
      return []
  }
}
