const names = <Code extends string>(by: Readonly<Record<Code, string>>) => by

/** What one person has to do today, what they put aside, and what they look for. */
export const day = {
  snooze: {
    title: 'Put aside',
    lead: 'The complaint is out of your lists until then. It comes back earlier if the customer, a partner or a colleague does something, or if a letter does not arrive. Colleagues still see it.',
    until: 'Until when',
    presets: names({
      later: 'Later today',
      tomorrow: 'Tomorrow morning',
      monday: 'Monday morning',
      week: 'In a week',
      due: 'The morning of the day it is due',
      other: 'Another moment',
    }),
    day: 'Day',
    time: 'Time',
    timeHint: 'For example 14:30.',
    button: 'Put aside',
    wake: 'Take it back now',
    change: 'Another moment',
    asleep: (until: string) => `You put this complaint aside until ${until}.`,
    woke: names({
      time: 'You put this complaint aside; the moment you chose has come.',
      due: 'You put this complaint aside; it is back because its next promise falls due.',
      undelivered: 'You put this complaint aside; it is back because a letter did not arrive.',
    }),
    wokeBy: (who: string, what: string) => `You put this complaint aside; it is back: ${what} (${who}).`,
    ok: 'Understood',
    chooseOne: 'Choose until when.',
    noDay: 'Write the day as 16 April 2026 or 16-04-2026.',
    noTime: 'Write the time as 14:30.',
    past: 'That moment is over. Choose a later one.',
    tooFar: 'Choose a moment within a year from now.',
    tooLate: (promise: string, latest: string) =>
      `By then “${promise}” would be overdue. ${latest} is the latest you can choose.`,
    isLate: (promise: string) =>
      `“${promise}” is due now or late, so this complaint cannot be put aside. Do that first.`,
    isUndelivered: 'A letter of this complaint did not arrive, so it cannot be put aside. Put the address right first.',
    isClosed: 'This complaint is closed, so it is in no list that it could be put aside from.',
  },
  my: {
    title: 'My day',
    feedback: (many: number) =>
      many === 1
        ? 'Somebody looked at your work again: one review to read'
        : `Somebody looked at your work again: ${many} reviews to read`,
    late: 'Late',
    today: 'Due today',
    tomorrow: 'Due tomorrow',
    back: 'Came back',
    backLead: 'What others did since you last did something.',
    promised: 'What you promised',
    woke: 'No longer put aside',
    nothing: names({
      due: 'Nothing of yours is due today or tomorrow, and nothing is late.',
      back: 'Nothing new since you last did something.',
      promised: 'You have no open remedies, changes or questions.',
    }),
    asleep: (many: number) => (many === 1 ? '1 complaint is put aside' : `${many} complaints are put aside`),
    more: (many: number) => `These are the first ${many}.`,
    kinds: names({
      remedy: 'Carry out',
      change: 'Make the change',
      question: 'Answer the question',
    }),
    why: names({
      time: 'the moment you chose has come',
      due: 'its next promise falls due',
      undelivered: 'a letter did not arrive',
    }),
    returned: names({
      bounced: 'a letter came back',
      failed: 'a letter could not be sent',
      unknown: 'nobody knows whether a letter arrived',
    }),
    post: {
      title: 'Mail that waits for a person',
      'mail-in': (many: number) =>
        many === 1
          ? '1 message came in; somebody says what it is'
          : `${many} messages came in; somebody says what they are`,
      matters: (many: number) => (many === 1 ? '1 other matter is to be done' : `${many} other matters are to be done`),
      letters: (many: number) =>
        many === 1
          ? '1 complaint has a letter that did not arrive, or of which nobody knows'
          : `${many} complaints have a letter that did not arrive, or of which nobody knows`,
    },
    clear: 'Understood',
  },
  search: {
    title: 'Search',
    for: (text: string) => `Search: ${text}`,
    label: 'What are you looking for?',
    button: 'Search',
    hits: (many: number, over: boolean) =>
      over ? '1,000+ complaints found' : many === 1 ? '1 complaint found' : `${many} complaints found`,
    nothing: (text: string) => `No complaint was found for “${text}”.`,
    nothingHint: 'Try fewer words, another way of writing, or part of a name. What you may not see is not found.',
    near: 'Nothing is written just so. These look like it:',
    capped: (many: number) => `These are the first ${many}, newest first. Add a word to find fewer.`,
    where: names({
      number: 'its number',
      name: 'the name',
      email: 'the e-mail address',
      phone: 'the telephone number',
      address: 'the address',
      words: 'what was said',
    }),
    found: (where: string) => `Found in ${where}`,
    recent: 'You searched for',
    forget: 'Clear these',
    how: 'How to search',
    howLead:
      'Type words, a name, a number, an e-mail address or a postcode. All words must be there; small slips in names and order numbers are no matter. Or say where to look:',
    examples: [
      ['“in the box”', 'these words, in this order'],
      ['-guitar', 'without this word'],
      ['gita*', 'words that begin so'],
      ['order:100234', 'an order number or reference that begins so'],
      ['name:boer', 'part of a name'],
      ['mail:postbox.example', 'part of an e-mail address'],
      ['phone:0612345678', 'the end of a telephone number'],
      ['is:open', 'or is:closed, is:late, is:mine, is:unassigned'],
      ['from:2026-04-01', 'received on that day or later; until: for earlier'],
      ['shop:klankhuis', 'of one shop'],
      ['category:damaged', 'about one kind of thing'],
    ] as readonly (readonly [string, string])[],
    unknown: (operator: string) =>
      `“${operator}” is not something to search by, so it was left out. You can use order:, name:, mail:, phone:, is:, from:, until:, shop: and category:.`,
    unreadable: (piece: string, values: string) => `“${piece}” was left out. ${values}`,
    values: names({
      is: 'Write is:open, is:closed, is:late, is:mine or is:unassigned.',
      from: 'Write a date as 2026-04-01.',
      until: 'Write a date as 2026-04-01.',
      shop: 'Write the name of one of your shops.',
      category: 'Write one of the kinds of complaint.',
      order: 'Write the beginning of the number right after it.',
      name: 'Write part of the name right after it.',
      mail: 'Write part of the address right after it.',
      phone: 'Write at least 4 digits right after it.',
    }),
    received: 'Received',
  },
}
export type DayTexts = typeof day
