import type { FindingTexts } from './speech.ts'

/** Outside bodies, the law, and the shop's own words. */
export const outsideFindings = {
  'body-unknown': ({ body }, { quoted }) =>
    `The outside body ${quoted(body)} is not in the directory, nor among your own. Choose one from the list, or describe it yourself.`,
  'body-twice': ({ body }, { bodyName }) => `${bodyName(body)} is named twice for the same complaints. Keep it once.`,
  'body-dates-reversed': ({ body, from, until }, { bodyName, dates }) =>
    `You take part in ${bodyName(body)} from ${dates.fullDate(from)} until ${dates.fullDate(until)}, which is earlier. Swap the two days.`,
  'membership-expired': ({ body, until }, { bodyName, dates }) =>
    `Your membership of ${bodyName(body)} ended on ${dates.fullDate(until)}, so it is no longer named. Renew it, or remove the body.`,
  'membership-not-stated': ({ body }, { bodyName }) =>
    `${bodyName(body)} takes complaints only about shops that take part. State whether you do.`,
  'body-not-joined': ({ body }, { bodyName }) =>
    `Customers cannot go to ${bodyName(body)}, as you say that you take no part. Join it, or remove it.`,
  'body-not-accredited': ({ body, from, until }, { bodyName, dates }) => {
    const since = from ? ` from ${dates.fullDate(from)}` : ''
    const last = until ? ` until ${dates.fullDate(until)}` : ''
    return `${bodyName(body)} is known to be accredited only${since}${last}, so it is not named today. Check the register, and choose another body if needed.`
  },
  'gate-contradicts': ({ body }, { bodyName }) =>
    `It is unclear when customers can go to ${bodyName(body)}: it opens at once, or closes before it opens. Correct when it opens and closes.`,
  'body-contradicts': ({ body, ability }, { bodyName, names }) =>
    `You say that ${bodyName(body)} can ${names.abilities[ability]}, and that it cannot. Keep one of the two.`,
  'no-body-to-name': () =>
    'This letter must name an outside body, but the policy has none. Add an outside body, or do not let it name one.',
  'no-body-for-country': ({ country }, { countryName }) =>
    `Customers in ${countryName(country)} have no outside body to go to. Add one for them.`,
  'bodies-never-named': () =>
    'The policy has outside bodies, but no review names them in its reply. Let the last review name them.',
  'own-body-twice': ({ body }, { quoted }) =>
    `You describe two bodies with the name ${quoted(body)}. Give each a name of its own.`,
  'own-body-unused': ({ body }, { bodyName }) =>
    `You describe ${bodyName(body)}, but do not send customers there. Add it to the outside bodies, or remove it.`,
  'raise-window-short': ({ country, window, atLeast, law }, { dates, countryName }) =>
    `Customers have ${dates.period(window)} to complain. By the law of ${countryName(country)} they have at least ${dates.period(atLeast)} (${law}), whatever a policy says. Make it that long, or leave it out.`,
  'taking-part-not-stated': ({ country, law }, { countryName }) =>
    `The policy does not say whether you settle disputes through a body in ${countryName(country)}. The law has you say yes or no (${law}). Add such a body, with your answer.`,
  'mediator-missing': ({ country, law }, { countryName }) =>
    `Customers in ${countryName(country)} have a right to a mediator, free of charge, and the policy names none (${law}). Join a mediator, and add it.`,
  'adr-without-commitment': ({ body, law }, { bodyName }) =>
    `${bodyName(body)} helps only customers of shops that take part, and you do not. Since 6 April 2026 a British shop names such a body only if it takes part (${law}). Join it, or remove it.`,
  'answer-later-than-law': ({ country, atMost, within, law }, { dates, countryName }) =>
    within
      ? `The answer may take ${dates.period(within)}. For customers in ${countryName(country)} the law allows ${dates.period(atMost)}${'workingDays' in atMost ? ', to large firms' : ''} (${law}). Promise the answer sooner, or add a case for that country.`
      : `The policy makes no firm promise of an answer, only of an answer or a report, or of none. For customers in ${countryName(country)} the law asks for the answer within ${dates.period(atMost)} (${law}). Add a firm promise, if need be for that country alone.`,
  'acknowledgement-later-than-law': ({ atMost, within, law }, { dates }) =>
    `The acknowledgement may take ${dates.period(within)}. A complaint about personal data must be acknowledged in Britain within ${dates.period(atMost)}, the day of receipt included (${law}). Make it shorter.`,
  'refund-later-than-law': ({ country, atMost, within, law }, { dates, countryName }) =>
    `Paying back may take ${dates.period(within)}. For customers in ${countryName(country)} the law allows ${dates.period(atMost)} (${law}). Make it shorter.`,
  'dead-link': ({ link }) =>
    `The text links to the European platform for online disputes, which closed on 20 July 2025 (${link}). Remove the link.`,
  'link-not-secure': ({ link }) => `This link is not secure: ${link}. Use the address that begins with https.`,
  'vague-time': ({ words }, { quoted }) =>
    `The words ${quoted(words)} do not say when. Say it with a number of days or a date.`,
  'text-missing': ({ languages }, { languageNames }) =>
    `This text is missing in ${languageNames(languages)}, while other texts have it. Add it in that language.`,
  'text-says-other-number': ({ says, periods }, { quoted, dates }) =>
    `The text says ${quoted(says)}, but the rule says ${dates.either(periods.map(dates.period))}. Correct the text or the rule.`,
  'clause-twice': ({ clause }, { quoted }) => `There are two texts for clause ${quoted(clause)}. Put them together.`,
  'clause-unused': ({ clause }, { quoted }) =>
    `Clause ${quoted(clause)} has words, but no promise with that number. Nobody is reminded of it. Add a promise, or check that words are enough here.`,
  'clause-empty': ({ clause }, { quoted }) =>
    `Clause ${quoted(clause)} has no title and no text. Write something, or remove it.`,
} satisfies Partial<FindingTexts>
