import type { PromiseStanding } from './promise-standing.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The registers of the Customer Service Manager: the log, the week, the promises, what waits for approval. */
export const manager = {
  complaints: (n: number) => many(n, 'complaint', 'complaints'),
  log: {
    more: 'More filters',
    any: 'Any',
    handler: 'Handler',
    nobody: 'Nobody',
    signed: 'In the log',
    signedYes: 'Entered',
    signedNo: 'To be entered',
    late: 'Promises',
    lateYes: 'At least one missed',
    lateNo: 'None missed',
    board: 'Board',
    boardYes: 'Went to the board',
    boardNo: 'Did not',
    answered: 'Answer',
    answeredYes: 'Answered',
    answeredNo: 'Not answered yet',
    acknowledged: 'Acknowledgement',
    acknowledgedYes: 'Acknowledged',
    acknowledgedNo: 'Not acknowledged',
    changed: 'Change',
    changedYes: 'A change was promised',
    changedNo: 'No change was promised',
    closed: 'Closed',
    closedYes: 'Closed',
    closedNo: 'Not closed',
    named: {
      product: 'Product',
      courier: 'Courier',
      partner: 'Partner asked',
      'closed-from': 'Closed from',
      'closed-until': 'Closed until',
    },
    without: 'Show without:',
    sum: (n: number) => `${many(n, 'complaint', 'complaints')} in this choice`,
    sums: {
      registered: 'entered in the log',
      answered: 'answered',
      escalated: 'to the board',
      withMissed: 'with a missed promise',
    },
    pick: 'Choose',
    pickAll: (n: number) =>
      n === 1
        ? 'The one complaint on this page that is not in the log yet is chosen.'
        : `All ${n} on this page that are not in the log yet are chosen. Take out what you do not want to enter.`,
    enter: 'Enter the chosen ones in the log',
    none: 'Nothing was chosen. Tick at least one complaint, then send it again.',
    remark: 'Remark for the log',
    entered: 'Entered in the log',
    result: 'Entered in the log',
    back: 'Back to the log',
    changes: (n: number) => many(n, 'change', 'changes'),
  },
  results: {
    done: (done: number, of: number) => `${done} of ${of} done.`,
    complaint: 'Complaint',
    outcome: 'What came of it',
    gone: 'This complaint is not there for you. Nothing was done.',
    quicker: 'Somebody changed it at the same moment. Look at it, and do it again if it is still needed.',
  },
  promises: {
    period: 'Promises that fall due in this period',
    keptOf: (kept: number, ended: number) => `${kept} of ${ended}`,
    ofEnded: (ended: number) => `of ${ended}`,
    percent: (kept: number, ended: number) => `${Math.floor((kept / ended) * 100)}%`,
    kept: 'kept',
    none: 'none has ended yet',
    aim: 'an aim, not a promise',
    standing: {
      kept: 'Kept',
      late: 'Kept too late',
      missed: 'Missed',
      open: 'Still ahead',
      soon: 'Due within 2 days',
      excused: 'Fell away',
    } satisfies Record<PromiseStanding, string>,
    past: (median: number, worst: number) =>
      worst === median
        ? `Late by ${many(worst, 'day', 'days')}`
        : `Half at most ${many(median, 'day', 'days')} late, the longest ${many(worst, 'day', 'days')}`,
    missedAll: 'Missed, oldest first',
    missedNone: 'No promise of this period was missed.',
    soonAll: 'Due within 2 days',
    soonNone: 'No promise falls due within 2 days.',
    all: (n: number) => `All ${n}`,
    of: (kind: string, standing: string) => `${kind}: ${standing.toLowerCase()}`,
    every: 'Every promise',
    nothing: 'No promise in this period stands so.',
    columns: {
      complaint: 'Customer and complaint',
      promise: 'Promise',
      due: 'Due',
      ended: 'How it ended',
      owedBy: 'Owed by',
      reference: 'Reference',
    },
    ended: {
      kept: (date: string) => `kept ${date}`,
      late: (date: string) => `too late, ${date}`,
      excused: () => 'fell away',
    },
    notEnded: 'open',
    back: 'Back to the promises',
  },
  week: {
    calm: 'Nothing waits for you here. Whatever is unresolved has somebody, and every complaint is in the log.',
    late: (n: string) => `Past its week: ${n}`,
    soon: (n: number) => `Within its week: ${n}`,
    has: (open: number, late: number) => `${many(open, 'open', 'open')}${late > 0 ? `, ${late} late` : ''}`,
    away: (until: string) => `away until ${until}`,
    best: 'proposed',
    notice: (n: number) =>
      n === 1
        ? 'The rota found nobody for 1 complaint. Choose somebody yourself.'
        : `The rota found nobody for ${n} complaints. Choose somebody yourself.`,
    noticeOf: (reference: string, reasons: string) => `${reference}: ${reasons || 'nobody serves this shop'}`,
    log: 'Enter them together in the log',
  },
  approvals: {
    facts: {
      remedy: 'Remedy',
      complaint: 'Complaint',
      received: 'Received',
      handler: 'Handled by',
      before: 'Customer before',
    },
    found: (finding: string) => `found: ${finding}`,
    notFound: 'no finding yet',
    before: (complaints: number) =>
      complaints === 0 ? 'no other complaint' : many(complaints, 'other complaint', 'other complaints'),
    refunds: (n: number, sum: string) => `${many(n, 'refund', 'refunds')}, together ${sum}`,
    noRefunds: 'no refund before',
    change: 'Send back with another amount',
    limit: (role: string) => `needs: ${role}`,
  },
}
export type ManagerTexts = typeof manager
