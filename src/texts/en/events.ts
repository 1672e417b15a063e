import type { PersonId } from '#complaint/actor.ts'
import type { PromiseKey } from '#complaint/due.ts'
import type { Event } from '#complaint/event.ts'
import type { LetterKey } from '#complaint/letter.ts'
import type { Asked } from '#complaint/state.ts'
import type { BodyId } from '#policy/bodies.ts'
import type { Dates } from '../dates.ts'
import { rota } from './rota.ts'
import type { StaffThings } from '../things.ts'
import { printing } from './printing.ts'

/** What a sentence about an event may ask for. */
export type Told = {
  readonly name: (id: PersonId) => string
  readonly asked: (of: Asked) => string
  readonly body: (id: BodyId) => string
  readonly letterName: (key: LetterKey) => string
  readonly promiseName: (key: PromiseKey) => string
  /** Why a letter came back, by its code; '' where that says nothing. */
  readonly whyReturned: (code: string | undefined) => string
  readonly things: StaffThings
  readonly dates: Dates
}

/** What happened, in a short sentence for a timeline; who did it and when stand beside it. */
type Sentences = {
  readonly [T in Event['type']]: (event: Extract<Event, { type: T }>, told: Told) => string
}
const exhaustive = (sentences: Sentences): Sentences => sentences

