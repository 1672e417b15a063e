import type { Ended } from '#complaint/due.ts'
import type { PromiseKind } from '#policy/policy.ts'

/** How a promise stands, for lists: an open one that is past its date is missed. */
export type PromiseState = 'open' | 'missed' | Ended['how']
type Names<Code extends string> = Record<Code, string>
const same = <Code extends string>(names: Names<Code>): Names<Code> => names

/** What is promised, and how it ends. */
export const promised = {
  promises: same<PromiseKind>({
    triage: 'Assessment of severity',
    'first-reply': 'First reply',
    'hear-staff': 'Hearing the colleague',
    findings: 'Findings',
    refund: 'Refund',
    'follow-up': 'Follow-up',
    acknowledge: 'Acknowledgement',
    register: 'Entry in the log',
    assign: 'Assignment',
    answer: 'Answer (aim)',
    'answer-or-report': 'Answer or progress report',
    remedy: 'Remedy',
    'acknowledge-escalation': 'Acknowledgement by the board',
    'board-reply': 'Reply of the board',
  }),
  /** What the house promises, as the customer reads it; a date follows. */
  promisesToCustomers: same<PromiseKind>({
    triage: 'We judge how serious your complaint is.',
    'first-reply': 'You hear from one of us personally.',
    'hear-staff': 'We hear the colleague your complaint is about.',
    findings: 'We have found out what happened.',
    refund: 'You have the money that we agreed to pay back.',
    'follow-up': 'We ask you whether all is well.',
    acknowledge: 'We confirm that we have your complaint and tell you who handles it.',
    register: 'Our Customer Service Manager enters your complaint in our log.',
    assign: 'Your complaint has somebody who investigates it.',
    answer: 'We aim to give you our answer.',
    'answer-or-report': 'You get our answer. Or you hear why not yet, and when you will.',
    remedy: 'We do what we promised you.',
    'acknowledge-escalation': 'We confirm your request to the board and tell you who deals with it.',
    'board-reply': 'You get the reply of the board.',
  }),
  promiseStates: same<PromiseState>({
    open: 'Open',
    kept: 'Kept',
    late: 'Done late',
    missed: 'Missed',
    excused: 'No longer needed',
  }),
}
export type PromisedTexts = typeof promised
