import type { FindingTexts } from './speech.ts'

/** Who does what, reviews, approvals, and what customers can choose from. */
export const peopleFindings = {
  'nobody-independent': ({ role, people, needed, review }, { things, dates, quoted }) =>
    `Nobody would be left to do the review ${quoted(review)} independently: it needs ${dates.number(needed)} people with the role ${quoted(things.roles[role])}, and there ${people === 1 ? 'is' : 'are'} ${dates.number(people)}. Let another role review, or give more people this role.`,
  'independence-uncertain': ({ role, needed, review }, { things, dates, quoted }) =>
    `Whoever does the review ${quoted(review)} may have handled the complaint. Make sure that at least ${dates.number(needed)} people have the role ${quoted(things.roles[role])}, or let another role review.`,
  'no-such-people': ({ role }, { things, quoted }) =>
    `Nobody has the role ${quoted(things.roles[role])}. Give somebody this role, or choose another one here.`,
  'nobody-acknowledges': () =>
    'Nobody is allowed to acknowledge complaints. Choose at least the complaint handler or the manager.',
  'role-may-not': ({ role, act }, { things, quoted }) => {
    const acts = {
      acknowledge: 'acknowledge complaints',
      review: 'review complaints',
      approve: 'approve anything',
      'read-log': 'read the log',
    }
    return `The role ${quoted(things.roles[role])} may not ${acts[act]}. Choose another role.`
  },
  'answer-approved-by-board': () =>
    'The board sees a complaint only once a review is asked for, and so cannot approve the answer. Choose another role.',
  'review-twice': ({ review }, { quoted }) =>
    `Two reviews have the same name: ${quoted(review)}. Give each a name of its own.`,
  'review-unknown': ({ review, known }, { quoted, dates }) =>
    `The policy has no review named ${quoted(review)}. Choose ${dates.either(known.map(quoted))}.`,
  'review-without-effect': ({ review, ...promise }, { name, quoted }) =>
    `The promise ${name(promise)} names the review ${quoted(review)}, but has nothing to do with a review. Remove the review here.`,
  'review-nobody-asks': ({ review }, { quoted }) =>
    `Nobody can ask for the review ${quoted(review)}. Let the customer ask for it.`,
  'review-keywords-missing': ({ review }, { quoted }) =>
    `A word in a message starts the review ${quoted(review)}, but no word is given. Add the words, or remove this way to ask.`,
  'review-keywords-unused': ({ review }, { quoted }) =>
    `There are words for the review ${quoted(review)}, but words do not start it. Remove the words, or let them start it.`,
  'review-time-missing': ({ review }, { quoted }) =>
    `The review ${quoted(review)} starts by itself after some time, but no time is given. Add the time, or remove this way to start.`,
  'review-time-unused': ({ review }, { quoted }) =>
    `There is a time for the review ${quoted(review)}, but time does not start it. Remove the time, or let it start the review.`,
  'review-time-not-first': ({ review }, { quoted }) =>
    `Only the first review starts by itself, so time does not start ${quoted(review)}. Remove time from the ways to ask for it.`,
  'review-time-before-answer': ({ review, after, answerWithin }, { quoted, dates }) =>
    `The review ${quoted(review)} starts by itself after ${dates.period(after)}, while the answer may take ${dates.period(answerWithin)}. Let it start after the answer is due.`,
  'review-out-of-order': ({ review, before }, { quoted }) =>
    `The review ${quoted(review)} can be asked for at any time, so before ${quoted(before)}, which comes first. Let it follow the reply of that review.`,
  'review-without-number': ({ review }, { quoted }) =>
    `The policy does not promise by when the review ${quoted(review)} is answered. Add a promise to reply, with a period.`,
  'review-window-short': ({ review, window, atLeast }, { quoted, dates }) =>
    `Customers have only ${dates.period(window)} to ask for the review ${quoted(review)}. Give them at least ${dates.period(atLeast)}.`,
  'closes-within-window': ({ review, after, window }, { quoted, dates }) =>
    `A complaint closes after ${dates.period(after)} of silence, while the customer has ${dates.period(window)} to ask for the review ${quoted(review)}. Close it no sooner than that.`,
  'kept-too-short': ({ keep, window }, { dates }) =>
    `A complaint is erased after ${dates.period(keep)}, while the customer has ${dates.period(window)} to ask for a review or to go outside. Keep it at least as long.`,
  'closing-contradicts': ({ after }, { dates }) =>
    `A complaint closes only when the customer agrees, and also by itself after ${dates.period(after)}. Choose one of the two.`,
  'no-channel': () => 'There is no way to complain. Choose at least one channel.',
  'only-web': () =>
    'Complaints can only be made on the website, which shuts out whoever cannot use it. Add the phone, post or e-mail.',
  'no-category': () => 'There are no categories to choose from. Add at least one.',
  'no-category-for-the-rest': (_, { things, quoted }) =>
    `A complaint that fits no category cannot be made. Add ${quoted(things.categoryNames.other)} or ${quoted(things.categoryNames.unknown)}.`,
  'listed-twice': ({ list, item }, { names, quoted, itemName }) =>
    `The list of ${names.lists[list]} has ${quoted(itemName(list, item))} more than once. Keep it once.`,
  'remedy-not-offered': ({ remedy }, { things, quoted }) =>
    `This approval is for the remedy ${quoted(things.remedies[remedy])}, which the policy does not offer. Add the remedy, or remove it here.`,
  'approval-without-remedies': () =>
    'Somebody must approve remedies, but the policy offers none. Add remedies, or remove the approval.',
  'approval-unreachable': ({ number, earlier }, { dates }) =>
    `Approval ${dates.number(number)} never applies, because approval ${dates.number(earlier)} always comes first. Put it before that one, or remove it.`,
  'approval-limits-out-of-order': ({ number, earlier }, { dates }) =>
    `Approval ${dates.number(number)} never applies, because approval ${dates.number(earlier)} has a lower limit and comes first. Put the highest limit first.`,
  'approval-currency-twice': ({ currency }, { quoted }) =>
    `This approval has two limits in ${quoted(currency)}. Keep one limit for each currency.`,
  'amount-wrong': ({ cents }, { quoted }) =>
    `The amount ${quoted(`${cents}`)} (in cents) cannot be used. Use a whole number from 0 up.`,
  'limit-on-answer': () =>
    'An answer has no amount and no kind of remedy, so this limit does nothing. Remove it, or make it an approval of remedies.',
} satisfies Partial<FindingTexts>
