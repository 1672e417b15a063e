/** What the policies' times of keeping mean for the complaints there are. */
export const retention = {
  title: 'Keeping and erasing',
  lead: 'How long complaints are kept follows from each one’s own policy. This page shows whose time is over, and when the time of the others ends. Nothing is erased before two people agree.',
  hold: 'The manager can keep a complaint for a legal claim, on the page of that complaint. Its words are then kept until somebody lifts that.',
  stays:
    'When words are erased, the facts stay: dates, category, outcome, amounts and the chain that shows nothing was changed. Names, addresses, texts, letters and files go.',
  on: 'As it would be on',
  show: 'Show',
  unreadable: 'This date could not be read. Use day, month and year.',
  shop: (name: string, policy: string) => `${name}: the policy “${policy}” today`,
  noRule: 'This policy says nothing about how long complaints are kept. They are kept without end.',
  months: 'When their time ends',
  columns: { month: 'Time ends', many: 'Complaints', held: 'Kept for a claim', categories: 'About' },
  over: (date: string) => `On ${date} or earlier`,
  later: 'Later',
  open: 'Not closed yet',
  erased: 'Words erased',
  never: 'Closed, and no rule ends their time',
  none: 'There are no complaints yet.',
  list: (date: string) => `Time over on ${date}`,
  nothingOver: (date: string) => `Of no complaint is the time over on ${date}.`,
  rows: {
    reference: 'Reference',
    category: 'About',
    closed: 'Closed on',
    until: 'Time ended',
    held: 'Kept for a claim',
  },
  yes: 'Yes',
  no: 'No',
  more: 'More',
}
export type RetentionTexts = typeof retention