export const events = exhaustive({
  filed: ({ channel }, { things }) => `Complaint received (${things.channels[channel].toLowerCase()})`,
  acknowledged: ({ handler, answerBy, chosen }, { name, dates }) =>
    `Acknowledged: ${name(handler)} handles it, answer by ${dates.fullDate(answerBy)}${chosen ? `. ${rota.chosen(chosen)}` : ''}`,
  registered: () => 'Entered in the complaints log',
  triaged: ({ severity, safety }, { things }) =>
    `Severity: ${things.severities[severity].toLowerCase()}${safety ? '; somebody may get hurt' : ''}`,
  'moment-noted': ({ moment, on }, { things, dates }) => `${things.moments[moment]}: ${dates.fullDate(on)}`,
  'clock-stopped': ({ because }, { things }) => `Clock stopped. ${things.pauses[because]}`,
  'clock-restarted': () => 'The clock runs again',
  'date-agreed': ({ promise, on }, { promiseName, dates }) =>
    `Date agreed with the customer: ${promiseName(promise)}, ${dates.fullDate(on)}`,
  'staff-named': ({ person }, { name }) => `${name(person)} was told of the complaint about them`,
  'staff-heard': ({ person }, { name }) => `${name(person)} was heard`,
  'answer-submitted': ({ approver }, { things }) => `Answer awaits approval: ${things.roles[approver]}`,
  'answer-returned': () => 'Answer sent back to its writer',
  settled: () => 'Settled with the customer',
  assigned: ({ to }, { name }) => `Assigned to ${name(to)}`,
  'head-added': ({ head }) => `Point ${head} added`,
  'question-planned': ({ source }, { things }) => `Question planned (${things.sources[source].toLowerCase()})`,
  'question-asked': ({ of, dueOn }, { asked, dates }) => `Question put to ${asked(of)}, due ${dates.fullDate(dueOn)}`,
  'question-revised': ({ source }, { things }) => `Planned question changed (${things.sources[source].toLowerCase()})`,
  'question-withdrawn': () => 'Question withdrawn',
  'question-reminded': ({ of, dueOn }, { asked, dates }) =>
    `${asked(of)} reminded of the question, due ${dates.fullDate(dueOn)}`,
  'question-answered': () => 'Question answered',
  'question-answer-corrected': () => 'Answer to a question corrected; the one before it is kept',
  'question-given-up': () => 'No answer came to the question',
  found: ({ head, finding, cause }, { things }) =>
    `Finding on point ${head}: ${things.findings[finding].toLowerCase()}, cause: ${things.causes[cause].toLowerCase()}`,
  'evidence-added': ({ source, on }, { things, dates }) =>
    `Evidence added (${things.sources[source].toLowerCase()}), of ${dates.fullDate(on)}`,
  'evidence-corrected': ({ on }, { dates }) => `Evidence put right, of ${dates.fullDate(on)}`,
  'findings-handed-over': ({ findings }) => `Findings ready, version ${findings}`,
  'progress-reported': ({ until }, { dates }) => `Progress report: full answer by ${dates.fullDate(until)}`,
  answered: ({ changes }) =>
    changes.length === 0 ? 'Answered' : `Answered, with ${changes.length} promised change(s)`,
  'remedy-offered': ({ kind, amount, due }, { things, dates }) =>
    `${things.remedies[kind]} proposed${amount ? `: ${dates.money(amount)}` : ''}, by ${dates.fullDate(due)}`,
  'remedy-approved': () => 'Remedy approved',
  'remedy-refused': ({ instead }, { things, dates }) =>
    instead
      ? `Remedy sent back. In its place: ${[things.remedies[instead.kind], ...(instead.amount ? [dates.money(instead.amount)] : [])].join(', ')}`
      : 'Remedy not approved',
  'remedy-carried-out': ({ on }, { dates }) => `Remedy carried out on ${dates.fullDate(on)}`,
  'remedy-failed': ({ due }, { dates }) => `Remedy not done in time; new date ${dates.fullDate(due)}`,
  escalated: () => 'Review by the board requested',
  'vote-given': () => 'Voted',
  recused: () => 'Stepped aside: has an interest in the complaint',
  'pack-made': ({ pages }) => `File made as a document (${pages} ${pages === 1 ? 'page' : 'pages'})`,
  'dossier-taken': ({ document }) => `The customer took their file along (${document.form.toUpperCase()})`,
  'dossier-made': (made, { body }) => {
    const form = made.document.form.toUpperCase()
    if (made.for === 'reviewer') return `File made to take along (${form})`
    return `File made for ${made.to ? body(made.to) : (made.words?.to ?? 'an outside body')} (${form})`
  },
  reviewed: ({ findings }, { things }) =>
    [
      'Reviewed',
      ...(findings.policyFollowed
        ? [`Policy followed: ${things.judgements[findings.policyFollowed].toLowerCase()}`]
        : []),
      ...(findings.treatedFairly ? [`Treated fairly: ${things.judgements[findings.treatedFairly].toLowerCase()}`] : []),
      ...(findings.lawKept ? [`Law kept: ${things.judgements[findings.lawKept].toLowerCase()}`] : []),
    ].join('. '),
  'board-replied': ({ verdict }, { things }) =>
    verdict ? `The board replied. ${things.verdicts[verdict]}` : 'The board replied',
  referred: ({ body }, { body: nameOf }) => `Taken to ${nameOf(body)}`,
  'message-received': ({ channel, isUnproven }, { things }) =>
    `Message from the customer (${things.channels[channel].toLowerCase()})${isUnproven ? '; the sender is not proven' : ''}`,
  'message-sent': ({ awaitsReply }) =>
    awaitsReply ? 'Message to the customer; we wait for a reply' : 'Message to the customer',
  noted: () => 'Internal note',
  'contact-corrected': () => 'Contact details corrected',
  'letters-chosen': ({ language, largePrint }, { things }) =>
    [
      'Letters from now on:',
      [
        ...(language ? [`in ${things.languages[language]}`] : []),
        ...(largePrint === undefined ? [] : [largePrint ? 'in large print on paper' : 'in normal print on paper']),
      ].join(', '),
    ].join(' '),
  'change-made': () => 'Promised change made',
  'change-reviewed': ({ helped, before, after }) =>
    `Change looked at again: ${{ yes: 'it helped', partly: 'it helped in part', no: 'it did not help', 'cannot-tell': 'it cannot be told yet' }[helped]} (same cause: ${before} before, ${after} after)`,
  'complaint-linked': ({ reference, as }) =>
    ({
      related: `Belongs with ${reference}`,
      original: `The same complaint as ${reference}, which came before`,
      duplicate: `Told again in ${reference}`,
    })[as],
  'complaint-unlinked': ({ reference }) => `No longer kept with ${reference}`,
  withdrawn: () => 'Withdrawn by the customer',
  accepted: () => 'The customer accepted the answer',
  'hold-placed': () => 'Kept for a legal claim: nothing of it is erased',
  erased: ({ because }) =>
    ({
      time: 'Personal words, letters and files erased: their time was over',
      request: 'Personal words, letters and files erased, as the customer asked',
      again: 'Personal words, letters and files erased once more, after a backup had brought them back',
    })[because],
  'hold-lifted': () => 'No longer kept for a legal claim',
  closed: ({ because }, { things }) => things.closed[because],
  reopened: () => 'Opened again',
  'letter-delivered': ({ letter, via, on, confirmed }, { letterName, dates }) => {
    if (confirmed) return `${letterName(letter)} did arrive`
    return via === 'post' && on ? `${letterName(letter)} posted on ${dates.fullDate(on)}` : `${letterName(letter)} sent`
  },
  'letter-returned': ({ letter, how, code, why: written }, { letterName, whyReturned }) => {
    if (how === 'unknown') return `${letterName(letter)}: nobody knows whether it arrived`
    const why = whyReturned(code) && `: ${whyReturned(code)}`
    if (how === 'bounced') return `${letterName(letter)} came back${written ? `: ${printing.whyBack[written]}` : why}`
    return code === 'enough'
      ? `${letterName(letter)} was not sent: three letters had left for this address by themselves in a day. Look whether it is right, and send it again or reach the customer otherwise`
      : `${letterName(letter)} could not be sent${why}`
  },
  'letter-resent': ({ letter, copy }, { letterName }) =>
    copy ? `The same ${letterName(letter).toLowerCase()} is sent once more` : `${letterName(letter)} is sent again`,
  'promise-due-soon': ({ promise }, { promiseName }) => `Due within days: ${promiseName(promise)}`,
  'promise-missed': ({ promise }, { promiseName }) => `Missed: ${promiseName(promise)}`,
})
export type EventsTexts = typeof events
