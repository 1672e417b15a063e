import { day } from '#calendar/day.ts'
import type { Block, Paper, Pictures } from '#paper/paper.ts'
import { colonIn } from '#texts/colon.ts'
import { lowered } from '#texts/lowered.ts'
import { myComplaint } from '#texts/my-complaint.ts'
import { parts } from '#texts/parts.ts'
import { type Given, momentOf } from './given.ts'
import { filePages, letterPages } from './pages.ts'
import type { Dossier } from './shape.ts'
import { textsFor, typedBlocks } from './texts-for.ts'

const facts = (given: Given, dossier: Dossier): readonly Block[] => {
  const { file, dates, say } = textsFor(given)
  const { shop, history, now } = given
  const { complaint, reader } = dossier
  const { customer } = complaint
  const contact = [customer.name, customer.email, customer.phone, customer.address]
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say.forWhom, reader.name],
    [say.why, reader.why],
    [say.madeOn, dates.dateTime(now, history.complaint.zone)],
    [file.shop, [dossier.shop.address, dossier.shop.email, dossier.shop.phone].join('\n')],
    reader.kind === 'customer'
      ? [say.contact, contact.filter(Boolean).join('\n')]
      : [say.customer, customer.name ?? undefined],
    [file.received, dates.dateTime(history.complaint.receivedAt, history.complaint.zone)],
    [file.order, complaint.order],
    [file.about, complaint.category.words],
    [file.wishes, dates.list(complaint.wishes.map(({ words }, n) => (n === 0 ? words : lowered(words))))],
    [file.handler, complaint.handler ?? myComplaint[given.language].now.team(shop.name)],
  ]
  return [
    { lead: [{ text: say.lead(customer.name ?? say.customer, shop.name), strong: true }] },
    { facts: rows.flatMap(([name, is]) => (is ? [{ name, is }] : [])) },
    ...(dossier.statement
      ? [{ heading: say.statement(shop.name), level: 1, id: 'statement' } as const, ...typedBlocks(dossier.statement)]
      : []),
    { contents: say.contents },
  ]
}

const promises = (given: Given, dossier: Dossier): readonly Block[] => {
  const { file, dates, say } = textsFor(given)
  const ended = dossier.promises.filter(
    ({ strength, state }) => strength === 'must' && ['kept', 'late', 'missed'].includes(state.code),
  )
  const kept = ended.filter(({ state }) => state.code === 'kept').length
  return [
    { heading: file.promises, level: 1, id: 'promises' },
    { paragraph: ended.length === 0 ? say.noneEnded : say.kept(kept, ended.length) },
    {
      columns: [
        { title: file.promise, wide: 4 },
        { title: file.due, wide: 4 },
        { title: file.state, wide: 5 },
      ],
      table: dossier.promises.map(({ kind, dueOn, state, endedAt }) => [
        kind.words,
        dates.fullDate(day(dueOn)),
        [
          { text: state.words, strong: state.code === 'late' || state.code === 'missed' },
          endedAt && state.code !== 'excused'
            ? `, ${dates.dateOf(momentOf(endedAt), given.history.complaint.zone)}`
            : '',
        ],
      ]),
    },
    { paragraph: file.policy(given.shop.name, dossier.policy.version), soft: true },
  ]
}

const chronology = (given: Given, dossier: Dossier): readonly Block[] => {
  const { dates, say } = textsFor(given)
  const { zone } = given.history.complaint
  const { number, when, what, where } = say.columns
  return [
    { heading: say.chronology, level: 1, id: 'chronology' },
    {
      columns: [{ title: number }, { title: when, wide: 4 }, { title: what, wide: 6 }, { title: where }],
      table: dossier.chronology.map((one, n) => [
        `${n + 1}`,
        dates.dateTime(momentOf(one.at), zone),
        one.what,
        one.letters.flatMap((place, k) => [...(k > 0 ? [', '] : []), { see: `letter-${place}` }]),
      ]),
    },
  ]
}

const outcome = (given: Given, { findings, remedies, review, verdict }: Dossier): readonly Block[] => {
  const { file, dates, say } = textsFor(given)
  const { remedyBy, remedyDone } = myComplaint[given.language]
  const { erased } = parts[given.language]
  if (findings.length + remedies.length + review.length === 0) return []
  return [
    { heading: say.outcome, level: 1, id: 'outcome' },
    ...(findings.length > 0 ? [{ heading: file.findings, level: 2 } as const] : []),
    ...findings.flatMap(({ finding, reasons }) => [
      { paragraph: [{ text: finding.words, strong: true }] },
      ...typedBlocks(reasons ?? erased),
    ]),
    ...(remedies.length > 0 ? [{ heading: file.remedies, level: 2 } as const] : []),
    ...(remedies.length > 0
      ? [
          {
            list: remedies.map(({ kind, amount, by, doneOn }) => {
              const what = [kind.words, ...(amount ? [dates.money(amount as Parameters<typeof dates.money>[0])] : [])]
              if (doneOn) return remedyDone(what.join(', '), dates.fullDate(day(doneOn)))
              return `${remedyBy(what.join(', '))} ${by ? dates.fullDate(day(by)) : ''}`
            }),
          },
        ]
      : []),
    ...(review.length > 0 ? [{ heading: file.board, level: 2 } as const] : []),
    ...(review.length > 0
      ? [
          {
            facts: [
              ...review.map(({ question, judgement, reasons }) => ({
                name: question.words,
                is: `${judgement.words}. ${reasons ?? erased}`,
              })),
              ...(verdict ? [{ name: say.verdict, is: verdict.words }] : []),
            ],
          },
        ]
      : []),
  ]
}

const ending = (given: Given, { chain, handedOut }: Dossier): readonly Block[] => {
  const { dates, say } = textsFor(given)
  const { zone } = given.history.complaint
  return [
    ...(handedOut.length > 0
      ? [
          { heading: say.handedOut, level: 1 } as const,
          {
            list: handedOut.map(({ at, to }) => `${dates.dateOf(momentOf(at), zone)}${colonIn(given.language)} ${to}`),
          },
        ]
      : []),
    ...(chain
      ? [
          { heading: say.proof, level: 1, id: 'proof' } as const,
          { paragraph: say.head(chain.events, chain.hash) },
          { paragraph: say.headWhy },
        ]
      : []),
  ]
}

/** What is said in the whole file, in its order. `policy` is the policy in words. */
export const dossierBlocks = (
  given: Given,
  dossier: Dossier,
  shown: Pictures,
  policy: readonly Block[],
): readonly Block[] => [
  ...facts(given, dossier),
  ...promises(given, dossier),
  ...chronology(given, dossier),
  ...outcome(given, dossier),
  ...letterPages(given, dossier),
  ...filePages(given, dossier, shown),
  ...ending(given, dossier),
  ...policy,
]

/** The whole file as one document. */
export const dossierPaper = (given: Given, dossier: Dossier, shown: Pictures, policy: readonly Block[]): Paper => {
  const { file, dates, say } = textsFor(given)
  const { reference, zone } = given.history.complaint
  return {
    title: file.title(reference),
    language: dossier.language,
    reference,
    mark: say.mark(dossier.reader.name, dates.dateOf(given.now, zone)),
    author: say.author(given.shop.name),
    pageWords: say.pages,
    madeAt: Date.parse(given.now),
    blocks: dossierBlocks(given, dossier, shown, policy),
  }
}
