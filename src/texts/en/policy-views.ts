const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** What the policy room shows of versions, dates and closing days. */
export const policyViews = {
  history: {
    title: (policy: string) => `Versions of ${policy}`,
    lead: 'A complaint keeps the version that was in force when it was received, for as long as it lives.',
    columns: { version: 'Version', from: 'In force from', who: 'Who', note: 'Why', running: 'Running complaints' },
    shipped: 'Came with the program',
    by: (drafters: string, publisher: string, when: string) =>
      `Written by ${drafters}, published by ${publisher} on ${when}`,
    withdrawn: (who: string, when: string, reason: string) => `Withdrawn by ${who} on ${when}: ${reason}`,
  },
  compare: {
    title: (policy: string) => `Differences in ${policy}`,
    from: 'Was',
    to: 'Is',
    button: 'Compare',
    same: 'These two say the same.',
  },
  preview: {
    title: 'What the draft changes',
    lead: (policy: string) => `The dates of one complaint: as ${policy} promises them now, and as the draft would.`,
    day: 'Received on',
    time: 'At',
    category: 'About',
    channel: 'Through',
    shop: 'Shop',
    button: 'Work out the dates',
    heading: (when: string) => `A complaint received on ${when}`,
    columns: { promise: 'Promise', before: 'In force now', after: 'Draft' },
    notMade: 'not promised',
    noDate: 'promised without a date',
    later: 'once its clock starts',
    beyond: 'The calendar does not reach that far. Choose another day.',
    running: 'Complaints that run now',
    rule: 'Complaints that were already received keep their version. Only those received from the first day of the new version fall under it.',
    keep: (n: number, version: number) =>
      `${many(n, 'running complaint keeps', 'running complaints keep')} version ${version}.`,
    noneRunning: 'No complaint is running under this policy now.',
  },
  closing: {
    title: 'Closing days',
    lead: 'Days on which a shop itself is closed do not count as working days.',
    of: (shop: string) => `Closing days of ${shop}`,
    rule: 'Complaints already received keep their dates; from now on the new days count.',
    keep: (n: number) =>
      n === 0
        ? 'No complaint is running at this shop now.'
        : `${many(n, 'running complaint keeps its', 'running complaints keep their')} dates.`,
    closed: 'Closed on',
    closedHint: 'Write one day in each row, such as 24 December 2026. Empty a row to take its day out.',
    day: (n: number) => `Day ${n}`,
    name: 'What you call it',
    open: 'At work on a public holiday',
    openHint: 'Public holidays on which the shop works all the same. Weekends stay weekends.',
    openDay: (n: number) => `Holiday ${n}`,
    check: 'See what this does',
    more: 'More empty rows',
    change: 'Change the days',
    save: 'Let these days count from now on',
    effect: 'What these days do',
    now: 'A complaint received now',
    closedOn: (date: string) => `Closed on ${date}`,
    openOn: (date: string) => `At work on ${date}`,
    none: 'No days of its own: the calendar counts as it is.',
    overtaken:
      'A colleague saved other days after you opened this page. The list below shows them. What you typed is in the form: look at it again and save it if it still holds.',
    editions: 'Editions',
    noEditions: 'This shop has no days of its own yet.',
    beside: { promise: 'Promise', before: 'Now', after: 'With these days' },
    columns: { edition: 'Edition', closed: 'Closed', open: 'At work on a holiday' },
    problems: {
      notADay: 'Write a date that exists, such as 24 December 2026',
      twice: 'This day is there twice',
      both: 'This day is also among the closing days',
      beyond: 'The calendar knows the years 2020 to 2035',
      longName: 'Use at most 100 characters for the name',
    },
  },
  starters: {
    title: 'To begin from',
    lead: 'These policies came with the program. Look at one, or begin a draft from it.',
    begin: 'Begin a draft',
    from: 'Begin from',
    fromMissing: 'Choose what to begin from',
    ofMissing: 'Choose what it is to become',
    of: 'It is to become',
    ofHint: 'A next version comes into force for the shops that publish that policy, once a colleague has agreed.',
    nextOf: (policy: string) => `the next version of ${policy}`,
    own: 'a new policy',
    id: 'Short name of a new policy',
    idHint: 'Small letters, digits and hyphens, such as our-shop.',
    idWrong: 'Use 1 to 40 small letters, digits and hyphens, such as our-shop',
    idTaken: 'There is a policy of that name already',
    already: 'There is a draft of this policy already. Change that one, or throw it away first',
    button: 'Begin',
    /** What came with the program, by its id; a policy with a title of its own keeps that. */
    names: {
      original: 'Complaints policy with a board',
      'original-long': 'Complaints policy with a board, in full',
      second: 'Complaints policy with a second manager',
    },
    about: {
      original:
        'Acknowledged in 3 working days, answered or reported on within 2 weeks, a board that replies within a week.',
      'original-long':
        'The same in its longer wording: settled at once where that is possible, and whoever is complained about is heard.',
      second: 'An answer or a dated report within a week, and a second manager who looks again.',
      'trust-mark-nl': 'For members of a Dutch trust mark: an answer within 14 days, and a disputes committee.',
      'credit-uk':
        'For British firms with regulated credit: three days to settle at once, eight weeks for the final answer.',
    },
  },
  done: {
    saved: 'Saved in the draft.',
    removed: 'Taken out of the draft.',
    moved: 'The order is changed.',
    begun: 'The draft has begun.',
    already: 'There is a draft already: this is it.',
    gone: 'That draft is no longer there: it was published or thrown away.',
    submitted: 'Handed in. A colleague can now agree to it.',
    sentBack: 'The request is taken back. The draft can be changed again.',
    published: 'Published. It comes into force on its day.',
    withdrawn: 'That version is withdrawn.',
    dropped: 'The draft is thrown away.',
    imported: 'The document is now the draft.',
    closingSaved: 'These days count from now on.',
  },
}
type Named = Readonly<Record<string, string>>
export type PolicyViews = Omit<typeof policyViews, 'starters'> & {
  readonly starters: Omit<(typeof policyViews)['starters'], 'about' | 'names'> & {
    readonly about: Named
    readonly names: Named
  }
}
