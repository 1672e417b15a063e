import type { FindingTexts } from './speech.ts'

/** Periods, and dates that do not go together. */
export const dateFindings = {
  'version-wrong': ({ version }, { dates }) => `The version is ${dates.number(version)}. Use a whole number from 1 up.`,
  'in-force-in-the-past': ({ from, today }, { dates }) =>
    `The policy is to be in force from ${dates.fullDate(from)}, and it is already ${dates.fullDate(today)}. Check that you mean a day in the past; complaints that came in before keep their own policy.`,
  'cut-off-form': ({ cutOff }, { quoted }) =>
    `The cut-off hour ${quoted(cutOff)} is no time of day. Write it as 17:00.`,
  'minimum-working-days-wrong': ({ days }, { dates }) =>
    `A period cannot hold at least ${dates.number(days)} working days. Use a whole number from 0 up.`,
  'every-day-works': () =>
    'This counts working days, and every day of the week is a working day, except public holidays. Count in days, or choose another working week.',
  'hours-do-not-roll': () =>
    'A period in hours ends to the minute and does not move to a working day. Count in days if it must.',
  'period-not-whole': ({ unit, amount }, { dates, quoted, period }) =>
    `The period ${quoted(period(unit, amount))} cannot be counted. Use a whole number from ${dates.number(1)} up. For the same day, write one day and count the first day.`,
  'period-too-long': ({ unit, amount, atMost }, { quoted, dates, period }) =>
    `The period ${quoted(period(unit, amount))} is longer than anybody can look ahead. Use ${dates.number(atMost)} at most.`,
  'warning-days-wrong': ({ days }, { dates }) =>
    `Nobody can be warned ${dates.number(days)} days before. Use a whole number from 0 up.`,
  'aim-after-must': (pair, { dates, name }) =>
    `The aim for ${name(pair.first)} is ${dates.period(pair.firstWithin)}, but the firm promise is ${dates.period(pair.otherWithin)}: the aim comes too late to mean anything. Received on ${dates.fullDate(pair.received)}, the aim is ${dates.fullDate(pair.firstDue)} and the promise ${dates.fullDate(pair.otherDue)}. Make the aim shorter.`,
  'aim-sometimes-after-must': (pair, { dates, name }) =>
    `On some days the aim for ${name(pair.first)} (${dates.period(pair.firstWithin)}) comes after the firm promise (${dates.period(pair.otherWithin)}). Received on ${dates.fullDate(pair.received)}, the aim is ${dates.fullDate(pair.firstDue)} and the promise ${dates.fullDate(pair.otherDue)}. Make the aim shorter, or count both in the same unit.`,
  'aim-after-report': (pair, { dates, name }) =>
    `The aim for the answer is ${dates.period(pair.firstWithin)}, but ${name(pair.other)} is due within ${dates.period(pair.otherWithin)}. Most customers will get a report first. Make the aim shorter, or check that this is what you mean.`,
  'two-dates': (pair, { dates, name }) =>
    `The policy promises the same twice with different periods: ${name(pair.first)} within ${dates.period(pair.firstWithin)} and ${name(pair.other)} within ${dates.period(pair.otherWithin)}. Keep one of them, or say for which complaints each is.`,
  'two-dates-for-some': (pair, { dates, name }) =>
    `For some complaints the policy promises the same twice: ${name(pair.first)} within ${dates.period(pair.firstWithin)} and ${name(pair.other)} within ${dates.period(pair.otherWithin)}. Say for which complaints each is, or make one a case of the other.`,
  'promise-repeated': ({ first, other }, { name }) =>
    `The promises ${name(first)} and ${name(other)} say the same with the same period. Keep one of them.`,
  'never-needed': (pair, { dates, name }) =>
    `The promise ${name(pair.first)} (${dates.period(pair.firstWithin)}) has nothing left to promise: ${name(pair.other)} (${dates.period(pair.otherWithin)}) comes before it. Make the first one earlier, or remove it.`,
  'answer-before-acknowledgement': (pair, { dates, name }) =>
    `${name(pair.other)} is due before ${name(pair.first)}: received on ${dates.fullDate(pair.received)}, on ${dates.fullDate(pair.otherDue)} and ${dates.fullDate(pair.firstDue)}. Make the acknowledgement the earlier one.`,
  'answer-sometimes-before-acknowledgement': (pair, { dates, name }) =>
    `On some days ${name(pair.other)} is due before ${name(pair.first)}. Received on ${dates.fullDate(pair.received)}, the one is due on ${dates.fullDate(pair.otherDue)} and the other on ${dates.fullDate(pair.firstDue)}. Shorten the acknowledgement, or count both in the same unit.`,
  'step-after-answer': (pair, { dates, name }) =>
    `${name(pair.first)} is due after ${name(pair.other)}: ${dates.period(pair.firstWithin)} against ${dates.period(pair.otherWithin)}. Make this step the earlier one.`,
  'fast-lane-too-late': ({ within, other, otherWithin }, { dates, name }) =>
    `The fast lane takes ${dates.period(within)}, but would cancel ${name(other)}, which is due within ${dates.period(otherWithin)}. Make the fast lane shorter, or do not let it cancel that promise.`,
  'fast-lane-cancels-unknown': ({ name: unknown }, { quoted }) =>
    `The fast lane cancels ${quoted(unknown)}, but the policy has no such promise. Name a promise of this policy.`,
  'fast-lane-cancels-nothing': () =>
    'The fast lane cancels no promise, so it changes nothing. Name the promises that fall away.',
  'only-days-off': ({ within, received, due, ...promise }, { dates, name }) =>
    `Nobody may be at work to keep the promise ${name(promise)} in ${dates.period(within)}. Received on ${dates.fullDate(received)}, it is due on ${dates.fullDate(due)}, with only days off in between. Count in working days, or let it move to the next working day.`,
  'beyond-calendar': ({ until, ...promise }, { dates, name }) =>
    `The date of the promise ${name(promise)} cannot be counted in the coming year: the calendar ends on ${dates.fullDate(until)}. Shorten the period, or wait for a newer calendar.`,
  'condition-days-reversed': ({ from, until }, { dates }) =>
    `No complaint is received after ${dates.fullDate(from)} and also before ${dates.fullDate(until)}. Swap the two days.`,
  'condition-list-empty': ({ list }, { names }) =>
    `This rule is for complaints of some ${names.conditions[list]}, and none are chosen. Choose at least one, or remove the condition.`,
  'category-not-offered': ({ category }, { things, quoted }) =>
    `This rule is for complaints of the category ${quoted(things.categoryNames[category])}, which the policy does not have. Add the category, or remove it here.`,
  'channel-not-offered': ({ channel }, { things, quoted }) =>
    `This rule is for complaints through ${quoted(things.channels[channel])}, which the policy does not offer. Add the channel, or remove it here.`,
  'severity-not-offered': ({ severity }, { names, quoted }) =>
    `This rule is for complaints of the severity ${quoted(names.severities[severity])}, which the policy does not know. Add that severity, or remove it here.`,
  'safety-not-judged': () =>
    'This rule is for complaints in which somebody may get hurt. That is judged together with how serious it is, and the policy has no degrees of severity. Add them, or remove this condition.',
  'country-form': ({ country }, { quoted }) =>
    `The country ${quoted(country)} is not written as two capitals. Write NL, GB or DE, for example.`,
  'condition-never-holds': () =>
    'No complaint can ever meet this condition. Its parts exclude each other, or it asks for days before the policy is in force. Change or remove a part.',
  'case-unreachable': ({ number, earlier, ...promise }, { name, dates }) =>
    `Case ${dates.number(number)} of the promise ${name(promise)} is never used${earlier === undefined ? '' : `: case ${dates.number(earlier)} always comes first`}. Put it earlier, or remove it.`,
  'case-changes-nothing': ({ number, ...promise }, { name, dates }) =>
    `Case ${dates.number(number)} of the promise ${name(promise)} says the same as the promise itself. Change something in it, or remove it.`,
} satisfies Partial<FindingTexts>
