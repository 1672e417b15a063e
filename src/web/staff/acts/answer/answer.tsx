import type { AnswerPart } from '#complaint/decision.ts'
import { may } from '#complaint/may.ts'
import { remedyIsOpen } from '#complaint/state.ts'
import type { Answer } from '#complaint/steps/answer.ts'
import { deskActTexts } from '#texts/desk-acts.ts'
import { useAct } from '../../../parts/desk/speech.ts'
import { type Act, act, type FieldsProps } from '../../forms/act.ts'
import { Words } from '../../forms/fields.tsx'
import { attached, attachedNames, type Reader } from '../../forms/read.ts'
import type { Setting } from '../../setting.ts'
import { Changes, changesIn } from './changes.tsx'
import { BeginsWith, fromFindings } from './from-findings.tsx'
import { Parts } from './parts.tsx'
import { FindingsGiven, RemediesGiven } from './ready.tsx'

const Fields = ({ setting, typed }: FieldsProps) => {
  const words = useAct('answer')
  return (
    <>
      <BeginsWith setting={setting} />
      <Parts setting={setting} typed={typed} />
      <Words typed={typed} name="summary" label={words.summary} hint={words.summaryHint} rows={3} />
      <Words typed={typed} name="done" label={words.done} hint={words.doneHint} proposed={fromFindings(setting).done} />
      <FindingsGiven setting={setting} />
      <RemediesGiven setting={setting} />
      <Words typed={typed} name="noRemedy" label={words.noRemedy} rows={2} />
      <Words typed={typed} name="apology" label={words.apology} hint={words.apologyHint} rows={2} optional />
      <Changes setting={setting} typed={typed} />
      <Words typed={typed} name="noChange" label={words.noChange} rows={2} />
    </>
  )
}

const fieldOf: Readonly<Record<AnswerPart, string>> = {
  done: 'done',
  found: 'summary',
  remedy: 'noRemedy',
  change: 'change1',
}

/** The answer that was typed. */
export const answerIn = (read: Reader): Omit<Answer, 'type'> => {
  const changes = changesIn(read)
  return {
    changes: changes.map(({ owner, by }) => ({ owner, by })),
    ...attached(read),
    words: {
      summary: read.text('summary'),
      done: read.text('done'),
      ...read.optional('noRemedy', 'apology', 'noChange'),
      ...(changes.length > 0 ? { changes: changes.map(({ text }) => text) } : {}),
      ...attachedNames(read),
    },
  }
}

/** What is missing is said at its own field. */
export const answerForm = {
  Fields,
  attaches: true,
  inserts: ['done', 'summary', 'apology'],
  first: 'summary',
  at: {
    'heads-without-finding': 'findings',
    'remedy-awaits-approval': 'remedies',
    'change-without-owner': 'owner1',
    'due-date-in-past': 'by1',
  },
  tell: (refusal, language) => {
    if (refusal.refused !== 'answer-incomplete') return {}
    const { parts, stillMissing } = deskActTexts[language].answer
    return Object.fromEntries(
      refusal.detail.missing.map(part => [fieldOf[part], stillMissing(parts[part].toLowerCase())]),
    )
  },
} satisfies Partial<Act>

/** Clause 9: with nothing left to be done, and where the policy asks for no word of the customer's, the answer can be the end. */
const closesAfter = ({ visit: { history, actor } }: Setting): boolean =>
  may(actor, 'close', history.complaint, history.ground.policy) &&
  !history.ground.policy.closing.onlyOnConfirmation &&
  !history.complaint.remedies.some(remedyIsOpen)

/** Clauses 6 and 8: four parts, each seen before it is sent. */
export const answer = act({
  name: 'answer',
  ...answerForm,
  preview: 'always',
  toCustomer: true,
  sends: setting => (closesAfter(setting) ? ['close'] : []),
  parse: read => {
    const answered = { type: 'answer', ...answerIn(read) } as const
    return read.text('do') === 'close' ? [answered, { type: 'close' }] : answered
  },
})
