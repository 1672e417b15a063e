import { dayOf } from '#calendar/day.ts'
import type { Findings } from '#complaint/inquiry.ts'
import type { Block, Said } from '#paper/paper.ts'
import { boardTexts } from '#texts/board.ts'
import { datesIn } from '#texts/dates.ts'
import { actorIn } from '#texts/events.ts'
import { staffThingsIn } from '#texts/things.ts'
import { masked } from '../file/masked.ts'
import type { Setting } from '../file/part.tsx'

const speech = ({ visit, names }: Setting) => {
  const { language, history } = visit
  const { summary, investigation: say, parts } = boardTexts[language]
  const told = (text: string | undefined) =>
    text ? masked(text, language, history.complaint.orderNumber) : summary.erased
  return {
    say,
    parts,
    told,
    things: staffThingsIn(language),
    dates: datesIn(language),
    names,
    who: actorIn(language, names),
  }
}

const unanswered = (
  say: ReturnType<typeof speech>['say'],
  { unansweredSince, withdrawn }: { unansweredSince?: string | undefined; withdrawn?: string | undefined },
): string => {
  if (withdrawn) return say.withdrawn
  return unansweredSince ? say.noAnswer : say.waiting
}

const questions = (setting: Setting): readonly Block[] => {
  const { say, told, things, dates, names } = speech(setting)
  const all = setting.visit.history.complaint.questions
  if (all.length === 0) return [{ paragraph: say.noQuestions }]
  return [
    {
      ordered: true,
      list: all.map(({ text, source, asked, answered, unansweredSince, withdrawn }): Said => {
        const whom = asked ? say.asked(things.asked(asked.of, names), dates.fullDate(asked.dueOn)) : say.notAsked
        const answer = answered ? told(answered.text) : unanswered(say, { unansweredSince, withdrawn })
        return [{ text: told(text), strong: true }, `\n${things.sources[source]}, ${whom}\n${answer}`]
      }),
    },
  ]
}

const evidence = (setting: Setting): readonly Block[] => {
  const { say, told, things, dates } = speech(setting)
  const all = setting.visit.history.complaint.evidence
  if (all.length === 0) return [{ paragraph: say.noEvidence }]
  return [
    {
      ordered: true,
      list: all.map(({ shows, source, on, time, files }) => {
        const when = [dates.fullDate(on), time && dates.timeOfDay(time)].filter(Boolean).join(', ')
        const names = files.flatMap(({ name }) => name ?? [])
        return [told(shows), `\n${[say.shows(things.sources[source], when), ...names].join('. ')}`]
      }),
    },
  ]
}

const report = (setting: Setting, { version, by, at, done, remedy, change }: Findings): readonly Block[] => {
  const { say, told, dates, who } = speech(setting)
  const { zone } = setting.visit.history.ground
  return [
    { heading: say.report(version, who(by), dates.fullDate(dayOf(at, zone))), level: 2 },
    {
      facts: [
        { name: say.done, is: told(done) },
        ...(remedy ? [{ name: say.proposedRemedy, is: told(remedy) }] : []),
        ...(change ? [{ name: say.proposedChange, is: told(change) }] : []),
      ],
    },
  ]
}

const findings = (setting: Setting): readonly Block[] => {
  const { say, told, things } = speech(setting)
  return setting.visit.history.complaint.heads.flatMap(({ id, text, found }): readonly Block[] => [
    { heading: `${say.point(id)}: ${found ? things.findings[found.finding] : say.noFinding}`, level: 3 },
    { quote: told(text), language: setting.visit.history.complaint.language },
    ...(found
      ? [
          { paragraph: say.cause(things.causes[found.cause].toLowerCase()), soft: true },
          { paragraph: told(found.reasons) },
        ]
      : []),
  ])
}

const changes = (setting: Setting): readonly Block[] => {
  const { say, told, things, dates, names } = speech(setting)
  const { complaint, ground } = setting.visit.history
  if (complaint.changes.length === 0) return [{ paragraph: say.noChanges }]
  return [
    {
      list: complaint.changes.map(({ text, owner, by, made }) => {
        const when = made
          ? say.made(dates.dateOf(made.at, ground.zone))
          : say.change(things.name(owner, names), dates.fullDate(by))
        return `${told(text)} (${when})`
      }),
    },
  ]
}

/** What was asked, answered, shown and found, and what the house changes by it. */
export const inquiry = (setting: Setting): readonly Block[] => {
  const { say, parts } = speech(setting)
  return [
    { heading: parts.investigation, level: 1, id: 'investigation' },
    { heading: say.questions, level: 2 },
    ...questions(setting),
    { heading: say.evidence, level: 2 },
    ...evidence(setting),
    ...setting.visit.history.complaint.findings.flatMap(one => report(setting, one)),
    { heading: say.findings, level: 2 },
    ...findings(setting),
    { heading: say.changes, level: 2 },
    ...changes(setting),
  ]
}
