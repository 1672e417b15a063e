import type { FindingTexts } from './speech.ts'

/** Promises by themselves: what keeps them, what starts them, and how their dates may move. */
export const promiseFindings = {
  'promise-twice': (promise, { name }) =>
    `The policy makes the promise ${name(promise)} twice. Remove one, or give each a name of its own.`,
  'id-form': ({ id }, { quoted }) =>
    `The name ${quoted(id)} cannot be used. Use small letters, digits and hyphens, such as ${quoted('full-answer')}.`,
  'id-is-a-kind': ({ id }, { quoted }) =>
    `The name ${quoted(id)} is also the name of another kind of promise. Choose a name that cannot be mixed up.`,
  'met-by-nothing': (promise, { name }) =>
    `Nothing can keep the promise ${name(promise)}, as no act is named. Name at least one act that keeps it.`,
  'acts-impossible': ({ acts, lacks, ...promise }, { name, actsOf, lacksOf }) =>
    `Nothing can keep the promise ${name(promise)}: it asks for ${actsOf(acts)}, and the policy has ${lacksOf(lacks)}. Add that to the policy, or remove the promise.`,
  'act-impossible': ({ act, lacks, ...promise }, { name, actsOf, lacksOf }) =>
    `The promise ${name(promise)} names ${actsOf([act])}, but the policy has ${lacksOf([lacks])}. Add that to the policy, or remove the act.`,
  'met-by-other-act': ({ acts, ...promise }, { name, actsOf }) =>
    `The promise ${name(promise)} is kept only by ${actsOf(acts)}, which is usually something else. Check that this is what you mean.`,
  'refund-not-offered': (promise, { name }) =>
    `The promise ${name(promise)} pays money back, but refunds are not among the remedies. Add the refund to the remedies, or remove the promise.`,
  'start-empty': (promise, { name }) =>
    `The clock of the promise ${name(promise)} starts from nothing. Choose at least one moment.`,
  'start-never-comes': ({ moments, lacks, ...promise }, { name, momentsOf, lacksOf }) =>
    `The clock of the promise ${name(promise)} waits for ${momentsOf(moments)}, which never comes: the policy has ${lacksOf(lacks)}. Choose another moment, or add what is missing.`,
  'moment-never-comes': ({ moment, lacks, ...promise }, { name, momentsOf, lacksOf }) =>
    `One moment of the promise ${name(promise)} never comes: ${momentsOf([moment])}, as the policy has ${lacksOf([lacks])}. Remove that moment, or add what is missing.`,
  'start-after-act': ({ moments, acts, ...promise }, { name, momentsOf, actsOf }) =>
    `The clock of the promise ${name(promise)} starts at ${momentsOf(moments)}. By then it is too late for ${actsOf(acts)}. Choose an earlier moment.`,
  'clocks-go-round': ({ promises }, { namesOf }) =>
    `These promises wait for each other, so none of them ever starts: ${namesOf(promises)}. Let one of them start at the receipt.`,
  'reply-without-request': (promise, { name }) =>
    `The promise ${name(promise)} is about a review, but its clock does not wait for the request. Let it start at the request for a review.`,
  'falls-away-at-start': (promise, { name }) =>
    `The promise ${name(promise)} falls away once there is an answer, and starts only after the answer. So it is never owed. Choose an earlier moment, or let it stand after the answer.`,
  'start-unknown-to-customer': ({ moments, ...promise }, { name, momentsOf }) =>
    `The customer cannot know when the clock of the promise ${name(promise)} starts: ${momentsOf(moments)} happens inside the shop. Let it start at something the customer sees, or make it an aim.`,
  'promise-without-number': (promise, { name }) =>
    `The promise ${name(promise)} has no period, so nobody can be held to it. Add a period, or make it an aim.`,
  'no-answer-promised': () =>
    'The policy does not promise an answer to a complaint. Add a promise to answer, with a period.',
  'owed-by-wrong-role': ({ owedBy, may, ...promise }, { name, quoted, things, dates }) =>
    `The role ${quoted(things.debtors[owedBy])} must keep the promise ${name(promise)}, but may not do what it asks. Choose ${dates.either(may.map(who => quoted(things.debtors[who])))}.`,
  'extension-of-aim': (promise, { name }) =>
    `The promise ${name(promise)} is an aim, and an aim has no date to extend. Remove the extension, or make it a firm promise.`,
  'extension-without-period': (promise, { name }) =>
    `The promise ${name(promise)} has no period, so there is nothing to extend. Add a period, or remove the extension.`,
  'extension-never': ({ atMost, ...promise }, { name, dates }) =>
    `The promise ${name(promise)} may be extended ${dates.number(atMost)} times, which is never. Choose 1 or more, or remove the extension.`,
  'extension-total-too-short': ({ total, within, ...promise }, { name, dates }) =>
    `The promise ${name(promise)} takes ${dates.period(within)}, and with all extensions only ${dates.period(total)}. Make the total longer than the period.`,
  'extension-each-too-long': ({ each, total, ...promise }, { name, dates }) =>
    `One extension of the promise ${name(promise)} is ${dates.period(each)}, longer than the ${dates.period(total)} allowed in all. Make each extension shorter, or the total longer.`,
  'extension-without-new-date': (promise, { name }) =>
    `The notice that extends the promise ${name(promise)} does not have to give a new date. Add the new date to what it must say.`,
  'extension-says-nothing': (promise, { name }) =>
    `The notice that extends the promise ${name(promise)} does not have to say anything. Let it say at least the reason and the new date.`,
  'extension-without-limit': (promise, { name }) =>
    `The promise ${name(promise)} can be put off again and again without end. State how often, or how far in all.`,
  'agreed-date-too-early': ({ latest, within, ...promise }, { name, dates }) =>
    `A date agreed with the customer comes after ${dates.period(latest)} at most, but the promise ${name(promise)} itself takes ${dates.period(within)}. Allow a later date.`,
  'pause-twice': ({ because, ...promise }, { name, names }) =>
    `The promise ${name(promise)} has two pauses for the same reason: ${names.pauses[because]}. Keep one of them.`,
} satisfies Partial<FindingTexts>
