import type { Reason, Reasons } from '#complaint/decision.ts'
import type { Dates } from '../dates.ts'

/** What the rules can refuse to a customer or a partner. */
export type CustomerReason = Extract<
  Reason,
  | 'already-escalated'
  | 'already-filed'
  | 'board-decides-now'
  | 'board-has-not-replied'
  | 'body-missing'
  | 'closed'
  | 'dossier-taken-enough'
  | 'escalation-too-early'
  | 'no-review'
  | 'no-way-to-reach'
  | 'not-answered'
  | 'not-closed'
  | 'nothing-said'
  | 'question-closed'
  | 'question-unknown'
  | 'reason-missing'
  | 'received-too-long-ago'
  | 'review-window-closed'
>
/** Each sentence says why not, and what one can do instead. */
export type RefusedTexts = {
  readonly [R in CustomerReason]: (detail: Reasons[R], dates: Dates) => string
} & {
  /** For anything else, which changed while the page was open. */
  readonly changed: () => string
}

export const refused: RefusedTexts = {
  'already-escalated': () => 'Your complaint is being reviewed already. Send a message to add something.',
  'already-filed': () => 'We have this complaint already. Send a message to add something.',
  'board-decides-now': () => 'Your complaint is being reviewed now. Send a message to add something.',
  'board-has-not-replied': () => 'The review is not finished yet. After its reply you can tell us where you take it.',
  'body-missing': () => 'No outside body has been chosen. Choose one from the list.',
  closed: () => 'Your complaint is closed. Open it again first, or send a message.',
  'dossier-taken-enough': ({ atMost }) =>
    `You took your file ${atMost} times today. You can take it again tomorrow; this page you can always print.`,
  'escalation-too-early': () => 'You can ask for a review after our answer. Until then, send a message.',
  'no-review': () =>
    'Our policy has no second look. Send a message, or turn to an outside body: our policy page names them.',
  'no-way-to-reach': () => 'Without an address we cannot answer. Fill in an e-mail address or a postal address.',
  'not-answered': () => 'We have not answered your complaint yet. Until then, send a message.',
  'not-closed': () => 'Your complaint is still open. Send a message to add something.',
  'nothing-said': () => 'Something that we need is still empty. Fill it in, and send it again.',
  'question-closed': () => 'This question is closed. Send us a message if there is more to say.',
  'question-unknown': () => 'We cannot find this question. Open the link in our letter again.',
  'reason-missing': () => 'A reason is needed. Say why in a few words.',
  'received-too-long-ago': ({ earliest }, dates) =>
    `Our calendar does not go back that far. Choose ${dates.fullDate(earliest)} or later.`,
  'review-window-closed': ({ until }, dates) =>
    `A review could be asked for until ${dates.fullDate(until)}. Send us a message that says why it is later: we read it.`,
  changed: () => 'This cannot be done now. Look at the page again: something has changed.',
}
