import type { Reason, Reasons } from '#complaint/decision.ts'
import type { Dates } from '../dates.ts'
import type { StaffThings } from '../things.ts'

/** Each sentence says why not, and what one can do instead. Customers read those of `refused.ts`. */
export type RefusalTexts = {
  readonly [R in Reason]: (detail: Reasons[R], said: { readonly dates: Dates; readonly things: StaffThings }) => string
}

export const refusals: RefusalTexts = {
  'not-allowed': () =>
    'You may not do this here. Ask the Customer Service Manager, who can do it or give you the role.',
  'not-filed': () => 'We do not know this complaint. Check the reference, or file a new complaint.',
  'already-filed': () => 'This complaint has been filed already. Open it, and add a message to it.',
  'nothing-said': () => 'Something that we need is still empty. Fill it in, and send it again.',
  'no-way-to-reach': () => 'Without an address there can be no reply. Fill in an e-mail address or a postal address.',
  'received-in-future': () =>
    'The moment of receipt is still to come. Fill in when the complaint came in, or leave it empty.',
  'received-too-long-ago': ({ earliest }, { dates }) =>
    `Our calendar does not go back that far. Choose ${dates.fullDate(earliest)} or later.`,
  'already-acknowledged': () => 'This complaint has been acknowledged already. Send a message if there is more to say.',
  'handler-missing': () => 'Nobody has been chosen. Choose the person who handles the complaint.',
  'answer-date-in-past': ({ earliest }, { dates }) =>
    `The answer cannot be promised for a day that has gone. Choose ${dates.fullDate(earliest)} or later.`,
  'answer-date-too-late': ({ latest }, { dates }) =>
    `Our policy promises the answer sooner. Choose ${dates.fullDate(latest)} or earlier. If more time is needed then, send a progress report.`,
  'already-registered': () => 'This complaint is in the log already. Add a note if something is missing.',
  'already-assigned-to-them': () =>
    'This person has the complaint already. Choose somebody else, or leave it as it is.',
  'reason-missing': () => 'A reason is needed. Say why in a few words.',
  'question-unknown': () =>
    'This question is not part of the complaint. Go back to the complaint and choose one there.',
  'question-closed': () => 'This question is closed. Ask a new question, or send a message.',
  'question-already-asked': () =>
    'This question was asked already, so it cannot be changed. Withdraw it and plan a better one.',
  'evidence-unknown': () => 'This piece of evidence is not part of the complaint. Choose one on its page.',
  'work-not-told': () => 'It is not said what was done to find out. Write it down, with the days and whom you asked.',
  'findings-unchanged': () => 'Nothing changed since the findings were handed over. Change them first.',
  'due-date-in-past': ({ earliest }, { dates }) =>
    `The answer cannot be due on a day that has gone. Choose ${dates.fullDate(earliest)} or later.`,
  'head-unknown': () => 'This point is not part of the complaint. Go back to the complaint and choose one there.',
  'reasons-missing': () => 'A finding needs reasons. Write what you base it on.',
  'report-date-missing': ({ earliest }, { dates }) =>
    `A progress report says when the full answer comes. Choose ${dates.fullDate(earliest)} or later.`,
  'report-date-too-late': ({ latest }, { dates }) =>
    `A progress report may not promise a date that far ahead. Choose ${dates.fullDate(latest)} or earlier.`,
  'too-many-reports': ({ atMost }) =>
    `Our policy allows ${atMost} progress ${atMost === 1 ? 'report' : 'reports'} on one complaint. Send the answer now.`,
  'report-incomplete': () => 'A progress report says what was done, what is still open and why. Fill in all three.',
  'not-acknowledged': () =>
    'The customer does not know yet who handles the complaint. Acknowledge it first, then answer.',
  'answer-incomplete': ({ missing }, { dates, things }) =>
    `The answer still lacks: ${dates.list(missing.map(part => things.answerParts[part]))}. Add it, and send the answer again.`,
  'heads-without-finding': ({ heads }, { dates }) =>
    heads.length === 1
      ? `Point ${heads[0]} has no finding yet. Record it first, then answer.`
      : `Points ${dates.list(heads)} have no finding yet. Record them first, then answer.`,
  'remedy-awaits-approval': () =>
    'A proposed remedy is still waiting for approval. Have it approved or refused first, then send the answer.',
  'change-without-owner': () => 'A promised change needs an owner and a date. Fill in both for each change.',
  'already-answered': () => 'This complaint has been answered already. Send a message, or open the complaint again.',
  'not-answered': () => 'There is no answer to this complaint yet. The answer must be sent first.',
  'remedy-unknown': () => 'This remedy is not part of the complaint. Go back to the complaint and choose one there.',
  'remedy-not-open': () => 'This step does not fit this remedy any more. Look at the complaint to see how it stands.',
  'remedy-not-in-policy': () => 'Our policy does not know this remedy. Choose one from the list.',
  'remedy-date-in-past': ({ earliest }, { dates }) =>
    `A remedy cannot be promised for a day that has gone. Choose ${dates.fullDate(earliest)} or later.`,
  'amount-missing': () => 'A refund needs an amount. Fill in an amount above zero.',
  'proof-missing': () => 'It must be possible to see that it was done. Say how, for instance with a payment reference.',
  'already-escalated': () => 'The board has this complaint already. Send a message to add something.',
  'escalation-too-early': () => 'The board can look at this complaint after our answer. Until then, send a message.',
  'not-escalated': () => 'Nobody has asked the board to review this complaint. The customer can ask for it.',
  'reviewer-not-independent': () =>
    'You had a hand in handling this complaint. Another member of the board must review it.',
  'review-incomplete': ({ missing }, { dates, things }) =>
    `The review still lacks: ${dates.list(missing.map(part => things.boardParts[part]))}. Add it, and send it again.`,
  'already-held': () =>
    'This complaint is already kept for a legal claim. Nothing of it is erased until somebody lifts that.',
  'not-held': () => 'This complaint is not kept for a legal claim. There is nothing to lift.',
  'held-for-claim': () =>
    'This complaint is kept for a legal claim. Nothing of it is erased until a manager lifts that, with a reason.',
  'kept-longer': ({ until }, { dates }) =>
    `Our policy keeps this complaint until ${dates.fullDate(until)}. Erase it from that day on, or as the customer’s own request.`,
  'kept-without-end': () =>
    'No rule of our policy ends the keeping of this complaint. Add one to the policy, or erase it as the customer’s own request.',
  'still-owed': () => 'A promise to this customer is still open. Keep it first, then erase the complaint.',
  'letters-under-way': () => 'A letter of this complaint has not left yet. Erase it after the letter has gone.',
  erased: () =>
    'The words of this complaint were erased, and nothing is added to it any more. File a new complaint if there is more to say.',
  'hold-reason-missing': () => 'The reason is missing. Write why, so that whoever looks later knows.',
  'one-decides': () => 'Here one person decides, so there is no vote. Write the review instead.',
  'already-reviewed': () => 'The vote is closed, because the review was written. Look at the complaint again.',
  'dossier-taken-enough': ({ atMost }) =>
    `The customer took this file along ${atMost} times today. They can take it again tomorrow.`,
  'already-recused': () => 'You stepped aside from this complaint already. Nothing more is asked of you.',
  'vote-first': () => 'Vote first. After that you see the votes of the others and can write the review.',
  'quorum-not-met': ({ votes, quorum }) =>
    `At least ${quorum} members must vote first: so far ${votes} did. Ask the others for their vote.`,
  'votes-divided': ({ on }, { dates, things }) =>
    `The votes do not agree on: ${dates.list(on.map(part => things.boardParts[part]))}. Talk it over: whoever changes their mind votes again.`,
  'not-as-voted': () => 'This is not what the members voted. Take over what they voted, or let them vote again.',
  'already-replied': () => 'The board has replied already. Send a message if there is more to say.',
  'board-has-not-replied': () =>
    'The board has not replied yet. After its reply the complaint can go to an outside body.',
  'body-missing': () => 'No outside body has been chosen. Choose one from the list.',
  closed: () => 'This complaint is closed. Open it again first, or send a message.',
  'not-closed': () => 'This complaint is not closed. You can go on with it.',
  'remedy-still-open': () =>
    'A remedy we promised has not been carried out yet. Record that it was done, then close the complaint.',
  'letter-unknown': () => 'This letter is not part of the complaint. Go back to the complaint and choose one there.',
  'letter-already-delivered': () => 'This letter has been sent, or is about to be. Write a message to add something.',
  'posting-date-wrong': ({ earliest, latest }, { dates }) =>
    earliest === latest
      ? `The letter was written on ${dates.fullDate(earliest)}, today. Choose that day.`
      : `Choose the day the letter was posted: ${dates.fullDate(earliest)} to ${dates.fullDate(latest)}.`,
  'date-in-future': ({ latest }, { dates }) =>
    `That day is still to come. Choose ${dates.fullDate(latest)} or earlier.`,
  'change-unknown': () => 'This change is not open in this complaint. Look in the register of changes.',
  'change-not-to-review': () =>
    'This change has not been made yet, or was looked at already. Look in the register of changes.',
  'change-review-too-early': ({ earliest }, { dates }) =>
    `Give this change time to show whether it helps. Look at it again from ${dates.fullDate(earliest)}.`,
  'acknowledged-in-person': () =>
    'Our policy has whoever handles a complaint acknowledge it. Do it yourself, or ask the person who will handle it.',
  'handler-complained-about': () => 'The complaint is about this colleague. Choose somebody else.',
  'board-decides-now': () => 'The board has this complaint, so the board decides now. Send a message to add something.',
  'no-review': () =>
    'Our policy has no second look. Send a message, or turn to an outside body: our policy page names them.',
  'review-window-closed': ({ until }, { dates }) =>
    `A review could be asked for until ${dates.fullDate(until)}. Send us a message that says why it is later: we read it.`,
  'no-fast-lane': () => 'Our policy has no short way for this complaint. Answer it in writing.',
  'settlement-too-late': ({ latest }, { dates }) =>
    `It could be settled at once until ${dates.fullDate(latest)}. Answer the complaint in writing instead.`,
  'severity-unknown': () => 'Our policy does not know this severity. Choose one from the list.',
  'no-such-pause': () => 'Our policy does not stop a clock for this. Report progress with a new date instead.',
  'moment-not-awaited': () => 'No clock of our policy starts from this. Write a note instead.',
  'clock-not-stopped': () => 'This clock runs already. Nothing needs to be done.',
  'promise-unknown': () => 'This promise is not open on this complaint. Go back to the complaint and choose one there.',
  'date-not-negotiable': () =>
    'Our policy does not let this date be agreed otherwise. Report progress with a new date instead.',
  'staff-not-named': () => 'This person has not been told of the complaint yet. Tell them first.',
  'staff-not-heard': () =>
    'A colleague this complaint is about has not been heard yet. Note what they say, then answer.',
  'answer-awaits-approval': ({ by }, { things }) =>
    `This answer needs the agreement of somebody else first: ${things.roles[by]}. Send it to them.`,
  'no-approval-needed': () => 'Nobody has to agree to this answer. Send it yourself.',
  'nothing-submitted': () =>
    'No answer waits for approval on this complaint. Look at it again: somebody may have been quicker.',
  'same-person': () => 'Two people must look at this. Ask a colleague with the same role.',
  'awaits-confirmation': () =>
    'Our policy closes a complaint only when the customer says that it is settled. Ask them, and note what they say.',
}
